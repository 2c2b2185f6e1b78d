// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `cancel-payment-refund-account-number`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts(VIRTUAL_ACCOUNT_REFUND))]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment, contract = Shop)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    reason: &'static str,
    #[ksnet(path = refundAccount.bank)]
    refund_account_bank: portone_ksnet::RestBank,
    #[ksnet(path = refundAccount.holderName)]
    refund_account_holder_name: &'static str,
}
fn main() {}
