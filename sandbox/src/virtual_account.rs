//! Virtual accounts after they are issued: `closeVirtualAccount` (`POST /payments/{paymentId}/virtual-account/close`)
//! and the deposit.

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::answer::Refusal;
use crate::cash_receipt;
use crate::ledger::Ledger;
use crate::operation::Asked;
use crate::payment::Outcome;

/// N93: only an account that waits for its deposit.
pub(crate) fn close(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let payment = asked.ledger.payment_mut(asked.id).ok_or_else(Refusal::payment_not_found)?;
    if payment.outcome != Outcome::VirtualAccountIssued {
        let message = format!("the payment is {}", payment.status());
        return Err(Refusal::conflict("PAYMENT_NOT_WAITING_FOR_DEPOSIT", message));
    }
    payment.outcome = Outcome::Closed(asked.now);
    asked.ledger.tell_outcome(asked.id);
    Ok(json!({ "closedAt": asked.now.to_string() }))
}

/// The buyer pays into the account.
pub(crate) fn deposit(ledger: &mut Ledger, payment_id: &str, now: Timestamp) -> Result<(), String> {
    let payment = ledger.payment_mut(payment_id).ok_or("no payment with this paymentId")?;
    if payment.outcome != Outcome::VirtualAccountIssued {
        return Err(format!("the payment is {}, and waits for no deposit", payment.status()));
    }
    let deadline = payment.method.as_ref().and_then(|method| method["expiredAt"].as_str());
    if deadline.and_then(|at| at.parse().ok()).is_some_and(|deadline: Timestamp| deadline < now) {
        return Err("the deadline of the deposit is over".to_owned());
    }
    payment.outcome = Outcome::Paid;
    payment.paid_at = now;
    ledger.deposited(payment_id);
    cash_receipt::with_deposit(ledger, payment_id, now);
    Ok(())
}
