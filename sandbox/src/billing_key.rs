//! Billing keys: issued for a card, paid with, read, listed and deleted.

use axum::http::StatusCode;
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::answer::{PgRefusal, Refusal};
use crate::builder::Config;
use crate::instant_payment_shape::{AMOUNT, COUNTRY, CREDENTIAL, CUSTOMER, PRODUCT, SHIPPING};
use crate::ksnet;
use crate::ledger::Ledger;
use crate::operation::Asked;
use crate::page::{PAGE, Period, among, is, page};
use crate::pay_instantly::{Order, amount, card_answer, customer};
use crate::payment::{MERCHANT, Outcome, channel};
use crate::shape::{Field, Shape, optional, required};
use crate::webhook::Happened;

pub(crate) struct BillingKey {
    pub(crate) key: String,
    /// The card's credential as it was sent.
    pub(crate) credential: Value,
    pub(crate) customer: Value,
    pub(crate) custom_data: Option<Value>,
    pub(crate) issued_at: Timestamp,
    pub(crate) deleted_at: Option<Timestamp>,
}

pub(crate) static BILLING_KEY_ISSUE: Shape = Shape::Object(&[
    optional("storeId", Shape::Text),
    optional("channelKey", Shape::Text),
    optional("channelGroupId", Shape::Text),
    required(
        "method",
        Shape::Object(&[required(
            "card",
            Shape::Object(&[required("credential", Shape::Object(CREDENTIAL))]),
        )]),
    ),
    optional("customer", Shape::Object(CUSTOMER)),
    optional("customData", Shape::Text),
    optional("bypass", Shape::Open),
    optional("noticeUrls", Shape::List(&Shape::Text)),
]);

pub(crate) static BILLING_KEY_PAYMENT: Shape = Shape::Object(PAYMENT);

/// `BillingKeyPaymentInput`.
pub(crate) const PAYMENT: &[Field] = &[
    optional("storeId", Shape::Text),
    required("billingKey", Shape::Text),
    optional("channelKey", Shape::Text),
    required("orderName", Shape::Text),
    optional("customer", Shape::Object(CUSTOMER)),
    optional("customData", Shape::Text),
    required("amount", Shape::Object(AMOUNT)),
    required("currency", Shape::Capitals(3)),
    optional("installmentMonth", Shape::Int32),
    optional("useFreeInterestFromMerchant", Shape::Flag),
    optional("useCardPoint", Shape::Flag),
    optional("cashReceipt", Shape::Open),
    optional("country", COUNTRY),
    optional("noticeUrls", Shape::List(&Shape::Text)),
    optional("products", Shape::List(&Shape::Object(PRODUCT))),
    optional("productCount", Shape::Int32),
    optional("productType", Shape::OneOf(&["PHYSICAL", "DIGITAL"])),
    optional("shippingAddress", SHIPPING),
    optional("promotionId", Shape::Text),
    optional("locale", Shape::Text),
    optional("bypass", Shape::Open),
];

/// `GetBillingKeyInfosBody`, with the filters that the stand-in knows.
pub(crate) static BILLING_KEY_LIST: Shape = Shape::Object(&[
    PAGE,
    optional("sort", Shape::Object(&[optional("order", Shape::OneOf(&["ASC", "DESC"]))])),
    optional(
        "filter",
        Shape::Object(&[
            optional("storeId", Shape::Text),
            optional("from", Shape::Instant),
            optional("until", Shape::Instant),
            optional("status", Shape::List(&Shape::OneOf(&["ISSUED", "DELETED"]))),
            optional("customerId", Shape::Text),
        ]),
    ),
]);

impl BillingKey {
    fn status(&self) -> &'static str {
        if self.deleted_at.is_some() { "DELETED" } else { "ISSUED" }
    }

    /// PortOne's `BillingKeyInfo`.
    fn answer(&self, config: &Config) -> Value {
        let card = card_answer(&json!({ "credential": self.credential }), 0);
        let mut answer = json!({
            "status": self.status(),
            "billingKey": self.key,
            "merchantId": MERCHANT,
            "storeId": config.store_id,
            "channels": [channel(config)],
            "methods": [{ "type": "BillingKeyPaymentMethodCard", "card": card["card"] }],
            "customer": self.customer,
            "requestedAt": self.issued_at.to_string(),
            "issuedAt": self.issued_at.to_string(),
        });
        if let Some(data) = &self.custom_data {
            answer["customData"] = data.clone();
        }
        if let Some(at) = self.deleted_at {
            answer["deletedAt"] = json!(at.to_string());
        }
        answer
    }
}

fn not_found() -> Refusal {
    Refusal::new(StatusCode::NOT_FOUND, "BILLING_KEY_NOT_FOUND", "no such billing key in this store")
}

pub(crate) fn issue(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    ksnet::takes_billing_key(asked.body, asked.now)?;
    let key = add(
        asked.ledger,
        &asked.body["method"]["card"]["credential"],
        &asked.body["customer"],
        asked.body.get("customData").cloned(),
        asked.now,
    );
    Ok(json!({ "billingKeyInfo": {
        "billingKey": key,
        "issuedAt": asked.now.to_string(),
        "channels": [channel(asked.config)],
    } }))
}

/// Keeps a new billing key.
pub(crate) fn add(
    ledger: &mut Ledger,
    credential: &Value,
    buyer: &Value,
    custom_data: Option<Value>,
    now: Timestamp,
) -> String {
    let key = format!("billing-key-{:012}", ledger.serial());
    let issued = BillingKey {
        key: key.clone(),
        credential: credential.clone(),
        customer: customer(buyer),
        custom_data,
        issued_at: now,
        deleted_at: None,
    };
    ledger.outbox.tell(Happened::issued(&issued));
    ledger.billing_keys.push(issued);
    key
}

/// A billing key that can be paid with.
pub(crate) fn usable<'l>(ledger: &'l Ledger, key: &str) -> Result<&'l BillingKey, Refusal> {
    let found = ledger.billing_keys.iter().find(|known| known.key == key).ok_or_else(not_found)?;
    if found.deleted_at.is_some() {
        return Err(Refusal::conflict("BILLING_KEY_ALREADY_DELETED", "the billing key is deleted"));
    }
    Ok(found)
}

pub(crate) fn pay(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let (id, body, now) = (asked.id, asked.body, asked.now);
    let ledger = &mut *asked.ledger;
    if ledger.schedules.iter().any(|schedule| schedule.payment_id == id && schedule.is_waiting()) {
        let message = "a payment with this paymentId is scheduled";
        return Err(Refusal::conflict("PAYMENT_SCHEDULE_ALREADY_EXISTS", message));
    }
    let (pg_tx_id, refused) = charge(ledger, id, body, now, None)?;
    match refused {
        Some(pg) => Err(pg.into()),
        None => Ok(json!({ "payment": { "pgTxId": pg_tx_id, "paidAt": now.to_string() } })),
    }
}

/// Tries a payment with a billing key, and keeps what came of it.
pub(crate) fn charge(
    ledger: &mut Ledger,
    payment_id: &str,
    body: &Value,
    now: Timestamp,
    schedule_id: Option<&str>,
) -> Result<(String, Option<PgRefusal>), Refusal> {
    let amount = amount(&body["amount"])?;
    let key = usable(ledger, body["billingKey"].as_str().unwrap_or_default())?;
    let card = json!({
        "credential": key.credential,
        "installmentMonth": body["installmentMonth"],
        "useFreeInterestFromMerchant": body["useFreeInterestFromMerchant"],
    });
    if ledger.payment(payment_id).is_some_and(|payment| payment.outcome == Outcome::Paid) {
        return Err(Refusal::conflict("ALREADY_PAID", "this paymentId is already paid"));
    }
    let refused = ksnet::takes_billing_payment(&card, body, now).err();
    let serial = ledger.serial();
    let order = Order { payment_id, body, amount, serial, now };
    let mut payment = order.payment(card_answer(&card, serial), Outcome::Paid, refused);
    payment.billing_key = body["billingKey"].as_str().map(str::to_owned);
    payment.schedule_id = schedule_id.map(str::to_owned);
    let pg_tx_id = payment.pg_tx_id.clone();
    ledger.attempt(payment);
    Ok((pg_tx_id, refused))
}

pub(crate) fn read(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let found = asked.ledger.billing_keys.iter().find(|key| key.key == asked.id);
    found.map(|key| key.answer(asked.config)).ok_or_else(not_found)
}

pub(crate) fn list(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let filter = &asked.body["filter"];
    let period = Period::of(filter, asked.now);
    let wanted = |key: &&BillingKey| {
        period.has(key.issued_at)
            && among(&filter["status"], key.status())
            && is(&filter["customerId"], key.customer["id"].as_str().unwrap_or_default())
    };
    let keys = asked.ledger.billing_keys.iter().filter(wanted);
    let mut items: Vec<Value> = keys.map(|key| key.answer(asked.config)).collect();
    if asked.body["sort"]["order"] != "ASC" {
        items.reverse();
    }
    page(asked.body, &items)
}

pub(crate) fn delete(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    usable(asked.ledger, asked.id)?;
    let waits = |schedule: &&crate::schedule::Schedule| {
        schedule.is_waiting() && schedule.payment["billingKey"] == asked.id
    };
    if asked.ledger.schedules.iter().any(|schedule| waits(&schedule)) {
        let message = "a payment with this billing key is scheduled: revoke it first";
        return Err(Refusal::conflict("PAYMENT_SCHEDULE_ALREADY_EXISTS", message));
    }
    for key in asked.ledger.billing_keys.iter_mut().filter(|key| key.key == asked.id) {
        key.deleted_at = Some(asked.now);
    }
    asked.ledger.outbox.tell(Happened::deleted(asked.id, asked.now));
    Ok(json!({ "deletedAt": asked.now.to_string() }))
}
