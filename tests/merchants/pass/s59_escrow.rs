//! S59, S60, S89: escrow takes the contract for delivery escrow and the buyer's e-mail.

use crate::witness::{accepted, browser, refused};
use portone_ksnet::{Contract, KsnetContract, KsnetRequest};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(DELIVERY_ESCROW))]
struct Market;

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY))]
struct Kiosk;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Market, pay_method = TRANSFER, currency = KRW, device = PC)]
#[ksnet(set(isEscrow = true))]
struct Held<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = customer.email)]
    email: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = TRANSFER, currency = KRW, device = PC)]
#[ksnet(set(isEscrow = false))]
struct NotHeld<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, pay_method = CARD, currency = KRW, device = PC)]
struct Chosen<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    is_escrow: bool,
    #[ksnet(path = customer.email)]
    email: Option<&'a str>,
}

#[test]
fn declared() {
    assert_eq!(
        browser(&Held {
            payment_id: "p-1",
            order_name: "Tea",
            total_amount: 100_000,
            buyer: "Kim",
            email: "kim@example.com"
        }),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "paymentId": "p-1",
            "orderName": "Tea",
            "totalAmount": 100_000,
            "currency": "KRW",
            "payMethod": "TRANSFER",
            "customer": { "fullName": "Kim", "email": "kim@example.com" },
            "isEscrow": true
        })
    );
    assert_eq!(
        browser(&NotHeld { payment_id: "p-1", order_name: "Tea", total_amount: 100_000, buyer: "Kim" })["isEscrow"],
        false
    );
}

#[test]
fn the_contract_at_run_time() {
    let order = |is_escrow| Chosen {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100_000,
        buyer: "Kim",
        is_escrow,
        email: Some("kim@example.com"),
    };
    accepted(order(true).validate_with(&Market::CONTRACT));
    refused(order(true).validate_with(&Kiosk::CONTRACT), &["S59"]);
    refused(order(true).validate_with(&Contract::NONE), &["S59"]);
    accepted(order(false).validate_with(&Contract::NONE));
}

#[test]
fn the_email() {
    let order = |is_escrow, email| Chosen {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100_000,
        buyer: "Kim",
        is_escrow,
        email,
    };
    refused(order(true, None).validate(), &["S89"]);
    accepted(order(true, Some("kim@example.com")).validate());
    accepted(order(false, None).validate());
}
