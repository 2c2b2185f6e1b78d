// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `schedule-cash-receipt`.
#![deny(deprecated)]
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
    set(payment.cashReceipt.type = CORPORATE, payment.productType = DIGITAL)
)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    #[ksnet(path = payment.amount.taxFree)]
    payment_amount_tax_free: i64,
    #[ksnet(path = payment.amount.total)]
    payment_amount_total: i64,
    #[ksnet(path = payment.billingKey)]
    payment_billing_key: &'static str,
    #[ksnet(path = payment.cashReceipt.customerIdentityNumber)]
    payment_cash_receipt_customer_identity_number: &'static str,
    #[ksnet(path = payment.customer.name.full)]
    payment_customer_name_full: &'static str,
    #[ksnet(path = payment.orderName)]
    payment_order_name: &'static str,
    time_to_pay: &'static str,
}
fn main() {}
