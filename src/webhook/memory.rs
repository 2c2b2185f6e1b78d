//! An inbox in memory.

use std::collections::HashMap;
use std::convert::Infallible;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use super::clock::Clock;
use super::{Claim, Inbox, Ticket, Webhook};

/// An [`Inbox`] of one process. It forgets all when the process ends, and a webhook that comes again after that
/// is handled again: where that would matter, keep the inbox in a database.
///
/// An entry takes about 150 bytes, and is forgotten seven days after the webhook was handled.
pub struct MemoryInbox {
    entries: Mutex<Entries>,
    lease: Duration,
    keep: Duration,
    clock: Clock,
}

#[derive(Default)]
struct Entries {
    known: HashMap<Box<str>, Entry>,
    /// How many tickets there were.
    tickets: i64,
    /// How many entries there may be before the old ones are sought.
    sweep_at: usize,
}

struct Entry {
    attempt: i64,
    done: bool,
    /// The end of the lease, or of the time that it is remembered when done.
    until: SystemTime,
}

impl MemoryInbox {
    /// How long a webhook is kept by one who does not come back, where nothing else is set. PortOne waits for
    /// half a minute, and tries again after one, four and more minutes.
    pub const LEASE: Duration = Duration::from_secs(120);

    /// How long a webhook is remembered that was handled, where nothing else is set.
    pub const KEEP: Duration = Duration::from_secs(7 * 24 * 60 * 60);

    /// An empty one.
    #[must_use]
    pub fn new() -> Self {
        Self { entries: Mutex::default(), lease: Self::LEASE, keep: Self::KEEP, clock: Clock::default() }
    }

    /// Sets the longest time that the work on a webhook may take.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease;
        self
    }

    /// Sets how long a webhook is remembered that was handled.
    #[must_use]
    pub fn keep(mut self, keep: Duration) -> Self {
        self.keep = keep;
        self
    }

    /// A clock of the caller's own, for tests.
    #[must_use]
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Clock::new(now);
        self
    }

    /// How many webhooks it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries().known.len()
    }

    /// Whether it holds none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A thread that panics leaves no entry half written.
    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn after(now: SystemTime, time: Duration) -> SystemTime {
        const CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);
        now.checked_add(time.min(CENTURY)).unwrap_or(now)
    }
}

impl Inbox for MemoryInbox {
    type Error = Infallible;

    async fn claim(&self, webhook: &Webhook) -> Result<Claim, Infallible> {
        let now = self.clock.now();
        let mut entries = self.entries();
        if let Some(entry) = entries.known.get(webhook.id()).filter(|entry| now < entry.until) {
            return Ok(if entry.done { Claim::Done } else { Claim::Busy });
        }
        entries.make_room(now);
        entries.tickets += 1;
        let ticket = Ticket::new(webhook, entries.tickets);
        let entry = Entry { attempt: ticket.attempt(), done: false, until: Self::after(now, self.lease) };
        entries.known.insert(webhook.id().into(), entry);
        Ok(Claim::Granted(ticket))
    }

    async fn done(&self, ticket: &Ticket) -> Result<bool, Infallible> {
        let until = Self::after(self.clock.now(), self.keep);
        let mut entries = self.entries();
        let entry = entries.known.get_mut(ticket.id()).filter(|entry| entry.attempt == ticket.attempt());
        Ok(entry.map(|entry| (entry.done, entry.until) = (true, until)).is_some())
    }

    async fn failed(&self, ticket: &Ticket) -> Result<(), Infallible> {
        let mut entries = self.entries();
        let open = |entry: &Entry| entry.attempt == ticket.attempt() && !entry.done;
        if entries.known.get(ticket.id()).is_some_and(open) {
            entries.known.remove(ticket.id());
        }
        Ok(())
    }
}

impl Entries {
    /// Forgets what is over, when there are twice as many entries as were left the last time: each entry is then
    /// looked at twice on average.
    fn make_room(&mut self, now: SystemTime) {
        const FEW: usize = 1024;
        if self.known.len() >= self.sweep_at.max(FEW) {
            self.known.retain(|_, entry| now < entry.until);
            self.sweep_at = 2 * self.known.len();
        }
    }
}

impl Default for MemoryInbox {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MemoryInbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryInbox")
            .field("lease", &self.lease)
            .field("keep", &self.keep)
            .finish_non_exhaustive()
    }
}
