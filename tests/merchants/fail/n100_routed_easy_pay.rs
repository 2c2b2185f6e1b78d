//! N100: smart routing does not speak of easy pay through KSNET (a warning would do).
#![deny(deprecated)]

use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    channel_group_id: &'a str,
    #[ksnet(path = customer.phoneNumber)]
    phone: &'a str,
    #[ksnet(path = customer.email)]
    email: &'a str,
}

fn main() {}
