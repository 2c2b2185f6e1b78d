//! S05: a billing key says what it is of.
#![allow(deprecated)]

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestIssueBillingKey, device = PC)]
struct Registration<'a> {
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn main() {}
