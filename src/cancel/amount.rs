//! How much to cancel.

use crate::Money;

/// How much of a payment to cancel, in minor units of its currency.
///
/// A number is that much, and what of it is tax-free is worked out where only one answer is possible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CancelAmount {
    /// All that is left where there is none.
    pub(super) total: Option<i64>,
    pub(super) tax_free: Option<i64>,
    pub(super) currency: Option<Box<str>>,
}

impl CancelAmount {
    /// This much, in minor units.
    #[must_use]
    pub const fn of(minor_units: i64) -> Self {
        Self { total: Some(minor_units), tax_free: None, currency: None }
    }

    /// All that is left of the payment.
    #[must_use]
    pub const fn rest() -> Self {
        Self { total: None, tax_free: None, currency: None }
    }

    /// How much of it is tax-free (fact S102).
    ///
    /// A part of a payment of mixed taxation needs it: which goods came back is known to the shop alone, and
    /// PortOne takes an amount to be taxable unless it is told otherwise.
    #[must_use]
    pub const fn tax_free(mut self, minor_units: i64) -> Self {
        self.tax_free = Some(minor_units);
        self
    }
}

impl From<i64> for CancelAmount {
    fn from(minor_units: i64) -> Self {
        Self::of(minor_units)
    }
}

impl From<i32> for CancelAmount {
    fn from(minor_units: i32) -> Self {
        Self::of(minor_units.into())
    }
}

impl From<u32> for CancelAmount {
    fn from(minor_units: u32) -> Self {
        Self::of(minor_units.into())
    }
}

/// More than there is money is more than can be cancelled.
impl From<u64> for CancelAmount {
    fn from(minor_units: u64) -> Self {
        Self::of(i64::try_from(minor_units).unwrap_or(i64::MAX))
    }
}

/// Its currency has to be that of the payment.
impl From<Money<'_>> for CancelAmount {
    fn from(money: Money<'_>) -> Self {
        Self { currency: Some(money.currency().into()), ..Self::of(money.minor_units()) }
    }
}

/// An amount and what it is made of, in minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CancelParts {
    /// All of it.
    pub total: i64,
    /// What is tax-free.
    pub tax_free: i64,
    /// The VAT, where the payment says what its own is.
    pub vat: Option<i64>,
}

impl CancelParts {
    /// What is left for the goods that are taxed, without their VAT.
    #[must_use]
    pub const fn supply(&self) -> Option<i64> {
        match self.vat {
            Some(vat) => Some(self.total - self.tax_free - vat),
            None => None,
        }
    }
}
