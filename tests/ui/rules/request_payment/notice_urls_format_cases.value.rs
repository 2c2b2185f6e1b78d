// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `notice-urls-format`: what it is broken by, and the nearest that it is not.
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
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    notice_urls: Vec<&'static str>,
    order_name: &'static str,
    payment_id: &'static str,
    total_amount: i64,
}
/// The request, but for what makes the difference.
fn order(notice_urls: Vec<&'static str>) -> Order {
    Order {
        customer_full_name: "text",
        notice_urls,
        order_name: "text",
        payment_id: "text",
        total_amount: 50000,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order(vec!["2026-08-06T09:30:00+09:00"]), &["notice-urls-format"]),
        (order(vec!["20260806"]), &["notice-urls-format"]),
        (order(vec!["20260806093000"]), &["notice-urls-format"]),
        (order(vec!["2026-08-06"]), &["notice-urls-format"]),
        (order(vec!["2026-08-06 09:30:00"]), &["notice-urls-format"]),
        (order(vec!["12"]), &["notice-urls-format"]),
        (order(vec!["900101"]), &["notice-urls-format"]),
        (order(vec!["1234567890"]), &["notice-urls-format"]),
        (order(vec!["shop://paid"]), &["notice-urls-format"]),
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
