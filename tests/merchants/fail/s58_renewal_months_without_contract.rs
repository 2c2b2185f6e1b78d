//! S58: instalments take a contract on renewals too.

use portone_ksnet::{Currency, KsnetContract, KsnetRequest, ProductType};

#[derive(KsnetContract)]
#[ksnet(contracts(MERCHANT_FREE_INTEREST))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = payWithBillingKey, contract = Shop)]
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
    installment_month: u8,
}

fn main() {}
