//! The key that makes a repeated write safe.

use std::fmt;
use std::ops::RangeInclusive;

use crate::random;

/// Names one write, so that PortOne does it once however often it is sent.
///
/// PortOne remembers a key for three hours: the same request with the same key is answered again without
/// being done again, refusals included. So a key belongs to one attempt to pay; after a refusal the next
/// attempt takes a new key. Keep it where a restart of the program does not lose it.
///
/// ```
/// use portone_ksnet::IdempotencyKey;
///
/// let key = IdempotencyKey::new("order-20260801-0001-try-1")?;
/// assert_eq!(key.as_str(), "order-20260801-0001-try-1");
/// assert!(IdempotencyKey::new("order-1").is_err()); // too short
/// assert_ne!(IdempotencyKey::random(), IdempotencyKey::random());
/// # Ok::<(), portone_ksnet::InvalidIdempotencyKey>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IdempotencyKey(Box<str>);

/// In characters, which are bytes here.
const LENGTH: RangeInclusive<usize> = 16..=256;

impl IdempotencyKey {
    /// A key of the caller's own: 16 to 256 characters of `A`-`Z`, `a`-`z`, `0`-`9`, `-` and `_`.
    ///
    /// # Errors
    ///
    /// Where the key is shorter or longer, or has another character in it.
    pub fn new(key: impl Into<String>) -> Result<Self, InvalidIdempotencyKey> {
        let key = key.into();
        if let Some(found) = key.chars().find(|c| !matches!(c, 'A'..='Z' | 'a'..='z' | '0'..='9' | '-' | '_'))
        {
            Err(InvalidIdempotencyKey(Problem::Character(found)))
        } else if LENGTH.contains(&key.len()) {
            Ok(Self(key.into_boxed_str()))
        } else {
            Err(InvalidIdempotencyKey(Problem::Length(key.len())))
        }
    }

    /// A key that nobody has had: 128 random bits, as 32 hexadecimal digits.
    ///
    /// With the feature `rustls` they are the TLS library's, mixed with the standard library's own;
    /// without it the latter alone, which start from the operating system's randomness.
    #[must_use]
    pub fn random() -> Self {
        Self(format!("{:032x}", random::bits()).into_boxed_str())
    }

    /// The key, without the quotes that it has in the header.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for IdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Text that cannot be an idempotency key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidIdempotencyKey(Problem);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Problem {
    Length(usize),
    Character(char),
}

impl fmt::Display for InvalidIdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an idempotency key has 16 to 256 characters, each one of A-Z, a-z, 0-9, `-` and `_`; ")?;
        match self.0 {
            Problem::Length(length) => write!(f, "this one has {length}"),
            Problem::Character(found) => write!(f, "this one has {found:?} in it"),
        }
    }
}

impl std::error::Error for InvalidIdempotencyKey {}
