//! What of a payment is left to cancel, and how a part of it divides.

use crate::answer::{PaymentAmount, PaymentCancellation};

use super::amount::{CancelAmount, CancelParts};
use super::refusal::WhyNot;

/// The books of a payment: what was paid, and what is left of it.
pub(super) struct Books {
    pub(super) left: CancelParts,
    /// How many cancels there were; each was of a part, or nothing would be left.
    pub(super) cancels: usize,
    vat: Option<Vat>,
}

/// The VAT of the whole payment, for its part to follow.
struct Vat {
    whole: i64,
    taxable: i64,
}

const BROKEN: WhyNot = WhyNot::BrokenBooks;

impl Books {
    /// # Errors
    ///
    /// Where a cancel is under way or the numbers contradict each other: then nobody knows what is left.
    pub(super) fn of(amount: &PaymentAmount, cancellations: &[PaymentCancellation]) -> Result<Self, WhyNot> {
        let mut cancelled = CancelParts { total: 0, tax_free: 0, vat: Some(0) };
        let mut cancels = 0;
        for cancellation in cancellations {
            match cancellation {
                PaymentCancellation::Failed(_) => {}
                PaymentCancellation::Succeeded(done) => {
                    cancels += 1;
                    let parts = [done.total_amount, done.tax_free_amount, done.vat_amount];
                    let sound = done.total_amount > 0 && parts.iter().all(|part| *part >= 0);
                    let add = |sum: i64, part: i64| sum.checked_add(part).filter(|_| sound).ok_or(BROKEN);
                    cancelled.total = add(cancelled.total, done.total_amount)?;
                    cancelled.tax_free = add(cancelled.tax_free, done.tax_free_amount)?;
                    cancelled.vat = Some(add(cancelled.vat.unwrap_or_default(), done.vat_amount)?);
                }
                PaymentCancellation::Requested(_) => return Err(WhyNot::CancelUnderWay),
                _ => return Err(WhyNot::Unreadable { what: "cancellations" }),
            }
        }
        let agreed = cancelled.total == amount.cancelled && cancelled.tax_free == amount.cancelled_tax_free;
        let within = |part: i64, whole: i64| (0..=whole).contains(&part);
        // Nobody says whether a cancel lessens what is told to be paid, so it may be counted twice here.
        let [paid, discount] = [amount.paid, amount.discount];
        let there = paid.saturating_add(discount).saturating_add(cancelled.total);
        let sound = amount.total > 0
            && paid >= 0
            && discount >= 0
            && there >= amount.total
            && within(amount.tax_free, amount.total)
            && within(cancelled.total, amount.total)
            && within(cancelled.tax_free, amount.tax_free)
            && within(cancelled.total - cancelled.tax_free, amount.total - amount.tax_free);
        if !agreed || !sound {
            return Err(BROKEN);
        }
        let mut left = CancelParts {
            total: amount.total - cancelled.total,
            tax_free: amount.tax_free - cancelled.tax_free,
            vat: None,
        };
        let taxable = amount.total - amount.tax_free;
        let mut vat = None;
        if let (Some(whole), Some(gone)) = (amount.vat, cancelled.vat) {
            if !within(whole, taxable) {
                return Err(BROKEN);
            }
            // Cancels of another hand may have taken less VAT than what is left can hold, or more than there was.
            // What is left of it is PortOne's to work out then.
            if within(whole - gone, left.total - left.tax_free) {
                left.vat = Some(whole - gone);
                vat = Some(Vat { whole, taxable });
            }
        }
        Ok(Self { left, cancels, vat })
    }

    /// What of an amount is tax-free, and its VAT, so that all cancels of a payment add up to it.
    pub(super) fn part(&self, asked: &CancelAmount) -> Result<CancelParts, WhyNot> {
        let left = self.left;
        let total = asked.total.unwrap_or(left.total);
        if total <= 0 {
            return Err(WhyNot::NotPositive { asked: total });
        }
        if total > left.total {
            return Err(WhyNot::MoreThanLeft { asked: total, left: left.total });
        }
        let least = (total - (left.total - left.tax_free)).max(0);
        let most = total.min(left.tax_free);
        let tax_free = match asked.tax_free {
            Some(tax_free) if (least..=most).contains(&tax_free) => tax_free,
            Some(asked) => return Err(WhyNot::TaxFreePart { asked: Some(asked), least, most }),
            None if least == most => least,
            None => return Err(WhyNot::TaxFreePart { asked: None, least, most }),
        };
        Ok(CancelParts { total, tax_free, vat: self.vat_of(total - tax_free) })
    }

    /// The VAT of what is taxable, in the proportion of the whole payment; roundings are made up for by the next.
    fn vat_of(&self, taxable: i64) -> Option<i64> {
        let (whole, left) = (self.vat.as_ref()?, self.left.vat?);
        let taxable_left = self.left.total - self.left.tax_free;
        if whole.taxable == 0 {
            return Some(0);
        }
        let after = i128::from(taxable_left - taxable) * i128::from(whole.whole);
        let rounded = (2 * after + i128::from(whole.taxable)) / (2 * i128::from(whole.taxable));
        let after = i64::try_from(rounded).ok()?;
        // Neither the VAT nor the supply that is left can be less than nothing.
        let least = (taxable - (taxable_left - left)).max(0);
        let most = left.min(taxable);
        (least <= most).then(|| (left - after).clamp(least, most))
    }

    pub(super) fn after(&self, part: &CancelParts) -> CancelParts {
        CancelParts {
            total: self.left.total - part.total,
            tax_free: self.left.tax_free - part.tax_free,
            vat: self.left.vat.zip(part.vat).map(|(left, part)| left - part),
        }
    }
}
