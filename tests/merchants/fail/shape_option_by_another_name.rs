//! Shape: an `Option` that the derive cannot see.

use portone_ksnet::KsnetRequest;

type Maybe<T> = Option<T>;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = customer.email)]
    email: Maybe<&'a str>,
}

fn main() {}
