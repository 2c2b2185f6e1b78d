// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `cancel-refund-email`.
#![deny(deprecated)]
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment, contract = Shop)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    reason: &'static str,
    refund_email: &'static str,
}
fn main() {}
