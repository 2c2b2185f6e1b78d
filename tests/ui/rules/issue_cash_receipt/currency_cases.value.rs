// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `currency`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Channel, KsnetRequest, ProductType, RestCashReceiptType};
#[derive(KsnetRequest)]
#[ksnet(operation = issueCashReceipt, contract = RUNTIME, currency = USD)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = amount.taxFree)]
    amount_tax_free: i64,
    #[ksnet(path = amount.total)]
    amount_total: i64,
    #[ksnet(path = customer.email)]
    customer_email: &'static str,
    #[ksnet(path = customer.identityNumber)]
    customer_identity_number: &'static str,
    #[ksnet(path = customer.name)]
    customer_name: &'static str,
    order_name: &'static str,
    payment_id: &'static str,
    product_type: ProductType,
    r#type: RestCashReceiptType,
}
/// The request, but for what makes the difference.
fn order() -> Order {
    Order {
        amount_tax_free: 1000,
        amount_total: 1000,
        customer_email: "text",
        customer_identity_number: "1234567890",
        customer_name: "text",
        order_name: "text",
        payment_id: "text",
        product_type: ProductType::DIGITAL,
        r#type: RestCashReceiptType::CORPORATE,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[(order(), &[])];
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
