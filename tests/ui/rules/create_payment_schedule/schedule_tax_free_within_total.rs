// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `schedule-tax-free-within-total`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = createPaymentSchedule,
    contract = Shop,
    currency = KRW,
    set(
        payment.amount.taxFree = 1001,
        payment.amount.total = 1000,
        payment.productType = DIGITAL
    )
)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    #[ksnet(path = payment.billingKey)]
    payment_billing_key: &'static str,
    #[ksnet(path = payment.customer.name.full)]
    payment_customer_name_full: &'static str,
    #[ksnet(path = payment.orderName)]
    payment_order_name: &'static str,
    time_to_pay: &'static str,
}
fn main() {}
