//! What can go wrong with a request, and what is certain then.

mod display;
mod key;
mod transport;
mod unreadable;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use portone_ksnet_wire::{Refusal as _, Rest, Violations};

use crate::client::Received;
use crate::{IdempotencyKey, Resume};

pub use key::KeyMisuse;
pub use transport::TransportError;
pub use unreadable::{Undecodable, Unreadable};

/// Why a request of the operation `O` has no answer.
///
/// [`outcome`](Self::outcome) says whether it may have been done, [`cause`](Self::cause) what happened, and
/// printing it gives a sentence with what was asked, what happened and what to do. Neither the API secret nor
/// anything of the request's body is in it. The answer's body is kept for [`body`](Self::body) alone, and the
/// request of an unknown outcome for its [`resume`](Self::resume), in memory that is wiped with it.
///
/// ```no_run
/// use portone_ksnet::{Cause, Client, GetPayment, Outcome};
///
/// # async fn example(client: &Client) {
/// let Err(error) = client.send(&GetPayment::new("order-1")).await else { return };
/// eprintln!("{error}");
/// match (error.outcome(), error.kind()) {
///     (Outcome::Refused, Some("PAYMENT_NOT_FOUND")) => println!("nobody has paid"),
///     (Outcome::Refused, _) => println!("PortOne does not want to tell"),
///     (Outcome::NotSent | Outcome::Unknown, _) => println!("ask again later"),
/// }
/// # }
/// ```
pub struct Error<O: Rest>(Box<Inner<O>>);

struct Inner<O: Rest> {
    asked: Arc<Asked>,
    received: Option<Received>,
    cause: Cause<O::Error>,
    ended: Ended<O>,
}

/// What was asked for, without anything that is secret.
pub(crate) struct Asked {
    pub(crate) operation: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: String,
    pub(crate) payment_id: Option<String>,
    /// That of a write.
    pub(crate) key: Option<IdempotencyKey>,
}

/// How a call ended.
pub(crate) struct Ended<O> {
    pub(crate) outcome: Outcome,
    pub(crate) attempts: u32,
    /// Where the outcome is unknown.
    pub(crate) resume: Option<Resume<O>>,
}

/// What is certain about a request that has no answer, all its attempts considered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Nothing reached PortOne.
    NotSent,
    /// PortOne says no: this write was not done. Sent again with the same idempotency key, it is refused again
    /// from memory; a further attempt takes a new key. Another write may have done the same before, in another
    /// process say: after `ALREADY_PAID` or `PAYMENT_ALREADY_CANCELLED` read the payment before anything else.
    Refused,
    /// Nobody can say. A write may have been done: [repeat](Resume::repeat) it under the same idempotency key
    /// within three hours, or [read the payment](Resume::read_payment), before anything else. A read changes
    /// nothing and can be repeated.
    ///
    /// Where an attempt may have done the write, what comes after it counts as a refusal only if it decides
    /// about the write itself: `PG_PROVIDER`, `CHANNEL_SPECIFIC` and `INVALID_REQUEST`. Another one, such as
    /// `ALREADY_PAID`, `CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT`, `UNAUTHORIZED` or `IDEMPOTENCY_KEY_REUSED`,
    /// may be the effect of that attempt or says nothing about it, and the outcome is still unknown.
    Unknown,
}

/// What happened to a request; of several attempts, to the last.
#[non_exhaustive]
pub enum Cause<E> {
    /// It breaks rules of the channel, and was not sent.
    Violations(Violations),
    /// A value cannot stand in the URL, and it was not sent.
    Parameter(InvalidParameter),
    /// A field of free-form JSON could not be written by its own `Serialize`, and it was not sent.
    Json(serde_json::Error),
    /// Its idempotency key cannot stand for it, or no longer, and it was not sent.
    Key(KeyMisuse),
    /// Its [deadline](crate::RetryPolicy::deadline) had passed, or its budget was nothing, and it was not sent.
    Deadline,
    /// The blocking client was called inside a Tokio runtime, whose thread it would have held, and it was not
    /// sent.
    InsideRuntime,
    /// There was no connection, or no answer.
    Transport(TransportError),
    /// PortOne or KSNET refused it.
    Refused(E),
    /// There was an answer, and nothing can be made of it; its status and body are kept.
    Unreadable(Unreadable),
}

impl<O: Rest> Error<O> {
    pub(crate) fn new(
        asked: Arc<Asked>,
        received: Option<Received>,
        cause: Cause<O::Error>,
        ended: Ended<O>,
    ) -> Self {
        Self(Box::new(Inner { asked, received, cause, ended }))
    }

    /// Whether the request may have been done.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.0.ended.outcome
    }

    /// What is needed to learn an [unknown](Outcome::Unknown) outcome; every other is known.
    #[must_use]
    pub fn resume(&self) -> Option<&Resume<O>> {
        self.0.ended.resume.as_ref()
    }

    /// How often the request was sent, or was to be when there was no connection.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.ended.attempts
    }

    /// What happened.
    #[must_use]
    pub fn cause(&self) -> &Cause<O::Error> {
        &self.0.cause
    }

    /// What happened, to be taken apart.
    #[must_use]
    pub fn into_cause(self) -> Cause<O::Error> {
        self.0.cause
    }

    /// PortOne's error, where it refused.
    #[must_use]
    pub fn refusal(&self) -> Option<&O::Error> {
        match &self.0.cause {
            Cause::Refused(error) => Some(error),
            _ => None,
        }
    }

    /// PortOne's name of the operation, such as `payInstantly`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.0.asked.operation
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &'static str {
        self.0.asked.method
    }

    /// The path that was asked for, percent-encoded and without the query, a billing key hidden; with the names
    /// of its parameters in braces where they could not stand in it.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.asked.path
    }

    /// The idempotency key of a write; a read has none.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.0.asked.key.as_ref()
    }

    /// The payment that the URL names.
    #[must_use]
    pub fn payment_id(&self) -> Option<&str> {
        self.0.asked.payment_id.as_deref()
    }

    /// The HTTP status, where there was an answer.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.received.as_ref().map(|received| received.status)
    }

    /// The answer's `Content-Type`, where it had one.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.0.received.as_ref()?.content_type.as_deref()
    }

    /// How long the server wants to be left alone (`Retry-After`), from its answer on.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.received.as_ref()?.retry_after
    }

    /// The answer's body as it came, as far as it was read; of one that is too long, the beginning. It may
    /// hold personal data, so mind where it is logged.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        self.0.received.as_ref().map(|received| received.body.as_slice())
    }

    /// PortOne's `type` of a refusal, such as `ALREADY_PAID`.
    #[must_use]
    pub fn kind(&self) -> Option<&str> {
        self.refusal()?.kind()
    }

    /// PortOne's words about a refusal.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.refusal()?.message()
    }

    /// The gateway's code, where KSNET refused.
    #[must_use]
    pub fn pg_code(&self) -> Option<&str> {
        self.refusal()?.pg_code()
    }

    /// The gateway's words, where KSNET refused.
    #[must_use]
    pub fn pg_message(&self) -> Option<&str> {
        self.refusal()?.pg_message()
    }
}

impl<O: Rest> std::error::Error for Error<O> {
    /// What `reqwest` says, where the network failed; everything else is in the error's own words.
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.cause {
            Cause::Transport(error) | Cause::Unreadable(Unreadable::CutOff(error)) => error.source(),
            _ => None,
        }
    }
}

/// A value that cannot stand in the URL where its parameter belongs.
///
/// The value is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidParameter {
    pub(crate) name: &'static str,
    pub(crate) problem: &'static str,
}

impl InvalidParameter {
    /// The parameter's name, such as `paymentId`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

impl fmt::Display for InvalidParameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` cannot stand in the URL: {}", self.name, self.problem)
    }
}

impl std::error::Error for InvalidParameter {}
