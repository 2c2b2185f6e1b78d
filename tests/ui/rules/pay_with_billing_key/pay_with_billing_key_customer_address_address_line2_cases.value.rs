// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `pay-with-billing-key-customer-address-address-line2`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Channel, Currency, KsnetRequest, ProductType};
#[derive(KsnetRequest)]
#[ksnet(operation = payWithBillingKey, contract = RUNTIME)]
#[allow(dead_code)]
struct Order {
    payment_id: Option<&'static str>,
    #[ksnet(path = amount.taxFree)]
    amount_tax_free: Option<i64>,
    #[ksnet(path = amount.total)]
    amount_total: Option<i64>,
    billing_key: Option<&'static str>,
    currency: Option<Currency>,
    #[ksnet(path = customer.address.addressLine1)]
    customer_address_address_line1: Option<&'static str>,
    #[ksnet(path = customer.address.addressLine2)]
    customer_address_address_line2: Option<&'static str>,
    #[ksnet(path = customer.address.city)]
    customer_address_city: Option<&'static str>,
    #[ksnet(path = customer.name.full)]
    customer_name_full: Option<&'static str>,
    order_name: Option<&'static str>,
    product_type: Option<ProductType>,
}
/// The request, but for what makes the difference.
fn order() -> Order {
    Order {
        payment_id: Some("text"),
        amount_tax_free: Some(1000),
        amount_total: Some(1000),
        billing_key: Some("text"),
        currency: Some(Currency::KRW),
        customer_address_address_line1: Some("text"),
        customer_address_address_line2: None,
        customer_address_city: Some("text"),
        customer_name_full: Some("text"),
        order_name: Some("text"),
        product_type: Some(ProductType::DIGITAL),
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order(), &["pay-with-billing-key-customer-address-address-line2"]),
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
    let rules = portone_ksnet_sandbox::broken_rules("payWithBillingKey", &json, devices);
    rules.iter().map(|rule| rule.id).collect()
}
