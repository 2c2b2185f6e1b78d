// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `pay-instantly-product-type`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Channel, Currency, KsnetRequest, PaymentProduct, ProductType};
#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = RUNTIME)]
#[allow(dead_code)]
struct Order {
    payment_id: Option<&'static str>,
    #[ksnet(path = amount.taxFree)]
    amount_tax_free: Option<i64>,
    #[ksnet(path = amount.total)]
    amount_total: Option<i64>,
    currency: Option<Currency>,
    #[ksnet(path = customer.name.full)]
    customer_name_full: Option<&'static str>,
    #[ksnet(path = method.card.credential.birthOrBusinessRegistrationNumber)]
    method_card_credential_birth_or_business_registration_number: Option<&'static str>,
    #[ksnet(path = method.card.credential.expiryMonth)]
    method_card_credential_expiry_month: Option<&'static str>,
    #[ksnet(path = method.card.credential.expiryYear)]
    method_card_credential_expiry_year: Option<&'static str>,
    #[ksnet(path = method.card.credential.number)]
    method_card_credential_number: Option<&'static str>,
    order_name: Option<&'static str>,
    product_type: Option<ProductType>,
    products: Option<Vec<PaymentProduct>>,
}
/// The request, but for what makes the difference.
fn order() -> Order {
    Order {
        payment_id: Some("text"),
        amount_tax_free: Some(0),
        amount_total: Some(1000),
        currency: Some(Currency::KRW),
        customer_name_full: Some("text"),
        method_card_credential_birth_or_business_registration_number: Some("900101"),
        method_card_credential_expiry_month: Some("12"),
        method_card_credential_expiry_year: Some("12"),
        method_card_credential_number: Some("1234567890"),
        order_name: Some("text"),
        product_type: None,
        products: Some(vec![PaymentProduct::new(1, "text", "text", 1)]),
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[(order(), &["pay-instantly-product-type"])];
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
