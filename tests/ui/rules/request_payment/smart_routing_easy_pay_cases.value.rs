// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `smart-routing-easy-pay`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{KsnetRequest, PayMethod, ProductType};
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, device = PC, currency = KRW)]
#[allow(dead_code)]
struct Order {
    channel_group_id: Option<&'static str>,
    #[ksnet(path = customer.email)]
    customer_email: Option<&'static str>,
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    #[ksnet(path = customer.phoneNumber)]
    customer_phone_number: Option<&'static str>,
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
    channel_group_id: Option<&'static str>,
    customer_email: Option<&'static str>,
    customer_phone_number: Option<&'static str>,
    pay_method: PayMethod,
    product_type: Option<ProductType>,
    virtual_account_account_expiry_due_date: Option<&'static str>,
) -> Order {
    Order {
        channel_group_id,
        customer_email,
        customer_full_name: "text",
        customer_phone_number,
        order_name: "text",
        pay_method,
        payment_id: "text",
        product_type,
        total_amount: 50000,
        virtual_account_account_expiry_due_date,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order(None, None, None, PayMethod::EASY_PAY, None, None), &[]),
        (
            order(
                Some("text"),
                Some("text"),
                Some("text"),
                PayMethod::MOBILE,
                Some(ProductType::DIGITAL),
                None,
            ),
            &[],
        ),
        (
            order(
                Some("text"),
                Some("text"),
                Some("text"),
                PayMethod::TRANSFER,
                None,
                None,
            ),
            &[],
        ),
        (
            order(
                Some("text"),
                Some("text"),
                Some("text"),
                PayMethod::VIRTUAL_ACCOUNT,
                None,
                Some("2026-08-06T09:30:00+09:00"),
            ),
            &[],
        ),
    ];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.warnings();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert_eq!(order.validate(), Ok(()), "case {number}");
    }
}
