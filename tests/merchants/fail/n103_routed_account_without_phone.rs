//! N103: a virtual account that PortOne routes has the buyer's telephone.

use portone_ksnet::{KsnetContract, KsnetRequest, RestBank, VirtualAccountType};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, VIRTUAL_ACCOUNT_DUE_DATE))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW)]
#[ksnet(set(productType = PHYSICAL))]
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
    channel_group_id: &'a str,
    #[ksnet(path = customer.email)]
    email: &'a str,
}

fn main() {}
