//! N79: the year of expiry has two digits.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = issueBillingKey)]
#[ksnet(set(method.card.credential.expiryYear = "2031"))]
struct Registration<'a> {
    #[ksnet(path = method.card.credential.number)]
    number: &'a str,
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
