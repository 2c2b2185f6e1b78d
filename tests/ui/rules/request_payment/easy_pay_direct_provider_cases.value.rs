// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `easy-pay-direct-provider`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{
    CardCompany, Channel, Currency, FreeInstallmentPlan, KsnetRequest, PayMethod,
};
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, device = PC)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = bypass.ksnet.easyPayDirect)]
    bypass_ksnet_easy_pay_direct: bool,
    currency: Option<Currency>,
    #[ksnet(path = customer.fullName)]
    customer_full_name: Option<&'static str>,
    #[ksnet(path = easyPay.installment.freeInstallmentPlans)]
    easy_pay_installment_free_installment_plans: Option<Vec<FreeInstallmentPlan>>,
    order_name: Option<&'static str>,
    pay_method: Option<PayMethod>,
    payment_id: Option<&'static str>,
    total_amount: Option<i64>,
}
/// The request, but for what makes the difference.
#[allow(clippy::too_many_arguments)]
fn order(
    bypass_ksnet_easy_pay_direct: bool,
    currency: Option<Currency>,
    customer_full_name: Option<&'static str>,
    easy_pay_installment_free_installment_plans: Option<Vec<FreeInstallmentPlan>>,
    order_name: Option<&'static str>,
    pay_method: Option<PayMethod>,
    payment_id: Option<&'static str>,
    total_amount: Option<i64>,
) -> Order {
    Order {
        bypass_ksnet_easy_pay_direct,
        currency,
        customer_full_name,
        easy_pay_installment_free_installment_plans,
        order_name,
        pay_method,
        payment_id,
        total_amount,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (
            order(
                false,
                Some(Currency::KRW),
                Some("text"),
                None,
                Some("text"),
                Some(PayMethod::CARD),
                Some("text"),
                Some(50000),
            ),
            &[],
        ),
        (
            order(
                true,
                None,
                None,
                Some(vec![FreeInstallmentPlan::new(CardCompany::BC_CARD, [1])]),
                None,
                None,
                None,
                None,
            ),
            &[
                "request-payment-currency",
                "request-payment-order-name",
                "request-payment-pay-method",
                "request-payment-payment-id",
                "request-payment-total-amount",
                "buyer-name",
                "easy-pay-direct-provider",
                "easy-pay-direct-product-type",
            ],
        ),
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
