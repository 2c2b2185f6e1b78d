//! Shape: a number that JSON may not hold exactly.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    total_amount: u128,
}

fn main() {}
