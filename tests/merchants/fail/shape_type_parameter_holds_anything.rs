//! Shape: a type parameter is used with a type that holds no text.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Checkout<'a, Name> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: Name,
}

fn send(_: &impl KsnetRequest) {}

fn send_a_number(checkout: &Checkout<'_, u64>) {
    send(checkout);
}

fn main() {}
