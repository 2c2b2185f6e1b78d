//! Webhooks: what PortOne tells a shop of its own accord, and `resendWebhook`
//! (`POST /payments/{paymentId}/resend-webhook`).

pub(crate) mod courier;
pub(crate) mod endpoint;
mod happened;
mod outbox;
mod signature;

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::answer::Refusal;
use crate::operation::Asked;
use crate::shape::{Shape, optional};

pub(crate) use happened::Happened;
pub(crate) use outbox::Outbox;

pub(crate) static RESEND_WEBHOOK: Shape =
    Shape::Object(&[optional("storeId", Shape::Text), optional("webhookId", Shape::Text)]);

/// A webhook that was asked for again.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Resent {
    /// The payment that it is about.
    pub payment_id: String,
    /// Which of its webhooks.
    pub webhook_id: String,
}

/// A webhook, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ToldWebhook {
    /// `webhook-id`: the same in every attempt.
    pub id: String,
    /// Such as `Transaction.Paid`, whatever version it is written in.
    pub kind: &'static str,
    /// The payment; none where it is about a billing key.
    pub payment_id: Option<String>,
    /// What every attempt to deliver it was answered with, oldest first: an HTTP status, or none.
    pub answers: Vec<Option<u16>>,
    /// Whether an attempt is under way or to come.
    pub under_way: bool,
}

impl Outbox {
    pub(crate) fn list(&self) -> Vec<ToldWebhook> {
        let list = self.told.iter().map(|told| ToldWebhook {
            id: told.id.clone(),
            kind: told.happened.kind,
            payment_id: told.happened.payment_id().map(str::to_owned),
            answers: told.answers.clone(),
            under_way: told.under_way > 0,
        });
        list.collect()
    }
}

pub(crate) fn resend(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let payment = asked.ledger.payment(asked.id).ok_or_else(Refusal::payment_not_found)?;
    let status = payment.status();
    let outbox = &mut asked.ledger.outbox;
    let number = match asked.body["webhookId"].as_str() {
        Some(id) => outbox.find(id).filter(|at| outbox.told[*at].happened.payment_id() == Some(asked.id)),
        None => outbox.latest(asked.id),
    };
    let Some(number) = number else {
        let message = "the payment has no such webhook";
        return Err(Refusal::new(StatusCode::NOT_FOUND, "WEBHOOK_NOT_FOUND", message));
    };
    outbox.deliver(number);
    let told = &outbox.told[number];
    let (webhook_id, attempts) = (told.id.clone(), told.answers.len() + 1);
    asked.ledger.resent.push(Resent { payment_id: asked.id.to_owned(), webhook_id: webhook_id.clone() });
    Ok(json!({ "webhook": {
        "id": webhook_id,
        "paymentStatus": status,
        "status": "SUCCEEDED",
        "url": asked.config.webhooks.as_ref().map_or("https://webhook.invalid/", |endpoint| endpoint.url()),
        "isAsync": false,
        "currentExecutionCount": attempts,
        "maxExecutionCount": 10,
        "trigger": "MANUAL",
        "triggeredAt": asked.now.to_string(),
    } }))
}
