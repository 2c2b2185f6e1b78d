//! X07 (D3, OAS), N83: the parts of a name are two.

use portone_ksnet::{KsnetContract, KsnetRequest, ProductType};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW)]
struct KeyIn<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    product_type: ProductType,
    #[ksnet(path = method.card.credential.number)]
    card_number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    expiry_year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    expiry_month: &'a str,
    #[ksnet(path = customer.name.separated.first)]
    first: &'a str,
}

fn main() {}
