// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Keeps `key-in-account-no-vat`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, VIRTUAL_ACCOUNT_DUE_DATE))]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = payInstantly,
    contract = Shop,
    currency = KRW,
    set(
        method.virtualAccount.bank = BANK_OF_AMERICA,
        method.virtualAccount.option.type = NORMAL,
        productType = DIGITAL
    )
)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    #[ksnet(path = amount.total)]
    amount_total: i64,
    #[ksnet(path = customer.name.full)]
    customer_name_full: &'static str,
    #[ksnet(path = method.virtualAccount.expiry.dueDate)]
    method_virtual_account_expiry_due_date: &'static str,
    order_name: &'static str,
}
#[test]
fn every_rule_is_kept() {
    let order = Order {
        payment_id: "text",
        amount_total: 1000,
        customer_name_full: "text",
        method_virtual_account_expiry_due_date: "2026-08-06T09:30:00+09:00",
        order_name: "text",
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
    let rules = portone_ksnet_sandbox::broken_rules("payInstantly", &json, devices);
    rules.iter().map(|rule| rule.id).collect()
}
