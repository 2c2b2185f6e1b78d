//! S97, X08: the flag is not inside a card here.
//! No rule: there is no such path.

use portone_ksnet::{Currency, KsnetContract, KsnetRequest, ProductType};

#[derive(KsnetContract)]
#[ksnet(contracts(MERCHANT_FREE_INTEREST))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = payWithBillingKey, contract = Shop)]
#[ksnet(set(card.useFreeInterestFromMerchant = true))]
struct Renewal<'a> {
    payment_id: &'a str,
    billing_key: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    currency: Currency,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    product_type: ProductType,
}

fn main() {}
