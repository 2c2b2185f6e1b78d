//! N38: the name of a buyer has 50 bytes.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(customer.fullName = "김김김김김김김김김김김김김김김김김김김김김김김김김K"))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
}

fn main() {}
