//! X20, N54: KSNET does not read who a transfer's cash receipt is for, which is a warning.
#![deny(deprecated)]

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = TRANSFER, currency = KRW, device = PC)]
#[ksnet(set(transfer.customerIdentifier = "01012345678"))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn main() {}
