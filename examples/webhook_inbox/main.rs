//! Webhooks that come twice, at the same time and after a crash, and an order that is paid once.
//!
//! `cargo run --example webhook_inbox` needs no network and no account: it starts a stand-in for PortOne in this
//! process, signs webhooks as PortOne does, and keeps orders and inbox in one `SQLite` database in memory.

mod sqlite;

use std::error::Error;
use std::time::SystemTime;

use portone_ksnet::reqwest::StatusCode;
use portone_ksnet::webhook::{Claim, Inbox as _, Secret, Signer, Verifier, Webhook};
use portone_ksnet::{ApiSecret, Channel, Client, KsnetContract, KsnetRequest, answer::Payment};
use portone_ksnet_sandbox::Sandbox;
use rusqlite::{Connection, params};

use sqlite::SqliteInbox;

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN), product_type = PHYSICAL)]
struct Contract;

#[derive(KsnetRequest)]
#[ksnet(
    operation = payInstantly, contract = Contract, pay_method = CARD, currency = KRW,
    set(productType = PHYSICAL)
)]
struct PhoneOrder<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.card.credential.number)]
    card_number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    expiry_year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    expiry_month: &'a str,
}

struct Shop {
    client: Client,
    verifier: Verifier,
    inbox: SqliteInbox,
}

impl Shop {
    /// The endpoint: what a web framework hands over, and the status to answer with.
    async fn webhook(&self, headers: &[(&'static str, String)], body: &[u8]) -> StatusCode {
        let webhook = match self.verifier.verify(headers, body) {
            Ok(webhook) => webhook,
            Err(error) => {
                println!("  {error}");
                return StatusCode::UNAUTHORIZED;
            }
        };
        match self.handle(&webhook).await {
            Ok(status) => status,
            Err(error) => {
                println!("  {error}");
                StatusCode::INTERNAL_SERVER_ERROR
            }
        }
    }

    async fn handle(&self, webhook: &Webhook) -> Result<StatusCode, Box<dyn Error>> {
        let ticket = match self.inbox.claim(webhook).await? {
            Claim::Granted(ticket) => ticket,
            Claim::Busy => return Ok(StatusCode::CONFLICT),
            Claim::Done => return Ok(StatusCode::OK),
        };
        let Some(request) = webhook.event().get_payment() else {
            self.inbox.done(&ticket).await?;
            return Ok(StatusCode::OK);
        };
        let payment = match self.client.send(&request).await {
            Ok(payment) => payment,
            Err(error) => {
                self.inbox.failed(&ticket).await?;
                return Err(error.into());
            }
        };
        // The order and the inbox are written together. Whoever lost the webhook to another writes neither.
        let written = self.inbox.settle(&ticket, |orders| {
            let Payment::Paid(paid) = &payment else { return Ok(()) };
            let order = "UPDATE orders SET paid = paid + 1 WHERE id = ?1 AND amount = ?2";
            orders.execute(order, params![paid.id, paid.amount.total]).map(drop)
        })?;
        Ok(if written { StatusCode::OK } else { StatusCode::CONFLICT })
    }

    fn times_paid(&self, order: &str) -> rusqlite::Result<i64> {
        let orders = self.inbox.connection();
        orders.query_row("SELECT paid FROM orders WHERE id = ?1", [order], |row| row.get(0))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start()?;
    let channel = Channel::new(sandbox.store_id(), sandbox.channel_key())?;
    let client =
        Client::builder(ApiSecret::new(sandbox.api_secret())?, channel).base_url(sandbox.base_url())?;
    let secret = Secret::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?;

    let database = Connection::open_in_memory()?;
    database.execute_batch(
        "CREATE TABLE orders (id TEXT PRIMARY KEY, amount INTEGER NOT NULL, paid INTEGER NOT NULL) STRICT;
         INSERT INTO orders VALUES ('tea-1', 12000, 0);",
    )?;
    let shop = Shop {
        client: client.build()?,
        verifier: Verifier::new(secret.clone()),
        inbox: SqliteInbox::new(database, SystemTime::now)?,
    };
    let order = PhoneOrder {
        payment_id: "tea-1",
        order_name: "보성 녹차 100 g",
        total: 12_000,
        buyer: "정하은",
        card_number: "4242424242424242",
        expiry_year: "39",
        expiry_month: "12",
    };
    shop.client.send(&order).await?;

    let body = r#"{"type":"Transaction.Paid","timestamp":"2026-08-06T00:30:00Z","data":{"storeId":"store-1","paymentId":"tea-1","transactionId":"tx-1"}}"#;
    let portone = Signer::new(secret);
    let attempt = || portone.sign("msg_1", SystemTime::now(), body);

    println!("1. Somebody who is not PortOne says that it is paid:");
    let mut forged = attempt();
    forged[2].1.replace_range(3..7, "AAAA");
    println!("  answered with {}", shop.webhook(&forged, body.as_bytes()).await);
    println!("  times paid: {}", shop.times_paid("tea-1")?);

    println!("2. PortOne says so, twice at the same time:");
    let (first, second) = (attempt(), attempt());
    let (first, second) =
        tokio::join!(shop.webhook(&first, body.as_bytes()), shop.webhook(&second, body.as_bytes()));
    println!("  answered with {first} and {second}");
    println!("  times paid: {}", shop.times_paid("tea-1")?);

    println!("3. And again, since an answer was not a good one:");
    println!("  answered with {}", shop.webhook(&attempt(), body.as_bytes()).await);
    println!("  times paid: {}", shop.times_paid("tea-1")?);
    Ok(())
}
