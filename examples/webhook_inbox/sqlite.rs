//! An inbox on `SQLite`, and work that is stored in one transaction with it.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use portone_ksnet::webhook::{Claim, Inbox, Ticket, Webhook};
use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior, params};

/// A webhook has one row for good, so that its attempts are numbered from 1 and none has the number of another.
const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS webhook_inbox (
        id TEXT PRIMARY KEY,
        attempt INTEGER NOT NULL,
        done INTEGER NOT NULL,
        -- The end of the lease, or of the time that it is remembered when done; Unix milliseconds.
        until INTEGER NOT NULL
    ) STRICT";

/// Takes the webhook where it is new, was given back, or its time is over.
const CLAIM: &str = "
    INSERT INTO webhook_inbox (id, attempt, done, until) VALUES (?1, 1, 0, ?2)
    ON CONFLICT (id) DO UPDATE SET attempt = attempt + 1, done = 0, until = excluded.until WHERE until <= ?3
    RETURNING attempt";

const DONE: &str = "UPDATE webhook_inbox SET done = 1, until = ?3 WHERE id = ?1 AND attempt = ?2";

/// The number goes on, so that the ticket is worth nothing from now on.
const FAILED: &str = "
    UPDATE webhook_inbox SET attempt = attempt + 1, until = 0 WHERE id = ?1 AND attempt = ?2 AND done = 0";

/// The inbox. Several processes may have one database.
pub(crate) struct SqliteInbox {
    connection: Mutex<Connection>,
    now: Box<dyn Fn() -> SystemTime + Send + Sync>,
}

impl SqliteInbox {
    /// Longer than the work on a webhook takes.
    pub(crate) const LEASE: Duration = Duration::from_secs(120);
    /// Longer than PortOne sends a webhook again.
    pub(crate) const KEEP: Duration = Duration::from_secs(7 * 24 * 60 * 60);

    pub(crate) fn new(
        connection: Connection,
        now: impl Fn() -> SystemTime + Send + Sync + 'static,
    ) -> rusqlite::Result<Self> {
        connection.busy_timeout(Duration::from_secs(5))?;
        connection.execute_batch(SCHEMA)?;
        Ok(Self { connection: Mutex::new(connection), now: Box::new(now) })
    }

    /// Ends the work on a webhook and stores what it made of the shop's data, both or neither: that is exactly
    /// once. `false`, and nothing stored, where the ticket is not the last one.
    pub(crate) fn settle(
        &self,
        ticket: &Ticket,
        store: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<()>,
    ) -> rusqlite::Result<bool> {
        let until = self.milliseconds(Self::KEEP);
        let mut connection = self.connection();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if transaction.execute(DONE, params![ticket.id(), ticket.attempt(), until])? == 0 {
            return Ok(false); // The transaction is rolled back.
        }
        store(&transaction)?;
        transaction.commit()?;
        Ok(true)
    }

    /// So long from now, in Unix milliseconds.
    fn milliseconds(&self, from_now: Duration) -> i64 {
        let since_1970 = (self.now)().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        i64::try_from((since_1970 + from_now).as_millis()).unwrap_or(i64::MAX)
    }

    /// A transaction that a panic cut short was rolled back.
    pub(crate) fn connection(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// `SQLite` answers in less than a millisecond; with a database over a network, do not hold the thread.
impl Inbox for SqliteInbox {
    type Error = rusqlite::Error;

    async fn claim(&self, webhook: &Webhook) -> rusqlite::Result<Claim> {
        let (now, until) = (self.milliseconds(Duration::ZERO), self.milliseconds(Self::LEASE));
        let mut connection = self.connection();
        // Nobody else writes between the two statements.
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let attempt =
            transaction.query_row(CLAIM, params![webhook.id(), until, now], |row| row.get(0)).optional()?;
        let claim = match attempt {
            Some(attempt) => Claim::Granted(Ticket::new(webhook, attempt)),
            None => {
                let done = "SELECT done FROM webhook_inbox WHERE id = ?1";
                let done = transaction.query_row(done, [webhook.id()], |row| row.get::<_, bool>(0))?;
                if done { Claim::Done } else { Claim::Busy }
            }
        };
        transaction.commit()?;
        Ok(claim)
    }

    async fn done(&self, ticket: &Ticket) -> rusqlite::Result<bool> {
        self.settle(ticket, |_| Ok(()))
    }

    async fn failed(&self, ticket: &Ticket) -> rusqlite::Result<()> {
        self.connection().execute(FAILED, params![ticket.id(), ticket.attempt()]).map(drop)
    }
}
