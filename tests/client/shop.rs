//! A shop whose client talks to a stand-in of its own.

use std::time::Duration;

use portone_ksnet::{ApiSecret, Channel, Client, ClientBuilder, IdempotencyKey, RetryPolicy};
use portone_ksnet_sandbox::{Builder, Recorded, Sandbox};

pub(crate) struct Shop {
    pub(crate) sandbox: Sandbox,
    pub(crate) client: Client,
}

impl Shop {
    pub(crate) fn open() -> Self {
        Self::with(Sandbox::builder())
    }

    pub(crate) fn with(builder: Builder) -> Self {
        let sandbox = builder.start().expect("a loopback port");
        Self { client: client_at(&sandbox, &sandbox.base_url()), sandbox }
    }

    /// Another client, which remembers nothing: the shop's program after a restart.
    pub(crate) fn client_anew(&self) -> Client {
        self.client_by_way_of(&self.sandbox.base_url())
    }

    /// A client that reaches the stand-in by way of another server.
    pub(crate) fn client_by_way_of(&self, url: &str) -> Client {
        client_at(&self.sandbox, url)
    }

    pub(crate) fn only_request(&self) -> Recorded {
        let requests = self.sandbox.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests[0].clone()
    }
}

/// A client of the shop that sends everything once.
fn client_at(sandbox: &Sandbox, url: &str) -> Client {
    let channel = Channel::new(sandbox.store_id(), sandbox.channel_key()).expect("ids");
    let secret = ApiSecret::new(sandbox.api_secret()).expect("a secret");
    let builder = Client::builder(secret, channel).base_url(url).expect("loopback");
    builder.retry(RetryPolicy::ONCE).build().expect("a client")
}

pub(crate) const SECRET: &str = "s3cr3t-0f-th3-sh0p";

/// A client of the address, with [`SECRET`], that sends everything once.
pub(crate) fn client_of(url: &str) -> ClientBuilder {
    let channel = Channel::new("store-1", "channel-key-1").expect("ids");
    let builder = Client::builder(ApiSecret::new(SECRET).expect("a secret"), channel);
    builder.base_url(url).expect("loopback").retry(RetryPolicy::ONCE)
}

/// So many attempts, close together; a test that hangs ends after ten seconds.
pub(crate) const fn attempts(attempts: u32) -> RetryPolicy {
    let wait = Duration::from_millis(5);
    RetryPolicy::attempts(attempts).back_off(wait, wait).budget(Duration::from_secs(10))
}

pub(crate) fn key(key: &str) -> IdempotencyKey {
    IdempotencyKey::new(key).expect("a key")
}
