//! X07: `customer.name.full` is REST's name for it.
//! No rule: there is no such path.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
}

fn main() {}
