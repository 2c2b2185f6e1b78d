//! Shape: a code where a number goes.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(totalAmount = KRW))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn main() {}
