//! S97: interest at the merchant's cost takes a contract on renewals too.

use portone_ksnet::{Currency, KsnetContract, KsnetRequest, ProductType};

#[derive(KsnetContract)]
#[ksnet(contracts(CARD_INSTALLMENT))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = payWithBillingKey, contract = Shop)]
#[ksnet(set(useFreeInterestFromMerchant = true))]
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
