//! Ids: as types, and in the path of the URL.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt::Debug;

use portone_ksnet::answer::Payment;
use portone_ksnet::{
    BillingKey, Cause, Channel, ChannelGroupId, ChannelKey, CustomerId, GetBillingKeyInfo, GetPayment,
    GetPaymentSchedule, InvalidId, IssueId, KsnetPart, KsnetRequest, Outcome, PaymentId, PromotionId, Rest,
    ScheduleId, StoreId, WebhookId,
};
use serde::Deserialize;
use serde_json::json;

use crate::by_hand::{CARD, KeyIn, KeyInShop};
use crate::server::Server;
use crate::shop::{Shop, client_of};

#[tokio::test]
async fn an_id_is_one_segment_whatever_is_in_it() {
    let shop = Shop::open();
    for (id, segment) in [
        ("order-1", "order-1"),
        ("a/b", "a%2Fb"),
        ("주문 1", "%EC%A3%BC%EB%AC%B8%201"),
        ("%2e%2e", "%252e%252e"),
        ("%2F", "%252F"),
        ("...", "..."),
        ("..a", "..a"),
        ("../x", "..%2Fx"),
        ("..\\x", "..%5Cx"),
        ("a?b#c", "a%3Fb%23c"),
        ("a+b&c=d;e", "a%2Bb%26c%3Dd%3Be"),
        ("-._~", "-._~"),
        ("{paymentId}", "%7BpaymentId%7D"),
        ("😀", "%F0%9F%98%80"),
    ] {
        shop.client.send(&KeyIn::pay(id, CARD)).await.unwrap_or_else(|error| panic!("{error}"));
        let payment = shop.client.send(&GetPayment::new(id)).await.unwrap_or_else(|error| panic!("{error}"));
        let Payment::Paid(payment) = payment else { panic!("{id} is paid") };
        assert_eq!(payment.id, id);
        let sent = shop.sandbox.requests();
        let [.., pay, get] = sent.as_slice() else { panic!("two requests") };
        assert_eq!(pay.path, format!("/payments/{segment}/instant"));
        assert_eq!(get.path, format!("/payments/{segment}"));
    }
}

#[tokio::test]
async fn an_id_that_is_no_segment_is_not_sent() {
    let shop = Shop::open();
    for id in ["", ".", "..", "a\nb", "\0", "\u{7f}", "\u{85}"] {
        let error = shop.client.send(&KeyIn::pay(id, CARD)).await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::NotSent, "{id:?}");
        assert_eq!(error.path(), "/payments/{paymentId}/instant");
        assert!(error.idempotency_key().is_some());
        let said = error.to_string();
        assert!(said.contains("`paymentId` cannot stand in the URL: it "), "{said}");
        let Cause::Parameter(parameter) = error.cause() else { panic!("{error}") };
        assert_eq!(parameter.name(), "paymentId");

        let error = shop.client.send(&GetPayment::new(id)).await.unwrap_err();
        assert_eq!((error.outcome(), error.path()), (Outcome::NotSent, "/payments/{paymentId}"));
    }
    assert!(shop.sandbox.requests().is_empty());
}

/// What holds for the ids of every kind.
fn is_checked_when_it_is_made<Id>(name: &str, text: fn(&Id) -> &str)
where
    Id: Debug
        + PartialEq
        + for<'a> TryFrom<&'a str, Error = InvalidId>
        + TryFrom<String, Error = InvalidId>
        + std::str::FromStr<Err = InvalidId>
        + for<'de> Deserialize<'de>,
{
    let ways = |id: &str| {
        let read = serde_json::from_value::<Id>(json!(id)).map_err(|error| error.to_string());
        let made = [Id::try_from(id), Id::try_from(id.to_owned()), id.parse()];
        made.map(|made| made.map_err(|error| error.to_string())).into_iter().chain([read])
    };
    for right in
        ["a", "...", "..a", "a/b", "%2e%2e", "%2F", "a?b#c", "주문 1", "😀", "a b", "-", &"a".repeat(300)]
    {
        for made in ways(right) {
            assert_eq!(text(&made.unwrap_or_else(|error| panic!("{error}"))), right);
        }
    }
    for (wrong, problem) in [
        ("", "it is empty"),
        (".", "step in a path"),
        ("..", "step in a path"),
        (" a", "white space at an end"),
        ("a\n", "white space at an end"),
        ("a\u{3000}", "white space at an end"),
        (" ", "white space at an end"),
        ("a\nb", "control character"),
        ("a\0", "control character"),
        ("4111\u{7f}", "control character"),
        ("a\u{85}b", "control character"),
    ] {
        for made in ways(wrong) {
            let said = made.expect_err(wrong);
            assert!(said.contains(&format!("`{name}` is not a usable id: ")), "{said}");
            assert!(said.contains(problem) && !said.contains("4111"), "{wrong:?}: {said}");
        }
    }
    assert!(serde_json::from_value::<Id>(json!(7)).is_err());
}

#[test]
fn an_id_of_any_kind_is_checked_when_it_is_made() {
    is_checked_when_it_is_made("paymentId", PaymentId::as_str);
    is_checked_when_it_is_made("billingKey", BillingKey::expose);
    is_checked_when_it_is_made("storeId", StoreId::as_str);
    is_checked_when_it_is_made("channelKey", ChannelKey::as_str);
    is_checked_when_it_is_made("channelGroupId", ChannelGroupId::as_str);
    is_checked_when_it_is_made("paymentScheduleId", ScheduleId::as_str);
    is_checked_when_it_is_made("customer.id", CustomerId::as_str);
    is_checked_when_it_is_made("issueId", IssueId::as_str);
    is_checked_when_it_is_made("promotionId", PromotionId::as_str);
    is_checked_when_it_is_made("webhookId", WebhookId::as_str);
}

#[test]
fn an_id_is_text_where_text_is_wanted() {
    let id = PaymentId::new("order-1").unwrap();
    assert_eq!(serde_json::to_value(&id).unwrap(), json!("order-1"));
    assert_eq!((id.to_string(), format!("{id:>9}|")), ("order-1".to_owned(), "  order-1|".to_owned()));
    assert_eq!(format!("{id:?}"), r#"PaymentId("order-1")"#);
    assert!(id == "order-1" && id == *"order-1" && id.as_ref() == "order-1");
    assert!(HashSet::from([id.clone()]).contains("order-1"));
    assert_eq!(Cow::from(&id), "order-1");
    assert_eq!(String::from(id), "order-1");
    let (store, key) = (StoreId::new("store-1").unwrap(), ChannelKey::new("key-1").unwrap());
    assert_eq!(Channel::of(store.clone(), key.clone()), Channel::new("store-1", "key-1").unwrap());
    assert_eq!(Channel::new(store, key), Channel::new("store-1", "key-1"));
    assert!(Channel::new("store-1", "..").is_err());
}

#[derive(KsnetRequest)]
#[ksnet(operation = payWithBillingKey, contract = KeyInShop, currency = KRW, set(productType = PHYSICAL))]
struct Monthly<'a, I> {
    payment_id: I,
    billing_key: &'a BillingKey,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = customer.id)]
    customer: Option<CustomerId>,
    store_id: StoreId,
    channel_key: ChannelKey,
}

fn monthly<I>(payment_id: I, billing_key: &BillingKey) -> Monthly<'_, I> {
    Monthly {
        payment_id,
        billing_key,
        order_name: "Tea, monthly",
        total: 12_000,
        buyer: "Kim Min-ji",
        customer: CustomerId::new("customer-1").ok(),
        store_id: StoreId::new("store-2").unwrap(),
        channel_key: ChannelKey::new("channel-key-2").unwrap(),
    }
}

#[tokio::test]
async fn a_request_holds_ids_as_it_holds_text() {
    let server = Server::responding(400, "application/json", r#"{"type":"INVALID_REQUEST"}"#);
    let client = client_of(&server.url()).build().unwrap();
    let key = BillingKey::new("billing-key-019a2b3c").unwrap();
    let id = PaymentId::new("주문/1").unwrap();
    client.send(&monthly(&id, &key)).await.unwrap_err();
    client.send(&monthly(id, &key)).await.unwrap_err();
    client.send(&monthly("주문/1", &key)).await.unwrap_err();
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    for (head, body) in requests {
        assert!(head.starts_with("POST /payments/%EC%A3%BC%EB%AC%B8%2F1/billing-key HTTP/1.1\r\n"), "{head}");
        assert_eq!(
            serde_json::from_slice::<serde_json::Value>(&body).unwrap(),
            json!({
                "storeId": "store-2", "channelKey": "channel-key-2", "billingKey": "billing-key-019a2b3c",
                "orderName": "Tea, monthly", "amount": { "total": 12_000 }, "currency": "KRW",
                "productType": "PHYSICAL", "customer": { "name": { "full": "Kim Min-ji" }, "id": "customer-1" },
            })
        );
    }
}

#[derive(KsnetPart)]
struct Order<'a> {
    payment_id: &'a str,
    #[ksnet(path = reason)]
    why: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment, contract = KeyInShop)]
struct Cancel<'a> {
    #[ksnet(part)]
    order: Order<'a>,
}

#[tokio::test]
async fn plain_text_of_a_struct_or_a_part_is_no_way_out_of_the_path() {
    let server = Server::responding(400, "application/json", r#"{"type":"INVALID_REQUEST"}"#);
    let client = client_of(&server.url()).build().unwrap();
    let key = BillingKey::new("billing-key-1").unwrap();
    for id in ["", ".", "..", "a\nb", "\0", &"a".repeat(8_001), &"a".repeat(100_000)] {
        let refused = client.send(&monthly(id, &key)).await.unwrap_err();
        assert_eq!((refused.outcome(), refused.attempts()), (Outcome::NotSent, 0), "{id:?}");
        assert_eq!(refused.path(), "/payments/{paymentId}/billing-key");
        let refused =
            client.send(&Cancel { order: Order { payment_id: id, why: "dented" } }).await.unwrap_err();
        assert_eq!((refused.outcome(), refused.attempts()), (Outcome::NotSent, 0), "{id:?}");
    }
    assert!(server.heads().is_empty());
    for (id, segment) in
        [("%2e%2e", "%252e%252e"), ("../..", "..%2F.."), ("a?b#c", "a%3Fb%23c"), ("...", "...")]
    {
        client.send(&Cancel { order: Order { payment_id: id, why: "dented" } }).await.unwrap_err();
        let head = server.heads().pop().unwrap();
        assert!(head.starts_with(&format!("POST /payments/{segment}/cancel ")), "{head}");
    }
    client.send(&monthly("a".repeat(8_000), &key)).await.unwrap_err();
    assert_eq!(server.heads().len(), 5);
}

async fn is_one_segment<R: KsnetRequest>(asked: impl Fn(&'static str) -> R, before: &str)
where
    R::Operation: Rest,
{
    let server = Server::responding(404, "application/json", r#"{"type":"UNAUTHORIZED"}"#);
    let client = client_of(&server.url()).build().unwrap();
    for (id, segment) in [("a/b", "a%2Fb"), ("%2e%2e", "%252e%252e"), ("가 ?#", "%EA%B0%80%20%3F%23")] {
        client.send(&asked(id)).await.err().expect("it is refused");
        let head = server.heads().pop().unwrap();
        assert!(head.starts_with(&format!("GET {before}{segment}?")), "{head}");
    }
    for id in ["", ".", "..", "a\r\nb"] {
        let error = client.send(&asked(id)).await.err().expect("it is not sent");
        assert_eq!(error.outcome(), Outcome::NotSent, "{id:?}");
        assert!(matches!(error.cause(), Cause::Parameter(_)), "{error}");
    }
    assert_eq!(server.heads().len(), 3);
}

#[tokio::test]
async fn an_id_of_any_kind_is_one_segment() {
    is_one_segment(GetPayment::new, "/payments/").await;
    is_one_segment(GetBillingKeyInfo::new, "/billing-keys/").await;
    is_one_segment(GetPaymentSchedule::new, "/payment-schedules/").await;
}
