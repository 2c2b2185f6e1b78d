// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `payco-direct-store`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{
    Channel, Currency, EasyPayProvider, KsnetRequest, PayMethod, ProductType,
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
                EasyPayProvider::PAYCO,
                Some("text"),
                Some(PayMethod::CARD),
                Some("text"),
                None,
                None,
                None,
                Some("1234567890"),
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
                EasyPayProvider::KAKAOPAY,
                Some("text"),
                Some(PayMethod::EASY_PAY),
                Some("text"),
                Some(ProductType::DIGITAL),
                Some("text"),
                None,
                Some("1234567890"),
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
                EasyPayProvider::LPAY,
                Some("text"),
                Some(PayMethod::EASY_PAY),
                Some("text"),
                Some(ProductType::DIGITAL),
                None,
                None,
                Some("1234567890"),
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
                None,
                Some("text"),
                None,
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
                None,
                None,
                None,
                None,
                EasyPayProvider::SSGPAY,
                None,
                None,
                None,
                None,
                None,
                None,
                Some("1234567890"),
                None,
                None,
                None,
            ),
            &[
                "request-payment-currency",
                "request-payment-order-name",
                "request-payment-pay-method",
                "request-payment-payment-id",
                "request-payment-total-amount",
                "buyer-name",
                "easy-pay-direct-providers",
                "easy-pay-direct-product-type",
            ],
        ),
        (
            order(
                true,
                Some(Currency::KRW),
                Some("text"),
                Some("text"),
                Some("text"),
                EasyPayProvider::PAYCO,
                Some("text"),
                Some(PayMethod::EASY_PAY),
                Some("text"),
                Some(ProductType::DIGITAL),
                None,
                None,
                Some("1234567890"),
                None,
                None,
                Some(50000),
            ),
            &["payco-direct-store"],
        ),
        (
            order(
                true,
                Some(Currency::KRW),
                Some("text"),
                Some("text"),
                Some("text"),
                EasyPayProvider::PAYCO,
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
            &["payco-direct-store"],
        ),
        (
            order(
                true,
                Some(Currency::KRW),
                Some("text"),
                Some("text"),
                Some("text"),
                EasyPayProvider::PAYCO,
                Some("text"),
                Some(PayMethod::EASY_PAY),
                Some("text"),
                Some(ProductType::DIGITAL),
                None,
                None,
                Some("1234567890"),
                Some("text"),
                None,
                Some(50000),
            ),
            &["payco-direct-store"],
        ),
    ];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.validate().err().unwrap_or_default();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert!(order.warnings().is_empty(), "case {number}");
        assert_eq!(judged(order), * expected, "case {number}");
    }
}
/// What the stand-in, which sees nothing but the JSON, has against the request.
fn judged(order: &Order) -> Vec<&'static str> {
    let channel = Channel::new("store", "channel").unwrap();
    let json = serde_json::to_value(order.view(Some(&channel))).unwrap();
    let devices = portone_ksnet::rules::Devices::PC;
    let rules = portone_ksnet_sandbox::broken_rules("requestPayment", &json, devices);
    rules.iter().map(|rule| rule.id).collect()
}
