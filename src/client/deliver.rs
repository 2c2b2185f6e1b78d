//! From a prepared request to its answer, in as many attempts as its policy allows.

use std::sync::Arc;
use std::time::{Duration, Instant};

use portone_ksnet_wire::Rest;

use super::attempt::{Failure, Received, attempt};
use super::decode::decode;
use super::keys::Moment;
use super::prepare::Prepared;
use super::resume::Resume;
use super::verdict::{self, Repeat};
use super::{Reply, watch};
use crate::RetryPolicy;
use crate::error::{Cause, Ended, Error, KeyMisuse, Outcome};

/// An attempt without an answer.
struct Failed<E> {
    received: Option<Received>,
    cause: Cause<E>,
}

impl<E> From<Cause<E>> for Failed<E> {
    /// Nothing was received.
    fn from(cause: Cause<E>) -> Self {
        Self { received: None, cause }
    }
}

/// How far a call has come.
struct Progress {
    attempts: u32,
    /// Whether an earlier attempt, of this call or before it, may have done the write.
    doubt: bool,
}

pub(super) async fn deliver<O: Rest>(prepared: Arc<Prepared>, policy: RetryPolicy) -> Reply<O> {
    let now = Instant::now();
    let mut progress = Progress { attempts: 0, doubt: false };
    let end = match claim(&prepared, now, &mut progress) {
        Ok(repeatable_for) => sooner(policy.end(now), repeatable_for.and_then(|time| now.checked_add(time))),
        Err(misuse) => return Err(conclude(&prepared, &progress, Failed::from(Cause::Key(misuse)))),
    };
    let failed = match exchange::<O>(&prepared, &policy, (now, end), &mut progress).await {
        Ok(answer) => return Ok(answer),
        Err(failed) => failed,
    };
    let error = conclude(&prepared, &progress, failed);
    if let Some(key) = &prepared.asked.key {
        prepared.client.0.keys.settle(key, error.outcome());
    }
    Err(error)
}

/// Makes the key this request's own, and says how long it can be repeated; a read always can.
fn claim(prepared: &Prepared, now: Instant, progress: &mut Progress) -> Result<Option<Duration>, KeyMisuse> {
    let Some(key) = &prepared.asked.key else { return Ok(None) };
    let (keys, operation, now) = (&prepared.client.0.keys, prepared.asked.operation, Moment::now_at(now));
    // What a `Resume` remembers counts where the client has forgotten.
    let before = prepared.first_sent();
    progress.doubt = before.is_some();
    let claim = keys.claim(key, operation, prepared.identity(), before, now);
    let claim = claim.inspect_err(|misuse| progress.doubt |= *misuse == KeyMisuse::Forgotten)?;
    progress.doubt = claim.doubt;
    Ok(prepared.first_sent.get_or_init(|| claim.first).repeatable_for(now))
}

/// Sends until there is an answer, or nothing more to be won.
async fn exchange<O: Rest>(
    prepared: &Prepared,
    policy: &RetryPolicy,
    (start, end): (Instant, Option<Instant>),
    progress: &mut Progress,
) -> Result<O::Answer, Failed<O::Error>> {
    // Asking after a request that is being done is no further attempt to do it.
    let (mut tries, mut inquiries) = (0, 0);
    let mut now = start;
    loop {
        let Some(timeout) = left(now, end, prepared.read_timeout) else { return Err(Cause::Deadline.into()) };
        progress.attempts += 1;
        let failed = match once::<O>(prepared, timeout, progress.attempts).await {
            Ok(answer) => return Ok(answer),
            Err(failed) => failed,
        };
        let status = failed.received.as_ref().map(|received| received.status);
        let wait = match verdict::repeat(status, &failed.cause) {
            Repeat::Never => None,
            Repeat::Soon => {
                tries += 1;
                policy.goes_on_after(tries).then(|| policy.wait_after(tries))
            }
            Repeat::WhenDone => {
                inquiries += 1;
                policy.wait_for_outstanding(inquiries)
            }
        };
        let asked_for = failed.received.as_ref().and_then(|received| received.retry_after);
        let wait = wait.map(|wait| wait.max(asked_for.unwrap_or_default()));
        // An attempt that would come too late is not waited for.
        let Some(wait) =
            wait.filter(|wait| left(Instant::now(), end, Duration::MAX).is_some_and(|left| *wait < left))
        else {
            return Err(failed);
        };
        let is_write = prepared.asked.key.is_some();
        progress.doubt |= is_write && verdict::of_one(status, &failed.cause) == Outcome::Unknown;
        drop(failed);
        tokio::time::sleep(wait).await;
        now = Instant::now();
    }
}

async fn once<O: Rest>(
    prepared: &Prepared,
    timeout: Duration,
    number: u32,
) -> Result<O::Answer, Failed<O::Error>> {
    let request = prepared.request(timeout);
    match watch::attempt(number, attempt(&prepared.client, request)).await {
        Ok(whole) => decode::<O>(whole.status(), whole.body())
            .map_err(|cause| Failed { received: Some(whole.into_received()), cause }),
        Err(Failure::Silence(error)) => Err(Cause::Transport(error).into()),
        Err(Failure::Partly(received, problem)) => {
            Err(Failed { received: Some(received), cause: Cause::Unreadable(problem) })
        }
    }
}

fn conclude<O: Rest>(prepared: &Arc<Prepared>, progress: &Progress, failed: Failed<O::Error>) -> Error<O> {
    let Failed { received, cause } = failed;
    let this = verdict::of_one(received.as_ref().map(|received| received.status), &cause);
    let outcome = if progress.doubt { verdict::after_doubt(this, &cause) } else { this };
    let resume = (outcome == Outcome::Unknown).then(|| Resume::new(Arc::clone(prepared)));
    let ended = Ended { outcome, attempts: progress.attempts, resume };
    Error::new(Arc::clone(&prepared.asked), received, cause, ended)
}

/// How long an attempt may take that starts now; `None` when it is too late for one.
fn left(now: Instant, end: Option<Instant>, most: Duration) -> Option<Duration> {
    let Some(end) = end else { return Some(most) };
    let left = end.saturating_duration_since(now);
    (!left.is_zero()).then(|| left.min(most))
}

fn sooner(one: Option<Instant>, other: Option<Instant>) -> Option<Instant> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (end, None) | (None, end) => end,
    }
}
