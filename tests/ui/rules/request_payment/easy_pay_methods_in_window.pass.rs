// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Keeps `easy-pay-methods-in-window`.
#![deny(deprecated)]
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = requestPayment,
    contract = Shop,
    device = PC,
    currency = KRW,
    pay_method = CARD
)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    order_name: &'static str,
    payment_id: &'static str,
    total_amount: i64,
}
#[test]
fn every_rule_is_kept() {
    let order = Order {
        customer_full_name: "text",
        order_name: "text",
        payment_id: "text",
        total_amount: 50000,
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
    let rules = portone_ksnet_sandbox::broken_rules("requestPayment", &json, devices);
    rules.iter().map(|rule| rule.id).collect()
}
