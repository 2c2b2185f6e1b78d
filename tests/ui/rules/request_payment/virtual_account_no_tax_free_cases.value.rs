// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `virtual-account-no-tax-free`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Channel, KsnetRequest, PayMethod, ProductType};
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, device = PC, currency = KRW)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    order_name: &'static str,
    pay_method: PayMethod,
    payment_id: &'static str,
    product_type: Option<ProductType>,
    tax_free_amount: i64,
    total_amount: i64,
}
/// The request, but for what makes the difference.
fn order(pay_method: PayMethod, product_type: Option<ProductType>) -> Order {
    Order {
        customer_full_name: "text",
        order_name: "text",
        pay_method,
        payment_id: "text",
        product_type,
        tax_free_amount: 1,
        total_amount: 50000,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order(PayMethod::CARD, None), &[]),
        (order(PayMethod::EASY_PAY, None), &[]),
        (order(PayMethod::MOBILE, Some(ProductType::DIGITAL)), &[]),
        (order(PayMethod::TRANSFER, None), &[]),
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
