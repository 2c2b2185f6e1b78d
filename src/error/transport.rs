//! No connection, or no answer on it.

use std::error::Error as StdError;
use std::fmt;
use std::io::{self, ErrorKind};

/// Why there is no answer.
#[derive(Debug)]
pub struct TransportError {
    before_sending: bool,
    source: reqwest::Error,
}

impl TransportError {
    /// `foreign_http`: whether the HTTP client may follow redirects, so that a connection that fails need not
    /// be the first.
    pub(crate) fn new(error: reqwest::Error, foreign_http: bool) -> Self {
        let before_sending = error.is_builder() || (error.is_connect() && !foreign_http);
        Self { before_sending, source: error.without_url() }
    }

    /// An answer had begun.
    pub(crate) fn lost(error: reqwest::Error) -> Self {
        Self { before_sending: false, source: error.without_url() }
    }

    /// Whether it is certain that nothing of the request was sent.
    #[must_use]
    pub fn is_before_sending(&self) -> bool {
        self.before_sending
    }

    /// Whether no connection could be made: the name, the port, TLS, or its timeout.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.source.is_connect()
    }

    /// Whether it took too long.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.source.is_timeout()
    }

    /// Whether it will be so the next time, as far as can be told: a certificate that is not trusted, an
    /// address that is none.
    pub(crate) fn is_lasting(&self) -> bool {
        let mut error: Option<&(dyn StdError + 'static)> = Some(&self.source);
        while let Some(inner) = error {
            if inner.downcast_ref::<io::Error>().is_some_and(is_invalid_data) {
                return self.is_connect();
            }
            error = inner.source();
        }
        self.source.is_builder()
    }

    /// The innermost error, which is the one that says what happened.
    fn root(&self) -> &(dyn StdError + 'static) {
        let mut error: &(dyn StdError + 'static) = &self.source;
        while let Some(source) = error.source() {
            error = source;
        }
        error
    }
}

/// As what `tokio-rustls` gives what rustls says of certificates and protocols. An `io::Error` in another is not
/// its source.
fn is_invalid_data(error: &io::Error) -> bool {
    error.kind() == ErrorKind::InvalidData
        || error.get_ref().and_then(|inner| inner.downcast_ref::<io::Error>()).is_some_and(is_invalid_data)
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match (self.is_connect(), self.is_timeout()) {
            (true, true) => "no connection could be made in time",
            (true, false) => "no connection could be made",
            (false, true) => "the whole answer did not come in time",
            (false, false) => "the connection broke",
        };
        write!(f, "{what} ({})", self.root())
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.source)
    }
}
