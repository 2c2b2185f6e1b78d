//! The types of webhooks, of version `2024-04-25`.

use std::fmt;

/// What happened to a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionKind {
    /// The payment window was opened.
    Ready,
    /// It was approved; of a virtual account, the deposit came. Of a scheduled payment too.
    Paid,
    /// The customer has a virtual account to pay to, and has not paid.
    VirtualAccountIssued,
    /// A part of it was cancelled.
    PartialCancelled,
    /// All of it was cancelled, or all that was left.
    Cancelled,
    /// It failed. Of a scheduled payment too.
    Failed,
    /// Its approval is awaited.
    PayPending,
    /// Its cancellation was asked for, and is awaited.
    CancelPending,
    /// A dispute began.
    DisputeCreated,
    /// A dispute ended.
    DisputeResolved,
    /// PortOne asks whether the shop agrees, before the customer's money moves; it goes to `confirmUrl`, which
    /// PortOne's support has to allow.
    ///
    /// The answer is the shop's consent: a status of 200 to 299 lets the money move, any other stops it. So
    /// agree only when the order is found and its amount is the [asked](super::Transaction::asked_amount) one,
    /// and give a repeated question the answer that was given before.
    Confirm,
}

impl TransactionKind {
    /// All that this version knows.
    pub const ALL: [Self; 11] = [
        Self::Ready,
        Self::Paid,
        Self::VirtualAccountIssued,
        Self::PartialCancelled,
        Self::Cancelled,
        Self::Failed,
        Self::PayPending,
        Self::CancelPending,
        Self::DisputeCreated,
        Self::DisputeResolved,
        Self::Confirm,
    ];

    /// PortOne's `type`, such as `Transaction.Paid`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "Transaction.Ready",
            Self::Paid => "Transaction.Paid",
            Self::VirtualAccountIssued => "Transaction.VirtualAccountIssued",
            Self::PartialCancelled => "Transaction.PartialCancelled",
            Self::Cancelled => "Transaction.Cancelled",
            Self::Failed => "Transaction.Failed",
            Self::PayPending => "Transaction.PayPending",
            Self::CancelPending => "Transaction.CancelPending",
            Self::DisputeCreated => "Transaction.DisputeCreated",
            Self::DisputeResolved => "Transaction.DisputeResolved",
            Self::Confirm => "Transaction.Confirm",
        }
    }

    pub(super) fn of(kind: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.as_str() == kind)
    }
}

impl fmt::Display for TransactionKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What happened to a billing key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingKeyKind {
    /// The window to issue it was opened.
    Ready,
    /// It was issued.
    Issued,
    /// It could not be issued.
    Failed,
    /// It was deleted.
    Deleted,
    /// It was changed.
    Updated,
}

impl BillingKeyKind {
    /// All that this version knows.
    pub const ALL: [Self; 5] = [Self::Ready, Self::Issued, Self::Failed, Self::Deleted, Self::Updated];

    /// PortOne's `type`, such as `BillingKey.Issued`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "BillingKey.Ready",
            Self::Issued => "BillingKey.Issued",
            Self::Failed => "BillingKey.Failed",
            Self::Deleted => "BillingKey.Deleted",
            Self::Updated => "BillingKey.Updated",
        }
    }

    pub(super) fn of(kind: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.as_str() == kind)
    }
}

impl fmt::Display for BillingKeyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
