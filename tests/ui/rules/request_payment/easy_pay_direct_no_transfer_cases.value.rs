// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `easy-pay-direct-no-transfer`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Channel, Currency, EasyPayPaymentMethod, KsnetRequest, PayMethod};
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, device = PC)]
#[allow(dead_code)]
struct Order {
    currency: Option<Currency>,
    #[ksnet(path = customer.fullName)]
    customer_full_name: Option<&'static str>,
    #[ksnet(path = easyPay.availablePayMethods)]
    easy_pay_available_pay_methods: Option<Vec<EasyPayPaymentMethod>>,
    order_name: Option<&'static str>,
    pay_method: Option<PayMethod>,
    payment_id: Option<&'static str>,
    total_amount: Option<i64>,
}
/// The request, but for what makes the difference.
fn order(easy_pay_available_pay_methods: Option<Vec<EasyPayPaymentMethod>>) -> Order {
    Order {
        currency: Some(Currency::KRW),
        customer_full_name: Some("text"),
        easy_pay_available_pay_methods,
        order_name: Some("text"),
        pay_method: Some(PayMethod::CARD),
        payment_id: Some("text"),
        total_amount: Some(50000),
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order(Some(vec![EasyPayPaymentMethod::CHARGE])), &[]),
        (order(Some(vec![EasyPayPaymentMethod::MONEY])), &[]),
    ];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.validate().err().unwrap_or_default();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
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
