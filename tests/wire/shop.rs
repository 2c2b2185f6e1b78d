//! A shop whose client talks to a stand-in of its own, and what it sent.

use portone_ksnet::{ApiSecret, Channel, Client, KsnetContract, KsnetRequest};
use portone_ksnet_sandbox::{Builder, Recorded, Sandbox};
use serde_json::Value;

/// What the shop has agreed with KSNET.
#[derive(KsnetContract)]
#[ksnet(
    contracts(KEY_IN, CARD_INSTALLMENT, VIRTUAL_ACCOUNT_DUE_DATE, VIRTUAL_ACCOUNT_REFUND, DELIVERY_ESCROW),
    product_type = PHYSICAL
)]
pub(crate) struct Agreed;

pub(crate) struct Shop {
    pub(crate) sandbox: Sandbox,
    pub(crate) client: Client,
}

/// What has to be said of a request.
pub(crate) struct Expected<'a> {
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    /// Decoded; JSON is compared as JSON.
    pub(crate) query: Vec<(&'a str, Value)>,
    /// None where there must be no body.
    pub(crate) body: Option<Value>,
}

impl Shop {
    pub(crate) fn open() -> Self {
        Self::with(Sandbox::builder())
    }

    pub(crate) fn with(builder: Builder) -> Self {
        let sandbox = builder.start().expect("a loopback port");
        let channel = Channel::new(sandbox.store_id(), sandbox.channel_key()).expect("ids");
        let secret = ApiSecret::new(sandbox.api_secret()).expect("a secret");
        let client = Client::builder(secret, channel).base_url(sandbox.base_url()).expect("loopback");
        Self { client: client.build().expect("a client"), sandbox }
    }

    pub(crate) fn store(&self) -> Value {
        self.sandbox.store_id().into()
    }

    pub(crate) fn channel(&self) -> Value {
        self.sandbox.channel_key().into()
    }

    pub(crate) fn last(&self) -> Recorded {
        self.sandbox.requests().pop().expect("a request")
    }

    /// The last request is this one, to the byte where bytes matter.
    #[track_caller]
    pub(crate) fn sent(&self, expected: &Expected<'_>) {
        let sent = self.last();
        assert_eq!((sent.method.as_str(), sent.path.as_str()), (expected.method, expected.path));
        let mut query = decoded(sent.query.as_deref());
        query.sort_by(|one, other| one.0.cmp(&other.0));
        let wanted: Vec<(String, Value)> =
            expected.query.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        assert_eq!(query, wanted, "the query");
        let body =
            (!sent.body.is_empty()).then(|| serde_json::from_slice::<Value>(&sent.body).expect("JSON"));
        assert_eq!(body, expected.body, "the body");
        let is_write = expected.method != "GET";
        let mut names = vec!["accept", "authorization", "host", "user-agent"];
        names.extend(body.is_some().then_some("content-type"));
        names.extend(is_write.then_some("idempotency-key"));
        let mut headers: Vec<&str> = sent.headers.iter().map(|(name, _)| name.as_str()).collect();
        // A write without a body says so.
        headers.retain(|name| *name != "content-length");
        headers.sort_unstable();
        names.sort_unstable();
        assert_eq!(headers, names);
        assert_eq!(sent.header("authorization"), Some("PortOne [redacted]"));
        assert_eq!(sent.header("accept"), Some("application/json"));
        let agent = concat!("portone-ksnet/", env!("CARGO_PKG_VERSION"));
        assert_eq!(sent.header("user-agent"), Some(agent));
        assert_eq!(sent.header("content-type"), body.as_ref().map(|_| "application/json"));
        if let Some(key) = sent.header("idempotency-key") {
            assert!(key.len() >= 18 && key.starts_with('"') && key.ends_with('"'), "{key}");
        }
    }

    /// A read that says nothing but its store.
    #[track_caller]
    pub(crate) fn read(&self, path: &str) {
        self.sent(&Expected { method: "GET", path, query: vec![("storeId", self.store())], body: None });
    }

    /// A read that says everything in the JSON of its query.
    #[track_caller]
    pub(crate) fn listed(&self, path: &str, json: Value) {
        self.sent(&Expected { method: "GET", path, query: vec![("requestBody", json)], body: None });
    }

    /// A write that says everything in its body.
    #[track_caller]
    pub(crate) fn posted(&self, path: &str, body: Value) {
        self.sent(&Expected { method: "POST", path, query: Vec::new(), body: Some(body) });
    }

    pub(crate) async fn pay(&self, payment_id: &str, total: u64) {
        let payment = KeyIn { payment_id, total, ..KeyIn::of_tea() };
        self.client.send(&payment).await.expect("paid");
    }
}

/// The parameters of a query; one that is a JSON object as that.
fn decoded(query: Option<&str>) -> Vec<(String, Value)> {
    let parts = query.unwrap_or_default().split('&').filter(|part| !part.is_empty());
    let decode = |text: &str| {
        assert!(!text.contains(['+', ' ', '"', '{']), "`{text}` is not percent-encoded");
        let mut bytes = Vec::new();
        let mut rest = text.as_bytes();
        while let [first, after @ ..] = rest {
            if let (b'%', [high, low, after @ ..]) = (first, after) {
                let digits = [*high, *low];
                let digits = str::from_utf8(&digits).expect("ASCII");
                bytes.push(u8::from_str_radix(digits, 16).expect("two hexadecimal digits"));
                rest = after;
            } else {
                bytes.push(*first);
                rest = after;
            }
        }
        String::from_utf8(bytes).expect("UTF-8")
    };
    let parts = parts.map(|part| {
        let (name, value) = part.split_once('=').expect("a name and a value");
        let value = decode(value);
        let json = value.starts_with('{').then(|| serde_json::from_str(&value).expect("JSON"));
        (decode(name), json.unwrap_or(Value::String(value)))
    });
    parts.collect()
}

/// A payment by a card that is keyed in.
#[derive(Clone, Copy, KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Agreed, pay_method = CARD, currency = KRW, set(productType = PHYSICAL))]
pub(crate) struct KeyIn<'a> {
    pub(crate) payment_id: &'a str,
    pub(crate) order_name: &'a str,
    #[ksnet(path = amount.total)]
    pub(crate) total: u64,
    #[ksnet(path = customer.name.full)]
    pub(crate) buyer: &'a str,
    #[ksnet(path = method.card.credential.number)]
    pub(crate) number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    pub(crate) year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    pub(crate) month: &'a str,
}

impl KeyIn<'_> {
    pub(crate) fn of_tea() -> Self {
        Self {
            payment_id: "order-1",
            order_name: "Tea, 100 g",
            total: 12_000,
            buyer: "Kim Min-ji",
            number: "4111111111111111",
            year: "99",
            month: "12",
        }
    }
}
