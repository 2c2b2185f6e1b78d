// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `easy-pay-direct-product-type`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Channel, EasyPayProvider, KsnetRequest, PayMethod, Product};
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
    products: Option<Vec<Product>>,
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
    products: Option<Vec<Product>>,
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
        products,
        store_details_address,
        store_details_ceo_full_name,
        store_details_phone_number,
        total_amount: 50000,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order(false, None, None, None, PayMethod::CARD, None, None, None, None), &[]),
        (
            order(
                true,
                Some("text"),
                Some("text"),
                Some(EasyPayProvider::KAKAOPAY),
                PayMethod::EASY_PAY,
                Some(vec![Product::new(1, "text", "text", 1)]),
                Some("text"),
                Some("text"),
                Some("text"),
            ),
            &["easy-pay-direct-product-type"],
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
