// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `modify-escrow-logistics-logistics-address-address-line2`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Channel, KsnetRequest, PaymentLogisticsCompany};
#[derive(KsnetRequest)]
#[ksnet(operation = modifyEscrowLogistics, contract = RUNTIME)]
#[allow(dead_code)]
struct Order {
    payment_id: Option<&'static str>,
    #[ksnet(path = logistics.address.addressLine1)]
    logistics_address_address_line1: Option<&'static str>,
    #[ksnet(path = logistics.address.addressLine2)]
    logistics_address_address_line2: Option<&'static str>,
    #[ksnet(path = logistics.address.city)]
    logistics_address_city: Option<&'static str>,
    #[ksnet(path = logistics.company)]
    logistics_company: Option<PaymentLogisticsCompany>,
    #[ksnet(path = logistics.invoiceNumber)]
    logistics_invoice_number: Option<&'static str>,
    #[ksnet(path = logistics.sentAt)]
    logistics_sent_at: Option<&'static str>,
}
/// The request, but for what makes the difference.
fn order() -> Order {
    Order {
        payment_id: Some("text"),
        logistics_address_address_line1: Some("text"),
        logistics_address_address_line2: None,
        logistics_address_city: Some("text"),
        logistics_company: Some(PaymentLogisticsCompany::ACI),
        logistics_invoice_number: Some("text"),
        logistics_sent_at: Some("2026-08-06T09:30:00+09:00"),
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order(), &["modify-escrow-logistics-logistics-address-address-line2"]),
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
    let rules = portone_ksnet_sandbox::broken_rules(
        "modifyEscrowLogistics",
        &json,
        devices,
    );
    rules.iter().map(|rule| rule.id).collect()
}
