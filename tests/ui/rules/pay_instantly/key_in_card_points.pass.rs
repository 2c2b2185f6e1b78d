// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Keeps `key-in-card-points`.
#![deny(deprecated)]
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN))]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = payInstantly,
    contract = Shop,
    currency = KRW,
    set(method.card.useCardPoint = false, productType = DIGITAL)
)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    #[ksnet(path = amount.taxFree)]
    amount_tax_free: i64,
    #[ksnet(path = amount.total)]
    amount_total: i64,
    #[ksnet(path = customer.name.full)]
    customer_name_full: &'static str,
    #[ksnet(path = method.card.credential.birthOrBusinessRegistrationNumber)]
    method_card_credential_birth_or_business_registration_number: &'static str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    method_card_credential_expiry_month: &'static str,
    #[ksnet(path = method.card.credential.expiryYear)]
    method_card_credential_expiry_year: &'static str,
    #[ksnet(path = method.card.credential.number)]
    method_card_credential_number: &'static str,
    order_name: &'static str,
}
#[test]
fn every_rule_is_kept() {
    let order = Order {
        payment_id: "text",
        amount_tax_free: 0,
        amount_total: 1000,
        customer_name_full: "text",
        method_card_credential_birth_or_business_registration_number: "900101",
        method_card_credential_expiry_month: "12",
        method_card_credential_expiry_year: "12",
        method_card_credential_number: "1234567890",
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
