// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `card-direct-phone`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = requestPayment,
    contract = Shop,
    device = MOBILE,
    currency = KRW,
    pay_method = CARD,
    set(card.cardCompany = BC_CARD)
)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = bypass.ksnet.tcode)]
    bypass_ksnet_tcode: &'static str,
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    order_name: &'static str,
    payment_id: &'static str,
    redirect_url: &'static str,
    total_amount: i64,
}
fn main() {}
