//! What PortOne tells the shop of its own accord.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use portone_ksnet::webhook::{Claim, Event, Inbox as _, Ticket, TransactionKind, VerifyError, Webhook};

use super::books::{self, Stage};
use super::settle::Settled;
use super::{Failure, Shop};

/// Why a request is refused stands in the log alone: whoever is not PortOne learns nothing.
pub(super) async fn webhook(State(shop): State<Arc<Shop>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let webhook = match shop.verifier.verify(&headers, &body) {
        Ok(webhook) => webhook,
        Err(error) => {
            eprintln!("{error}");
            return match error {
                VerifyError::Body(_) => StatusCode::BAD_REQUEST,
                _ => StatusCode::UNAUTHORIZED,
            };
        }
    };
    shop.take(&webhook).await.unwrap_or_else(|error| {
        eprintln!("webhook {}: {error}", webhook.id());
        StatusCode::INTERNAL_SERVER_ERROR
    })
}

impl Shop {
    async fn take(&self, webhook: &Webhook) -> Result<StatusCode, Failure> {
        if let Some(consent) = self.consent(webhook.event())? {
            return Ok(consent);
        }
        let ticket = match self.inbox.claim(webhook).await? {
            Claim::Granted(ticket) => ticket,
            Claim::Busy => return Ok(StatusCode::CONFLICT),
            Claim::Done => return Ok(StatusCode::OK),
        };
        let handled = self.handle(webhook.event(), &ticket).await;
        if !matches!(handled, Ok(StatusCode::OK)) {
            self.inbox.failed(&ticket).await?;
        }
        handled
    }

    async fn handle(&self, event: &Event, ticket: &Ticket) -> Result<StatusCode, Failure> {
        let payment_id = match event {
            Event::Transaction(transaction) => transaction.payment_id(),
            Event::Version20240101(notice) => notice.payment_id(),
            // This shop has no billing keys, and does not know what comes later.
            _ => return self.nothing_to_do(ticket).await,
        };
        match self.settle(payment_id, Some(ticket)).await? {
            Settled::Stored(_) => Ok(StatusCode::OK),
            Settled::NotOurs => self.nothing_to_do(ticket).await,
            // PortOne knows of a payment that it does not know: it will tell again.
            Settled::NotBegun => Ok(StatusCode::SERVICE_UNAVAILABLE),
            Settled::Overtaken => Ok(StatusCode::CONFLICT),
        }
    }

    async fn nothing_to_do(&self, ticket: &Ticket) -> Result<StatusCode, Failure> {
        self.inbox.done(ticket).await?;
        Ok(StatusCode::OK)
    }

    /// The answer to a question before the money moves (`confirmUrl`), which is the shop's consent. It is no matter of
    /// the inbox: asked again, it is decided again.
    fn consent(&self, event: &Event) -> Result<Option<StatusCode>, Failure> {
        match event {
            Event::Transaction(asked) if asked.kind() == TransactionKind::Confirm => {
                let order = books::order(&self.inbox.connection(), asked.payment_id())?;
                let agreed = order.is_some_and(|order| {
                    order.stage == Stage::New && asked.asked_amount() == Some(order.amount)
                });
                Ok(Some(if agreed { StatusCode::OK } else { StatusCode::CONFLICT }))
            }
            // The old version's question does not say how much in a way that this shop reads.
            Event::Version20240101(asked) if asked.asks_to_confirm() => Ok(Some(StatusCode::CONFLICT)),
            _ => Ok(None),
        }
    }
}
