// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `cash-receipt-name-blank`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = issueCashReceipt,
    contract = Shop,
    currency = KRW,
    set(customer.name = " ", productType = DIGITAL, type = CORPORATE)
)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = amount.taxFree)]
    amount_tax_free: i64,
    #[ksnet(path = amount.total)]
    amount_total: i64,
    #[ksnet(path = customer.identityNumber)]
    customer_identity_number: &'static str,
    order_name: &'static str,
    payment_id: &'static str,
}
fn main() {}
