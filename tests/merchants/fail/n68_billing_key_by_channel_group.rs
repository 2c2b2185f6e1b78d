//! N68: a billing key by the window is for one channel.
//! No rule: there is no such path.
#![allow(deprecated)]

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestIssueBillingKey, device = PC)]
#[ksnet(set(billingKeyMethod = CARD))]
struct Registration<'a> {
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    channel_group_id: &'a str,
}

fn main() {}
