// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `mobile-redirect-url`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{BillingKeyMethod, Channel, KsnetRequest, WindowType};
#[derive(KsnetRequest)]
#[ksnet(operation = requestIssueBillingKey, contract = RUNTIME, device = MOBILE)]
#[allow(dead_code)]
struct Order {
    billing_key_method: Option<BillingKeyMethod>,
    #[ksnet(path = customer.fullName)]
    customer_full_name: Option<&'static str>,
    redirect_url: Option<&'static str>,
    #[ksnet(path = windowType.mobile)]
    window_type_mobile: Option<WindowType>,
}
/// The request, but for what makes the difference.
fn order() -> Order {
    Order {
        billing_key_method: Some(BillingKeyMethod::CARD),
        customer_full_name: Some("text"),
        redirect_url: None,
        window_type_mobile: Some(WindowType::REDIRECTION),
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[(order(), &["mobile-redirect-url"])];
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
    let devices = portone_ksnet::rules::Devices::MOBILE;
    let rules = portone_ksnet_sandbox::broken_rules(
        "requestIssueBillingKey",
        &json,
        devices,
    );
    rules.iter().map(|rule| rule.id).collect()
}
