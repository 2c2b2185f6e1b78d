// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `card-direct-url-format`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::KsnetRequest;
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
    #[ksnet(path = bypass.ksnet.url)]
    bypass_ksnet_url: &'static str,
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    order_name: &'static str,
    payment_id: &'static str,
    total_amount: i64,
}
/// The request, but for what makes the difference.
fn order(bypass_ksnet_url: &'static str) -> Order {
    Order {
        bypass_ksnet_url,
        customer_full_name: "text",
        order_name: "text",
        payment_id: "text",
        total_amount: 50000,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order("2026-08-06T09:30:00+09:00"), &["card-direct-url-format"]),
        (order("20260806"), &["card-direct-url-format"]),
        (order("20260806093000"), &["card-direct-url-format"]),
        (order("2026-08-06"), &["card-direct-url-format"]),
        (order("2026-08-06 09:30:00"), &["card-direct-url-format"]),
        (order("12"), &["card-direct-url-format"]),
        (order("900101"), &["card-direct-url-format"]),
        (order("1234567890"), &["card-direct-url-format"]),
        (order("shop://paid"), &["card-direct-url-format"]),
    ];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.warnings();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert_eq!(order.validate(), Ok(()), "case {number}");
    }
}
