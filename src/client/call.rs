//! One call of an operation, from the request to its answer.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use portone_ksnet_wire::{Channel, Contract, KsnetRequest, Operation, Rest};

use super::answering::Answering;
use super::keys::Moment;
use super::prepare::{NotPrepared, Settings, prepare};
use super::{Client, Reply};
use crate::{IdempotencyKey, RetryPolicy};

/// A request that is sent when it is awaited, and what is set for this one call.
///
/// ```no_run
/// # async fn example(client: &portone_ksnet::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
///
/// use portone_ksnet::GetPayment;
///
/// let payment = client.send(&GetPayment::new("order-1")).read_timeout(Duration::from_secs(5)).await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent before it is awaited"]
pub struct Call<'a, R> {
    client: &'a Client,
    request: &'a R,
    channel: Option<&'a Channel>,
    contract: Option<&'a Contract>,
    key: Option<IdempotencyKey>,
    before: Option<Moment>,
    read_timeout: Option<Duration>,
    retry: Option<RetryPolicy>,
}

impl<'a, R> Call<'a, R> {
    pub(super) fn new(client: &'a Client, request: &'a R) -> Self {
        Self {
            client,
            request,
            channel: None,
            contract: None,
            key: None,
            before: None,
            read_timeout: None,
            retry: None,
        }
    }

    /// The key that makes this write safe to repeat; a read does not carry it.
    ///
    /// Give one that was stored before: then a program that stops while it waits for the answer can ask
    /// again. Without one the write gets a [random](IdempotencyKey::random) key, the same for all attempts of
    /// this call, which [`Answering::idempotency_key`] tells before and [`Error`](crate::Error) after it.
    ///
    /// The client remembers what it has sent under a key (its clones too; a hash of it, for the latest 50,000
    /// keys of 24 hours). Another request under the same key is not sent, nor is the same one when PortOne
    /// has forgotten the key after three hours: both are [`Cause::Key`](crate::Cause::Key).
    pub fn idempotency_key(mut self, key: &IdempotencyKey) -> Self {
        self.key = Some(key.clone());
        self
    }

    /// Another store or channel than the client's.
    pub fn channel(mut self, channel: &'a Channel) -> Self {
        self.channel = Some(channel);
        self
    }

    /// What the shop has agreed with KSNET, in place of what the request says. A request with
    /// `contract = RUNTIME` does not say, and is then checked without the rules about contracts.
    pub fn contract(mut self, contract: &'a Contract) -> Self {
        self.contract = Some(contract);
        self
    }

    /// Says that this very request was sent before under its key, and when first; by a process that is gone,
    /// say.
    ///
    /// After three hours it is then not sent, because PortOne has forgotten the key and would do it a second
    /// time; and what PortOne refuses now, such as `ALREADY_PAID`, is no proof that it was not done then.
    pub fn first_sent_at(mut self, time: SystemTime) -> Self {
        self.before = Some(Moment::at(time));
        self
    }

    /// Another [retry policy](super::ClientBuilder::retry) than the client's.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Another [read timeout](super::ClientBuilder::read_timeout) than the client's.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = Some(timeout);
        self
    }
}

impl<R: KsnetRequest> fmt::Debug for Call<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &R::Operation::TABLE.name)
            .field("idempotency_key", &self.key)
            .finish_non_exhaustive()
    }
}

impl<R> Call<'_, R>
where
    R: KsnetRequest,
    R::Operation: Rest,
{
    /// Checks and writes the request, without sending it: that is done when the [`Answering`] is awaited. For
    /// those who may stop waiting, or spawn it; everybody else awaits the call itself.
    pub fn prepare(self) -> Answering<R::Operation> {
        let Self { client, request, channel, contract, key, before, read_timeout, retry } = self;
        let read_timeout = read_timeout.unwrap_or(client.0.read_timeout);
        let settings = Settings { channel, contract, key, before, read_timeout };
        match prepare(client, request, settings) {
            Ok(prepared) => Answering::of(Arc::new(prepared), retry.unwrap_or(client.0.retry)),
            Err(NotPrepared { asked, cause }) => Answering::refused(asked, cause),
        }
    }
}

impl<R> IntoFuture for Call<'_, R>
where
    R: KsnetRequest,
    R::Operation: Rest,
{
    type Output = Reply<R::Operation>;
    type IntoFuture = Answering<R::Operation>;

    /// As [`prepare`](Call::prepare).
    fn into_future(self) -> Self::IntoFuture {
        self.prepare()
    }
}
