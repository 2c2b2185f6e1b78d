//! N40: the name of an order has 50 bytes in EUC-KR.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(orderName = "tea tea tea tea tea tea tea tea tea tea tea tea cup"))]
struct Checkout<'a> {
    payment_id: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn main() {}
