//! S53: key-in payment takes a contract, whichever way the shop says so.

use crate::witness::{accepted, refused, rest};
use portone_ksnet::{Contract, KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN))]
struct CallCentre;

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY, MOBILE))]
struct WebShop;

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = CallCentre, currency = KRW, set(productType = PHYSICAL))]
struct Declared<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.card.credential.number)]
    number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    month: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = RUNTIME, currency = KRW, set(productType = PHYSICAL))]
struct AtRunTime<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.card.credential.number)]
    number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    month: &'a str,
}

#[test]
fn declared() {
    let order = Declared {
        payment_id: "p-1",
        order_name: "Tea",
        total: 100_000,
        buyer: "Kim",
        number: "4111111111111111",
        year: "31",
        month: "05",
    };
    accepted(order.validate());
    assert_eq!(rest(&order)["amount"]["total"], 100_000);
}

#[test]
fn at_run_time() {
    let order = AtRunTime {
        payment_id: "p-1",
        order_name: "Tea",
        total: 100_000,
        buyer: "Kim",
        number: "4111111111111111",
        year: "31",
        month: "05",
    };
    accepted(order.validate());
    accepted(order.validate_with(&CallCentre::CONTRACT));
    refused(order.validate_with(&WebShop::CONTRACT), &["S53"]);
    refused(order.validate_with(&Contract::NONE), &["S53"]);
}
