//! N87, N101, N122, N123, X03, X06, S97: a payment is scheduled, and all of it is inside `payment`.

use crate::witness::{accepted, refused, refused_or_warned, refused_somehow, rest};
use portone_ksnet::{Contract, Currency, KsnetContract, KsnetRequest, ProductType, Rest};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(CARD_INSTALLMENT, MERCHANT_FREE_INTEREST))]
struct Gym;

#[derive(KsnetRequest)]
#[ksnet(operation = createPaymentSchedule, contract = Gym, currency = KRW)]
#[ksnet(set(payment.productType = DIGITAL))]
struct Subscription<'a> {
    payment_id: &'a str,
    time_to_pay: &'a str,
    #[ksnet(path = payment.billingKey)]
    billing_key: &'a str,
    #[ksnet(path = payment.orderName)]
    order_name: &'a str,
    #[ksnet(path = payment.amount.total)]
    total: u64,
    #[ksnet(path = payment.customer.id)]
    member: &'a str,
    #[ksnet(path = payment.customer.name.separated.first)]
    first: &'a str,
    #[ksnet(path = payment.customer.name.separated.last)]
    last: &'a str,
}

#[derive(Clone, Copy, KsnetRequest)]
#[ksnet(operation = createPaymentSchedule, contract = RUNTIME)]
struct Draft<'a> {
    payment_id: Option<&'a str>,
    time_to_pay: Option<&'a str>,
    #[ksnet(path = payment.billingKey)]
    billing_key: Option<&'a str>,
    #[ksnet(path = payment.orderName)]
    order_name: Option<&'a str>,
    #[ksnet(path = payment.amount.total)]
    total: Option<u64>,
    #[ksnet(path = payment.currency)]
    currency: Option<Currency>,
    #[ksnet(path = payment.productType)]
    product_type: Option<ProductType>,
    #[ksnet(path = payment.customer.name.full)]
    buyer: Option<&'a str>,
    #[ksnet(path = payment.installmentMonth)]
    months: Option<u8>,
    #[ksnet(path = payment.useFreeInterestFromMerchant)]
    free: Option<bool>,
}

const FULL: Draft<'static> = Draft {
    payment_id: Some("news-2"),
    time_to_pay: Some("2030-02-01T00:00:00Z"),
    billing_key: Some("billing-key-01234567"),
    order_name: Some("February"),
    total: Some(8_900),
    currency: Some(Currency::KRW),
    product_type: Some(ProductType::DIGITAL),
    buyer: Some("Kim"),
    months: None,
    free: None,
};

#[test]
fn in_the_json() {
    let order = Subscription {
        payment_id: "news-1",
        time_to_pay: "2030-01-01T09:00:00+09:00",
        billing_key: "billing-key-01234567",
        order_name: "News in January",
        total: 8_900,
        member: "member-1",
        first: "Min-ji",
        last: "Kim",
    };
    let mut json = rest(&order);
    // The billing key knows its channel; PortOne takes one all the same.
    let _ = json["payment"].as_object_mut().unwrap().remove("channelKey");
    assert_eq!(
        json,
        json!({
            "payment": {
                "storeId": "store-4ff4af41",
                "billingKey": "billing-key-01234567",
                "orderName": "News in January",
                "amount": { "total": 8900 },
                "currency": "KRW",
                "productType": "DIGITAL",
                "customer": {
                    "id": "member-1",
                    "name": { "separated": { "first": "Min-ji", "last": "Kim" } }
                }
            },
            "timeToPay": "2030-01-01T09:00:00+09:00"
        })
    );
}

#[test]
fn what_it_needs() {
    accepted(FULL.validate());
    for missing in [
        Draft { payment_id: None, ..FULL },
        Draft { time_to_pay: None, ..FULL },
        Draft { billing_key: None, ..FULL },
        Draft { order_name: None, ..FULL },
        Draft { total: None, ..FULL },
        Draft { currency: None, ..FULL },
    ] {
        refused_somehow(missing.validate());
    }
    refused(Draft { product_type: None, ..FULL }.validate(), &["N101"]);
    refused(Draft { product_type: None, ..FULL }.validate(), &["N122"]);
    refused_or_warned(&Draft { buyer: None, ..FULL }, "N123");
}

#[test]
fn the_time() {
    for good in ["2030-02-01T00:00:00Z", "2030-02-01T09:00:00+09:00"] {
        accepted(Draft { time_to_pay: Some(good), ..FULL }.validate());
    }
    for bad in ["2030-02-01", "2030-02-01T00:00:00", "2030-02-01 00:00:00", "20300201000000", "tomorrow"] {
        refused_somehow(Draft { time_to_pay: Some(bad), ..FULL }.validate());
    }
}

#[test]
fn contracts() {
    let months = Draft { months: Some(3), total: Some(90_000), ..FULL };
    let free = Draft { free: Some(true), ..FULL };
    accepted(months.validate_with(&Gym::CONTRACT));
    accepted(free.validate_with(&Gym::CONTRACT));
    refused(months.validate_with(&Contract::NONE), &["S58"]);
    refused(free.validate_with(&Contract::NONE), &["S97"]);
}

#[test]
fn the_address() {
    type Op = <Subscription<'static> as KsnetRequest>::Operation;
    assert_eq!((<Op as Rest>::METHOD, <Op as Rest>::PATH), ("POST", "/payments/{paymentId}/schedule"));
}
