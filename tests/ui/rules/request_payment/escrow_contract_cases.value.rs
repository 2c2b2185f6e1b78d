// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `escrow-contract`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Contract, KsnetRequest};
#[derive(KsnetRequest)]
#[ksnet(
    operation = requestPayment,
    contract = RUNTIME,
    device = PC,
    currency = KRW,
    pay_method = CARD
)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    is_escrow: bool,
    order_name: &'static str,
    payment_id: &'static str,
    total_amount: i64,
}
/// The request, but for what makes the difference.
fn order() -> Order {
    Order {
        customer_full_name: "text",
        is_escrow: false,
        order_name: "text",
        payment_id: "text",
        total_amount: 50000,
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
