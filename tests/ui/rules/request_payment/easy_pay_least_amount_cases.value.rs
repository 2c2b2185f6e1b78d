// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `easy-pay-least-amount`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Currency, KsnetRequest, PayMethod, ProductType};
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, device = PC)]
#[allow(dead_code)]
struct Order {
    currency: Currency,
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    #[ksnet(path = easyPay.installment.monthOption.fixedMonth)]
    easy_pay_installment_month_option_fixed_month: Option<i64>,
    order_name: &'static str,
    pay_method: PayMethod,
    payment_id: &'static str,
    product_type: Option<ProductType>,
    total_amount: i64,
    #[ksnet(path = virtualAccount.accountExpiry.dueDate)]
    virtual_account_account_expiry_due_date: Option<&'static str>,
}
/// The request, but for what makes the difference.
fn order(
    currency: Currency,
    easy_pay_installment_month_option_fixed_month: Option<i64>,
    pay_method: PayMethod,
    product_type: Option<ProductType>,
    virtual_account_account_expiry_due_date: Option<&'static str>,
) -> Order {
    Order {
        currency,
        customer_full_name: "text",
        easy_pay_installment_month_option_fixed_month,
        order_name: "text",
        pay_method,
        payment_id: "text",
        product_type,
        total_amount: 49999,
        virtual_account_account_expiry_due_date,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (
            order(Currency::USD, Some(0), PayMethod::EASY_PAY, None, None),
            &["dollars-by-card"],
        ),
        (order(Currency::KRW, Some(0), PayMethod::CARD, None, None), &[]),
        (
            order(
                Currency::KRW,
                Some(0),
                PayMethod::MOBILE,
                Some(ProductType::DIGITAL),
                None,
            ),
            &[],
        ),
        (order(Currency::KRW, Some(0), PayMethod::TRANSFER, None, None), &[]),
        (
            order(
                Currency::KRW,
                Some(0),
                PayMethod::VIRTUAL_ACCOUNT,
                None,
                Some("2026-08-06T09:30:00+09:00"),
            ),
            &[],
        ),
        (order(Currency::KRW, None, PayMethod::EASY_PAY, None, None), &[]),
        (order(Currency::KRW, Some(1), PayMethod::EASY_PAY, None, None), &[]),
        (
            order(Currency::KRW, Some(0), PayMethod::EASY_PAY, None, None),
            &["easy-pay-least-amount"],
        ),
        (
            order(Currency::KRW, Some(2), PayMethod::EASY_PAY, None, None),
            &["easy-pay-least-amount"],
        ),
    ];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.warnings();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert_eq!(order.validate(), Ok(()), "case {number}");
    }
}
