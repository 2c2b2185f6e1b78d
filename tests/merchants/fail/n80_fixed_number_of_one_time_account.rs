//! N80: a one-time account has no number of its own.

use portone_ksnet::{KsnetContract, KsnetRequest, RestBank};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, VIRTUAL_ACCOUNT_DUE_DATE))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW)]
#[ksnet(set(productType = PHYSICAL, method.virtualAccount.option.type = NORMAL))]
struct KeyIn<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.virtualAccount.bank)]
    bank: RestBank,
    #[ksnet(path = method.virtualAccount.expiry.dueDate)]
    due_date: &'a str,
    #[ksnet(path = method.virtualAccount.option.fixed.accountNumber)]
    number: &'a str,
}

fn main() {}
