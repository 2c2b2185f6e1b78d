// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `key-in-buyer-name-blank`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN))]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = payInstantly,
    contract = Shop,
    currency = KRW,
    set(customer.name.full = " ", productType = DIGITAL)
)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    #[ksnet(path = amount.taxFree)]
    amount_tax_free: i64,
    #[ksnet(path = amount.total)]
    amount_total: i64,
    #[ksnet(path = method.card.credential.birthOrBusinessRegistrationNumber)]
    method_card_credential_birth_or_business_registration_number: &'static str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    method_card_credential_expiry_month: &'static str,
    #[ksnet(path = method.card.credential.expiryYear)]
    method_card_credential_expiry_year: &'static str,
    #[ksnet(path = method.card.credential.number)]
    method_card_credential_number: &'static str,
    order_name: &'static str,
}
fn main() {}
