//! A shop on a stand-in whose clock the test sets.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use portone_ksnet::answer::Payment;
use portone_ksnet::{ApiSecret, Channel, Client, GetPayment, KsnetContract, KsnetRequest};
use portone_ksnet_sandbox::{BrowserPayment, Builder, Sandbox};

#[derive(KsnetContract)]
#[ksnet(
    contracts(EASY_PAY, MOBILE, DELIVERY_ESCROW, VIRTUAL_ACCOUNT_DUE_DATE, VIRTUAL_ACCOUNT_REFUND, CARD_INSTALLMENT,
        MERCHANT_FREE_INTEREST, KEY_IN),
    product_type = PHYSICAL
)]
pub(crate) struct Agreed;

pub(crate) struct Shop {
    pub(crate) sandbox: Sandbox,
    pub(crate) client: Client,
    clock: Arc<Mutex<SystemTime>>,
}

impl Shop {
    /// Open since 2026-08-31T10:00:00+09:00.
    pub(crate) fn open() -> Self {
        Self::with(Sandbox::builder())
    }

    pub(crate) fn with(builder: Builder) -> Self {
        let clock = Arc::new(Mutex::new(SystemTime::UNIX_EPOCH + Duration::from_secs(1_788_138_000)));
        let hand = Arc::clone(&clock);
        let sandbox = builder.clock(move || *hand.lock().unwrap()).start().expect("a loopback port");
        let channel = Channel::new(sandbox.store_id(), sandbox.channel_key()).expect("ids");
        let secret = ApiSecret::new(sandbox.api_secret()).expect("a secret");
        let client = Client::builder(secret, channel).base_url(sandbox.base_url()).expect("loopback");
        Self { client: client.build().expect("a client"), sandbox, clock }
    }

    pub(crate) fn now(&self) -> SystemTime {
        *self.clock.lock().unwrap()
    }

    pub(crate) fn wait(&self, time: Duration) {
        *self.clock.lock().unwrap() += time;
    }

    /// What the page was given, before a browser has it.
    pub(crate) fn page<R>(&self, checkout: &R) -> BrowserPayment
    where
        R: KsnetRequest,
        R::Operation: portone_ksnet::Browser,
    {
        let json = checkout.to_browser_json(self.client.channel()).expect("rendered");
        BrowserPayment::from_json(&json).expect("an object")
    }

    pub(crate) async fn read(&self, payment_id: &str) -> Payment {
        self.client.send(&GetPayment::new(payment_id)).await.expect("the payment")
    }
}
