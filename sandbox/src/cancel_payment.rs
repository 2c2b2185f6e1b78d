//! `cancelPayment`: `POST /payments/{paymentId}/cancel`.

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::answer::Refusal;
use crate::builder::Config;
use crate::instant_payment_shape::BANK;
use crate::ksnet;
use crate::ledger::Ledger;
use crate::payment::{Cancellation, Outcome, Payment};
use crate::shape::{Shape, optional, required};
use crate::tax::{self, Parts};

/// `CancelPaymentBody`, written from PortOne's OpenAPI by hand.
pub(crate) static CANCEL_PAYMENT: Shape = Shape::Object(&[
    optional("storeId", Shape::Text),
    optional("amount", Shape::Amount),
    optional("taxFreeAmount", Shape::Amount),
    optional("vatAmount", Shape::Amount),
    required("reason", Shape::Text),
    optional("requester", Shape::OneOf(&["CUSTOMER", "ADMIN"])),
    optional("promotionDiscountRetainOption", Shape::OneOf(&["RETAIN", "RELEASE"])),
    optional("currentCancellableAmount", Shape::Amount),
    optional(
        "refundAccount",
        Shape::Object(&[
            required("bank", BANK),
            required("number", Shape::Text),
            required("holderName", Shape::Text),
            optional("holderPhoneNumber", Shape::Text),
        ]),
    ),
    optional("refundEmail", Shape::Text),
    optional("skipWebhook", Shape::Flag),
]);

pub(crate) fn cancel_payment(
    config: &Config,
    ledger: &mut Ledger,
    payment_id: &str,
    body: &Value,
    now: Timestamp,
) -> Result<Value, Refusal> {
    let payment = ledger.payment(payment_id).ok_or_else(Refusal::payment_not_found)?;
    let amount = cancellable_part(payment, body)?;
    ksnet::takes_cancel(config, payment, body, now)?;

    let serial = ledger.serial();
    let cancellation = Cancellation {
        serial,
        id: format!("00000000-0000-4000-9000-{serial:012x}"),
        pg_cancellation_id: format!("{serial:012}"),
        amount,
        reason: body["reason"].as_str().unwrap_or_default().to_owned(),
        at: now,
    };
    let answer = json!({ "cancellation": cancellation.answer() });
    ledger.cancel(payment_id, cancellation, body["skipWebhook"] == true);
    Ok(answer)
}

/// What the body asks to cancel, if PortOne lets that much be cancelled.
fn cancellable_part(payment: &Payment, body: &Value) -> Result<Parts, Refusal> {
    let cancellable = payment.cancellable();
    let given = |name: &str| body[name].as_u64();
    if payment.outcome != Outcome::Paid {
        return Err(Refusal::conflict("PAYMENT_NOT_PAID", format!("the payment is {}", payment.status())));
    }
    if cancellable.total == 0 {
        return Err(Refusal::conflict("PAYMENT_ALREADY_CANCELLED", "the whole payment is cancelled"));
    }
    if given("currentCancellableAmount").is_some_and(|expected| expected != cancellable.total) {
        return Err(Refusal::conflict(
            "CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN",
            format!("{} can be cancelled, not the `currentCancellableAmount`", cancellable.total),
        ));
    }
    let total = given("amount").unwrap_or(cancellable.total);
    if total == 0 {
        return Err(Refusal::invalid_request("`amount` must be more than zero"));
    }
    if total > cancellable.total {
        return Err(Refusal::conflict(
            "CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT",
            format!("only {} can be cancelled", cancellable.total),
        ));
    }
    // PortOne cancels an amount as wholly taxable unless told otherwise; without an amount, all there is.
    let rest = if body["amount"].is_null() { cancellable.tax_free } else { 0 };
    let tax_free = given("taxFreeAmount").unwrap_or(rest);
    let too_many_parts = || {
        Refusal::conflict(
            "SUM_OF_PARTS_EXCEEDS_CANCEL_AMOUNT",
            "`taxFreeAmount` and `vatAmount` are more than the amount to cancel",
        )
    };
    let taxable = total.checked_sub(tax_free).ok_or_else(too_many_parts)?;
    if given("vatAmount").is_some_and(|vat| vat > taxable) {
        return Err(too_many_parts());
    }
    if tax_free > cancellable.tax_free {
        return Err(Refusal::conflict(
            "CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT",
            format!("only {} of what is tax-free can be cancelled", cancellable.tax_free),
        ));
    }
    if taxable > cancellable.taxable() || given("vatAmount").is_some_and(|vat| vat > cancellable.vat) {
        return Err(Refusal::conflict(
            "CANCEL_TAX_AMOUNT_EXCEEDS_CANCELLABLE_TAX_AMOUNT",
            format!("only {} of what is taxable can be cancelled", cancellable.taxable()),
        ));
    }
    // The last cancel takes the VAT that rounding left over.
    let vat = if total == cancellable.total { cancellable.vat } else { tax::vat_of(taxable) };
    let vat = given("vatAmount").unwrap_or(vat.min(cancellable.vat).min(taxable));
    Ok(Parts { total, tax_free, vat })
}
