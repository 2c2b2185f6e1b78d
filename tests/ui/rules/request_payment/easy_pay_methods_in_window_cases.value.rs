// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `easy-pay-methods-in-window`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{
    EasyPayPaymentMethod, EasyPayProvider, KsnetRequest, PayMethod, ProductType,
};
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
    #[ksnet(path = easyPay.availablePayMethods)]
    easy_pay_available_pay_methods: Vec<EasyPayPaymentMethod>,
    #[ksnet(path = easyPay.easyPayProvider)]
    easy_pay_easy_pay_provider: Option<EasyPayProvider>,
    order_name: &'static str,
    pay_method: PayMethod,
    payment_id: &'static str,
    product_type: Option<ProductType>,
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
    product_type: Option<ProductType>,
    store_details_address: Option<&'static str>,
    store_details_ceo_full_name: Option<&'static str>,
    store_details_phone_number: Option<&'static str>,
) -> Order {
    Order {
        bypass_ksnet_easy_pay_direct,
        customer_email,
        customer_full_name: "text",
        customer_phone_number,
        easy_pay_available_pay_methods: vec![EasyPayPaymentMethod::CARD],
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
    let cases: &[(Order, &[&str])] = &[
        (
            order(
                true,
                Some("text"),
                Some("text"),
                Some(EasyPayProvider::KAKAOPAY),
                PayMethod::EASY_PAY,
                Some(ProductType::DIGITAL),
                Some("text"),
                Some("text"),
                Some("text"),
            ),
            &[],
        ),
        (
            order(false, None, None, None, PayMethod::CARD, None, None, None, None),
            &["easy-pay-methods-in-window"],
        ),
    ];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.warnings();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert_eq!(order.validate(), Ok(()), "case {number}");
    }
}
