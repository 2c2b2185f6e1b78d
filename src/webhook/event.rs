//! What a webhook says. PortOne's OpenAPI does not describe it; its guide to webhooks and its server SDKs do.

use std::fmt;

use portone_ksnet_wire::Hidden;

use super::body::{self, UnreadableBody};
use super::{BillingKeyKind, TransactionKind, Version20240101};
use crate::{GetBillingKeyInfo, GetPayment, Timestamp, Unrecognized};

/// What happened, as PortOne tells it.
///
/// It says where to look, and not what is there: webhooks overtake one another, and a payment may have moved on
/// since. So read the payment, and act on what it is now.
///
/// Answer with a status of 200 to 299 when the work is done. Anything else, or no answer in 30 seconds, and
/// PortOne sends it again, up to five times in about six hours.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Something happened to a payment: `Transaction.Paid` and the like.
    Transaction(Transaction),
    /// Something happened to a billing key: `BillingKey.Issued` and the like.
    BillingKey(BillingKey),
    /// A webhook of version `2024-01-01`, which stores have that were set up so in PortOne's console.
    Version20240101(Version20240101),
    /// JSON of another type than this version knows. PortOne asks to answer it as one that was taken, and to do
    /// nothing.
    Unrecognized(Unrecognized),
}

impl Event {
    /// The payment that it is about, as a request that reads it.
    #[must_use]
    pub fn get_payment(&self) -> Option<GetPayment<'_>> {
        match self {
            Self::Transaction(transaction) => Some(transaction.get_payment()),
            Self::Version20240101(notice) => Some(notice.get_payment()),
            Self::BillingKey(_) | Self::Unrecognized(_) => None,
        }
    }

    /// Whether it is a question before the money moves ([`Confirm`](TransactionKind::Confirm), or that of version
    /// `2024-01-01`). The status of the answer is the shop's consent to it then: a 200 that was meant as "received"
    /// lets the money move.
    #[must_use]
    pub fn asks_to_confirm(&self) -> bool {
        match self {
            Self::Transaction(transaction) => transaction.kind() == TransactionKind::Confirm,
            Self::Version20240101(notice) => notice.asks_to_confirm(),
            Self::BillingKey(_) | Self::Unrecognized(_) => false,
        }
    }

    /// Reads a body that is known to be PortOne's.
    pub(super) fn read(body: &[u8]) -> Result<Self, UnreadableBody> {
        let text = body::text(body)?;
        if !body::is_json(text) {
            return Version20240101::from_form(text).map(Self::Version20240101);
        }
        let json = body::json(text)?;
        // Which of two is meant is not known.
        let _: [_; 1] = body::members(json.json(), "", ["type"])?;
        if let Some(kind) = json.tag().and_then(TransactionKind::of) {
            Transaction::read(kind, json.json()).map(Self::Transaction)
        } else if let Some(kind) = json.tag().and_then(BillingKeyKind::of) {
            BillingKey::read(kind, json.json()).map(Self::BillingKey)
        } else if let Some(notice) = Version20240101::from_json(&json)? {
            Ok(Self::Version20240101(notice))
        } else {
            Ok(Self::Unrecognized(json))
        }
    }
}

/// Something happened to a payment (`Transaction.*`).
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_field_names, reason = "PortOne's names")]
pub struct Transaction {
    kind: TransactionKind,
    timestamp: Timestamp,
    store_id: Option<Box<str>>,
    payment_id: Box<str>,
    transaction_id: Box<str>,
    cancellation_id: Option<Box<str>>,
    asked_amount: Option<i64>,
}

impl Transaction {
    fn read(kind: TransactionKind, json: &str) -> Result<Self, UnreadableBody> {
        let [timestamp, data] = body::members(json, "", ["timestamp", "data"])?;
        let [store_id, payment_id, transaction_id, cancellation_id, amount] = body::members(
            body::required(data.as_ref(), "data")?.get(),
            "data",
            ["storeId", "paymentId", "transactionId", "cancellationId", "totalAmount"],
        )?;
        let asked_amount = match kind {
            TransactionKind::Confirm => Some(body::integer(amount.as_ref(), "data.totalAmount")?),
            _ => None,
        };
        Ok(Self {
            kind,
            timestamp: body::time(timestamp.as_ref())?,
            store_id: body::optional_text(store_id.as_ref(), "data.storeId")?,
            payment_id: body::required_text(payment_id.as_ref(), "data.paymentId")?,
            transaction_id: body::required_text(transaction_id.as_ref(), "data.transactionId")?,
            cancellation_id: body::optional_text(cancellation_id.as_ref(), "data.cancellationId")?,
            asked_amount,
        })
    }

    /// What happened.
    #[must_use]
    pub fn kind(&self) -> TransactionKind {
        self.kind
    }

    /// When it happened; the same in every attempt to deliver it.
    #[must_use]
    pub fn timestamp(&self) -> &Timestamp {
        &self.timestamp
    }

    /// The store. PortOne did not send it before December 2024.
    #[must_use]
    pub fn store_id(&self) -> Option<&str> {
        self.store_id.as_deref()
    }

    /// The payment's id, which the shop gave it. In PortOne's window it is the browser that sends it, so find
    /// the order by it before anything else.
    #[must_use]
    pub fn payment_id(&self) -> &str {
        &self.payment_id
    }

    /// The attempt to pay; a payment may have several.
    #[must_use]
    pub fn transaction_id(&self) -> &str {
        &self.transaction_id
    }

    /// The cancellation, of [`PartialCancelled`](TransactionKind::PartialCancelled),
    /// [`Cancelled`](TransactionKind::Cancelled) and [`CancelPending`](TransactionKind::CancelPending).
    #[must_use]
    pub fn cancellation_id(&self) -> Option<&str> {
        self.cancellation_id.as_deref()
    }

    /// How much the shop is asked to agree to, of [`Confirm`](TransactionKind::Confirm) alone: what the browser
    /// has asked for, in minor units of a currency that is not told. The payment has both.
    #[must_use]
    pub fn asked_amount(&self) -> Option<i64> {
        self.asked_amount
    }

    /// Reads the payment: what it is now, and how much was paid.
    pub fn get_payment(&self) -> GetPayment<'_> {
        GetPayment::new(&*self.payment_id)
    }
}

/// Something happened to a billing key (`BillingKey.*`).
///
/// Whoever has a billing key and the API secret can charge it, so it is not printed.
#[derive(Clone, PartialEq)]
#[expect(clippy::struct_field_names, reason = "PortOne's names")]
pub struct BillingKey {
    kind: BillingKeyKind,
    timestamp: Timestamp,
    store_id: Option<Box<str>>,
    billing_key: Box<str>,
}

impl BillingKey {
    fn read(kind: BillingKeyKind, json: &str) -> Result<Self, UnreadableBody> {
        let [timestamp, data] = body::members(json, "", ["timestamp", "data"])?;
        let data = body::required(data.as_ref(), "data")?;
        let [store_id, billing_key] = body::members(data.get(), "data", ["storeId", "billingKey"])?;
        Ok(Self {
            kind,
            timestamp: body::time(timestamp.as_ref())?,
            store_id: body::optional_text(store_id.as_ref(), "data.storeId")?,
            billing_key: body::required_text(billing_key.as_ref(), "data.billingKey")?,
        })
    }

    /// What happened.
    #[must_use]
    pub fn kind(&self) -> BillingKeyKind {
        self.kind
    }

    /// When it happened; the same in every attempt to deliver it.
    #[must_use]
    pub fn timestamp(&self) -> &Timestamp {
        &self.timestamp
    }

    /// The store. PortOne did not send it before December 2024.
    #[must_use]
    pub fn store_id(&self) -> Option<&str> {
        self.store_id.as_deref()
    }

    /// The billing key.
    #[must_use]
    pub fn billing_key(&self) -> &str {
        &self.billing_key
    }

    /// Reads the billing key: whether it can be charged now, and how.
    pub fn get_billing_key_info(&self) -> GetBillingKeyInfo<'_> {
        GetBillingKeyInfo::new(&*self.billing_key)
    }
}

impl fmt::Debug for BillingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BillingKey")
            .field("kind", &self.kind)
            .field("timestamp", &self.timestamp)
            .field("store_id", &self.store_id)
            .field("billing_key", &Hidden)
            .finish()
    }
}
