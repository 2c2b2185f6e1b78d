//! S26 (D3), N75: the order has a name on REST too.

use portone_ksnet::{KsnetContract, KsnetRequest, ProductType};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW)]
struct KeyIn<'a> {
    payment_id: &'a str,
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
}

fn main() {}
