//! N79: the number of a card is digits alone.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = issueBillingKey)]
#[ksnet(set(method.card.credential.number = "4111-1111-1111-1111"))]
struct Registration<'a> {
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
}

fn main() {}
