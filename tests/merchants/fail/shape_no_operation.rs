//! Shape: what is asked for?

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(pay_method = CARD, currency = KRW)]
struct Checkout<'a> {
    payment_id: &'a str,
}

fn main() {}
