//! What begins in PortOne's window and ends at the REST API: amounts registered beforehand, and payments and
//! billing keys that wait to be confirmed by hand (N111).

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::answer::Refusal;
use crate::billing_key;
use crate::escrow::Escrow;
use crate::ksnet;
use crate::operation::Asked;
use crate::pay_instantly::{Order, card_answer};
use crate::payment::Outcome;
use crate::shape::{Shape, optional, required};
use crate::tax::Parts;

/// A payment that a buyer has authenticated in the window, for a shop that confirms by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WindowPayment {
    payment_id: String,
    total: u64,
    currency: &'static str,
    escrow: bool,
}

impl WindowPayment {
    /// A payment of so many won by card.
    pub fn new(payment_id: impl Into<String>, total: u64) -> Self {
        Self { payment_id: payment_id.into(), total, currency: "KRW", escrow: false }
    }

    /// With delivery escrow.
    #[must_use]
    pub fn escrow(mut self) -> Self {
        self.escrow = true;
        self
    }
}

/// What waits to be confirmed.
pub(crate) enum Waiting {
    Payment(WindowPayment),
    BillingKey,
    /// It was confirmed.
    Done,
}

pub(crate) static PRE_REGISTER: Shape = Shape::Object(&[
    optional("storeId", Shape::Text),
    optional("totalAmount", Shape::Amount),
    optional("taxFreeAmount", Shape::Amount),
    optional("currency", Shape::Capitals(3)),
]);

pub(crate) static CONFIRM_PAYMENT: Shape = Shape::Object(&[
    optional("storeId", Shape::Text),
    required("paymentToken", Shape::Text),
    optional("txId", Shape::Text),
    optional("currency", Shape::Capitals(3)),
    optional("totalAmount", Shape::Amount),
    optional("taxFreeAmount", Shape::Amount),
    optional("isTest", Shape::Flag),
]);

pub(crate) static CONFIRM_BILLING_KEY: Shape = Shape::Object(&[
    optional("storeId", Shape::Text),
    required("billingIssueToken", Shape::Text),
    optional("isTest", Shape::Flag),
]);

pub(crate) fn pre_register(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    if asked.ledger.payment(asked.id).is_some_and(|payment| payment.outcome == Outcome::Paid) {
        return Err(Refusal::conflict("ALREADY_PAID", "this paymentId is already paid"));
    }
    ksnet::keeps_the_matrix("preRegisterPayment", asked.body)
        .map_err(|pg| Refusal::invalid_request(pg.message))?;
    asked.ledger.registered.insert(asked.id.to_owned(), asked.body.clone());
    Ok(json!({}))
}

fn mismatch(name: &str) -> Refusal {
    Refusal::conflict("INFORMATION_MISMATCH", format!("`{name}` is not that of the payment"))
}

pub(crate) fn confirm_payment(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let (id, body, now) = (asked.id, asked.body, asked.now);
    let ledger = &mut *asked.ledger;
    if ledger.payment(id).is_some_and(|payment| payment.outcome == Outcome::Paid) {
        return Err(Refusal::conflict("ALREADY_PAID", "this paymentId is already paid"));
    }
    let token = body["paymentToken"].as_str().unwrap_or_default();
    let payment = match ledger.waiting.get(token) {
        Some(Waiting::Payment(payment)) => payment.clone(),
        _ => {
            let message = "no payment waits with this `paymentToken`";
            return Err(Refusal::new(StatusCode::BAD_REQUEST, "INVALID_PAYMENT_TOKEN", message));
        }
    };
    if payment.payment_id != id {
        return Err(Refusal::payment_not_found());
    }
    let registered = ledger.registered.get(id).cloned().unwrap_or_default();
    for said in [body, &registered] {
        let is = |name: &str, value: &Value| said[name].is_null() || said[name] == *value;
        for (name, value) in [
            ("totalAmount", json!(payment.total)),
            ("currency", json!(payment.currency)),
            ("taxFreeAmount", json!(0)),
            ("isTest", json!(true)),
        ] {
            if !is(name, &value) {
                return Err(mismatch(name));
            }
        }
    }
    let serial = ledger.serial();
    let order = json!({ "orderName": "paid in the window", "currency": payment.currency });
    let amount = Parts::new(payment.total, 0, None).unwrap_or_default();
    let card = json!({ "credential": { "number": "9400000000000001" } });
    let order = Order { payment_id: id, body: &order, amount, serial, now };
    let mut paid = order.payment(card_answer(&card, serial), Outcome::Paid, None);
    paid.escrow = payment.escrow.then(Escrow::default);
    let pg_tx_id = paid.pg_tx_id.clone();
    ledger.attempt(paid);
    ledger.waiting.insert(token.to_owned(), Waiting::Done);
    Ok(json!({ "pgTxId": pg_tx_id, "paidAt": now.to_string() }))
}

pub(crate) fn confirm_billing_key(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let token = asked.text("billingIssueToken").to_owned();
    match asked.ledger.waiting.get(&token) {
        Some(Waiting::BillingKey) => {}
        Some(Waiting::Done) => {
            return Err(Refusal::conflict("BILLING_KEY_ALREADY_ISSUED", "it was confirmed before"));
        }
        _ => {
            let message = "no billing key waits with this `billingIssueToken`";
            return Err(Refusal::new(StatusCode::NOT_FOUND, "BILLING_KEY_NOT_FOUND", message));
        }
    }
    if asked.body["isTest"] == false {
        return Err(mismatch("isTest"));
    }
    let credential = json!({ "number": "9400000000000001", "expiryYear": "99", "expiryMonth": "12" });
    let key = billing_key::add(asked.ledger, &credential, &json!({}), None, asked.now);
    asked.ledger.waiting.insert(token, Waiting::Done);
    Ok(json!({ "billingKey": key }))
}
