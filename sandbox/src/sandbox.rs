use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use axum::serve::ListenerExt as _;
use tokio::sync::{mpsc, oneshot};

use crate::browser_payment::{self, BrowserPayment};
use crate::builder::{Builder, Config};
use crate::charge::Charge;
use crate::record::Recorded;
use crate::server::{self, Shared};
use crate::virtual_account;
use crate::webhook::endpoint::Endpoint;
use crate::webhook::{Resent, ToldWebhook, courier};
use crate::window::{Waiting, WindowPayment};

/// A running stand-in. It stops when it is dropped or [stopped](Sandbox::stop).
pub struct Sandbox {
    address: SocketAddr,
    shared: Arc<Shared>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Sandbox {
    /// Starts a stand-in with the defaults of [`Builder`], on a thread and a loopback port of its own;
    /// from sync and async code alike.
    ///
    /// # Errors
    ///
    /// See [`Builder::start`].
    pub fn start() -> io::Result<Self> {
        Self::builder().start()
    }

    /// A stand-in with settings.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) fn with(config: Config) -> io::Result<Self> {
        let webhooks = config.webhooks.as_ref().map(Endpoint::of).transpose();
        let webhooks = webhooks.map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let shared = Arc::new(Shared::new(config, webhooks));
        let router = server::router(Arc::clone(&shared));
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        // Without it, small answers wait for the client's delayed acknowledgement.
        let listener = listener.tap_io(|connection| drop(connection.set_nodelay(true)));
        if shared.webhooks.is_some() {
            let (numbers, to_deliver) = mpsc::unbounded_channel();
            shared.ledger().outbox.courier = Some(numbers);
            runtime.spawn(courier::run(Arc::clone(&shared), to_deliver));
        }
        let (stop, stopped) = oneshot::channel();
        let thread = thread::Builder::new().name("portone-ksnet-sandbox".to_owned()).spawn(move || {
            runtime.spawn(async move { axum::serve(listener, router).await });
            // An error means that the `Sandbox` is gone, which is a reason to stop too.
            let _ = runtime.block_on(stopped);
            // Dropping the runtime drops its tasks, and with them the port and every open connection.
        })?;
        Ok(Self { address, shared, stop: Some(stop), thread: Some(thread) })
    }

    /// The loopback address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What to give a client instead of PortOne's address: `http://127.0.0.1:PORT`, no slash at the end.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The secret it expects.
    pub fn api_secret(&self) -> &str {
        &self.shared.config.api_secret
    }

    /// The store it knows.
    pub fn store_id(&self) -> &str {
        &self.shared.config.store_id
    }

    /// The KSNET channel it knows.
    pub fn channel_key(&self) -> &str {
        &self.shared.config.channel_key
    }

    /// Every movement of money that really happened, oldest first.
    ///
    /// A virtual account that is issued is not one, nor is an answer repeated for an idempotency key.
    pub fn charges(&self) -> Vec<Charge> {
        self.shared.ledger().charges().to_vec()
    }

    /// A buyer finishes a payment in the window: it is paid, or a virtual account is issued for it.
    ///
    /// # Errors
    ///
    /// What PortOne's window would say: another store or channel, a payment that is paid already, no amount.
    pub fn pay_in_window(&self, payment: &BrowserPayment) -> Result<(), String> {
        let now = self.shared.config.now();
        browser_payment::pay(&self.shared.config, &mut self.shared.ledger(), payment, now)
    }

    /// A buyer pays into the virtual account of this payment, and gets the cash receipt that was asked for.
    ///
    /// # Errors
    ///
    /// Where no account waits for a deposit, or its deadline is over.
    pub fn deposit(&self, payment_id: &str) -> Result<(), String> {
        virtual_account::deposit(&mut self.shared.ledger(), payment_id, self.shared.config.now())
    }

    /// A buyer authenticates a payment in the window of a shop that confirms by hand: the `paymentToken` that
    /// `confirmPayment` takes. Nothing is paid before.
    pub fn authenticate(&self, payment: WindowPayment) -> String {
        self.wait(Waiting::Payment(payment), "payment-token")
    }

    /// A buyer asks for a billing key in the window of a shop that confirms by hand: the `billingIssueToken` that
    /// `confirmBillingKey` takes.
    pub fn ask_for_billing_key(&self) -> String {
        self.wait(Waiting::BillingKey, "billing-issue-token")
    }

    fn wait(&self, waiting: Waiting, name: &str) -> String {
        let mut ledger = self.shared.ledger();
        let token = format!("{name}-{:012}", ledger.serial());
        ledger.waiting.insert(token.clone(), waiting);
        token
    }

    /// What webhooks are signed with; nothing where none are sent. The first, where there are several.
    pub fn webhook_secret(&self) -> Option<String> {
        let secret = self.shared.webhooks.as_ref()?.secrets.first()?;
        Some(secret.text())
    }

    /// Every webhook, oldest first, with what its attempts were answered with. Where none are sent, it tells what
    /// would have been.
    pub fn webhooks(&self) -> Vec<ToldWebhook> {
        self.shared.ledger().outbox.list()
    }

    /// Sends a webhook again, as it was: late, twice or after one that came later.
    ///
    /// # Errors
    ///
    /// Where there is none with this id.
    pub fn send_again(&self, webhook_id: &str) -> Result<(), String> {
        let outbox = &mut self.shared.ledger().outbox;
        let number = outbox.find(webhook_id).ok_or("no webhook with this id")?;
        outbox.deliver(number);
        Ok(())
    }

    /// The webhooks that `resendWebhook` asked for again, oldest first.
    pub fn resent_webhooks(&self) -> Vec<Resent> {
        self.shared.ledger().resent.clone()
    }

    /// Every request that arrived whole, oldest first, whatever was answered.
    pub fn requests(&self) -> Vec<Recorded> {
        self.shared.requests().clone()
    }

    /// Stops it: the port is free and every connection closed when this returns. Dropping does the same.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Sandbox").field("address", &self.address).finish_non_exhaustive()
    }
}
