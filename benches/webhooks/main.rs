//! Webhooks: verified and read.

use std::hint::black_box;
use std::time::SystemTime;

use http::{HeaderMap, HeaderName, HeaderValue};
use portone_ksnet::webhook::{Event, Secret, Signer, Verifier};
use portone_ksnet_benches::{Candidate, Settings, compare, report};
use serde::Deserialize;

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const BODY: &str = r#"{"type":"Transaction.Paid","timestamp":"2026-08-06T01:23:45.678Z","data":{"storeId":"store-4ff4af41-85e3-4559-8eb8-0d08a2c6ceec","paymentId":"order-2026-08-06-000017","transactionId":"0197f0c2-7a3b-4c5d-9e8f-000000000017"}}"#;

/// What somebody without an SDK reads the body into.
#[derive(Deserialize)]
struct Plain {
    r#type: String,
    timestamp: String,
    data: Data,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Data {
    store_id: Option<String>,
    payment_id: String,
    transaction_id: String,
}

impl Plain {
    fn read(body: &[u8]) -> Self {
        let event: Self = serde_json::from_slice(body).expect("an event");
        assert!(!event.data.payment_id.is_empty());
        event
    }
}

fn main() {
    let settings = Settings::read();
    let body = BODY.as_bytes();
    let secret = Secret::new(SECRET).expect("a secret");
    let signed = Signer::new(secret.clone()).sign("msg_2KWPBgLlAfxdpx2AI54pPJ85f4W", SystemTime::now(), body);
    let header = |(name, value): (&'static str, String)| {
        (HeaderName::from_static(name), HeaderValue::try_from(value).expect("a header"))
    };
    let headers: HeaderMap = signed.into_iter().map(header).collect();
    let mut forged = headers.clone();
    forged.insert("webhook-id", HeaderValue::from_static("msg_another"));

    let ours = Verifier::new(secret);
    let standard = standardwebhooks::Webhook::new(SECRET).expect("a secret");
    let svix = svix::webhooks::Webhook::new(SECRET).expect("a secret");
    // They are compared because they take and refuse the same.
    let webhook = ours.verify(&headers, body).expect("what was signed");
    assert!(
        matches!(webhook.event(), Event::Transaction(paid) if paid.payment_id() == "order-2026-08-06-000017")
    );
    let plain = Plain::read(body);
    assert_eq!((plain.r#type.as_str(), plain.timestamp.len()), ("Transaction.Paid", 24));
    assert!(plain.data.store_id.is_some() && !plain.data.transaction_id.is_empty());
    assert!(standard.verify(body, &headers).is_ok() && svix.verify(body, &headers).is_ok());
    assert!(ours.verify(&forged, body).is_err());
    assert!(standard.verify(body, &forged).is_err() && svix.verify(body, &forged).is_err());

    let mut table = compare(
        "webhooks",
        "Verified and read",
        &[
            Candidate::new("ours", || {
                ours.verify(black_box(&headers), black_box(body)).expect("it is signed")
            })
            .counted(),
            Candidate::new("standardwebhooks", || {
                standard.verify(black_box(body), black_box(&headers)).expect("it is signed");
                Plain::read(black_box(body))
            })
            .counted(),
            Candidate::new("svix", || {
                svix.verify(black_box(body), black_box(&headers)).expect("it is signed");
                Plain::read(black_box(body))
            })
            .counted(),
        ],
        settings,
    );
    table.title = format!("Verified and read, {} bytes", body.len());
    report(&[table]);
}
