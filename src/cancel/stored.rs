//! A request between the plan and the answer: in a shop's database.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Value, json};

use super::request::{CancelRequest, RefundAccount};

impl Serialize for CancelRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("paymentId", &self.payment_id)?;
        map.serialize_entry("storeId", &self.store_id)?;
        map.serialize_entry("reason", &self.reason)?;
        map.serialize_entry("amount", &self.amount)?;
        map.serialize_entry("currentCancellableAmount", &self.current_cancellable_amount)?;
        if let Some(tax_free) = self.tax_free_amount {
            map.serialize_entry("taxFreeAmount", &tax_free)?;
        }
        if let Some(vat) = self.vat_amount {
            map.serialize_entry("vatAmount", &vat)?;
        }
        if let Some(RefundAccount { bank, number, holder_name }) = &self.refund_account {
            let account = json!({ "bank": bank.rest_code(), "number": number, "holderName": holder_name });
            map.serialize_entry("refundAccount", &account)?;
        }
        map.end()
    }
}

/// Only what a plan could have made: a request that was changed in the store does not come back.
impl<'de> Deserialize<'de> for CancelRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Value::deserialize(deserializer)?;
        let odd = |name: &str| D::Error::custom(format!("a stored cancel without `{name}`, or an odd one"));
        let text = |json: &Value, name| {
            let text = json[name].as_str().filter(|text| !text.trim().is_empty());
            text.map(str::to_owned).ok_or_else(|| odd(name))
        };
        let number = |name| json[name].as_i64().ok_or_else(|| odd(name));
        let optional = |name| if json[name].is_null() { Ok(None) } else { number(name).map(Some) };
        let (amount, left) = (number("amount")?, number("currentCancellableAmount")?);
        let (tax_free, vat) = (optional("taxFreeAmount")?, optional("vatAmount")?);
        if amount <= 0 || amount > left {
            return Err(odd("amount"));
        }
        if tax_free.is_some_and(|part| !(0..=amount).contains(&part)) {
            return Err(odd("taxFreeAmount"));
        }
        if vat.is_some_and(|part| !(0..=amount - tax_free.unwrap_or_default()).contains(&part)) {
            return Err(odd("vatAmount"));
        }
        let refund_account = match &json["refundAccount"] {
            Value::Null => None,
            account => Some(RefundAccount {
                bank: text(account, "bank")?.parse().map_err(|_| odd("bank"))?,
                number: text(account, "number")?,
                holder_name: text(account, "holderName")?,
            }),
        };
        Ok(Self {
            payment_id: text(&json, "paymentId")?,
            store_id: text(&json, "storeId")?,
            reason: text(&json, "reason")?,
            amount,
            current_cancellable_amount: left,
            tax_free_amount: tax_free,
            vat_amount: vat,
            refund_account,
        })
    }
}
