//! N87: the time of a schedule has an offset.

use portone_ksnet::{Currency, KsnetRequest, ProductType};

#[derive(KsnetRequest)]
#[ksnet(operation = createPaymentSchedule)]
#[ksnet(set(timeToPay = "2030-01-31T18:00:00"))]
struct Subscription<'a> {
    payment_id: &'a str,
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
}

fn main() {}
