// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `cash-receipt-number-digits`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{KsnetRequest, ProductType, RestCashReceiptType};
#[derive(KsnetRequest)]
#[ksnet(operation = issueCashReceipt, contract = RUNTIME, currency = KRW)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = amount.taxFree)]
    amount_tax_free: i64,
    #[ksnet(path = amount.total)]
    amount_total: i64,
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
fn order(customer_identity_number: &'static str) -> Order {
    Order {
        amount_tax_free: 1000,
        amount_total: 1000,
        customer_identity_number,
        customer_name: "text",
        order_name: "text",
        payment_id: "text",
        product_type: ProductType::DIGITAL,
        r#type: RestCashReceiptType::CORPORATE,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order("2026-08-06T09:30:00+09:00"), &["cash-receipt-number-digits"]),
        (order("2026-08-06"), &["cash-receipt-number-digits"]),
        (order("2026-08-06 09:30:00"), &["cash-receipt-number-digits"]),
        (order("https://shop.example/paid"), &["cash-receipt-number-digits"]),
    ];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.warnings();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert_eq!(order.validate(), Ok(()), "case {number}");
    }
}
