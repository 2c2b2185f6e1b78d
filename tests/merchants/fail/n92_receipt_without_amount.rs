//! N92: a cash receipt has an amount.

use portone_ksnet::{Currency, KsnetRequest, ProductType, RestCashReceiptType};

#[derive(KsnetRequest)]
#[ksnet(operation = issueCashReceipt)]
struct Receipt<'a> {
    payment_id: &'a str,
    #[ksnet(path = type)]
    kind: RestCashReceiptType,
    order_name: &'a str,
    currency: Currency,
    #[ksnet(path = customer.identityNumber)]
    identity: &'a str,
    #[ksnet(path = customer.name)]
    buyer: &'a str,
    product_type: ProductType,
}

fn main() {}
