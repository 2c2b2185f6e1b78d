//! Idempotency keys.

use std::collections::HashSet;
use std::time::Duration;

use portone_ksnet::{IdempotencyKey, Outcome};
use portone_ksnet_sandbox::Sandbox;

use crate::by_hand::{CARD, DECLINED_CARD, KeyIn};
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
async fn a_key_of_another_request_is_refused() {
    let shop = Shop::open();
    shop.client
        .send(&KeyIn::pay("order-1", CARD))
        .idempotency_key(&key("order-1-attempt-1"))
        .await
        .expect("paid");
    let other = KeyIn::pay("order-2", CARD);
    let error = shop.client.send(&other).idempotency_key(&key("order-1-attempt-1")).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (Some("IDEMPOTENCY_KEY_REUSED"), Outcome::Refused));
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
