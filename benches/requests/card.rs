//! Payment by card in the window, with instalments that the shop pays for.

use portone_ksnet::{CardCompany, CardPayment, Currency, FreeInstallmentPlan, KsnetRequest, device};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{CHANNEL, Order, STORE, Shop, Ways};

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
pub(crate) struct Derived<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = customer.email)]
    email: Option<&'a str>,
    #[ksnet(path = card.installment.freeInstallmentPlans)]
    plans: Vec<FreeInstallmentPlan>,
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
    card: Card,
}

#[derive(Serialize)]
enum Won {
    #[serde(rename = "KRW")]
    Krw,
}

#[derive(Serialize)]
enum PayMethod {
    #[serde(rename = "CARD")]
    Card,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Customer<'a> {
    full_name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
}

#[derive(Serialize)]
struct Card {
    installment: Installment,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Installment {
    free_installment_plans: Vec<Plan>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Plan {
    card_company: Company,
    months: Vec<i64>,
}

#[derive(Serialize)]
enum Company {
    #[serde(rename = "KOOKMIN_CARD")]
    Kookmin,
    #[serde(rename = "BC_CARD")]
    Bc,
}

pub(crate) const WAYS: Ways<Derived<'static>, CardPayment<'static, Shop, device::Pc>, Plain<'static>> =
    Ways {
        key: "card",
        title: "Card, with instalments",
        derived: |order| Derived {
            payment_id: order.id,
            order_name: order.name,
            total_amount: order.amount,
            buyer: order.buyer,
            email: Some(order.email),
            plans: vec![
                FreeInstallmentPlan::new(CardCompany::KOOKMIN_CARD, [2, 3]),
                FreeInstallmentPlan::new(CardCompany::BC_CARD, [2, 3, 4]),
            ],
        },
        generated: |order| {
            CardPayment::for_pc(order.id, order.name, order.amount, Currency::KRW, order.buyer)
                .contract::<Shop>()
                .customer_email(order.email)
                .free_installment_plans([
                    FreeInstallmentPlan::new(CardCompany::KOOKMIN_CARD, [2, 3]),
                    FreeInstallmentPlan::new(CardCompany::BC_CARD, [2, 3, 4]),
                ])
        },
        plain: |order| Plain {
            store_id: STORE,
            channel_key: CHANNEL,
            payment_id: order.id,
            order_name: order.name,
            total_amount: order.amount,
            currency: Won::Krw,
            pay_method: PayMethod::Card,
            customer: Customer { full_name: order.buyer, email: Some(order.email) },
            card: Card {
                installment: Installment {
                    free_installment_plans: vec![
                        Plan { card_company: Company::Kookmin, months: vec![2, 3] },
                        Plan { card_company: Company::Bc, months: vec![2, 3, 4] },
                    ],
                },
            },
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
        "payMethod": "CARD",
        "customer": { "fullName": order.buyer, "email": order.email },
        "card": { "installment": { "freeInstallmentPlans": [
            { "cardCompany": "KOOKMIN_CARD", "months": [2, 3] },
            { "cardCompany": "BC_CARD", "months": [2, 3, 4] },
        ] } },
    })
}
