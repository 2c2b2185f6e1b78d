//! The shop, whatever it is run by.

mod books;
mod checkout;
mod follow_up;
#[path = "../../webhook_inbox/sqlite.rs"]
mod inbox;
mod pages;
mod refund;
mod settle;
mod stand_in;
mod webhook;

use std::error::Error;
use std::sync::Arc;
use std::time::SystemTime;

use axum::Router;
use axum::routing::{get, post};
use portone_ksnet::Client;
use portone_ksnet::webhook::Verifier;
use portone_ksnet_sandbox::Sandbox;
use rusqlite::Connection;

use inbox::SqliteInbox;

/// Something that a buyer cannot help; it is logged, and not shown.
pub(crate) type Failure = Box<dyn Error + Send + Sync>;

pub(crate) type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// What a shop is made of.
pub(crate) struct Parts {
    pub(crate) client: Client,
    pub(crate) verifier: Verifier,
    pub(crate) database: Connection,
    /// The time by which refunds are planned.
    pub(crate) now: Clock,
    /// Where browsers find the shop; no slash at the end.
    pub(crate) url: String,
    /// The stand-in whose window the checkout page opens, in place of PortOne's.
    pub(crate) stand_in: Option<Arc<Sandbox>>,
}

pub(crate) struct Shop {
    client: Client,
    verifier: Verifier,
    /// Orders, money and webhooks, in one database: what a webhook changes is stored with it or not at all.
    inbox: SqliteInbox,
    now: Clock,
    url: String,
    stand_in: Option<Arc<Sandbox>>,
}

impl Shop {
    pub(crate) fn open(parts: Parts) -> Result<Self, Failure> {
        let Parts { client, verifier, database, now, url, stand_in } = parts;
        books::prepare(&database)?;
        let clock = Arc::clone(&now);
        let inbox = SqliteInbox::new(database, move || clock())?;
        Ok(Self { client, verifier, inbox, now, url, stand_in })
    }
}

/// A real shop lets nobody but its staff refund: the pages of an order would be behind its login.
pub(crate) fn router(shop: Arc<Shop>) -> Router {
    let router = Router::new()
        .route("/", get(pages::counter).post(pages::order))
        .route("/orders/{id}", get(pages::one))
        .route("/payment/complete", get(settle::returned).post(settle::returned))
        .route("/webhook", post(webhook::webhook))
        .route("/orders/{id}/refunds", post(refund::asked))
        .route("/refunds/{id}/receipt", post(follow_up::asked))
        .route("/resume", post(refund::resumed))
        .route("/books", get(pages::books));
    let router = if shop.stand_in.is_some() { router.merge(stand_in::router()) } else { router };
    router.with_state(shop)
}
