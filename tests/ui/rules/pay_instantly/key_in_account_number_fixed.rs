// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `key-in-account-number-fixed`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, VIRTUAL_ACCOUNT_DUE_DATE))]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = payInstantly,
    contract = Shop,
    currency = KRW,
    set(
        method.virtualAccount.bank = BANK_OF_AMERICA,
        method.virtualAccount.option.type = NORMAL,
        productType = DIGITAL
    )
)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    #[ksnet(path = amount.taxFree)]
    amount_tax_free: i64,
    #[ksnet(path = amount.total)]
    amount_total: i64,
    #[ksnet(path = customer.name.full)]
    customer_name_full: &'static str,
    #[ksnet(path = method.virtualAccount.expiry.dueDate)]
    method_virtual_account_expiry_due_date: &'static str,
    #[ksnet(path = method.virtualAccount.option.fixed.accountNumber)]
    method_virtual_account_option_fixed_account_number: &'static str,
    order_name: &'static str,
}
fn main() {}
