// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `card-expiry-month-digits`.
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
    set(method.card.credential.expiryMonth = "2026-02-30", productType = DIGITAL)
)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    #[ksnet(path = amount.taxFree)]
    amount_tax_free: i64,
    #[ksnet(path = amount.total)]
    amount_total: i64,
    #[ksnet(path = customer.name.full)]
    customer_name_full: &'static str,
    #[ksnet(path = method.card.credential.expiryYear)]
    method_card_credential_expiry_year: &'static str,
    #[ksnet(path = method.card.credential.number)]
    method_card_credential_number: &'static str,
    order_name: &'static str,
}
fn main() {}
