//! S55: a deadline takes a contract, and every virtual account has a deadline.

use crate::witness::{accepted, browser, refused, rest};
use portone_ksnet::{Contract, KsnetContract, KsnetRequest, PayMethod, RestBank};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(VIRTUAL_ACCOUNT_DUE_DATE, KEY_IN))]
struct Shop;

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, VIRTUAL_ACCOUNT_REFUND))]
struct Kiosk;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = VIRTUAL_ACCOUNT, currency = KRW, device = PC)]
struct Declared<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = virtualAccount.accountExpiry.validHours)]
    hours: u32,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, currency = KRW, device = PC)]
struct AtRunTime<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    pay_method: PayMethod,
    #[ksnet(path = virtualAccount.accountExpiry.dueDate)]
    due_date: Option<&'a str>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = RUNTIME, currency = KRW, set(productType = PHYSICAL))]
#[ksnet(set(method.virtualAccount.option.type = NORMAL))]
struct KeyIn<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.virtualAccount.bank)]
    bank: RestBank,
    #[ksnet(path = method.virtualAccount.expiry.validHours)]
    hours: u32,
}

#[test]
fn declared() {
    let order = Declared { payment_id: "p-1", order_name: "Tea", total_amount: 100, buyer: "Kim", hours: 24 };
    assert_eq!(browser(&order)["virtualAccount"], json!({ "accountExpiry": { "validHours": 24 } }));
}

#[test]
fn at_run_time() {
    let order = |pay_method, due_date| AtRunTime {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100,
        buyer: "Kim",
        pay_method,
        due_date,
    };
    let account = order(PayMethod::VIRTUAL_ACCOUNT, Some("2030-01-31T18:00:00+09:00"));
    accepted(account.validate_with(&Shop::CONTRACT));
    refused(account.validate_with(&Kiosk::CONTRACT), &["S55"]);
    refused(account.validate_with(&Contract::NONE), &["S55"]);
    accepted(order(PayMethod::CARD, None).validate_with(&Contract::NONE));
}

#[test]
fn on_key_in() {
    let order = KeyIn {
        payment_id: "p-1",
        order_name: "Tea",
        total: 100,
        buyer: "Kim",
        bank: RestBank::SHINHAN,
        hours: 24,
    };
    assert_eq!(rest(&order)["method"]["virtualAccount"]["expiry"], json!({ "validHours": 24 }));
    accepted(order.validate_with(&Shop::CONTRACT));
    refused(order.validate_with(&Kiosk::CONTRACT), &["S55"]);
}
