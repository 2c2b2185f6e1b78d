// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `transfer-identifier-digits`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Currency, KsnetRequest, PayMethod};
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, device = PC)]
#[allow(dead_code)]
struct Order {
    currency: Option<Currency>,
    #[ksnet(path = customer.fullName)]
    customer_full_name: Option<&'static str>,
    order_name: Option<&'static str>,
    pay_method: Option<PayMethod>,
    payment_id: Option<&'static str>,
    total_amount: Option<i64>,
    #[ksnet(path = transfer.customerIdentifier)]
    transfer_customer_identifier: Option<&'static str>,
}
/// The request, but for what makes the difference.
fn order(transfer_customer_identifier: Option<&'static str>) -> Order {
    Order {
        currency: Some(Currency::KRW),
        customer_full_name: Some("text"),
        order_name: Some("text"),
        pay_method: Some(PayMethod::CARD),
        payment_id: Some("text"),
        total_amount: Some(50000),
        transfer_customer_identifier,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (
            order(Some("2026-08-06T09:30:00+09:00")),
            &["transfer-identifier-ignored", "transfer-identifier-digits"],
        ),
        (
            order(Some("2026-08-06")),
            &["transfer-identifier-ignored", "transfer-identifier-digits"],
        ),
        (
            order(Some("2026-08-06 09:30:00")),
            &["transfer-identifier-ignored", "transfer-identifier-digits"],
        ),
        (
            order(Some("https://shop.example/paid")),
            &["transfer-identifier-ignored", "transfer-identifier-digits"],
        ),
    ];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.warnings();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert_eq!(order.validate(), Ok(()), "case {number}");
    }
}
