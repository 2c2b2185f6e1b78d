//! S03: every method that a checkout lets the buyer choose from has to be one of the five.

use portone_ksnet::{KsnetRequest, PayMethod};

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_methods(CARD, PAYPAL), currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    pay_method: PayMethod,
}

fn main() {}
