//! A payment, and how PortOne writes it down (`Payment`, `PaymentCancellation`).

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::answer::PgRefusal;
use crate::builder::Config;
use crate::escrow::Escrow;
use crate::tax::Parts;

pub(crate) const MERCHANT: &str = "merchant-00000000-0000-4000-8000-000000000003";

/// An attempt to pay under one payment id.
pub(crate) struct Payment {
    pub(crate) id: String,
    /// Its place among all that the stand-in was asked for.
    pub(crate) serial: u64,
    pub(crate) transaction_id: String,
    pub(crate) pg_tx_id: String,
    pub(crate) order_name: String,
    pub(crate) currency: String,
    pub(crate) amount: Parts,
    /// PortOne's `Customer`.
    pub(crate) customer: Value,
    /// PortOne's `PaymentMethod`; none of an attempt that failed.
    pub(crate) method: Option<Value>,
    /// Fields of the request that the payment repeats as they were sent.
    pub(crate) repeated: Map<String, Value>,
    pub(crate) requested_at: Timestamp,
    /// When the money came: at once, but for virtual accounts.
    pub(crate) paid_at: Timestamp,
    /// Its cash receipt, where one was asked for with the payment.
    pub(crate) cash_receipt: Option<String>,
    pub(crate) outcome: Outcome,
    pub(crate) cancellations: Vec<Cancellation>,
    pub(crate) billing_key: Option<String>,
    pub(crate) schedule_id: Option<String>,
    /// Of an escrow payment alone.
    pub(crate) escrow: Option<Escrow>,
}

/// What came of the attempt.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Paid,
    VirtualAccountIssued,
    /// The account was closed before anything was deposited.
    Closed(Timestamp),
    Failed(PgRefusal),
}

/// A cancel that succeeded.
pub(crate) struct Cancellation {
    pub(crate) serial: u64,
    pub(crate) id: String,
    pub(crate) pg_cancellation_id: String,
    pub(crate) amount: Parts,
    pub(crate) reason: String,
    pub(crate) at: Timestamp,
}

impl Payment {
    pub(crate) fn cancelled(&self) -> Parts {
        self.cancellations.iter().fold(Parts::default(), |sum, cancellation| sum.plus(cancellation.amount))
    }

    pub(crate) fn cancellable(&self) -> Parts {
        self.amount.minus(self.cancelled())
    }

    pub(crate) fn status(&self) -> &'static str {
        match self.outcome {
            Outcome::VirtualAccountIssued => "VIRTUAL_ACCOUNT_ISSUED",
            Outcome::Failed(_) => "FAILED",
            Outcome::Paid if self.cancellations.is_empty() => "PAID",
            Outcome::Closed(_) => "CANCELLED",
            Outcome::Paid if self.cancellable().total == 0 => "CANCELLED",
            Outcome::Paid => "PARTIAL_CANCELLED",
        }
    }

    /// PortOne's `Payment`.
    pub(crate) fn answer(&self, config: &Config) -> Value {
        let latest_cancel = match self.outcome {
            Outcome::Closed(at) => Some(at),
            _ => self.cancellations.last().map(|cancellation| cancellation.at),
        };
        let changed_at = latest_cancel.unwrap_or(self.paid_at).to_string();
        let mut answer = json!({
            "status": self.status(),
            "id": self.id,
            "transactionId": self.transaction_id,
            "merchantId": MERCHANT,
            "storeId": config.store_id,
            "channel": channel(config),
            "version": "V2",
            "requestedAt": self.requested_at.to_string(),
            "updatedAt": changed_at,
            "statusChangedAt": changed_at,
            "orderName": self.order_name,
            "amount": self.amount_answer(),
            "currency": self.currency,
            "customer": self.customer,
        });
        for (name, value) in &self.repeated {
            answer[name] = value.clone();
        }
        if let Some(method) = &self.method {
            answer["method"] = method.clone();
        }
        if let Some(key) = &self.billing_key {
            answer["billingKey"] = json!(key);
        }
        if let Some(id) = &self.schedule_id {
            answer["scheduleId"] = json!(id);
        }
        if let Some(escrow) = &self.escrow {
            answer["escrow"] = escrow.answer();
        }
        match self.outcome {
            Outcome::VirtualAccountIssued => answer["pgTxId"] = json!(self.pg_tx_id),
            Outcome::Closed(at) => {
                answer["pgTxId"] = json!(self.pg_tx_id);
                answer["cancelledAt"] = json!(at.to_string());
                answer["cancellations"] = json!([]);
            }
            Outcome::Failed(pg) => {
                answer["failedAt"] = json!(changed_at);
                answer["failure"] = json!({
                    "reason": pg.message,
                    "pgCode": pg.code,
                    "pgMessage": pg.message,
                });
            }
            Outcome::Paid => {
                answer["pgTxId"] = json!(self.pg_tx_id);
                answer["paidAt"] = json!(self.paid_at.to_string());
                answer["receiptUrl"] = json!(receipt_url(&self.pg_tx_id));
                answer["cancellations"] = self.cancellations.iter().map(Cancellation::answer).collect();
                match latest_cancel {
                    Some(at) => answer["cancelledAt"] = json!(at.to_string()),
                    None => answer["disputes"] = json!([]),
                }
            }
        }
        answer
    }

    /// What PortOne's `PaymentEvent`s of this payment have in common.
    pub(crate) fn event(&self, config: &Config) -> Value {
        let mut event = self.answer(config);
        event["paymentId"] = event["id"].take();
        event["totalAmount"] = event["amount"].take();
        if let Some(members) = event.as_object_mut() {
            let not_of_an_event = [
                "status",
                "amount",
                "updatedAt",
                "statusChangedAt",
                "paidAt",
                "cancelledAt",
                "cancellations",
                "disputes",
                "billingKey",
            ];
            for name in not_of_an_event {
                members.remove(name);
            }
        }
        event
    }

    fn amount_answer(&self) -> Value {
        let cancelled = self.cancelled();
        json!({
            "total": self.amount.total,
            "taxFree": self.amount.tax_free,
            "vat": self.amount.vat,
            "supply": self.amount.supply(),
            "discount": 0,
            "paid": if self.outcome == Outcome::Paid { self.amount.total } else { 0 },
            "cancelled": cancelled.total,
            "cancelledTaxFree": cancelled.tax_free,
        })
    }
}

/// PortOne's `SelectedChannel`.
pub(crate) fn channel(config: &Config) -> Value {
    json!({
        "type": if config.test_channel { "TEST" } else { "LIVE" },
        "id": "channel-id-00000000-0000-4000-8000-000000000004",
        "key": config.channel_key,
        "name": "KSNET sandbox",
        "pgProvider": "KSNET",
        "pgMerchantId": "SANDBOX",
    })
}

impl Cancellation {
    /// PortOne's `SucceededPaymentCancellation`.
    pub(crate) fn answer(&self) -> Value {
        json!({
            "status": "SUCCEEDED",
            "id": self.id,
            "pgCancellationId": self.pg_cancellation_id,
            "totalAmount": self.amount.total,
            "taxFreeAmount": self.amount.tax_free,
            "vatAmount": self.amount.vat,
            "reason": self.reason,
            "cancelledAt": self.at.to_string(),
            "requestedAt": self.at.to_string(),
            "receiptUrl": receipt_url(&self.pg_cancellation_id),
            "trigger": "API",
        })
    }
}

/// `.invalid` never resolves (RFC 6761), so a receipt opened by mistake reaches nobody.
fn receipt_url(pg_id: &str) -> String {
    format!("https://receipt.invalid/{pg_id}")
}
