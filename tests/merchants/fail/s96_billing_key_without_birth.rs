//! S96, N85, X28: a billing key of a card takes its owner's birth or registration number.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = issueBillingKey)]
struct Registration<'a> {
    #[ksnet(path = method.card.credential.number)]
    number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    month: &'a str,
    #[ksnet(path = method.card.credential.passwordTwoDigits)]
    password: &'a str,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
}

fn main() {}
