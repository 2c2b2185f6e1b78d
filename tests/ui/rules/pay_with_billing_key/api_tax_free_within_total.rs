// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `api-tax-free-within-total`.
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
    set(amount.taxFree = 1001, amount.total = 1000, productType = DIGITAL)
)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    billing_key: &'static str,
    #[ksnet(path = customer.name.full)]
    customer_name_full: &'static str,
    order_name: &'static str,
}
fn main() {}
