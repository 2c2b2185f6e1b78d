// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `billing-key-routed-buyer-name`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Channel, KsnetRequest};
#[derive(KsnetRequest)]
#[ksnet(operation = issueBillingKey, contract = RUNTIME)]
#[allow(dead_code)]
struct Order {
    channel_group_id: Option<&'static str>,
    #[ksnet(path = customer.phoneNumber)]
    customer_phone_number: Option<&'static str>,
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
/// The request, but for what makes the difference.
fn order(
    channel_group_id: Option<&'static str>,
    customer_phone_number: Option<&'static str>,
) -> Order {
    Order {
        channel_group_id,
        customer_phone_number,
        method_card_credential_birth_or_business_registration_number: "900101",
        method_card_credential_expiry_month: "12",
        method_card_credential_expiry_year: "12",
        method_card_credential_number: "1234567890",
        method_card_credential_password_two_digits: "12",
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order(None, None), &[]),
        (order(Some("text"), Some("text")), &["billing-key-routed-buyer-name"]),
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
    let rules = portone_ksnet_sandbox::broken_rules("issueBillingKey", &json, devices);
    rules.iter().map(|rule| rule.id).collect()
}
