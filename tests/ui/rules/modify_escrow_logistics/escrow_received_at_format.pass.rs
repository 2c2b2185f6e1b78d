// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Keeps `escrow-received-at-format`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = modifyEscrowLogistics,
    contract = Shop,
    set(logistics.company = ACI, logistics.receivedAt = "2026-08-06T09:30:00+09:00")
)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    #[ksnet(path = logistics.invoiceNumber)]
    logistics_invoice_number: &'static str,
    #[ksnet(path = logistics.sentAt)]
    logistics_sent_at: &'static str,
}
#[test]
fn every_rule_is_kept() {
    let order = Order {
        payment_id: "text",
        logistics_invoice_number: "text",
        logistics_sent_at: "2026-08-06T09:30:00+09:00",
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
    let rules = portone_ksnet_sandbox::broken_rules(
        "modifyEscrowLogistics",
        &json,
        devices,
    );
    rules.iter().map(|rule| rule.id).collect()
}
