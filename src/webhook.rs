//! PortOne's webhooks: taken from whoever can prove to be PortOne, read, and handled once.
//!
//! ```
//! use portone_ksnet::reqwest::{StatusCode, header::HeaderMap};
//! use portone_ksnet::webhook::{Event, Inbox, MemoryInbox, Verifier};
//! use portone_ksnet::{Client, GetPayment};
//!
//! struct Shop {
//!     client: Client,
//!     verifier: Verifier,
//!     inbox: MemoryInbox,
//! }
//!
//! /// With axum: `async fn(State(shop): State<Arc<Shop>>, headers: HeaderMap, body: Bytes) -> StatusCode`.
//! async fn portone_webhook(shop: &Shop, headers: &HeaderMap, body: &[u8]) -> StatusCode {
//!     let webhook = match shop.verifier.verify(headers, body) {
//!         Ok(webhook) => webhook,
//!         Err(error) => {
//!             eprintln!("{error}");
//!             return StatusCode::UNAUTHORIZED;
//!         }
//!     };
//!     if webhook.event().asks_to_confirm() {
//!         return StatusCode::FORBIDDEN; // 200 would be consent; a shop that is asked compares the amount here
//!     }
//!     let handled = shop.inbox.once(&webhook, async {
//!         match webhook.event().get_payment() {
//!             Some(request) => settle(&shop.client, request).await,
//!             None => Ok(()), // about billing keys, or of a type that came later
//!         }
//!     });
//!     handled.await.map_or(StatusCode::INTERNAL_SERVER_ERROR, |once| once.status())
//! }
//!
//! /// Acts on the payment as it is, not as it was told.
//! async fn settle(client: &Client, request: GetPayment<'_>) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
//!     let payment = client.send(&request).await?;
//!     // Find the order, compare the amounts, store the status.
//!     let _ = payment;
//!     Ok(())
//! }
//! ```
//!
//! An [`Event`] says which payment to read, and nothing of money that could be taken for paid. Verification is that
//! of Standard Webhooks 1.0; secrets and signatures stand in no error. A [`Signer`] makes webhooks for tests.

mod body;
mod clock;
mod error;
mod event;
mod headers;
mod inbox;
mod kind;
mod memory;
mod secret;
mod signer;
mod verifier;
mod version_2024_01_01;

pub use body::UnreadableBody;
pub use error::VerifyError;
pub use event::{BillingKey, Event, Transaction};
pub use headers::{Header, Headers, Pair};
pub use inbox::{Claim, Inbox, Once, OnceError, Ticket};
pub use kind::{BillingKeyKind, TransactionKind};
pub use memory::MemoryInbox;
pub use secret::{InvalidSecret, Secret};
pub use signer::Signer;
pub use verifier::{Verifier, Webhook};
pub use version_2024_01_01::Version20240101;
