//! Each operation: what is sent, byte for byte where it matters, and what comes back.

use portone_ksnet::answer::{Payment, PaymentCancellation};
use portone_ksnet::{Channel, Contract, GetPayment, Outcome};
use serde_json::{Value, json};

use crate::by_hand::{CARD, Cancel, DECLINED_CARD, KeyIn, RuntimeKeyIn};
use crate::shop::{Shop, client_of, key};

fn body(recorded: &portone_ksnet_sandbox::Recorded) -> Value {
    serde_json::from_slice(&recorded.body).expect("JSON")
}

fn header_names(recorded: &portone_ksnet_sandbox::Recorded) -> Vec<&str> {
    let mut names: Vec<_> = recorded.headers.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    names
}

#[tokio::test]
async fn pay_instantly_posts_the_payment_with_its_key() {
    let shop = Shop::open();
    let paid = shop
        .client
        .send(&KeyIn::pay("order-1", CARD))
        .idempotency_key(&key("order-1-attempt-1"))
        .await
        .expect("paid");
    assert!(!paid.payment.pg_tx_id.is_empty());

    let sent = shop.only_request();
    assert_eq!((sent.method.as_str(), sent.path.as_str()), ("POST", "/payments/order-1/instant"));
    assert_eq!(sent.query, None);
    assert_eq!(
        header_names(&sent),
        [
            "accept",
            "authorization",
            "content-length",
            "content-type",
            "host",
            "idempotency-key",
            "user-agent"
        ]
    );
    assert_eq!(sent.header("authorization"), Some("PortOne [redacted]"));
    assert_eq!(sent.header("idempotency-key"), Some("\"order-1-attempt-1\""));
    assert_eq!(sent.header("content-type"), Some("application/json"));
    assert_eq!(sent.header("accept"), Some("application/json"));
    let agent = concat!("portone-ksnet/", env!("CARGO_PKG_VERSION"));
    assert_eq!(sent.header("user-agent"), Some(agent));
    assert_eq!(
        body(&sent),
        json!({
            "storeId": shop.sandbox.store_id(),
            "channelKey": shop.sandbox.channel_key(),
            "orderName": "Tea, 100 g",
            "amount": { "total": 12_000 },
            "currency": "KRW",
            "productType": "PHYSICAL",
            "customer": { "name": { "full": "Kim Min-ji" } },
            "method": { "card": { "credential": {
                "number": "****************", "expiryYear": "99", "expiryMonth": "12",
            } } },
        })
    );
}

#[tokio::test]
async fn get_payment_gets_it_with_the_store_in_the_query() {
    let shop = Shop::open();
    shop.client.send(&KeyIn::pay("order-1", CARD)).await.expect("paid");
    // A read has no use for a key.
    let read = GetPayment::new("order-1");
    let payment = shop.client.send(&read).idempotency_key(&key("order-1-attempt-1")).await;
    let Payment::Paid(payment) = payment.expect("the payment") else { panic!("it is paid") };
    assert_eq!((payment.id.as_str(), payment.amount.total), ("order-1", 12_000));

    let sent = &shop.sandbox.requests()[1];
    assert_eq!((sent.method.as_str(), sent.path.as_str()), ("GET", "/payments/order-1"));
    assert_eq!(sent.query, Some(format!("storeId={}", shop.sandbox.store_id())));
    assert_eq!(header_names(sent), ["accept", "authorization", "host", "user-agent"]);
    assert!(sent.body.is_empty());
}

#[tokio::test]
async fn cancel_payment_posts_what_to_cancel() {
    let shop = Shop::open();
    shop.client.send(&KeyIn::pay("order-1", CARD)).await.expect("paid");
    let cancelled = shop.client.send(&Cancel::cancel("order-1", 2_000)).await.expect("cancelled");
    let PaymentCancellation::Succeeded(cancellation) = cancelled.cancellation else { panic!("it succeeded") };
    assert_eq!(cancellation.total_amount, 2_000);

    let sent = &shop.sandbox.requests()[1];
    assert_eq!((sent.method.as_str(), sent.path.as_str()), ("POST", "/payments/order-1/cancel"));
    assert_eq!(sent.query, None);
    assert!(sent.header("idempotency-key").is_some());
    let store_id = shop.sandbox.store_id();
    assert_eq!(body(sent), json!({ "storeId": store_id, "reason": "one tin was dented", "amount": 2_000 }));
}

#[tokio::test]
async fn a_call_may_name_another_channel() {
    let shop = Shop::open();
    let other = Channel::new("store-2", "channel-key-2").unwrap();
    let error = shop.client.send(&KeyIn::pay("order-1", CARD)).channel(&other).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (Some("FORBIDDEN"), Some(403)));
    let sent = body(&shop.only_request());
    assert_eq!((&sent["storeId"], &sent["channelKey"]), (&json!("store-2"), &json!("channel-key-2")));

    let error = shop.client.send(&GetPayment::new("order-1")).channel(&other).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (Some("FORBIDDEN"), Outcome::Refused));
    assert_eq!(shop.sandbox.requests()[1].query.as_deref(), Some("storeId=store-2"));
}

#[tokio::test]
async fn a_request_that_breaks_a_rule_is_not_sent() {
    let shop = Shop::open();
    let mut request = KeyIn::pay("order-1", CARD);
    request.body["currency"] = json!("JPY");
    let error = shop.client.send(&request).idempotency_key(&key("order-1-attempt-1")).await.unwrap_err();
    assert_eq!((error.outcome(), error.status(), error.kind()), (Outcome::NotSent, None, None));
    assert_eq!(error.idempotency_key(), Some(&key("order-1-attempt-1")));
    let said = error.to_string();
    assert!(
        said.starts_with("`payInstantly` (POST /payments/order-1/instant) was not sent, because"),
        "{said}"
    );
    assert!(said.contains("[currency]"), "{said}");
    assert!(format!("{error:?}").len() < 1000, "{error:?}");
    let portone_ksnet::Cause::Violations(violations) = error.into_cause() else { panic!("violations") };
    assert_eq!(violations.iter().map(portone_ksnet::Violation::id).collect::<Vec<_>>(), ["currency"]);
    assert!(shop.sandbox.requests().is_empty());

    request.body["currency"] = json!("KRW");
    shop.client.send(&request).await.expect("paid");
}

#[tokio::test]
async fn a_contract_known_at_run_time_is_checked_where_it_is_given() {
    let shop = Shop::open();
    let request = RuntimeKeyIn::pay("order-1", CARD);
    let error = shop.client.send(&request).contract(&Contract::NONE).await.unwrap_err();
    assert!(error.to_string().contains("[key-in-contract]"), "{error}");
    assert!(shop.sandbox.requests().is_empty());

    let key_in = Contract::NONE.and(&portone_ksnet::matrix::CONTRACTS[0]);
    shop.client.send(&request).contract(&key_in).await.expect("paid");
    // Without one, PortOne finds out.
    shop.client.send(&RuntimeKeyIn::pay("order-2", CARD)).await.expect("paid");
}

#[tokio::test]
async fn a_refusal_of_ksnet_has_its_code_and_words() {
    let shop = Shop::open();
    let error = shop.client.send(&KeyIn::pay("order-1", DECLINED_CARD)).await.unwrap_err();
    assert_eq!(
        (error.outcome(), error.status(), error.kind()),
        (Outcome::Refused, Some(502), Some("PG_PROVIDER"))
    );
    assert_eq!(error.pg_code(), Some("SANDBOX_DECLINED"));
    assert_eq!(error.pg_message(), Some("the issuer declined the card"));
    assert!(matches!(error.refusal(), Some(portone_ksnet::answer::PayInstantlyError::PgProvider(_))));
    let body: Value = serde_json::from_slice(error.body().expect("the body")).expect("JSON");
    assert_eq!(body["pgCode"], "SANDBOX_DECLINED");
    assert!(error.idempotency_key().is_some());
    let said = error.to_string();
    assert!(said.contains("was refused with HTTP 502: PG_PROVIDER"), "{said}");
    assert!(said.contains("the gateway says SANDBOX_DECLINED, the issuer declined the card"), "{said}");
    assert!(said.ends_with("a further attempt takes a new idempotency key."), "{said}");
}

#[tokio::test]
async fn a_refusal_of_a_read_has_no_key() {
    let shop = Shop::open();
    let error = shop.client.send(&GetPayment::new("order-1")).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (Some("PAYMENT_NOT_FOUND"), Outcome::Refused));
    assert_eq!((error.operation(), error.method(), error.path()), ("getPayment", "GET", "/payments/order-1"));
    assert_eq!((error.idempotency_key(), error.pg_code()), (None, None));
    assert!(error.message().is_some_and(|message| message.contains("no payment")));
}

#[tokio::test]
async fn a_wrong_secret_is_refused() {
    let shop = Shop::open();
    let stranger = client_of(&shop.sandbox.base_url()).build().unwrap();
    let error = stranger.send(&GetPayment::new("order-1")).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (Some("UNAUTHORIZED"), Some(401)));
}

#[tokio::test]
async fn a_call_can_be_spawned_and_outlives_its_request() {
    let shop = Shop::open();
    let answering = {
        let request = KeyIn::pay("order-1", CARD);
        shop.client.send(&request).into_future()
    };
    assert!(shop.sandbox.requests().is_empty(), "nothing is sent before it is awaited");
    tokio::spawn(answering).await.expect("no panic").expect("paid");
    assert_eq!(shop.sandbox.charges().len(), 1);
}
