// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `redirect-url-format`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = requestIssueBillingKey,
    contract = Shop,
    device = PC,
    pay_method = CARD,
    set(redirectUrl = "2026-02-30"),
    allow(window-billing-key)
)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
}
fn main() {}
