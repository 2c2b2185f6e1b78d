//! One attempt: a request out, and what came back.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use reqwest::header::CONTENT_TYPE;
use reqwest::{Request, Response};

use super::Client;
use super::retry_after::retry_after;
use crate::error::{TransportError, Unreadable};

/// What came back, read as far as it was; for those who have to hear of it.
pub(crate) struct Received {
    pub(crate) status: u16,
    pub(crate) content_type: Option<Box<str>>,
    /// How long the server wants to be left alone.
    pub(crate) retry_after: Option<Duration>,
    pub(crate) body: Vec<u8>,
}

/// What came back, read to its end. Nothing of it is copied before something is wrong with it.
pub(super) struct Whole {
    response: Response,
    body: Body,
}

impl Whole {
    pub(super) fn status(&self) -> u16 {
        self.response.status().as_u16()
    }

    pub(super) fn body(&self) -> &[u8] {
        self.body.read()
    }

    pub(super) fn into_received(self) -> Received {
        let headers = self.response.headers();
        Received {
            status: self.status(),
            content_type: headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(Into::into),
            retry_after: retry_after(headers, SystemTime::now),
            body: self.body.into_vec(),
        }
    }
}

/// Why nothing can be made of an attempt.
pub(super) enum Failure {
    /// There was no answer.
    Silence(TransportError),
    /// There was one, but its body was not read to the end.
    Partly(Received, Unreadable),
}

/// How much of a body that is too long is kept, in bytes.
const KEPT: usize = 64 * 1024;

/// Sends the request once.
pub(super) async fn attempt(client: &Client, request: Request) -> Result<Whole, Failure> {
    let sent = client.0.http.execute(request).await;
    let response =
        sent.map_err(|error| Failure::Silence(TransportError::new(error, client.0.foreign_http)))?;
    let mut whole = Whole { response, body: Body::default() };
    match read(&mut whole, client.0.answer_limit).await {
        Ok(()) => Ok(whole),
        Err(problem) => Err(Failure::Partly(whole.into_received(), problem)),
    }
}

async fn read(Whole { response, body }: &mut Whole, limit: usize) -> Result<(), Unreadable> {
    while let Some(chunk) =
        response.chunk().await.map_err(|error| Unreadable::CutOff(TransportError::lost(error)))?
    {
        if chunk.len() > limit - body.read().len() {
            body.break_off(&chunk, KEPT.min(limit));
            return Err(Unreadable::TooLong { limit });
        }
        body.add(chunk);
    }
    Ok(())
}

/// A body that comes in chunks; most come in one, which is taken as it is.
#[derive(Default)]
struct Body {
    first: Bytes,
    /// The first and all others, where there are others.
    all: Vec<u8>,
}

impl Body {
    fn read(&self) -> &[u8] {
        if self.all.is_empty() { &self.first } else { &self.all }
    }

    fn add(&mut self, chunk: Bytes) {
        if self.read().is_empty() {
            self.first = chunk;
        } else {
            self.growing().extend_from_slice(&chunk);
        }
    }

    fn growing(&mut self) -> &mut Vec<u8> {
        if self.all.is_empty() {
            self.all.extend_from_slice(&self.first);
            self.first = Bytes::new();
        }
        &mut self.all
    }

    /// Keeps so many bytes, of what was read and of the chunk that would have been too many.
    fn break_off(&mut self, chunk: &[u8], most: usize) {
        let body = self.growing();
        body.extend_from_slice(&chunk[..chunk.len().min(most.saturating_sub(body.len()))]);
        body.truncate(most);
        body.shrink_to_fit();
    }

    /// The chunk is copied, because it may be a part of a buffer that is much larger.
    fn into_vec(mut self) -> Vec<u8> {
        self.growing();
        self.all
    }
}
