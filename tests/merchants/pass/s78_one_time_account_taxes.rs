//! S78, X25, N84: a one-time virtual account has no VAT and no tax-free part of its own; a fixed one on REST has.

use crate::witness::{accepted, browser, refused, rest};
use portone_ksnet::{KsnetContract, KsnetRequest, PayMethod, RestBank, VirtualAccountType};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, VIRTUAL_ACCOUNT_DUE_DATE))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = VIRTUAL_ACCOUNT, currency = KRW, device = PC)]
#[ksnet(set(taxFreeAmount = 0, virtualAccount.accountExpiry.validHours = 24))]
struct Zero<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, currency = KRW, device = PC)]
#[ksnet(set(virtualAccount.accountExpiry.validHours = 24))]
struct Chosen<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    pay_method: PayMethod,
    tax_free_amount: u64,
    vat_amount: Option<u64>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW, set(productType = PHYSICAL))]
#[ksnet(set(method.virtualAccount.expiry.validHours = 24, method.virtualAccount.option.type = FIXED))]
struct Fixed<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.virtualAccount.bank)]
    bank: RestBank,
    #[ksnet(path = amount.taxFree)]
    tax_free: u64,
    #[ksnet(path = amount.vat)]
    vat: u64,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW, set(productType = PHYSICAL))]
#[ksnet(set(method.virtualAccount.expiry.validHours = 24))]
struct Either<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.virtualAccount.bank)]
    bank: RestBank,
    #[ksnet(path = method.virtualAccount.option.type)]
    kind: VirtualAccountType,
    #[ksnet(path = amount.taxFree)]
    tax_free: u64,
    #[ksnet(path = amount.vat)]
    vat: Option<u64>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW, set(productType = PHYSICAL))]
struct ByCard<'a> {
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
    #[ksnet(path = amount.taxFree)]
    tax_free: u64,
    #[ksnet(path = amount.vat)]
    vat: u64,
}

#[test]
fn none_is_fine() {
    assert_eq!(
        browser(&Zero { payment_id: "p-1", order_name: "Tea", total_amount: 100_000, buyer: "Kim" })["taxFreeAmount"],
        0
    );
}

#[test]
fn on_the_sdk() {
    let order = |pay_method, tax_free_amount, vat_amount| Chosen {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100_000,
        buyer: "Kim",
        pay_method,
        tax_free_amount,
        vat_amount,
    };
    accepted(order(PayMethod::VIRTUAL_ACCOUNT, 0, None).validate());
    refused(order(PayMethod::VIRTUAL_ACCOUNT, 1, None).validate(), &["S78"]);
    refused(order(PayMethod::VIRTUAL_ACCOUNT, 0, Some(9_090)).validate(), &["S78"]);
    refused(order(PayMethod::VIRTUAL_ACCOUNT, 0, Some(0)).validate(), &["S78"]);
    accepted(order(PayMethod::CARD, 1, Some(9_090)).validate());
    accepted(order(PayMethod::TRANSFER, 100_000, Some(0)).validate());
}

#[test]
fn on_rest() {
    let json = rest(&Fixed {
        payment_id: "p-1",
        order_name: "Tea",
        total: 100_000,
        buyer: "Kim",
        bank: RestBank::SHINHAN,
        tax_free: 50_000,
        vat: 4_545,
    });
    assert_eq!(json["amount"], json!({ "total": 100_000, "taxFree": 50000, "vat": 4545 }));
    let order = |kind, tax_free, vat| Either {
        payment_id: "p-1",
        order_name: "Tea",
        total: 100_000,
        buyer: "Kim",
        bank: RestBank::SHINHAN,
        kind,
        tax_free,
        vat,
    };
    accepted(order(VirtualAccountType::FIXED, 1, Some(1)).validate());
    accepted(order(VirtualAccountType::NORMAL, 0, None).validate());
    refused(order(VirtualAccountType::NORMAL, 1, None).validate(), &["S78"]);
    refused(order(VirtualAccountType::NORMAL, 0, Some(9_090)).validate(), &["S78"]);
}

#[test]
fn a_card_is_free_of_it() {
    let json = rest(&ByCard {
        payment_id: "p-1",
        order_name: "Tea",
        total: 100_000,
        buyer: "Kim",
        number: "4111111111111111",
        year: "31",
        month: "05",
        tax_free: 50_000,
        vat: 4_545,
    });
    assert_eq!(json["amount"], json!({ "total": 100_000, "taxFree": 50000, "vat": 4545 }));
}
