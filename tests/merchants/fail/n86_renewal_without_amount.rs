//! N86, N84: a renewal has an amount.

use portone_ksnet::{Currency, KsnetRequest, ProductType};

#[derive(KsnetRequest)]
#[ksnet(operation = payWithBillingKey)]
struct Renewal<'a> {
    payment_id: &'a str,
    billing_key: &'a str,
    order_name: &'a str,
    currency: Currency,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    product_type: ProductType,
}

fn main() {}
