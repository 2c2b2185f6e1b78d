// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Keeps `get-payments-filter-cash-receipt-cancelled-at-range-until`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(operation = getPayments, contract = Shop)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = filter.cashReceiptCancelledAtRange.from)]
    filter_cash_receipt_cancelled_at_range_from: &'static str,
    #[ksnet(path = filter.cashReceiptCancelledAtRange.until)]
    filter_cash_receipt_cancelled_at_range_until: &'static str,
}
#[test]
fn every_rule_is_kept() {
    let order = Order {
        filter_cash_receipt_cancelled_at_range_from: "text",
        filter_cash_receipt_cancelled_at_range_until: "text",
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
    let rules = portone_ksnet_sandbox::broken_rules("getPayments", &json, devices);
    rules.iter().map(|rule| rule.id).collect()
}
