//! Whether KSNET will take a cancel, before it is asked for; and what the shop owes after it.
//!
//! ```
//! use portone_ksnet::answer::Payment;
//! use portone_ksnet::cancel::{CancelAmount, CancelPlanning};
//! use portone_ksnet::{Contract, Timestamp};
//!
//! # let json = r#"{ "status": "PAID", "id": "order-1", "transactionId": "tx-1", "merchantId": "merchant-1",
//! #   "storeId": "store-1", "version": "V2", "orderName": "Tea", "currency": "KRW", "customer": {},
//! #   "channel": { "type": "LIVE", "pgProvider": "KSNET", "pgMerchantId": "2999199999" },
//! #   "amount": { "total": 12000, "taxFree": 2000, "vat": 909, "discount": 0, "paid": 12000, "cancelled": 0,
//! #     "cancelledTaxFree": 0 },
//! #   "method": { "type": "PaymentMethodCard" }, "disputes": [], "cancellations": [],
//! #   "requestedAt": "2026-08-31T01:00:00Z", "updatedAt": "2026-08-31T01:00:00Z",
//! #   "statusChangedAt": "2026-08-31T01:00:00Z", "paidAt": "2026-08-31T01:00:00Z" }"#;
//! # let payment: Payment = serde_json::from_str(json)?;
//! // 12,000 won were paid on 31 August, 2,000 of them tax-free. One tin of 2,000 won comes back, taxable.
//! let now = Timestamp::of_korea(2026, 9, 1, 10, 0, 0).unwrap();
//! let plan = payment.cancel_plan(CancelAmount::of(2_000).tax_free(0), now, &Contract::NONE)?;
//! let request = plan.request("one tin was dented")?; // `client.send(&request).await?`
//! assert_eq!(request.current_cancellable_amount(), 12_000);
//! assert!(plan.follow_ups().is_empty());
//!
//! // The last day is 28 February.
//! let late = Timestamp::of_korea(2027, 3, 1, 0, 0, 0).unwrap();
//! let refusal = payment.cancel_plan(CancelAmount::rest(), late, &Contract::NONE).unwrap_err();
//! assert_eq!(refusal.policy().unwrap().id, "cancel-deadline");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A shop stores the request with its idempotency key and the follow-ups before it sends it, so that a program that stops
//! meanwhile can ask again: both are JSON to serde ([`CancelRequest`], [`FollowUp`]). `examples/axum_shop` does so.
//!
//! The limits are policies of the spec ([`matrix::POLICIES`](crate::matrix::POLICIES)); clocks and calendars are
//! Korea's. A plan is made from the payment as it was read: read it anew for every plan. Where it has changed in
//! between, `currentCancellableAmount` keeps PortOne from cancelling twice. What is left is the payment's total less
//! what was cancelled; a discount that the gateway bore is its own matter.

mod amount;
mod books;
mod calendar;
mod follow_up;
mod plan;
mod refusal;
mod request;
mod stored;

pub use amount::{CancelAmount, CancelParts};
pub use calendar::Now;
pub use follow_up::{CashReceiptToCancel, CashReceiptToReissue, FollowUp, ReissueCashReceipt};
pub use plan::CancelPlan;
pub use refusal::{CancelRefusal, WhyNot};
pub use request::{CancelRequest, IncompleteCancel, RefundAccount};

use crate::Contract;
use crate::read_back::ReadBack;

/// Plans cancels of a payment that was read back.
pub trait CancelPlanning: ReadBack {
    /// Whether KSNET will take this cancel now, for a shop with this contract.
    ///
    /// The amount is a number of minor units (won, cents) or a [`CancelAmount`]; the time is a
    /// [`Timestamp`](crate::Timestamp) or a [`SystemTime`](std::time::SystemTime).
    ///
    /// # Errors
    ///
    /// Why KSNET would not take it, by which policy or fact, and when it would, where time is all that is missing.
    fn cancel_plan(
        &self,
        amount: impl Into<CancelAmount>,
        now: impl Into<Now>,
        contract: &Contract,
    ) -> Result<CancelPlan, CancelRefusal> {
        plan::plan(self.known(), &amount.into(), &now.into(), contract)
    }
}

impl<P: ReadBack + ?Sized> CancelPlanning for P {}
