//! What a card is charged with, and what a billing key is issued for: checked when it is made, shown to nobody,
//! wiped when it is dropped.

use std::fmt;

use portone_ksnet_types::operation::{issueBillingKey, payInstantly};
use portone_ksnet_wire::rules::{Contracts, Declared, Devices, Fact, Level, Operation, Situation, Value};
use portone_ksnet_wire::{Check, Operation as _, Violation, held_as_text};
use zeroize::Zeroizing;

use crate::KsnetPart;

/// A card as KSNET charges it when it is keyed in: its number and when it expires. KSNET checks no more in a
/// key-in payment.
///
/// It is a piece of a [`payInstantly`](crate::operation::payInstantly) request. For
/// [`issueBillingKey`](crate::operation::issueBillingKey) it lacks two members, and does not compile there; take
/// [`BillingKeyCredential`]. It is neither printed nor written by serde but in such a request, and its memory is
/// wiped when it is dropped.
///
/// ```
/// use portone_ksnet::{KeyInCredential, KsnetContract, KsnetRequest, PaymentId};
///
/// #[derive(KsnetContract)]
/// #[ksnet(contracts(KEY_IN))]
/// struct Shop;
///
/// #[derive(KsnetRequest)]
/// #[ksnet(operation = payInstantly, contract = Shop, pay_method = CARD, currency = KRW, set(productType = PHYSICAL))]
/// struct KeyIn<'a> {
///     payment_id: PaymentId,
///     order_name: &'a str,
///     #[ksnet(path = amount.total)]
///     total: u64,
///     #[ksnet(path = customer.name.full)]
///     buyer: &'a str,
///     #[ksnet(part)]
///     card: KeyInCredential,
/// }
///
/// let card = KeyInCredential::new("4111111111111111", "29", "03")?;
/// assert_eq!(format!("{card:?}"), "KeyInCredential(<hidden>)");
/// assert!(KeyInCredential::new("4111-1111-1111-1111", "29", "03").is_err());
///
/// let payment_id = PaymentId::random();
/// let order = KeyIn { payment_id, order_name: "Tea, 100 g", total: 12_000, buyer: "Kim Min-ji", card };
/// assert!(order.validate().is_ok());
/// # Ok::<(), portone_ksnet::InvalidCredential>(())
/// ```
///
/// ```compile_fail
/// # use portone_ksnet::{KeyInCredential, KsnetRequest};
/// #[derive(KsnetRequest)]
/// #[ksnet(operation = issueBillingKey)] // the birth date and the password are missing
/// struct Issue {
///     #[ksnet(part)]
///     card: KeyInCredential,
/// }
/// ```
#[derive(Clone, KsnetPart)]
#[ksnet(at = method.card.credential)]
pub struct KeyInCredential {
    number: Digits,
    expiry_year: Digits,
    expiry_month: Digits,
}

impl KeyInCredential {
    /// A card by its number in digits alone, and the year and the month in which it expires, in two digits each
    /// (`29`, `03`).
    ///
    /// A `String` is wiped with it; of a `&str` the caller keeps a copy.
    ///
    /// # Errors
    ///
    /// The rule of the channel that a value breaks, or that the month is none. The error does not show the value.
    pub fn new(
        number: impl Into<String>,
        expiry_year: impl Into<String>,
        expiry_month: impl Into<String>,
    ) -> Result<Self, InvalidCredential> {
        let table = payInstantly::TABLE;
        // Every one is wiped, whichever of them is wrong.
        let (number, year, month) = (wiped(number), wiped(expiry_year), wiped(expiry_month));
        let expiry_month = checked(table, "expiryMonth", month)?;
        if !matches!(expiry_month.0.parse(), Ok(1..=12)) {
            return Err(InvalidCredential(Problem::NoMonth));
        }
        Ok(Self {
            number: checked(table, "number", number)?,
            expiry_year: checked(table, "expiryYear", year)?,
            expiry_month,
        })
    }
}

impl fmt::Debug for KeyInCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyInCredential(<hidden>)")
    }
}

/// A card as KSNET issues a billing key for it: all five members of PortOne's `CardCredential`.
///
/// It is a piece of an [`issueBillingKey`](crate::operation::issueBillingKey) request, neither printed nor written
/// by serde but in one, and its memory is wiped when it is dropped.
///
/// ```
/// use portone_ksnet::{BillingKeyCredential, KeyInCredential, KsnetRequest};
///
/// #[derive(KsnetRequest)]
/// #[ksnet(operation = issueBillingKey)]
/// struct Issue {
///     #[ksnet(part)]
///     card: BillingKeyCredential,
/// }
///
/// let card = KeyInCredential::new("4111111111111111", "29", "03")?;
/// let card = BillingKeyCredential::new(card, "900101", "12")?;
/// assert_eq!(format!("{card:?}"), "BillingKeyCredential(<hidden>)");
/// assert!(Issue { card }.validate().is_ok());
/// # Ok::<(), portone_ksnet::InvalidCredential>(())
/// ```
#[derive(Clone, KsnetPart)]
#[ksnet(at = method.card.credential)]
pub struct BillingKeyCredential {
    number: Digits,
    expiry_year: Digits,
    expiry_month: Digits,
    birth_or_business_registration_number: Digits,
    password_two_digits: Digits,
}

impl BillingKeyCredential {
    /// A card with its holder's birth date in six digits (`yyMMdd`), or for a company's card the ten digits of its
    /// registration number, and the first two digits of its password.
    ///
    /// # Errors
    ///
    /// The rule of the channel that a value breaks. The error does not show the value.
    pub fn new(
        card: KeyInCredential,
        birth_or_business_registration_number: impl Into<String>,
        password_two_digits: impl Into<String>,
    ) -> Result<Self, InvalidCredential> {
        let table = issueBillingKey::TABLE;
        let (birth, password) = (wiped(birth_or_business_registration_number), wiped(password_two_digits));
        let KeyInCredential { number, expiry_year, expiry_month } = card;
        Ok(Self {
            number,
            expiry_year,
            expiry_month,
            birth_or_business_registration_number: checked(
                table,
                "birthOrBusinessRegistrationNumber",
                birth,
            )?,
            password_two_digits: checked(table, "passwordTwoDigits", password)?,
        })
    }
}

impl fmt::Debug for BillingKeyCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BillingKeyCredential(<hidden>)")
    }
}

/// Digits that only a request writes.
#[derive(Clone)]
struct Digits(Zeroizing<String>);

held_as_text!(Digits, |digits| &digits.0);

fn wiped(value: impl Into<String>) -> Zeroizing<String> {
    Zeroizing::new(value.into())
}

/// The value, where it breaks none of the operation's rules about it.
fn checked(
    table: &'static Operation,
    member: &str,
    value: Zeroizing<String>,
) -> Result<Digits, InvalidCredential> {
    let situation =
        Situation { devices: Devices::BOTH, contracts: Contracts::Unknown, declared: Declared::Unknown };
    let mut check = Check::new(table, situation, Level::Error);
    let is_about = |slot: &u16| {
        table.paths[usize::from(*slot)].wire.strip_prefix("method.card.credential.") == Some(member)
    };
    for (index, rule) in table.rules.iter().enumerate() {
        if matches!(rule.slots, [slot] if is_about(slot)) {
            check.rule(index, &[Fact::Known(Value::Text(&value))]);
        }
    }
    match check.finish().into_iter().next() {
        Some(violation) => Err(InvalidCredential(Problem::Rule(violation))),
        None => Ok(Digits(value)),
    }
}

/// Text that is not what a card has. The text is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidCredential(Problem);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Problem {
    Rule(Violation),
    NoMonth,
}

impl fmt::Display for InvalidCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Problem::Rule(violation) => violation.fmt(f),
            Problem::NoMonth => f.write_str(
                "`method.card.credential.expiryMonth` is a month from 01 to 12; the year comes before it",
            ),
        }
    }
}

impl std::error::Error for InvalidCredential {}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(number: &str, year: &str, month: &str) -> String {
        KeyInCredential::new(number, year, month).err().map(|error| error.to_string()).unwrap_or_default()
    }

    fn said_of_issue(birth: &str, password: &str) -> String {
        let card = KeyInCredential::new("4111111111111111", "29", "12").unwrap();
        let credential = BillingKeyCredential::new(card, birth, password);
        credential.err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn a_value_is_refused_by_its_rule() {
        for (said, rule) in [
            (said("", "29", "03"), "card-number-digits"),
            (said("4111 1111 1111 1111", "29", "03"), "card-number-digits"),
            (said("４１１１", "29", "03"), "card-number-digits"),
            (said("4111111111111111", "2029", "03"), "card-expiry-year-digits"),
            (said("4111111111111111", "29", "3"), "card-expiry-month-digits"),
            (said("4111111111111111", "29", "+3"), "card-expiry-month-digits"),
            (said_of_issue("19900101", "12"), "card-birth-digits"),
            (said_of_issue("90-01-01", "12"), "card-birth-digits"),
            (said_of_issue("900101", "1234"), "card-password-digits"),
            (said_of_issue("900101", ""), "card-password-digits"),
        ] {
            assert!(said.contains(&format!("[{rule}]")), "{rule}: {said}");
        }
        assert_eq!(said_of_issue("1234567890", "00"), "");
    }

    #[test]
    fn a_month_is_one_of_twelve_so_that_year_and_month_are_not_mixed_up() {
        assert!(said("4111111111111111", "03", "29").contains("from 01 to 12"));
        assert!(said("4111111111111111", "29", "00").contains("from 01 to 12"));
        assert_eq!(said("4111111111111111", "29", "12"), "");
        assert_eq!(said("4111111111111111", "00", "01"), "");
    }

    #[test]
    fn nothing_is_printed_of_what_was_wrong_or_right() {
        let wrong = KeyInCredential::new("4111-2222", "29", "03").unwrap_err();
        assert!(!format!("{wrong} {wrong:?} {wrong:#?}").contains("2222"));
        let card = KeyInCredential::new("4111222233334444", "29", "03").unwrap();
        assert!(!format!("{card:?} {card:#?}").contains("2222"));
        let wrong = BillingKeyCredential::new(card, "87042", "63").unwrap_err();
        assert!(!format!("{wrong} {wrong:?} {wrong:#?}").contains("87042"));
    }
}
