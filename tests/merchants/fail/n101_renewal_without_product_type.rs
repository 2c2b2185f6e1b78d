//! N101, N122: a renewal says what is sold.

use portone_ksnet::{Currency, KsnetRequest};

#[derive(KsnetRequest)]
#[ksnet(operation = payWithBillingKey)]
struct Renewal<'a> {
    payment_id: &'a str,
    billing_key: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    currency: Currency,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
}

fn main() {}
