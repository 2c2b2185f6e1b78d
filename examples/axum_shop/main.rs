//! A small tea shop: a checkout page, webhooks, verification, virtual accounts, refunds, and books that agree.
//!
//! `cargo run --example axum_shop` needs no network and no account: it starts a stand-in for PortOne in this process,
//! which plays the buyer's window and sends signed webhooks. With `PORTONE_API_SECRET`, `PORTONE_STORE_ID`,
//! `PORTONE_CHANNEL_KEY` and `PORTONE_WEBHOOK_SECRET` set it talks to PortOne; then `SHOP_URL` is the address that
//! PortOne and browsers reach it at, and `PORTONE_API_BASE` another server than PortOne's.
//!
//! `SHOP_ADDRESS` is what it listens on (a free port of this machine), `SHOP_DATABASE` the file of its books (in
//! memory with the stand-in, `axum_shop.sqlite` with PortOne).

mod shop;

use std::error::Error;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use portone_ksnet::webhook::{Secret, Verifier};
use portone_ksnet::{ApiSecret, Channel, Client};
use portone_ksnet_sandbox::{Sandbox, WebhookEndpoint};
use rusqlite::Connection;
use shop::{Parts, Shop};

/// How often what is not known is asked for again.
const RESUME_EVERY: Duration = Duration::from_secs(30);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let address = setting("SHOP_ADDRESS").unwrap_or_else(|| "127.0.0.1:0".to_owned());
    let listener = tokio::net::TcpListener::bind(&address)
        .await
        .map_err(|error| format!("cannot listen on SHOP_ADDRESS {address}: {error}"))?;
    let address = listener.local_addr()?;
    let url = setting("SHOP_URL").unwrap_or(format!("http://{address}"));
    let url = url.trim_end_matches('/').to_owned();
    let shop = Arc::new(Shop::open(parts(url.clone())?)?);

    // What a former run has left unknown.
    let resuming = Arc::clone(&shop);
    tokio::spawn(async move {
        loop {
            resuming.resume().await;
            tokio::time::sleep(RESUME_EVERY).await;
        }
    });
    println!("It listens on {address}.\nThe shop is open at {url}");
    axum::serve(listener, shop::router(shop)).await?;
    Ok(())
}

fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// PortOne where all that it takes is set, the stand-in where nothing is.
fn parts(url: String) -> Result<Parts, Box<dyn Error + Send + Sync>> {
    const NEEDED: [&str; 4] =
        ["PORTONE_API_SECRET", "PORTONE_STORE_ID", "PORTONE_CHANNEL_KEY", "PORTONE_WEBHOOK_SECRET"];
    let (client, secret, stand_in, database) = match NEEDED.map(setting) {
        [Some(secret), Some(store_id), Some(channel_key), Some(webhook_secret)] => {
            let client = Client::builder(ApiSecret::new(secret)?, Channel::new(store_id, channel_key)?);
            let client = match setting("PORTONE_API_BASE") {
                Some(base) => client.base_url(base)?,
                None => client,
            };
            println!("Payments are made by PortOne, and webhooks go to {url}/webhook.");
            (client.build()?, webhook_secret, None, "axum_shop.sqlite")
        }
        [None, None, None, None] => {
            let endpoint = WebhookEndpoint::new(format!("{url}/webhook"));
            let sandbox = Sandbox::builder().webhooks(endpoint).start()?;
            println!(
                "Payments are made by a stand-in for PortOne at {}, in this process.",
                sandbox.base_url()
            );
            let channel = Channel::new(sandbox.store_id(), sandbox.channel_key())?;
            let client = Client::builder(ApiSecret::new(sandbox.api_secret())?, channel);
            let client = client.base_url(sandbox.base_url())?.build()?;
            let secret = sandbox.webhook_secret().ok_or("the stand-in signs webhooks")?;
            (client, secret, Some(Arc::new(sandbox)), ":memory:")
        }
        _ => return Err(format!("set all of {}, or none of them", NEEDED.join(", ")).into()),
    };
    let database = setting("SHOP_DATABASE").unwrap_or_else(|| database.to_owned());
    Ok(Parts {
        client,
        verifier: Verifier::new(Secret::new(secret)?),
        database: Connection::open(database)?,
        now: Arc::new(SystemTime::now),
        url,
        stand_in,
    })
}
