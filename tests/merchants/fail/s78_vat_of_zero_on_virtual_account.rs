//! S78: not to zero either, which would be a VAT that is set.

use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(VIRTUAL_ACCOUNT_DUE_DATE))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = VIRTUAL_ACCOUNT, currency = KRW, device = PC)]
#[ksnet(set(vatAmount = 0))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = virtualAccount.accountExpiry.validHours)]
    valid_hours: u32,
}

fn main() {}
