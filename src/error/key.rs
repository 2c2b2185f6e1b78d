//! An idempotency key that does not name the write it is given for.

use std::fmt;

/// Why a write cannot be sent under its idempotency key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyMisuse {
    /// This client has sent another request under the key: another operation, another id or another body.
    /// PortOne would refuse it (422 `IDEMPOTENCY_KEY_REUSED`). That other request may have been done.
    #[non_exhaustive]
    OfAnother {
        /// PortOne's name of the other request's operation.
        operation: &'static str,
    },
    /// It is too long since the request was first sent under the key: PortOne keeps a key for three hours, and
    /// would do the write a second time.
    Forgotten,
}

impl fmt::Display for KeyMisuse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OfAnother { operation } => write!(
                f,
                "another request (`{operation}`) was sent under its idempotency key; a key stands for one \
                 request, so give that one's outcome a look and this one a key of its own"
            ),
            Self::Forgotten => f.write_str(
                "it was first sent more than three hours ago, so that PortOne has forgotten its idempotency \
                 key and would do it a second time",
            ),
        }
    }
}

impl std::error::Error for KeyMisuse {}
