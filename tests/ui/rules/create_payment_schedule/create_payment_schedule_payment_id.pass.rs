// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Keeps `create-payment-schedule-payment-id`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = createPaymentSchedule,
    contract = Shop,
    currency = KRW,
    set(payment.productType = DIGITAL)
)]
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
    time_to_pay: &'static str,
}
#[test]
fn every_rule_is_kept() {
    let order = Order {
        payment_id: "text",
        payment_amount_tax_free: 1000,
        payment_amount_total: 1000,
        payment_billing_key: "text",
        payment_customer_name_full: "text",
        payment_order_name: "text",
        time_to_pay: "2026-08-06T09:30:00+09:00",
    };
    assert_eq!(order.validate(), Ok(()));
    assert!(order.warnings().is_empty());
    assert!(judged(& order).is_empty());
}
/// What the stand-in, which sees nothing but the JSON, has against the request.
fn judged(order: &Order) -> Vec<&'static str> {
    let channel = portone_ksnet::Channel::new("store", "channel").unwrap();
    let json = serde_json::to_value(order.view(Some(&channel))).unwrap();
    let devices = portone_ksnet::rules::Devices::PC;
    let rules = portone_ksnet_sandbox::broken_rules(
        "createPaymentSchedule",
        &json,
        devices,
    );
    rules.iter().map(|rule| rule.id).collect()
}
