//! A shop whose client talks to a stand-in of its own.

use portone_ksnet::{ApiSecret, Channel, Client, ClientBuilder, IdempotencyKey};
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
        let channel = Channel::new(sandbox.store_id(), sandbox.channel_key()).expect("ids");
        let secret = ApiSecret::new(sandbox.api_secret()).expect("a secret");
        let client = Client::builder(secret, channel).base_url(sandbox.base_url()).expect("loopback");
        Self { client: client.build().expect("a client"), sandbox }
    }

    pub(crate) fn only_request(&self) -> Recorded {
        let requests = self.sandbox.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests[0].clone()
    }
}

pub(crate) const SECRET: &str = "s3cr3t-0f-th3-sh0p";

/// A client of the address, with [`SECRET`].
pub(crate) fn client_of(url: &str) -> ClientBuilder {
    let channel = Channel::new("store-1", "channel-key-1").expect("ids");
    Client::builder(ApiSecret::new(SECRET).expect("a secret"), channel).base_url(url).expect("loopback")
}

pub(crate) fn key(key: &str) -> IdempotencyKey {
    IdempotencyKey::new(key).expect("a key")
}
