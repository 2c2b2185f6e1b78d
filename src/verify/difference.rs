//! One thing that is not as it was asked for.

use std::fmt;

/// What differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mismatch {
    /// The payment or the request cannot be read, or has something in it that this version does not know.
    Unreadable,
    /// The payment's id.
    PaymentId,
    /// The store.
    Store,
    /// The channel, or the group of channels.
    Channel,
    /// The payment did not go through KSNET.
    Gateway,
    /// The name of the order.
    OrderName,
    /// The amount, in minor units.
    Amount,
    /// What of the amount is tax-free.
    TaxFree,
    /// What of the amount is VAT.
    Vat,
    /// The currency.
    Currency,
    /// The pay method.
    PayMethod,
    /// The easy pay.
    EasyPayProvider,
    /// The bank of a virtual account, or when its deposit is due.
    VirtualAccount,
    /// How many months the buyer pays in, or who bears the interest.
    Installment,
    /// Escrow that was asked for and is not there, or the other way round.
    Escrow,
    /// The product type: the request's is not the one that the shop has declared of its MID.
    ProductType,
    /// The promotion.
    Promotion,
    /// The billing key.
    BillingKey,
    /// The customer.
    Customer,
}

impl Mismatch {
    /// The facts behind it.
    #[must_use]
    pub const fn facts(self) -> &'static [&'static str] {
        match self {
            Self::Escrow => &["S52", "S59", "F22"],
            Self::TaxFree => &["S33", "S34", "N114"],
            Self::Vat => &["S50", "N67", "N114"],
            Self::Currency => &["S30", "X09", "N114"],
            Self::Installment => &["S52", "S54", "S58"],
            Self::EasyPayProvider => &["S52", "S57"],
            Self::PayMethod => &["S52", "S49"],
            Self::VirtualAccount => &["S52", "S55"],
            Self::ProductType => &["S47", "S48", "N101"],
            _ => &["N114"],
        }
    }
}

/// A difference between what was asked for and what was found.
///
/// Names, e-mail addresses, phone numbers and billing keys are masked in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    mismatch: Mismatch,
    path: &'static str,
    asked: String,
    found: Option<String>,
}

impl Difference {
    pub(super) fn of(
        mismatch: Mismatch,
        path: &'static str,
        asked: impl Into<String>,
        found: Option<String>,
    ) -> Self {
        Self { mismatch, path, asked: asked.into(), found }
    }

    /// What differs.
    #[must_use]
    pub const fn mismatch(&self) -> Mismatch {
        self.mismatch
    }

    /// The path in the request, as PortOne spells it.
    #[must_use]
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// What was asked for.
    #[must_use]
    pub fn asked(&self) -> &str {
        &self.asked
    }

    /// What was found; nothing where there is nothing.
    #[must_use]
    pub fn found(&self) -> Option<&str> {
        self.found.as_deref()
    }

    /// The facts behind it.
    #[must_use]
    pub const fn facts(&self) -> &'static [&'static str] {
        self.mismatch.facts()
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: asked for `{}`, found ", self.path, self.asked.escape_debug())?;
        match &self.found {
            Some(found) => write!(f, "`{}`", found.escape_debug())?,
            None => f.write_str("nothing")?,
        }
        write!(f, " [{}]", self.facts().join(", "))
    }
}
