// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `free-installment-cards`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{CardCompany, Channel, FreeInstallmentPlan, KsnetRequest};
#[derive(KsnetRequest)]
#[ksnet(
    operation = requestPayment,
    contract = RUNTIME,
    device = PC,
    currency = KRW,
    pay_method = CARD
)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = card.installment.freeInstallmentPlans)]
    card_installment_free_installment_plans: Vec<FreeInstallmentPlan>,
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    order_name: &'static str,
    payment_id: &'static str,
    total_amount: i64,
}
/// The request, but for what makes the difference.
fn order(card_installment_free_installment_plans: Vec<FreeInstallmentPlan>) -> Order {
    Order {
        card_installment_free_installment_plans,
        customer_full_name: "text",
        order_name: "text",
        payment_id: "text",
        total_amount: 50000,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order(vec![FreeInstallmentPlan::new(CardCompany::KOOKMIN_CARD, [1])]), &[]),
        (order(vec![FreeInstallmentPlan::new(CardCompany::HANA_CARD, [1])]), &[]),
        (order(vec![FreeInstallmentPlan::new(CardCompany::SAMSUNG_CARD, [1])]), &[]),
        (order(vec![FreeInstallmentPlan::new(CardCompany::SHINHAN_CARD, [1])]), &[]),
        (order(vec![FreeInstallmentPlan::new(CardCompany::HYUNDAI_CARD, [1])]), &[]),
        (order(vec![FreeInstallmentPlan::new(CardCompany::LOTTE_CARD, [1])]), &[]),
        (order(vec![FreeInstallmentPlan::new(CardCompany::NH_CARD, [1])]), &[]),
        (
            order(vec![FreeInstallmentPlan::new(CardCompany::EPOST, [1])]),
            &["free-installment-cards"],
        ),
        (
            order(vec![FreeInstallmentPlan::new(CardCompany::GWANGJU_CARD, [1])]),
            &["free-installment-cards"],
        ),
        (
            order(vec![FreeInstallmentPlan::new(CardCompany::JEJU_CARD, [1])]),
            &["free-installment-cards"],
        ),
        (
            order(vec![FreeInstallmentPlan::new(CardCompany::JEONBUK_CARD, [1])]),
            &["free-installment-cards"],
        ),
        (
            order(vec![FreeInstallmentPlan::new(CardCompany::KAKAO_BANK, [1])]),
            &["free-installment-cards"],
        ),
        (
            order(vec![FreeInstallmentPlan::new(CardCompany::KFCC, [1])]),
            &["free-installment-cards"],
        ),
        (
            order(
                vec![FreeInstallmentPlan::new(CardCompany::KOREA_DEVELOPMENT_BANK, [1])],
            ),
            &["free-installment-cards"],
        ),
        (
            order(vec![FreeInstallmentPlan::new(CardCompany::K_BANK, [1])]),
            &["free-installment-cards"],
        ),
        (
            order(
                vec![FreeInstallmentPlan::new(CardCompany::MIRAE_ASSET_SECURITIES, [1])],
            ),
            &["free-installment-cards"],
        ),
        (
            order(vec![FreeInstallmentPlan::new(CardCompany::SAVINGS_BANK_KOREA, [1])]),
            &["free-installment-cards"],
        ),
        (
            order(vec![FreeInstallmentPlan::new(CardCompany::SHINHYUP, [1])]),
            &["free-installment-cards"],
        ),
        (
            order(vec![FreeInstallmentPlan::new(CardCompany::SUHYUP_CARD, [1])]),
            &["free-installment-cards"],
        ),
        (
            order(vec![FreeInstallmentPlan::new(CardCompany::TOSS_BANK, [1])]),
            &["free-installment-cards"],
        ),
        (
            order(vec![FreeInstallmentPlan::new(CardCompany::WOORI_CARD, [1])]),
            &["free-installment-cards"],
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
