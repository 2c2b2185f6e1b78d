// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Keeps `get-billing-key-infos-filter-text-search-field`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(operation = getBillingKeyInfos, contract = Shop)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = filter.textSearch.field)]
    filter_text_search_field: portone_ksnet::BillingKeyTextSearchField,
    #[ksnet(path = filter.textSearch.value)]
    filter_text_search_value: &'static str,
}
#[test]
fn every_rule_is_kept() {
    let order = Order {
        filter_text_search_field: portone_ksnet::BillingKeyTextSearchField::BILLING_KEY,
        filter_text_search_value: "text",
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
        "getBillingKeyInfos",
        &json,
        devices,
    );
    rules.iter().map(|rule| rule.id).collect()
}
