// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `schedule-revoke-what`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(operation = revokePaymentSchedules, contract = Shop)]
#[allow(dead_code)]
struct Order {}
fn main() {}
