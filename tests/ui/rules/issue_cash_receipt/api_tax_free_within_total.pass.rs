// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Keeps `api-tax-free-within-total`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = issueCashReceipt,
    contract = Shop,
    currency = KRW,
    set(
        amount.taxFree = 1000,
        amount.total = 1000,
        productType = DIGITAL,
        type = CORPORATE
    )
)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = customer.email)]
    customer_email: &'static str,
    #[ksnet(path = customer.identityNumber)]
    customer_identity_number: &'static str,
    #[ksnet(path = customer.name)]
    customer_name: &'static str,
    order_name: &'static str,
    payment_id: &'static str,
}
#[test]
fn every_rule_is_kept() {
    let order = Order {
        customer_email: "text",
        customer_identity_number: "1234567890",
        customer_name: "text",
        order_name: "text",
        payment_id: "text",
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
    let rules = portone_ksnet_sandbox::broken_rules("issueCashReceipt", &json, devices);
    rules.iter().map(|rule| rule.id).collect()
}
