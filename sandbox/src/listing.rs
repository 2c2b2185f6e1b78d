//! Lists of payments, of the attempts at one, and of what happened to them.

use serde_json::{Value, json};

use crate::answer::Refusal;
use crate::operation::Asked;
use crate::page::{PAGE, Period, among, behind_cursor, is, page};
use crate::payment::{Outcome, Payment};
use crate::shape::{Shape, optional};

const STATUS: Shape = Shape::OneOf(&[
    "READY",
    "PENDING",
    "VIRTUAL_ACCOUNT_ISSUED",
    "PAID",
    "FAILED",
    "PARTIAL_CANCELLED",
    "CANCELLED",
]);

/// `GetPaymentsBody`, with the filters that the stand-in knows: another is refused.
pub(crate) static PAYMENT_LIST: Shape = Shape::Object(&[
    PAGE,
    optional(
        "filter",
        Shape::Object(&[
            optional("storeId", Shape::Text),
            optional("from", Shape::Instant),
            optional("until", Shape::Instant),
            optional("status", Shape::List(&STATUS)),
            optional("currency", Shape::Capitals(3)),
            optional("pgProvider", Shape::List(&Shape::Text)),
            optional("isTest", Shape::Flag),
            optional("isScheduled", Shape::Flag),
            optional("sortOrder", Shape::OneOf(&["ASC", "DESC"])),
        ]),
    ),
]);

pub(crate) static PAYMENT_CURSOR: Shape = CURSOR;
pub(crate) static EVENT_CURSOR: Shape = CURSOR;

const CURSOR: Shape = Shape::Object(&[
    optional("storeId", Shape::Text),
    optional("from", Shape::Instant),
    optional("until", Shape::Instant),
    optional("cursor", Shape::Text),
    optional("size", Shape::Int32),
]);

/// The newest first, unless the list says otherwise.
pub(crate) fn payments(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let filter = &asked.body["filter"];
    let period = Period::of(filter, asked.now);
    let wanted = |payment: &&Payment| {
        period.has(payment.requested_at)
            && among(&filter["status"], payment.status())
            && among(&filter["pgProvider"], "KSNET")
            && is(&filter["currency"], &payment.currency)
            && filter["isTest"] != false
            && filter["isScheduled"].as_bool().is_none_or(|is| is == payment.schedule_id.is_some())
    };
    let payments = asked.ledger.payments().filter(wanted);
    let mut items: Vec<Value> = payments.map(|payment| payment.answer(asked.config)).collect();
    if filter["sortOrder"] != "ASC" {
        items.reverse();
    }
    page(asked.body, &items)
}

pub(crate) fn payments_by_cursor(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let period = Period::of(asked.body, asked.now);
    let payments = asked.ledger.payments().filter(|payment| period.has(payment.requested_at));
    let items = payments.map(|payment| (payment.serial, payment.answer(asked.config)));
    behind_cursor(asked.body, items.collect(), "payment")
}

/// Every attempt, the newest first.
pub(crate) fn transactions(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let attempts = asked.ledger.attempts(asked.id);
    if attempts.is_empty() {
        return Err(Refusal::payment_not_found());
    }
    let items = attempts.iter().rev().map(|payment| {
        let mut item = payment.answer(asked.config);
        item["paymentId"] = item["id"].take();
        item["id"] = item["transactionId"].take();
        let members = item.as_object_mut();
        members.map(|members| ["transactionId", "merchantId", "disputes"].map(|name| members.remove(name)));
        item["merchantId"] = json!(crate::payment::MERCHANT);
        item
    });
    Ok(json!({ "items": items.collect::<Vec<_>>() }))
}

/// What moved money, in the order it happened.
pub(crate) fn events_by_cursor(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let period = Period::of(asked.body, asked.now);
    let mut events = Vec::new();
    for payment in asked.ledger.every_attempt().filter(|payment| payment.outcome == Outcome::Paid) {
        let common = payment.event(asked.config);
        let mut add = |serial: u64, at: jiff::Timestamp, kind: &str, amount: u64, more: Option<Value>| {
            let mut event = common.clone();
            event["type"] = json!(kind);
            event["id"] = json!(format!("event-{serial:012}"));
            event["eventAmount"] = json!(amount);
            event["createdAt"] = json!(at.to_string());
            match more {
                Some(cancellation) => event["cancellation"] = cancellation,
                None => event["disputes"] = json!([]),
            }
            if period.has(at) {
                events.push((serial, event));
            }
        };
        add(payment.serial, payment.requested_at, "PAID", payment.amount.total, None);
        let mut left = payment.amount.total;
        for cancellation in &payment.cancellations {
            left -= cancellation.amount.total;
            let kind = if left == 0 { "CANCELLED" } else { "PARTIAL_CANCELLED" };
            let amount = cancellation.amount.total;
            add(cancellation.serial, cancellation.at, kind, amount, Some(cancellation.answer()));
        }
    }
    events.sort_by_key(|(serial, _)| *serial);
    behind_cursor(asked.body, events, "paymentEvent")
}
