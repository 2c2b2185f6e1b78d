//! N86: a renewal is charged to a billing key.

use portone_ksnet::{Currency, KsnetRequest, ProductType};

#[derive(KsnetRequest)]
#[ksnet(operation = payWithBillingKey)]
struct Renewal<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    currency: Currency,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    product_type: ProductType,
}

fn main() {}
