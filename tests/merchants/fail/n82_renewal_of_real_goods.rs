//! N82: REST has its own word for real goods.
//! No rule: nobody has such a code.

use portone_ksnet::{Currency, KsnetRequest};

#[derive(KsnetRequest)]
#[ksnet(operation = payWithBillingKey)]
#[ksnet(set(productType = REAL))]
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
