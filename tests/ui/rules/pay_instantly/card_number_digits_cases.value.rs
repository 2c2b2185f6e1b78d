// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `card-number-digits`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Channel, KsnetRequest, ProductType};
#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = RUNTIME, currency = KRW)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    #[ksnet(path = amount.taxFree)]
    amount_tax_free: i64,
    #[ksnet(path = amount.total)]
    amount_total: i64,
    #[ksnet(path = customer.name.full)]
    customer_name_full: &'static str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    method_card_credential_expiry_month: &'static str,
    #[ksnet(path = method.card.credential.expiryYear)]
    method_card_credential_expiry_year: &'static str,
    #[ksnet(path = method.card.credential.number)]
    method_card_credential_number: &'static str,
    order_name: &'static str,
    product_type: ProductType,
}
/// The request, but for what makes the difference.
fn order(method_card_credential_number: &'static str) -> Order {
    Order {
        payment_id: "text",
        amount_tax_free: 0,
        amount_total: 1000,
        customer_name_full: "text",
        method_card_credential_expiry_month: "12",
        method_card_credential_expiry_year: "12",
        method_card_credential_number,
        order_name: "text",
        product_type: ProductType::DIGITAL,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order("2026-08-06T09:30:00+09:00"), &["card-number-digits"]),
        (order("2026-08-06"), &["card-number-digits"]),
        (order("2026-08-06 09:30:00"), &["card-number-digits"]),
        (order("https://shop.example/paid"), &["card-number-digits"]),
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
    let rules = portone_ksnet_sandbox::broken_rules("payInstantly", &json, devices);
    rules.iter().map(|rule| rule.id).collect()
}
