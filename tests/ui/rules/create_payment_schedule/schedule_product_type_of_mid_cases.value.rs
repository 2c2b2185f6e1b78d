// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `schedule-product-type-of-mid`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Contract, KsnetContract, KsnetRequest, ProductType};
#[derive(KsnetContract)]
#[ksnet(
    contracts(
        KEY_IN,
        MERCHANT_FREE_INTEREST,
        VIRTUAL_ACCOUNT_DUE_DATE,
        VIRTUAL_ACCOUNT_REFUND,
        EASY_PAY,
        CARD_INSTALLMENT,
        DELIVERY_ESCROW,
        MOBILE
    ),
    product_type = PHYSICAL
)]
struct Shop;
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
        time_to_pay: "2026-08-06T09:30:00+09:00",
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, Contract, &[&str])] = &[
        (order(), Shop::CONTRACT, &["schedule-product-type-of-mid"]),
    ];
    for (number, (order, shop, expected)) in cases.iter().enumerate() {
        let broken = order.validate_with(shop).err().unwrap_or_default();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert!(order.warnings().is_empty(), "case {number}");
    }
}
