// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `buyer-name-length`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = requestPayment,
    contract = Shop,
    device = PC,
    currency = KRW,
    pay_method = CARD,
    set(
        customer.fullName = "차차차차차차차차차차차차차차차차차차차차차차차차차g"
    )
)]
#[allow(dead_code)]
struct Order {
    order_name: &'static str,
    payment_id: &'static str,
    total_amount: i64,
}
fn main() {}
