// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `schedule-time-format`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Channel, KsnetRequest, ProductType};
#[derive(KsnetRequest)]
#[ksnet(operation = createPaymentSchedule, contract = RUNTIME, currency = KRW)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    #[ksnet(path = payment.amount.taxFree)]
    payment_amount_tax_free: i64,
    #[ksnet(path = payment.amount.total)]
    payment_amount_total: i64,
    #[ksnet(path = payment.billingKey)]
    payment_billing_key: &'static str,
    #[ksnet(path = payment.customer.name.full)]
    payment_customer_name_full: &'static str,
    #[ksnet(path = payment.orderName)]
    payment_order_name: &'static str,
    #[ksnet(path = payment.productType)]
    payment_product_type: ProductType,
    time_to_pay: &'static str,
}
/// The request, but for what makes the difference.
fn order(time_to_pay: &'static str) -> Order {
    Order {
        payment_id: "text",
        payment_amount_tax_free: 1000,
        payment_amount_total: 1000,
        payment_billing_key: "text",
        payment_customer_name_full: "text",
        payment_order_name: "text",
        payment_product_type: ProductType::DIGITAL,
        time_to_pay,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order("20260806"), &["schedule-time-format"]),
        (order("20260806093000"), &["schedule-time-format"]),
        (order("2026-08-06"), &["schedule-time-format"]),
        (order("2026-08-06 09:30:00"), &["schedule-time-format"]),
        (order("12"), &["schedule-time-format"]),
        (order("900101"), &["schedule-time-format"]),
        (order("1234567890"), &["schedule-time-format"]),
        (order("https://shop.example/paid"), &["schedule-time-format"]),
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
