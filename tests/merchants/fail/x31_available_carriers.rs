//! X31, N58: the list of carriers is called avaliableCarriers.
//! No rule: there is no such path.

use portone_ksnet::{Carrier, KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(MOBILE))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = MOBILE, currency = KRW, device = PC)]
#[ksnet(set(productType = REAL))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = mobile.availableCarriers)]
    carriers: Vec<Carrier>,
}

fn main() {}
