//! Standard Webhooks 1.0, written anew: the SDK's verification has another hand's signatures to judge.

use std::hash::{BuildHasher as _, RandomState};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use hmac_sha256::HMAC;

/// What a webhook is signed with.
#[derive(Clone)]
pub(crate) struct Secret(Vec<u8>);

impl Secret {
    /// `whsec_` and base64, or the base64 alone.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let key = BASE64_STANDARD.decode(text.strip_prefix("whsec_").unwrap_or(text));
        match key {
            Ok(key) if !key.is_empty() => Ok(Self(key)),
            _ => Err("a webhook secret is `whsec_` and the base64 of at least one byte".to_owned()),
        }
    }

    /// One that no other stand-in has. It guards nothing, so the seeds of hash maps are random enough.
    pub(crate) fn random() -> Self {
        Self((0..4_u8).flat_map(|part| RandomState::new().hash_one(part).to_be_bytes()).collect())
    }

    pub(crate) fn text(&self) -> String {
        format!("whsec_{}", BASE64_STANDARD.encode(&self.0))
    }

    /// `v1,` and the signature of `id.timestamp.body`.
    pub(crate) fn sign(&self, id: &str, timestamp: i64, body: &str) -> String {
        let mac = HMAC::mac(format!("{id}.{timestamp}.{body}"), &self.0);
        format!("v1,{}", BASE64_STANDARD.encode(mac))
    }
}

#[cfg(test)]
mod tests {
    use super::Secret;

    /// The value of the tests of Standard Webhooks' own library.
    #[test]
    fn the_vector_of_standard_webhooks_is_signed() {
        let secret = Secret::read("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let signed = secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, r#"{"test": 2432232314}"#);
        assert_eq!(signed, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn a_secret_is_base64_with_its_prefix_or_without() {
        let text = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        assert_eq!(Secret::read(text).unwrap().text(), format!("whsec_{text}"));
        for odd in ["", "whsec_", "whsec_not base64", "whpk_MfKQ"] {
            assert!(Secret::read(odd).is_err(), "{odd}");
        }
        assert_ne!(Secret::random().text(), Secret::random().text());
    }
}
