/// A movement of money that really happened.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Charge {
    /// The merchant's payment id.
    pub payment_id: String,
    /// Minor units of the payment's currency; always positive, the direction is in [`Charge::kind`].
    pub amount: u64,
    /// Which way the money went.
    pub kind: ChargeKind,
}

/// The direction of a [`Charge`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChargeKind {
    /// From the buyer to the merchant.
    Paid,
    /// Back to the buyer.
    Cancelled,
}
