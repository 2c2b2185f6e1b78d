//! S28: the amount is a whole number of minor units.
//! No rule: the type of the field is wrong.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    total_amount: f64,
}

fn main() {}
