//! Each webhook once.

use std::error::Error;
use std::fmt;

use reqwest::StatusCode;

use super::Webhook;

/// Remembers which webhooks were handled, so that one that comes again is not handled again.
///
/// PortOne delivers a webhook at least once: it sends it again when the answer was late or lost, and two attempts
/// can be here at the same time. [`once`](Self::once) makes of that one piece of work:
///
/// 1. [`claim`](Self::claim) gives the webhook to one of those who ask for it at a time. Who crashes keeps it for
///    the length of the lease; after that, the next attempt gets it.
/// 2. The work is done.
/// 3. [`done`](Self::done) ends it, and no later attempt gets the webhook; [`failed`](Self::failed) gives it back
///    at once.
///
/// Between 2 and 3 a program can crash, and the next attempt does the work again. So either the work must be one
/// that does nothing the second time, or it is stored in one database transaction with step 3. The latter is
/// exactly once; `examples/webhook_inbox` shows it on `SQLite`.
///
/// An entry has to be remembered for longer than PortOne sends a webhook again (about six hours, and when somebody
/// asks for it in the console) and for longer than twice the [tolerance](super::Verifier::tolerance).
///
/// [`MemoryInbox`](super::MemoryInbox) is one for a shop of one process.
pub trait Inbox: Sync {
    /// Why it could not be asked.
    type Error: Error + Send + 'static;

    /// Asks for a webhook. Of all who ask at the same time, in all processes of the shop, one gets it.
    fn claim(&self, webhook: &Webhook) -> impl Future<Output = Result<Claim, Self::Error>> + Send;

    /// Ends the work on a webhook for good.
    ///
    /// `false` where the ticket is not the last one that was given for it: the work took longer than the lease,
    /// and another has it now. Nothing is changed then.
    fn done(&self, ticket: &Ticket) -> impl Future<Output = Result<bool, Self::Error>> + Send;

    /// Gives a webhook back, for the next attempt. Nothing happens where the ticket is not the last one.
    fn failed(&self, ticket: &Ticket) -> impl Future<Output = Result<(), Self::Error>> + Send;

    /// Does the work where this webhook was not handled and is not being handled; else `work` is not begun.
    ///
    /// The work must end within the lease. Where it is given up (the future is dropped), the webhook is free
    /// when the lease is over.
    ///
    /// # Errors
    ///
    /// Where the inbox or the work fails, or the work was overtaken by another attempt. Answer with a status of
    /// 500, and PortOne sends the webhook again.
    ///
    /// ```
    /// use portone_ksnet::webhook::{Inbox, MemoryInbox, Once, Webhook};
    ///
    /// async fn handle(inbox: &MemoryInbox, webhook: Webhook) -> u16 {
    ///     let handled = inbox.once(&webhook, async {
    ///         // Read the payment, compare it with the order, store what it is.
    ///         Ok::<_, std::io::Error>("shipped")
    ///     });
    ///     match handled.await {
    ///         Ok(once) => once.status().as_u16(),
    ///         Err(_) => 500,
    ///     }
    /// }
    /// ```
    fn once<T, E, W>(
        &self,
        webhook: &Webhook,
        work: W,
    ) -> impl Future<Output = Result<Once<T>, OnceError<Self::Error, E>>> + Send
    where
        T: Send,
        E: Send,
        W: Future<Output = Result<T, E>> + Send,
    {
        async move {
            let ticket = match self.claim(webhook).await.map_err(OnceError::Inbox)? {
                Claim::Granted(ticket) => ticket,
                Claim::Busy => return Ok(Once::Busy),
                Claim::Done => return Ok(Once::Before),
            };
            let made = match work.await {
                Ok(made) => made,
                Err(error) => {
                    // Where it cannot be given back, it is free when the lease is over.
                    let _ = self.failed(&ticket).await;
                    return Err(OnceError::Work(error));
                }
            };
            match self.done(&ticket).await {
                Ok(true) => Ok(Once::Now(made)),
                Ok(false) => Err(OnceError::Overtaken),
                Err(error) => Err(OnceError::Inbox(error)),
            }
        }
    }
}

/// The answer to [`Inbox::claim`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The webhook is the caller's, for the length of the lease.
    Granted(Ticket),
    /// It is another's, whose lease is not over.
    Busy,
    /// It was handled before.
    Done,
}

/// The right to handle one webhook.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ticket {
    id: Box<str>,
    attempt: i64,
}

impl Ticket {
    /// For those who write an [`Inbox`]: `attempt` is a number that no other ticket of this webhook has, so that
    /// one whose lease is over is told from its successor.
    #[must_use]
    pub fn new(webhook: &Webhook, attempt: i64) -> Self {
        Self { id: webhook.id().into(), attempt }
    }

    /// The [id](Webhook::id) of the webhook.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The number of the ticket.
    #[must_use]
    pub fn attempt(&self) -> i64 {
        self.attempt
    }
}

/// What became of a webhook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Once<T> {
    /// It was handled now, with this outcome.
    Now(T),
    /// It was handled before.
    Before,
    /// Another attempt to deliver it is being handled, and may fail yet.
    Busy,
}

impl<T> Once<T> {
    /// The HTTP status to answer PortOne with: 200 where it is handled, 409 where that is not certain, so that
    /// PortOne sends it again.
    ///
    /// It is no answer to a [question](super::Event::asks_to_confirm), where 200 is consent, whatever the work found.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Now(_) | Self::Before => StatusCode::OK,
            Self::Busy => StatusCode::CONFLICT,
        }
    }
}

/// Why a webhook was not handled once. The work may have been done where it is not [`Work`](Self::Work).
#[derive(Debug)]
pub enum OnceError<I, E> {
    /// The inbox could not be asked or told.
    Inbox(I),
    /// The work failed, and the webhook was given back.
    Work(E),
    /// The work took longer than the lease, and another attempt had the webhook when it ended.
    Overtaken,
}

impl<I: fmt::Display, E: fmt::Display> fmt::Display for OnceError<I, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Inbox(error) => write!(f, "the inbox of webhooks failed: {error}"),
            Self::Work(error) => write!(f, "a webhook could not be handled: {error}"),
            Self::Overtaken => f.write_str(
                "the work on a webhook took longer than the inbox's lease, and was begun a second time; make the \
                 lease longer",
            ),
        }
    }
}

impl<I: Error + 'static, E: Error + 'static> Error for OnceError<I, E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Inbox(error) => Some(error),
            Self::Work(error) => Some(error),
            Self::Overtaken => None,
        }
    }
}
