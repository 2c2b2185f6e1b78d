// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Keeps `issue-billing-key-customer-name-separated-first`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(operation = issueBillingKey, contract = Shop)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = customer.name.separated.first)]
    customer_name_separated_first: &'static str,
    #[ksnet(path = customer.name.separated.last)]
    customer_name_separated_last: &'static str,
    #[ksnet(path = method.card.credential.birthOrBusinessRegistrationNumber)]
    method_card_credential_birth_or_business_registration_number: &'static str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    method_card_credential_expiry_month: &'static str,
    #[ksnet(path = method.card.credential.expiryYear)]
    method_card_credential_expiry_year: &'static str,
    #[ksnet(path = method.card.credential.number)]
    method_card_credential_number: &'static str,
    #[ksnet(path = method.card.credential.passwordTwoDigits)]
    method_card_credential_password_two_digits: &'static str,
}
#[test]
fn every_rule_is_kept() {
    let order = Order {
        customer_name_separated_first: "text",
        customer_name_separated_last: "text",
        method_card_credential_birth_or_business_registration_number: "900101",
        method_card_credential_expiry_month: "12",
        method_card_credential_expiry_year: "12",
        method_card_credential_number: "1234567890",
        method_card_credential_password_two_digits: "12",
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
    let rules = portone_ksnet_sandbox::broken_rules("issueBillingKey", &json, devices);
    rules.iter().map(|rule| rule.id).collect()
}
