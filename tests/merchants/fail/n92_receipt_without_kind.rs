//! N92: a cash receipt is personal or for a company.

use portone_ksnet::{Currency, KsnetRequest, ProductType};

#[derive(KsnetRequest)]
#[ksnet(operation = issueCashReceipt)]
struct Receipt<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    currency: Currency,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.identityNumber)]
    identity: &'a str,
    #[ksnet(path = customer.name)]
    buyer: &'a str,
    product_type: ProductType,
}

fn main() {}
