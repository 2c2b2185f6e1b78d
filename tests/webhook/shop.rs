//! A shop that takes webhooks, at a time that the tests set.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use portone_ksnet::webhook::{Secret, Signer, Verifier, Webhook};

/// 2026-08-06 09:30:00 in Korea.
pub(crate) const NOW: u64 = 1_785_976_200;
pub(crate) const ID: &str = "msg_2KWPBgLlAfxdpx2AI54pPJ85f4W";
pub(crate) const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
pub(crate) const OTHER_SECRET: &str = "C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
pub(crate) const PAID: &str = r#"{"type":"Transaction.Paid","timestamp":"2026-08-06T00:30:00.000Z","data":{"storeId":"store-4ff4af41","paymentId":"order-1","transactionId":"tx-1"}}"#;

pub(crate) fn secret(text: &str) -> Secret {
    Secret::new(text).unwrap()
}

pub(crate) fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

pub(crate) fn verifier() -> Verifier {
    Verifier::new(secret(SECRET)).clock(|| at(NOW))
}

/// The headers of a webhook that is sent now.
pub(crate) fn signed(body: impl AsRef<[u8]>) -> [(&'static str, String); 3] {
    Signer::new(secret(SECRET)).sign(ID, at(NOW), body)
}

/// A webhook of PortOne's with this id.
pub(crate) fn webhook(id: &str) -> Webhook {
    let headers = Signer::new(secret(SECRET)).sign(id, at(NOW), PAID);
    verifier().verify(&headers, PAID).unwrap()
}

/// A clock that stands until it is told to go on.
#[derive(Clone)]
pub(crate) struct Watch(Arc<AtomicU64>);

impl Watch {
    pub(crate) fn new() -> Self {
        Self(Arc::new(AtomicU64::new(NOW)))
    }

    pub(crate) fn pass(&self, seconds: u64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }

    pub(crate) fn read(&self) -> impl Fn() -> SystemTime + Send + Sync + 'static {
        let seconds = Arc::clone(&self.0);
        move || at(seconds.load(Ordering::SeqCst))
    }
}
