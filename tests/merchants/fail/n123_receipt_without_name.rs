//! N123: a cash receipt says who bought, or warns.
#![deny(deprecated)]

use portone_ksnet::{Currency, KsnetRequest, ProductType, RestCashReceiptType};

#[derive(KsnetRequest)]
#[ksnet(operation = issueCashReceipt)]
struct Receipt<'a> {
    payment_id: &'a str,
    #[ksnet(path = type)]
    kind: RestCashReceiptType,
    order_name: &'a str,
    currency: Currency,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.identityNumber)]
    identity: &'a str,
    product_type: ProductType,
}

fn main() {}
