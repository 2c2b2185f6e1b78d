// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Keeps `cancel-payment-refund-account-holder-name`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts(VIRTUAL_ACCOUNT_REFUND))]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment, contract = Shop)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    reason: &'static str,
    #[ksnet(path = refundAccount.bank)]
    refund_account_bank: portone_ksnet::RestBank,
    #[ksnet(path = refundAccount.holderName)]
    refund_account_holder_name: &'static str,
    #[ksnet(path = refundAccount.number)]
    refund_account_number: &'static str,
}
#[test]
fn every_rule_is_kept() {
    let order = Order {
        payment_id: "text",
        reason: "text",
        refund_account_bank: portone_ksnet::RestBank::BANK_OF_AMERICA,
        refund_account_holder_name: "text",
        refund_account_number: "text",
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
    let rules = portone_ksnet_sandbox::broken_rules("cancelPayment", &json, devices);
    rules.iter().map(|rule| rule.id).collect()
}
