//! What is kept of a request, to ask again what became of it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::SystemTime;

use portone_ksnet_types::GetPayment;
use portone_ksnet_types::operation::getPayment;
use portone_ksnet_wire::{Channel, Operation, Rest};
use serde_json::value::RawValue;

use super::answering::Answering;
use super::keys::Moment;
use super::prepare::Prepared;
use crate::{IdempotencyKey, RetryPolicy};

/// A request whose outcome its caller does not know, and the two ways to learn it.
///
/// It comes with an [error](crate::Error::resume) whose outcome is unknown, and from a [call](Answering::resume)
/// before that is awaited, for a caller that may give up waiting. It owns all it needs: the request's bytes, its
/// idempotency key and the client; so it can be cloned, sent to another task and kept in a queue. It holds
/// what the request holds, card numbers included, in memory that is wiped with its last clone; it prints none
/// of it, and cannot be written to a disk. What a program writes down for the time after a crash is the
/// [key](Self::idempotency_key), the [payment's id](Self::payment_id) and the
/// [time](Self::first_sent_at): with these it builds the request anew and gives its
/// [call](crate::Call::first_sent_at) the time, or reads the payment.
///
/// ```no_run
/// use portone_ksnet::{Client, Error, IdempotencyKey, Outcome, Resume, answer, operation};
/// # use portone_ksnet::KsnetRequest;
///
/// async fn pay<R>(client: &Client, order: &R, key: &IdempotencyKey) -> Result<(), Error<operation::payInstantly>>
/// where
///     R: KsnetRequest<Operation = operation::payInstantly>,
/// {
///     let error = match client.send(order).idempotency_key(key).await {
///         Ok(_) => return Ok(()),
///         Err(error) => error,
///     };
///     // The card may have been charged.
///     let Some(resume) = error.resume() else { return Err(error) };
///     if resume.can_repeat() {
///         resume.repeat().await?;
///     } else if let Some(reading) = resume.read_payment() {
///         match reading.await {
///             Ok(answer::Payment::Paid(_)) => {}
///             _ => return Err(error),
///         }
///     }
///     Ok(())
/// }
/// ```
pub struct Resume<O> {
    prepared: Arc<Prepared>,
    operation: PhantomData<fn() -> O>,
}

impl<O: Rest> Resume<O> {
    pub(super) fn new(prepared: Arc<Prepared>) -> Self {
        Self { prepared, operation: PhantomData }
    }

    /// The idempotency key of a write; a read has none.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.prepared.asked.key.as_ref()
    }

    /// The payment that the request is about, where it names one.
    #[must_use]
    pub fn payment_id(&self) -> Option<Cow<'_, str>> {
        match &self.prepared.asked.payment_id {
            Some(id) => Some(Cow::Borrowed(id)),
            None => self.of_body("paymentId").map(Cow::Owned),
        }
    }

    /// When the request was first sent; `None` where nothing of it was sent yet, or it is a read.
    #[must_use]
    pub fn first_sent_at(&self) -> Option<SystemTime> {
        Some(self.prepared.first_sent()?.wall())
    }

    /// Whether [`repeat`](Self::repeat) would still be safe. A write is repeated within three hours alone (less
    /// five minutes for the way), because PortOne then forgets its key and would do it a second time. A read
    /// can always be repeated.
    #[must_use]
    pub fn can_repeat(&self) -> bool {
        self.prepared.asked.key.is_none()
            || self.prepared.first_sent().is_none_or(|first| first.repeatable_for(Moment::now()).is_some())
    }

    /// The same request with the same key, with the client's retry policy: a write that was done is answered
    /// again, one that was not is done now.
    ///
    /// # Errors
    ///
    /// Awaiting gives an [`Error`](crate::Error) as the first call does. After three hours it is
    /// [`Cause::Key`](crate::Cause::Key), nothing is sent, and the outcome stays unknown: read the payment.
    pub fn repeat(&self) -> Answering<O> {
        self.repeat_with(self.prepared.client.0.retry)
    }

    /// [`repeat`](Self::repeat), with another retry policy.
    pub fn repeat_with(&self, policy: RetryPolicy) -> Answering<O> {
        Answering::of(Arc::clone(&self.prepared), policy)
    }

    /// Reads the payment that the request is about; `None` where it names none, as `issueBillingKey` does not.
    ///
    /// While KSNET is still being asked, PortOne may not know the payment yet: `PAYMENT_NOT_FOUND` says that
    /// nobody has paid only when the read timeout has passed since the request was sent.
    pub fn read_payment(&self) -> Option<Answering<getPayment>> {
        let id = self.payment_id()?;
        let client = &self.prepared.client;
        let channel = self.prepared.channel.as_ref().unwrap_or(client.channel());
        let of_the_request =
            self.of_body("storeId").and_then(|id| Channel::new(id, channel.channel_key()).ok());
        Some(
            client.send(&GetPayment::new(&*id)).channel(of_the_request.as_ref().unwrap_or(channel)).prepare(),
        )
    }

    /// A string of the body's own members, read without a copy of anything else in it.
    fn of_body(&self, name: &str) -> Option<String> {
        let body = self.prepared.body()?;
        let members: HashMap<&str, &RawValue> = serde_json::from_slice(body).ok()?;
        serde_json::from_str(members.get(name)?.get()).ok()
    }
}

impl<O> Clone for Resume<O> {
    fn clone(&self) -> Self {
        Self { prepared: Arc::clone(&self.prepared), operation: PhantomData }
    }
}

impl<O: Operation> fmt::Debug for Resume<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let asked = &self.prepared.asked;
        f.debug_struct("Resume")
            .field("operation", &asked.operation)
            .field("method", &asked.method)
            .field("path", &asked.path)
            .field("idempotency_key", &asked.key)
            .field("first_sent_at", &self.prepared.first_sent().map(Moment::wall))
            .finish_non_exhaustive()
    }
}
