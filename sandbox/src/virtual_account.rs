//! `closeVirtualAccount`: `POST /payments/{paymentId}/virtual-account/close`.

use serde_json::{Value, json};

use crate::answer::Refusal;
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
    Ok(json!({ "closedAt": asked.now.to_string() }))
}
