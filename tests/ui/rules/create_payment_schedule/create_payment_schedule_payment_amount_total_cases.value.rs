// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `create-payment-schedule-payment-amount-total`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Channel, Currency, KsnetRequest, ProductType};
#[derive(KsnetRequest)]
#[ksnet(operation = createPaymentSchedule, contract = RUNTIME)]
#[allow(dead_code)]
struct Order {
    payment_id: Option<&'static str>,
    #[ksnet(path = payment.amount.total)]
    payment_amount_total: Option<i64>,
    #[ksnet(path = payment.amount.vat)]
    payment_amount_vat: Option<i64>,
    #[ksnet(path = payment.billingKey)]
    payment_billing_key: Option<&'static str>,
    #[ksnet(path = payment.currency)]
    payment_currency: Option<Currency>,
    #[ksnet(path = payment.customer.name.full)]
    payment_customer_name_full: Option<&'static str>,
    #[ksnet(path = payment.orderName)]
    payment_order_name: Option<&'static str>,
    #[ksnet(path = payment.productType)]
    payment_product_type: Option<ProductType>,
    time_to_pay: Option<&'static str>,
}
/// The request, but for what makes the difference.
fn order() -> Order {
    Order {
        payment_id: Some("text"),
        payment_amount_total: None,
        payment_amount_vat: Some(1000),
        payment_billing_key: Some("text"),
        payment_currency: Some(Currency::KRW),
        payment_customer_name_full: Some("text"),
        payment_order_name: Some("text"),
        payment_product_type: Some(ProductType::DIGITAL),
        time_to_pay: Some("2026-08-06T09:30:00+09:00"),
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order(), &["create-payment-schedule-payment-amount-total"]),
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
    let devices = portone_ksnet::rules::Devices::BOTH;
    let rules = portone_ksnet_sandbox::broken_rules(
        "createPaymentSchedule",
        &json,
        devices,
    );
    rules.iter().map(|rule| rule.id).collect()
}
