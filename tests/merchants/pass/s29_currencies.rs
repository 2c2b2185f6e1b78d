//! S29, S30, X09, N42: won and dollars, and how each surface spells them.

use crate::witness::{accepted, browser, refused, rest, spelt};
use portone_ksnet::{Currency, KsnetContract, KsnetRequest};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = USD, device = PC)]
struct Dollars<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = CURRENCY_KRW, device = PC)]
struct PrefixedWon<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, device = PC, set(currency = CURRENCY_USD))]
struct PrefixedDollars<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, device = PC)]
struct Chosen<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    currency: Option<Currency>,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop)]
#[ksnet(set(productType = PHYSICAL))]
struct RestChosen<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    currency: Currency,
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
fn six_dollars_are_six_hundred_cents() {
    let order = Dollars { payment_id: "p-1", order_name: "Tea", total_amount: 600, buyer: "Jane Doe" };
    assert_eq!(
        browser(&order),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "paymentId": "p-1",
            "orderName": "Tea",
            "totalAmount": 600,
            "currency": "USD",
            "payMethod": "CARD",
            "customer": { "fullName": "Jane Doe" }
        })
    );
}

#[test]
fn the_sdk_takes_both_spellings() {
    let won = PrefixedWon { payment_id: "p-1", order_name: "Tea", total_amount: 600, buyer: "Kim" };
    spelt(&browser(&won)["currency"], "CURRENCY_", "KRW");
    let dollars = PrefixedDollars { payment_id: "p-1", order_name: "Tea", total_amount: 600, buyer: "Kim" };
    spelt(&browser(&dollars)["currency"], "CURRENCY_", "USD");
}

#[test]
fn a_field_is_spelt_short() {
    let order =
        |currency| Chosen { payment_id: "p-1", order_name: "Tea", total_amount: 600, currency, buyer: "Kim" };
    assert_eq!(browser(&order(Some(Currency::KRW)))["currency"], "KRW");
    assert_eq!(browser(&order(Some(Currency::USD)))["currency"], "USD");
    accepted(order(Some(Currency::USD)).validate());
    refused(order(None).validate(), &["S29"]);
}

#[test]
fn rest_spells_short_always() {
    for (currency, code) in [(Currency::KRW, "KRW"), (Currency::USD, "USD")] {
        let order = RestChosen {
            payment_id: "p-1",
            order_name: "Tea",
            total: 600,
            currency,
            buyer: "Kim",
            number: "4111111111111111",
            year: "31",
            month: "05",
        };
        assert_eq!(rest(&order)["currency"], code);
    }
}
