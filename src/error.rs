//! What can go wrong with a request, and what is certain then.

mod display;
mod quoted;
mod transport;
mod unreadable;

use std::fmt;

use portone_ksnet_wire::{Refusal, Violations};

use crate::IdempotencyKey;
use crate::client::Received;

pub use transport::TransportError;
pub use unreadable::{Undecodable, Unreadable};

/// Why a request has no answer.
///
/// [`outcome`](Self::outcome) says whether it may have been done, [`cause`](Self::cause) what happened, and
/// printing it gives a sentence with what was asked, what happened and what to do. Neither the API secret nor
/// anything of the request's body is in it. The answer's body is kept, for [`body`](Self::body) alone.
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
pub struct Error<E>(Box<Inner<E>>);

struct Inner<E> {
    asked: Asked,
    received: Option<Received>,
    cause: Cause<E>,
}

/// What was asked for, without anything that is secret.
pub(crate) struct Asked {
    pub(crate) operation: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: String,
    /// That of a write.
    pub(crate) key: Option<IdempotencyKey>,
}

/// What is certain about a request that has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Nothing reached PortOne.
    NotSent,
    /// PortOne says no: a write was not done. Sent again with the same idempotency key, it is refused again
    /// from memory; a further attempt takes a new key.
    Refused,
    /// Nobody can say. A write may have been done: send the same request with the same idempotency key
    /// within three hours, or read the payment, before anything else. A read changes nothing and can be
    /// repeated.
    Unknown,
}

/// What happened to a request.
#[non_exhaustive]
pub enum Cause<E> {
    /// It breaks rules of the channel, and was not sent.
    Violations(Violations),
    /// A value cannot stand in the URL, and it was not sent.
    Parameter(InvalidParameter),
    /// A field of free-form JSON could not be written by its own `Serialize`, and it was not sent.
    Json(serde_json::Error),
    /// There was no connection, or no answer.
    Transport(TransportError),
    /// PortOne or KSNET refused it.
    Refused(E),
    /// There was an answer, and nothing can be made of it; its status and body are kept.
    Unreadable(Unreadable),
}

impl<E> Error<E> {
    pub(crate) fn new(asked: Asked, received: Option<Received>, cause: Cause<E>) -> Self {
        Self(Box::new(Inner { asked, received, cause }))
    }

    /// What happened.
    #[must_use]
    pub fn cause(&self) -> &Cause<E> {
        &self.0.cause
    }

    /// What happened, to be taken apart.
    #[must_use]
    pub fn into_cause(self) -> Cause<E> {
        self.0.cause
    }

    /// PortOne's error, where it refused.
    #[must_use]
    pub fn refusal(&self) -> Option<&E> {
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

    /// The path that was asked for, percent-encoded and without the query; with the names of its parameters in
    /// braces where they could not stand in it.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.asked.path
    }

    /// The idempotency key of a write; a read has none.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.0.asked.key.as_ref()
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

    /// The answer's body as it came, as far as it was read; of one that is too long, the beginning. It may
    /// hold personal data, so mind where it is logged.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        self.0.received.as_ref().map(|received| received.body.as_slice())
    }
}

impl<E: Refusal> Error<E> {
    /// Whether the request may have been done.
    ///
    /// Only PortOne's own word is a refusal. An answer of another server on the way, a page of a proxy say, is
    /// none, whatever its status.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match &self.0.cause {
            Cause::Violations(_) | Cause::Parameter(_) | Cause::Json(_) => Outcome::NotSent,
            Cause::Transport(error) if error.is_before_sending() => Outcome::NotSent,
            Cause::Refused(error) if self.is_final(error) => Outcome::Refused,
            Cause::Transport(_) | Cause::Refused(_) | Cause::Unreadable(_) => Outcome::Unknown,
        }
    }

    /// Whether PortOne has decided. It has not while the first request with a key is still being done, nor
    /// where its own servers fail; a failure of the gateway, which comes as 502, is a decision.
    fn is_final(&self, error: &E) -> bool {
        match (self.status(), error.kind()) {
            (_, Some("IDEMPOTENCY_OUTSTANDING_REQUEST")) => false,
            (_, Some("PG_PROVIDER" | "CHANNEL_SPECIFIC")) => true,
            (Some(status), _) => (400..500).contains(&status),
            (None, _) => false,
        }
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

impl<E: Refusal> std::error::Error for Error<E> {
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
