//! S41: the window for a billing key comes back from mobile too.
#![allow(deprecated)]

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestIssueBillingKey)]
#[ksnet(set(billingKeyMethod = CARD))]
struct Registration<'a> {
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn main() {}
