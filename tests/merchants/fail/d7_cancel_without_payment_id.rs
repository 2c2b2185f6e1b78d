//! D7: a cancel says which payment.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment)]
struct Refund<'a> {
    reason: &'a str,
}

fn main() {}
