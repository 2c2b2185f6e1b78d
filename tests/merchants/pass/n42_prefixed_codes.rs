//! N42: the long spelling of a code is the code.

use crate::witness::{browser, spelt};
use portone_ksnet::{CardCompany, KsnetContract, KsnetRequest};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(card.cardCompany = CARD_COMPANY_BC_CARD, productType = PRODUCT_TYPE_REAL))]
struct Card<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Field<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = card.cardCompany)]
    company: CardCompany,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = CURRENCY_KRW, device = PC)]
#[ksnet(set(easyPay.easyPayProvider = EASY_PAY_PROVIDER_SSGPAY))]
struct EasyPay<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[test]
fn both_spellings_are_taken() {
    let card = browser(&Card { payment_id: "p-1", order_name: "Tea", total_amount: 100_000, buyer: "Kim" });
    spelt(&card["card"]["cardCompany"], "CARD_COMPANY_", "BC_CARD");
    spelt(&card["productType"], "PRODUCT_TYPE_", "REAL");
    let easy_pay =
        browser(&EasyPay { payment_id: "p-1", order_name: "Tea", total_amount: 100_000, buyer: "Kim" });
    spelt(&easy_pay["easyPay"]["easyPayProvider"], "EASY_PAY_PROVIDER_", "SSGPAY");
    spelt(&easy_pay["currency"], "CURRENCY_", "KRW");
}

#[test]
fn a_field_is_spelt_short() {
    assert_eq!(
        browser(&Field {
            payment_id: "p-1",
            order_name: "Tea",
            total_amount: 100_000,
            buyer: "Kim",
            company: CardCompany::BC_CARD
        })["card"],
        json!({ "cardCompany": "BC_CARD" })
    );
}
