//! S32, N38: a billing key has an owner.
#![allow(deprecated)]

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestIssueBillingKey, device = PC)]
#[ksnet(set(billingKeyMethod = CARD))]
struct Registration {}

fn main() {}
