//! N50: of the kinds of cash receipt in a transfer only the one that hides the form counts, which is a warning.
#![deny(deprecated)]

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = TRANSFER, currency = KRW, device = PC)]
#[ksnet(set(transfer.cashReceiptType = PERSONAL))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn main() {}
