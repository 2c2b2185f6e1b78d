// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `installment-contract`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts(MERCHANT_FREE_INTEREST))]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = requestPayment,
    contract = Shop,
    device = PC,
    currency = KRW,
    pay_method = CARD
)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = card.installment.freeInstallmentPlans)]
    card_installment_free_installment_plans: Vec<portone_ksnet::FreeInstallmentPlan>,
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    order_name: &'static str,
    payment_id: &'static str,
    total_amount: i64,
}
fn main() {}
