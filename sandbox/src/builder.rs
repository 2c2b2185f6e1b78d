use std::io;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use serde_json::Value;

use crate::sandbox::Sandbox;
use crate::webhook::endpoint::WebhookEndpoint;

type Refuse = dyn Fn(&str, &Value) -> Option<String> + Send + Sync;
type Clock = dyn Fn() -> SystemTime + Send + Sync;

/// Settings of a [`Sandbox`]; what is not set has a fixed value fit for tests.
#[must_use = "a builder does nothing until `start`"]
pub struct Builder {
    config: Config,
}

/// What one stand-in is set up with.
pub(crate) struct Config {
    pub(crate) store_id: String,
    pub(crate) channel_key: String,
    pub(crate) api_secret: String,
    pub(crate) merchant_name: String,
    pub(crate) test_channel: bool,
    pub(crate) refuse: Box<Refuse>,
    pub(crate) pg_delay: Duration,
    pub(crate) refund_contract: bool,
    pub(crate) mobile_in_its_month: bool,
    pub(crate) webhooks: Option<WebhookEndpoint>,
    clock: Box<Clock>,
}

impl Config {
    /// The stand-in's time; a clock beyond the calendar stands still at its end.
    pub(crate) fn now(&self) -> Timestamp {
        Timestamp::try_from((self.clock)()).unwrap_or(Timestamp::MAX)
    }
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            config: Config {
                store_id: "store-00000000-0000-4000-8000-000000000001".to_owned(),
                channel_key: "channel-key-00000000-0000-4000-8000-000000000002".to_owned(),
                api_secret: "sandbox-api-secret".to_owned(),
                merchant_name: "Sandbox Merchant".to_owned(),
                test_channel: false,
                refuse: Box::new(|_, _| None),
                pg_delay: Duration::ZERO,
                refund_contract: true,
                mobile_in_its_month: false,
                webhooks: None,
                clock: Box::new(SystemTime::now),
            },
        }
    }
}

impl Builder {
    /// The one store that the API secret may use.
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.config.store_id = store_id.into();
        self
    }

    /// The key of the one KSNET channel.
    pub fn channel_key(mut self, channel_key: impl Into<String>) -> Self {
        self.config.channel_key = channel_key.into();
        self
    }

    /// The secret expected in `Authorization: PortOne <secret>`.
    pub fn api_secret(mut self, api_secret: impl Into<String>) -> Self {
        self.config.api_secret = api_secret.into();
        self
    }

    /// The channel is one for tests: payments say so in their `channel.type`, which is `LIVE` otherwise.
    pub fn test_channel(mut self) -> Self {
        self.config.test_channel = true;
        self
    }

    /// The merchant's name, which is the holder's name of every virtual account (fact S77).
    pub fn merchant_name(mut self, merchant_name: impl Into<String>) -> Self {
        self.config.merchant_name = merchant_name.into();
        self
    }

    /// Adds rules of the channel: given the operation's name (`payInstantly`, `cancelPayment`) and the
    /// body, `Some(message)` refuses the request with 400 `INVALID_REQUEST` and that message.
    ///
    /// It is asked about writes that are well formed and name the right store and channel, before
    /// anything is changed. The body holds what the client sent, card data included: do not print it.
    /// A second call replaces the first.
    pub fn refuse(mut self, refuse: impl Fn(&str, &Value) -> Option<String> + Send + Sync + 'static) -> Self {
        self.config.refuse = Box::new(refuse);
        self
    }

    /// How long KSNET takes for a write; none by default. A client that goes away meanwhile does not stop
    /// the write, as with PortOne.
    pub fn pg_delay(mut self, delay: Duration) -> Self {
        self.config.pg_delay = delay;
        self
    }

    /// A merchant who has not agreed with KSNET on refunds of virtual accounts (fact S79); by default it has.
    pub fn without_refund_contract(mut self) -> Self {
        self.config.refund_contract = false;
        self
    }

    /// Takes cancels of mobile-phone payments in the calendar month (KST) of the payment alone, as PortOne's general
    /// guide has it (N107). By default any month will do: KSNET's own guide does not say so, and the SDK warns.
    pub fn mobile_in_its_month(mut self) -> Self {
        self.config.mobile_in_its_month = true;
        self
    }

    /// Tells a shop what happens: every payment, deposit, cancel and billing key, by webhooks that are signed as
    /// PortOne's are. By default nothing is sent.
    pub fn webhooks(mut self, endpoint: WebhookEndpoint) -> Self {
        self.config.webhooks = Some(endpoint);
        self
    }

    /// The clock behind every date and limit; the system's by default.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.config.clock = Box::new(clock);
        self
    }

    /// Starts the stand-in on a free loopback port. The port accepts connections when this returns.
    ///
    /// # Errors
    ///
    /// When the port cannot be bound, or the server's thread or runtime cannot be made; or where webhooks cannot go
    /// to the URL, or cannot be signed with the secret, that was given for them.
    pub fn start(self) -> io::Result<Sandbox> {
        Sandbox::with(self.config)
    }
}
