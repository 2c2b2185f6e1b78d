//! S04: key-in payment takes either a card or a virtual account.

use portone_ksnet::{KsnetContract, KsnetRequest, ProductType, RestBank, VirtualAccountType};

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
    #[ksnet(path = method.card.credential.number)]
    card_number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    expiry_year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    expiry_month: &'a str,
    #[ksnet(path = method.virtualAccount.bank)]
    bank: RestBank,
    #[ksnet(path = method.virtualAccount.option.type)]
    kind: VirtualAccountType,
    #[ksnet(path = method.virtualAccount.expiry.validHours)]
    hours: u32,
}

fn main() {}
