// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `cancel-payment-refund-account-holder-name`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Channel, KsnetRequest, RestBank};
#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment, contract = RUNTIME)]
#[allow(dead_code)]
struct Order {
    payment_id: Option<&'static str>,
    reason: Option<&'static str>,
    #[ksnet(path = refundAccount.bank)]
    refund_account_bank: Option<RestBank>,
    #[ksnet(path = refundAccount.holderName)]
    refund_account_holder_name: Option<&'static str>,
    #[ksnet(path = refundAccount.holderPhoneNumber)]
    refund_account_holder_phone_number: Option<&'static str>,
    #[ksnet(path = refundAccount.number)]
    refund_account_number: Option<&'static str>,
}
/// The request, but for what makes the difference.
fn order() -> Order {
    Order {
        payment_id: Some("text"),
        reason: Some("text"),
        refund_account_bank: Some(RestBank::BANK_OF_AMERICA),
        refund_account_holder_name: None,
        refund_account_holder_phone_number: Some("text"),
        refund_account_number: Some("text"),
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order(), &["cancel-payment-refund-account-holder-name"]),
    ];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.validate().err().unwrap_or_default();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert_eq!(judged(order), * expected, "case {number}");
    }
}
/// What the stand-in, which sees nothing but the JSON, has against the request.
fn judged(order: &Order) -> Vec<&'static str> {
    let channel = Channel::new("store", "channel").unwrap();
    let json = serde_json::to_value(order.view(Some(&channel))).unwrap();
    let devices = portone_ksnet::rules::Devices::BOTH;
    let rules = portone_ksnet_sandbox::broken_rules("cancelPayment", &json, devices);
    rules.iter().map(|rule| rule.id).collect()
}
