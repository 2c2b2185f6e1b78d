// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `schedule-revoke-what`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Channel, KsnetRequest};
#[derive(KsnetRequest)]
#[ksnet(operation = revokePaymentSchedules, contract = RUNTIME)]
#[allow(dead_code)]
struct Order {
    schedule_ids: Vec<&'static str>,
}
/// The request, but for what makes the difference.
fn order() -> Order {
    Order {
        schedule_ids: vec!["text"],
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[(order(), &[])];
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
        "revokePaymentSchedules",
        &json,
        devices,
    );
    rules.iter().map(|rule| rule.id).collect()
}
