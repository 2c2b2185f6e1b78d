//! `resendWebhook`: `POST /payments/{paymentId}/resend-webhook`. The stand-in sends none: it keeps what was
//! asked for.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::answer::Refusal;
use crate::operation::Asked;
use crate::shape::{Shape, optional};

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

pub(crate) fn resend(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let payment = asked.ledger.payment(asked.id).ok_or_else(Refusal::payment_not_found)?;
    // Each attempt has one webhook.
    let own = format!("webhook-{:012}", payment.serial);
    let status = payment.status();
    if asked.body["webhookId"].as_str().is_some_and(|given| given != own) {
        let message = "the payment has no such webhook";
        return Err(Refusal::new(StatusCode::NOT_FOUND, "WEBHOOK_NOT_FOUND", message));
    }
    asked.ledger.resent.push(Resent { payment_id: asked.id.to_owned(), webhook_id: own.clone() });
    Ok(json!({ "webhook": {
        "id": own,
        "paymentStatus": status,
        "status": "SUCCEEDED",
        "url": "https://webhook.invalid/",
        "isAsync": false,
        "currentExecutionCount": asked.ledger.resent.len(),
        "maxExecutionCount": 10,
        "trigger": "MANUAL",
        "triggeredAt": asked.now.to_string(),
    } }))
}
