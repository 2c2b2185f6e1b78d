//! What a refund leaves to do: cash receipts outlive the payment.

use std::sync::Arc;

use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use portone_ksnet::cancel::FollowUp;
use portone_ksnet::{IdempotencyKey, ProductType, RestCashReceiptType};
use serde::Deserialize;

use super::{Failure, Shop, books};

/// For whom the receipt is: the shop does not keep it.
#[derive(Deserialize)]
pub(super) struct Receipt {
    name: String,
    /// A phone or registration number, in digits.
    number: String,
}

/// The receipt for what is left, when the buyer has said for whom.
pub(super) async fn asked(
    State(shop): State<Arc<Shop>>,
    Path(refund_id): Path<String>,
    Form(receipt): Form<Receipt>,
) -> Response {
    match shop.reissue(&refund_id, &receipt).await {
        Ok(true) => (StatusCode::OK, "issued").into_response(),
        Ok(false) => (StatusCode::NOT_FOUND, "no receipt is owed").into_response(),
        Err(error) => {
            eprintln!("refund {refund_id}: {error}");
            (StatusCode::SERVICE_UNAVAILABLE, "it was not issued: try again").into_response()
        }
    }
}

impl Shop {
    /// Does what can be done without the buyer, in its order, each under a key of its own.
    pub(super) async fn follow_up(&self, refund_id: &str) -> Result<(), Failure> {
        let refund = books::refund(&self.inbox.connection(), refund_id)?;
        if refund.is_none_or(|refund| refund.state != "DONE") {
            return Ok(());
        }
        let owed = books::owed(&self.inbox.connection(), refund_id)?;
        for (number, follow_up) in owed {
            let FollowUp::CancelCashReceipt(receipt) = follow_up else { break };
            let key = key(refund_id, number)?;
            self.client.send(&receipt.request()).idempotency_key(&key).await?;
            books::followed_up(&self.inbox.connection(), refund_id, number)?;
        }
        Ok(())
    }

    async fn reissue(&self, refund_id: &str, to: &Receipt) -> Result<bool, Failure> {
        self.follow_up(refund_id).await?;
        let owed = books::owed(&self.inbox.connection(), refund_id)?;
        let Some((number, FollowUp::ReissueCashReceipt(receipt))) = owed.first() else { return Ok(false) };
        let kind = receipt.kind().unwrap_or(RestCashReceiptType::PERSONAL);
        let request = receipt.request(kind, ProductType::PHYSICAL, &*to.name, &*to.number);
        self.client.send(&request).idempotency_key(&key(refund_id, *number)?).await?;
        books::followed_up(&self.inbox.connection(), refund_id, *number)?;
        Ok(true)
    }
}

fn key(refund_id: &str, number: u32) -> Result<IdempotencyKey, Failure> {
    Ok(IdempotencyKey::new(format!("{refund_id}-{number}"))?)
}
