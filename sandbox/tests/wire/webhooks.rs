//! What the stand-in tells a shop of its own accord.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use portone_ksnet_sandbox::{BrowserPayment, Sandbox, WebhookEndpoint, WebhookVersion};
use serde_json::{Value, json};

use crate::shop::{Clock, Shop, answer, until, with};

/// 2026-08-31T10:00:00+09:00.
const TEN: u64 = 1_788_138_000;
const NO_WAIT: Duration = Duration::from_millis(1);

/// A shop's endpoint, which keeps what comes and answers as it is told to.
struct Listener {
    url: String,
    came: Arc<Mutex<Vec<(HeaderMap, String)>>>,
    answers: Arc<Mutex<VecDeque<StatusCode>>>,
}

impl Listener {
    async fn open() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/webhook?shop=1", listener.local_addr().expect("an address"));
        let (came, answers) = (Arc::new(Mutex::new(Vec::new())), Arc::new(Mutex::new(VecDeque::new())));
        let (keep, next) = (Arc::clone(&came), Arc::clone(&answers));
        let take = move |headers: HeaderMap, body: Bytes| async move {
            let body = String::from_utf8(body.to_vec()).expect("UTF-8");
            keep.lock().expect("a lock").push((headers, body));
            let status = next.lock().expect("a lock").pop_front().unwrap_or(StatusCode::OK);
            // Where a redirect leads, and nobody follows.
            (status, [("location", "/webhook?redirected")])
        };
        let router = Router::new().route("/webhook", axum::routing::post(take));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, came, answers }
    }

    fn shop(&self, set: impl FnOnce(WebhookEndpoint) -> WebhookEndpoint) -> Shop {
        let endpoint = set(WebhookEndpoint::new(&self.url).resends(2, NO_WAIT));
        Shop::with(Clock::at(TEN).on(Sandbox::builder()).webhooks(endpoint))
    }

    fn answer_with(&self, statuses: &[StatusCode]) {
        self.answers.lock().expect("a lock").extend(statuses);
    }

    fn came(&self) -> Vec<(HeaderMap, String)> {
        self.came.lock().expect("a lock").clone()
    }

    fn bodies(&self) -> Vec<Value> {
        self.came().iter().map(|(_, body)| serde_json::from_str(body).expect("JSON")).collect()
    }
}

async fn settled(shop: &Shop) {
    until(|| shop.sandbox.webhooks().iter().all(|told| !told.under_way)).await;
}

fn window(shop: &Shop, pay_method: &str) -> BrowserPayment {
    let asked = json!({
        "storeId": shop.sandbox.store_id(), "channelKey": shop.sandbox.channel_key(), "paymentId": "order-1",
        "orderName": "Tea", "totalAmount": 1000, "currency": "CURRENCY_KRW", "payMethod": pay_method,
        "customer": { "fullName": "Kim Min-ji" }, "virtualAccount": { "accountExpiry": { "validHours": 24 } },
    });
    BrowserPayment::from_json(&asked.to_string()).expect("an object")
}

fn kinds(shop: &Shop) -> Vec<&'static str> {
    shop.sandbox.webhooks().iter().map(|told| told.kind).collect()
}

#[tokio::test]
async fn everything_that_happens_to_a_payment_is_told_once_in_its_order() {
    let listener = Listener::open().await;
    let shop = listener.shop(|endpoint| endpoint);
    shop.sandbox.pay_in_window(&window(&shop, "VIRTUAL_ACCOUNT")).expect("issued");
    shop.sandbox.deposit("order-1").expect("deposited");
    let account = json!({ "bank": "KOOKMIN", "number": "12345678901", "holderName": "Kim Min-ji" });
    let part = json!({ "amount": 400, "reason": "dented", "refundAccount": account });
    let cancelled = shop.cancel("order-1", &part).await.1;
    shop.cancel("order-1", &with(with(part.clone(), "/amount", json!(100)), "/skipWebhook", json!(true)))
        .await;
    shop.cancel("order-1", &with(part, "/amount", json!(500))).await;
    settled(&shop).await;
    let bodies = listener.bodies();
    let told: Vec<&str> = bodies.iter().filter_map(|body| body["type"].as_str()).collect();
    let names = ["Ready", "VirtualAccountIssued", "Paid", "PartialCancelled", "Cancelled"];
    assert_eq!(told, names.map(|name| format!("Transaction.{name}")));
    let payment = shop.read("order-1").await;
    for body in &bodies {
        assert_eq!(body["timestamp"], "2026-08-31T01:00:00Z");
        let data = json!([body["data"]["storeId"], body["data"]["paymentId"], body["data"]["transactionId"]]);
        assert_eq!(data, json!([shop.sandbox.store_id(), "order-1", payment["transactionId"]]));
    }
    assert_eq!(bodies[3]["data"]["cancellationId"], cancelled["cancellation"]["id"]);
    assert!(bodies[2]["data"].get("cancellationId").is_none());

    shop.pay("order-2", &with(shop.by_card(), "/method/card/credential/number", json!("4000000000000002")))
        .await;
    shop.pay("order-3", &shop.by_virtual_account()).await;
    answer(shop.post("/payments/order-3/virtual-account/close", &json!({}))).await;
    assert_eq!(
        kinds(&shop)[5..],
        ["Transaction.Failed", "Transaction.VirtualAccountIssued", "Transaction.Cancelled"]
    );
}

#[tokio::test]
async fn billing_keys_are_told_too_and_not_in_the_old_version() {
    let listener = Listener::open().await;
    for (version, told) in [(WebhookVersion::Version20240425, 2), (WebhookVersion::Version20240101Json, 0)] {
        let shop = listener.shop(|endpoint| endpoint.version(version));
        let credential = json!({ "number": "4111111111111111", "expiryYear": "99", "expiryMonth": "12",
            "birthOrBusinessRegistrationNumber": "990101", "passwordTwoDigits": "12" });
        let body = json!({ "storeId": shop.sandbox.store_id(), "channelKey": shop.sandbox.channel_key(),
            "customer": { "id": "buyer-1", "name": { "full": "Kim Min-ji" } },
            "method": { "card": { "credential": credential } } });
        let (status, issued) = answer(shop.post("/billing-keys", &body)).await;
        assert_eq!(status, 200, "{issued}");
        let key = issued["billingKeyInfo"]["billingKey"].as_str().expect("a key");
        let delete = shop.http.delete(shop.url(&format!("/billing-keys/{key}")));
        assert_eq!(answer(delete.header("Authorization", shop.authorization())).await.0, 200);
        settled(&shop).await;
        assert_eq!(kinds(&shop), ["BillingKey.Issued", "BillingKey.Deleted"]);
        let bodies = listener.bodies();
        assert_eq!(bodies.len(), told);
        if let [issued, deleted] = &bodies[..] {
            assert_eq!(
                (&issued["type"], &deleted["type"]),
                (&json!("BillingKey.Issued"), &json!("BillingKey.Deleted"))
            );
            assert_eq!(issued["data"], json!({ "storeId": shop.sandbox.store_id(), "billingKey": key }));
        }
        listener.came.lock().expect("a lock").clear();
    }
}

#[tokio::test]
async fn what_is_not_taken_comes_again_with_its_id_so_many_times() {
    let listener = Listener::open().await;
    let shop = listener.shop(|endpoint| endpoint);
    listener.answer_with(&[StatusCode::INTERNAL_SERVER_ERROR, StatusCode::FOUND]);
    shop.paid("order-1", 1000).await;
    settled(&shop).await;
    assert_eq!(shop.sandbox.webhooks()[0].answers, [Some(500), Some(302), Some(200)]);
    listener.answer_with(&[StatusCode::UNAUTHORIZED; 9]);
    shop.paid("order-2", 1000).await;
    settled(&shop).await;
    assert_eq!(shop.sandbox.webhooks()[1].answers, [Some(401); 3], "twice more, and no more");
    let came = listener.came();
    let header = |at: usize, name: &str| came[at].0[name].to_str().expect("text").to_owned();
    assert_eq!(came.len(), 6);
    assert!(
        (0..3).all(|at| header(at, "webhook-id") == shop.sandbox.webhooks()[0].id && came[at].1 == came[0].1)
    );
    assert_ne!(header(0, "webhook-id"), header(3, "webhook-id"));
    assert_eq!(header(0, "webhook-timestamp"), TEN.to_string());
    assert_eq!(header(0, "content-type"), "application/json");
    assert!(header(0, "webhook-signature").starts_with("v1,"));
}

#[tokio::test]
async fn a_webhook_can_come_twice_late_and_by_request() {
    let listener = Listener::open().await;
    let shop = listener.shop(WebhookEndpoint::twice);
    shop.paid("order-1", 1000).await;
    settled(&shop).await;
    assert_eq!(listener.came().len(), 2);
    shop.cancel("order-1", &json!({ "reason": "all of it" })).await;
    let told = shop.sandbox.webhooks();
    shop.sandbox.send_again(&told[0].id).expect("there is one");
    let answered = answer(shop.post("/payments/order-1/resend-webhook", &json!({}))).await.1;
    assert_eq!(answered["webhook"]["id"], told[1].id, "the latest");
    assert_eq!(answered["webhook"]["url"], listener.url);
    settled(&shop).await;
    let ids: Vec<String> = listener
        .came()
        .iter()
        .map(|(head, _)| head["webhook-id"].to_str().expect("text").to_owned())
        .collect();
    let (paid, cancelled) = (&told[0].id, &told[1].id);
    assert_eq!(
        ids.iter().collect::<Vec<_>>(),
        [paid, paid, cancelled, cancelled, paid, paid, cancelled, cancelled]
    );
    assert!(shop.sandbox.send_again("webhook-of-another").is_err());
    let other = json!({ "webhookId": paid });
    shop.paid("order-2", 1000).await;
    assert_eq!(answer(shop.post("/payments/order-2/resend-webhook", &other)).await.0, 404);
}

#[tokio::test]
async fn the_old_version_is_json_or_a_form() {
    let listener = Listener::open().await;
    for (version, content, body) in [
        (
            WebhookVersion::Version20240101Json,
            "application/json",
            r#"{"payment_id":"order 1&2","status":"Paid","tx_id":"#,
        ),
        (
            WebhookVersion::Version20240101Form,
            "application/x-www-form-urlencoded",
            "payment_id=order+1%262&tx_id=",
        ),
    ] {
        let shop = listener.shop(|endpoint| endpoint.version(version));
        shop.paid("order 1&2", 1000).await;
        settled(&shop).await;
        let (headers, came) = listener.came.lock().expect("a lock").pop().expect("a webhook");
        assert_eq!(headers["content-type"], content);
        assert!(came.starts_with(body), "{came}");
    }
}

#[tokio::test]
async fn nothing_is_sent_where_nobody_listens() {
    let shop = Shop::open();
    shop.paid("order-1", 1000).await;
    let told = shop.sandbox.webhooks();
    assert_eq!((told[0].kind, told[0].answers.len(), told[0].under_way), ("Transaction.Paid", 0, false));
    assert_eq!(shop.sandbox.webhook_secret(), None);
    // A shop that is not there is told in vain, and only so often.
    let gone = WebhookEndpoint::new("http://127.0.0.1:1/webhook").resends(1, NO_WAIT);
    let shop = Shop::with(Sandbox::builder().webhooks(gone));
    shop.paid("order-1", 1000).await;
    settled(&shop).await;
    assert_eq!(shop.sandbox.webhooks()[0].answers, [None, None]);
}

#[test]
fn an_endpoint_that_cannot_be_one_is_refused_at_the_start() {
    let start = |endpoint: WebhookEndpoint| Sandbox::builder().webhooks(endpoint).start();
    for url in ["", "shop", "https://127.0.0.1/webhook", "ftp://127.0.0.1"] {
        assert!(start(WebhookEndpoint::new(url)).is_err(), "{url}");
    }
    let here = || WebhookEndpoint::new("http://127.0.0.1:1/");
    assert!(start(here().secret("whsec_")).is_err() && start(here().secret("a secret")).is_err());
    let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    let sandbox = start(here().secret(secret).secret("QUJD")).expect("two secrets");
    assert_eq!(sandbox.webhook_secret().as_deref(), Some(secret));
}
