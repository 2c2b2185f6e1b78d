//! One call of an operation, from the request to its answer.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use portone_ksnet_wire::{Channel, Contract, KsnetRequest, Operation, Rest};

use super::attempt::{Failure, attempt};
use super::decode::decode;
use super::prepare::prepare;
use super::{Client, Received};
use crate::IdempotencyKey;
use crate::error::{Asked, Cause, Error};

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
    read_timeout: Option<Duration>,
}

impl<'a, R> Call<'a, R> {
    pub(super) fn new(client: &'a Client, request: &'a R) -> Self {
        Self { client, request, channel: None, contract: None, key: None, read_timeout: None }
    }

    /// The key that makes this write safe to repeat; without one it gets a
    /// [random](IdempotencyKey::random) one, which its errors tell.
    ///
    /// Give one that was stored before: then a program that stops while it waits for the answer can ask
    /// again. A read does not carry it.
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

impl<R> IntoFuture for Call<'_, R>
where
    R: KsnetRequest,
    R::Operation: Rest,
{
    type Output = Reply<R::Operation>;
    type IntoFuture = Answering<R::Operation>;

    /// Checks and writes the request; the future borrows nothing, so it can be spawned.
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, request, channel, contract, key, read_timeout } = self;
        let channel = channel.unwrap_or(client.channel());
        let (asked, prepared) = prepare(&client.0, request, channel, contract, key);
        let prepared = prepared.map(|mut http| {
            *http.timeout_mut() = Some(read_timeout.unwrap_or(client.0.read_timeout));
            http
        });
        let client = client.clone();
        Answering(Box::pin(async move {
            match prepared {
                Ok(request) => conclude::<R::Operation>(asked, attempt(&client, request).await),
                Err(cause) => Err(Error::new(asked, None, cause)),
            }
        }))
    }
}

fn conclude<O: Rest>(asked: Asked, attempt: Result<Received, Failure>) -> Reply<O> {
    match attempt {
        Ok(received) => match decode::<O>(&received) {
            Ok(answer) => Ok(answer),
            Err(cause) => Err(Error::new(asked, Some(received), cause)),
        },
        Err(Failure::Silence(error)) => Err(Error::new(asked, None, Cause::Transport(error))),
        Err(Failure::Partly(received, problem)) => {
            Err(Error::new(asked, Some(received), Cause::Unreadable(problem)))
        }
    }
}

type Reply<O> = Result<<O as Rest>::Answer, Error<<O as Rest>::Error>>;

/// A call on its way.
///
/// Dropped before it is ready, it leaves a write that may have been done; the same request with the same
/// idempotency key asks for its outcome.
#[must_use = "nothing is sent before it is awaited"]
pub struct Answering<O: Rest>(Pin<Box<dyn Future<Output = Reply<O>> + Send>>);

impl<O: Rest> Future for Answering<O> {
    type Output = Reply<O>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(context)
    }
}

impl<O: Rest> fmt::Debug for Answering<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answering").field("operation", &O::TABLE.name).finish_non_exhaustive()
    }
}
