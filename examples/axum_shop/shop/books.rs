//! The shop's database: orders, the money that came and went, refunds and what they leave to do.

use portone_ksnet::cancel::FollowUp;
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::checkout::{Basket, Checkout, Method};

/// Money is won. What cannot happen twice is a primary key or a unique index, and not a matter of who comes first.
const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS orders (
        id TEXT PRIMARY KEY, -- PortOne's paymentId
        name TEXT NOT NULL,
        amount INTEGER NOT NULL,
        method TEXT NOT NULL,
        buyer TEXT NOT NULL,
        stage INTEGER NOT NULL DEFAULT 0,
        note TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE TABLE IF NOT EXISTS shipments (order_id TEXT PRIMARY KEY REFERENCES orders) STRICT;
    -- Money that moved: above zero it came, below zero it went back.
    CREATE TABLE IF NOT EXISTS entries (
        id TEXT PRIMARY KEY, -- the order's for the payment, PortOne's for a cancellation
        order_id TEXT NOT NULL REFERENCES orders,
        amount INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS refunds (
        id TEXT PRIMARY KEY, -- the idempotency key, too
        order_id TEXT NOT NULL REFERENCES orders,
        amount INTEGER NOT NULL,
        reason TEXT NOT NULL,
        known TEXT NOT NULL, -- JSON: the cancellations that were there before it
        request TEXT, -- JSON, forgotten when it is settled: it may hold an account
        first_sent_at INTEGER, -- Unix seconds
        state TEXT NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'DONE', 'REFUSED')),
        said TEXT NOT NULL DEFAULT '',
        cancellation_id TEXT UNIQUE
    ) STRICT;
    CREATE UNIQUE INDEX IF NOT EXISTS one_refund_at_a_time ON refunds (order_id) WHERE state = 'OPEN';
    CREATE TABLE IF NOT EXISTS follow_ups (
        refund_id TEXT NOT NULL REFERENCES refunds,
        number INTEGER NOT NULL,
        follow_up TEXT NOT NULL, -- JSON
        done INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (refund_id, number)
    ) STRICT";

pub(super) fn prepare(database: &Connection) -> rusqlite::Result<()> {
    database.execute_batch(SCHEMA)
}

/// How far an order is. It goes forward alone, so that news that come late change nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    New,
    /// The buyer has an account to pay into.
    Waiting,
    /// The account was closed, and nothing was paid.
    Closed,
    /// What was asked for was paid.
    Paid,
    /// Something else was paid: nothing is shipped, and a person looks at it.
    Held,
}

impl Stage {
    const ALL: [Self; 5] = [Self::New, Self::Waiting, Self::Closed, Self::Paid, Self::Held];

    fn of(number: u32) -> Self {
        Self::ALL.get(number as usize).copied().unwrap_or(Self::Held)
    }

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::New => "NEW",
            Self::Waiting => "WAITING FOR DEPOSIT",
            Self::Closed => "CLOSED",
            Self::Paid => "PAID",
            Self::Held => "HELD",
        }
    }
}

pub(super) struct Order {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) amount: i64,
    pub(super) method: Method,
    pub(super) buyer: String,
    pub(super) stage: Stage,
    pub(super) note: String,
    pub(super) shipped: bool,
    /// What came and what went back.
    pub(super) paid: i64,
    pub(super) refunded: i64,
}

impl Order {
    /// The request that the page asks with, and that the payment is compared with.
    pub(super) fn checkout(&self, shop_url: &str) -> Checkout<'_> {
        self.method.checkout(Basket {
            payment_id: &self.id,
            order_name: &self.name,
            total_amount: self.amount,
            buyer: &self.buyer,
            redirect_url: format!("{shop_url}/payment/complete"),
        })
    }

    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        let method: String = row.get("method")?;
        Ok(Self {
            id: row.get("id")?,
            name: row.get("name")?,
            amount: row.get("amount")?,
            method: Method::of(&method).unwrap_or(Method::Card),
            buyer: row.get("buyer")?,
            stage: Stage::of(row.get("stage")?),
            note: row.get("note")?,
            shipped: row.get("shipped")?,
            paid: row.get("paid")?,
            refunded: row.get("refunded")?,
        })
    }
}

const ORDERS: &str = "
    SELECT orders.*,
        EXISTS (SELECT 1 FROM shipments WHERE order_id = orders.id) AS shipped,
        (SELECT coalesce(sum(amount), 0) FROM entries WHERE order_id = orders.id AND amount > 0) AS paid,
        (SELECT coalesce(-sum(amount), 0) FROM entries WHERE order_id = orders.id AND amount < 0) AS refunded
    FROM orders";

pub(super) fn add_order(database: &Connection, order: &Order) -> rusqlite::Result<()> {
    let insert = "INSERT INTO orders (id, name, amount, method, buyer) VALUES (?1, ?2, ?3, ?4, ?5)";
    let Order { id, name, amount, method, buyer, .. } = order;
    database.execute(insert, params![id, name, amount, method.code(), buyer]).map(drop)
}

pub(super) fn order(database: &Connection, id: &str) -> rusqlite::Result<Option<Order>> {
    database.query_row(&format!("{ORDERS} WHERE id = ?1"), [id], Order::of).optional()
}

pub(super) fn orders(database: &Connection) -> rusqlite::Result<Vec<Order>> {
    database.prepare(&format!("{ORDERS} ORDER BY rowid DESC"))?.query_map([], Order::of)?.collect()
}

/// Takes an order forward.
pub(super) fn advance(
    database: &Connection,
    order_id: &str,
    stage: Stage,
    note: &str,
) -> rusqlite::Result<()> {
    let update = "UPDATE orders SET stage = ?2, note = ?3 WHERE id = ?1 AND stage < ?2";
    database.execute(update, params![order_id, stage as u32, note]).map(drop)
}

/// Says something of an order that stays where it is.
pub(super) fn note(database: &Connection, order_id: &str, stage: Stage, note: &str) -> rusqlite::Result<()> {
    let update = "UPDATE orders SET note = ?3 WHERE id = ?1 AND stage = ?2";
    database.execute(update, params![order_id, stage as u32, note]).map(drop)
}

/// Once, however often it is told.
pub(super) fn ship(database: &Connection, order_id: &str) -> rusqlite::Result<()> {
    database.execute("INSERT OR IGNORE INTO shipments VALUES (?1)", [order_id]).map(drop)
}

/// Books money, once for each id.
pub(super) fn book(database: &Connection, id: &str, order_id: &str, amount: i64) -> rusqlite::Result<()> {
    database
        .execute("INSERT OR IGNORE INTO entries VALUES (?1, ?2, ?3)", params![id, order_id, amount])
        .map(drop)
}

/// A refund: sent or to be sent, and what came of it.
pub(super) struct Refund {
    pub(super) id: String,
    pub(super) order_id: String,
    pub(super) amount: i64,
    pub(super) reason: String,
    /// The ids of the payment's cancellations before it, as JSON.
    pub(super) known: String,
    /// The `CancelRequest`, until it is settled.
    pub(super) request: Option<String>,
    pub(super) first_sent_at: Option<i64>,
    /// `OPEN`, `DONE` or `REFUSED`.
    pub(super) state: String,
    /// Why it is not done.
    pub(super) said: String,
}

impl Refund {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            order_id: row.get("order_id")?,
            amount: row.get("amount")?,
            reason: row.get("reason")?,
            known: row.get("known")?,
            request: row.get("request")?,
            first_sent_at: row.get("first_sent_at")?,
            state: row.get("state")?,
            said: row.get("said")?,
        })
    }

    pub(super) fn is_open(&self) -> bool {
        self.state == "OPEN"
    }
}

/// `false` where the order has an open one, or the id was used before.
pub(super) fn add_refund(
    database: &Connection,
    refund: &Refund,
    follow_ups: &[String],
) -> rusqlite::Result<bool> {
    let insert = "INSERT OR IGNORE INTO refunds (id, order_id, amount, reason, known, request) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let Refund { id, order_id, amount, reason, known, request, .. } = refund;
    if database.execute(insert, params![id, order_id, amount, reason, known, request])? == 0 {
        return Ok(false);
    }
    let insert = "INSERT INTO follow_ups (refund_id, number, follow_up) VALUES (?1, ?2, ?3)";
    for (number, follow_up) in (0_u32..).zip(follow_ups) {
        database.execute(insert, params![id, number, follow_up])?;
    }
    Ok(true)
}

pub(super) fn refund(database: &Connection, id: &str) -> rusqlite::Result<Option<Refund>> {
    database.query_row("SELECT * FROM refunds WHERE id = ?1", [id], Refund::of).optional()
}

pub(super) fn refunds(database: &Connection, order_id: &str) -> rusqlite::Result<Vec<Refund>> {
    let select = "SELECT * FROM refunds WHERE order_id = ?1 ORDER BY rowid";
    database.prepare(select)?.query_map([order_id], Refund::of)?.collect()
}

/// Those that are not settled, or have left something to do.
pub(super) fn unfinished(database: &Connection) -> rusqlite::Result<Vec<String>> {
    let select = "
        SELECT id FROM refunds WHERE state = 'OPEN'
            OR state = 'DONE' AND EXISTS (SELECT 1 FROM follow_ups WHERE refund_id = refunds.id AND NOT done)
        ORDER BY rowid";
    database.prepare(select)?.query_map([], |row| row.get(0))?.collect()
}

pub(super) fn first_sent(database: &Connection, refund_id: &str, at: i64) -> rusqlite::Result<()> {
    let update = "UPDATE refunds SET first_sent_at = ?2 WHERE id = ?1 AND first_sent_at IS NULL";
    database.execute(update, params![refund_id, at]).map(drop)
}

/// It stays open, and this is why.
pub(super) fn still_open(database: &Connection, refund_id: &str, said: &str) -> rusqlite::Result<()> {
    let update = "UPDATE refunds SET said = ?2 WHERE id = ?1 AND state = 'OPEN'";
    database.execute(update, params![refund_id, said]).map(drop)
}

pub(super) fn refuse(database: &Connection, refund_id: &str, said: &str) -> rusqlite::Result<()> {
    let update =
        "UPDATE refunds SET state = 'REFUSED', said = ?2, request = NULL WHERE id = ?1 AND state = 'OPEN'";
    database.execute(update, params![refund_id, said]).map(drop)
}

/// It is done, by this cancellation; nothing where it was settled before.
pub(super) fn done(database: &Connection, refund_id: &str, cancellation_id: &str) -> rusqlite::Result<()> {
    let update = "
        UPDATE refunds SET state = 'DONE', said = '', request = NULL, cancellation_id = ?2
        WHERE id = ?1 AND state = 'OPEN'";
    database.execute(update, params![refund_id, cancellation_id]).map(drop)
}

/// What a refund leaves to do, in its order.
pub(super) fn owed(database: &Connection, refund_id: &str) -> rusqlite::Result<Vec<(u32, FollowUp)>> {
    let select = "SELECT number, follow_up FROM follow_ups WHERE refund_id = ?1 AND NOT done ORDER BY number";
    let mut select = database.prepare(select)?;
    let rows = select.query_map([refund_id], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
    rows.map(|row| {
        let (number, json) = row?;
        let broken = |error| {
            rusqlite::Error::FromSqlConversionFailure(1, rusqlite::types::Type::Text, Box::new(error))
        };
        Ok((number, serde_json::from_str(&json).map_err(broken)?))
    })
    .collect()
}

pub(super) fn followed_up(database: &Connection, refund_id: &str, number: u32) -> rusqlite::Result<()> {
    let update = "UPDATE follow_ups SET done = 1 WHERE refund_id = ?1 AND number = ?2";
    database.execute(update, params![refund_id, number]).map(drop)
}
