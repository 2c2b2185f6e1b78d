//! The request types that are generated for every operation and pay method: what they make is what a derive
//! makes of the same fields, the JSON and what the rules say of it.
//!
//! `tests/types` is written by `cargo xtask generate`: a new operation is tried there without a line of code.
#![allow(deprecated)] // What KSNET ignores is tried as well.

use std::collections::BTreeMap;

use portone_ksnet::{Channel, Contract, KsnetContract, KsnetRequest, NoContract, Violations};
use serde_json::Value;

#[path = "types/mod.rs"]
#[rustfmt::skip]
#[allow(clippy::pedantic)]
mod types;

/// A shop that has agreed everything with KSNET.
#[derive(KsnetContract)]
#[ksnet(contracts(
    KEY_IN, MERCHANT_FREE_INTEREST, VIRTUAL_ACCOUNT_DUE_DATE, VIRTUAL_ACCOUNT_REFUND, EASY_PAY, CARD_INSTALLMENT,
    DELIVERY_ESCROW, MOBILE
))]
struct Shop;

/// What stands at each path of a request; `None` where that is whatever the derive writes.
type Least = Vec<(&'static str, Option<Value>)>;

/// Both ways give this JSON, and break the same rules.
#[track_caller]
fn same<A: KsnetRequest, B: KsnetRequest<Operation = A::Operation>>(built: &A, derived: &B, expected: &Least) {
    let alone = serde_json::to_value(built.view(None)).unwrap();
    assert_eq!(alone, serde_json::to_value(derived.view(None)).unwrap());
    assert_eq!(leaves(&alone, expected), leaves_of(expected, &alone));
    let channel = Channel::new("store", "channel").unwrap();
    let sent = serde_json::to_string(&built.view(Some(&channel))).unwrap();
    assert_eq!(sent, serde_json::to_string(&derived.view(Some(&channel))).unwrap());
    for path in <A::Operation as portone_ksnet::Operation>::TABLE.paths {
        assert_eq!(built.parameter(path.wire), derived.parameter(path.wire), "{}", path.wire);
    }
    for contract in [&Shop::CONTRACT, &NoContract::CONTRACT, &Contract::UNKNOWN] {
        assert_eq!(built.validate_with(contract), derived.validate_with(contract));
    }
    assert_eq!(A::DEVICES, B::DEVICES);
    assert_eq!(ids(&built.warnings()), ids(&derived.warnings()));
}

fn ids(violations: &Violations) -> Vec<&'static str> {
    violations.iter().map(portone_ksnet::Violation::id).collect()
}

/// The values of a request that are no objects, or that are expected as they are.
fn leaves(json: &Value, expected: &Least) -> BTreeMap<String, Value> {
    fn walk(json: &Value, path: &str, expected: &Least, leaves: &mut BTreeMap<String, Value>) {
        match json {
            Value::Object(members) if !expected.iter().any(|(known, _)| *known == path) => {
                for (name, member) in members {
                    let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                    walk(member, &path, expected, leaves);
                }
            }
            json => {
                leaves.insert(path.to_owned(), json.clone());
            }
        }
    }
    let mut leaves = BTreeMap::new();
    walk(json, "", expected, &mut leaves);
    leaves
}

fn leaves_of(expected: &Least, json: &Value) -> BTreeMap<String, Value> {
    let leaves = expected.iter().map(|(path, value)| {
        let there = || json.pointer(&format!("/{}", path.replace('.', "/"))).cloned().unwrap_or_default();
        ((*path).to_owned(), value.clone().unwrap_or_else(there))
    });
    leaves.collect()
}
