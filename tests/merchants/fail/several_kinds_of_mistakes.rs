//! Several mistakes: what the derive sees, a type that holds no number, and a contract that is missing.
//! Says: [window-type-pc] `f32` [easy-pay-contract]

use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = KRW, device = PC)]
#[ksnet(set(windowType.pc = POPUP))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: f32,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn main() {}
