// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `lpay-direct-card-only`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{
    Currency, EasyPayPaymentMethod, EasyPayProvider, KsnetRequest, PayMethod, ProductType,
};
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, device = PC)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = bypass.ksnet.easyPayDirect)]
    bypass_ksnet_easy_pay_direct: bool,
    currency: Option<Currency>,
    #[ksnet(path = customer.email)]
    customer_email: Option<&'static str>,
    #[ksnet(path = customer.fullName)]
    customer_full_name: Option<&'static str>,
    #[ksnet(path = customer.phoneNumber)]
    customer_phone_number: Option<&'static str>,
    #[ksnet(path = easyPay.availablePayMethods)]
    easy_pay_available_pay_methods: Vec<EasyPayPaymentMethod>,
    #[ksnet(path = easyPay.easyPayProvider)]
    easy_pay_easy_pay_provider: EasyPayProvider,
    order_name: Option<&'static str>,
    pay_method: Option<PayMethod>,
    payment_id: Option<&'static str>,
    product_type: Option<ProductType>,
    #[ksnet(path = storeDetails.address)]
    store_details_address: Option<&'static str>,
    #[ksnet(path = storeDetails.businessName)]
    store_details_business_name: Option<&'static str>,
    #[ksnet(path = storeDetails.businessRegistrationNumber)]
    store_details_business_registration_number: Option<&'static str>,
    #[ksnet(path = storeDetails.ceoFullName)]
    store_details_ceo_full_name: Option<&'static str>,
    #[ksnet(path = storeDetails.phoneNumber)]
    store_details_phone_number: Option<&'static str>,
    total_amount: Option<i64>,
}
/// The request, but for what makes the difference.
#[allow(clippy::too_many_arguments)]
fn order(
    bypass_ksnet_easy_pay_direct: bool,
    currency: Option<Currency>,
    customer_email: Option<&'static str>,
    customer_full_name: Option<&'static str>,
    customer_phone_number: Option<&'static str>,
    easy_pay_available_pay_methods: Vec<EasyPayPaymentMethod>,
    easy_pay_easy_pay_provider: EasyPayProvider,
    order_name: Option<&'static str>,
    pay_method: Option<PayMethod>,
    payment_id: Option<&'static str>,
    product_type: Option<ProductType>,
    store_details_address: Option<&'static str>,
    store_details_business_name: Option<&'static str>,
    store_details_business_registration_number: Option<&'static str>,
    store_details_ceo_full_name: Option<&'static str>,
    store_details_phone_number: Option<&'static str>,
    total_amount: Option<i64>,
) -> Order {
    Order {
        bypass_ksnet_easy_pay_direct,
        currency,
        customer_email,
        customer_full_name,
        customer_phone_number,
        easy_pay_available_pay_methods,
        easy_pay_easy_pay_provider,
        order_name,
        pay_method,
        payment_id,
        product_type,
        store_details_address,
        store_details_business_name,
        store_details_business_registration_number,
        store_details_ceo_full_name,
        store_details_phone_number,
        total_amount,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (
            order(
                false,
                Some(Currency::KRW),
                None,
                Some("text"),
                None,
                vec![EasyPayPaymentMethod::MONEY],
                EasyPayProvider::LPAY,
                Some("text"),
                Some(PayMethod::CARD),
                Some("text"),
                None,
                None,
                None,
                None,
                None,
                None,
                Some(50000),
            ),
            &["easy-pay-methods-in-window"],
        ),
        (
            order(
                true,
                Some(Currency::KRW),
                Some("text"),
                Some("text"),
                Some("text"),
                vec![EasyPayPaymentMethod::MONEY],
                EasyPayProvider::KAKAOPAY,
                Some("text"),
                Some(PayMethod::EASY_PAY),
                Some("text"),
                Some(ProductType::DIGITAL),
                Some("text"),
                None,
                None,
                Some("text"),
                Some("text"),
                Some(50000),
            ),
            &[],
        ),
        (
            order(
                true,
                Some(Currency::KRW),
                None,
                Some("text"),
                None,
                vec![EasyPayPaymentMethod::MONEY],
                EasyPayProvider::NAVERPAY,
                Some("text"),
                Some(PayMethod::EASY_PAY),
                Some("text"),
                Some(ProductType::DIGITAL),
                None,
                Some("text"),
                None,
                None,
                None,
                Some(50000),
            ),
            &[],
        ),
        (
            order(
                true,
                Some(Currency::KRW),
                Some("text"),
                Some("text"),
                Some("text"),
                vec![EasyPayPaymentMethod::MONEY],
                EasyPayProvider::PAYCO,
                Some("text"),
                Some(PayMethod::EASY_PAY),
                Some("text"),
                Some(ProductType::DIGITAL),
                None,
                Some("text"),
                Some("1234567890"),
                None,
                None,
                Some(50000),
            ),
            &["easy-pay-methods-by-provider"],
        ),
        (
            order(
                true,
                None,
                None,
                None,
                None,
                vec![EasyPayPaymentMethod::MONEY],
                EasyPayProvider::SSGPAY,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            ),
            &[],
        ),
        (
            order(
                true,
                Some(Currency::KRW),
                None,
                Some("text"),
                None,
                vec![EasyPayPaymentMethod::CHARGE],
                EasyPayProvider::LPAY,
                Some("text"),
                Some(PayMethod::EASY_PAY),
                Some("text"),
                Some(ProductType::DIGITAL),
                None,
                None,
                None,
                None,
                None,
                Some(50000),
            ),
            &["lpay-direct-card-only"],
        ),
        (
            order(
                true,
                Some(Currency::KRW),
                None,
                Some("text"),
                None,
                vec![EasyPayPaymentMethod::TRANSFER],
                EasyPayProvider::LPAY,
                Some("text"),
                Some(PayMethod::EASY_PAY),
                Some("text"),
                Some(ProductType::DIGITAL),
                None,
                None,
                None,
                None,
                None,
                Some(50000),
            ),
            &[],
        ),
    ];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.warnings();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
    }
}
