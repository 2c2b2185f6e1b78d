//! Cash receipts, one for each payment id.

use axum::http::StatusCode;
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::answer::Refusal;
use crate::builder::Config;
use crate::instant_payment_shape::AMOUNT;
use crate::ksnet;
use crate::ledger::Ledger;
use crate::operation::Asked;
use crate::page::{PAGE, Period, among, is, page};
use crate::pay_instantly::amount;
use crate::payment::{MERCHANT, channel};
use crate::shape::{Shape, optional, required};
use crate::tax::Parts;

pub(crate) struct CashReceipt {
    payment_id: String,
    kind: String,
    order_name: String,
    currency: String,
    amount: Parts,
    serial: u64,
    issued_at: Timestamp,
    cancelled_at: Option<Timestamp>,
}

pub(crate) static CASH_RECEIPT: Shape = Shape::Object(&[
    optional("storeId", Shape::Text),
    required("paymentId", Shape::Text),
    required("channelKey", Shape::Text),
    required("type", Shape::OneOf(&["PERSONAL", "CORPORATE"])),
    required("orderName", Shape::Text),
    required("currency", Shape::Capitals(3)),
    required("amount", Shape::Object(AMOUNT)),
    optional("productType", Shape::OneOf(&["PHYSICAL", "DIGITAL"])),
    required(
        "customer",
        Shape::Object(&[
            required("identityNumber", Shape::Text),
            optional("identityNumberType", Shape::Text),
            optional("name", Shape::Text),
            optional("email", Shape::Text),
            optional("phoneNumber", Shape::Text),
        ]),
    ),
    optional("paidAt", Shape::Instant),
    optional("businessRegistrationNumber", Shape::Text),
    optional("paymentMethod", Shape::Text),
]);

pub(crate) static CASH_RECEIPT_LIST: Shape = Shape::Object(&[
    PAGE,
    optional("sort", Shape::Object(&[optional("order", Shape::OneOf(&["ASC", "DESC"]))])),
    optional(
        "filter",
        Shape::Object(&[
            optional("storeId", Shape::Text),
            optional("from", Shape::Instant),
            optional("until", Shape::Instant),
            optional("paymentId", Shape::Text),
            optional("statuses", Shape::List(&Shape::OneOf(&["ISSUED", "CANCELLED", "FAILED"]))),
            optional("types", Shape::List(&Shape::OneOf(&["PERSONAL", "CORPORATE"]))),
        ]),
    ),
]);

impl CashReceipt {
    fn status(&self) -> &'static str {
        if self.cancelled_at.is_some() { "CANCELLED" } else { "ISSUED" }
    }

    fn issue_number(&self) -> String {
        format!("{:09}", self.serial)
    }

    fn url(&self) -> String {
        format!("https://receipt.invalid/cash/{}", self.issue_number())
    }

    /// PortOne's `CashReceipt`.
    fn answer(&self, config: &Config) -> Value {
        let mut answer = json!({
            "status": self.status(),
            "merchantId": MERCHANT,
            "storeId": config.store_id,
            "paymentId": self.payment_id,
            "channel": channel(config),
            "orderName": self.order_name,
            "isManual": true,
            "type": self.kind,
            "amount": self.amount.total,
            "taxFreeAmount": self.amount.tax_free,
            "vatAmount": self.amount.vat,
            "currency": self.currency,
            "issueNumber": self.issue_number(),
            "url": self.url(),
            "pgReceiptId": format!("{:012}", self.serial),
            "issuedAt": self.issued_at.to_string(),
            "statusUpdatedAt": self.cancelled_at.unwrap_or(self.issued_at).to_string(),
        });
        if let Some(at) = self.cancelled_at {
            answer["cancelledAt"] = json!(at.to_string());
        }
        answer
    }
}

/// The receipt that was asked for with the payment, issued when the money comes.
pub(crate) fn with_deposit(ledger: &mut Ledger, payment_id: &str, now: Timestamp) {
    let serial = ledger.serial();
    let Some(payment) = ledger.payment(payment_id) else { return };
    let Some(kind) = payment.cash_receipt.clone() else { return };
    let receipt = CashReceipt {
        payment_id: payment_id.to_owned(),
        kind,
        order_name: payment.order_name.clone(),
        currency: payment.currency.clone(),
        amount: payment.amount,
        serial,
        issued_at: now,
        cancelled_at: None,
    };
    ledger.cash_receipts.push(receipt);
}

/// PortOne's `PaymentCashReceipt`: the latest receipt of a payment, as the payment shows it.
pub(crate) fn of_payment(ledger: &Ledger, payment_id: &str) -> Option<Value> {
    let receipt = ledger.cash_receipts.iter().rev().find(|receipt| receipt.payment_id == payment_id)?;
    let mut answer = json!({
        "status": receipt.status(),
        "type": receipt.kind,
        "issueNumber": receipt.issue_number(),
        "totalAmount": receipt.amount.total,
        "taxFreeAmount": receipt.amount.tax_free,
        "currency": receipt.currency,
        "url": receipt.url(),
        "issuedAt": receipt.issued_at.to_string(),
    });
    if let Some(at) = receipt.cancelled_at {
        answer["cancelledAt"] = json!(at.to_string());
    }
    Some(answer)
}

pub(crate) fn issue(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let amount = amount(&asked.body["amount"])?;
    let payment_id = asked.text("paymentId");
    if asked
        .ledger
        .cash_receipts
        .iter()
        .any(|known| known.payment_id == payment_id && known.cancelled_at.is_none())
    {
        let message = "this paymentId has a cash receipt already";
        return Err(Refusal::conflict("CASH_RECEIPT_ALREADY_ISSUED", message));
    }
    ksnet::keeps_the_matrix("issueCashReceipt", asked.body)?;
    let receipt = CashReceipt {
        payment_id: payment_id.to_owned(),
        kind: asked.text("type").to_owned(),
        order_name: asked.text("orderName").to_owned(),
        currency: asked.text("currency").to_owned(),
        amount,
        serial: asked.ledger.serial(),
        issued_at: asked.now,
        cancelled_at: None,
    };
    let answer = receipt.answer(asked.config);
    asked.ledger.cash_receipts.push(receipt);
    Ok(json!({ "cashReceipt": {
        "issueNumber": answer["issueNumber"], "url": answer["url"], "pgReceiptId": answer["pgReceiptId"],
    } }))
}

fn not_found() -> Refusal {
    Refusal::new(StatusCode::NOT_FOUND, "CASH_RECEIPT_NOT_FOUND", "this paymentId has no cash receipt")
}

pub(crate) fn read(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let mut of_payment = asked.ledger.cash_receipts.iter().rev();
    let found = of_payment.find(|receipt| receipt.payment_id == asked.id);
    found.map(|receipt| receipt.answer(asked.config)).ok_or_else(not_found)
}

pub(crate) fn list(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let filter = &asked.body["filter"];
    let period = Period::of(filter, asked.now);
    let wanted = |receipt: &&CashReceipt| {
        period.has(receipt.issued_at)
            && among(&filter["statuses"], receipt.status())
            && among(&filter["types"], &receipt.kind)
            && is(&filter["paymentId"], &receipt.payment_id)
    };
    let receipts = asked.ledger.cash_receipts.iter().filter(wanted);
    let mut items: Vec<Value> = receipts.map(|receipt| receipt.answer(asked.config)).collect();
    if asked.body["sort"]["order"] != "ASC" {
        items.reverse();
    }
    page(asked.body, &items)
}

pub(crate) fn cancel(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let mut of_payment = asked.ledger.cash_receipts.iter_mut().rev();
    let receipt = of_payment.find(|receipt| receipt.payment_id == asked.id).ok_or_else(not_found)?;
    if receipt.cancelled_at.is_some() {
        let message = "the cash receipt is cancelled already";
        return Err(Refusal::new(StatusCode::NOT_FOUND, "CASH_RECEIPT_NOT_ISSUED", message));
    }
    receipt.cancelled_at = Some(asked.now);
    Ok(json!({ "cancelledAmount": receipt.amount.total, "cancelledAt": asked.now.to_string() }))
}
