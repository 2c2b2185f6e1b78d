// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Keeps `buyer-name-length`.
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
    pay_method = CARD,
    allow(window-billing-key)
)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
}
#[test]
fn every_rule_is_kept() {
    let order = Order {
        customer_full_name: "차차차차차차차차차차차차차차차차차차차차차차차차차",
    };
    assert_eq!(order.validate(), Ok(()));
    assert!(order.warnings().is_empty());
    assert!(judged(& order).is_empty());
}
#[test]
fn the_rule_refuses_another_value() {
    let order = Order {
        customer_full_name: "차차차차차차차차차차차차차차차차차차차차차차차차차g",
    };
    let ids: Vec<&str> = order
        .validate()
        .unwrap_err()
        .iter()
        .map(|violation| violation.id())
        .collect();
    assert_eq!(ids, ["buyer-name-length"]);
    assert_eq!(judged(& order), ["buyer-name-length"]);
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
