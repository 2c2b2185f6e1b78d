//! What must not be read in any log.

use std::error::Error as StdError;
use std::fmt::Write as _;

use std::time::SystemTime;

use portone_ksnet::answer::{self, PaymentFailure};
use portone_ksnet::{
    ApiSecret, BillingKey, CardCompany, Cause, Channel, Client, Currency, Error, GetBillingKeyInfo,
    GetPayment, IdempotencyKey, IssueBillingKey, KsnetRequest, NoContract, PayWithBillingKey, PaymentId,
    ProductType, Rest, RetryPolicy, Violation,
};
use serde_json::json;

use crate::by_hand::{CARD, DECLINED_CARD, KeyIn};
use crate::server::{Server, Turn, answer, closed_port};
use crate::shop::{SECRET, Shop, attempts, client_of, key};

pub(crate) const BIRTH: &str = "870423";
pub(crate) const PASSWORD: &str = "63";
pub(crate) const EXPIRY_YEAR: &str = "94";
pub(crate) const EXPIRY_MONTH: &str = "07";
pub(crate) const PHONE: &str = "01098765432";
/// What a shop guards its webhooks with, if only by an address that nobody guesses.
pub(crate) const HOOK: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/// All that goes in and must not come out.
pub(crate) const SECRETS: [&str; 8] = [SECRET, CARD, BIRTH, PASSWORD, EXPIRY_YEAR, EXPIRY_MONTH, PHONE, HOOK];

/// A payment with everything in it that is nobody's business.
fn confidential(payment_id: &str) -> KeyIn {
    let mut request = KeyIn::pay(payment_id, CARD);
    request.body["method"]["card"]["credential"] = json!({
        "number": CARD, "expiryYear": EXPIRY_YEAR, "expiryMonth": EXPIRY_MONTH,
        "birthOrBusinessRegistrationNumber": BIRTH, "passwordTwoDigits": PASSWORD,
    });
    request.body["customer"]["phoneNumber"] = json!(PHONE);
    request.body["noticeUrls"] = json!([format!("https://shop.example/{HOOK}")]);
    request
}

/// Whether the secret is in it, as a word of its own where it is so short that it may be part of another.
pub(crate) fn tells(printed: &str, secret: &str) -> bool {
    let beside = |c: char| c.is_ascii_alphanumeric();
    printed.match_indices(secret).any(|(at, _)| {
        secret.len() > 2
            || !(printed[..at].ends_with(beside) || printed[at + secret.len()..].starts_with(beside))
    })
}

fn assert_hides(printed: &str, secrets: &[&str]) {
    for secret in secrets {
        let line = printed.lines().find(|line| tells(line, secret));
        assert_eq!(line, None, "{secret} is in it");
    }
}

/// All that printing an error, its parts and its sources gives.
fn all_of<O: Rest>(error: &Error<O>) -> String {
    let mut printed = format!("{error}\n{error:?}\n{error:#?}\n{:?}\n", error.cause());
    writeln!(printed, "{:?} {:#?} {}", error.resume(), error.idempotency_key(), error.path()).unwrap();
    match error.cause() {
        Cause::Transport(cause) => writeln!(printed, "{cause} {cause:?}").unwrap(),
        Cause::Unreadable(cause) => writeln!(printed, "{cause} {cause:?}").unwrap(),
        Cause::Parameter(cause) => writeln!(printed, "{cause} {cause:?}").unwrap(),
        Cause::Key(cause) => writeln!(printed, "{cause} {cause:?}").unwrap(),
        Cause::Violations(cause) => writeln!(printed, "{cause} {cause:?} {cause:#?}").unwrap(),
        // What PortOne says may be what it was told.
        Cause::Refused(cause) => writeln!(printed, "{cause:?} {cause:#?}").unwrap(),
        _ => {}
    }
    let mut source = error.source();
    while let Some(error) = source {
        writeln!(printed, "{error}\n{error:?}").unwrap();
        source = error.source();
    }
    printed
}

/// Sends confidential requests to servers that fail in every way, some of which say what they were told; gives
/// all that a program could print on the way.
pub(crate) async fn everything_goes_wrong() -> String {
    let refusing =
        json!({ "type": "INVALID_REQUEST", "message": format!("no such card: {CARD}, {PHONE}") }).to_string();
    let failing =
        json!({ "type": "PG_PROVIDER", "message": CARD, "pgCode": CARD, "pgMessage": CARD }).to_string();
    let unheard_of = json!({ "type": format!("NO_{CARD}"), "message": PHONE, "pgMessage": CARD }).to_string();
    let nameless = json!({ "type": CARD, "pgCode": PHONE }).to_string();
    let servers = [
        Server::responding(400, "application/json", unheard_of),
        Server::responding(400, "application/json", nameless),
        Server::hanging_up(),
        Server::answering(|_| ()),
        Server::in_turn(vec![Turn::Close, answer(409, "", r#"{"type":"ALREADY_PAID"}"#)]),
        Server::responding(502, "text/html", format!("<p>PortOne {SECRET} {CARD} {BIRTH}")),
        Server::responding(200, CARD, format!("{SECRET} {CARD}")),
        Server::responding(200, "application/json", format!(r#"{{"payment":"{SECRET} {CARD} {BIRTH}"}}"#)),
        Server::responding(200, "application/json", format!(r#"{{"payment":{CARD}}}"#)),
        Server::responding(400, "application/json", refusing),
        Server::responding(502, "application/json", failing),
        Server::responding(500, "application/json", format!(r#"{{"error":"{SECRET} {CARD} {PHONE}"}}"#)),
    ];
    let mut broken = confidential("order-1");
    broken.body["currency"] = json!("JPY");
    let mut wrong_expiry = confidential("order-1");
    wrong_expiry.body["method"]["card"]["credential"]["expiryYear"] = json!(HOOK);
    let mut printed = String::new();
    for url in servers.iter().map(Server::url).chain([closed_port()]) {
        let client = client_of(&url).retry(attempts(2)).build().unwrap();
        for request in [&confidential("order-1"), &confidential(".."), &broken, &wrong_expiry] {
            let call = client.send(request);
            writeln!(printed, "{call:?}").unwrap();
            let answering = call.prepare();
            let resume = answering.resume();
            writeln!(printed, "{answering:?} {resume:#?}").unwrap();
            let error = answering.await.unwrap_err();
            printed += &all_of(&error);
            if let Some(resume) = error.resume() {
                printed += &all_of(&resume.repeat().await.unwrap_err());
            }
        }
        // The key of another request, and one that PortOne has forgotten.
        let (key, old) = (key("order-1-attempt-1"), SystemTime::UNIX_EPOCH);
        let _ = client.send(&confidential("order-1")).idempotency_key(&key).await;
        let other = client.send(&confidential("order-2")).idempotency_key(&key).await.unwrap_err();
        let forgotten = client.send(&confidential("order-3")).first_sent_at(old).await.unwrap_err();
        printed += &(all_of(&other) + &all_of(&forgotten));
        if let Err(error) = client.send(&GetPayment::new("order-1")).await {
            printed += &all_of(&error);
        }
    }
    printed
}

#[tokio::test]
async fn no_error_tells_a_secret() {
    let printed = everything_goes_wrong().await;
    assert_hides(&printed, &SECRETS);
    for told in ["ALREADY_PAID", "NotJson", "Undecodable", "OfAnother", "Forgotten", "PG_PROVIDER"] {
        assert!(printed.contains(told), "{told} is not in {printed}");
    }
}

#[tokio::test]
async fn a_billing_key_is_told_to_the_server_alone() {
    const BILLING_KEY: &str = "billing-key-019a2b3c";
    let server = Server::responding(404, "application/json", r#"{"type":"BILLING_KEY_NOT_FOUND"}"#);
    let client = client_of(&server.url()).build().unwrap();
    let request = GetBillingKeyInfo::new(BILLING_KEY);
    let answering = client.send(&request).prepare();
    let printed = format!("{answering:?} {:?}", answering.resume());
    let error = answering.await.unwrap_err();
    assert_hides(&(printed + &all_of(&error)), &[BILLING_KEY]);
    assert_eq!(error.path(), "/billing-keys/<hidden>");
    assert!(server.heads()[0].starts_with(&format!("GET /billing-keys/{BILLING_KEY}?")));
}

#[test]
fn a_short_secret_is_found_as_a_word() {
    assert!(tells("a 63, b", "63") && tells(r#""63""#, "63") && tells("63", "63") && tells("x=63", "63"));
    assert!(!tells("1630 63a", "63") && tells("a870423b", BIRTH));
}

#[tokio::test]
async fn a_refusal_of_the_sandbox_tells_neither() {
    let shop = Shop::open();
    let error = shop.client.send(&KeyIn::pay("order-1", DECLINED_CARD)).await.unwrap_err();
    assert_hides(&all_of(&error), &[shop.sandbox.api_secret(), DECLINED_CARD]);
    // What goes over the wire is another matter.
    assert!(error.to_string().contains("SANDBOX_DECLINED"));
}

#[test]
fn no_public_type_prints_the_secret() {
    let secret = ApiSecret::new(SECRET).unwrap();
    let builder = Client::builder(secret.clone(), Channel::new("store-1", "channel-key-1").unwrap());
    let printed = format!("{secret:?} {secret:#?} {builder:?} {builder:#?}");
    assert_hides(&printed, &[SECRET]);
    assert!(printed.contains("https://api.portone.io"), "{printed}");
    // Its own address, but for the TLS that this build may not have.
    let client = builder.base_url("http://127.0.0.1:1").unwrap().build().unwrap();
    assert_hides(&format!("{client:?} {client:#?}"), &[SECRET]);
    let key = IdempotencyKey::random();
    let printed = format!(
        "{:?} {:?} {key:?} {:?} {:?}",
        client.channel(),
        RetryPolicy::default(),
        ApiSecret::new(format!("{SECRET} ")).unwrap_err(),
        IdempotencyKey::new(format!("{SECRET}{}", '"')).unwrap_err(),
    );
    assert_hides(&printed, &[SECRET]);
}

#[test]
fn a_request_type_prints_no_secret() {
    const BILLING_KEY: &str = "billing-key-019a2b3c";
    let key = BillingKey::new(BILLING_KEY).unwrap();
    let id = PaymentId::new("order-1").unwrap();
    let read = GetBillingKeyInfo::new(&key);
    let pay = PayWithBillingKey::<NoContract>::new(
        &id,
        &key,
        "Tea",
        12_000,
        Currency::KRW,
        "Kim",
        ProductType::PHYSICAL,
    );
    let pay = pay.customer_phone_number(PHONE).notice_urls(vec![format!("https://shop.example/{HOOK}")]);
    let card = IssueBillingKey::new(CARD, EXPIRY_YEAR, EXPIRY_MONTH, BIRTH, PASSWORD);
    let printed = format!("{read:?} {pay:?} {card:?} {pay:#?} {card:#?} {key:?} {key:#?}");
    assert_hides(&printed, &SECRETS);
    assert_hides(&printed, &[BILLING_KEY]);
    assert!(printed.contains("order-1") && printed.contains("Tea"), "{printed}");
}

#[test]
fn an_answer_hides_what_it_repeats() {
    let failure = json!({ "reason": format!("no card {CARD}"), "pgCode": CARD, "pgMessage": PHONE });
    let failure: PaymentFailure = serde_json::from_value(failure).unwrap();
    assert_eq!(failure.pg_message.as_deref(), Some(PHONE));
    let currency = answer::Currency::from(CARD);
    assert_eq!(currency.as_str(), CARD);
    let code = CARD.parse::<CardCompany>().unwrap_err();
    let printed = format!("{failure:?} {failure:#?} {currency:?} {currency:#?} {code} {code:?}");
    assert_hides(&printed, &[CARD, PHONE]);
    assert!(printed.contains("no card ****"), "{printed}");
    // What nobody repeats is told.
    assert_eq!(
        format!("{:?} {:?}", answer::Currency::from("KRW"), answer::Currency::from("XYZ")),
        "KRW Unrecognized(\"XYZ\")"
    );
}

#[test]
fn a_violation_hides_a_card_that_stands_where_it_does_not_belong() {
    let mut request = confidential("order-1");
    request.body["currency"] = json!(CARD);
    request.body["orderName"] =
        json!(format!("Tea for {PHONE}, {CARD}, and many more words than KSNET takes"));
    for broken in [request.validate().unwrap_err(), request.warnings()] {
        let found: Vec<_> = broken.iter().filter_map(Violation::found).collect();
        assert_eq!(found.len(), 1, "{broken}");
        assert_hides(&format!("{broken} {broken:?} {broken:#?} {found:?}"), &SECRETS);
    }
}

#[test]
fn a_secret_is_visible_ascii() {
    for right in ["s", SECRET, "aB3+/=="] {
        assert!(ApiSecret::new(right).is_ok(), "{right}");
    }
    for wrong in
        ["", " ", "sesame open", "sesame\n", "\tsesame", "PortOne sesame", "sesame\u{7f}", "열려라참깨"]
    {
        let error = ApiSecret::new(wrong).unwrap_err();
        let printed = format!("{error} {error:?}");
        assert!(wrong.trim().is_empty() || !printed.contains(wrong), "{printed}");
        assert!(!printed.contains("sesame") && !printed.contains("참깨"), "{printed}");
    }
}

#[tokio::test]
async fn the_secret_goes_where_it_belongs() {
    let server = Server::responding(200, "application/json", "{}");
    let _ = client_of(&server.url()).build().unwrap().send(&GetPayment::new("order-1")).await;
    let [head] = server.heads().try_into().unwrap();
    assert!(
        head.to_ascii_lowercase().contains(&format!("\r\nauthorization: portone {SECRET}\r\n")),
        "{head}"
    );
    assert_eq!(head.matches(SECRET).count(), 1);
}
