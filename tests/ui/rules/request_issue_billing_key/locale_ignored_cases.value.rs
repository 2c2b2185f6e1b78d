// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `locale-ignored`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{BillingKeyMethod, KsnetRequest, Locale};
#[derive(KsnetRequest)]
#[ksnet(operation = requestIssueBillingKey, contract = RUNTIME, device = PC)]
#[allow(dead_code)]
struct Order {
    billing_key_method: Option<BillingKeyMethod>,
    #[ksnet(path = customer.fullName)]
    customer_full_name: Option<&'static str>,
    locale: Option<Locale>,
}
/// The request, but for what makes the difference.
fn order(locale: Option<Locale>) -> Order {
    Order {
        billing_key_method: Some(BillingKeyMethod::CARD),
        customer_full_name: Some("text"),
        locale,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order(Some(Locale::DE_DE)), &["locale-ignored", "window-billing-key"]),
        (order(Some(Locale::EN_US)), &["locale-ignored", "window-billing-key"]),
        (order(Some(Locale::ES_ES)), &["locale-ignored", "window-billing-key"]),
        (order(Some(Locale::FR_FR)), &["locale-ignored", "window-billing-key"]),
        (order(Some(Locale::ID_ID)), &["locale-ignored", "window-billing-key"]),
        (order(Some(Locale::IT_IT)), &["locale-ignored", "window-billing-key"]),
        (order(Some(Locale::JA_JP)), &["locale-ignored", "window-billing-key"]),
        (order(Some(Locale::NL_NL)), &["locale-ignored", "window-billing-key"]),
        (order(Some(Locale::PL_PL)), &["locale-ignored", "window-billing-key"]),
        (order(Some(Locale::PT_PT)), &["locale-ignored", "window-billing-key"]),
        (order(Some(Locale::RU_RU)), &["locale-ignored", "window-billing-key"]),
        (order(Some(Locale::TH_TH)), &["locale-ignored", "window-billing-key"]),
        (order(Some(Locale::VI_VN)), &["locale-ignored", "window-billing-key"]),
        (order(Some(Locale::ZH_CN)), &["locale-ignored", "window-billing-key"]),
        (order(Some(Locale::ZH_TW)), &["locale-ignored", "window-billing-key"]),
    ];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.warnings();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert_eq!(order.validate(), Ok(()), "case {number}");
    }
}
