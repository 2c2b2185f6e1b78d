// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `locale-ignored`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{KsnetRequest, Locale};
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
    locale: Locale,
    order_name: &'static str,
    payment_id: &'static str,
    total_amount: i64,
}
/// The request, but for what makes the difference.
fn order(locale: Locale) -> Order {
    Order {
        customer_full_name: "text",
        locale,
        order_name: "text",
        payment_id: "text",
        total_amount: 50000,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order(Locale::DE_DE), &["locale-ignored"]),
        (order(Locale::EN_US), &["locale-ignored"]),
        (order(Locale::ES_ES), &["locale-ignored"]),
        (order(Locale::FR_FR), &["locale-ignored"]),
        (order(Locale::ID_ID), &["locale-ignored"]),
        (order(Locale::IT_IT), &["locale-ignored"]),
        (order(Locale::JA_JP), &["locale-ignored"]),
        (order(Locale::NL_NL), &["locale-ignored"]),
        (order(Locale::PL_PL), &["locale-ignored"]),
        (order(Locale::PT_PT), &["locale-ignored"]),
        (order(Locale::RU_RU), &["locale-ignored"]),
        (order(Locale::TH_TH), &["locale-ignored"]),
        (order(Locale::VI_VN), &["locale-ignored"]),
        (order(Locale::ZH_CN), &["locale-ignored"]),
        (order(Locale::ZH_TW), &["locale-ignored"]),
    ];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.warnings();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert_eq!(order.validate(), Ok(()), "case {number}");
    }
}
