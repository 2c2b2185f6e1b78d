// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `request-issue-billing-key-customer-address-address-line2`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{BillingKeyMethod, Channel, KsnetRequest};
#[derive(KsnetRequest)]
#[ksnet(operation = requestIssueBillingKey, contract = RUNTIME, device = PC)]
#[allow(dead_code)]
struct Order {
    billing_key_method: Option<BillingKeyMethod>,
    #[ksnet(path = customer.address.addressLine1)]
    customer_address_address_line1: Option<&'static str>,
    #[ksnet(path = customer.address.addressLine2)]
    customer_address_address_line2: Option<&'static str>,
    #[ksnet(path = customer.address.city)]
    customer_address_city: Option<&'static str>,
    #[ksnet(path = customer.fullName)]
    customer_full_name: Option<&'static str>,
}
/// The request, but for what makes the difference.
fn order() -> Order {
    Order {
        billing_key_method: Some(BillingKeyMethod::CARD),
        customer_address_address_line1: Some("text"),
        customer_address_address_line2: None,
        customer_address_city: Some("text"),
        customer_full_name: Some("text"),
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order(), &["request-issue-billing-key-customer-address-address-line2"]),
    ];
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
