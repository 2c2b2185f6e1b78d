//! N102: a request that PortOne routes has the buyer's telephone.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    channel_group_id: &'a str,
    #[ksnet(path = customer.email)]
    email: &'a str,
}

fn main() {}
