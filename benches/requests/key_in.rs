//! A card typed in by the shop's staff, charged by the server: the one of the four that goes to the REST API.

use portone_ksnet::{Currency, InstantCardPayment, KsnetRequest, ProductType};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{CHANNEL, Order, STORE, Shop, Ways};

const CARD: &str = "4242424242424242";
const YEAR: &str = "39";
const MONTH: &str = "12";

#[derive(KsnetRequest)]
#[ksnet(
    operation = payInstantly, contract = Shop, pay_method = CARD, currency = KRW,
    set(productType = PHYSICAL)
)]
pub(crate) struct Derived<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = customer.phoneNumber)]
    phone: Option<&'a str>,
    #[ksnet(path = method.card.credential.number)]
    card: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    month: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Plain<'a> {
    store_id: &'a str,
    channel_key: &'a str,
    order_name: &'a str,
    amount: Amount,
    currency: Won,
    product_type: Goods,
    customer: Customer<'a>,
    method: Method<'a>,
}

#[derive(Serialize)]
struct Amount {
    total: u64,
}

#[derive(Serialize)]
enum Won {
    #[serde(rename = "KRW")]
    Krw,
}

#[derive(Serialize)]
enum Goods {
    #[serde(rename = "PHYSICAL")]
    Physical,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Customer<'a> {
    name: Name<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone_number: Option<&'a str>,
}

#[derive(Serialize)]
struct Name<'a> {
    full: &'a str,
}

#[derive(Serialize)]
struct Method<'a> {
    card: Card<'a>,
}

#[derive(Serialize)]
struct Card<'a> {
    credential: Credential<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Credential<'a> {
    number: &'a str,
    expiry_year: &'a str,
    expiry_month: &'a str,
}

pub(crate) const WAYS: Ways<Derived<'static>, InstantCardPayment<'static, Shop>, Plain<'static>> = Ways {
    key: "key-in",
    title: "Key-in",
    derived: |order| Derived {
        payment_id: order.id,
        order_name: order.name,
        total: order.amount,
        buyer: order.buyer,
        phone: Some(order.phone),
        card: CARD,
        year: YEAR,
        month: MONTH,
    },
    generated: |order| {
        InstantCardPayment::<Shop>::new(
            order.id,
            order.name,
            order.amount,
            Currency::KRW,
            order.buyer,
            CARD,
            YEAR,
            MONTH,
            ProductType::PHYSICAL,
        )
        .customer_phone_number(order.phone)
    },
    plain: |order| Plain {
        store_id: STORE,
        channel_key: CHANNEL,
        order_name: order.name,
        amount: Amount { total: order.amount },
        currency: Won::Krw,
        product_type: Goods::Physical,
        customer: Customer { name: Name { full: order.buyer }, phone_number: Some(order.phone) },
        method: Method {
            card: Card { credential: Credential { number: CARD, expiry_year: YEAR, expiry_month: MONTH } },
        },
    },
    json,
};

fn json(order: &Order) -> Value {
    json!({
        "storeId": STORE,
        "channelKey": CHANNEL,
        "orderName": order.name,
        "amount": { "total": order.amount },
        "currency": "KRW",
        "productType": "PHYSICAL",
        "customer": { "name": { "full": order.buyer }, "phoneNumber": order.phone },
        "method": { "card": { "credential": { "number": CARD, "expiryYear": YEAR, "expiryMonth": MONTH } } },
    })
}
