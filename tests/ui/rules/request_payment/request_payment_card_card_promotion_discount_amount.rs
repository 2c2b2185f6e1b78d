// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `request-payment-card-card-promotion-discount-amount`.
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
    allow(card-settings-ignored)
)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = card.cardPromotion.promotionId)]
    card_card_promotion_promotion_id: &'static str,
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    order_name: &'static str,
    payment_id: &'static str,
    total_amount: i64,
}
fn main() {}
