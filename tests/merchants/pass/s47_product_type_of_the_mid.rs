//! S47, S48, N101: what is sold by mobile is what the MID is for.

use crate::witness::{accepted, browser, refused};
use portone_ksnet::{Contract, KsnetContract, KsnetRequest, PayMethod, ProductType, RestBank};

#[derive(KsnetContract)]
#[ksnet(contracts(MOBILE), product_type = DIGITAL)]
struct Games;

#[derive(KsnetContract)]
#[ksnet(contracts(MOBILE), product_type = PHYSICAL)]
struct Toys;

#[derive(KsnetContract)]
#[ksnet(contracts(MOBILE))]
struct Undeclared;

macro_rules! checkout {
    ($name:ident, $shop:ident) => {
        #[derive(KsnetRequest)]
        #[ksnet(operation = requestPayment, contract = $shop, currency = KRW, device = PC)]
        struct $name<'a> {
            payment_id: &'a str,
            order_name: &'a str,
            total_amount: u64,
            #[ksnet(path = customer.fullName)]
            buyer: &'a str,
            pay_method: PayMethod,
            product_type: Option<ProductType>,
        }

        impl $name<'static> {
            fn of(pay_method: PayMethod, product_type: ProductType) -> Self {
                Self {
                    payment_id: "p-1",
                    order_name: "Tea",
                    total_amount: 100,
                    buyer: "Kim",
                    pay_method,
                    product_type: Some(product_type),
                }
            }
        }
    };
}

checkout!(OfGames, Games);
checkout!(OfToys, Toys);
checkout!(OfAnything, Undeclared);
checkout!(AtRunTime, RUNTIME);

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Games, pay_method = MOBILE, currency = KRW, device = PC)]
#[ksnet(set(productType = PRODUCT_TYPE_DIGITAL))]
struct Said<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = RUNTIME, currency = KRW)]
struct KeyIn<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    product_type: ProductType,
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
#[ksnet(operation = payInstantly, contract = RUNTIME, currency = KRW)]
#[ksnet(set(method.virtualAccount.option.type = NORMAL, method.virtualAccount.expiry.validHours = 24))]
struct Account<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    product_type: ProductType,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.virtualAccount.bank)]
    bank: RestBank,
}

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, VIRTUAL_ACCOUNT_DUE_DATE), product_type = DIGITAL)]
struct CallCentre;

/// F5: by API the MID decides for cards alone.
#[test]
fn on_key_in() {
    let card = |product_type| KeyIn {
        payment_id: "p-1",
        order_name: "Tea",
        total: 100,
        product_type,
        buyer: "Kim",
        number: "4111111111111111",
        year: "31",
        month: "05",
    };
    let account = |product_type| Account {
        payment_id: "p-1",
        order_name: "Tea",
        total: 100,
        product_type,
        buyer: "Kim",
        bank: RestBank::SHINHAN,
    };
    accepted(card(ProductType::DIGITAL).validate_with(&CallCentre::CONTRACT));
    refused(card(ProductType::PHYSICAL).validate_with(&CallCentre::CONTRACT), &["N101"]);
    accepted(account(ProductType::DIGITAL).validate_with(&CallCentre::CONTRACT));
    accepted(account(ProductType::PHYSICAL).validate_with(&CallCentre::CONTRACT));
}

const MOBILE: PayMethod = PayMethod::MOBILE;

#[test]
fn declared() {
    accepted(OfGames::of(MOBILE, ProductType::DIGITAL).validate());
    refused(OfGames::of(MOBILE, ProductType::PHYSICAL).validate(), &["S47"]);
    refused(OfGames::of(MOBILE, ProductType::PHYSICAL).validate(), &["S48"]);
    accepted(OfToys::of(MOBILE, ProductType::PHYSICAL).validate());
    refused(OfToys::of(MOBILE, ProductType::DIGITAL).validate(), &["S47"]);
    let said = Said { payment_id: "p-1", order_name: "Tea", total_amount: 100, buyer: "Kim" };
    crate::witness::spelt(&browser(&said)["productType"], "PRODUCT_TYPE_", "DIGITAL");
}

#[test]
fn not_declared() {
    for product_type in [ProductType::PHYSICAL, ProductType::DIGITAL] {
        accepted(OfAnything::of(MOBILE, product_type).validate());
    }
}

#[test]
fn at_run_time() {
    let order = AtRunTime::of(MOBILE, ProductType::PHYSICAL);
    accepted(order.validate_with(&Toys::CONTRACT));
    accepted(order.validate_with(&Undeclared::CONTRACT));
    refused(order.validate_with(&Games::CONTRACT), &["S47"]);
}

/// The window takes any word with a card, where KSNET does not look.
#[test]
fn mobile_alone() {
    accepted(AtRunTime::of(PayMethod::CARD, ProductType::PHYSICAL).validate_with(&Contract::NONE));
    accepted(OfGames::of(PayMethod::TRANSFER, ProductType::PHYSICAL).validate());
}
