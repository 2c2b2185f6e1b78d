// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `billing-key-payment-installment-contract`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Contract, KsnetRequest, ProductType};
#[derive(KsnetRequest)]
#[ksnet(operation = payWithBillingKey, contract = RUNTIME, currency = KRW)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    #[ksnet(path = amount.taxFree)]
    amount_tax_free: i64,
    #[ksnet(path = amount.total)]
    amount_total: i64,
    billing_key: &'static str,
    #[ksnet(path = customer.name.full)]
    customer_name_full: &'static str,
    order_name: &'static str,
    product_type: ProductType,
}
/// The request, but for what makes the difference.
fn order() -> Order {
    Order {
        payment_id: "text",
        amount_tax_free: 1000,
        amount_total: 1000,
        billing_key: "text",
        customer_name_full: "text",
        order_name: "text",
        product_type: ProductType::DIGITAL,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, Contract, &[&str])] = &[(order(), Contract::NONE, &[])];
    for (number, (order, shop, expected)) in cases.iter().enumerate() {
        let broken = order.validate_with(shop).err().unwrap_or_default();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert!(order.warnings().is_empty(), "case {number}");
    }
}
