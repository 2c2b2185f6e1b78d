//! What this client has sent under which idempotency key, so that a key never names two writes, and a write is
//! not repeated when PortOne has forgotten its key.

use std::collections::{HashMap, VecDeque};
use std::hash::{BuildHasher as _, BuildHasherDefault, Hash, Hasher, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use crate::IdempotencyKey;
use crate::error::{KeyMisuse, Outcome};

/// PortOne keeps a key for three hours. A repetition that is on its way when they end would be a second write,
/// so the client stops five minutes before.
const REPEATABLE: Duration = Duration::from_secs((3 * 60 - 5) * 60);

/// How long a key is remembered here: longer than by PortOne, to know those that it has forgotten.
const REMEMBERED: Duration = Duration::from_secs(24 * 60 * 60);

/// How many keys are remembered at least; the oldest go first. About 7 MB when full.
const LATEST: usize = 50_000;

/// How many go at a time. Each is somewhere else in memory; many are fetched while one would be.
const AT_A_TIME: usize = 1_000;

/// A time by two clocks: one that nobody sets, and one that goes on while the machine sleeps.
#[derive(Clone, Copy)]
pub(super) struct Moment {
    /// Not known of a time that a caller remembers.
    steady: Option<Instant>,
    wall: SystemTime,
}

impl Moment {
    pub(super) fn now() -> Self {
        Self::now_at(Instant::now())
    }

    /// The same, where one of the clocks has been read.
    pub(super) fn now_at(steady: Instant) -> Self {
        Self { steady: Some(steady), wall: SystemTime::now() }
    }

    /// As the caller remembers it.
    pub(super) fn at(wall: SystemTime) -> Self {
        Self { steady: None, wall }
    }

    pub(super) fn wall(self) -> SystemTime {
        self.wall
    }

    /// How long ago it was, by the clock that says more.
    fn age(self, now: Self) -> Duration {
        let steady = now.steady.zip(self.steady).map(|(now, then)| now.saturating_duration_since(then));
        steady.unwrap_or_default().max(now.wall.duration_since(self.wall).unwrap_or_default())
    }

    /// How much longer a write can be repeated that was first sent then; not at all when PortOne has forgotten
    /// its key.
    pub(super) fn repeatable_for(self, now: Self) -> Option<Duration> {
        REPEATABLE.checked_sub(self.age(now)).filter(|left| !left.is_zero())
    }
}

/// The keys of one client and its clones. Hashes stand for keys and requests: they hold no card number, and
/// every key takes the same room.
pub(super) struct Keys {
    hashes: RandomState,
    known: Mutex<Known>,
}

/// The map is what a call reads at random, so there is little in it: most of it then stays in the processor's cache.
#[derive(Default)]
struct Known {
    /// Which write a key's hash is of, by its number.
    numbers: HashMap<u64, u64, BuildHasherDefault<AsItIs>>,
    /// Oldest first, numbered without a gap.
    writes: VecDeque<Write>,
    /// The number of the oldest.
    oldest: u64,
}

struct Write {
    /// Its hash.
    key: u64,
    /// Of the request's method, URL and body.
    request: u64,
    operation: &'static str,
    first: Moment,
    /// How many calls may have done it.
    doubts: u32,
}

/// The hash of a hash.
#[derive(Default)]
struct AsItIs(u64);

impl Hasher for AsItIs {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// What is known of a write when it is about to be sent.
pub(super) struct Claim {
    pub(super) first: Moment,
    /// Whether an earlier call may have done it.
    pub(super) doubt: bool,
}

impl Keys {
    pub(super) fn new() -> Self {
        Self { hashes: RandomState::new(), known: Mutex::default() }
    }

    /// Before a write is sent: its key is its own from now on. `request` is what makes it another request than
    /// another.
    ///
    /// `before`: when it was sent before, as far as its caller knows.
    pub(super) fn claim(
        &self,
        key: &IdempotencyKey,
        operation: &'static str,
        request: impl Hash,
        before: Option<Moment>,
        now: Moment,
    ) -> Result<Claim, KeyMisuse> {
        let (key, request) = (self.hash(key.as_str()), self.hash(request));
        let mut known = self.known();
        known.forget_the_old(now);
        match known.write(key) {
            Some(write) if write.request != request => {
                Err(KeyMisuse::OfAnother { operation: write.operation })
            }
            Some(write) => {
                let earlier = before.filter(|before| before.age(now) > write.first.age(now));
                let first = earlier.unwrap_or(write.first);
                first.repeatable_for(now).ok_or(KeyMisuse::Forgotten)?;
                let doubt = write.doubts > 0 || before.is_some();
                write.doubts += 1;
                Ok(Claim { first, doubt })
            }
            None => {
                let first = before.unwrap_or(now);
                first.repeatable_for(now).ok_or(KeyMisuse::Forgotten)?;
                known.make_room();
                known.add(Write { key, request, operation, first, doubts: 1 });
                Ok(Claim { first, doubt: before.is_some() })
            }
        }
    }

    /// When a call is over. One that is given up has no end and leaves its doubt behind, as does a write that
    /// was done: what is refused later is not the write.
    pub(super) fn settle(&self, key: &IdempotencyKey, outcome: Outcome) {
        let key = self.hash(key.as_str());
        if let Some(write) = self.known().write(key) {
            match outcome {
                Outcome::NotSent => write.doubts = write.doubts.saturating_sub(1),
                Outcome::Refused => write.doubts = 0,
                Outcome::Unknown => {}
            }
        }
    }

    fn hash(&self, value: impl Hash) -> u64 {
        self.hashes.hash_one(value)
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    fn write(&mut self, key: u64) -> Option<&mut Write> {
        let place = self.numbers.get(&key)?.checked_sub(self.oldest)?;
        self.writes.get_mut(usize::try_from(place).ok()?)
    }

    fn add(&mut self, write: Write) {
        self.numbers.insert(write.key, self.oldest + self.writes.len() as u64);
        self.writes.push_back(write);
    }

    /// Drops what nobody will ask for any more.
    fn forget_the_old(&mut self, now: Moment) {
        while let Some(oldest) = self.writes.front()
            && oldest.first.age(now) >= REMEMBERED
        {
            self.forget_the_oldest();
        }
    }

    /// For one more.
    fn make_room(&mut self) {
        if self.writes.len() >= LATEST + AT_A_TIME {
            for _ in 0..AT_A_TIME {
                self.forget_the_oldest();
            }
        }
    }

    fn forget_the_oldest(&mut self) {
        if let Some(oldest) = self.writes.pop_front() {
            self.numbers.remove(&oldest.key);
            self.oldest += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);
    const HOUR: Duration = Duration::from_secs(60 * 60);

    fn key(number: usize) -> IdempotencyKey {
        IdempotencyKey::new(format!("key-number-{number:016}")).unwrap()
    }

    fn ago(time: Duration) -> Moment {
        Moment::at(SystemTime::now() - time)
    }

    fn claim(keys: &Keys, number: usize, body: &'static str) -> Result<Claim, KeyMisuse> {
        keys.claim(&key(number), "payInstantly", body, None, Moment::now())
    }

    /// The write of a key as if it had been sent then.
    fn backdate(keys: &Keys, number: usize, time: Duration) {
        let hash = keys.hash(key(number).as_str());
        let mut known = keys.known();
        known.write(hash).unwrap().first = ago(time);
    }

    #[test]
    fn a_key_is_of_one_request() {
        let keys = Keys::new();
        assert!(claim(&keys, 1, "a").is_ok() && claim(&keys, 1, "a").is_ok() && claim(&keys, 2, "b").is_ok());
        assert_eq!(claim(&keys, 1, "b").err(), Some(KeyMisuse::OfAnother { operation: "payInstantly" }));
        // Another client, another shop.
        assert!(claim(&Keys::new(), 1, "b").is_ok());
    }

    #[test]
    fn doubt_lasts_until_a_refusal_ends_it() {
        let keys = Keys::new();
        let doubt = || claim(&keys, 1, "a").unwrap().doubt;
        assert!(!doubt());
        keys.settle(&key(1), Outcome::NotSent);
        assert!(!doubt(), "nothing was sent");
        assert!(doubt(), "the first may have been done");
        keys.settle(&key(1), Outcome::NotSent);
        assert!(doubt(), "the second was not sent, the first still may have been done");
        keys.settle(&key(1), Outcome::Refused);
        assert!(!doubt());
    }

    #[test]
    fn a_key_that_portone_has_forgotten_is_not_sent_again() {
        let keys = Keys::new();
        claim(&keys, 1, "a").unwrap();
        backdate(&keys, 1, 174 * MINUTE);
        assert!(claim(&keys, 1, "a").is_ok());
        for time in [176 * MINUTE, 3 * HOUR, 23 * HOUR] {
            backdate(&keys, 1, time);
            assert_eq!(claim(&keys, 1, "a").err(), Some(KeyMisuse::Forgotten), "{time:?}");
        }
        backdate(&keys, 1, 24 * HOUR);
        assert!(claim(&keys, 1, "b").is_ok(), "it is not remembered for ever");
    }

    #[test]
    fn what_the_caller_remembers_counts_where_the_client_does_not() {
        let keys = Keys::new();
        let claim =
            |number, before| keys.claim(&key(number), "payInstantly", "a", Some(ago(before)), Moment::now());
        assert!(claim(1, HOUR).unwrap().doubt);
        assert_eq!(claim(2, 4 * HOUR).err(), Some(KeyMisuse::Forgotten));
        assert_eq!(claim(1, 4 * HOUR).err(), Some(KeyMisuse::Forgotten));
        assert!(claim(1, Duration::ZERO).unwrap().first.age(Moment::now()) >= HOUR);
    }

    #[test]
    fn a_clock_that_is_set_back_makes_nothing_younger() {
        let set_back = Moment { steady: Some(Instant::now()), wall: SystemTime::now() + 10 * HOUR };
        assert!(set_back.repeatable_for(Moment::now()).is_some());
        let asleep = Moment { steady: Some(Instant::now()), wall: SystemTime::now() - 3 * HOUR };
        assert!(asleep.repeatable_for(Moment::now()).is_none());
    }

    #[test]
    fn memory_is_bounded_and_the_oldest_go_first() {
        const FULL: usize = LATEST + AT_A_TIME;
        let keys = Keys::new();
        let size = || {
            let known = keys.known();
            (known.writes.len(), known.numbers.len())
        };
        for number in 0..FULL {
            claim(&keys, number, "a").unwrap();
        }
        assert_eq!(size(), (FULL, FULL));
        assert!(claim(&keys, 0, "b").is_err(), "there is room for the first");
        claim(&keys, FULL, "a").unwrap();
        assert_eq!(size(), (LATEST + 1, LATEST + 1));
        for number in [AT_A_TIME, FULL - 1, FULL] {
            assert!(claim(&keys, number, "b").is_err(), "{number} is one of the latest");
        }
        for number in [0, AT_A_TIME - 1] {
            assert!(claim(&keys, number, "b").is_ok(), "{number} is not");
        }
        for number in FULL..3 * FULL {
            let _ = claim(&keys, number, "a");
            assert!(size().0 <= FULL);
        }
        assert_eq!(size().0, size().1);
    }
}
