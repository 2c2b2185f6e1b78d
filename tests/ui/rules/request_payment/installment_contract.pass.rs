// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Keeps `installment-contract`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts(MERCHANT_FREE_INTEREST, CARD_INSTALLMENT))]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = requestPayment,
    contract = Shop,
    device = PC,
    currency = KRW,
    pay_method = CARD
)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = card.installment.freeInstallmentPlans)]
    card_installment_free_installment_plans: Vec<portone_ksnet::FreeInstallmentPlan>,
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    order_name: &'static str,
    payment_id: &'static str,
    total_amount: i64,
}
#[test]
fn every_rule_is_kept() {
    let order = Order {
        card_installment_free_installment_plans: vec![
            portone_ksnet::FreeInstallmentPlan::new(portone_ksnet::CardCompany::BC_CARD,
            [1])
        ],
        customer_full_name: "text",
        order_name: "text",
        payment_id: "text",
        total_amount: 50000,
    };
    assert_eq!(order.validate(), Ok(()));
    assert!(order.warnings().is_empty());
    assert!(judged(& order).is_empty());
}
/// What the stand-in, which sees nothing but the JSON, has against the request.
fn judged(order: &Order) -> Vec<&'static str> {
    let channel = portone_ksnet::Channel::new("store", "channel").unwrap();
    let json = serde_json::to_value(order.view(Some(&channel))).unwrap();
    let devices = portone_ksnet::rules::Devices::PC;
    let rules = portone_ksnet_sandbox::broken_rules("requestPayment", &json, devices);
    rules.iter().map(|rule| rule.id).collect()
}
