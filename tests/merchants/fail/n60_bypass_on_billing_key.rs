//! N60: nothing passes by when a billing key is issued by the window.
//! No rule: there is no such path.
#![allow(deprecated)]

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestIssueBillingKey, device = PC)]
#[ksnet(set(billingKeyMethod = CARD, bypass.ksnet.sndQpayType = "0"))]
struct Registration<'a> {
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn main() {}
