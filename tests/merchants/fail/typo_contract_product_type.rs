//! Typo: a product type of the MID, which is in REST's words.

use portone_ksnet::KsnetContract;

#[derive(KsnetContract)]
#[ksnet(contracts(MOBILE), product_type = REAL)]
struct Shop;

fn main() {}
