// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `mobile-redirect-url`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = requestIssueBillingKey,
    contract = Shop,
    device = MOBILE,
    pay_method = CARD,
    allow(window-billing-key)
)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
}
fn main() {}
