//! S57: easy pay takes a contract.

use crate::witness::{accepted, browser, refused};
use portone_ksnet::{Contract, KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = KRW, device = PC)]
struct Declared<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, pay_method = EASY_PAY, currency = KRW, device = PC)]
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
        "EASY_PAY"
    );
}

#[test]
fn at_run_time() {
    let order = AtRunTime { payment_id: "p-1", order_name: "Tea", total_amount: 100_000, buyer: "Kim" };
    assert_eq!(browser(&order)["payMethod"], "EASY_PAY");
    accepted(order.validate_with(&Shop::CONTRACT));
    refused(order.validate_with(&Contract::NONE), &["S57"]);
}
