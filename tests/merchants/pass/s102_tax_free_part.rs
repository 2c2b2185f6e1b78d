//! S33, S102, N84: the tax-free part is at most the whole, on every surface.

use crate::witness::{accepted, refused_somehow};
use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    tax_free_amount: Option<u64>,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW, set(productType = PHYSICAL))]
struct KeyIn<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = amount.taxFree)]
    tax_free: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.card.credential.number)]
    number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    month: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payWithBillingKey, currency = KRW, set(productType = PHYSICAL))]
struct Renewal<'a> {
    payment_id: &'a str,
    billing_key: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = amount.taxFree)]
    tax_free: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = createPaymentSchedule, currency = KRW, set(payment.productType = PHYSICAL))]
struct Subscription<'a> {
    payment_id: &'a str,
    time_to_pay: &'a str,
    #[ksnet(path = payment.billingKey)]
    billing_key: &'a str,
    #[ksnet(path = payment.orderName)]
    order_name: &'a str,
    #[ksnet(path = payment.amount.total)]
    total: u64,
    #[ksnet(path = payment.amount.taxFree)]
    tax_free: u64,
    #[ksnet(path = payment.customer.name.full)]
    buyer: &'a str,
}

#[test]
fn on_the_sdk() {
    let order = |tax_free_amount| Checkout {
        payment_id: "p-1",
        order_name: "Rice",
        total_amount: 30_000,
        tax_free_amount,
        buyer: "Kim",
    };
    accepted(order(None).validate());
    accepted(order(Some(0)).validate());
    accepted(order(Some(30_000)).validate());
    refused_somehow(order(Some(30_001)).validate());
}

#[test]
fn on_key_in() {
    let order = |tax_free| KeyIn {
        payment_id: "p-1",
        order_name: "Rice",
        total: 30_000,
        tax_free,
        buyer: "Kim",
        number: "4111111111111111",
        year: "31",
        month: "05",
    };
    accepted(order(30_000).validate());
    refused_somehow(order(30_001).validate());
}

#[test]
fn on_a_billing_key() {
    let renewal = |tax_free| Renewal {
        payment_id: "p-1",
        billing_key: "billing-key-01234567",
        order_name: "Rice",
        total: 30_000,
        tax_free,
        buyer: "Kim",
    };
    accepted(renewal(30_000).validate());
    refused_somehow(renewal(30_001).validate());
    let subscription = |tax_free| Subscription {
        payment_id: "p-1",
        time_to_pay: "2030-01-31T18:00:00+09:00",
        billing_key: "billing-key-01234567",
        order_name: "Rice",
        total: 30_000,
        tax_free,
        buyer: "Kim",
    };
    accepted(subscription(30_000).validate());
    refused_somehow(subscription(30_001).validate());
}
