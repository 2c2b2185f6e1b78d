// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `tax-free-within-total`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = confirmPayment,
    contract = Shop,
    set(taxFreeAmount = 1001, totalAmount = 1000)
)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    payment_token: &'static str,
}
fn main() {}
