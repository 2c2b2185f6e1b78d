//! The same call, made in three ways: the same headers, the same body, the answer read into the same type.

use std::net::SocketAddr;
use std::time::Duration;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use portone_ksnet::answer::PayInstantlyResponse;
use portone_ksnet::{ApiSecret, Channel, Client, IdempotencyKey, KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN), product_type = PHYSICAL)]
struct Shop;

/// A card typed in by the shop's staff.
#[derive(KsnetRequest)]
#[ksnet(
    operation = payInstantly, contract = Shop, pay_method = CARD, currency = KRW,
    set(productType = PHYSICAL)
)]
pub(crate) struct Purchase {
    payment_id: &'static str,
    order_name: &'static str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'static str,
    #[ksnet(path = method.card.credential.number)]
    card: &'static str,
    #[ksnet(path = method.card.credential.expiryYear)]
    year: &'static str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    month: &'static str,
}

const ORDER: Purchase = Purchase {
    payment_id: "order-2026-08-06-000017",
    order_name: "보성 녹차 100 g",
    total: 12_000,
    buyer: "정하은",
    card: "4242424242424242",
    year: "39",
    month: "12",
};

/// As the SDK waits unless it is told otherwise.
const READ_TIMEOUT: Duration = Duration::from_mins(1);

const SECRET: &str = "aB3dE5gHiJ7kL9mNoP1qR3sT5uV7wX9yZ";

/// Somebody who makes the call.
pub(crate) trait Caller {
    async fn call(&self);
}

fn channel() -> Channel {
    Channel::new(
        "store-4ff4af41-85e3-4559-8eb8-0d08a2c6ceec",
        "channel-key-893597d6-e62d-410f-83f9-119f530b4b11",
    )
    .expect("ids")
}

/// This SDK.
pub(crate) struct Ours(Client);

impl Ours {
    pub(crate) fn new(address: SocketAddr) -> Self {
        let secret = ApiSecret::new(SECRET).expect("a secret");
        let client = Client::builder(secret, channel()).base_url(format!("http://{address}"));
        Self(client.expect("a URL").build().expect("a client"))
    }
}

impl Caller for Ours {
    async fn call(&self) {
        let key = IdempotencyKey::random();
        let answer = self.0.send(&ORDER).idempotency_key(&key).await.expect("an answer");
        assert!(!answer.payment.pg_tx_id.is_empty());
    }
}

/// What those without an SDK make beforehand.
struct Prepared {
    url: String,
    authorization: HeaderValue,
    channel: Channel,
}

impl Prepared {
    fn new(address: SocketAddr) -> Self {
        let mut authorization = HeaderValue::try_from(format!("PortOne {SECRET}")).expect("a header");
        authorization.set_sensitive(true);
        Self {
            url: format!("http://{address}/payments/{}/instant", ORDER.payment_id),
            authorization,
            channel: channel(),
        }
    }

    fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::with_capacity(6);
        headers.insert(AUTHORIZATION, self.authorization.clone());
        headers.insert(USER_AGENT, HeaderValue::from_static("portone-ksnet/0.1.0"));
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let key = format!("\"{}\"", IdempotencyKey::random());
        headers.insert(
            HeaderName::from_static("idempotency-key"),
            HeaderValue::try_from(key).expect("a header"),
        );
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers
    }

    fn body(&self) -> Vec<u8> {
        serde_json::to_vec(&ORDER.view(Some(&self.channel))).expect("all of it is JSON")
    }
}

fn read(body: &[u8]) {
    let answer: PayInstantlyResponse = serde_json::from_slice(body).expect("an answer");
    assert!(!answer.payment.pg_tx_id.is_empty());
}

/// Bare reqwest, set up as the SDK sets it up.
pub(crate) struct Reqwest(Prepared, reqwest::Client);

impl Reqwest {
    pub(crate) fn new(address: SocketAddr) -> Self {
        let client = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(10))
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never());
        Self(Prepared::new(address), client.build().expect("a client"))
    }
}

impl Caller for Reqwest {
    async fn call(&self) {
        let Self(prepared, client) = self;
        let request = client.post(&prepared.url).headers(prepared.headers()).body(prepared.body());
        let response = request.timeout(READ_TIMEOUT).send().await.expect("an answer");
        assert!(response.status().is_success());
        read(&response.bytes().await.expect("a body"));
    }
}

/// The client below reqwest, with its pool and without a timeout.
pub(crate) struct Hyper(Prepared, legacy::Client<HttpConnector, Full<Bytes>>);

impl Hyper {
    pub(crate) fn new(address: SocketAddr) -> Self {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        Self(Prepared::new(address), legacy::Client::builder(TokioExecutor::new()).build(connector))
    }
}

impl Caller for Hyper {
    async fn call(&self) {
        let Self(prepared, client) = self;
        let mut request = Request::new(Full::new(Bytes::from(prepared.body())));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = prepared.url.parse().expect("a URL");
        *request.headers_mut() = prepared.headers();
        let response = client.request(request).await.expect("an answer");
        assert!(response.status().is_success());
        read(&response.into_body().collect().await.expect("a body").to_bytes());
    }
}
