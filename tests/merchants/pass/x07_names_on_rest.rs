//! X07, N83: a name on REST is whole or in parts.

use crate::witness::{accepted, refused, rest};
use portone_ksnet::{KsnetContract, KsnetRequest};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW, set(productType = DIGITAL))]
struct KeyIn<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    full: Option<&'a str>,
    #[ksnet(path = customer.name.separated.first)]
    first: Option<&'a str>,
    #[ksnet(path = customer.name.separated.last)]
    last: Option<&'a str>,
    #[ksnet(path = method.card.credential.number)]
    number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    month: &'a str,
}

fn named<'a>(full: Option<&'a str>, first: Option<&'a str>, last: Option<&'a str>) -> KeyIn<'a> {
    KeyIn {
        payment_id: "p-1",
        order_name: "Tea",
        total: 100,
        full,
        first,
        last,
        number: "4111111111111111",
        year: "31",
        month: "05",
    }
}

#[test]
fn whole() {
    assert_eq!(
        rest(&named(Some("Kim Min-ji"), None, None))["customer"],
        json!({ "name": { "full": "Kim Min-ji" } })
    );
}

#[test]
fn in_parts() {
    assert_eq!(
        rest(&named(None, Some("Min-ji"), Some("Kim")))["customer"],
        json!({ "name": { "separated": { "first": "Min-ji", "last": "Kim" } } })
    );
}

#[test]
fn not_both() {
    refused(named(Some("Kim Min-ji"), Some("Min-ji"), Some("Kim")).validate(), &["X07"]);
    accepted(named(Some("Kim Min-ji"), None, None).validate());
    accepted(named(None, Some("Min-ji"), Some("Kim")).validate());
}

#[test]
fn not_half() {
    assert!(named(None, Some("Min-ji"), None).validate().is_err());
    assert!(named(None, None, Some("Kim")).validate().is_err());
}
