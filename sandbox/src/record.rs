use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;

use crate::mask;

/// A request as it arrived, secrets hidden.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Recorded {
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path as it was sent, percent-encoding included.
    pub path: String,
    /// What followed the `?`, as it was sent.
    pub query: Option<String>,
    /// Names in lower case; several values of one name keep their order. Of `Authorization` only the scheme
    /// is kept: `PortOne [redacted]`.
    pub headers: Vec<(String, String)>,
    /// The body, with card numbers, password digits, birth dates and other identity numbers overwritten by
    /// `*`; every other byte is as it was sent.
    pub body: Vec<u8>,
}

impl Recorded {
    /// The first value of a header, whose name is given in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn of(head: &Parts, body: &[u8]) -> Self {
        Self {
            method: head.method.to_string(),
            path: head.uri.path().to_owned(),
            query: head.uri.query().map(str::to_owned),
            headers: headers(&head.headers),
            body: mask::body(body),
        }
    }
}

fn headers(headers: &HeaderMap) -> Vec<(String, String)> {
    headers
        .iter()
        .map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes());
            let value = if name == AUTHORIZATION { redacted(&value) } else { value.into_owned() };
            (name.to_string(), value)
        })
        .collect()
}

fn redacted(authorization: &str) -> String {
    match authorization.split_once(' ') {
        Some((scheme, _)) => format!("{scheme} [redacted]"),
        None => "[redacted]".to_owned(),
    }
}
