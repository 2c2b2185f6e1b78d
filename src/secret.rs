//! The API secret: checked when it is made, shown to nobody, wiped when it is dropped.

use std::fmt;

use bytes::Bytes;
use reqwest::header::HeaderValue;
use zeroize::Zeroizing;

/// The API secret of a PortOne store (V2), from PortOne's console.
///
/// It is not printed, and its memory is wiped when the last owner is dropped. What the HTTP and TLS
/// libraries copy in order to send it is theirs.
///
/// ```
/// use portone_ksnet::ApiSecret;
///
/// let secret = ApiSecret::new("aB3dE5gH")?;
/// assert_eq!(format!("{secret:?}"), "ApiSecret(<hidden>)");
/// assert!(ApiSecret::new("PortOne aB3dE5gH").is_err());
/// # Ok::<(), portone_ksnet::InvalidSecret>(())
/// ```
#[derive(Clone)]
pub struct ApiSecret(Zeroizing<String>);

impl ApiSecret {
    /// The secret as PortOne's console shows it. A `String` is wiped with it; of a `&str` the caller keeps
    /// a copy.
    ///
    /// # Errors
    ///
    /// Where it is empty, or has something else in it than visible ASCII characters: white space, or what a
    /// header cannot carry. The error does not show the secret.
    pub fn new(secret: impl Into<String>) -> Result<Self, InvalidSecret> {
        let secret = Zeroizing::new(secret.into());
        if secret.is_empty() {
            Err(InvalidSecret("it is empty"))
        } else if secret.contains(char::is_whitespace) {
            Err(InvalidSecret(
                "it has white space in it; give the secret alone, without `PortOne ` before it",
            ))
        } else if !secret.bytes().all(|byte| byte.is_ascii_graphic()) {
            Err(InvalidSecret("it has a character in it that an HTTP header cannot carry"))
        } else {
            Ok(Self(secret))
        }
    }

    /// `Authorization: PortOne <secret>`, marked sensitive, in memory that is wiped with its last clone.
    pub(crate) fn authorization(&self) -> Result<HeaderValue, InvalidSecret> {
        const SCHEME: &str = "PortOne ";
        // Room for all of it at once: a buffer that grows leaves copies behind.
        let mut value = Zeroizing::new(Vec::with_capacity(SCHEME.len() + self.0.len()));
        value.extend_from_slice(SCHEME.as_bytes());
        value.extend_from_slice(self.0.as_bytes());
        let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(value))
            .map_err(|_| InvalidSecret("an HTTP header cannot carry it"))?;
        value.set_sensitive(true);
        Ok(value)
    }
}

impl fmt::Debug for ApiSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiSecret(<hidden>)")
    }
}

/// An API secret that PortOne could not have given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidSecret(&'static str);

impl fmt::Display for InvalidSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the API secret is not usable: {}", self.0)
    }
}

impl std::error::Error for InvalidSecret {}

#[cfg(test)]
mod tests {
    use super::ApiSecret;

    #[test]
    fn the_header_has_the_secret_and_is_marked_sensitive() {
        let header = ApiSecret::new("aB3dE5gH").unwrap().authorization().unwrap();
        assert_eq!(header, "PortOne aB3dE5gH");
        assert!(header.is_sensitive());
    }
}
