//! A shop, the stand-in that it takes money by, and those who come to it.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use portone_ksnet::reqwest::redirect::Policy;
use portone_ksnet::reqwest::{self, StatusCode};
use portone_ksnet::webhook::{Secret, Signer, Verifier};
use portone_ksnet::{ApiSecret, Channel, Client, RetryPolicy};
use portone_ksnet_sandbox::{Sandbox, ToldWebhook, WebhookEndpoint};
use rusqlite::Connection;
use tokio::task::JoinHandle;

use crate::network::Network;
use crate::shop::{self, Parts, Shop};

/// 2026-08-31T10:00:00+09:00, when every shop opens.
pub(crate) const TEN: u64 = 1_788_138_000;
pub(crate) const HOUR: u64 = 3600;

pub(crate) struct Street {
    pub(crate) sandbox: Arc<Sandbox>,
    pub(crate) network: Network,
    url: String,
    http: reqwest::Client,
    clock: Arc<Mutex<SystemTime>>,
    books: PathBuf,
    serving: JoinHandle<()>,
}

impl Street {
    pub(crate) async fn open() -> Self {
        Self::with(|endpoint| endpoint).await
    }

    pub(crate) async fn with(set: impl FnOnce(WebhookEndpoint) -> WebhookEndpoint) -> Self {
        static SHOPS: AtomicU64 = AtomicU64::new(0);
        let number = SHOPS.fetch_add(1, Ordering::Relaxed);
        let books = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("axum_shop-{}-{number}.sqlite", std::process::id()));
        let _ = std::fs::remove_file(&books);
        let clock = Arc::new(Mutex::new(at(TEN)));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let endpoint = WebhookEndpoint::new(format!("{url}/webhook")).resends(9, Duration::from_millis(20));
        let hand = Arc::clone(&clock);
        let sandbox = Sandbox::builder().clock(move || *hand.lock().unwrap()).webhooks(set(endpoint));
        let sandbox = Arc::new(sandbox.start().unwrap());
        let network = Network::before(sandbox.address()).await;
        let http = reqwest::Client::builder().redirect(Policy::none()).build().unwrap();
        let serving = tokio::spawn(async {});
        let mut street = Self { sandbox, network, url, http, clock, books, serving };
        street.serve(listener);
        street
    }

    fn serve(&mut self, listener: tokio::net::TcpListener) {
        let sandbox = &self.sandbox;
        let channel = Channel::new(sandbox.store_id(), sandbox.channel_key()).unwrap();
        let client = Client::builder(ApiSecret::new(sandbox.api_secret()).unwrap(), channel)
            .base_url(&self.network.url)
            .unwrap()
            // Else the client would mend by itself what these tests break.
            .retry(RetryPolicy::ONCE);
        let [hand, other] = [Arc::clone(&self.clock), Arc::clone(&self.clock)];
        let secret = Secret::new(sandbox.webhook_secret().unwrap()).unwrap();
        let parts = Parts {
            client: client.build().unwrap(),
            verifier: Verifier::new(secret).clock(move || *hand.lock().unwrap()),
            database: Connection::open(&self.books).unwrap(),
            now: Arc::new(move || *other.lock().unwrap()),
            url: self.url.clone(),
            stand_in: Some(Arc::clone(sandbox)),
        };
        let router = shop::router(Arc::new(Shop::open(parts).unwrap()));
        self.serving = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    }

    /// The shop's process dies, and another begins with the same books.
    pub(crate) async fn restart(&mut self) {
        self.serving.abort();
        let _ = (&mut self.serving).await;
        let address = self.url.trim_start_matches("http://").to_owned();
        let listener = tokio::net::TcpListener::bind(address).await.unwrap();
        self.serve(listener);
    }

    /// The books, as somebody sees them who is not the shop.
    pub(crate) fn look(&self) -> Connection {
        let books = Connection::open(&self.books).unwrap();
        books.busy_timeout(Duration::from_secs(5)).unwrap();
        books
    }

    pub(crate) fn count(&self, select: &str) -> i64 {
        self.look().query_row(select, [], |row| row.get(0)).unwrap()
    }

    pub(crate) fn set_clock(&self, seconds: u64) {
        *self.clock.lock().unwrap() = at(seconds);
    }

    pub(crate) async fn get(&self, path: &str) -> (StatusCode, String) {
        let answer = self.http.get(format!("{}{path}", self.url)).send().await.unwrap();
        (answer.status(), answer.text().await.unwrap())
    }

    /// A form that is sent; where it leads to is the answer of a redirect.
    pub(crate) async fn post(&self, path: &str, form: &[(&str, &str)]) -> (StatusCode, String) {
        let url = reqwest::Url::parse_with_params("http://form", form).unwrap();
        let request = self
            .http
            .post(format!("{}{path}", self.url))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(url.query().unwrap_or_default().to_owned());
        let answer = request.send().await.unwrap();
        let status = answer.status();
        match answer.headers().get("location") {
            Some(place) => (status, place.to_str().unwrap().to_owned()),
            None => (status, answer.text().await.unwrap()),
        }
    }

    /// Orders something: the order's id.
    pub(crate) async fn order(&self, goods: &str, method: &str) -> String {
        let form = [("goods", goods), ("method", method), ("buyer", "김민지")];
        let (status, place) = self.post("/", &form).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{place}");
        place.strip_prefix("/orders/").unwrap().to_owned()
    }

    /// What the page hands to `PortOne.requestPayment`.
    pub(crate) async fn request(&self, order: &str) -> String {
        let (_, page) = self.get(&format!("/orders/{order}")).await;
        let line = page.lines().find_map(|line| line.strip_prefix("const request = "));
        line.and_then(|line| line.strip_suffix(';')).expect("a page to pay").to_owned()
    }

    /// The buyer finishes in the window, with what the browser sends.
    pub(crate) async fn window(&self, request: String) -> StatusCode {
        let url = format!("{}/stand-in/window", self.url);
        self.http.post(url).body(request).send().await.unwrap().status()
    }

    /// A whole purchase; the browser does not come back.
    pub(crate) async fn buy(&self, goods: &str, method: &str) -> String {
        let order = self.order(goods, method).await;
        assert_eq!(self.window(self.request(&order).await).await, StatusCode::NO_CONTENT);
        self.settled().await;
        order
    }

    pub(crate) async fn come_back(&self, order: &str) -> (StatusCode, String) {
        self.post("/payment/complete", &[("paymentId", order)]).await
    }

    pub(crate) async fn deposit(&self, order: &str) {
        let (status, words) = self.post("/stand-in/deposit", &[("order", order)]).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{words}");
        self.settled().await;
    }

    pub(crate) async fn refund(&self, order: &str, id: &str, more: &[(&str, &str)]) -> (StatusCode, String) {
        let id = refund_id(id);
        let form = [&[("refund_id", id.as_str()), ("reason", "dented")], more].concat();
        self.post(&format!("/orders/{order}/refunds"), &form).await
    }

    /// What staff does in PortOne's console.
    pub(crate) async fn cancel_by_hand(&self, order: &str, won: u64, reason: &str) {
        let request = self
            .http
            .post(format!("{}/payments/{order}/cancel", self.sandbox.base_url()))
            .header("authorization", format!("PortOne {}", self.sandbox.api_secret()))
            .body(format!(r#"{{"amount":{won},"reason":"{reason}"}}"#));
        request.send().await.unwrap().error_for_status().unwrap();
        self.settled().await;
    }

    pub(crate) async fn resume(&self) {
        assert_eq!(self.post("/resume", &[]).await.0, StatusCode::NO_CONTENT);
    }

    /// A webhook of somebody's.
    pub(crate) async fn tell(&self, headers: &[(&'static str, String)], body: &str) -> (StatusCode, String) {
        let mut request = self.http.post(format!("{}/webhook", self.url)).body(body.to_owned());
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        let answer = request.send().await.unwrap();
        (answer.status(), answer.text().await.unwrap())
    }

    pub(crate) fn signer(&self) -> Signer {
        Signer::new(Secret::new(self.sandbox.webhook_secret().unwrap()).unwrap())
    }

    pub(crate) fn now(&self) -> SystemTime {
        *self.clock.lock().unwrap()
    }

    /// Until every webhook is taken, or given up.
    pub(crate) async fn settled(&self) {
        self.until(|webhooks| webhooks.iter().all(|webhook| !webhook.under_way)).await;
    }

    pub(crate) async fn until(&self, holds: impl Fn(&[ToldWebhook]) -> bool) {
        let waiting = async {
            while !holds(&self.sandbox.webhooks()) {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), waiting).await.expect("the webhooks end");
    }

    /// How far an order is, and whether it was shipped.
    pub(crate) async fn stands(&self, order: &str) -> (String, bool) {
        let (_, page) = self.get(&format!("/orders/{order}")).await;
        let stage = page.split_once("<b id=\"stage\">").and_then(|(_, rest)| rest.split_once("</b>"));
        let stage = stage.expect("an order").0.to_owned();
        (stage, page.contains("<span id=\"shipped\">shipped</span>"))
    }

    /// That the shop's books are the stand-in's, with this much paid and given back.
    pub(crate) async fn agree(&self, lines: &[(&str, u64, u64)]) {
        let (ours, theirs) = (self.get("/books").await, self.get("/stand-in/books").await);
        assert_eq!(ours, theirs);
        let mut expected: Vec<_> =
            lines.iter().map(|(order, paid, back)| format!("{order} {paid} {back}\n")).collect();
        expected.sort();
        assert_eq!(ours.1, expected.concat());
    }
}

impl Drop for Street {
    fn drop(&mut self) {
        self.serving.abort();
        let _ = std::fs::remove_file(&self.books);
    }
}

pub(crate) fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

/// As long as an idempotency key must be.
pub(crate) fn refund_id(short: &str) -> String {
    format!("refund-for-the-test-{short}")
}
