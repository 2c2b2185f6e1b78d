//! S06: no billing key is of a virtual account.
//! No rule: there is no such path.

use portone_ksnet::{KsnetRequest, RestBank};

#[derive(KsnetRequest)]
#[ksnet(operation = issueBillingKey)]
struct Registration<'a> {
    #[ksnet(path = method.card.credential.number)]
    number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    month: &'a str,
    #[ksnet(path = method.card.credential.birthOrBusinessRegistrationNumber)]
    birth: &'a str,
    #[ksnet(path = method.card.credential.passwordTwoDigits)]
    password: &'a str,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.virtualAccount.bank)]
    bank: RestBank,
}

fn main() {}
