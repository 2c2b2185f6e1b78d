//! A call on its way.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use portone_ksnet_wire::Rest;

use super::deliver::deliver;
use super::prepare::Prepared;
use super::{Reply, Resume, watch};
use crate::error::{Asked, Cause, Ended, Error, Outcome};
use crate::{IdempotencyKey, RetryPolicy};

/// A call that is ready to be sent, and is when it is awaited. It borrows nothing, so it can be spawned.
///
/// Dropped before it is ready, by `tokio::time::timeout`, `select!` or a connection that went away, it leaves a
/// write that may have been done. Whoever may give up takes a [`Resume`] first:
///
/// ```no_run
/// use std::time::Duration;
///
/// use portone_ksnet::{Client, IdempotencyKey, KsnetRequest, operation};
///
/// # async fn example<R>(client: &Client, order: &R, key: &IdempotencyKey) -> Result<(), Box<dyn std::error::Error>>
/// # where R: KsnetRequest<Operation = operation::payInstantly> {
/// let paying = client.send(order).idempotency_key(key).prepare();
/// let resume = paying.resume();
///
/// match tokio::time::timeout(Duration::from_secs(10), paying).await {
///     Ok(answer) => println!("paid at {}", answer?.payment.paid_at),
///     Err(_) => {
///         println!("it takes long, and may have been paid");
///         // Later, in a job of the shop's: the same request under the same key.
///         if let Some(resume) = resume {
///             println!("paid at {}", resume.repeat().await?.payment.paid_at);
///         }
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// In a task of its own (`tokio::spawn(paying)`) it goes on although nobody waits.
#[must_use = "nothing is sent before it is awaited"]
pub struct Answering<O: Rest> {
    asked: Arc<Asked>,
    /// `None` where there is nothing that could be sent.
    prepared: Option<Arc<Prepared>>,
    future: Pin<Box<dyn Future<Output = Reply<O>> + Send>>,
}

impl<O: Rest> Answering<O> {
    pub(super) fn of(prepared: Arc<Prepared>, policy: RetryPolicy) -> Self {
        let asked = Arc::clone(&prepared.asked);
        let future = {
            let (asked, prepared) = (Arc::clone(&asked), Arc::clone(&prepared));
            async move {
                watch::call(
                    &asked,
                    |error: &Error<O>| (error.status(), error.attempts()),
                    deliver(prepared, policy),
                )
                .await
            }
        };
        Self { asked, prepared: Some(prepared), future: Box::pin(future) }
    }

    /// A call that is not sent.
    pub(super) fn refused(asked: Arc<Asked>, cause: Cause<O::Error>) -> Self {
        let told = Arc::clone(&asked);
        let future = async move {
            let ended = Ended { outcome: Outcome::NotSent, attempts: 0, resume: None };
            Err(Error::new(told, None, cause, ended))
        };
        Self { asked, prepared: None, future: Box::pin(future) }
    }

    /// Why nothing came of it where it could not be waited for.
    #[cfg(feature = "blocking")]
    pub(crate) fn not_sent_inside_runtime(self) -> Error<O> {
        let ended = Ended { outcome: Outcome::NotSent, attempts: 0, resume: None };
        Error::new(self.asked, None, Cause::InsideRuntime, ended)
    }

    /// The idempotency key that the write has, also where the caller gave none; a read has none.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.asked.key.as_ref()
    }

    /// What is needed to ask for the outcome if this is dropped before it is ready. `None` where the request is
    /// not valid and is never sent, which awaiting tells.
    #[must_use]
    pub fn resume(&self) -> Option<Resume<O>> {
        self.prepared.clone().map(Resume::new)
    }
}

impl<O: Rest> Future for Answering<O> {
    type Output = Reply<O>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.future.as_mut().poll(context)
    }
}

impl<O: Rest> fmt::Debug for Answering<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answering")
            .field("operation", &self.asked.operation)
            .field("idempotency_key", &self.asked.key)
            .finish_non_exhaustive()
    }
}
