//! Generic code asks for a capability that the code does not have.

use portone_ksnet::capability::{AllowsFreeInstallment, AllowsPartialCancel, AllowsUsd, CardCompanyMark};
use portone_ksnet::mark::{card_company, pay_method};

fn plan<C: AllowsFreeInstallment>() -> &'static str {
    C::CODE.label_en()
}

fn refund<M: AllowsPartialCancel>(_: M) {}

fn in_dollars(_: impl AllowsUsd) {}

fn company<C: CardCompanyMark>(_: C) {}

fn main() {
    plan::<card_company::KOOKMIN_CARD>();
    // It is left out by name.
    plan::<card_company::CITI_CARD>();
    // A code that can do nothing at all has a type, too.
    plan::<card_company::MIRAE_ASSET_SECURITIES>();
    // A code of another vocabulary.
    plan::<pay_method::CARD>();
    refund(pay_method::MOBILE);
    in_dollars(pay_method::TRANSFER);
    company(pay_method::CARD);
}
