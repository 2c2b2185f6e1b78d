// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Keeps `card-direct-phone`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = requestPayment,
    contract = Shop,
    device = MOBILE,
    currency = KRW,
    pay_method = CARD,
    set(card.cardCompany = BC_CARD)
)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = bypass.ksnet.tcode)]
    bypass_ksnet_tcode: &'static str,
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    #[ksnet(path = customer.phoneNumber)]
    customer_phone_number: &'static str,
    order_name: &'static str,
    payment_id: &'static str,
    redirect_url: &'static str,
    total_amount: i64,
}
#[test]
fn every_rule_is_kept() {
    let order = Order {
        bypass_ksnet_tcode: "text",
        customer_full_name: "text",
        customer_phone_number: "text",
        order_name: "text",
        payment_id: "text",
        redirect_url: "shop://paid",
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
    let devices = portone_ksnet::rules::Devices::MOBILE;
    let rules = portone_ksnet_sandbox::broken_rules("requestPayment", &json, devices);
    rules.iter().map(|rule| rule.id).collect()
}
