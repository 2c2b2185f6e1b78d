// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `escrow-received-at-format`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Channel, KsnetRequest, PaymentLogisticsCompany};
#[derive(KsnetRequest)]
#[ksnet(operation = applyEscrowLogistics, contract = RUNTIME)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    #[ksnet(path = logistics.company)]
    logistics_company: PaymentLogisticsCompany,
    #[ksnet(path = logistics.invoiceNumber)]
    logistics_invoice_number: &'static str,
    #[ksnet(path = logistics.receivedAt)]
    logistics_received_at: &'static str,
    #[ksnet(path = logistics.sentAt)]
    logistics_sent_at: &'static str,
}
/// The request, but for what makes the difference.
fn order(logistics_received_at: &'static str) -> Order {
    Order {
        payment_id: "text",
        logistics_company: PaymentLogisticsCompany::ACI,
        logistics_invoice_number: "text",
        logistics_received_at,
        logistics_sent_at: "2026-08-06T09:30:00+09:00",
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order("20260806"), &["escrow-received-at-format"]),
        (order("20260806093000"), &["escrow-received-at-format"]),
        (order("2026-08-06"), &["escrow-received-at-format"]),
        (order("2026-08-06 09:30:00"), &["escrow-received-at-format"]),
        (order("12"), &["escrow-received-at-format"]),
        (order("900101"), &["escrow-received-at-format"]),
        (order("1234567890"), &["escrow-received-at-format"]),
        (order("https://shop.example/paid"), &["escrow-received-at-format"]),
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
    let devices = portone_ksnet::rules::Devices::BOTH;
    let rules = portone_ksnet_sandbox::broken_rules(
        "applyEscrowLogistics",
        &json,
        devices,
    );
    rules.iter().map(|rule| rule.id).collect()
}
