// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `virtual-account-banks`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Bank, Currency, KsnetRequest, PayMethod};
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
    #[ksnet(path = virtualAccount.bankCode)]
    virtual_account_bank_code: Option<Bank>,
}
/// The request, but for what makes the difference.
fn order(virtual_account_bank_code: Option<Bank>) -> Order {
    Order {
        currency: Some(Currency::KRW),
        customer_full_name: Some("text"),
        order_name: Some("text"),
        pay_method: Some(PayMethod::CARD),
        payment_id: Some("text"),
        total_amount: Some(50000),
        virtual_account_bank_code,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order(Some(Bank::KOOKMIN_BANK)), &["virtual-account-bank-ignored"]),
        (order(Some(Bank::NH_NONGHYUP_BANK)), &["virtual-account-bank-ignored"]),
        (order(Some(Bank::WOORI_BANK)), &["virtual-account-bank-ignored"]),
        (order(Some(Bank::SC_BANK_KOREA)), &["virtual-account-bank-ignored"]),
        (order(Some(Bank::DAEGU_BANK)), &["virtual-account-bank-ignored"]),
        (order(Some(Bank::BUSAN_BANK)), &["virtual-account-bank-ignored"]),
        (order(Some(Bank::GWANGJU_BANK)), &["virtual-account-bank-ignored"]),
        (order(Some(Bank::EPOST)), &["virtual-account-bank-ignored"]),
        (order(Some(Bank::HANA_BANK)), &["virtual-account-bank-ignored"]),
        (order(Some(Bank::SHINHAN_BANK)), &["virtual-account-bank-ignored"]),
        (order(Some(Bank::JEONBUK_BANK)), &["virtual-account-bank-ignored"]),
        (order(Some(Bank::KYONGNAM_BANK)), &["virtual-account-bank-ignored"]),
        (
            order(Some(Bank::SUHYUP_BANK)),
            &["virtual-account-bank-ignored", "virtual-account-banks"],
        ),
    ];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.warnings();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert_eq!(order.validate(), Ok(()), "case {number}");
    }
}
