//! The webhook secret, and the signatures that are made with it.

use std::fmt;

use aws_lc_rs::{constant_time, hmac};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_PAD_INDIFFERENT};
use zeroize::Zeroizing;

/// A webhook secret of a PortOne store, from PortOne's console.
///
/// It is not printed, and its memory is wiped when it is dropped.
///
/// ```
/// use portone_ksnet::webhook::Secret;
///
/// let secret = Secret::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?;
/// assert_eq!(format!("{secret:?}"), "Secret(<hidden>)");
/// assert!(Secret::new("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").is_ok());
/// assert!(Secret::new("whsec_").is_err());
/// # Ok::<(), portone_ksnet::webhook::InvalidSecret>(())
/// ```
#[derive(Clone)]
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// The secret as PortOne's console shows it: base64, with `whsec_` before it or without. A `String` is
    /// wiped when it was read; of a `&str` the caller keeps a copy.
    ///
    /// # Errors
    ///
    /// Where it is empty or nothing but zeros, has white space in it, is no base64 or is a key of another kind. The error does not
    /// show it.
    pub fn new(secret: impl Into<String>) -> Result<Self, InvalidSecret> {
        let secret = Zeroizing::new(secret.into());
        if secret.contains(char::is_whitespace) {
            return Err(InvalidSecret(
                "it has white space in it; a file that it was read from may end in a line",
            ));
        }
        if secret.starts_with("whpk_") || secret.starts_with("whsk_") {
            return Err(InvalidSecret("it is a key for signatures of version v1a, and PortOne's are of v1"));
        }
        let text = secret.strip_prefix("whsec_").unwrap_or(&secret);
        // Room for all of it at once: a buffer that grows leaves copies behind.
        let mut bytes = Zeroizing::new(vec![0; base64::decoded_len_estimate(text.len())]);
        let length = STANDARD_PAD_INDIFFERENT
            .decode_slice(text, &mut bytes)
            .map_err(|_| InvalidSecret("it is not base64; PortOne shows it as `whsec_` and base64"))?;
        bytes.truncate(length);
        Self::checked(bytes)
    }

    /// The secret as the bytes that the base64 stands for.
    ///
    /// # Errors
    ///
    /// Where there are none, or nothing but zeros.
    pub fn from_bytes(secret: impl Into<Vec<u8>>) -> Result<Self, InvalidSecret> {
        Self::checked(Zeroizing::new(secret.into()))
    }

    fn checked(bytes: Zeroizing<Vec<u8>>) -> Result<Self, InvalidSecret> {
        if bytes.iter().all(|byte| *byte == 0) {
            // Anybody could sign with it: HMAC fills a key up with zeros, so that zeros are an empty one.
            Err(InvalidSecret(
                "it is empty or nothing but zeros; is the setting that it comes from filled in?",
            ))
        } else {
            Ok(Self(bytes))
        }
    }

    /// The signature of `id.timestamp.body`, in base64.
    pub(super) fn sign(&self, id: &[u8], timestamp: &[u8], body: &[u8]) -> String {
        let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, &self.0));
        for part in [id, b".", timestamp, b".", body] {
            context.update(part);
        }
        STANDARD.encode(context.sign())
    }
}

/// Whether two signatures are the same; it takes the same time wherever they differ.
///
/// The texts are compared, not what they decode to: one signature has one spelling.
pub(super) fn same(signature: &[u8], other: &[u8]) -> bool {
    constant_time::verify_slices_are_equal(signature, other).is_ok()
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(<hidden>)")
    }
}

/// A webhook secret that PortOne could not have given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidSecret(&'static str);

impl fmt::Display for InvalidSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the webhook secret is not usable: {}", self.0)
    }
}

impl std::error::Error for InvalidSecret {}
