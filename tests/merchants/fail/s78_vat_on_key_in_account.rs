//! S78, X25: the VAT of a one-time virtual account cannot be set on REST either.

use portone_ksnet::{KsnetContract, KsnetRequest, ProductType, RestBank};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, VIRTUAL_ACCOUNT_DUE_DATE))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW)]
#[ksnet(set(method.virtualAccount.option.type = NORMAL))]
struct KeyIn<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    product_type: ProductType,
    #[ksnet(path = method.virtualAccount.bank)]
    bank: RestBank,
    #[ksnet(path = method.virtualAccount.expiry.validHours)]
    hours: u32,
    #[ksnet(path = amount.vat)]
    vat: u64,
}

fn main() {}
