//! Why a webhook was refused.

use std::fmt;
use std::time::Duration;

use super::{Header, UnreadableBody};

/// Which step a webhook did not pass. It tells neither the secret nor a signature, nor the body.
///
/// Answer such a request with HTTP status 401, or with 400 where it is the [body](Self::Body), and say no more.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerifyError {
    /// A header is not there, or is empty.
    MissingHeader(Header),
    /// A header is there more than once.
    RepeatedHeader(Header),
    /// `webhook-id` is no id: it has something else in it than visible ASCII characters, or could be taken for
    /// an id and a timestamp.
    InvalidId,
    /// `webhook-timestamp` is not a number of seconds.
    InvalidTimestamp,
    /// It was signed too long ago: it may be an old one that somebody sends again.
    TooOld {
        /// How long ago it was signed, by the clock of this machine.
        age: Duration,
        /// How long ago it may be.
        tolerance: Duration,
    },
    /// It was signed too far in the future.
    TooNew {
        /// How far ahead it was signed, by the clock of this machine.
        ahead: Duration,
        /// How far ahead it may be.
        tolerance: Duration,
    },
    /// There is no signature of version `v1`.
    NoKnownSignature,
    /// No signature is that of a secret: it is not from PortOne, was changed on the way, or is of another secret.
    NoMatch {
        /// How many secrets were tried.
        secrets: usize,
        /// How many signatures of version `v1` it had.
        signatures: usize,
    },
    /// It is from PortOne, and its body cannot be read.
    Body(UnreadableBody),
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the webhook is refused: ")?;
        match self {
            Self::MissingHeader(header) => {
                write!(f, "it has no header `{header}`; either it is not from PortOne or a proxy took it out")
            }
            Self::RepeatedHeader(header) => write!(f, "it has more than one header `{header}`"),
            Self::InvalidId => f.write_str("its header `webhook-id` is not an id"),
            Self::InvalidTimestamp => {
                f.write_str("its header `webhook-timestamp` is not a number of seconds since 1970")
            }
            Self::TooOld { age, tolerance } => write!(
                f,
                "it was signed {} s ago, and {} s are allowed; it is sent again by somebody, or the clock of \
                 this machine is fast",
                seconds(*age),
                tolerance.as_secs()
            ),
            Self::TooNew { ahead, tolerance } => write!(
                f,
                "it was signed {} s in the future, and {} s are allowed; the clock of this machine may be slow",
                seconds(*ahead),
                tolerance.as_secs()
            ),
            Self::NoKnownSignature => f.write_str("it has no signature of version `v1`"),
            Self::NoMatch { secrets, signatures } => write!(
                f,
                "it is signed with no secret that is known here (secrets: {secrets}, signatures: {signatures}); \
                 give the body as the bytes that came, and the secret of this store and mode (test or live)"
            ),
            Self::Body(error) => error.fmt(f),
        }
    }
}

/// Rounded up, so that what is beyond the tolerance reads so.
fn seconds(time: Duration) -> u64 {
    time.as_secs().saturating_add(u64::from(time.subsec_nanos() > 0))
}

impl std::error::Error for VerifyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Body(error) => Some(error),
            _ => None,
        }
    }
}

impl From<UnreadableBody> for VerifyError {
    fn from(error: UnreadableBody) -> Self {
        Self::Body(error)
    }
}
