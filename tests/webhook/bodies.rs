//! What is made of what PortOne says.

use portone_ksnet::webhook::{
    BillingKeyKind, Event, TransactionKind, UnreadableBody, VerifyError, Version20240101,
};
use portone_ksnet::{GetPayment, KsnetRequest as _};
use serde_json::{Value, json};

use crate::shop::{signed, verifier};

fn read(body: impl AsRef<[u8]>) -> Result<Event, UnreadableBody> {
    match verifier().verify(signed(&body), &body) {
        Ok(webhook) => Ok(webhook.into_event()),
        Err(VerifyError::Body(error)) => Err(error),
        Err(error) => panic!("{error}"),
    }
}

fn transaction(kind: &str) -> Value {
    json!({
        "type": kind, "timestamp": "2026-08-06T00:30:00.000Z",
        "data": {
            "storeId": "store-1", "paymentId": "주문/1 🍵", "transactionId": "tx-1", "cancellationId": "c-1",
            "totalAmount": 1000, "later": [{}],
        },
        "later": { "type": "Transaction.Failed" },
    })
}

fn billing_key(kind: &str) -> Value {
    let data = json!({ "storeId": "store-1", "billingKey": "billing-key-75ae3cab" });
    json!({ "type": kind, "timestamp": "2026-08-06T00:30:00Z", "data": data })
}

fn without(mut body: Value, within: &str, member: &str) -> String {
    let object = body.pointer_mut(within).unwrap().as_object_mut().unwrap();
    assert!(object.remove(member).is_some());
    body.to_string()
}

fn with(mut body: Value, pointer: &str, value: Value) -> String {
    *body.pointer_mut(pointer).unwrap() = value;
    body.to_string()
}

/// The payment that would be read.
fn payment(request: &GetPayment<'_>) -> String {
    request.parameter("paymentId").unwrap().into_owned()
}

#[test]
fn the_eleven_transactions_are_read() {
    let names = [
        "Ready",
        "Paid",
        "VirtualAccountIssued",
        "PartialCancelled",
        "Cancelled",
        "Failed",
        "PayPending",
        "CancelPending",
        "DisputeCreated",
        "DisputeResolved",
        "Confirm",
    ];
    for (name, kind) in names.into_iter().zip(TransactionKind::ALL) {
        let name = format!("Transaction.{name}");
        assert_eq!(kind.to_string(), name);
        let Ok(Event::Transaction(event)) = read(transaction(&name).to_string()) else { panic!("{name}") };
        assert_eq!(event.kind(), kind);
        assert_eq!(event.timestamp().unix_seconds(), Some(1_785_976_200));
        assert_eq!(event.store_id(), Some("store-1"));
        assert_eq!((event.payment_id(), event.transaction_id()), ("주문/1 🍵", "tx-1"));
        assert_eq!(event.cancellation_id(), Some("c-1"));
        assert_eq!(payment(&event.get_payment()), "주문/1 🍵");
        // Nobody can take what a browser asked for to be what was paid.
        assert_eq!(event.asked_amount(), (kind == TransactionKind::Confirm).then_some(1000));
        assert_eq!(payment(&Event::Transaction(event.clone()).get_payment().unwrap()), "주문/1 🍵");
    }
}

#[test]
fn the_five_of_billing_keys_are_read_and_the_key_is_not_printed() {
    let names = ["Ready", "Issued", "Failed", "Deleted", "Updated"];
    for (name, kind) in names.into_iter().zip(BillingKeyKind::ALL) {
        let name = format!("BillingKey.{name}");
        assert_eq!(kind.to_string(), name);
        let Ok(Event::BillingKey(event)) = read(billing_key(&name).to_string()) else { panic!("{name}") };
        assert_eq!((event.kind(), event.billing_key()), (kind, "billing-key-75ae3cab"));
        assert_eq!((event.store_id(), event.timestamp().as_str()), (Some("store-1"), "2026-08-06T00:30:00Z"));
        assert_eq!(event.get_billing_key_info().parameter("billingKey").unwrap(), "billing-key-75ae3cab");
        let event = Event::BillingKey(event);
        assert!(event.get_payment().is_none());
        assert!(!format!("{event:?} {event:#?}").contains("75ae3cab"), "{event:?}");
    }
}

#[test]
fn what_is_of_another_type_is_kept_as_it_came() {
    for body in [
        r#"{"type":"Transaction.Refunded","data":{"paymentId":"order-1"}}"#,
        r#"{"type":"transaction.paid","data":{}}"#,
        r#"{"type":"Transaction.Paid ","data":{}}"#,
        r#"{"type":"BillingKey.Paid"}"#,
        r#"{"type":"Transaction.","payment_id":"order-1","tx_id":"tx-1","status":"Paid"}"#,
        r#"{ "type" : "Platform.Transfer" , "n" : 1.50 }"#,
        "{}",
        r#"{"type":null}"#,
    ] {
        let Ok(Event::Unrecognized(kept)) = read(body) else { panic!("{body}") };
        assert_eq!(kept.json(), body);
        assert!(Event::Unrecognized(kept).get_payment().is_none());
    }
    let Ok(Event::Unrecognized(kept)) = read(r#"{"type":"Platform.Transfer"}"#) else { panic!() };
    assert_eq!(kept.tag(), Some("Platform.Transfer"));
}

#[test]
fn what_a_type_must_have_is_missed_and_what_it_may_have_is_not() {
    let paid = || transaction("Transaction.Paid");
    let key = || billing_key("BillingKey.Issued");
    for (body, member) in [
        (without(paid(), "", "timestamp"), "timestamp"),
        (without(paid(), "", "data"), "data"),
        (without(paid(), "/data", "paymentId"), "data.paymentId"),
        (without(paid(), "/data", "transactionId"), "data.transactionId"),
        (without(transaction("Transaction.Confirm"), "/data", "totalAmount"), "data.totalAmount"),
        (with(paid(), "/data/paymentId", Value::Null), "data.paymentId"),
        (with(paid(), "/data/paymentId", json!("")), "data.paymentId"),
        (without(key(), "/data", "billingKey"), "data.billingKey"),
        (r#"{"payment_id":"order-1","status":"Paid"}"#.to_owned(), "tx_id"),
        (r#"{"payment_id":"","tx_id":"tx-1","status":"Paid"}"#.to_owned(), "payment_id"),
        ("payment_id=order-1&status=Paid".to_owned(), "tx_id"),
        ("payment_id=&tx_id=tx-1".to_owned(), "payment_id"),
    ] {
        assert_eq!(read(&body), Err(UnreadableBody::Missing(member)), "{body}");
    }
    for body in [
        without(paid(), "/data", "storeId"),
        without(paid(), "/data", "totalAmount"),
        without(transaction("Transaction.Cancelled"), "/data", "cancellationId"),
        with(paid(), "/data/storeId", Value::Null),
        with(paid(), "/timestamp", json!("some day")),
        without(key(), "/data", "storeId"),
    ] {
        assert!(matches!(read(&body), Ok(Event::Transaction(_) | Event::BillingKey(_))), "{body}");
    }
}

#[test]
fn what_is_of_the_wrong_type_or_stands_twice_is_named() {
    let confirm = || transaction("Transaction.Confirm");
    for (pointer, value, member, expected) in [
        ("/data/paymentId", json!(5), "data.paymentId", "text"),
        ("/data/storeId", json!(["a"]), "data.storeId", "text"),
        ("/data", json!("order-1"), "data", "an object"),
        ("/data", json!([]), "data", "an object"),
        ("/data/totalAmount", json!("1000"), "data.totalAmount", "an integer"),
        ("/data/totalAmount", json!(10.5), "data.totalAmount", "an integer"),
        ("/timestamp", json!({}), "timestamp", "a time"),
    ] {
        let mistyped = UnreadableBody::Mistyped { member, expected };
        assert_eq!(read(with(confirm(), pointer, value)), Err(mistyped));
    }
    let twice = r#"{"type":"Transaction.Paid","timestamp":"t","data":{"paymentId":"a","paymentId":"b","transactionId":"t"}}"#;
    assert_eq!(read(twice), Err(UnreadableBody::Repeated("paymentId")));
    let twice = "payment_id=a&tx_id=t&payment_id=b";
    assert_eq!(read(twice), Err(UnreadableBody::Repeated("payment_id")));
    let twice = r#"{"payment_id":"a","tx_id":"t","payment_id":"b"}"#;
    assert_eq!(read(twice), Err(UnreadableBody::Repeated("payment_id")));
}

fn old(body: &str) -> Version20240101 {
    match read(body) {
        Ok(Event::Version20240101(notice)) => notice,
        other => panic!("{body}: {other:?}"),
    }
}

#[test]
fn version_2024_01_01_is_read_in_json_and_as_a_form() {
    for body in [
        r#"{"payment_id":"주문 1+1","tx_id":"tx-1","status":"Paid"}"#,
        "\n { \"status\": \"Paid\", \"tx_id\": \"tx-1\", \"payment_id\": \"주문 1+1\", \"later\": 1 }\r\n",
        "payment_id=%EC%A3%BC%EB%AC%B8+1%2B1&tx_id=tx-1&status=Paid",
        "status=Paid&later=%7B&tx_id=tx-1&payment_id=%EC%A3%BC%EB%AC%B8%201%2B1",
    ] {
        let notice = old(body);
        assert_eq!((notice.payment_id(), notice.transaction_id()), ("주문 1+1", "tx-1"));
        assert_eq!((notice.claimed_status(), notice.asks_to_confirm()), (Some("Paid"), false));
        assert_eq!(payment(&notice.get_payment()), "주문 1+1");
        assert_eq!(payment(&Event::Version20240101(notice.clone()).get_payment().unwrap()), "주문 1+1");
    }
    for body in [
        r#"{"payment_id":"order-1","tx_id":"tx-1","total_amount":1000}"#,
        "payment_id=order-1&tx_id=tx-1&total_amount=1000",
    ] {
        assert!(old(body).asks_to_confirm(), "{body}");
        assert_eq!(old(body).claimed_status(), None);
    }
}

#[test]
fn what_is_no_body_is_told_from_what_is_a_broken_one() {
    for (body, error) in [
        (&b""[..], UnreadableBody::Empty),
        (b" \r\n", UnreadableBody::Empty),
        (b"{\"type\":\"\xff\"}", UnreadableBody::NotUtf8),
        (b"{\"type\":\n\"Transaction.Paid\"", UnreadableBody::NotJson { line: 2, column: 18 }),
        (b"{\"type\":\"Transaction.Paid\"} x", UnreadableBody::NotJson { line: 1, column: 29 }),
        (b"<html>", UnreadableBody::NeitherObjectNorForm),
        (b"[{}]", UnreadableBody::NeitherObjectNorForm),
        (b"null", UnreadableBody::NeitherObjectNorForm),
        (b"tx_id=tx-1", UnreadableBody::NeitherObjectNorForm),
        (b"\xef\xbb\xbf{}", UnreadableBody::NeitherObjectNorForm),
    ] {
        assert_eq!(read(body), Err(error), "{}", String::from_utf8_lossy(body));
    }
    assert_eq!(read(b"{}").map(|_| ()), Ok(()));
}
