//! N123: a renewal says who buys, or warns.
#![deny(deprecated)]

use portone_ksnet::{Currency, KsnetRequest, ProductType};

#[derive(KsnetRequest)]
#[ksnet(operation = payWithBillingKey)]
struct Renewal<'a> {
    payment_id: &'a str,
    billing_key: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    currency: Currency,
    product_type: ProductType,
}

fn main() {}
