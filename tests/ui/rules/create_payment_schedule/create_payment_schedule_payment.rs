// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `create-payment-schedule-payment`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(operation = createPaymentSchedule, contract = Shop)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    time_to_pay: &'static str,
}
fn main() {}
