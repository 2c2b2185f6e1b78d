//! S61: mobile-phone payment takes a contract.

use crate::witness::{accepted, browser, refused};
use portone_ksnet::{Contract, KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(MOBILE), product_type = DIGITAL)]
struct Games;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Games, pay_method = MOBILE, currency = KRW, device = PC)]
#[ksnet(set(productType = DIGITAL))]
struct Declared<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, pay_method = MOBILE, currency = KRW, device = PC)]
#[ksnet(set(productType = DIGITAL))]
struct AtRunTime<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[test]
fn declared() {
    assert_eq!(
        browser(&Declared { payment_id: "p-1", order_name: "Tea", total_amount: 100_000, buyer: "Kim" })["payMethod"],
        "MOBILE"
    );
    assert_eq!(Games::CONTRACT.declared_product_type(), Some("DIGITAL"));
}

#[test]
fn at_run_time() {
    let order = AtRunTime { payment_id: "p-1", order_name: "Tea", total_amount: 100_000, buyer: "Kim" };
    accepted(order.validate());
    accepted(order.validate_with(&Games::CONTRACT));
    refused(order.validate_with(&Contract::NONE), &["S61"]);
}
