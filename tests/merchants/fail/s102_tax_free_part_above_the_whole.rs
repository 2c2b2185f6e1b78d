//! S102: the tax-free part is at most the whole.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(totalAmount = 1000, taxFreeAmount = 1001))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn main() {}
