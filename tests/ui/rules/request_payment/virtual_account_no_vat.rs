// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `virtual-account-no-vat`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts(VIRTUAL_ACCOUNT_DUE_DATE))]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = requestPayment,
    contract = Shop,
    device = PC,
    currency = KRW,
    pay_method = VIRTUAL_ACCOUNT
)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    order_name: &'static str,
    payment_id: &'static str,
    total_amount: i64,
    vat_amount: i64,
    #[ksnet(path = virtualAccount.accountExpiry.dueDate)]
    virtual_account_account_expiry_due_date: &'static str,
}
fn main() {}
