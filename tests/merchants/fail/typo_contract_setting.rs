//! Typo: a setting of a contract.

use portone_ksnet::KsnetContract;

#[derive(KsnetContract)]
#[ksnet(contract(KEY_IN))]
struct Shop;

fn main() {}
