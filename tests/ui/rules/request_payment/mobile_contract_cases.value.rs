// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `mobile-contract`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Contract, KsnetContract, KsnetRequest, PayMethod};
#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY))]
struct Shop;
#[derive(KsnetContract)]
#[ksnet(contracts(VIRTUAL_ACCOUNT_DUE_DATE))]
struct Shop2;
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, device = PC, currency = KRW)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    order_name: &'static str,
    pay_method: PayMethod,
    payment_id: &'static str,
    total_amount: i64,
    #[ksnet(path = virtualAccount.accountExpiry.dueDate)]
    virtual_account_account_expiry_due_date: Option<&'static str>,
}
/// The request, but for what makes the difference.
fn order(
    pay_method: PayMethod,
    virtual_account_account_expiry_due_date: Option<&'static str>,
) -> Order {
    Order {
        customer_full_name: "text",
        order_name: "text",
        pay_method,
        payment_id: "text",
        total_amount: 50000,
        virtual_account_account_expiry_due_date,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, Contract, &[&str])] = &[
        (order(PayMethod::CARD, None), Contract::NONE, &[]),
        (order(PayMethod::EASY_PAY, None), Shop::CONTRACT, &[]),
        (order(PayMethod::TRANSFER, None), Contract::NONE, &[]),
        (
            order(PayMethod::VIRTUAL_ACCOUNT, Some("2026-08-06T09:30:00+09:00")),
            Shop2::CONTRACT,
            &[],
        ),
    ];
    for (number, (order, shop, expected)) in cases.iter().enumerate() {
        let broken = order.validate_with(shop).err().unwrap_or_default();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert!(order.warnings().is_empty(), "case {number}");
    }
}
