use std::time::Duration;

use portone_ksnet_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::shop::{Clock, Shop, answer, assert_refused, until, with};

const KEY: &str = "\"order-1-attempt-1\"";

async fn pay(shop: &Shop, id: &str, key: &str, body: &Value) -> (u16, Value) {
    let request = shop.post(&format!("/payments/{id}/instant"), body);
    answer(request.header("Idempotency-Key", key)).await
}

#[tokio::test]
async fn a_repeated_write_is_answered_again_and_done_once() {
    let shop = Shop::open();
    let first = pay(&shop, "order-1", KEY, &shop.by_card()).await;
    assert_eq!(first.0, 200);
    assert_eq!(pay(&shop, "order-1", KEY, &shop.by_card()).await, first);
    assert_eq!(shop.sandbox.charges().len(), 1);

    // Another key is another write.
    let other = pay(&shop, "order-1", "\"order-1-attempt-2\"", &shop.by_card()).await;
    assert_refused(&other, 409, "ALREADY_PAID");
}

#[tokio::test]
async fn a_refusal_is_repeated_too() {
    let shop = Shop::open();
    let body = with(shop.by_card(), "/method/card/credential/number", json!("4000000000000002"));
    let first = pay(&shop, "order-1", KEY, &body).await;
    assert_refused(&first, 502, "PG_PROVIDER");
    let transaction = shop.read("order-1").await["transactionId"].clone();
    assert_eq!(pay(&shop, "order-1", KEY, &body).await, first);
    assert_eq!(shop.read("order-1").await["transactionId"], transaction);
}

#[tokio::test]
async fn cancels_are_repeated_safely() {
    let shop = Shop::open();
    shop.paid("order-1", 1000).await;
    let body = json!({ "reason": "r", "amount": 100 });
    let cancel = || answer(shop.post("/payments/order-1/cancel", &body).header("Idempotency-Key", KEY));
    let first = cancel().await;
    assert_eq!(first.0, 200);
    assert_eq!(cancel().await, first);
    assert_eq!(shop.read("order-1").await["amount"]["cancelled"], 100);
}

#[tokio::test]
async fn a_key_belongs_to_one_request() {
    let shop = Shop::open();
    pay(&shop, "order-1", KEY, &shop.by_card()).await;
    let another_body = with(shop.by_card(), "/amount/total", json!(1));
    for (id, body) in [("order-1", &another_body), ("order-2", &shop.by_card())] {
        assert_refused(&pay(&shop, id, KEY, body).await, 422, "IDEMPOTENCY_KEY_REUSED");
    }
    assert_eq!(shop.sandbox.charges().len(), 1);
}

#[tokio::test]
async fn a_key_is_kept_for_three_hours() {
    const THREE_HOURS: u64 = 3 * 60 * 60;
    let clock = Clock::at(1_767_225_600);
    let shop = Shop::with(clock.on(Sandbox::builder()));
    let first = pay(&shop, "order-1", KEY, &shop.by_card()).await;
    clock.set(1_767_225_600 + THREE_HOURS - 1);
    assert_eq!(pay(&shop, "order-1", KEY, &shop.by_card()).await, first);
    clock.set(1_767_225_600 + THREE_HOURS);
    assert_refused(&pay(&shop, "order-1", KEY, &shop.by_card()).await, 409, "ALREADY_PAID");
}

#[tokio::test]
async fn a_key_is_a_quoted_string_of_16_to_256_ascii_characters() {
    let shop = Shop::open();
    let quoted = |length: usize| format!("\"{}\"", "k".repeat(length));
    let bare = "order-1-attempt-1".to_owned();
    let open = "\"order-1-attempt-1".to_owned();
    let inner = "\"order-1\"-attempt-1\"".to_owned();
    let korean = "\"주문-주문-주문-주문-주문-주문\"".to_owned();
    for wrong in [quoted(15), quoted(257), "\"".to_owned(), bare, open, inner, korean] {
        let refused = pay(&shop, "order-1", &wrong, &shop.by_card()).await;
        assert_refused(&refused, 400, "INVALID_REQUEST");
    }
    let escaped = "\"order-1-\\\"attempt\\\\1\"".to_owned();
    for (at, right) in [quoted(16), quoted(256), escaped].iter().enumerate() {
        assert_eq!(pay(&shop, &format!("order-{at}"), right, &shop.by_card()).await.0, 200, "{right}");
    }
}

#[tokio::test]
async fn two_keys_at_once_are_refused() {
    let shop = Shop::open();
    let request = shop.post("/payments/order-1/instant", &shop.by_card());
    let request = request.header("Idempotency-Key", KEY).header("Idempotency-Key", KEY);
    assert_refused(&answer(request).await, 400, "INVALID_REQUEST");
}

#[tokio::test]
async fn concurrent_payments_with_one_key_charge_once() {
    let shop = Shop::open();
    let body = shop.by_card();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..32 {
        let request = shop.post("/payments/order-1/instant", &body).header("Idempotency-Key", KEY);
        tasks.spawn(answer(request));
    }
    let answers = tasks.join_all().await;
    assert!(answers.iter().all(|answer| *answer == answers[0] && answer.0 == 200), "{answers:?}");
    assert_eq!(shop.sandbox.charges().len(), 1);
}

#[tokio::test]
async fn a_write_still_running_is_outstanding_and_then_answered() {
    let shop = Shop::with(Sandbox::builder().pg_delay(Duration::from_millis(300)));
    let body = shop.by_card();
    let first =
        tokio::spawn(answer(shop.post("/payments/order-1/instant", &body).header("Idempotency-Key", KEY)));
    until(|| !shop.sandbox.requests().is_empty()).await;
    let second = pay(&shop, "order-1", KEY, &body).await;
    assert_refused(&second, 409, "IDEMPOTENCY_OUTSTANDING_REQUEST");
    let first = first.await.expect("an answer");
    assert_eq!(first.0, 200);
    assert_eq!(pay(&shop, "order-1", KEY, &body).await, first);
    assert_eq!(shop.sandbox.charges().len(), 1);
}

#[tokio::test]
async fn a_write_is_finished_although_its_client_has_gone() {
    let shop = Shop::with(Sandbox::builder().pg_delay(Duration::from_millis(200)));
    let body = shop.by_card();
    let request = shop.post("/payments/order-1/instant", &body).header("Idempotency-Key", KEY);
    assert!(request.timeout(Duration::from_millis(50)).send().await.is_err());
    until(|| !shop.sandbox.charges().is_empty()).await;
    assert_eq!(pay(&shop, "order-1", KEY, &body).await.0, 200);
    assert_eq!(shop.sandbox.charges().len(), 1);
}

#[tokio::test]
async fn a_read_ignores_the_key() {
    let shop = Shop::open();
    shop.paid("order-1", 1000).await;
    assert_eq!(answer(shop.get("/payments/order-1").header("Idempotency-Key", "short")).await.0, 200);
}
