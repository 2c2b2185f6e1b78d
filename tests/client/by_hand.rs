//! Requests without a derive: the JSON is written out, and the rules are put to it by looking its paths up.
//!
//! Nothing here is shared with the derive, so it is a second witness of what a request is.

use std::borrow::Cow;
use std::marker::PhantomData;

use portone_ksnet::operation::{cancelPayment, payInstantly};
use portone_ksnet::rules::{Devices, Fact, Value};
use portone_ksnet::{Channel, Contract, KsnetContract, KsnetRequest, Operation, matrix};
use portone_ksnet_wire::Check;
use serde::ser::{Serialize, Serializer};
use serde_json::{Value as Json, json};

/// A request of the operation `O` by a shop with the contract `C`.
pub(crate) struct ByHand<O, C> {
    pub(crate) payment_id: String,
    pub(crate) body: Json,
    of: PhantomData<fn() -> (O, C)>,
}

/// A shop that may key cards in.
pub(crate) enum KeyInShop {}

impl KsnetContract for KeyInShop {
    const CONTRACT: Contract = Contract::NONE.and(&matrix::CONTRACTS[0]);
}

pub(crate) type KeyIn = ByHand<payInstantly, KeyInShop>;
/// A shop of a platform whose shops differ: what it has agreed is told at run time.
pub(crate) enum Runtime {}

impl KsnetContract for Runtime {
    const CONTRACT: Contract = Contract::UNKNOWN;
}

pub(crate) type RuntimeKeyIn = ByHand<payInstantly, Runtime>;
pub(crate) type Cancel = ByHand<cancelPayment, KeyInShop>;

pub(crate) const CARD: &str = "4111111111111111";
pub(crate) const DECLINED_CARD: &str = "4000000000000002";

impl<C> ByHand<payInstantly, C> {
    pub(crate) fn pay(payment_id: &str, card: &str) -> Self {
        let body = json!({
            "orderName": "Tea, 100 g",
            "amount": { "total": 12_000 },
            "currency": "KRW",
            "productType": "PHYSICAL",
            "customer": { "name": { "full": "Kim Min-ji" } },
            "method": { "card": { "credential": {
                "number": card, "expiryYear": "99", "expiryMonth": "12",
            } } },
        });
        Self { payment_id: payment_id.to_owned(), body, of: PhantomData }
    }
}

impl<C> ByHand<cancelPayment, C> {
    pub(crate) fn cancel(payment_id: &str, amount: u64) -> Self {
        let body = json!({ "reason": "one tin was dented", "amount": amount });
        Self { payment_id: payment_id.to_owned(), body, of: PhantomData }
    }
}

impl<O: Operation, C: KsnetContract> ByHand<O, C> {
    fn fact(&self, path: &str) -> Fact<'_> {
        if path == "paymentId" {
            return Fact::Known(Value::Text(&self.payment_id));
        }
        match self.body.pointer(&format!("/{}", path.replace('.', "/"))) {
            None if from_channel::<O>().any(|filled| filled == path) => Fact::Present,
            None => Fact::Absent,
            Some(Json::String(text)) => Fact::Known(Value::Text(text)),
            Some(Json::Bool(flag)) => Fact::Known(Value::Boolean(*flag)),
            Some(Json::Number(number)) => {
                number.as_i64().map_or(Fact::Present, |number| Fact::Known(Value::Integer(number.into())))
            }
            Some(_) => Fact::Present,
        }
    }
}

/// What a channel fills in, which no request here has itself.
fn from_channel<O: Operation>() -> impl Iterator<Item = &'static str> {
    O::TABLE.from_channel.iter().map(|index| O::TABLE.paths[usize::from(*index)].wire)
}

impl<O: Operation, C: KsnetContract> KsnetRequest for ByHand<O, C> {
    type Operation = O;
    const CONTRACT: Contract = C::CONTRACT;
    const DEVICES: Devices = Devices::BOTH;

    fn check(&self, check: &mut Check) {
        for (index, rule) in O::TABLE.rules.iter().enumerate() {
            let facts: Vec<_> =
                rule.slots.iter().map(|slot| self.fact(O::TABLE.paths[usize::from(*slot)].wire)).collect();
            check.rule(index, &facts);
        }
    }

    fn put<S: Serializer>(
        &self,
        _: u16,
        channel: Option<&Channel>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut body = self.body.clone();
        if let Some(channel) = channel {
            for path in from_channel::<O>().filter(|path| self.body.get(path).is_none()) {
                body[path] =
                    json!(if path == "storeId" { channel.store_id() } else { channel.channel_key() });
            }
        }
        body.serialize(serializer)
    }

    fn parameter(&self, name: &str) -> Option<Cow<'_, str>> {
        (name == "paymentId").then_some(Cow::Borrowed(&*self.payment_id))
    }
}
