//! N92: a cash receipt is of a payment.

use portone_ksnet::{Currency, KsnetRequest, ProductType, RestCashReceiptType};

#[derive(KsnetRequest)]
#[ksnet(operation = issueCashReceipt)]
struct Receipt<'a> {
    #[ksnet(path = type)]
    kind: RestCashReceiptType,
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
