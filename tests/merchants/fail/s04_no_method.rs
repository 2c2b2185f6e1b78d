//! S04, N77: key-in payment takes a `method`.

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
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    product_type: ProductType,
}

fn main() {}
