//! D3, N80: a virtual account is opened at a bank.

use portone_ksnet::{KsnetContract, KsnetRequest, ProductType, VirtualAccountType};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, VIRTUAL_ACCOUNT_DUE_DATE))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW)]
struct KeyIn<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    product_type: ProductType,
    #[ksnet(path = method.virtualAccount.option.type)]
    kind: VirtualAccountType,
    #[ksnet(path = method.virtualAccount.expiry.validHours)]
    hours: u32,
}

fn main() {}
