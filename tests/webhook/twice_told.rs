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
