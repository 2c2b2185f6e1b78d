//! N56: KSNET does not read whether an easy pay uses points, which is a warning.
#![deny(deprecated)]

use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = KRW, device = PC)]
#[ksnet(set(easyPay.useCardPoint = true))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn main() {}
