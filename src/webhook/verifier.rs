//! From a request to a webhook that is PortOne's.

use std::fmt;
use std::str;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::clock::Clock;
use super::headers::{self, Headers};
use super::secret::{Secret, same};
use super::{Event, VerifyError};

/// Tells PortOne's webhooks from others.
///
/// Signatures are those of Standard Webhooks 1.0 with version `v1`. A webhook that was signed more than 300
/// seconds ago, or ahead, is refused; see [`tolerance`](Self::tolerance).
///
/// Make one when the program starts; a clone is cheap.
#[derive(Clone)]
pub struct Verifier {
    secrets: Arc<Vec<Secret>>,
    tolerance: Duration,
    clock: Clock,
}

impl Verifier {
    /// The tolerance where none is set: what Standard Webhooks advise.
    pub const TOLERANCE: Duration = Duration::from_secs(300);

    /// One that knows one secret.
    #[must_use]
    pub fn new(secret: Secret) -> Self {
        Self { secrets: Arc::new(vec![secret]), tolerance: Self::TOLERANCE, clock: Clock::default() }
    }

    /// Takes webhooks of this secret too: while one secret replaces another, or for the test mode beside the
    /// live one. [`Webhook::secret`] tells which it was.
    #[must_use]
    pub fn or(mut self, secret: Secret) -> Self {
        Arc::make_mut(&mut self.secrets).push(secret);
        self
    }

    /// How long ago or ahead a webhook may have been signed, the tolerance itself included. The longer it is, the
    /// longer an [`Inbox`](super::Inbox) must remember.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// A clock of the caller's own, for tests.
    #[must_use]
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Clock::new(now);
        self
    }

    /// The webhook that a request is, if it is one of PortOne's.
    ///
    /// `body`: the bytes as they came. JSON that was read and written again is other bytes.
    ///
    /// # Errors
    ///
    /// Where the request is not signed with one of the secrets, or not of this time, or where its body cannot be
    /// read. What it says is looked at last, when it is known to be PortOne's.
    pub fn verify(&self, headers: impl Headers, body: impl AsRef<[u8]>) -> Result<Webhook, VerifyError> {
        let body = body.as_ref();
        let [id, timestamp, signatures] = headers::find(headers)?;
        let name = id_text(&id)?;
        let sent_at = moment(&timestamp)?;
        self.in_time(sent_at)?;
        let secret = self.signed_by(&id, &timestamp, &signatures, body)?;
        Ok(Webhook { id: name.into(), sent_at, secret, event: Event::read(body)? })
    }

    fn in_time(&self, sent_at: SystemTime) -> Result<(), VerifyError> {
        let tolerance = self.tolerance;
        match self.clock.now().duration_since(sent_at) {
            Ok(age) if age > tolerance => Err(VerifyError::TooOld { age, tolerance }),
            Err(early) if early.duration() > tolerance => {
                Err(VerifyError::TooNew { ahead: early.duration(), tolerance })
            }
            _ => Ok(()),
        }
    }

    /// The place of the secret that made one of the signatures.
    fn signed_by(
        &self,
        id: &[u8],
        timestamp: &[u8],
        signatures: &[u8],
        body: &[u8],
    ) -> Result<usize, VerifyError> {
        let signatures: Vec<&[u8]> =
            signatures.split(|byte| *byte == b' ').filter_map(|one| one.strip_prefix(b"v1,")).collect();
        if signatures.is_empty() {
            return Err(VerifyError::NoKnownSignature);
        }
        let made_by = |secret: &Secret| {
            let made = secret.sign(id, timestamp, body);
            signatures.iter().any(|signature| same(signature, made.as_bytes()))
        };
        let no_match = VerifyError::NoMatch { secrets: self.secrets.len(), signatures: signatures.len() };
        self.secrets.iter().position(made_by).ok_or(no_match)
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("secrets", &self.secrets)
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}

/// The id as text.
///
/// What is signed is `id.timestamp.body`, and dots do not tell where the id ends. With no part of digits alone
/// after a dot in it, an id cannot be taken for a shorter one and a timestamp, nor an id, timestamp and the
/// begin of a body for a longer id; so a webhook cannot be cut otherwise and come again under a new id.
fn id_text(id: &[u8]) -> Result<&str, VerifyError> {
    let id = str::from_utf8(id).map_err(|_| VerifyError::InvalidId)?;
    let numeric = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !id.bytes().all(|byte| byte.is_ascii_graphic()) || id.split('.').skip(1).any(numeric) {
        return Err(VerifyError::InvalidId);
    }
    Ok(id)
}

/// Seconds since 1970 began in UTC, written with digits alone.
fn moment(timestamp: &[u8]) -> Result<SystemTime, VerifyError> {
    let seconds =
        str::from_utf8(timestamp).ok().filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    seconds
        .and_then(|seconds| seconds.parse().ok())
        .and_then(|seconds| SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds)))
        .ok_or(VerifyError::InvalidTimestamp)
}

/// A webhook of PortOne's.
#[derive(Clone, Debug, PartialEq)]
pub struct Webhook {
    id: Box<str>,
    sent_at: SystemTime,
    secret: usize,
    event: Event,
}

impl Webhook {
    /// `webhook-id`: the same in every attempt to deliver one event. An [`Inbox`](super::Inbox) remembers it.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// When this attempt to deliver it was signed; the [event](Self::event) has its own time.
    #[must_use]
    pub fn sent_at(&self) -> SystemTime {
        self.sent_at
    }

    /// Which of the [`Verifier`]'s secrets it was signed with: 0 for that of [`Verifier::new`], 1 for the first
    /// of [`Verifier::or`], and so on. When the old one is never seen any more, PortOne's console can end it.
    #[must_use]
    pub fn secret(&self) -> usize {
        self.secret
    }

    /// What happened.
    #[must_use]
    pub fn event(&self) -> &Event {
        &self.event
    }

    /// What happened.
    #[must_use]
    pub fn into_event(self) -> Event {
        self.event
    }
}
