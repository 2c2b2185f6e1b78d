//! Idempotency keys.

use std::collections::HashSet;
use std::time::Duration;

use portone_ksnet::{Cause, IdempotencyKey, KeyMisuse, Outcome};
use portone_ksnet_sandbox::Sandbox;

use crate::by_hand::{CARD, Cancel, DECLINED_CARD, KeyIn};
use crate::shop::{Shop, key};

#[tokio::test]
async fn the_same_key_gets_the_stored_answer_and_another_is_another_write() {
    let shop = Shop::open();
    let request = KeyIn::pay("order-1", CARD);
    let first = shop.client.send(&request).idempotency_key(&key("order-1-attempt-1")).await.expect("paid");
    let again = shop.client.send(&request).idempotency_key(&key("order-1-attempt-1")).await.expect("paid");
    assert_eq!(first.payment.pg_tx_id, again.payment.pg_tx_id);
    assert_eq!(shop.sandbox.charges().len(), 1);

    let other = shop.client.send(&request).idempotency_key(&key("order-1-attempt-2")).await.unwrap_err();
    assert_eq!(other.kind(), Some("ALREADY_PAID"));
}

#[tokio::test]
async fn a_write_without_a_key_gets_one_of_its_own() {
    let shop = Shop::open();
    let request = KeyIn::pay("order-1", DECLINED_CARD);
    let first = shop.client.send(&request).await.unwrap_err();
    let second = shop.client.send(&request).await.unwrap_err();
    assert_ne!(first.idempotency_key(), second.idempotency_key());
    let sent = shop.sandbox.requests();
    let quoted = format!("\"{}\"", first.idempotency_key().expect("a key"));
    assert_eq!(sent[0].header("idempotency-key"), Some(quoted.as_str()));
}

#[tokio::test]
async fn while_the_first_is_being_done_the_outcome_is_unknown() {
    let shop = Shop::with(Sandbox::builder().pg_delay(Duration::from_millis(300)));
    let (request, key) = (KeyIn::pay("order-1", CARD), key("order-1-attempt-1"));
    let hasty = shop.client.send(&request).idempotency_key(&key).read_timeout(Duration::from_millis(100));
    let hasty = hasty.await.unwrap_err();
    assert_eq!((hasty.outcome(), hasty.status()), (Outcome::Unknown, None));
    assert_eq!(hasty.idempotency_key(), Some(&key));

    let outstanding = shop.client.send(&request).idempotency_key(&key).await.unwrap_err();
    assert_eq!(outstanding.kind(), Some("IDEMPOTENCY_OUTSTANDING_REQUEST"));
    assert_eq!((outstanding.status(), outstanding.outcome()), (Some(409), Outcome::Unknown));
    assert!(outstanding.to_string().contains("`order-1-attempt-1` within three hours"), "{outstanding}");

    tokio::time::sleep(Duration::from_millis(500)).await;
    shop.client.send(&request).idempotency_key(&key).await.expect("it was paid");
    assert_eq!(shop.sandbox.charges().len(), 1);
}

#[tokio::test]
async fn a_key_of_another_request_is_not_sent() {
    let shop = Shop::open();
    let key = key("order-1-attempt-1");
    shop.client.send(&KeyIn::pay("order-1", CARD)).idempotency_key(&key).await.expect("paid");
    let other_id = KeyIn::pay("order-2", CARD);
    let mut other_body = KeyIn::pay("order-1", CARD);
    other_body.body["amount"]["total"] = 13_000.into();
    // A clone of the client remembers what the client has sent.
    let clone = shop.client.clone();
    for other in [&other_id, &other_body] {
        let error = clone.send(other).idempotency_key(&key).await.unwrap_err();
        assert_eq!((error.outcome(), error.attempts(), error.status()), (Outcome::NotSent, 0, None));
        let Cause::Key(misuse) = error.cause() else { panic!("{error}") };
        assert!(matches!(misuse, KeyMisuse::OfAnother { operation: "payInstantly", .. }), "{misuse:?}");
        let said = error.to_string();
        assert!(said.contains("was not sent: another request (`payInstantly`) was sent under its"), "{said}");
    }
    let refund = Cancel::cancel("order-1", 1_000);
    let error = clone.send(&refund).idempotency_key(&key).await.unwrap_err();
    assert!(matches!(error.cause(), Cause::Key(_)), "{error}");
    assert_eq!(shop.sandbox.requests().len(), 1);

    // The same request still has its key, and another request another.
    clone.send(&KeyIn::pay("order-1", CARD)).idempotency_key(&key).await.expect("paid");
    clone.send(&refund).await.expect("cancelled");
}

#[tokio::test]
async fn what_this_client_cannot_know_portone_refuses() {
    let shop = Shop::open();
    let key = key("order-1-attempt-1");
    shop.client.send(&KeyIn::pay("order-1", CARD)).idempotency_key(&key).await.expect("paid");
    let restarted = shop.client_anew();
    let error = restarted.send(&KeyIn::pay("order-2", CARD)).idempotency_key(&key).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (Some("IDEMPOTENCY_KEY_REUSED"), Outcome::Refused));
}

#[tokio::test]
async fn a_request_that_never_left_does_not_hold_its_key() {
    let shop = Shop::open();
    let key = key("order-1-attempt-1");
    let mut broken = KeyIn::pay("order-1", CARD);
    broken.body["currency"] = "JPY".into();
    shop.client.send(&broken).idempotency_key(&key).await.unwrap_err();
    drop(shop.client.send(&KeyIn::pay("order-2", CARD)).idempotency_key(&key).prepare());
    shop.client.send(&KeyIn::pay("order-1", CARD)).idempotency_key(&key).await.expect("paid");
}

#[test]
fn a_key_has_16_to_256_characters_of_a_few() {
    for right in ["k".repeat(16), "k".repeat(256), "AZaz09-_AZaz09-_".to_owned()] {
        assert_eq!(IdempotencyKey::new(right.as_str()).expect("a key").as_str(), right);
    }
    for wrong in ["", "k".repeat(15).as_str(), "k".repeat(257).as_str()] {
        let error = IdempotencyKey::new(wrong).unwrap_err().to_string();
        assert!(error.ends_with(&format!("this one has {}", wrong.len())), "{error}");
    }
    for wrong in ["a\"b", "a\\b", "a b", "a\nb", "주문", "a.b"] {
        let wrong = format!("{wrong}-and-enough-of-it");
        let error = IdempotencyKey::new(wrong).unwrap_err().to_string();
        assert!(error.ends_with("in it"), "{error}");
    }
}

#[test]
fn random_keys_are_keys_and_differ_on_every_thread() {
    let threads: Vec<_> = (0..8)
        .map(|_| std::thread::spawn(|| (0..500).map(|_| IdempotencyKey::random()).collect::<Vec<_>>()))
        .collect();
    let keys: HashSet<_> = threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
    assert_eq!(keys.len(), 8 * 500);
    assert!(keys.iter().all(|key| IdempotencyKey::new(key.as_str()).is_ok() && key.as_str().len() == 32));
}
