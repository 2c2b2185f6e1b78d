//! The id of a payment, which is the merchant's own.

use portone_ksnet_wire::InvalidId;

use crate::random;

portone_ksnet_wire::id! {
    /// The merchant's own id of a payment: another one for every payment, and the same for every attempt to make
    /// it.
    ///
    /// A field of a request holds it as it holds text, and it goes into the URL percent-encoded. PortOne states no
    /// greatest length for V2; V1 took 40 characters, which the ids made here keep to.
    ///
    /// ```
    /// use portone_ksnet::{GetPayment, PaymentId};
    ///
    /// let id = PaymentId::random();
    /// assert_eq!(id.as_str().len(), 26);
    /// let request = GetPayment::new(id.as_str());
    ///
    /// // For people who read lists of payments.
    /// assert!(PaymentId::random_with_prefix("tea")?.as_str().starts_with("tea-"));
    /// assert!(PaymentId::new("..").is_err());
    /// # Ok::<(), portone_ksnet::InvalidId>(())
    /// ```
    PaymentId = "paymentId"
}

/// 32 characters that go into a URL as they are and are not taken for one another.
const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// Of 128 bits, five to a character.
const RANDOM: usize = 26;
/// With a hyphen and the random characters it makes 40.
const LONGEST_PREFIX: usize = 40 - RANDOM - 1;

impl PaymentId {
    /// An id that nobody has had: 128 random bits, as 26 digits and lower-case letters.
    ///
    /// The bits come from where [`IdempotencyKey::random`](crate::IdempotencyKey::random) has its.
    #[must_use]
    pub fn random() -> Self {
        Self(characters().into_boxed_str())
    }

    /// [`random`](Self::random), after a prefix and a hyphen: `tea-1c0kz…`, 40 characters at most.
    ///
    /// # Errors
    ///
    /// Where the prefix is empty, longer than 13 characters, or has something else in it than `A`-`Z`, `a`-`z`,
    /// `0`-`9`, `-` and `_`.
    pub fn random_with_prefix(prefix: &str) -> Result<Self, InvalidId> {
        let problem = if prefix.is_empty() {
            "its prefix is empty; take `PaymentId::random` for an id without one"
        } else if !prefix.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')) {
            "its prefix has a character in it that is not one of A-Z, a-z, 0-9, `-` and `_`"
        } else if prefix.len() > LONGEST_PREFIX {
            "its prefix is longer than 13 characters"
        } else {
            return Ok(Self(format!("{prefix}-{}", characters()).into_boxed_str()));
        };
        Err(InvalidId::new("paymentId", problem))
    }
}

fn characters() -> String {
    let bits = random::bits();
    let character = |place| char::from(DIGITS[usize::try_from(bits >> (5 * place) & 31).unwrap_or_default()]);
    (0..RANDOM).map(character).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn random_ids_differ_and_go_into_a_url_as_they_are() {
        let ids: BTreeSet<PaymentId> = (0..10_000).map(|_| PaymentId::random()).collect();
        assert_eq!(ids.len(), 10_000);
        for id in &ids {
            assert!(
                id.as_str().len() == 26 && id.as_str().bytes().all(|byte| DIGITS.contains(&byte)),
                "{id}"
            );
        }
        // Every character but the last, which has the three bits that are left, can be any of the 32.
        for place in 0..RANDOM {
            let seen: BTreeSet<u8> = ids.iter().map(|id| id.as_str().as_bytes()[place]).collect();
            assert_eq!(seen.len(), if place == RANDOM - 1 { 8 } else { 32 }, "place {place}");
        }
    }

    #[test]
    fn a_prefix_is_short_and_goes_into_a_url_as_it_is() {
        for right in ["t", "tea", "Tea_2026-08", "a234567890123"] {
            let id = PaymentId::random_with_prefix(right).unwrap();
            let (prefix, random) = id.as_str().rsplit_once('-').unwrap();
            assert_eq!((prefix, random.len()), (right, 26));
            assert!(id.as_str().len() <= 40 && PaymentId::new(id.as_str()).is_ok(), "{id}");
        }
        for wrong in ["", "a2345678901234", "a b", "차", "a/b", "..", "a%", "a\n"] {
            let said = PaymentId::random_with_prefix(wrong).unwrap_err().to_string();
            assert!(said.starts_with("`paymentId` is not a usable id: its prefix "), "{said}");
        }
    }
}
