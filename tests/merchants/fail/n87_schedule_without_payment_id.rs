//! N87: a scheduled payment has an id.

use portone_ksnet::{Currency, KsnetRequest, ProductType};

#[derive(KsnetRequest)]
#[ksnet(operation = createPaymentSchedule)]
struct Subscription<'a> {
    #[ksnet(path = payment.billingKey)]
    billing_key: &'a str,
    #[ksnet(path = payment.orderName)]
    order_name: &'a str,
    #[ksnet(path = payment.amount.total)]
    total: u64,
    #[ksnet(path = payment.currency)]
    currency: Currency,
    #[ksnet(path = payment.customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = payment.productType)]
    product_type: ProductType,
    time_to_pay: &'a str,
}

fn main() {}
