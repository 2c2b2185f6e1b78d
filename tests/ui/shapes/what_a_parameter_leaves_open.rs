use std::marker::PhantomData;

use portone_ksnet::{KsnetPart, KsnetRequest};

#[derive(KsnetPart)]
#[ksnet(at = customer)]
struct Buyer<'a> {
    full_name: &'a str,
}

/// What a parameter gives is not known where the request is declared.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct AnyBuyer<'a, B> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(part)]
    buyer: B,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
struct AnyShop<'a, Shop> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(part)]
    buyer: Buyer<'a>,
    shop: PhantomData<Shop>,
}

/// What can be asked of a parameter is a bound, and the error is where it is not met.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = KRW, device = PC)]
struct Easy<'a, Shop, Amount> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: Amount,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    shop: PhantomData<Shop>,
}

#[derive(portone_ksnet::KsnetContract)]
#[ksnet(contracts())]
struct Plain;

fn send<R: KsnetRequest>(_: &R) {}

fn pay(easy: &Easy<'_, Plain, u64>, amount: &Easy<'_, Plain, &str>) {
    send(easy);
    send(amount);
}

fn main() {}
