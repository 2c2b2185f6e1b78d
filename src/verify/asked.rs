//! What a request asks for: the few values that are compared, read out of its JSON without keeping the rest, which
//! may hold a card number.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize as _, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use crate::client::wiped::Wiped;
use crate::{Channel, KsnetRequest};

/// The members that are looked at, wherever an operation has them. `payment` wraps those of a schedule.
const LOOKED_AT: [&str; 44] = [
    "paymentId",
    "storeId",
    "channelKey",
    "channelGroupId",
    "orderName",
    "totalAmount",
    "taxFreeAmount",
    "vatAmount",
    "amount.total",
    "amount.taxFree",
    "amount.vat",
    "currency",
    "payMethod",
    "method.virtualAccount.bank",
    "method.virtualAccount.expiry.dueDate",
    "method.virtualAccount.expiry.validHours",
    "isEscrow",
    "productType",
    "promotionId",
    "billingKey",
    "installmentMonth",
    "useFreeInterestFromMerchant",
    "method.card.installmentMonth",
    "method.card.useFreeInterestFromMerchant",
    "card.cardCompany",
    "card.installment.monthOption.fixedMonth",
    "card.installment.monthOption.availableMonthList",
    "card.useFreeInterestFromMall",
    "easyPay.installment.monthOption.fixedMonth",
    "easyPay.installment.monthOption.availableMonthList",
    "easyPay.easyPayProvider",
    "bypass.ksnet.sndQpayType",
    "customer.customerId",
    "customer.id",
    "customer.fullName",
    "customer.lastName",
    "customer.firstName",
    "customer.name.full",
    "customer.name.separated.last",
    "customer.name.separated.first",
    "customer.email",
    "customer.phoneNumber",
    "virtualAccount.accountExpiry.dueDate",
    "virtualAccount.accountExpiry.validHours",
];

/// The values of a request, by path; those of a schedule's payment by their path inside it.
pub(super) struct Asked(BTreeMap<String, Value>);

impl Asked {
    /// Nothing where the request cannot be written.
    pub(super) fn of<R: KsnetRequest>(request: &R, channel: Option<&Channel>) -> Option<Self> {
        let mut json = Wiped::new();
        serde_json::to_writer(&mut json, &request.view(channel)).ok()?;
        let mut found = BTreeMap::new();
        let mut deserializer = serde_json::Deserializer::from_slice(json.as_ref());
        Within { path: "", found: &mut found }.deserialize(&mut deserializer).ok()?;
        if let Some(id) = request.parameter("paymentId") {
            found.insert("paymentId".to_owned(), Value::String(id.into_owned()));
        }
        // Of a customer, what is empty was not said.
        found.retain(|path, value| {
            let unsaid = path.starts_with("customer.") && value.as_str() == Some("");
            !unsaid && !value.is_null()
        });
        Some(Self(found))
    }

    pub(super) fn get(&self, path: &str) -> Option<&Value> {
        self.0.get(path)
    }

    pub(super) fn text(&self, path: &str) -> Option<&str> {
        self.get(path)?.as_str()
    }

    /// The first of these that is there: the same thing is called one way in the browser and another on REST.
    pub(super) fn first(&self, paths: &[&'static str]) -> Option<(&'static str, &Value)> {
        paths.iter().find_map(|path| Some((*path, self.get(path)?)))
    }

    pub(super) fn is_true(&self, path: &str) -> bool {
        self.get(path) == Some(&Value::Bool(true))
    }
}

/// Reads one value of the JSON: kept, looked into, or passed over.
struct Within<'a> {
    path: &'a str,
    found: &'a mut BTreeMap<String, Value>,
}

impl<'de> DeserializeSeed<'de> for Within<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let inside = |known: &&str| {
            self.path.is_empty() || known.strip_prefix(self.path).is_some_and(|rest| rest.starts_with('.'))
        };
        if LOOKED_AT.contains(&self.path) {
            let value = Value::deserialize(deserializer)?;
            self.found.insert(self.path.to_owned(), value);
            Ok(())
        } else if self.path == "method.card" || self.path == "method.virtualAccount" {
            // Which of them is there is the pay method.
            self.found.insert(self.path.to_owned(), Value::Bool(true));
            deserializer.deserialize_any(self)
        } else if LOOKED_AT.iter().any(inside) {
            deserializer.deserialize_any(self)
        } else {
            IgnoredAny::deserialize(deserializer).map(|_| ())
        }
    }
}

impl<'de> Visitor<'de> for Within<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            let path = match self.path {
                // What a schedule asks for, it asks for its payment.
                "" if name == "payment" => String::new(),
                "" => name,
                path => format!("{path}.{name}"),
            };
            map.next_value_seed(Within { path: &path, found: &mut *self.found })?;
        }
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }
}
