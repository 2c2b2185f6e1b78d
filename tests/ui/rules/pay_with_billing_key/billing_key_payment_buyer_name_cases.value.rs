// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `billing-key-payment-buyer-name`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Currency, KsnetRequest, ProductType};
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
    #[ksnet(path = customer.name.full)]
    customer_name_full: Option<&'static str>,
    #[ksnet(path = customer.phoneNumber)]
    customer_phone_number: Option<&'static str>,
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
        customer_name_full: None,
        customer_phone_number: Some("text"),
        order_name: Some("text"),
        product_type: Some(ProductType::DIGITAL),
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[(order(), &["billing-key-payment-buyer-name"])];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.warnings();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert_eq!(order.validate(), Ok(()), "case {number}");
    }
}
