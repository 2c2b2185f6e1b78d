//! What the shop owes after a cancel: cash receipts outlive the payment (S85, S86).

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use crate::answer::PaymentCashReceipt;
use crate::read_back::{Known, policy};
use crate::rules::Policy;
use crate::{CancelCashReceiptByPaymentId, KsnetRequest, ProductType, RestCashReceiptType};

use super::amount::CancelParts;

const OUTLIVES: &Policy = policy("cash-receipt-outlives-cancel");
const AFTER_PART: &Policy = policy("cash-receipt-after-partial-cancel");

/// Something to do once a cancel has succeeded. To be stored with the cancel (it is JSON to serde) and done in order.
///
/// What is owed after one cancel comes before the next cancel: a receipt that is issued late is for more than is left.
///
/// ```
/// use portone_ksnet::cancel::FollowUp;
/// use portone_ksnet::{RestCashReceiptType, ProductType};
///
/// # fn stored() -> &'static str { r#"[
/// #   { "do": "cancelCashReceipt", "paymentId": "order-1", "storeId": "store-1", "policy": "cash-receipt-after-partial-cancel" },
/// #   { "do": "issueCashReceipt", "paymentId": "order-1", "storeId": "store-1", "orderName": "Tea",
/// #     "total": 10000, "taxFree": 0, "vat": 909, "type": "PERSONAL" }]"# }
/// let owed: Vec<FollowUp> = serde_json::from_str(stored())?;
/// for follow_up in &owed {
///     match follow_up {
///         FollowUp::CancelCashReceipt(receipt) => {
///             let request = receipt.request(); // `client.send(&request).await?`
///         }
///         FollowUp::ReissueCashReceipt(receipt) => {
///             // Neither PortOne nor this crate keeps whom a receipt was for: the shop does.
///             let kind = receipt.kind().unwrap_or(RestCashReceiptType::PERSONAL);
///             let request = receipt.request(kind, ProductType::PHYSICAL, "Kim Min-ji", "01012345678");
///             assert_eq!(receipt.amount().total, 10_000);
///         }
///         _ => unreachable!("there are two"),
///     }
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FollowUp {
    /// The receipt does not go with the payment: cancel it (S85).
    CancelCashReceipt(CashReceiptToCancel),
    /// A receipt for what is left (S86), after the old one is cancelled.
    ReissueCashReceipt(CashReceiptToReissue),
}

/// A cash receipt to cancel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CashReceiptToCancel {
    payment_id: String,
    store_id: String,
    policy: &'static Policy,
}

impl CashReceiptToCancel {
    /// The payment that the receipt is of.
    #[must_use]
    pub fn payment_id(&self) -> &str {
        &self.payment_id
    }

    /// The store of the payment; the client that does it has to be of this store.
    #[must_use]
    pub fn store_id(&self) -> &str {
        &self.store_id
    }

    /// Why it is owed.
    #[must_use]
    pub const fn policy(&self) -> &'static Policy {
        self.policy
    }

    /// The request, to be sent.
    pub fn request(&self) -> CancelCashReceiptByPaymentId<'_> {
        CancelCashReceiptByPaymentId::new(&self.payment_id)
    }
}

/// A cash receipt to issue for what is left of a payment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CashReceiptToReissue {
    payment_id: String,
    store_id: String,
    order_name: String,
    amount: CancelParts,
    kind: Option<RestCashReceiptType>,
}

impl CashReceiptToReissue {
    /// The payment that the receipt is of.
    #[must_use]
    pub fn payment_id(&self) -> &str {
        &self.payment_id
    }

    /// What it is issued for, in won.
    #[must_use]
    pub const fn amount(&self) -> CancelParts {
        self.amount
    }

    /// The kind of the receipt before, where PortOne said.
    #[must_use]
    pub const fn kind(&self) -> Option<RestCashReceiptType> {
        self.kind
    }

    /// Why it is owed.
    #[must_use]
    pub const fn policy(&self) -> &'static Policy {
        AFTER_PART
    }

    /// The request, to be sent. The buyer's phone or registration number is digits alone; it is kept nowhere.
    #[must_use]
    pub fn request(
        &self,
        kind: RestCashReceiptType,
        product_type: ProductType,
        buyer: impl Into<String>,
        identity_number: impl Into<String>,
    ) -> ReissueCashReceipt {
        ReissueCashReceipt {
            payment_id: self.payment_id.clone(),
            store_id: self.store_id.clone(),
            order_name: self.order_name.clone(),
            total: self.amount.total,
            tax_free: Some(self.amount.tax_free).filter(|tax_free| *tax_free > 0),
            vat: self.amount.vat,
            kind,
            product_type,
            buyer: buyer.into(),
            identity_number: identity_number.into(),
        }
    }
}

/// An `issueCashReceipt` request for what is left of a payment.
#[derive(Clone, KsnetRequest)]
#[ksnet(operation = issueCashReceipt, contract = RUNTIME, currency = KRW)]
pub struct ReissueCashReceipt {
    payment_id: String,
    store_id: String,
    order_name: String,
    #[ksnet(path = amount.total)]
    total: i64,
    #[ksnet(path = amount.taxFree)]
    tax_free: Option<i64>,
    #[ksnet(path = amount.vat)]
    vat: Option<i64>,
    #[ksnet(path = type)]
    kind: RestCashReceiptType,
    product_type: ProductType,
    #[ksnet(path = customer.name)]
    buyer: String,
    #[ksnet(path = customer.identityNumber)]
    identity_number: String,
}

/// Whom it is for is not printed.
impl fmt::Debug for ReissueCashReceipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReissueCashReceipt")
            .field("payment_id", &self.payment_id)
            .field("total", &self.total)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// What is owed after a cancel of a virtual-account payment that leaves this much.
pub(super) fn owed(payment: &Known<'_>, left: &CancelParts) -> Vec<FollowUp> {
    let kind = match payment.cash_receipt {
        Some(PaymentCashReceipt::Issued(receipt)) => {
            receipt.r#type.as_ref().map(crate::answer::CashReceiptType::as_str)
        }
        // One that this version does not know is no receipt that is known to be cancelled.
        Some(PaymentCashReceipt::Unrecognized(_)) => None,
        _ => return Vec::new(),
    };
    let whole = left.total == 0;
    let mut owed = vec![FollowUp::CancelCashReceipt(CashReceiptToCancel {
        payment_id: payment.id.to_owned(),
        store_id: payment.store_id.to_owned(),
        policy: if whole { OUTLIVES } else { AFTER_PART },
    })];
    if !whole {
        owed.push(FollowUp::ReissueCashReceipt(CashReceiptToReissue {
            payment_id: payment.id.to_owned(),
            store_id: payment.store_id.to_owned(),
            order_name: payment.order_name.to_owned(),
            amount: *left,
            kind: kind.and_then(|kind| kind.parse().ok()),
        }));
    }
    owed
}

impl Serialize for FollowUp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::CancelCashReceipt(receipt) => {
                map.serialize_entry("do", "cancelCashReceipt")?;
                map.serialize_entry("paymentId", &receipt.payment_id)?;
                map.serialize_entry("storeId", &receipt.store_id)?;
                map.serialize_entry("policy", receipt.policy.id)?;
            }
            Self::ReissueCashReceipt(receipt) => {
                map.serialize_entry("do", "issueCashReceipt")?;
                map.serialize_entry("paymentId", &receipt.payment_id)?;
                map.serialize_entry("storeId", &receipt.store_id)?;
                map.serialize_entry("orderName", &receipt.order_name)?;
                map.serialize_entry("total", &receipt.amount.total)?;
                map.serialize_entry("taxFree", &receipt.amount.tax_free)?;
                if let Some(vat) = receipt.amount.vat {
                    map.serialize_entry("vat", &vat)?;
                }
                if let Some(kind) = receipt.kind {
                    map.serialize_entry("type", kind.rest_code())?;
                }
            }
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for FollowUp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Value::deserialize(deserializer)?;
        let missing =
            |name: &'static str| D::Error::custom(format!("a follow-up without `{name}`, or an odd one"));
        let text = |name: &'static str| {
            json[name]
                .as_str()
                .filter(|text| !text.is_empty())
                .map(str::to_owned)
                .ok_or_else(|| missing(name))
        };
        let (payment_id, store_id) = (text("paymentId")?, text("storeId")?);
        match json["do"].as_str() {
            Some("cancelCashReceipt") => {
                let known = [OUTLIVES, AFTER_PART].into_iter().find(|policy| json["policy"] == policy.id);
                let policy = known.ok_or_else(|| missing("policy"))?;
                Ok(Self::CancelCashReceipt(CashReceiptToCancel { payment_id, store_id, policy }))
            }
            Some("issueCashReceipt") => {
                let number = |name| json[name].as_i64().ok_or_else(|| missing(name));
                let optional = |name| if json[name].is_null() { Ok(None) } else { number(name).map(Some) };
                let amount = CancelParts {
                    total: number("total")?,
                    tax_free: number("taxFree")?,
                    vat: optional("vat")?,
                };
                let taxable = amount.total.checked_sub(amount.tax_free).ok_or_else(|| missing("taxFree"))?;
                if amount.total <= 0 || amount.tax_free < 0 || taxable < 0 {
                    return Err(missing("total"));
                }
                if amount.vat.is_some_and(|vat| !(0..=taxable).contains(&vat)) {
                    return Err(missing("vat"));
                }
                let kind = match &json["type"] {
                    Value::Null => None,
                    kind => {
                        let kind = kind.as_str().and_then(|kind| kind.parse().ok());
                        Some(kind.ok_or_else(|| missing("type"))?)
                    }
                };
                let order_name = text("orderName")?;
                let receipt = CashReceiptToReissue { payment_id, store_id, order_name, amount, kind };
                Ok(Self::ReissueCashReceipt(receipt))
            }
            _ => Err(missing("do")),
        }
    }
}
