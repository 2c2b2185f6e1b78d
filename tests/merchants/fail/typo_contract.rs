//! Typo: a contract.

use portone_ksnet::KsnetContract;

#[derive(KsnetContract)]
#[ksnet(contracts(KEYIN))]
struct Shop;

fn main() {}
