// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `virtual-account-settings-ignored`.
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
    order_name: &'static str,
    payment_id: &'static str,
    total_amount: i64,
    #[ksnet(path = virtualAccount.availableBanks)]
    virtual_account_available_banks: Vec<portone_ksnet::Bank>,
}
fn main() {}
