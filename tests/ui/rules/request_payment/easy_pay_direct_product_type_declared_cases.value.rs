// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `easy-pay-direct-product-type-declared`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{
    Contract, EasyPayProvider, KsnetContract, KsnetRequest, PayMethod, ProductType,
};
#[derive(KsnetContract)]
#[ksnet(
    contracts(
        KEY_IN,
        MERCHANT_FREE_INTEREST,
        VIRTUAL_ACCOUNT_DUE_DATE,
        VIRTUAL_ACCOUNT_REFUND,
        EASY_PAY,
        CARD_INSTALLMENT,
        DELIVERY_ESCROW,
        MOBILE
    ),
    product_type = DIGITAL
)]
struct Shop;
#[derive(KsnetContract)]
#[ksnet(
    contracts(
        KEY_IN,
        MERCHANT_FREE_INTEREST,
        VIRTUAL_ACCOUNT_DUE_DATE,
        VIRTUAL_ACCOUNT_REFUND,
        EASY_PAY,
        CARD_INSTALLMENT,
        DELIVERY_ESCROW,
        MOBILE
    ),
    product_type = PHYSICAL
)]
struct Shop2;
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, device = PC, currency = KRW)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = bypass.ksnet.easyPayDirect)]
    bypass_ksnet_easy_pay_direct: bool,
    #[ksnet(path = customer.email)]
    customer_email: Option<&'static str>,
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    #[ksnet(path = customer.phoneNumber)]
    customer_phone_number: Option<&'static str>,
    #[ksnet(path = easyPay.easyPayProvider)]
    easy_pay_easy_pay_provider: Option<EasyPayProvider>,
    order_name: &'static str,
    pay_method: PayMethod,
    payment_id: &'static str,
    product_type: ProductType,
    #[ksnet(path = storeDetails.address)]
    store_details_address: Option<&'static str>,
    #[ksnet(path = storeDetails.ceoFullName)]
    store_details_ceo_full_name: Option<&'static str>,
    #[ksnet(path = storeDetails.phoneNumber)]
    store_details_phone_number: Option<&'static str>,
    total_amount: i64,
}
/// The request, but for what makes the difference.
#[allow(clippy::too_many_arguments)]
fn order(
    bypass_ksnet_easy_pay_direct: bool,
    customer_email: Option<&'static str>,
    customer_phone_number: Option<&'static str>,
    easy_pay_easy_pay_provider: Option<EasyPayProvider>,
    pay_method: PayMethod,
    product_type: ProductType,
    store_details_address: Option<&'static str>,
    store_details_ceo_full_name: Option<&'static str>,
    store_details_phone_number: Option<&'static str>,
) -> Order {
    Order {
        bypass_ksnet_easy_pay_direct,
        customer_email,
        customer_full_name: "text",
        customer_phone_number,
        easy_pay_easy_pay_provider,
        order_name: "text",
        pay_method,
        payment_id: "text",
        product_type,
        store_details_address,
        store_details_ceo_full_name,
        store_details_phone_number,
        total_amount: 50000,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, Contract, &[&str])] = &[
        (
            order(
                false,
                None,
                None,
                None,
                PayMethod::CARD,
                ProductType::PHYSICAL,
                None,
                None,
                None,
            ),
            Shop::CONTRACT,
            &[],
        ),
        (
            order(
                true,
                Some("text"),
                Some("text"),
                Some(EasyPayProvider::KAKAOPAY),
                PayMethod::EASY_PAY,
                ProductType::DIGITAL,
                Some("text"),
                Some("text"),
                Some("text"),
            ),
            Shop2::CONTRACT,
            &["easy-pay-direct-product-type-declared"],
        ),
    ];
    for (number, (order, shop, expected)) in cases.iter().enumerate() {
        let broken = order.validate_with(shop).err().unwrap_or_default();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert!(order.warnings().is_empty(), "case {number}");
    }
}
