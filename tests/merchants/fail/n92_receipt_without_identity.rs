//! N92: a cash receipt is somebody's.

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
    #[ksnet(path = customer.name)]
    buyer: &'a str,
    product_type: ProductType,
}

fn main() {}
