// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `cancel-vat-within-amount`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = cancelPayment,
    contract = Shop,
    set(amount = 1000, vatAmount = 1001)
)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    reason: &'static str,
}
fn main() {}
