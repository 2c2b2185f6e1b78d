//! The key to a stored card.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use portone_ksnet_wire::serde::de::Error as _;
use portone_ksnet_wire::serde::{Deserialize, Deserializer};
use portone_ksnet_wire::{InvalidId, check_id, held_as_text};
use zeroize::Zeroizing;

/// PortOne's id of a stored card, by which a store can charge it; so it is as good as a secret.
///
/// It is neither printed nor written by serde; a request that holds it writes it, and [`expose`](Self::expose)
/// gives it to whoever keeps it. Its memory is wiped when it is dropped.
///
/// ```
/// use portone_ksnet::{BillingKey, KsnetContract, KsnetRequest, PaymentId};
///
/// #[derive(KsnetContract)]
/// #[ksnet(contracts())]
/// struct Shop;
///
/// #[derive(KsnetRequest)]
/// #[ksnet(operation = payWithBillingKey, contract = Shop, currency = KRW, set(productType = PHYSICAL))]
/// struct Monthly<'a> {
///     payment_id: PaymentId,
///     billing_key: &'a BillingKey,
///     order_name: &'a str,
///     #[ksnet(path = amount.total)]
///     total: u64,
///     #[ksnet(path = customer.name.full)]
///     buyer: &'a str,
/// }
///
/// let key = BillingKey::new("billing-key-019a2b3c")?;
/// assert_eq!(format!("{key:?}"), "BillingKey(<hidden>)");
/// assert_eq!(key.expose(), "billing-key-019a2b3c");
/// let (payment_id, buyer) = (PaymentId::random(), "Kim Min-ji");
/// let order = Monthly { payment_id, billing_key: &key, order_name: "Tea, monthly", total: 12_000, buyer };
/// assert!(order.validate().is_ok());
/// # Ok::<(), portone_ksnet::InvalidId>(())
/// ```
#[derive(Clone)]
pub struct BillingKey(Zeroizing<String>);

impl BillingKey {
    /// PortOne's `billingKey`, checked. A `String` is wiped with it; of a `&str` the caller keeps a copy.
    ///
    /// # Errors
    ///
    /// Where it is empty, is `.` or `..`, has white space at an end, or a control character in it. The error does
    /// not show it.
    pub fn new(key: impl Into<String>) -> Result<Self, InvalidId> {
        let key = Zeroizing::new(key.into());
        check_id("billingKey", &key)?;
        Ok(Self(key))
    }

    /// The key itself, for the place where it is kept. Mind where else it goes.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for BillingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BillingKey(<hidden>)")
    }
}

impl PartialEq for BillingKey {
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }
}

impl Eq for BillingKey {}

impl Hash for BillingKey {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.expose().hash(state);
    }
}

impl FromStr for BillingKey {
    type Err = InvalidId;

    fn from_str(key: &str) -> Result<Self, InvalidId> {
        Self::new(key)
    }
}

impl TryFrom<String> for BillingKey {
    type Error = InvalidId;

    fn try_from(key: String) -> Result<Self, InvalidId> {
        Self::new(key)
    }
}

impl TryFrom<&str> for BillingKey {
    type Error = InvalidId;

    fn try_from(key: &str) -> Result<Self, InvalidId> {
        Self::new(key)
    }
}

/// For a request that borrows it, on its way to the wire.
impl<'a> From<&'a BillingKey> for Cow<'a, str> {
    fn from(key: &'a BillingKey) -> Self {
        Self::Borrowed(key.expose())
    }
}

impl<'de> Deserialize<'de> for BillingKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

held_as_text!(BillingKey, |key| key.expose());
