//! N122: a cash receipt says what was sold.

use portone_ksnet::{Currency, KsnetRequest, RestCashReceiptType};

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
    #[ksnet(path = customer.name)]
    buyer: &'a str,
}

fn main() {}
