// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `smart-routing-buyer`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Channel, KsnetRequest};
#[derive(KsnetRequest)]
#[ksnet(
    operation = requestPayment,
    contract = RUNTIME,
    device = PC,
    currency = KRW,
    pay_method = CARD
)]
#[allow(dead_code)]
struct Order {
    channel_group_id: Option<&'static str>,
    #[ksnet(path = customer.email)]
    customer_email: Option<&'static str>,
    #[ksnet(path = customer.firstName)]
    customer_first_name: Option<&'static str>,
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    #[ksnet(path = customer.phoneNumber)]
    customer_phone_number: Option<&'static str>,
    order_name: &'static str,
    payment_id: &'static str,
    total_amount: i64,
}
/// The request, but for what makes the difference.
fn order(
    channel_group_id: Option<&'static str>,
    customer_email: Option<&'static str>,
    customer_first_name: Option<&'static str>,
    customer_phone_number: Option<&'static str>,
) -> Order {
    Order {
        channel_group_id,
        customer_email,
        customer_first_name,
        customer_full_name: "text",
        customer_phone_number,
        order_name: "text",
        payment_id: "text",
        total_amount: 50000,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order(None, None, None, Some("text")), &[]),
        (order(Some("text"), None, None, Some("text")), &["smart-routing-buyer"]),
        (order(Some("text"), Some("text"), None, None), &["smart-routing-buyer"]),
        (order(Some("text"), None, Some("text"), Some("text")), &["smart-routing-buyer"]),
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
    let devices = portone_ksnet::rules::Devices::PC;
    let rules = portone_ksnet_sandbox::broken_rules("requestPayment", &json, devices);
    rules.iter().map(|rule| rule.id).collect()
}
