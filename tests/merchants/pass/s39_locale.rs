//! S39, S40, X12: the window speaks Korean; another locale is sent all the same, with a warning.

use crate::witness::{accepted, browser};
use portone_ksnet::{KsnetRequest, Locale, Violation};

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(locale = KO_KR))]
struct Korean<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(locale = EN_US), allow(locale-ignored))]
struct English<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

/// The lint of rustc silences it too.
#[allow(deprecated)]
mod silenced {
    use portone_ksnet::KsnetRequest;

    #[derive(KsnetRequest)]
    #[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
    #[ksnet(set(locale = JA_JP))]
    pub(super) struct Japanese<'a> {
        pub(super) payment_id: &'a str,
        pub(super) order_name: &'a str,
        pub(super) total_amount: u64,
        #[ksnet(path = customer.fullName)]
        pub(super) buyer: &'a str,
    }
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Spoken<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    locale: Option<Locale>,
}

fn spoken(locale: Option<Locale>) -> Spoken<'static> {
    Spoken { payment_id: "p-1", order_name: "Tea", total_amount: 100, buyer: "Kim", locale }
}

#[test]
fn every_locale_is_sent() {
    let korean = Korean { payment_id: "p-1", order_name: "Tea", total_amount: 100, buyer: "Kim" };
    assert_eq!(browser(&korean)["locale"], "KO_KR");
    assert!(korean.warnings().is_empty());
    let english = English { payment_id: "p-1", order_name: "Tea", total_amount: 100, buyer: "Kim" };
    assert_eq!(browser(&english)["locale"], "EN_US");
    let japanese =
        silenced::Japanese { payment_id: "p-1", order_name: "Tea", total_amount: 100, buyer: "Kim" };
    assert_eq!(browser(&japanese)["locale"], "JA_JP");
    assert_eq!(browser(&spoken(Some(Locale::AR_001)))["locale"], "AR_001");
    assert_eq!(browser(&spoken(None)).get("locale"), None);
}

#[test]
fn another_locale_is_a_warning_and_no_error() {
    for quiet in [None, Some(Locale::KO_KR)] {
        assert!(spoken(quiet).warnings().is_empty(), "{quiet:?}");
    }
    for ignored in [Locale::EN_US, Locale::JA_JP, Locale::AR_001] {
        accepted(spoken(Some(ignored)).validate());
        let warnings = spoken(Some(ignored)).warnings();
        let facts: Vec<_> = warnings.iter().flat_map(|warning: &Violation| warning.rule().facts).collect();
        assert_eq!(warnings.iter().count(), 1, "{ignored:?}: {warnings}");
        assert!(facts.contains(&&"S40"), "{facts:?}");
        assert!(facts.contains(&&"X12"), "{facts:?}");
    }
}
