//! S03, S57: the buyer chooses the method, among those that the shop lists.

use crate::witness::{accepted, browser, refused};
use portone_ksnet::{Contract, KsnetContract, KsnetRequest, PayMethod};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Plain;

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY))]
struct WithEasyPay;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, pay_methods(CARD, EASY_PAY), currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    pay_method: PayMethod,
}

fn checkout(pay_method: PayMethod) -> Checkout<'static> {
    Checkout { payment_id: "tea-1", order_name: "Tea", total_amount: 7_000, buyer: "Lee Do-yun", pay_method }
}

#[test]
fn what_was_chosen_is_sent() {
    assert_eq!(
        browser(&checkout(PayMethod::CARD)),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "paymentId": "tea-1",
            "orderName": "Tea",
            "totalAmount": 7000,
            "currency": "KRW",
            "payMethod": "CARD",
            "customer": { "fullName": "Lee Do-yun" }
        })
    );
}

#[test]
fn what_was_chosen_needs_its_contract() {
    refused(checkout(PayMethod::EASY_PAY).validate_with(&Contract::NONE), &["S57"]);
    refused(checkout(PayMethod::EASY_PAY).validate_with(&Plain::CONTRACT), &["S57"]);
    accepted(checkout(PayMethod::EASY_PAY).validate_with(&WithEasyPay::CONTRACT));
    accepted(checkout(PayMethod::CARD).validate_with(&Contract::NONE));
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = WithEasyPay, pay_methods(CARD, EASY_PAY), currency = KRW, device = PC)]
struct Agreed<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    pay_method: PayMethod,
}

#[test]
fn what_was_agreed_is_taken() {
    for pay_method in [PayMethod::CARD, PayMethod::EASY_PAY] {
        let order = Agreed {
            payment_id: "tea-1",
            order_name: "Tea",
            total_amount: 7_000,
            buyer: "Lee Do-yun",
            pay_method,
        };
        accepted(order.validate());
    }
}

/// The struct was checked for a card and an easy pay alone: nothing of another method may slip through.
#[test]
fn what_was_not_listed_is_not_taken_unchecked() {
    refused(checkout(PayMethod::VIRTUAL_ACCOUNT).validate(), &["S03"]);
    refused(checkout(PayMethod::MOBILE).validate(), &["S03"]);
    refused(checkout(PayMethod::TRANSFER).validate_with(&Contract::NONE), &["S03"]);
    accepted(checkout(PayMethod::CARD).validate());
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, currency = KRW, device = PC)]
struct AnyMethod<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    pay_method: PayMethod,
    #[ksnet(path = virtualAccount.accountExpiry.validHours)]
    hours: Option<u32>,
}

#[test]
fn any_method_waits_for_its_value() {
    let order = |pay_method, hours| AnyMethod {
        payment_id: "tea-2",
        order_name: "Tea",
        total_amount: 7_000,
        buyer: "Lee Do-yun",
        pay_method,
        hours,
    };
    accepted(order(PayMethod::CARD, None).validate());
    accepted(order(PayMethod::TRANSFER, None).validate());
    refused(order(PayMethod::VIRTUAL_ACCOUNT, None).validate(), &["S80"]);
    accepted(order(PayMethod::VIRTUAL_ACCOUNT, Some(24)).validate());
    refused(order(PayMethod::MOBILE, None).validate(), &["S46"]);
}
