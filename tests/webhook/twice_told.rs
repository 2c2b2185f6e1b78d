//! Bodies that say two things, questions that are no news, and work that does not end.

use std::sync::Arc;

use portone_ksnet::webhook::{
    Claim, Event, Inbox as _, MemoryInbox, Once, Secret, Signer, UnreadableBody, Verifier, VerifyError,
};

use crate::shop::{NOW, PAID, SECRET, Watch, at, secret, signed, verifier, webhook};

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

/// A panic is a crash: the webhook is free when the lease is over, and the inbox goes on.
#[tokio::test]
async fn work_that_panics_gives_the_webhook_back_with_the_lease() {
    let watch = Watch::new();
    let inbox = Arc::new(MemoryInbox::new().clock(watch.read()));
    let at_work = Arc::clone(&inbox);
    let work = tokio::spawn(async move {
        let panics = async { if true { panic!("out of tea") } else { Ok::<_, &str>(()) } };
        at_work.once(&webhook("a"), panics).await
    });
    assert!(work.await.unwrap_err().is_panic());
    assert_eq!(inbox.claim(&webhook("a")).await.unwrap(), Claim::Busy);
    watch.pass(MemoryInbox::LEASE.as_secs());
    assert_eq!(inbox.once(&webhook("a"), async { Ok::<_, &str>(()) }).await.unwrap(), Once::Now(()));
}

/// HMAC hashes a key of more than 64 bytes: long secrets are told apart all the same, at their very end.
#[test]
fn long_secrets_differ_at_their_end() {
    let key = |last: u8| {
        let mut bytes = vec![7; 200];
        bytes.push(last);
        Secret::from_bytes(bytes).unwrap()
    };
    let headers = Signer::new(key(1)).sign("a", std::time::SystemTime::now(), PAID);
    assert!(Verifier::new(key(1)).verify(&headers, PAID).is_ok());
    assert!(Verifier::new(key(2)).verify(&headers, PAID).is_err());
}

#[test]
fn dots_with_nothing_between_them_are_of_the_id() {
    for (id, taken) in
        [("msg..a", true), ("msg.", true), (".msg", true), ("msg..1", false), ("msg.1.", false)]
    {
        let headers = Signer::new(secret(SECRET)).sign(id, at(NOW), PAID);
        let verified = verifier().verify(&headers, PAID).map(|webhook| webhook.id().to_owned());
        assert_eq!(verified, if taken { Ok(id.to_owned()) } else { Err(VerifyError::InvalidId) });
    }
}

#[test]
fn a_key_of_another_kind_is_told_to_be_one() {
    for key in ["whpk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"] {
        assert!(Secret::new(key).unwrap_err().to_string().contains("v1a"));
    }
    assert!(!Secret::new("whxx_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap_err().to_string().contains("v1a"));
}
