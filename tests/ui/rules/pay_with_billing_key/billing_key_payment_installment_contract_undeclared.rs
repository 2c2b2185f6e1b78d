// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `billing-key-payment-installment-contract`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetRequest)]
#[ksnet(operation = payWithBillingKey, currency = KRW, set(productType = DIGITAL))]
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
    installment_month: i64,
    order_name: &'static str,
}
fn main() {}
