//! S04: a payment by card has no bank of a virtual account.
//! No rule: the method that is named says that the field is not for it.

use portone_ksnet::{KsnetContract, KsnetRequest, ProductType, RestBank};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, VIRTUAL_ACCOUNT_DUE_DATE))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, pay_method = CARD, currency = KRW)]
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
}

fn main() {}
