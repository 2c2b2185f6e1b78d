//! Shape: a union is no request.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment)]
union Refund<'a> {
    payment_id: &'a str,
}

fn main() {}
