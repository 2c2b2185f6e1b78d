//! N101, N122: a scheduled payment says what is sold.

use portone_ksnet::{Currency, KsnetRequest};

#[derive(KsnetRequest)]
#[ksnet(operation = createPaymentSchedule)]
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
    time_to_pay: &'a str,
}

fn main() {}
