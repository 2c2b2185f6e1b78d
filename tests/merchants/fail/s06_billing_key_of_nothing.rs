//! S06: a billing key by API is of a card.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = issueBillingKey)]
struct Registration<'a> {
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
}

fn main() {}
