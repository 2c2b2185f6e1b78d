use std::cmp::Ordering;
use std::fmt;

/// An amount with its currency.
///
/// ```
/// use portone_ksnet_wire::Money;
///
/// assert_eq!(Money::new(12_000, "KRW").to_string(), "12000 KRW");
/// assert_eq!(Money::new(650, "USD").to_string(), "6.50 USD");
/// assert!(Money::new(1, "USD").partial_cmp(&Money::new(1, "KRW")).is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Money<'a> {
    minor_units: i64,
    currency: &'a str,
}

impl<'a> Money<'a> {
    /// So many minor units (won, cents) of a currency, by its ISO 4217 code.
    #[must_use]
    pub const fn new(minor_units: i64, currency: &'a str) -> Self {
        Self { minor_units, currency }
    }

    /// The amount in minor units: won of `KRW`, cents of `USD`.
    #[must_use]
    pub const fn minor_units(&self) -> i64 {
        self.minor_units
    }

    /// The currency's ISO 4217 code, as PortOne wrote it.
    #[must_use]
    pub const fn currency(&self) -> &'a str {
        self.currency
    }
}

/// Amounts of one currency have an order, others have none.
impl PartialOrd for Money<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (self.currency == other.currency).then(|| self.minor_units.cmp(&other.minor_units))
    }
}

/// In major units of the two currencies that KSNET takes; of any other, the minor units, which are then called so.
impl fmt::Display for Money<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { minor_units, currency } = *self;
        match currency {
            "KRW" => write!(f, "{minor_units} KRW"),
            "USD" => {
                let sign = if minor_units < 0 { "-" } else { "" };
                let cents = minor_units.unsigned_abs();
                write!(f, "{sign}{}.{:02} USD", cents / 100, cents % 100)
            }
            _ => write!(f, "{minor_units} minor units of {currency}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_written_in_the_units_that_people_count_in() {
        let written = |minor_units, currency| Money::new(minor_units, currency).to_string();
        assert_eq!(written(0, "KRW"), "0 KRW");
        assert_eq!(written(-5, "USD"), "-0.05 USD");
        assert_eq!(written(i64::MIN, "USD"), "-92233720368547758.08 USD");
        assert_eq!(written(600, "JPY"), "600 minor units of JPY");
    }

    #[test]
    fn amounts_of_two_currencies_cannot_be_compared() {
        assert!(Money::new(2, "KRW") > Money::new(1, "KRW"));
        assert_eq!(Money::new(2, "KRW").partial_cmp(&Money::new(1, "USD")), None);
        assert_ne!(Money::new(1, "KRW"), Money::new(1, "USD"));
    }
}
