//! An answer that nothing can be made of.

use std::fmt;

use super::TransportError;

/// What is wrong with an answer.
#[derive(Debug)]
#[non_exhaustive]
pub enum Unreadable {
    /// The body broke off.
    CutOff(TransportError),
    /// The body is longer than the client [reads](crate::ClientBuilder::answer_limit); the rest was not read.
    TooLong {
        /// How much it reads, in bytes.
        limit: usize,
    },
    /// The body is empty.
    Empty,
    /// The body is not UTF-8.
    NotUtf8,
    /// The body is not a JSON object; a page for people, say.
    NotJson,
    /// A JSON object with a status of failure that is not an error of PortOne's, which all have a `type`.
    NotFromPortOne,
    /// A JSON object without what PortOne's schema promises.
    Undecodable(Undecodable),
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CutOff(error) => write!(f, "its body broke off: {error}"),
            Self::TooLong { limit } => write!(f, "its body is longer than {limit} bytes"),
            Self::Empty => f.write_str("its body is empty"),
            Self::NotUtf8 => f.write_str("its body is not UTF-8"),
            Self::NotJson => f.write_str("its body is not a JSON object"),
            Self::NotFromPortOne => f.write_str("its body is not an error of PortOne's"),
            Self::Undecodable(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Unreadable {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CutOff(error) => error.source(),
            _ => None,
        }
    }
}

/// Where an answer is not what PortOne's schema promises: the member that is missing or what was expected in
/// its place. What was found is not told; it may be personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undecodable {
    expected: Option<String>,
    line: usize,
    column: usize,
}

impl Undecodable {
    pub(crate) fn new(error: &serde_json::Error) -> Self {
        Self { expected: expected(&error.to_string()), line: error.line(), column: error.column() }
    }
}

/// The part of serde's message that is about the schema: the name of a missing member, or what stands after
/// the last `expected`, before which there may be a value.
fn expected(message: &str) -> Option<String> {
    let name = |after: &str| after.split_once('`').map(|(name, _)| format!("`{name}` is missing"));
    let place = |said: &str| said.split(" at line ").next().unwrap_or_default().to_owned();
    match message.rsplit_once(", expected ") {
        Some((_, expected)) => Some(format!("{} is expected", place(expected))),
        None => message.split_once("missing field `").and_then(|(_, after)| name(after)),
    }
}

impl fmt::Display for Undecodable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let expected = self.expected.as_deref().unwrap_or("a value is not what PortOne's schema says");
        write!(f, "{expected} (line {}, column {} of its body)", self.line, self.column)
    }
}

impl std::error::Error for Undecodable {}

#[cfg(test)]
mod tests {
    use portone_ksnet_types::answer::{PayInstantlyResponse, Payment};
    use serde::de::DeserializeOwned;

    use super::Undecodable;

    fn told<T: DeserializeOwned>(json: &str) -> String {
        let error = serde_json::from_str::<T>(json).err().expect("an error");
        Undecodable::new(&error).to_string()
    }

    #[test]
    fn a_missing_member_is_named() {
        let missing = told::<PayInstantlyResponse>(r#"{"payment":{"pgTxId":"1"}}"#);
        assert!(missing.starts_with("`paidAt` is missing (line 1, column "), "{missing}");
        let inside = told::<Payment>(r#"{"status":"PAID","id":"1"}"#);
        assert!(inside.contains("` is missing (line 1, column "), "{inside}");
    }

    #[test]
    fn a_value_of_another_type_is_not_told() {
        for value in [r#""4111111111111111""#, "4111111111111111", r#"", expected 4111111111111111""#] {
            let json = format!(r#"{{"payment":{value}}}"#);
            let wrong = told::<PayInstantlyResponse>(&json);
            assert!(wrong.contains("is expected (line 1"), "{wrong}");
            assert!(!wrong.contains("4111"), "{wrong}");
        }
    }
}
