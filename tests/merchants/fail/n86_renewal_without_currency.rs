//! N86: a renewal has a currency.

use portone_ksnet::{KsnetRequest, ProductType};

#[derive(KsnetRequest)]
#[ksnet(operation = payWithBillingKey)]
struct Renewal<'a> {
    payment_id: &'a str,
    billing_key: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    product_type: ProductType,
}

fn main() {}
