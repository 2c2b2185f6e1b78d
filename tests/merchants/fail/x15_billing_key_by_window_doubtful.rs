//! X15, N132: PortOne's documents disagree on billing keys by the window, which is a warning.
#![deny(deprecated)]

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestIssueBillingKey, device = PC)]
#[ksnet(set(billingKeyMethod = CARD))]
struct Registration<'a> {
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn main() {}
