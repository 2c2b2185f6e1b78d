// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Keeps `request-payment-pay-method`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = requestPayment,
    contract = Shop,
    device = PC,
    currency = KRW,
    pay_method = CARD
)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    order_name: &'static str,
    payment_id: &'static str,
    total_amount: i64,
}
#[test]
fn every_rule_is_kept() {
    let order = Order {
        customer_full_name: "text",
        order_name: "text",
        payment_id: "text",
        total_amount: 1000,
    };
    assert_eq!(order.validate(), Ok(()));
    assert!(order.warnings().is_empty());
}
