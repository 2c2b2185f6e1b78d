//! Payment by deposit to an account that is made for the order.

use portone_ksnet::{AccountExpiry, Currency, KsnetRequest, VirtualAccountPayment, device};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{CHANNEL, Order, STORE, Shop, Ways};

const HOURS: u32 = 48;
const BACK: &str = "https://shop.example/orders/paid";

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = VIRTUAL_ACCOUNT, currency = KRW)]
pub(crate) struct Derived<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = customer.email)]
    email: Option<&'a str>,
    #[ksnet(path = virtualAccount.accountExpiry.validHours)]
    deposit_within: u32,
    redirect_url: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Plain<'a> {
    store_id: &'a str,
    channel_key: &'a str,
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    currency: Won,
    pay_method: PayMethod,
    customer: Customer<'a>,
    virtual_account: VirtualAccount,
    redirect_url: &'a str,
}

#[derive(Serialize)]
enum Won {
    #[serde(rename = "KRW")]
    Krw,
}

#[derive(Serialize)]
enum PayMethod {
    #[serde(rename = "VIRTUAL_ACCOUNT")]
    VirtualAccount,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Customer<'a> {
    full_name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct VirtualAccount {
    account_expiry: Expiry,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Expiry {
    valid_hours: u32,
}

pub(crate) const WAYS: Ways<
    Derived<'static>,
    VirtualAccountPayment<'static, Shop, device::Both>,
    Plain<'static>,
> = Ways {
    key: "virtual-account",
    title: "Virtual account",
    derived: |order| Derived {
        payment_id: order.id,
        order_name: order.name,
        total_amount: order.amount,
        buyer: order.buyer,
        email: Some(order.email),
        deposit_within: HOURS,
        redirect_url: BACK,
    },
    generated: |order| {
        VirtualAccountPayment::<Shop, device::Both>::new(
            order.id,
            order.name,
            order.amount,
            Currency::KRW,
            order.buyer,
            AccountExpiry::ValidHours(HOURS.into()),
            BACK,
        )
        .customer_email(order.email)
    },
    plain: |order| Plain {
        store_id: STORE,
        channel_key: CHANNEL,
        payment_id: order.id,
        order_name: order.name,
        total_amount: order.amount,
        currency: Won::Krw,
        pay_method: PayMethod::VirtualAccount,
        customer: Customer { full_name: order.buyer, email: Some(order.email) },
        virtual_account: VirtualAccount { account_expiry: Expiry { valid_hours: HOURS } },
        redirect_url: BACK,
    },
    json,
};

fn json(order: &Order) -> Value {
    json!({
        "storeId": STORE,
        "channelKey": CHANNEL,
        "paymentId": order.id,
        "orderName": order.name,
        "totalAmount": order.amount,
        "currency": "KRW",
        "payMethod": "VIRTUAL_ACCOUNT",
        "customer": { "fullName": order.buyer, "email": order.email },
        "virtualAccount": { "accountExpiry": { "validHours": HOURS } },
        "redirectUrl": BACK,
    })
}
