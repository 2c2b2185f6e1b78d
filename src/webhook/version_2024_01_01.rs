//! Webhooks as they were at first.

use super::body::{self, UnreadableBody};
use crate::{GetPayment, Unrecognized};

/// A webhook of version `2024-01-01`, in JSON or as a form.
///
/// It is a hint to read a payment, no more: it has no time of its own and no store, and its status is text to be
/// logged. Set the store to version `2024-04-25` in PortOne's console if you can.
///
/// The question that goes to `confirmUrl` ([`Confirm`](super::TransactionKind::Confirm)) has this shape too, with
/// an amount for the status. It is told apart by [`asks_to_confirm`](Self::asks_to_confirm).
#[derive(Clone, Debug, PartialEq)]
pub struct Version20240101 {
    payment_id: Box<str>,
    transaction_id: Box<str>,
    status: Option<Box<str>>,
}

impl Version20240101 {
    /// Nothing where the JSON is none of this version.
    pub(super) fn from_json(json: &Unrecognized) -> Result<Option<Self>, UnreadableBody> {
        if json.tag().is_some() {
            return Ok(None);
        }
        let [payment_id, transaction_id, status] =
            body::members(json.json(), "", ["payment_id", "tx_id", "status"])?;
        if payment_id.is_none() {
            return Ok(None);
        }
        Ok(Some(Self {
            payment_id: body::required_text(payment_id.as_ref(), "payment_id")?,
            transaction_id: body::required_text(transaction_id.as_ref(), "tx_id")?,
            status: body::optional_text(status.as_ref(), "status")?,
        }))
    }

    pub(super) fn from_form(form: &str) -> Result<Self, UnreadableBody> {
        let mut members = [("payment_id", None), ("tx_id", None), ("status", None)];
        for (name, value) in form_urlencoded::parse(form.as_bytes()) {
            for (known, found) in &mut members {
                if name == *known && found.replace(Box::<str>::from(value.as_ref())).is_some() {
                    return Err(UnreadableBody::Repeated(known));
                }
            }
        }
        let [(_, payment_id), (_, transaction_id), (_, status)] = members;
        let Some(payment_id) = payment_id else { return Err(UnreadableBody::NeitherObjectNorForm) };
        let filled = |value: Option<Box<str>>, name| {
            value.filter(|text| !text.is_empty()).ok_or(UnreadableBody::Missing(name))
        };
        Ok(Self {
            payment_id: filled(Some(payment_id), "payment_id")?,
            transaction_id: filled(transaction_id, "tx_id")?,
            status,
        })
    }

    /// The payment's id, which the shop gave it.
    #[must_use]
    pub fn payment_id(&self) -> &str {
        &self.payment_id
    }

    /// PortOne's `tx_id`: the attempt to pay; a payment may have several.
    #[must_use]
    pub fn transaction_id(&self) -> &str {
        &self.transaction_id
    }

    /// What it says of the payment, such as `Paid`, for a log. Whether it is so, the payment tells.
    #[must_use]
    pub fn claimed_status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Whether it asks for the shop's consent, as [`Confirm`](super::TransactionKind::Confirm) does: it tells no
    /// status then.
    #[must_use]
    pub fn asks_to_confirm(&self) -> bool {
        self.status.is_none()
    }

    /// Reads the payment: what it is now, and how much was paid.
    pub fn get_payment(&self) -> GetPayment<'_> {
        GetPayment::new(&*self.payment_id)
    }
}
