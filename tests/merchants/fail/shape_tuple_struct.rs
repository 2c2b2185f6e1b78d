//! Shape: fields without names have no path.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment)]
struct Refund<'a>(&'a str, &'a str);

fn main() {}
