//! How an error is told: what was asked, what happened, what to do. Never a body.

use std::fmt;

use portone_ksnet_wire::{Quoted, Refusal, Rest};

use super::{Asked, Cause, Error, Outcome};
use crate::Resume;
use crate::client::Received;

impl<O: Rest> fmt::Display for Error<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Asked { operation, method, path, .. } = &*self.0.asked;
        write!(f, "`{operation}` ({method} {path}) ")?;
        match &self.0.cause {
            Cause::Violations(violations) => {
                return write!(
                    f,
                    "was not sent, because it breaks rules of the channel; correct these:\n{violations}"
                );
            }
            Cause::Parameter(error) => return write!(f, "was not sent: {error}; correct it."),
            Cause::Json(error) => {
                let error = error.to_string();
                return write!(f, "was not sent: a field could not be written as JSON: {}.", Quoted(&error));
            }
            Cause::InsideRuntime => {
                return f.write_str(
                    "was not sent: the blocking client was called inside a Tokio runtime, whose thread it would \
                     hold; await `portone_ksnet::Client` there.",
                );
            }
            Cause::Key(misuse) => write!(f, "was not sent: {misuse}")?,
            Cause::Deadline => f.write_str("was not sent: its deadline had passed")?,
            Cause::Transport(error) if error.is_before_sending() => write!(f, "was not sent: {error}")?,
            Cause::Transport(error) => write!(f, "has no answer: {error}")?,
            Cause::Refused(error) => {
                write!(f, "was refused")?;
                self.answered(f)?;
                refused(error, f)?;
            }
            Cause::Unreadable(problem) => {
                write!(f, "was answered")?;
                self.answered(f)?;
                write!(f, ", but the answer cannot be read: {problem}")?;
            }
        }
        if self.attempts() > 1 {
            write!(f, " ({} attempts)", self.attempts())?;
        }
        f.write_str(". ")?;
        self.advise(f)
    }
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

impl<O: Rest> Error<O> {
    fn answered(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(Received { status, content_type, body, .. }) = &self.0.received else { return Ok(()) };
        write!(f, " with HTTP {status}")?;
        if let Cause::Unreadable(_) = self.0.cause {
            let content_type = content_type.as_deref().unwrap_or("no content type");
            write!(f, " ({}, {} bytes)", Quoted(content_type), body.len())?;
        }
        Ok(())
    }

    fn advise(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.outcome(), &self.0.asked.key, &self.0.cause) {
            (Outcome::NotSent, _, Cause::Key(_)) => f.write_str("Nothing was sent this time."),
            (Outcome::NotSent, ..) => f.write_str("It can be sent again."),
            (Outcome::Refused, None, _) => {
                f.write_str("Asking again gives the same until something changes.")
            }
            (Outcome::Refused, Some(_), Cause::Refused(error)) if is_done_already(error) => f.write_str(
                "It may have been done by another request: read the payment before anything else.",
            ),
            (Outcome::Refused, Some(_), _) => {
                f.write_str("It was not done; a further attempt takes a new idempotency key.")
            }
            (Outcome::Unknown, None, _) => f.write_str("It changes nothing and can be sent again."),
            (Outcome::Unknown, Some(key), _) if self.resume().is_some_and(Resume::can_repeat) => write!(
                f,
                "It may have been done: before anything else, send the same request again with the idempotency \
                 key `{key}` within three hours, or read the payment."
            ),
            (Outcome::Unknown, Some(_), _) => {
                f.write_str("It may have been done before: read the payment before anything else.")
            }
        }
    }
}

/// Whether PortOne refuses because what was asked for is so already.
fn is_done_already(error: &impl Refusal) -> bool {
    error.kind().is_some_and(|kind| kind.starts_with("ALREADY_") || kind.contains("_ALREADY_"))
}

impl<O: Rest> fmt::Debug for Error<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Asked { operation, method, path, key, .. } = &*self.0.asked;
        let mut debug = f.debug_struct("Error");
        debug.field("operation", operation).field("method", method).field("path", path);
        debug.field("outcome", &self.outcome()).field("idempotency_key", key);
        debug.field("attempts", &self.attempts());
        if let Some(Received { status, content_type, body, .. }) = &self.0.received {
            debug
                .field("status", status)
                .field("content_type", &content_type.as_deref().map(Quoted))
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
            // Words of the merchant's own `Serialize`, which may be about a value.
            Self::Json(error) => f.debug_tuple("Json").field(&Quoted(&error.to_string())).finish(),
            Self::Key(misuse) => f.debug_tuple("Key").field(misuse).finish(),
            Self::Deadline => f.write_str("Deadline"),
            Self::InsideRuntime => f.write_str("InsideRuntime"),
            Self::Transport(error) => f.debug_tuple("Transport").field(error).finish(),
            Self::Refused(error) => f
                .debug_struct("Refused")
                .field("kind", &error.kind().map(Quoted))
                .field("message", &error.message().map(Quoted))
                .field("pg_code", &error.pg_code().map(Quoted))
                .field("pg_message", &error.pg_message().map(Quoted))
                .finish(),
            Self::Unreadable(problem) => f.debug_tuple("Unreadable").field(problem).finish(),
        }
    }
}
