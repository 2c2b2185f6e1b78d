// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `buyer-name-length`.
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
    set(
        customer.fullName = "차차차차차차차차차차차차차차차차차차차차차차차차차g"
    ),
    allow(window-billing-key)
)]
#[allow(dead_code)]
struct Order {}
fn main() {}
