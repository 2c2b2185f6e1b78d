//! N87, X06: a scheduled payment is charged to a billing key.

use portone_ksnet::{Currency, KsnetRequest, ProductType};

#[derive(KsnetRequest)]
#[ksnet(operation = createPaymentSchedule)]
struct Subscription<'a> {
    payment_id: &'a str,
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
