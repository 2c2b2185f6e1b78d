// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `issue-cash-receipt-customer-name`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Channel, Currency, KsnetRequest, ProductType, RestCashReceiptType};
#[derive(KsnetRequest)]
#[ksnet(operation = issueCashReceipt, contract = RUNTIME)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = amount.taxFree)]
    amount_tax_free: Option<i64>,
    #[ksnet(path = amount.total)]
    amount_total: Option<i64>,
    currency: Option<Currency>,
    #[ksnet(path = customer.identityNumber)]
    customer_identity_number: Option<&'static str>,
    #[ksnet(path = customer.name)]
    customer_name: Option<&'static str>,
    #[ksnet(path = customer.phoneNumber)]
    customer_phone_number: Option<&'static str>,
    order_name: Option<&'static str>,
    payment_id: Option<&'static str>,
    product_type: Option<ProductType>,
    r#type: Option<RestCashReceiptType>,
}
/// The request, but for what makes the difference.
fn order() -> Order {
    Order {
        amount_tax_free: Some(1000),
        amount_total: Some(1000),
        currency: Some(Currency::KRW),
        customer_identity_number: Some("1234567890"),
        customer_name: None,
        customer_phone_number: Some("text"),
        order_name: Some("text"),
        payment_id: Some("text"),
        product_type: Some(ProductType::DIGITAL),
        r#type: Some(RestCashReceiptType::CORPORATE),
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[(order(), &["issue-cash-receipt-customer-name"])];
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
    let rules = portone_ksnet_sandbox::broken_rules("issueCashReceipt", &json, devices);
    rules.iter().map(|rule| rule.id).collect()
}
