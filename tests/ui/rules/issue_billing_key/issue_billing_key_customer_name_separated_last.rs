// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `issue-billing-key-customer-name-separated-last`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(operation = issueBillingKey, contract = Shop)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = customer.name.separated.first)]
    customer_name_separated_first: &'static str,
    #[ksnet(path = method.card.credential.birthOrBusinessRegistrationNumber)]
    method_card_credential_birth_or_business_registration_number: &'static str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    method_card_credential_expiry_month: &'static str,
    #[ksnet(path = method.card.credential.expiryYear)]
    method_card_credential_expiry_year: &'static str,
    #[ksnet(path = method.card.credential.number)]
    method_card_credential_number: &'static str,
    #[ksnet(path = method.card.credential.passwordTwoDigits)]
    method_card_credential_password_two_digits: &'static str,
}
fn main() {}
