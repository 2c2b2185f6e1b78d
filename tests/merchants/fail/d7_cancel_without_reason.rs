//! D7, N89: a cancel has a reason.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment)]
struct Refund<'a> {
    payment_id: &'a str,
    amount: u64,
}

fn main() {}
