//! Answers stay readable whatever PortOne adds to them.

use portone_ksnet::answer::{
    CancelPaymentResponse, CardBrand, PayInstantlyError, Payment, PaymentCancellation, PaymentMethod,
};
use portone_ksnet::{ApiSecret, Channel, Client, GetPayment, Money, Refusal as _};
use portone_ksnet_sandbox::Sandbox;
use serde_json::{Value, json};

fn paid() -> Value {
    json!({
        "status": "PAID",
        "id": "order-1",
        "transactionId": "t-1",
        "merchantId": "m-1",
        "storeId": "s-1",
        "method": {
            "type": "PaymentMethodCard",
            "card": { "brand": "VISA", "number": "424242******4242", "issuer": null },
            "approvalNumber": "1"
        },
        "channel": { "type": "LIVE", "pgProvider": "KSNET", "pgMerchantId": "2999199999" },
        "version": "V2",
        "requestedAt": "2026-08-06T00:00:00Z",
        "updatedAt": "2026-08-06T00:00:01Z",
        "statusChangedAt": "2026-08-06T00:00:01Z",
        "orderName": "tea",
        "amount": {
            "total": 12_000, "taxFree": 0, "discount": 0, "paid": 12_000, "cancelled": 0, "cancelledTaxFree": 0
        },
        "currency": "KRW",
        "customer": { "name": "Kim Min-ji", "phoneNumber": "01012345678" },
        "paidAt": "2026-08-06T00:00:01Z",
        "disputes": []
    })
}

/// The paid payment with one value changed, removed (`Value::Null`) or added.
fn with(pointer: &str, value: Value) -> Value {
    let mut payment = paid();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = payment.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    parent.insert(name.to_owned(), value);
    payment
}

fn without(pointer: &str) -> Value {
    let mut payment = paid();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    payment.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(name);
    payment
}

fn read(payment: &Value) -> Result<Payment, serde_json::Error> {
    serde_json::from_str(&payment.to_string())
}

#[test]
fn a_paid_payment_is_read_in_full() {
    let payment = read(&paid()).unwrap();
    assert_eq!(payment.tag(), Some("PAID"));
    assert_eq!(payment.amount().unwrap().total, 12_000);
    assert_eq!(payment.currency().unwrap().as_str(), "KRW");
    let Payment::Paid(paid) = &payment else { panic!("{payment:?}") };
    assert_eq!(paid.paid_at.as_str(), "2026-08-06T00:00:01Z");
    let Some(PaymentMethod::Card(method)) = &paid.method else { panic!("{paid:?}") };
    let card = method.card.as_ref().unwrap();
    assert_eq!(card.brand, Some(CardBrand::VISA));
    assert_eq!(card.issuer, None, "null is nothing");
}

#[test]
fn a_payment_is_read_from_a_value_as_from_text() {
    let payment: Payment = serde_json::from_value(paid()).unwrap();
    assert_eq!(payment, read(&paid()).unwrap());
}

#[test]
fn an_unknown_status_keeps_its_json() {
    let payment = with("/status", json!("ON_THE_MOON"));
    let read = read(&payment).unwrap();
    assert_eq!(read.tag(), Some("ON_THE_MOON"));
    let Payment::Unrecognized(case) = &read else { panic!("{read:?}") };
    assert_eq!(serde_json::from_str::<Value>(case.json()).unwrap(), payment);
    assert!(read.amount().is_none());
}

#[test]
fn a_payment_without_a_status_keeps_its_json() {
    let read = read(&without("/status")).unwrap();
    assert_eq!(read.tag(), None);
    assert!(matches!(read, Payment::Unrecognized(_)));
}

/// An object with its members turned round by some places.
fn turned(object: &Value, places: usize) -> String {
    let members = object.as_object().unwrap().iter();
    let mut members: Vec<String> = members.map(|(name, value)| format!("{}:{value}", json!(name))).collect();
    members.rotate_left(places);
    format!("{{{}}}", members.join(","))
}

/// PortOne writes what tells a case first; it is found wherever it stands, and whatever the text is read from.
#[test]
fn a_case_is_told_wherever_its_tag_stands() {
    let payment = paid();
    let plain = read(&payment).unwrap();
    let places: Vec<String> =
        (0..payment.as_object().unwrap().len()).map(|places| turned(&payment, places)).collect();
    assert_eq!(places.iter().filter(|text| text.starts_with(r#"{"status""#)).count(), 1);
    for text in places {
        assert_eq!(serde_json::from_str::<Payment>(&text).unwrap(), plain, "{text}");
        assert_eq!(serde_json::from_slice::<Payment>(text.as_bytes()).unwrap(), plain);
        assert_eq!(serde_json::from_reader::<_, Payment>(text.as_bytes()).unwrap(), plain);
    }
    let escaped = payment.to_string().replace(r#""PAID""#, r#""P\u0041ID""#);
    assert_eq!(serde_json::from_str::<Payment>(&escaped).unwrap().tag(), Some("PAID"));
    assert_eq!(serde_json::from_value::<Payment>(payment).unwrap(), plain);
}

/// No shape of an answer makes it unreadable, and what is kept is the JSON that came.
#[test]
fn odd_tags_and_odd_cases_are_kept() {
    for tag in ["null", "true", "-7", "1.5", "18446744073709551615", "[1,{}]", r#"{"\"a":1}"#, r#""NEW\n""#] {
        for text in [format!(r#"{{"status":{tag},"id":"x"}}"#), format!(r#"{{"id":"x","status":{tag}}}"#)] {
            let read: Payment = serde_json::from_str(&text).unwrap();
            let Payment::Unrecognized(case) = &read else { panic!("{text}: {read:?}") };
            assert_eq!(case.json(), text);
        }
    }
    for text in ["null", "true", "1", "-1", "0.5", r#""PAID""#, "[]", r#"["PAID",{}]"#, "{}"] {
        let method: PaymentMethod = serde_json::from_str(text).unwrap();
        let PaymentMethod::Unrecognized(case) = &method else { panic!("{text}: {method:?}") };
        assert_eq!((case.json(), case.tag()), (text, None));
    }
    // The first tag decides, as it always did.
    let twice = r#"{"type":"PaymentMethodMobile","type":"PaymentMethodCard"}"#;
    assert!(matches!(serde_json::from_str(twice).unwrap(), PaymentMethod::Mobile(_)));
    assert!(serde_json::from_str::<Payment>(r#"{"status":"ON_THE_MOON","id":}"#).is_err());
    assert!(serde_json::from_str::<Payment>(r#"{"id":1,"status":"ON_THE_MOON""#).is_err());
}

/// What is wrong with a case names the case and the member, wherever its tag stands.
#[test]
fn an_error_says_in_which_case_it_is() {
    let payment = without("/orderName");
    let tag_first = format!(r#"{{"status":"PAID",{}"#, &payment.to_string()[1..]);
    for text in [tag_first, payment.to_string()] {
        let error = serde_json::from_str::<Payment>(&text).unwrap_err().to_string();
        assert!(error.starts_with("in `PAID`: missing field `orderName`"), "{error}");
    }
}

#[test]
fn an_unknown_method_does_not_lose_the_payment() {
    let method = json!({ "type": "PaymentMethodPalm", "hand": "left" });
    let read = read(&with("/method", method.clone())).unwrap();
    assert_eq!(read.amount().unwrap().paid, 12_000);
    let Some(PaymentMethod::Unrecognized(case)) = read.method() else { panic!("{read:?}") };
    assert_eq!(case.tag(), Some("PaymentMethodPalm"));
    assert_eq!(serde_json::from_str::<Value>(case.json()).unwrap(), method);
}

#[test]
fn unknown_codes_are_kept() {
    let read = read(&with("/method/card/brand", json!("SPACE_CARD"))).unwrap();
    let Some(PaymentMethod::Card(method)) = read.method() else { panic!("{read:?}") };
    let brand = method.card.as_ref().unwrap().brand.as_ref().unwrap();
    assert_eq!(*brand, CardBrand::Unrecognized("SPACE_CARD".into()));
    assert_eq!(brand.as_str(), "SPACE_CARD");
    // What KSNET cannot have is kept by its code alone.
    let read = self::read(&with("/currency", json!("JPY"))).unwrap();
    assert_eq!(read.currency().unwrap().as_str(), "JPY");
}

#[test]
fn members_that_nobody_knows_are_passed_over() {
    assert_eq!(read(&with("/sinceYesterday", json!([{ "a": 1 }]))).unwrap(), read(&paid()).unwrap());
}

#[test]
fn a_required_member_that_is_missing_is_named() {
    for name in ["id", "amount", "paidAt", "channel"] {
        let error = read(&without(&format!("/{name}"))).unwrap_err().to_string();
        assert!(error.contains(name) && error.contains("PAID"), "{error}");
    }
    let error = read(&without("/amount/total")).unwrap_err().to_string();
    assert!(error.contains("total"), "{error}");
    assert!(read(&without("/customer/name")).is_ok(), "an optional one may be missing");
}

#[test]
fn personal_data_is_not_printed() {
    let shown = format!("{:?}", read(&paid()).unwrap());
    for personal in ["Kim Min-ji", "01012345678", "424242"] {
        assert!(!shown.contains(personal), "{shown}");
    }
    assert!(shown.contains("order-1"), "ids may be");
    let unknown = format!("{:?}", read(&with("/status", json!("ON_THE_MOON"))).unwrap());
    assert!(!unknown.contains("Kim Min-ji"), "{unknown}");
}

#[test]
fn an_odd_date_does_not_lose_a_payment() {
    for odd in
        [json!("yesterday"), json!(""), json!("2026-02-30T00:00:00Z"), json!(1_785_976_200), json!(-1.5)]
    {
        let Payment::Paid(payment) = read(&with("/paidAt", odd.clone())).unwrap() else { panic!("{odd}") };
        assert_eq!(payment.amount.total, 12_000);
        assert_eq!(payment.paid_at.as_str(), odd.as_str().map_or(odd.to_string(), str::to_owned));
        assert_eq!(payment.paid_at.unix_seconds(), None);
    }
    let Payment::Paid(payment) = read(&paid()).unwrap() else { panic!("it is paid") };
    assert_eq!(payment.paid_at.unix_seconds(), Some(1_785_974_401));
    assert_eq!(payment.paid_at.in_korea().unwrap().to_string(), "2026-08-06 09:00:01");
    assert!(payment.requested_at < payment.paid_at && payment.updated_at == payment.paid_at);
}

#[test]
fn an_amount_has_its_currency_at_hand() {
    let payment = read(&paid()).unwrap();
    assert_eq!(payment.money(), Some(Money::new(12_000, "KRW")));
    let dollars = read(&with("/currency", json!("USD"))).unwrap();
    assert_eq!(dollars.money().unwrap().to_string(), "120.00 USD");
    assert!(payment.money().partial_cmp(&dollars.money()).is_none(), "won are not compared with dollars");
    let Payment::Paid(dollars) = dollars else { panic!("it is paid") };
    assert_eq!(dollars.currency.of(dollars.amount.paid), dollars.money());
    // An amount that is not a whole number of minor units is no amount.
    for odd in [json!("12000"), json!(12_000.5), json!(9_223_372_036_854_775_808_u64), Value::Null] {
        assert!(read(&with("/amount/total", odd.clone())).is_err(), "{odd}");
    }
    assert_eq!(read(&with("/status", json!("ON_THE_MOON"))).unwrap().money(), None);
}

#[test]
fn what_ksnet_never_returns_is_kept_as_json_and_the_payment_read() {
    let method = json!({ "type": "PaymentMethodCrypto" });
    let payment = read(&with("/method", method.clone())).unwrap();
    assert_eq!(payment.amount().unwrap().total, 12_000);
    let Some(PaymentMethod::Unrecognized(case)) = payment.method() else { panic!("{payment:?}") };
    assert_eq!(case.tag(), Some("PaymentMethodCrypto"));
    assert_eq!(serde_json::from_str::<Value>(case.json()).unwrap(), method);
    // What it does return is read.
    let transfer = read(&with("/method", json!({ "type": "PaymentMethodTransfer" }))).unwrap();
    assert!(matches!(transfer.method(), Some(PaymentMethod::Transfer(_))));
}

#[test]
fn cancellations_are_told_apart() {
    let answer = json!({ "cancellation": {
        "status": "SUCCEEDED", "id": "c-1", "totalAmount": 5000, "taxFreeAmount": 0, "vatAmount": 454,
        "reason": "dented", "requestedAt": "2026-08-06T00:00:00Z", "cancelledAt": "2026-08-06T00:00:01Z"
    }});
    let answer: CancelPaymentResponse = serde_json::from_value(answer).unwrap();
    assert!(matches!(answer.cancellation, PaymentCancellation::Succeeded(_)));
}

#[test]
fn errors_are_told_apart_and_unknown_ones_speak_for_themselves() {
    let error: PayInstantlyError = serde_json::from_value(json!({
        "type": "PG_PROVIDER", "message": "refused", "pgCode": "8003", "pgMessage": "한도초과"
    }))
    .unwrap();
    assert!(matches!(error, PayInstantlyError::PgProvider(_)));
    assert_eq!(
        (error.kind(), error.pg_code(), error.pg_message()),
        (Some("PG_PROVIDER"), Some("8003"), Some("한도초과"))
    );

    let error: PayInstantlyError = serde_json::from_value(json!({
        "type": "CARD_IS_TOO_OLD", "message": "try another", "pgCode": "1"
    }))
    .unwrap();
    assert!(matches!(error, PayInstantlyError::Unrecognized(_)));
    assert_eq!(
        (error.kind(), error.message(), error.pg_code()),
        (Some("CARD_IS_TOO_OLD"), Some("try another"), Some("1"))
    );
}

/// The stand-in's payments are PortOne's: what it answers is read without a case left over.
#[tokio::test]
async fn the_stand_in_answers_what_the_types_know() {
    let sandbox = Sandbox::start().unwrap();
    let channel = Channel::new(sandbox.store_id(), sandbox.channel_key()).unwrap();
    let secret = ApiSecret::new(sandbox.api_secret()).unwrap();
    let client = Client::builder(secret, channel).base_url(sandbox.base_url()).unwrap().build().unwrap();
    let error = client.send(&GetPayment::new("never-paid")).await.unwrap_err();
    assert_eq!(error.kind(), Some("PAYMENT_NOT_FOUND"));
    assert_eq!(error.status(), Some(404));
}
