// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Keeps `window-billing-card`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = requestIssueBillingKey,
    contract = Shop,
    device = PC,
    allow(window-billing-key)
)]
#[allow(dead_code)]
struct Order {
    billing_key_method: portone_ksnet::BillingKeyMethod,
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
}
#[test]
fn every_rule_is_kept() {
    let order = Order {
        billing_key_method: portone_ksnet::BillingKeyMethod::CARD,
        customer_full_name: "text",
    };
    assert_eq!(order.validate(), Ok(()));
    assert!(order.warnings().is_empty());
    assert!(judged(& order).is_empty());
}
#[test]
fn the_rule_refuses_another_value() {
    let order = Order {
        billing_key_method: portone_ksnet::BillingKeyMethod::EASY_PAY,
        customer_full_name: "text",
    };
    let ids: Vec<&str> = order
        .validate()
        .unwrap_err()
        .iter()
        .map(|violation| violation.id())
        .collect();
    assert_eq!(ids, ["window-billing-card"]);
    assert_eq!(judged(& order), ["window-billing-card"]);
}
/// What the stand-in, which sees nothing but the JSON, has against the request.
fn judged(order: &Order) -> Vec<&'static str> {
    let channel = portone_ksnet::Channel::new("store", "channel").unwrap();
    let json = serde_json::to_value(order.view(Some(&channel))).unwrap();
    let devices = portone_ksnet::rules::Devices::PC;
    let rules = portone_ksnet_sandbox::broken_rules(
        "requestIssueBillingKey",
        &json,
        devices,
    );
    rules.iter().map(|rule| rule.id).collect()
}
