//! Bodies that say two things, questions that are no news, and work that does not end.

use std::sync::Arc;

use portone_ksnet::webhook::{
    Claim, Event, Inbox as _, MemoryInbox, Once, Secret, UnreadableBody, Verifier, VerifyError,
};

use crate::shop::{PAID, Watch, signed, verifier, webhook};

fn read(body: &str) -> Result<Event, VerifyError> {
    verifier().verify(signed(body), body).map(portone_ksnet::webhook::Webhook::into_event)
}

#[test]
fn a_type_that_stands_twice_is_none() {
    let rest = r#""timestamp":"2026-08-06T00:30:00Z","data":{"paymentId":"a","transactionId":"t"}}"#;
    for types in [
        r#""type":"Transaction.Ready","type":"Transaction.Paid""#,
        r#""type":"Transaction.Paid","type":"Transaction.Paid""#,
        r#""type":"Platform.Transfer","type":"Transaction.Paid""#,
        r#""type":null,"type":"Transaction.Paid""#,
        r#""type":"Transaction.Paid","typ\u0065":"BillingKey.Issued""#,
    ] {
        let told = read(&format!("{{{types},{rest}"));
        assert_eq!(told, Err(VerifyError::Body(UnreadableBody::Repeated("type"))), "{types}");
    }
    assert!(matches!(read(&format!("{{\"type\":\"Transaction.Paid\",{rest}")), Ok(Event::Transaction(_))));
    // Deeper down it is another's.
    let deeper = r#"{"type":"Platform.Transfer","data":{"type":"a","type":"b"}}"#;
    assert!(matches!(read(deeper), Ok(Event::Unrecognized(_))));
}

#[test]
fn a_question_is_told_from_news() {
    let transaction = |kind: &str| {
        format!(
            r#"{{"type":"Transaction.{kind}","timestamp":"2026-08-06T00:30:00Z","data":{{"paymentId":"a","transactionId":"t","totalAmount":1000}}}}"#
        )
    };
    for question in [
        transaction("Confirm"),
        r#"{"payment_id":"a","tx_id":"t","total_amount":1000}"#.to_owned(),
        "payment_id=a&tx_id=t&total_amount=1000".to_owned(),
    ] {
        assert!(read(&question).unwrap().asks_to_confirm(), "{question}");
    }
    for news in [
        PAID.to_owned(),
        transaction("Ready"),
        r#"{"type":"Platform.Confirm"}"#.to_owned(),
        r#"{"type":"BillingKey.Issued","timestamp":"t","data":{"billingKey":"b"}}"#.to_owned(),
        r#"{"payment_id":"a","tx_id":"t","status":"Paid"}"#.to_owned(),
        "payment_id=a&tx_id=t&status=Failed".to_owned(),
    ] {
        assert!(!read(&news).unwrap().asks_to_confirm(), "{news}");
    }
}
