//! How an error is told: what was asked, what happened, what to do. Never a body.

use std::fmt;

use portone_ksnet_wire::Refusal;

use super::quoted::Quoted;
use super::{Asked, Cause, Error, Outcome};
use crate::client::Received;

impl<E: Refusal> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Asked { operation, method, path, .. } = &self.0.asked;
        write!(f, "`{operation}` ({method} {path}) ")?;
        match &self.0.cause {
            Cause::Violations(violations) => {
                write!(
                    f,
                    "was not sent, because it breaks rules of the channel; correct these:\n{violations}"
                )
            }
            Cause::Parameter(error) => write!(f, "was not sent: {error}; correct it."),
            Cause::Json(error) => write!(f, "was not sent: a field could not be written as JSON: {error}."),
            Cause::Transport(error) if error.is_before_sending() => {
                write!(f, "was not sent: {error}. It can be sent again.")
            }
            Cause::Transport(error) => {
                write!(f, "has no answer: {error}. ")?;
                self.advise(f)
            }
            Cause::Refused(error) => {
                write!(f, "was refused")?;
                self.answered(f)?;
                refused(error, f)?;
                f.write_str(". ")?;
                self.advise(f)
            }
            Cause::Unreadable(problem) => {
                write!(f, "was answered")?;
                self.answered(f)?;
                write!(f, ", but the answer cannot be read: {problem}. ")?;
                self.advise(f)
            }
        }
    }
}

fn quoted(text: Option<&str>) -> Option<String> {
    text.map(|text| Quoted(text).to_string())
}

fn refused(error: &impl Refusal, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, ": {}", Quoted(error.kind().unwrap_or("an error without a type")))?;
    if let Some(message) = error.message() {
        write!(f, ", {}", Quoted(message))?;
    }
    if let Some(code) = error.pg_code() {
        write!(f, "; the gateway says {}", Quoted(code))?;
    }
    if let Some(message) = error.pg_message() {
        write!(f, ", {}", Quoted(message))?;
    }
    Ok(())
}

impl<E: Refusal> Error<E> {
    fn answered(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(Received { status, content_type, body }) = &self.0.received else { return Ok(()) };
        write!(f, " with HTTP {status}")?;
        if let Cause::Unreadable(_) = self.0.cause {
            let content_type = content_type.as_deref().unwrap_or("no content type");
            write!(f, " ({}, {} bytes)", Quoted(content_type), body.len())?;
        }
        Ok(())
    }

    fn advise(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.outcome(), &self.0.asked.key) {
            (Outcome::NotSent, _) => f.write_str("Nothing was sent."),
            (Outcome::Refused, None) => f.write_str("Asking again gives the same until something changes."),
            (Outcome::Refused, Some(_)) => {
                f.write_str("It was not done; a further attempt takes a new idempotency key.")
            }
            (Outcome::Unknown, None) => f.write_str("It changes nothing and can be sent again."),
            (Outcome::Unknown, Some(key)) => write!(
                f,
                "It may have been done: before anything else, send the same request again with the idempotency \
                 key `{key}` within three hours, or read the payment."
            ),
        }
    }
}

impl<E: Refusal> fmt::Debug for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Asked { operation, method, path, key } = &self.0.asked;
        let mut debug = f.debug_struct("Error");
        debug.field("operation", operation).field("method", method).field("path", path);
        debug.field("outcome", &self.outcome()).field("idempotency_key", key);
        if let Some(Received { status, content_type, body }) = &self.0.received {
            debug
                .field("status", status)
                .field("content_type", &quoted(content_type.as_deref()))
                .field("body_bytes", &body.len());
        }
        debug.field("cause", &self.0.cause).finish()
    }
}

impl<E: Refusal> fmt::Debug for Cause<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Violations(violations) => {
                // A rule's own `Debug` has the whole table of its operation in it.
                let rules: Vec<_> = violations.iter().map(ToString::to_string).collect();
                f.debug_tuple("Violations").field(&rules).finish()
            }
            Self::Parameter(error) => f.debug_tuple("Parameter").field(error).finish(),
            Self::Json(error) => f.debug_tuple("Json").field(error).finish(),
            Self::Transport(error) => f.debug_tuple("Transport").field(error).finish(),
            Self::Refused(error) => f
                .debug_struct("Refused")
                .field("kind", &quoted(error.kind()))
                .field("message", &quoted(error.message()))
                .field("pg_code", &quoted(error.pg_code()))
                .field("pg_message", &quoted(error.pg_message()))
                .finish(),
            Self::Unreadable(problem) => f.debug_tuple("Unreadable").field(problem).finish(),
        }
    }
}
