//! What makes a repeated write safe: one key, one request, one answer for three hours.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::http::request::Parts;
use jiff::{SignedDuration, Timestamp};

use crate::answer::{Answer, Refusal};

const KEPT: SignedDuration = SignedDuration::from_hours(3);

/// A key as the header carries it, without its quotes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Key(String);

impl Key {
    /// Reads `Idempotency-Key`; `None` when the request has none.
    pub(crate) fn of(head: &Parts) -> Result<Option<Self>, Refusal> {
        let mut values = head.headers.get_all("idempotency-key").iter();
        match (values.next(), values.next()) {
            (None, _) => Ok(None),
            (Some(value), None) => quoted(value.as_bytes()).map(|key| Some(Self(key))).ok_or_else(refused),
            (Some(_), Some(_)) => Err(refused()),
        }
    }
}

fn refused() -> Refusal {
    Refusal::invalid_request(
        "`Idempotency-Key` must be one RFC 8941 string: 16 to 256 ASCII characters between double quotes",
    )
}

/// RFC 8941, section 4.2.5: printable ASCII, of which `"` and `\` are escaped by a `\`.
fn quoted(value: &[u8]) -> Option<String> {
    let inside = value.strip_prefix(b"\"")?.strip_suffix(b"\"")?;
    let mut key = String::new();
    let mut bytes = inside.iter();
    while let Some(&byte) = bytes.next() {
        match byte {
            b'\\' => match bytes.next() {
                Some(&escaped @ (b'"' | b'\\')) => key.push(char::from(escaped)),
                _ => return None,
            },
            b'"' => return None,
            b' '..=b'~' => key.push(char::from(byte)),
            _ => return None,
        }
    }
    (16..=256).contains(&key.len()).then_some(key)
}

/// What a key stands for. A hash, because the body holds card data that must not be kept.
pub(crate) fn fingerprint(head: &Parts, body: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    (head.method.as_str(), head.uri.path(), head.uri.query(), body).hash(&mut hasher);
    hasher.finish()
}

/// The keys seen of late.
#[derive(Default)]
pub(crate) struct Keys(Mutex<HashMap<Key, Entry>>);

struct Entry {
    fingerprint: u64,
    /// `None` while the request is still running.
    finished: Option<(Timestamp, Answer)>,
}

/// What to do about a request that carries a key.
pub(crate) enum Claim {
    /// It is the first of its key: do it, and finish the claim.
    Do(Running),
    /// It was done before.
    Repeat(Answer),
}

impl Keys {
    pub(crate) fn claim(
        self: &Arc<Self>,
        key: Key,
        fingerprint: u64,
        now: Timestamp,
    ) -> Result<Claim, Refusal> {
        let mut entries = self.entries();
        entries
            .retain(|_, entry| entry.finished.as_ref().is_none_or(|(at, _)| now.duration_since(*at) < KEPT));
        match entries.get(&key) {
            Some(entry) if entry.fingerprint != fingerprint => Err(Refusal::new(
                axum::http::StatusCode::UNPROCESSABLE_ENTITY,
                "IDEMPOTENCY_KEY_REUSED",
                "this `Idempotency-Key` was used for another request in the last three hours",
            )),
            Some(Entry { finished: Some((_, answer)), .. }) => Ok(Claim::Repeat(answer.clone())),
            Some(_) => Err(Refusal::conflict(
                "IDEMPOTENCY_OUTSTANDING_REQUEST",
                "the request with this `Idempotency-Key` is still running; ask again later",
            )),
            None => {
                entries.insert(key.clone(), Entry { fingerprint, finished: None });
                Ok(Claim::Do(Running { keys: Arc::clone(self), key }))
            }
        }
    }

    fn entries(&self) -> MutexGuard<'_, HashMap<Key, Entry>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request being done. Dropped unfinished (a panic), it gives its key back.
pub(crate) struct Running {
    keys: Arc<Keys>,
    key: Key,
}

impl Running {
    pub(crate) fn finish(self, now: Timestamp, answer: &Answer) {
        if let Some(entry) = self.keys.entries().get_mut(&self.key) {
            entry.finished = Some((now, answer.clone()));
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let mut entries = self.keys.entries();
        if entries.get(&self.key).is_some_and(|entry| entry.finished.is_none()) {
            entries.remove(&self.key);
        }
    }
}
