// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `issue-cash-receipt-type`.
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
    set(productType = DIGITAL)
)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = amount.taxFree)]
    amount_tax_free: i64,
    #[ksnet(path = amount.total)]
    amount_total: i64,
    #[ksnet(path = customer.email)]
    customer_email: &'static str,
    #[ksnet(path = customer.identityNumber)]
    customer_identity_number: &'static str,
    #[ksnet(path = customer.name)]
    customer_name: &'static str,
    order_name: &'static str,
    payment_id: &'static str,
}
fn main() {}
