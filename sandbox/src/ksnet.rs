//! What KSNET itself refuses. The ids are facts of the project's ledger.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use jiff::{Span, ToSpan as _};
use portone_ksnet_rules::Devices;
use serde_json::Value;

use crate::answer::PgRefusal;
use crate::builder::Config;
use crate::matrix::broken_rules;
use crate::payment::Payment;
use crate::shape::rfc3339;

const KST: Offset = Offset::constant(9);
/// S99.
const PARTIAL_CANCELS: usize = 9;

const fn refusal(code: &'static str, message: &'static str) -> PgRefusal {
    PgRefusal { code, message }
}

/// Whether KSNET takes this well-formed `payInstantly` body.
pub(crate) fn takes_payment(body: &Value, now: Timestamp) -> Result<(), PgRefusal> {
    if !matches!(body["currency"].as_str(), Some("KRW" | "USD")) {
        return Err(refusal("SANDBOX_CURRENCY", "only KRW and USD are supported")); // S30
    }
    if body["productType"].is_null() {
        return Err(refusal("SANDBOX_PRODUCT_TYPE", "productType is required for payment by API")); // S42
    }
    if body["isEscrow"] == true {
        return Err(refusal("SANDBOX_ESCROW", "escrow is possible in the payment window only")); // S88
    }
    match body["method"].get("card") {
        Some(card) => takes_card(card, body, now)?,
        None => takes_virtual_account(&body["method"]["virtualAccount"], body, now)?,
    }
    keeps_the_matrix("payInstantly", body)
}

/// Whether the capability matrix has nothing against it: a second opinion, after the stand-in's own.
pub(crate) fn keeps_the_matrix(operation: &str, body: &Value) -> Result<(), PgRefusal> {
    match broken_rules(operation, body, Devices::BOTH).first() {
        Some(rule) => Err(refusal(rule.id, rule.words.en)),
        None => Ok(()),
    }
}

/// Whether KSNET issues a billing key for this card.
pub(crate) fn takes_billing_key(body: &Value, now: Timestamp) -> Result<(), PgRefusal> {
    takes_card(&body["method"]["card"], body, now)?;
    keeps_the_matrix("issueBillingKey", body)
}

/// Whether KSNET takes a payment with a billing key of this card.
pub(crate) fn takes_billing_payment(card: &Value, body: &Value, now: Timestamp) -> Result<(), PgRefusal> {
    takes_card(card, body, now)?;
    keeps_the_matrix("payWithBillingKey", body)
}

fn takes_card(card: &Value, body: &Value, now: Timestamp) -> Result<(), PgRefusal> {
    let credential = &card["credential"];
    let number = credential["number"].as_str().unwrap_or_default();
    match number {
        "4000000000000002" => return Err(refusal("SANDBOX_DECLINED", "the issuer declined the card")),
        "4000000000009995" => return Err(refusal("SANDBOX_LIMIT_EXCEEDED", "the card is over its limit")),
        "4000000000009979" => return Err(refusal("SANDBOX_STOLEN_CARD", "the card is reported stolen")),
        "4000000000000119" => return Err(refusal("SANDBOX_PROCESSING_ERROR", "KSNET could not process it")),
        _ => {}
    }
    if expired(credential, now) {
        return Err(refusal("SANDBOX_EXPIRED_CARD", "the card is past its expiry month"));
    }
    let domestic = number.starts_with('9');
    if domestic && body["currency"] == "USD" {
        // S67, S68.
        return Err(refusal("SANDBOX_DOMESTIC_CARD_IN_USD", "only cards issued abroad can pay in USD"));
    }
    if domestic && card["useFreeInterestFromMerchant"] == true {
        // S104: the stand-in's domestic cards are Woori's, which is not one of the eight.
        return Err(refusal("SANDBOX_NO_FREE_INTEREST", "this issuer has no interest borne by the merchant"));
    }
    Ok(())
}

/// A card is good to the end of its month, in Korea.
fn expired(credential: &Value, now: Timestamp) -> bool {
    let number = |name: &str| credential[name].as_str().and_then(|text| text.parse::<i16>().ok());
    let (Some(year), Some(month)) = (number("expiryYear"), number("expiryMonth")) else { return true };
    let today = KST.to_datetime(now).date();
    (2000 + year, month) < (today.year(), i16::from(today.month()))
}

fn takes_virtual_account(account: &Value, body: &Value, now: Timestamp) -> Result<(), PgRefusal> {
    let asked = |name: &str| body["amount"][name].as_u64().is_some_and(|amount| amount > 0);
    if account["option"]["type"] == "NORMAL" && (asked("taxFree") || asked("vat")) {
        // S78.
        return Err(refusal(
            "SANDBOX_TAX_ON_VIRTUAL_ACCOUNT",
            "a one-time virtual account takes no tax-free amount and no VAT",
        ));
    }
    match deadline(account, now) {
        None => Err(refusal("SANDBOX_NO_DEADLINE", "the deposit deadline is missing")), // S80, S81
        Some(deadline) if deadline <= now => {
            Err(refusal("SANDBOX_PAST_DEADLINE", "the deposit deadline is not in the future"))
        }
        Some(_) => Ok(()),
    }
}

/// When the deposit is due; `None` when the request does not say. Hours past the calendar end with it.
pub(crate) fn deadline(account: &Value, now: Timestamp) -> Option<Timestamp> {
    let expiry = &account["expiry"];
    match expiry["validHours"].as_i64() {
        Some(hours) => {
            let after = Span::new().try_hours(hours).and_then(|span| now.checked_add(span));
            Some(after.unwrap_or(if hours < 0 { Timestamp::MIN } else { Timestamp::MAX }))
        }
        None => expiry["dueDate"].as_str().and_then(rfc3339),
    }
}

/// Whether KSNET takes another cancel of a paid payment.
pub(crate) fn takes_cancel(
    config: &Config,
    payment: &Payment,
    body: &Value,
    now: Timestamp,
) -> Result<(), PgRefusal> {
    let method = payment.method.as_ref().and_then(|method| method["type"].as_str()).unwrap_or_default();
    let in_part = body["amount"].as_u64().is_some_and(|amount| amount < payment.amount.total);
    if method == "PaymentMethodMobile" && in_part {
        return Err(refusal("SANDBOX_MOBILE_IN_PART", "a mobile-phone payment is cancelled as a whole")); // S87
    }
    if method == "PaymentMethodMobile" && config.mobile_in_its_month && !same_month(payment.paid_at, now) {
        // N107.
        return Err(refusal(
            "SANDBOX_MOBILE_OTHER_MONTH",
            "a mobile-phone payment is cancelled in the month of the payment",
        ));
    }
    // Every cancel but one of the whole is partial, so what came before were partial ones, and once a part
    // is cancelled, cancelling the rest is cancelling a part too.
    if payment.cancellations.len() >= PARTIAL_CANCELS {
        return Err(refusal("SANDBOX_PARTIAL_CANCELS", "a payment can be cancelled in part nine times"));
    }
    if last_day_to_cancel(payment.paid_at).is_some_and(|last| KST.to_datetime(now).date() > last) {
        return Err(refusal("SANDBOX_TOO_OLD", "a payment can be cancelled for six months")); // S100
    }
    if method == "PaymentMethodVirtualAccount" {
        refunds(config, body, now)?;
    }
    keeps_the_matrix("cancelPayment", body)
}

/// Whether KSNET pays a deposit back to an account.
fn refunds(config: &Config, body: &Value, now: Timestamp) -> Result<(), PgRefusal> {
    if !config.refund_contract {
        return Err(refusal("SANDBOX_NO_REFUND_CONTRACT", "refunds of virtual accounts take a contract")); // S79
    }
    if body["refundAccount"].is_null() {
        return Err(refusal("SANDBOX_NO_REFUND_ACCOUNT", "refundAccount is required to refund a deposit")); // N106
    }
    if !(6..23).contains(&KST.to_datetime(now).hour()) {
        return Err(refusal("SANDBOX_REFUND_HOURS", "deposits are refunded from 06:00 to 23:00")); // S84
    }
    Ok(())
}

/// Calendar months in Korea.
fn same_month(paid_at: Timestamp, now: Timestamp) -> bool {
    let [paid, now] = [paid_at, now].map(|time| KST.to_datetime(time).date());
    (paid.year(), paid.month()) == (now.year(), now.month())
}

/// S100 counts from the day of payment: calendar months in Korea; a day that the month does not have is its last.
fn last_day_to_cancel(paid_at: Timestamp) -> Option<Date> {
    KST.to_datetime(paid_at).date().checked_add(6.months()).ok()
}
