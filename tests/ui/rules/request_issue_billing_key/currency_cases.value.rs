// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `currency`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{BillingKeyMethod, Channel, Currency, KsnetRequest};
#[derive(KsnetRequest)]
#[ksnet(operation = requestIssueBillingKey, contract = RUNTIME, device = PC)]
#[allow(dead_code)]
struct Order {
    billing_key_method: Option<BillingKeyMethod>,
    currency: Option<Currency>,
    #[ksnet(path = customer.fullName)]
    customer_full_name: Option<&'static str>,
}
/// The request, but for what makes the difference.
fn order() -> Order {
    Order {
        billing_key_method: Some(BillingKeyMethod::CARD),
        currency: Some(Currency::USD),
        customer_full_name: Some("text"),
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[(order(), &[])];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.validate().err().unwrap_or_default();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert_eq!(judged(order), * expected, "case {number}");
    }
}
/// What the stand-in, which sees nothing but the JSON, has against the request.
fn judged(order: &Order) -> Vec<&'static str> {
    let channel = Channel::new("store", "channel").unwrap();
    let json = serde_json::to_value(order.view(Some(&channel))).unwrap();
    let devices = portone_ksnet::rules::Devices::PC;
    let rules = portone_ksnet_sandbox::broken_rules(
        "requestIssueBillingKey",
        &json,
        devices,
    );
    rules.iter().map(|rule| rule.id).collect()
}
