//! Shape: the currency is fixed and a field as well.

use portone_ksnet::{Currency, KsnetRequest};

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    currency: Currency,
}

fn main() {}
