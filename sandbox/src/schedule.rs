//! Scheduled payments: each is tried when its time has come, at the first request after it.

use axum::http::StatusCode;
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::answer::Refusal;
use crate::billing_key::{self, PAYMENT};
use crate::builder::Config;
use crate::ksnet;
use crate::ledger::Ledger;
use crate::operation::Asked;
use crate::page::{PAGE, Period, among, is, page};
use crate::pay_instantly::{amount, customer};
use crate::payment::{MERCHANT, Outcome};
use crate::shape::{Shape, optional, required, rfc3339};

pub(crate) struct Schedule {
    pub(crate) id: String,
    pub(crate) payment_id: String,
    /// The `BillingKeyPaymentInput` as it was sent.
    pub(crate) payment: Value,
    time_to_pay: Timestamp,
    created_at: Timestamp,
    status: Status,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Status {
    Scheduled,
    Revoked(Timestamp),
    Succeeded(Timestamp),
    Failed(Timestamp),
}

impl Status {
    fn word(self) -> &'static str {
        match self {
            Self::Scheduled => "SCHEDULED",
            Self::Revoked(_) => "REVOKED",
            Self::Succeeded(_) => "SUCCEEDED",
            Self::Failed(_) => "FAILED",
        }
    }
}

pub(crate) static SCHEDULE: Shape =
    Shape::Object(&[required("payment", Shape::Object(PAYMENT)), required("timeToPay", Shape::Instant)]);

pub(crate) static REVOKE: Shape = Shape::Object(&[
    optional("storeId", Shape::Text),
    optional("billingKey", Shape::Text),
    optional("scheduleIds", Shape::List(&Shape::Text)),
]);

const STATUS: Shape = Shape::OneOf(&["SCHEDULED", "STARTED", "SUCCEEDED", "FAILED", "REVOKED", "PENDING"]);

pub(crate) static SCHEDULE_LIST: Shape = Shape::Object(&[
    PAGE,
    optional(
        "sort",
        Shape::Object(&[
            optional("by", Shape::OneOf(&["CREATED_AT", "TIME_TO_PAY", "COMPLETED_AT"])),
            optional("order", Shape::OneOf(&["ASC", "DESC"])),
        ]),
    ),
    optional(
        "filter",
        Shape::Object(&[
            optional("storeId", Shape::Text),
            optional("billingKey", Shape::Text),
            optional("from", Shape::Instant),
            optional("until", Shape::Instant),
            optional("status", Shape::List(&STATUS)),
            optional("isForTest", Shape::Flag),
        ]),
    ),
]);

impl Schedule {
    pub(crate) fn is_waiting(&self) -> bool {
        self.status == Status::Scheduled
    }

    /// PortOne's `PaymentSchedule`.
    fn answer(&self, config: &Config) -> Value {
        let text = |name: &str| self.payment[name].as_str().unwrap_or_default();
        let mut answer = json!({
            "status": self.status.word(),
            "id": self.id,
            "merchantId": MERCHANT,
            "storeId": config.store_id,
            "paymentId": self.payment_id,
            "billingKey": text("billingKey"),
            "orderName": text("orderName"),
            "isCulturalExpense": false,
            "isEscrow": false,
            "customer": customer(&self.payment["customer"]),
            "customData": text("customData"),
            "totalAmount": self.payment["amount"]["total"],
            "currency": text("currency"),
            "createdAt": self.created_at.to_string(),
            "timeToPay": self.time_to_pay.to_string(),
        });
        for (name, member) in [("taxFree", "taxFreeAmount"), ("vat", "vatAmount")] {
            if let Some(amount) = self.payment["amount"].get(name) {
                answer[member] = amount.clone();
            }
        }
        match self.status {
            Status::Scheduled => {}
            Status::Revoked(at) => answer["revokedAt"] = json!(at.to_string()),
            Status::Succeeded(at) | Status::Failed(at) => {
                answer["startedAt"] = json!(at.to_string());
                answer["completedAt"] = json!(at.to_string());
            }
        }
        answer
    }
}

pub(crate) fn create(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let payment = &asked.body["payment"];
    amount(&payment["amount"])?;
    billing_key::usable(asked.ledger, payment["billingKey"].as_str().unwrap_or_default())?;
    if asked.ledger.schedules.iter().any(|known| known.payment_id == asked.id && known.is_waiting()) {
        let message = "a payment with this paymentId is scheduled already";
        return Err(Refusal::conflict("PAYMENT_SCHEDULE_ALREADY_EXISTS", message));
    }
    let taken = asked.ledger.payment(asked.id);
    if taken.is_some_and(|payment| matches!(payment.outcome, Outcome::Paid | Outcome::VirtualAccountIssued)) {
        let message = "this paymentId is paid, or waits for its deposit";
        return Err(Refusal::conflict("ALREADY_PAID_OR_WAITING", message));
    }
    let time_to_pay = asked.body["timeToPay"].as_str().and_then(rfc3339).filter(|time| *time > asked.now);
    let Some(time_to_pay) = time_to_pay else {
        return Err(Refusal::invalid_request("`timeToPay` must be yet to come"));
    };
    ksnet::keeps_the_matrix("createPaymentSchedule", asked.body)?;
    let id = format!("schedule-{:012}", asked.ledger.serial());
    asked.ledger.schedules.push(Schedule {
        id: id.clone(),
        payment_id: asked.id.to_owned(),
        payment: payment.clone(),
        time_to_pay,
        created_at: asked.now,
        status: Status::Scheduled,
    });
    Ok(json!({ "schedule": { "id": id } }))
}

/// Tries every payment whose time has come.
pub(crate) fn run_due(ledger: &mut Ledger, now: Timestamp) {
    for index in 0..ledger.schedules.len() {
        let schedule = &ledger.schedules[index];
        if !schedule.is_waiting() || schedule.time_to_pay > now {
            continue;
        }
        let (at, id) = (schedule.time_to_pay, schedule.id.clone());
        let (payment_id, body) = (schedule.payment_id.clone(), schedule.payment.clone());
        let paid = billing_key::charge(ledger, &payment_id, &body, at, Some(&id));
        let succeeded = matches!(paid, Ok((_, None)));
        ledger.schedules[index].status = if succeeded { Status::Succeeded(at) } else { Status::Failed(at) };
    }
}

fn not_found() -> Refusal {
    Refusal::new(StatusCode::NOT_FOUND, "PAYMENT_SCHEDULE_NOT_FOUND", "no such schedule in this store")
}

pub(crate) fn read(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let found = asked.ledger.schedules.iter().find(|schedule| schedule.id == asked.id);
    found.map(|schedule| schedule.answer(asked.config)).ok_or_else(not_found)
}

/// By the time of the payment, the latest first, unless the list says otherwise.
pub(crate) fn list(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let (filter, sort) = (&asked.body["filter"], &asked.body["sort"]);
    let period = Period::of(filter, asked.now);
    let wanted = |schedule: &&Schedule| {
        period.has(schedule.time_to_pay)
            && among(&filter["status"], schedule.status.word())
            && is(&filter["billingKey"], schedule.payment["billingKey"].as_str().unwrap_or_default())
            && filter["isForTest"] != false
    };
    let mut found: Vec<&Schedule> = asked.ledger.schedules.iter().filter(wanted).collect();
    if sort["by"] != "CREATED_AT" {
        found.sort_by_key(|schedule| schedule.time_to_pay);
    }
    if sort["order"] != "ASC" {
        found.reverse();
    }
    let items: Vec<Value> = found.into_iter().map(|schedule| schedule.answer(asked.config)).collect();
    page(asked.body, &items)
}

/// N88: all that are named, or none.
pub(crate) fn revoke(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let key = asked.body["billingKey"].as_str();
    if let Some(key) = key {
        billing_key::usable(asked.ledger, key)?;
    }
    let is_of = |schedule: &Schedule| key.is_none_or(|key| schedule.payment["billingKey"] == key);
    let ids: Vec<String> = match asked.body["scheduleIds"].as_array() {
        Some(ids) => ids.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        None if key.is_some() => {
            let waiting = asked.ledger.schedules.iter().filter(|known| known.is_waiting() && is_of(known));
            waiting.map(|schedule| schedule.id.clone()).collect()
        }
        None => return Err(Refusal::invalid_request("give `billingKey` or `scheduleIds`")),
    };
    for id in &ids {
        let found = asked.ledger.schedules.iter().find(|schedule| schedule.id == *id && is_of(schedule));
        match found.ok_or_else(not_found)?.status {
            Status::Scheduled => {}
            Status::Revoked(_) => {
                return Err(Refusal::conflict("PAYMENT_SCHEDULE_ALREADY_REVOKED", "it is revoked already"));
            }
            Status::Succeeded(_) | Status::Failed(_) => {
                return Err(Refusal::conflict("PAYMENT_SCHEDULE_ALREADY_PROCESSED", "its time has come"));
            }
        }
    }
    for schedule in asked.ledger.schedules.iter_mut().filter(|schedule| ids.contains(&schedule.id)) {
        schedule.status = Status::Revoked(asked.now);
    }
    Ok(json!({ "revokedScheduleIds": ids, "revokedAt": asked.now.to_string() }))
}
