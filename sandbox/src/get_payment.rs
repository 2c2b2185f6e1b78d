//! `getPayment`: `GET /payments/{paymentId}?storeId=`.

use serde_json::Value;

use crate::answer::Refusal;
use crate::builder::Config;
use crate::ledger::Ledger;

pub(crate) fn get_payment(config: &Config, ledger: &Ledger, payment_id: &str) -> Result<Value, Refusal> {
    let payment = ledger.payment(payment_id).ok_or_else(Refusal::payment_not_found)?;
    Ok(payment.answer(config))
}
