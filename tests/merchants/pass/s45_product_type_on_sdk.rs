//! S45, S46, X01, N42: the SDK's two words for what is sold, short and long, which mobile-phone payment needs.

use crate::witness::{accepted, browser, refused, spelt};
use portone_ksnet::{KsnetContract, KsnetRequest, PayMethod, ProductType};

#[derive(KsnetContract)]
#[ksnet(contracts(MOBILE), product_type = PHYSICAL)]
struct Shop;

#[derive(KsnetContract)]
#[ksnet(contracts(MOBILE), product_type = DIGITAL)]
struct Games;

macro_rules! checkout {
    ($name:ident, $shop:ident, $word:ident) => {
        #[derive(KsnetRequest)]
        #[ksnet(operation = requestPayment, contract = $shop, pay_method = MOBILE, currency = KRW, device = PC)]
        #[ksnet(set(productType = $word))]
        struct $name<'a> {
            payment_id: &'a str,
            order_name: &'a str,
            total_amount: u64,
            #[ksnet(path = customer.fullName)]
            buyer: &'a str,
        }
    };
}

checkout!(Real, Shop, REAL);
checkout!(PrefixedReal, Shop, PRODUCT_TYPE_REAL);
checkout!(Digital, Games, DIGITAL);
checkout!(PrefixedDigital, Games, PRODUCT_TYPE_DIGITAL);

#[test]
fn both_spellings() {
    macro_rules! sends {
        ($name:ident, $word:literal) => {
            let order = $name { payment_id: "p-1", order_name: "Tea", total_amount: 100, buyer: "Kim" };
            spelt(&browser(&order)["productType"], "PRODUCT_TYPE_", $word);
        };
    }
    sends!(Real, "REAL");
    sends!(PrefixedReal, "REAL");
    sends!(Digital, "DIGITAL");
    sends!(PrefixedDigital, "DIGITAL");
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, currency = KRW, device = PC)]
struct Chosen<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    pay_method: PayMethod,
    product_type: Option<ProductType>,
}

fn chosen(pay_method: PayMethod, product_type: Option<ProductType>) -> Chosen<'static> {
    Chosen { payment_id: "p-1", order_name: "Tea", total_amount: 100, buyer: "Kim", pay_method, product_type }
}

#[test]
fn a_field_is_spelt_as_the_sdk_does() {
    assert_eq!(browser(&chosen(PayMethod::CARD, Some(ProductType::PHYSICAL)))["productType"], "REAL");
    assert_eq!(browser(&chosen(PayMethod::CARD, Some(ProductType::DIGITAL)))["productType"], "DIGITAL");
}

#[test]
fn mobile_alone_needs_it() {
    refused(chosen(PayMethod::MOBILE, None).validate(), &["S46"]);
    accepted(chosen(PayMethod::MOBILE, Some(ProductType::PHYSICAL)).validate());
    for other in [PayMethod::CARD, PayMethod::TRANSFER] {
        accepted(chosen(other, None).validate());
    }
}
