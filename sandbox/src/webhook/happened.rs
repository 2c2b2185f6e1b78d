//! What a webhook tells, in PortOne's two versions.

use jiff::Timestamp;
use serde_json::json;

use super::endpoint::Version;
use crate::billing_key::BillingKey;
use crate::payment::{Outcome, Payment};

/// Something that PortOne tells a shop.
#[derive(Clone)]
pub(crate) struct Happened {
    /// `Transaction.Paid` and the like.
    pub(crate) kind: &'static str,
    pub(crate) at: Timestamp,
    pub(crate) about: About,
}

#[derive(Clone)]
pub(crate) enum About {
    Payment { id: String, transaction_id: String, cancellation_id: Option<String> },
    BillingKey(String),
}

impl Happened {
    fn payment(kind: &'static str, payment: &Payment, at: Timestamp) -> Self {
        let (id, transaction_id) = (payment.id.clone(), payment.transaction_id.clone());
        Self { kind, at, about: About::Payment { id, transaction_id, cancellation_id: None } }
    }

    /// The window was opened.
    pub(crate) fn ready(payment: &Payment) -> Self {
        Self::payment("Transaction.Ready", payment, payment.requested_at)
    }

    /// What came of the latest attempt to pay.
    pub(crate) fn outcome(payment: &Payment) -> Self {
        match payment.outcome {
            Outcome::Paid => Self::payment("Transaction.Paid", payment, payment.paid_at),
            Outcome::VirtualAccountIssued => {
                Self::payment("Transaction.VirtualAccountIssued", payment, payment.requested_at)
            }
            Outcome::Closed(at) => Self::payment("Transaction.Cancelled", payment, at),
            Outcome::Failed(_) => Self::payment("Transaction.Failed", payment, payment.requested_at),
        }
    }

    /// The latest cancel.
    pub(crate) fn cancelled(payment: &Payment) -> Option<Self> {
        let latest = payment.cancellations.last()?;
        let whole = payment.cancellable().total == 0;
        let kind = if whole { "Transaction.Cancelled" } else { "Transaction.PartialCancelled" };
        let (id, transaction_id) = (payment.id.clone(), payment.transaction_id.clone());
        let cancellation_id = Some(latest.id.clone());
        Some(Self { kind, at: latest.at, about: About::Payment { id, transaction_id, cancellation_id } })
    }

    pub(crate) fn issued(key: &BillingKey) -> Self {
        Self { kind: "BillingKey.Issued", at: key.issued_at, about: About::BillingKey(key.key.clone()) }
    }

    pub(crate) fn deleted(key: &str, at: Timestamp) -> Self {
        Self { kind: "BillingKey.Deleted", at, about: About::BillingKey(key.to_owned()) }
    }

    pub(crate) fn payment_id(&self) -> Option<&str> {
        match &self.about {
            About::Payment { id, .. } => Some(id),
            About::BillingKey(_) => None,
        }
    }

    /// The body; nothing where the version has none for it.
    pub(crate) fn body(&self, store_id: &str, version: Version) -> Option<String> {
        let status = self.kind.split_once('.').map_or(self.kind, |(_, status)| status);
        let data = match (&self.about, version) {
            (About::Payment { id, transaction_id, cancellation_id }, Version::Version20240425) => {
                let mut data =
                    json!({ "storeId": store_id, "paymentId": id, "transactionId": transaction_id });
                if let Some(cancellation_id) = cancellation_id {
                    data["cancellationId"] = json!(cancellation_id);
                }
                data
            }
            (About::BillingKey(key), Version::Version20240425) => {
                json!({ "storeId": store_id, "billingKey": key })
            }
            (About::Payment { id, transaction_id, .. }, Version::Version20240101Json) => {
                let body = json!({ "payment_id": id, "tx_id": transaction_id, "status": status });
                return Some(body.to_string());
            }
            (About::Payment { id, transaction_id, .. }, Version::Version20240101Form) => {
                let mut form = form_urlencoded::Serializer::new(String::new());
                form.append_pair("payment_id", id).append_pair("tx_id", transaction_id);
                return Some(form.append_pair("status", status).finish());
            }
            (About::BillingKey(_), Version::Version20240101Json | Version::Version20240101Form) => {
                return None;
            }
        };
        Some(json!({ "type": self.kind, "timestamp": self.at.to_string(), "data": data }).to_string())
    }
}
