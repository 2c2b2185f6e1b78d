//! How an amount divides into supply, VAT and what is tax-free. All amounts are minor units.

/// An amount and its parts; the supply is what the two others leave.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Parts {
    pub(crate) total: u64,
    pub(crate) tax_free: u64,
    pub(crate) vat: u64,
}

impl Parts {
    /// `None` when the parts are more than the total. Without `vat` it is computed.
    pub(crate) fn new(total: u64, tax_free: u64, vat: Option<u64>) -> Option<Self> {
        let taxable = total.checked_sub(tax_free)?;
        let vat = vat.unwrap_or(vat_of(taxable));
        (vat <= taxable).then_some(Self { total, tax_free, vat })
    }

    pub(crate) fn taxable(self) -> u64 {
        self.total - self.tax_free
    }

    pub(crate) fn supply(self) -> u64 {
        self.taxable() - self.vat
    }

    pub(crate) fn plus(self, other: Self) -> Self {
        Self {
            total: self.total + other.total,
            tax_free: self.tax_free + other.tax_free,
            vat: self.vat + other.vat,
        }
    }

    pub(crate) fn minus(self, other: Self) -> Self {
        Self {
            total: self.total - other.total,
            tax_free: self.tax_free - other.tax_free,
            vat: self.vat - other.vat,
        }
    }
}

/// An eleventh of what is taxable, rounded to the nearest; eleven is odd, so there are no ties.
pub(crate) fn vat_of(taxable: u64) -> u64 {
    (taxable + 5) / 11
}

#[cfg(test)]
mod tests {
    use super::Parts;

    #[test]
    fn vat_is_an_eleventh_of_the_taxable_part_to_the_nearest_unit() {
        assert_eq!(Parts::new(1000, 0, None), Some(Parts { total: 1000, tax_free: 0, vat: 91 }));
        assert_eq!(Parts::new(1000, 450, None), Some(Parts { total: 1000, tax_free: 450, vat: 50 }));
        assert_eq!(Parts::new(1000, 1000, None), Some(Parts { total: 1000, tax_free: 1000, vat: 0 }));
    }

    #[test]
    fn parts_may_fill_the_total_but_not_exceed_it() {
        assert!(Parts::new(1000, 400, Some(600)).is_some());
        assert!(Parts::new(1000, 400, Some(601)).is_none());
        assert!(Parts::new(1000, 1001, None).is_none());
    }
}
