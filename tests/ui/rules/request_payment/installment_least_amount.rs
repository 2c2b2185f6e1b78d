// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `installment-least-amount`.
#![deny(deprecated)]
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts(CARD_INSTALLMENT))]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = requestPayment,
    contract = Shop,
    device = PC,
    currency = KRW,
    pay_method = CARD,
    set(card.cardCompany = BC_CARD, totalAmount = 49999)
)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = card.installment.monthOption.availableMonthList)]
    card_installment_month_option_available_month_list: Vec<i64>,
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    order_name: &'static str,
    payment_id: &'static str,
}
fn main() {}
