// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `key-in-buyer-name`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = payWithBillingKey,
    contract = Shop,
    currency = KRW,
    set(productType = DIGITAL)
)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    #[ksnet(path = amount.taxFree)]
    amount_tax_free: i64,
    #[ksnet(path = amount.total)]
    amount_total: i64,
    billing_key: &'static str,
    #[ksnet(path = customer.name.full)]
    customer_name_full: &'static str,
    #[ksnet(path = customer.name.separated.first)]
    customer_name_separated_first: &'static str,
    #[ksnet(path = customer.name.separated.last)]
    customer_name_separated_last: &'static str,
    order_name: &'static str,
}
fn main() {}
