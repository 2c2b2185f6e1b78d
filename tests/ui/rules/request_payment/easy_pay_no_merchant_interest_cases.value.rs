// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `easy-pay-no-merchant-interest`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Channel, KsnetRequest, PayMethod, ProductType};
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, device = PC, currency = KRW)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    #[ksnet(path = easyPay.useFreeInterestFromMall)]
    easy_pay_use_free_interest_from_mall: bool,
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
    pay_method: PayMethod,
    product_type: Option<ProductType>,
    virtual_account_account_expiry_due_date: Option<&'static str>,
) -> Order {
    Order {
        customer_full_name: "text",
        easy_pay_use_free_interest_from_mall: false,
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
        (order(PayMethod::CARD, None, None), &[]),
        (order(PayMethod::MOBILE, Some(ProductType::DIGITAL), None), &[]),
        (order(PayMethod::TRANSFER, None, None), &[]),
        (order(PayMethod::VIRTUAL_ACCOUNT, None, Some("2026-08-06T09:30:00+09:00")), &[]),
    ];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.validate().err().unwrap_or_default();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert!(order.warnings().is_empty(), "case {number}");
        assert_eq!(judged(order), * expected, "case {number}");
    }
}
/// What the stand-in, which sees nothing but the JSON, has against the request.
fn judged(order: &Order) -> Vec<&'static str> {
    let channel = Channel::new("store", "channel").unwrap();
    let json = serde_json::to_value(order.view(Some(&channel))).unwrap();
    let devices = portone_ksnet::rules::Devices::PC;
    let rules = portone_ksnet_sandbox::broken_rules("requestPayment", &json, devices);
    rules.iter().map(|rule| rule.id).collect()
}
