//! N81: REST has its own words for cash receipts.
//! No rule: nobody has such a code.

use portone_ksnet::{KsnetContract, KsnetRequest, RestBank, VirtualAccountType};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, VIRTUAL_ACCOUNT_DUE_DATE))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW)]
#[ksnet(set(productType = PHYSICAL, method.virtualAccount.cashReceipt.type = ANONYMOUS))]
struct KeyIn<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.virtualAccount.bank)]
    bank: RestBank,
    #[ksnet(path = method.virtualAccount.option.type)]
    kind: VirtualAccountType,
    #[ksnet(path = method.virtualAccount.expiry.dueDate)]
    due_date: &'a str,
    #[ksnet(path = method.virtualAccount.cashReceipt.customerIdentityNumber)]
    identity: &'a str,
}

fn main() {}
