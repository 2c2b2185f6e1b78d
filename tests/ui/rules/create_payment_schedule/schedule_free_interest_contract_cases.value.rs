// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `schedule-free-interest-contract`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Contract, KsnetRequest, ProductType};
#[derive(KsnetRequest)]
#[ksnet(operation = createPaymentSchedule, contract = RUNTIME, currency = KRW)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    #[ksnet(path = payment.amount.taxFree)]
    payment_amount_tax_free: i64,
    #[ksnet(path = payment.amount.total)]
    payment_amount_total: i64,
    #[ksnet(path = payment.billingKey)]
    payment_billing_key: &'static str,
    #[ksnet(path = payment.customer.name.full)]
    payment_customer_name_full: &'static str,
    #[ksnet(path = payment.orderName)]
    payment_order_name: &'static str,
    #[ksnet(path = payment.productType)]
    payment_product_type: ProductType,
    #[ksnet(path = payment.useFreeInterestFromMerchant)]
    payment_use_free_interest_from_merchant: bool,
    time_to_pay: &'static str,
}
/// The request, but for what makes the difference.
fn order() -> Order {
    Order {
        payment_id: "text",
        payment_amount_tax_free: 1000,
        payment_amount_total: 1000,
        payment_billing_key: "text",
        payment_customer_name_full: "text",
        payment_order_name: "text",
        payment_product_type: ProductType::DIGITAL,
        payment_use_free_interest_from_merchant: false,
        time_to_pay: "2026-08-06T09:30:00+09:00",
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
