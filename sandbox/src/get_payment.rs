//! `getPayment`: `GET /payments/{paymentId}?storeId=`.

use serde_json::Value;

use crate::answer::Refusal;
use crate::builder::Config;
use crate::cash_receipt;
use crate::ledger::Ledger;

pub(crate) fn get_payment(config: &Config, ledger: &Ledger, payment_id: &str) -> Result<Value, Refusal> {
    let payment = ledger.payment(payment_id).ok_or_else(Refusal::payment_not_found)?;
    let mut answer = payment.answer(config);
    // PortOne shows it on payments that were paid, and on no others.
    if answer.get("paidAt").is_some()
        && let Some(receipt) = cash_receipt::of_payment(ledger, payment_id)
    {
        answer["cashReceipt"] = receipt;
    }
    Ok(answer)
}
