//! Several mistakes in several types: each type tells its own, and using them tells nothing more.
//! Says: [cancel-payment-reason] [easy-pay-contract]

use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment)]
struct Refund<'a> {
    payment_id: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn both(refund: &Refund<'_>, checkout: &Checkout<'_>) -> bool {
    refund.validate().is_ok() && checkout.validate().is_ok()
}

fn main() {}
