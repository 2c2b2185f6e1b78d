// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `easy-pay-cards-in-window`.
#![deny(deprecated)]
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
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
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    #[ksnet(path = easyPay.availableCards)]
    easy_pay_available_cards: Vec<portone_ksnet::CardCompany>,
    order_name: &'static str,
    payment_id: &'static str,
    total_amount: i64,
}
fn main() {}
