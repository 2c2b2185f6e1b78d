//! S03, S31: the five pay methods of KSNET, each in the smallest checkout that it takes.

use crate::witness::browser;
use portone_ksnet::{KsnetContract, KsnetRequest};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY, MOBILE, VIRTUAL_ACCOUNT_DUE_DATE), product_type = DIGITAL)]
struct Bookshop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Bookshop, pay_method = CARD, currency = KRW, device = PC)]
struct ByCard<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Bookshop, pay_method = TRANSFER, currency = KRW, device = PC)]
struct ByTransfer<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Bookshop, pay_method = VIRTUAL_ACCOUNT, currency = KRW, device = PC)]
struct ByVirtualAccount<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = virtualAccount.accountExpiry.validHours)]
    hours: u32,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Bookshop, pay_method = MOBILE, currency = KRW, device = PC)]
#[ksnet(set(productType = DIGITAL))]
struct ByMobile<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Bookshop, pay_method = EASY_PAY, currency = KRW, device = PC)]
struct ByEasyPay<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[test]
fn card() {
    let order =
        ByCard { payment_id: "book-1", order_name: "A novel", total_amount: 15_000, buyer: "Kim Min-ji" };
    assert_eq!(
        browser(&order),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "paymentId": "book-1",
            "orderName": "A novel",
            "totalAmount": 15000,
            "currency": "KRW",
            "payMethod": "CARD",
            "customer": { "fullName": "Kim Min-ji" }
        })
    );
}

#[test]
fn transfer() {
    let order =
        ByTransfer { payment_id: "book-2", order_name: "소설", total_amount: 15_000, buyer: "김민지" };
    assert_eq!(
        browser(&order),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "paymentId": "book-2",
            "orderName": "소설",
            "totalAmount": 15000,
            "currency": "KRW",
            "payMethod": "TRANSFER",
            "customer": { "fullName": "김민지" }
        })
    );
}

#[test]
fn virtual_account() {
    let order = ByVirtualAccount {
        payment_id: "book-3",
        order_name: "A novel",
        total_amount: 15_000,
        buyer: "Kim Min-ji",
        hours: 1,
    };
    assert_eq!(
        browser(&order),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "paymentId": "book-3",
            "orderName": "A novel",
            "totalAmount": 15000,
            "currency": "KRW",
            "payMethod": "VIRTUAL_ACCOUNT",
            "customer": { "fullName": "Kim Min-ji" },
            "virtualAccount": { "accountExpiry": { "validHours": 1 } }
        })
    );
}

#[test]
fn mobile() {
    let order =
        ByMobile { payment_id: "book-4", order_name: "An e-book", total_amount: 9_000, buyer: "Kim Min-ji" };
    assert_eq!(
        browser(&order),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "paymentId": "book-4",
            "orderName": "An e-book",
            "totalAmount": 9000,
            "currency": "KRW",
            "payMethod": "MOBILE",
            "productType": "DIGITAL",
            "customer": { "fullName": "Kim Min-ji" }
        })
    );
}

#[test]
fn easy_pay() {
    let order =
        ByEasyPay { payment_id: "book-5", order_name: "A novel", total_amount: 15_000, buyer: "Kim Min-ji" };
    assert_eq!(
        browser(&order),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "paymentId": "book-5",
            "orderName": "A novel",
            "totalAmount": 15000,
            "currency": "KRW",
            "payMethod": "EASY_PAY",
            "customer": { "fullName": "Kim Min-ji" }
        })
    );
}
