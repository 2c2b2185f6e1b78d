//! S60: of KSNET's two kinds of escrow PortOne has the delivery kind, and the contract is named so.
//! No rule: there is no such contract.

use portone_ksnet::KsnetContract;

#[derive(KsnetContract)]
#[ksnet(contracts(ESCROW))]
struct Shop;

fn main() {}
