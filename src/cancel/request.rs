//! The `cancelPayment` request of a plan.

use std::fmt;

use portone_ksnet_wire::LANGUAGE;

use crate::{KsnetPart, KsnetRequest, RestBank};

use super::refusal::REFUND_ACCOUNT;

/// A `cancelPayment` request that a plan has made. Amounts are minor units.
///
/// To be stored before it is sent (it is JSON to serde): sent again from the store with its idempotency key, it is the
/// same bytes. What is stored holds the account that a deposit goes back to, so forget it when the cancel is done.
///
/// ```
/// use portone_ksnet::cancel::CancelRequest;
///
/// let stored = r#"{ "paymentId": "order-1", "storeId": "store-1", "reason": "dented", "amount": 2000,
///     "currentCancellableAmount": 12000, "vatAmount": 182 }"#;
/// let request: CancelRequest = serde_json::from_str(stored)?; // `client.send(&request).idempotency_key(&key).await?`
/// assert_eq!((request.payment_id(), request.amount()), ("order-1", 2_000));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, KsnetRequest)]
#[ksnet(operation = cancelPayment, contract = RUNTIME)]
pub struct CancelRequest {
    pub(super) payment_id: String,
    pub(super) store_id: String,
    pub(super) reason: String,
    pub(super) amount: i64,
    pub(super) current_cancellable_amount: i64,
    pub(super) tax_free_amount: Option<i64>,
    pub(super) vat_amount: Option<i64>,
    #[ksnet(part)]
    pub(super) refund_account: Option<RefundAccount>,
}

impl CancelRequest {
    /// The payment.
    #[must_use]
    pub fn payment_id(&self) -> &str {
        &self.payment_id
    }

    /// `amount`: how much is cancelled.
    #[must_use]
    pub const fn amount(&self) -> i64 {
        self.amount
    }

    /// `currentCancellableAmount`: what is left to cancel. PortOne cancels only where it agrees.
    #[must_use]
    pub const fn current_cancellable_amount(&self) -> i64 {
        self.current_cancellable_amount
    }

    /// `taxFreeAmount`, of a payment of mixed taxation.
    #[must_use]
    pub const fn tax_free_amount(&self) -> Option<i64> {
        self.tax_free_amount
    }

    /// `vatAmount`. It is left out where the payment does not tell its VAT, and of one-time virtual accounts (S78).
    #[must_use]
    pub const fn vat_amount(&self) -> Option<i64> {
        self.vat_amount
    }
}

/// The account is not printed.
impl fmt::Debug for CancelRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CancelRequest")
            .field("payment_id", &self.payment_id)
            .field("store_id", &self.store_id)
            .field("reason", &self.reason)
            .field("amount", &self.amount)
            .field("current_cancellable_amount", &self.current_cancellable_amount)
            .field("tax_free_amount", &self.tax_free_amount)
            .field("vat_amount", &self.vat_amount)
            .field("refund_account", &self.refund_account)
            .finish()
    }
}

/// The account that a deposit is paid back to (N106).
#[derive(Clone, PartialEq, Eq, KsnetPart)]
#[ksnet(at = refundAccount)]
pub struct RefundAccount {
    pub(super) bank: RestBank,
    pub(super) number: String,
    pub(super) holder_name: String,
}

impl RefundAccount {
    /// An account of the buyer's, with the name of its holder as the bank knows it.
    #[must_use]
    pub fn new(bank: RestBank, number: impl Into<String>, holder_name: impl Into<String>) -> Self {
        Self { bank, number: number.into(), holder_name: holder_name.into() }
    }

    pub(super) fn is_blank(&self) -> bool {
        self.number.trim().is_empty() || self.holder_name.trim().is_empty()
    }
}

/// Number and holder are not printed.
impl fmt::Debug for RefundAccount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefundAccount").field("bank", &self.bank).finish_non_exhaustive()
    }
}

/// What a plan still needs to become a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IncompleteCancel {
    /// The reason is blank, and PortOne wants one.
    BlankReason,
    /// A virtual account is refunded to an account of the buyer's, and none was given.
    NoRefundAccount,
    /// The account has no number or no holder.
    BlankRefundAccount,
    /// An account was given for a payment whose money goes back the way it came.
    NoAccountToRefund,
}

impl fmt::Display for IncompleteCancel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BlankReason => f.write_str("the reason is blank: say why the payment is cancelled"),
            Self::NoRefundAccount => write!(
                f,
                "{} [{}]; give it with `refund_to`",
                REFUND_ACCOUNT.words.spoken(LANGUAGE),
                REFUND_ACCOUNT.id
            ),
            Self::BlankRefundAccount => f.write_str("the account to refund to has no number or no holder"),
            Self::NoAccountToRefund => f.write_str(
                "only virtual accounts are refunded to an account; this money goes back the way it came: leave out `refund_to`",
            ),
        }
    }
}

impl std::error::Error for IncompleteCancel {}
