//! Settings of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use portone_ksnet_wire::Channel;
use reqwest::redirect::Policy;

use super::base_url::{self, BaseUrl, InvalidBaseUrl};
use super::keys::Keys;
use super::{Client, Inner};
use crate::{ApiSecret, InvalidSecret, RetryPolicy};

/// Settings of a [`Client`]; what is not set has a default.
///
/// ```
/// use std::time::Duration;
///
/// use portone_ksnet::{ApiSecret, Channel, Client};
///
/// let channel = Channel::new("store-4ff4af41", "channel-key-9987cb87")?;
/// let client = Client::builder(ApiSecret::new("aB3dE5gH")?, channel)
///     .base_url("http://127.0.0.1:8080")?
///     .connect_timeout(Duration::from_secs(3))
///     .build()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder {
    secret: ApiSecret,
    channel: Channel,
    base: Option<BaseUrl>,
    connect_timeout: Duration,
    read_timeout: Duration,
    answer_limit: usize,
    retry: RetryPolicy,
    http: Option<reqwest::Client>,
    configure: Vec<Configure>,
}

/// A change of the HTTP client's settings.
type Configure = Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send>;

impl ClientBuilder {
    pub(super) fn new(secret: ApiSecret, channel: Channel) -> Self {
        Self {
            secret,
            channel,
            base: None,
            connect_timeout: Duration::from_secs(10),
            read_timeout: Duration::from_secs(60),
            answer_limit: Client::ANSWER_LIMIT,
            retry: RetryPolicy::default(),
            http: None,
            configure: Vec::new(),
        }
    }

    /// Where the API is; `https://api.portone.io` by default.
    ///
    /// It is `https`, or `http` on this machine (`localhost`, `127.0.0.0/8`, `[::1]`), where tests and
    /// stand-ins listen; nothing lets a secret go in clear to another machine. A path in it stands before
    /// those of the operations.
    ///
    /// # Errors
    ///
    /// Where it is no such URL, or has a user name, a password, a query or a fragment.
    pub fn base_url(mut self, url: impl AsRef<str>) -> Result<Self, InvalidBaseUrl> {
        self.base = Some(BaseUrl::parse(url.as_ref())?);
        Ok(self)
    }

    /// How long to wait for a connection; 10 seconds by default. Nothing is sent before there is one.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long to wait for the whole of an answer; 60 seconds by default, as PortOne advises, because KSNET
    /// and the card's issuer are asked meanwhile.
    ///
    /// It runs from the moment of sending to the last byte, so a server that sends a byte now and then does
    /// not hold a checkout, and a connection that has to be made first is part of it. A write that it cuts
    /// off has an unknown outcome.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// How often a request is sent before its caller hears of a failure; four attempts within two minutes by
    /// default. [`RetryPolicy::ONCE`] turns it off.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How much of an answer's body is read, in bytes; [`Client::ANSWER_LIMIT`] by default.
    pub fn answer_limit(mut self, bytes: usize) -> Self {
        self.answer_limit = bytes;
        self
    }

    /// Changes the HTTP client's settings: its pool, proxy, certificates, resolver.
    ///
    /// ```
    /// # use portone_ksnet::{ApiSecret, Channel, Client};
    /// use std::time::Duration;
    ///
    /// use portone_ksnet::reqwest::Proxy;
    ///
    /// # let secret = ApiSecret::new("aB3dE5gH")?;
    /// # let channel = Channel::new("store-4ff4af41", "channel-key-9987cb87")?;
    /// let proxy = Proxy::https("http://proxy.internal:3128")?;
    /// let client = Client::builder(secret, channel)
    ///     .configure_http(|http| http.pool_max_idle_per_host(8).pool_idle_timeout(Duration::from_secs(20)))
    ///     .configure_http(|http| http.proxy(proxy))
    ///     .build()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// Redirects are never followed, and nothing is repeated but by this client's [policy](Self::retry),
    /// whatever is set here. Proxies of the environment are not asked for an address on this machine; one that
    /// is set here is. It has no effect on a client [of the caller's own](Self::http).
    pub fn configure_http(
        mut self,
        configure: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    ) -> Self {
        self.configure.push(Box::new(configure));
        self
    }

    /// A client of the caller's own.
    ///
    /// [`connect_timeout`](Self::connect_timeout) is then its own; [`read_timeout`](Self::read_timeout)
    /// still holds. Turn its redirects off ([`redirect::Policy::none`](Policy::none)): it would repeat a
    /// write at another address. Since it may do so, a connection that fails does not prove that nothing
    /// was sent, and such an error has an unknown outcome. A proxy that it has is asked for an address on
    /// this machine too. [`configure_http`](Self::configure_http) does without these doubts.
    pub fn http(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// Where the TLS library or the system's resolver cannot be set up, or what was
    /// [configured](Self::configure_http) cannot be. Where neither feature for TLS is on, and the address is
    /// `https`.
    pub fn build(self) -> Result<Client, BuildError> {
        let base = match self.base {
            Some(base) => base,
            None => BaseUrl::parse(base_url::PORTONE).map_err(Problem::BaseUrl)?,
        };
        let foreign_http = self.http.is_some();
        let http = match self.http {
            Some(http) => http,
            None if !HAS_TLS && base.is_https() => return Err(Problem::NoTls.into()),
            None => own_http(&base, self.connect_timeout, self.configure).map_err(Problem::Http)?,
        };
        Ok(Client(Arc::new(Inner {
            http,
            foreign_http,
            base,
            authorization: self.secret.authorization().map_err(Problem::Secret)?,
            channel: self.channel,
            read_timeout: self.read_timeout,
            answer_limit: self.answer_limit,
            retry: self.retry,
            keys: Keys::new(),
        })))
    }
}

#[cfg(feature = "blocking")]
impl ClientBuilder {
    /// The client for a program without an async runtime, with the same settings.
    ///
    /// # Errors
    ///
    /// As [`build`](Self::build), and where its thread cannot be started.
    pub fn build_blocking(self) -> Result<crate::blocking::Client, BuildError> {
        crate::blocking::Client::start(self.build()?).map_err(|error| Problem::Thread(error).into())
    }
}

const HAS_TLS: bool = cfg!(any(feature = "rustls", feature = "native-tls"));

fn own_http(
    base: &BaseUrl,
    connect_timeout: Duration,
    configure: Vec<Configure>,
) -> reqwest::Result<reqwest::Client> {
    let mut builder = reqwest::Client::builder().connect_timeout(connect_timeout);
    if base.is_on_this_machine() {
        // A proxy of the environment would be sent the secret in clear.
        builder = builder.no_proxy();
    }
    for configure in configure {
        builder = configure(builder);
    }
    builder.redirect(Policy::none()).retry(reqwest::retry::never()).build()
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base.as_ref().map_or(base_url::PORTONE, BaseUrl::as_str))
            .field("channel", &self.channel)
            .field("connect_timeout", &self.connect_timeout)
            .field("read_timeout", &self.read_timeout)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

/// Why a client could not be made.
#[derive(Debug)]
pub struct BuildError(Problem);

#[derive(Debug)]
enum Problem {
    Http(reqwest::Error),
    NoTls,
    #[cfg(feature = "blocking")]
    Thread(std::io::Error),
    BaseUrl(InvalidBaseUrl),
    Secret(InvalidSecret),
}

impl From<Problem> for BuildError {
    fn from(problem: Problem) -> Self {
        Self(problem)
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Problem::Http(_) => f.write_str("the HTTP client could not be set up"),
            #[cfg(feature = "blocking")]
            Problem::Thread(_) => f.write_str("the thread of the blocking client could not be started"),
            Problem::NoTls => f.write_str(
                "an `https` address needs TLS: turn on the feature `rustls` or `native-tls` of `portone-ksnet`, \
                 or give a `reqwest::Client` that has it",
            ),
            Problem::BaseUrl(error) => error.fmt(f),
            Problem::Secret(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0 {
            Problem::Http(error) => Some(error),
            #[cfg(feature = "blocking")]
            Problem::Thread(error) => Some(error),
            Problem::NoTls | Problem::BaseUrl(_) | Problem::Secret(_) => None,
        }
    }
}
