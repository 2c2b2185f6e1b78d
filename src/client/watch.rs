//! What can be watched from outside: a span for each call and one for each attempt, with the feature
//! `tracing`. They hold ids, numbers and times, and nothing of what is sent or answered.

use super::attempt::{Failure, Whole};

#[cfg(feature = "tracing")]
mod spans {
    use std::time::Instant;

    use tracing::field::Empty;
    use tracing::{Instrument as _, Span, info_span};

    use super::{Failure, Whole};
    use crate::error::Asked;

    /// What a future does is done in the span `portone_ksnet::call`.
    pub(crate) async fn call<T, E>(
        asked: &Asked,
        status: impl FnOnce(&E) -> (Option<u16>, u32),
        call: impl Future<Output = Result<T, E>>,
    ) -> Result<T, E> {
        let span = info_span!(
            target: "portone_ksnet",
            "call",
            operation = asked.operation,
            payment_id = asked.payment_id.as_deref(),
            idempotency_key = asked.key.as_ref().map(crate::IdempotencyKey::as_str),
            status = Empty,
            attempts = Empty,
            duration_ms = Empty,
        );
        let started = Instant::now();
        let result = call.instrument(span.clone()).await;
        if let Err(error) = &result {
            let (status, attempts) = status(error);
            record_status(&span, status);
            span.record("attempts", attempts);
        }
        record_duration(&span, started);
        result
    }

    /// One attempt of a call is done in the span `portone_ksnet::attempt`.
    pub(crate) async fn attempt(
        number: u32,
        attempt: impl Future<Output = Result<Whole, Failure>>,
    ) -> Result<Whole, Failure> {
        let span = info_span!(
            target: "portone_ksnet",
            "attempt",
            attempt = number,
            status = Empty,
            duration_ms = Empty,
        );
        let started = Instant::now();
        let result = attempt.instrument(span.clone()).await;
        match &result {
            Ok(whole) => record_status(&span, Some(whole.status())),
            Err(Failure::Partly(received, _)) => record_status(&span, Some(received.status)),
            Err(Failure::Silence(_)) => {}
        }
        record_duration(&span, started);
        result
    }

    fn record_status(span: &Span, status: Option<u16>) {
        if let Some(status) = status {
            span.record("status", status);
        }
    }

    fn record_duration(span: &Span, started: Instant) {
        span.record("duration_ms", u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX));
    }
}

#[cfg(feature = "tracing")]
pub(super) use spans::{attempt, call};

#[cfg(not(feature = "tracing"))]
pub(super) use unwatched::{attempt, call};

#[cfg(not(feature = "tracing"))]
mod unwatched {
    use super::{Failure, Whole};
    use crate::error::Asked;

    pub(crate) fn call<T, E>(
        _: &Asked,
        _: impl FnOnce(&E) -> (Option<u16>, u32),
        call: impl Future<Output = Result<T, E>>,
    ) -> impl Future<Output = Result<T, E>> {
        call
    }

    pub(crate) fn attempt(
        _: u32,
        attempt: impl Future<Output = Result<Whole, Failure>>,
    ) -> impl Future<Output = Result<Whole, Failure>> {
        attempt
    }
}
