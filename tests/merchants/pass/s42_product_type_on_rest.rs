//! S42, X01, N82: payment by API says what is sold, in REST's words.

use crate::witness::{accepted, refused, rest};
use portone_ksnet::{KsnetContract, KsnetRequest, ProductType};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, VIRTUAL_ACCOUNT_DUE_DATE))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW)]
struct KeyIn<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    product_type: Option<ProductType>,
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
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW)]
#[ksnet(set(productType = PHYSICAL, method.virtualAccount.bank = KOOKMIN))]
#[ksnet(set(method.virtualAccount.option.type = NORMAL, method.virtualAccount.expiry.validHours = 24))]
struct Account<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
}

fn key_in(product_type: Option<ProductType>) -> KeyIn<'static> {
    KeyIn {
        payment_id: "p-1",
        order_name: "Tea",
        total: 100,
        product_type,
        buyer: "Kim",
        number: "4111111111111111",
        year: "31",
        month: "05",
    }
}

#[test]
fn said_in_the_words_of_rest() {
    refused(key_in(None).validate(), &["S42"]);
    accepted(key_in(Some(ProductType::PHYSICAL)).validate());
    assert_eq!(rest(&key_in(Some(ProductType::PHYSICAL)))["productType"], "PHYSICAL");
    assert_eq!(rest(&key_in(Some(ProductType::DIGITAL)))["productType"], "DIGITAL");
    let account = Account { payment_id: "p-1", order_name: "Tea", total: 100, buyer: "Kim" };
    assert_eq!(rest(&account)["productType"], "PHYSICAL");
}
