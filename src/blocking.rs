//! The client for programs without an async runtime.
//!
//! It is the [async client](crate::Client) with a thread of its own that does the waiting on the network; the
//! thread ends with the last clone. Everything that it gives, errors and their [`Resume`](crate::Resume)
//! included, is the async client's own.
//!
//! ```no_run
//! use portone_ksnet::{ApiSecret, Channel, Client, GetPayment};
//!
//! # fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let secret = ApiSecret::new(std::env::var("PORTONE_API_SECRET")?)?;
//! let channel = Channel::new("store-4ff4af41", "channel-key-9987cb87")?;
//! let client = Client::builder(secret, channel).build_blocking()?;
//!
//! let payment = client.send(&GetPayment::new("order-1")).wait()?;
//! println!("{:?}", payment.tag());
//! # Ok(())
//! # }
//! ```

use std::fmt;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, SystemTime};

use portone_ksnet_wire::{Channel, Contract, KsnetRequest, Listing, Rest};
use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use crate::{Answering, Error, IdempotencyKey, ListError, RetryPolicy};

/// Sends requests to PortOne's REST API and waits for the answers; see the [module](self). A clone is cheap and
/// shares connections and thread.
///
/// It is made by [`ClientBuilder::build_blocking`](crate::ClientBuilder::build_blocking).
#[derive(Clone)]
pub struct Client {
    client: crate::Client,
    worker: Arc<Worker>,
}

/// The thread that drives the network.
struct Worker {
    runtime: Handle,
    /// Dropped, it ends the thread; the runtime is dropped there, since that would panic inside another one.
    _stop: oneshot::Sender<()>,
}

impl Client {
    /// `client` must not have been used yet: its connections would be driven by another runtime.
    pub(crate) fn start(client: crate::Client) -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel();
        thread::Builder::new().name("portone-ksnet".to_owned()).spawn(move || {
            // An error too says that the last client is gone.
            let _ = runtime.block_on(stopped);
        })?;
        Ok(Self { client, worker: Arc::new(Worker { runtime: handle, _stop: stop }) })
    }

    /// Sends a request when the [`Call`] is [waited for](Call::wait); as [`crate::Client::send`].
    pub fn send<'a, R>(&'a self, request: &'a R) -> Call<'a, R>
    where
        R: KsnetRequest,
        R::Operation: Rest,
    {
        Call { client: self, call: self.client.send(request) }
    }

    /// Every item of a list, from the part that the request asks for to the end, with the checks of
    /// [`crate::Client::items`]; each further part is waited for when the items before it have been taken.
    ///
    /// ```no_run
    /// use portone_ksnet::{KsnetRequest, blocking};
    ///
    /// /// The payments of a day.
    /// #[derive(KsnetRequest)]
    /// #[ksnet(operation = getAllPaymentsByCursor)]
    /// struct Payments<'a> {
    ///     from: &'a str,
    ///     until: &'a str,
    ///     size: u32,
    /// }
    ///
    /// # fn example(client: &blocking::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let day = Payments { from: "2026-08-06T00:00:00+09:00", until: "2026-08-07T00:00:00+09:00", size: 500 };
    /// for item in client.items(&day) {
    ///     println!("{:?}", item?.payment.id());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items<'a, R>(&self, request: &'a R) -> Items<'a, R>
    where
        R: KsnetRequest,
        R::Operation: Listing,
    {
        Items { client: self.clone(), items: self.client.items(request) }
    }

    /// The store and channel that requests go to unless they name another.
    #[must_use]
    pub fn channel(&self) -> &Channel {
        self.client.channel()
    }

    /// Waits for what the async client gives, such as [`Resume::repeat`](crate::Resume::repeat).
    ///
    /// # Errors
    ///
    /// Inside a Tokio runtime, where the future was then not polled and nothing was sent.
    pub fn wait<F: IntoFuture>(&self, future: F) -> Result<F::Output, InsideRuntime> {
        // A thread of a runtime must not be held. One of `spawn_blocking` might be, but cannot be told apart.
        if Handle::try_current().is_ok() {
            return Err(InsideRuntime(()));
        }
        let _entered = self.worker.runtime.enter();
        let waker = Waker::from(Arc::new(Unpark(thread::current())));
        let mut context = Context::from_waker(&waker);
        let mut future = pin!(future.into_future());
        loop {
            match future.as_mut().poll(&mut context) {
                Poll::Ready(output) => return Ok(output),
                Poll::Pending => thread::park(),
            }
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("blocking::Client").field(&self.client).finish()
    }
}

/// The items of a list, from [`Client::items`].
///
/// After an error it ends. The part that could not be had is asked for again after
/// [`ask_again`](Self::ask_again).
pub struct Items<'a, R>
where
    R: KsnetRequest,
    R::Operation: Listing,
{
    client: Client,
    items: crate::Items<'a, R>,
}

impl<R> Items<'_, R>
where
    R: KsnetRequest,
    R::Operation: Listing,
{
    /// As [`crate::Items::ask_again`].
    pub fn ask_again(&mut self) {
        self.items.ask_again();
    }
}

impl<R> Iterator for Items<'_, R>
where
    R: KsnetRequest,
    R::Operation: Listing,
{
    type Item = Result<<R::Operation as Listing>::Item, ListError<R::Operation>>;

    /// The next item, or none at the end. Inside a Tokio runtime no part is asked for, and the error's cause is
    /// [`Cause::InsideRuntime`](crate::Cause::InsideRuntime).
    fn next(&mut self) -> Option<Self::Item> {
        let Self { client, items } = self;
        match client.wait(items.next()) {
            Ok(item) => item,
            Err(InsideRuntime(())) => items.next_inside_runtime(),
        }
    }
}

impl<R> fmt::Debug for Items<'_, R>
where
    R: KsnetRequest,
    R::Operation: Listing,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.items.fmt(f)
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// A request that is sent when it is waited for, and what is set for this one call.
#[must_use = "nothing is sent before it is waited for"]
pub struct Call<'a, R> {
    client: &'a Client,
    call: crate::Call<'a, R>,
}

impl<'a, R> Call<'a, R> {
    fn with(self, set: impl FnOnce(crate::Call<'a, R>) -> crate::Call<'a, R>) -> Self {
        Self { client: self.client, call: set(self.call) }
    }

    /// As [`crate::Call::idempotency_key`].
    pub fn idempotency_key(self, key: &IdempotencyKey) -> Self {
        self.with(|call| call.idempotency_key(key))
    }

    /// As [`crate::Call::first_sent_at`].
    pub fn first_sent_at(self, time: SystemTime) -> Self {
        self.with(|call| call.first_sent_at(time))
    }

    /// As [`crate::Call::channel`].
    pub fn channel(self, channel: &'a Channel) -> Self {
        self.with(|call| call.channel(channel))
    }

    /// As [`crate::Call::contract`].
    pub fn contract(self, contract: &'a Contract) -> Self {
        self.with(|call| call.contract(contract))
    }

    /// As [`crate::Call::retry`].
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.with(|call| call.retry(policy))
    }

    /// As [`crate::Call::read_timeout`].
    pub fn read_timeout(self, timeout: Duration) -> Self {
        self.with(|call| call.read_timeout(timeout))
    }
}

impl<R> Call<'_, R>
where
    R: KsnetRequest,
    R::Operation: Rest,
{
    /// As [`crate::Call::prepare`]; what it gives is sent by [`Client::wait`].
    pub fn prepare(self) -> Answering<R::Operation> {
        self.call.prepare()
    }

    /// Sends the request and waits for its answer.
    ///
    /// # Errors
    ///
    /// As awaiting the async [`Call`](crate::Call) gives. Inside a Tokio runtime nothing is sent, and the cause is
    /// [`Cause::InsideRuntime`](crate::Cause::InsideRuntime): await the async client there, or hand it to a
    /// thread of your own. A thread of `tokio::task::spawn_blocking` belongs to the runtime too; there
    /// `Handle::block_on` awaits the async client.
    pub fn wait(self) -> Result<<R::Operation as Rest>::Answer, Error<R::Operation>> {
        let client = self.client;
        let mut answering = self.call.prepare();
        client
            .wait(&mut answering)
            .unwrap_or_else(|InsideRuntime(())| Err(answering.not_sent_inside_runtime()))
    }
}

impl<R: KsnetRequest> fmt::Debug for Call<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}

/// The blocking client was called inside a Tokio runtime, whose thread it would have held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InsideRuntime(());

impl fmt::Display for InsideRuntime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "the blocking client was called inside a Tokio runtime, whose thread it would hold; await \
             `portone_ksnet::Client` there",
        )
    }
}

impl std::error::Error for InsideRuntime {}
