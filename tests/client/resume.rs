//! Learning an unknown outcome.

use std::time::{Duration, SystemTime};

use portone_ksnet::answer::Payment;
use portone_ksnet::{Cause, Channel, GetPayment, KeyMisuse, Outcome};
use portone_ksnet_sandbox::Sandbox;

use crate::by_hand::{CARD, Cancel, KeyIn};
use crate::server::{Server, Turn, answer};
use crate::shop::{Shop, attempts, client_of, key};

const HOUR: Duration = Duration::from_secs(3600);
const ALREADY_PAID: &str = r#"{"type":"ALREADY_PAID","message":"m"}"#;

fn ago(time: Duration) -> SystemTime {
    SystemTime::now() - time
}

/// A stand-in whose KSNET is slower than its shop is patient.
fn slow() -> Shop {
    Shop::with(Sandbox::builder().pg_delay(Duration::from_millis(250)))
}

const IMPATIENT: Duration = Duration::from_millis(80);

#[tokio::test]
async fn an_unknown_outcome_is_learned_by_repeating() {
    let shop = slow();
    let request = KeyIn::pay("order-1", CARD);
    let error = shop.client.send(&request).read_timeout(IMPATIENT).await.unwrap_err();
    let resume = error.resume().expect("an unknown outcome").clone();
    assert_eq!(resume.idempotency_key(), error.idempotency_key());
    assert_eq!((resume.payment_id().as_deref(), error.payment_id()), (Some("order-1"), Some("order-1")));
    assert!(resume.first_sent_at().is_some_and(|time| time <= SystemTime::now()));
    drop((error, request));

    // In another task, of another call, after the request is gone.
    let repeating = resume.repeat_with(attempts(9));
    let paid = tokio::spawn(repeating).await.expect("no panic").expect("paid");
    assert!(!paid.payment.pg_tx_id.is_empty());
    assert_eq!(shop.sandbox.charges().len(), 1);
    let sent = shop.sandbox.requests();
    assert!(sent.len() > 1 && sent.iter().all(|request| *request == sent[0]), "the same, byte for byte");
}

#[tokio::test]
async fn an_unknown_outcome_is_learned_by_reading() {
    let shop = slow();
    let error = shop.client.send(&KeyIn::pay("order-1", CARD)).read_timeout(IMPATIENT).await.unwrap_err();
    tokio::time::sleep(Duration::from_millis(400)).await;
    let reading = error.resume().expect("unknown").read_payment().expect("it names a payment");
    let Payment::Paid(payment) = reading.await.expect("the payment") else { panic!("it is paid") };
    assert_eq!(payment.id, "order-1");
}

#[tokio::test]
async fn a_read_goes_to_the_store_of_the_write() {
    let shop = Shop::open();
    let other = Channel::new("store-2", "channel-key-2").unwrap();
    let resume = shop.client.send(&KeyIn::pay("order-1", CARD)).channel(&other).prepare().resume().unwrap();
    let _ = resume.read_payment().unwrap().await;
    let mut own = Cancel::cancel("order-1", 1);
    own.body["storeId"] = "store-3".into();
    let _ = shop.client.send(&own).prepare().resume().unwrap().read_payment().unwrap().await;
    let queries: Vec<_> = shop.sandbox.requests().into_iter().map(|request| request.query.unwrap()).collect();
    // That of the call, and that of the request's own body.
    assert_eq!(queries, ["storeId=store-2", "storeId=store-3"]);
    let resume = shop.client.send(&GetPayment::new("order-1")).channel(&other).prepare().resume().unwrap();
    let _ = resume.read_payment().unwrap().await;
    assert_eq!(shop.sandbox.requests()[2].query.as_deref(), Some("storeId=store-2"));
}

#[tokio::test]
async fn what_is_known_has_nothing_to_resume() {
    let shop = Shop::open();
    shop.client.send(&KeyIn::pay("order-1", CARD)).await.expect("paid");
    let refused = shop.client.send(&KeyIn::pay("order-1", CARD)).await.unwrap_err();
    assert_eq!(refused.outcome(), Outcome::Refused);
    assert!(refused.resume().is_none());
    // The payment is made all the same.
    assert!(refused.to_string().ends_with("read the payment before anything else."), "{refused}");
    let invalid = shop.client.send(&KeyIn::pay("..", CARD)).await.unwrap_err();
    assert!(invalid.resume().is_none());
    assert!(shop.client.send(&KeyIn::pay("..", CARD)).prepare().resume().is_none());
}

#[tokio::test]
async fn a_call_that_is_given_up_can_be_resumed() {
    let shop = slow();
    let paying = shop.client.send(&KeyIn::pay("order-1", CARD)).prepare();
    let (resume, key) = (paying.resume().expect("it is valid"), paying.idempotency_key().cloned());
    assert_eq!((resume.first_sent_at(), resume.idempotency_key().cloned()), (None, key));
    tokio::time::timeout(IMPATIENT, paying).await.expect_err("KSNET is slower");
    assert!(resume.first_sent_at().is_some() && resume.can_repeat());
    resume.repeat_with(attempts(9)).await.expect("paid");
    assert_eq!(shop.sandbox.charges().len(), 1);
}

#[tokio::test]
async fn a_call_that_is_given_up_while_it_waits_can_be_resumed() {
    let server = Server::in_turn(vec![answer(503, "Retry-After: 5\r\n", "")]);
    let client = client_of(&server.url()).build().unwrap();
    let paying = client.send(&KeyIn::pay("order-1", CARD)).retry(attempts(3)).prepare();
    let resume = paying.resume().expect("it is valid");
    tokio::time::timeout(Duration::from_millis(200), paying).await.expect_err("it waits for five seconds");
    assert_eq!(resume.repeat().await.unwrap_err().outcome(), Outcome::Unknown);
    let sent = server.requests();
    assert_eq!((sent.len(), &sent[0]), (2, &sent[1]));
}

#[tokio::test]
async fn a_call_that_was_never_awaited_is_resumed_by_sending_it() {
    let shop = Shop::open();
    let resume = shop.client.send(&KeyIn::pay("order-1", CARD)).prepare().resume().expect("it is valid");
    assert!(shop.sandbox.requests().is_empty());
    resume.repeat().await.expect("paid");
    resume.repeat().await.expect("paid");
    assert_eq!((shop.sandbox.charges().len(), shop.sandbox.requests().len()), (1, 2));
}

#[tokio::test]
async fn a_refusal_after_a_doubtful_attempt_is_not_believed() {
    // In one call, in a second call under the same key, and by resuming.
    let server = Server::in_turn(vec![Turn::Close, answer(409, "", ALREADY_PAID)]);
    let client = client_of(&server.url()).build().unwrap();
    let request = KeyIn::pay("order-1", CARD);
    let key = key("order-1-attempt-1");
    let error = client.send(&request).idempotency_key(&key).retry(attempts(2)).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (Some("ALREADY_PAID"), Outcome::Unknown));
    let said = error.to_string();
    assert!(said.contains("was refused with HTTP 409: ALREADY_PAID, m (2 attempts). It may have"), "{said}");
    let again = client.send(&request).idempotency_key(&key).await.unwrap_err();
    assert_eq!((again.kind(), again.outcome()), (Some("ALREADY_PAID"), Outcome::Unknown));
    let resumed = error.resume().expect("unknown").repeat().await.unwrap_err();
    assert_eq!((resumed.kind(), resumed.outcome()), (Some("ALREADY_PAID"), Outcome::Unknown));
    // Under a key of its own it is what it says.
    let fresh = client.send(&request).await.unwrap_err();
    assert_eq!((fresh.kind(), fresh.outcome()), (Some("ALREADY_PAID"), Outcome::Refused));
}

#[tokio::test]
async fn ksnets_decision_after_a_doubtful_attempt_is_believed() {
    let declined = r#"{"type":"PG_PROVIDER","pgCode":"1","pgMessage":"m"}"#;
    let server = Server::in_turn(vec![Turn::Close, answer(502, "", declined), answer(409, "", ALREADY_PAID)]);
    let client = client_of(&server.url()).build().unwrap();
    let request = KeyIn::pay("order-1", CARD);
    let key = key("order-1-attempt-1");
    let error = client.send(&request).idempotency_key(&key).retry(attempts(2)).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (Some("PG_PROVIDER"), Outcome::Refused));
    // And ends the doubt for what is asked under the key later.
    let later = client.send(&request).idempotency_key(&key).await.unwrap_err();
    assert_eq!((later.kind(), later.outcome()), (Some("ALREADY_PAID"), Outcome::Refused));
}

#[tokio::test]
async fn no_connection_after_a_doubtful_attempt_does_not_make_it_unsent() {
    let gone = Server::answering_once();
    let client = client_of(&gone.url()).build().unwrap();
    let request = KeyIn::pay("order-1", CARD);
    let error = client.send(&request).retry(attempts(3)).await.unwrap_err();
    assert_eq!((error.outcome(), error.attempts()), (Outcome::Unknown, 3));
    let Cause::Transport(transport) = error.cause() else { panic!("{error}") };
    assert!(transport.is_before_sending(), "the last attempt was not sent");
    assert!(error.to_string().contains("It may have been done"), "{error}");
}

#[tokio::test]
async fn after_three_hours_a_write_is_read_and_not_repeated() {
    let shop = Shop::open();
    shop.client.send(&KeyIn::pay("order-1", CARD)).await.expect("paid");
    let refund = Cancel::cancel("order-1", 1_000);
    let key = key("order-1-refund-1");
    for hours in [3, 5, 1000] {
        let call = shop.client.send(&refund).idempotency_key(&key).first_sent_at(ago(hours * HOUR));
        let error = call.retry(attempts(3)).await.unwrap_err();
        assert_eq!((error.outcome(), error.attempts()), (Outcome::Unknown, 0));
        assert!(matches!(error.cause(), Cause::Key(KeyMisuse::Forgotten)), "{error}");
        let said = error.to_string();
        assert!(said.contains("first sent more than three hours ago"), "{said}");
        assert!(
            said.ends_with("It may have been done before: read the payment before anything else."),
            "{said}"
        );
        let resume = error.resume().expect("unknown");
        assert!(!resume.can_repeat());
        assert!(matches!(resume.repeat().await.unwrap_err().cause(), Cause::Key(KeyMisuse::Forgotten)));
        assert!(matches!(resume.read_payment().unwrap().await, Ok(Payment::Paid(_))));
    }
    assert_eq!(shop.sandbox.charges().len(), 1, "nothing was given back");

    // Within three hours it is sent; a clock that is ahead of this one's is no reason not to.
    for time in [ago(2 * HOUR), SystemTime::now() + HOUR] {
        shop.client_anew().send(&refund).idempotency_key(&key).first_sent_at(time).await.expect("cancelled");
    }
    assert_eq!(shop.sandbox.charges().len(), 2);
}

#[tokio::test]
async fn a_call_ends_when_its_key_does() {
    let outstanding = r#"{"type":"IDEMPOTENCY_OUTSTANDING_REQUEST"}"#;
    let server = Server::in_turn(vec![answer(409, "", outstanding)]);
    let client = client_of(&server.url()).retry(attempts(2).budget(2 * HOUR)).build().unwrap();
    // Two seconds before three hours less five minutes have passed.
    let first_sent = ago(Duration::from_secs(175 * 60 - 2));
    let paying = client.send(&KeyIn::pay("order-1", CARD)).first_sent_at(first_sent).prepare();
    let error = tokio::time::timeout(Duration::from_secs(20), paying).await.expect("it ends").unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
    assert!(error.attempts() > 1);
}

#[tokio::test]
async fn what_was_sent_by_a_process_that_is_gone_is_doubtful() {
    let shop = Shop::open();
    shop.client.send(&KeyIn::pay("order-1", CARD)).await.expect("paid");
    let request = KeyIn::pay("order-1", CARD);
    let sent_before = shop.client_anew().send(&request).first_sent_at(ago(HOUR)).await.unwrap_err();
    assert_eq!((sent_before.kind(), sent_before.outcome()), (Some("ALREADY_PAID"), Outcome::Unknown));
}

#[tokio::test]
async fn a_read_can_always_be_repeated() {
    let server = Server::in_turn(vec![Turn::Close, answer(404, "", r#"{"type":"PAYMENT_NOT_FOUND"}"#)]);
    let client = client_of(&server.url()).build().unwrap();
    let error = client.send(&GetPayment::new("order-1")).first_sent_at(ago(5 * HOUR)).await.unwrap_err();
    let resume = error.resume().expect("unknown");
    assert!(resume.can_repeat() && resume.idempotency_key().is_none());
    assert_eq!(resume.repeat().await.unwrap_err().kind(), Some("PAYMENT_NOT_FOUND"));
}

#[test]
fn what_is_resumed_can_be_kept_and_shared() {
    fn assert_kept<T: Clone + Send + Sync + Unpin + 'static>() {}
    assert_kept::<portone_ksnet::Resume<portone_ksnet::operation::payInstantly>>();
}
