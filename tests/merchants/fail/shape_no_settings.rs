//! Shape: a derive by itself.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
struct Checkout<'a> {
    payment_id: &'a str,
}

fn main() {}
