//! Webhooks as PortOne signs them.

use std::time::{Duration, SystemTime};

use super::{Header, Secret};

/// Signs requests as PortOne does, to test what takes them.
///
/// ```
/// use std::time::SystemTime;
///
/// use portone_ksnet::webhook::{Secret, Signer, Verifier};
///
/// let secret = Secret::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?;
/// let body = r#"{"type":"Transaction.Paid","timestamp":"2026-08-06T00:30:00Z",
///     "data":{"storeId":"store-1","paymentId":"order-1","transactionId":"tx-1"}}"#;
/// let headers = Signer::new(secret.clone()).sign("msg_1", SystemTime::now(), body);
/// assert!(Verifier::new(secret).verify(&headers, body).is_ok());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Signer(Vec<Secret>);

impl Signer {
    /// Signs with one secret.
    #[must_use]
    pub fn new(secret: Secret) -> Self {
        Self(vec![secret])
    }

    /// Adds a signature with this secret, as PortOne does while a store has two.
    #[must_use]
    pub fn and(mut self, secret: Secret) -> Self {
        self.0.push(secret);
        self
    }

    /// The headers of a request with this body, with their names. Times before 1970 are as 1970.
    ///
    /// The id is taken as it is, even where no [`Verifier`](super::Verifier) would.
    #[must_use]
    pub fn sign(&self, id: &str, at: SystemTime, body: impl AsRef<[u8]>) -> [(&'static str, String); 3] {
        let since_1970 = at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
        let timestamp = since_1970.as_secs().to_string();
        let sign = |secret: &Secret| secret.sign(id.as_bytes(), timestamp.as_bytes(), body.as_ref());
        let signatures: Vec<_> = self.0.iter().map(|secret| format!("v1,{}", sign(secret))).collect();
        [
            (Header::Id.name(), id.to_owned()),
            (Header::Timestamp.name(), timestamp),
            (Header::Signature.name(), signatures.join(" ")),
        ]
    }
}
