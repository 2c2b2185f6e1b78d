//! Pages, periods and cursors of lists.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::answer::Refusal;
use crate::shape::{Field, Shape, optional, rfc3339};

/// How many items there are on a page unless the request says.
const SIZE: usize = 10;
const MOST: usize = 1000;

/// N88: a list goes back so far unless it says.
const PERIOD: SignedDuration = SignedDuration::from_hours(90 * 24);

pub(crate) const PAGE: Field =
    optional("page", Shape::Object(&[optional("number", Shape::Int32), optional("size", Shape::Int32)]));

fn size(given: &Value) -> Result<usize, Refusal> {
    match given.as_i64() {
        None => Ok(SIZE),
        Some(size) => usize::try_from(size)
            .ok()
            .filter(|size| (1..=MOST).contains(size))
            .ok_or_else(|| Refusal::invalid_request(format!("`size` must be from 1 to {MOST}"))),
    }
}

/// One page of the items, in the order they come in.
pub(crate) fn page(body: &Value, items: &[Value]) -> Result<Value, Refusal> {
    let size = size(&body["page"]["size"])?;
    let number = body["page"]["number"].as_i64().unwrap_or(0);
    let number =
        usize::try_from(number).map_err(|_| Refusal::invalid_request("`page.number` is counted from 0"))?;
    let there: Vec<&Value> = items.iter().skip(number.saturating_mul(size)).take(size).collect();
    Ok(json!({
        "items": there,
        "page": { "number": number, "size": size, "totalCount": items.len() },
    }))
}

/// The items behind the cursor. An item's cursor is its number among all; the items come in that order.
pub(crate) fn behind_cursor(body: &Value, items: Vec<(u64, Value)>, name: &str) -> Result<Value, Refusal> {
    let size = size(&body["size"])?;
    let cursor = match body["cursor"].as_str() {
        None => 0,
        Some(cursor) => {
            cursor.parse().map_err(|_| Refusal::invalid_request("`cursor` is none that was given"))?
        }
    };
    let behind = items.into_iter().filter(|(number, _)| *number > cursor).take(size);
    let items: Vec<Value> =
        behind.map(|(number, item)| json!({ name: item, "cursor": number.to_string() })).collect();
    Ok(json!({ "items": items }))
}

/// The period of a list: up to now and 90 days long unless it says.
pub(crate) struct Period {
    from: Timestamp,
    until: Timestamp,
}

impl Period {
    pub(crate) fn of(given: &Value, now: Timestamp) -> Self {
        let instant = |name: &str| given[name].as_str().and_then(rfc3339);
        let until = instant("until").unwrap_or(now);
        let from = instant("from").or_else(|| until.checked_sub(PERIOD).ok()).unwrap_or(Timestamp::MIN);
        Self { from, until }
    }

    pub(crate) fn has(&self, at: Timestamp) -> bool {
        self.from <= at && at <= self.until
    }
}

/// Whether a list of codes, where there is one, has this one.
pub(crate) fn among(given: &Value, code: &str) -> bool {
    given.as_array().is_none_or(|codes| codes.iter().any(|given| given == code))
}

/// Whether a value, where one is given, is this one.
pub(crate) fn is(given: &Value, value: &str) -> bool {
    given.as_str().is_none_or(|given| given == value)
}
