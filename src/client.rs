//! The client: what it is set up with, and one generic way to send.

mod address;
mod answering;
mod attempt;
mod base_url;
mod builder;
mod call;
mod decode;
mod deliver;
mod keys;
mod prepare;
mod resume;
mod retry_after;
mod verdict;
mod watch;
pub(crate) mod wiped;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use portone_ksnet_wire::{Channel, KsnetRequest, Rest};
use reqwest::header::HeaderValue;

use crate::{ApiSecret, Error, RetryPolicy};
use base_url::BaseUrl;
use keys::Keys;

pub use answering::Answering;
pub(crate) use attempt::Received;
pub use base_url::InvalidBaseUrl;
pub use builder::{BuildError, ClientBuilder};
pub use call::Call;
pub use resume::Resume;

/// What comes of a call.
type Reply<O> = Result<<O as Rest>::Answer, Error<O>>;

/// Sends requests to PortOne's REST API, for one store and channel.
///
/// Make one and keep it: it holds the connections. A clone is cheap and shares them. Calls are awaited inside
/// a Tokio runtime with its I/O and time drivers on, as everything of `reqwest` is.
///
/// ```no_run
/// use portone_ksnet::{ApiSecret, Channel, Client, GetPayment};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let secret = ApiSecret::new(std::env::var("PORTONE_API_SECRET")?)?;
/// let channel = Channel::new("store-4ff4af41", "channel-key-9987cb87")?;
/// let client = Client::builder(secret, channel).build()?;
///
/// let payment = client.send(&GetPayment::new("order-1")).await?;
/// println!("{:?}", payment.tag());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    http: reqwest::Client,
    /// Whether `http` is the caller's own, which may follow redirects and repeat requests.
    foreign_http: bool,
    base: BaseUrl,
    authorization: HeaderValue,
    channel: Channel,
    read_timeout: Duration,
    answer_limit: usize,
    retry: RetryPolicy,
    keys: Keys,
}

impl Client {
    /// How much of an answer's body is read unless [set otherwise](ClientBuilder::answer_limit), in bytes
    /// (16 MiB); PortOne's answers are a thousandth of it.
    ///
    /// A longer one is [`Unreadable::TooLong`](crate::Unreadable::TooLong).
    pub const ANSWER_LIMIT: usize = 16 * 1024 * 1024;

    /// A client for one store, with one channel that its requests go to unless they name another.
    pub fn builder(secret: ApiSecret, channel: Channel) -> ClientBuilder {
        ClientBuilder::new(secret, channel)
    }

    /// Sends a request when the [`Call`] is awaited.
    ///
    /// The request is validated first; one that breaks a rule of the channel is not sent. A request of the
    /// browser SDK does not compile here.
    ///
    /// # Errors
    ///
    /// Awaiting gives an [`Error`](crate::Error), whose [`outcome`](crate::Error::outcome) says whether
    /// the request may have been done.
    pub fn send<'a, R>(&'a self, request: &'a R) -> Call<'a, R>
    where
        R: KsnetRequest,
        R::Operation: Rest,
    {
        Call::new(self, request)
    }

    /// The store and channel that requests go to unless they name another.
    #[must_use]
    pub fn channel(&self) -> &Channel {
        &self.0.channel
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.0.base.as_str())
            .field("channel", &self.0.channel)
            .field("read_timeout", &self.0.read_timeout)
            .field("retry", &self.0.retry)
            .finish_non_exhaustive()
    }
}
