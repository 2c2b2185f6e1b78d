//! One attempt: a request out, and what came back.

use std::time::{Duration, SystemTime};

use reqwest::header::CONTENT_TYPE;
use reqwest::{Request, Response};

use super::Client;
use super::retry_after::retry_after;
use crate::error::{TransportError, Unreadable};

/// What came back, read as far as it was.
pub(crate) struct Received {
    pub(crate) status: u16,
    pub(crate) content_type: Option<Box<str>>,
    /// How long the server wants to be left alone.
    pub(crate) retry_after: Option<Duration>,
    pub(crate) body: Vec<u8>,
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
pub(super) async fn attempt(client: &Client, request: Request) -> Result<Received, Failure> {
    let sent = client.0.http.execute(request).await;
    let mut response =
        sent.map_err(|error| Failure::Silence(TransportError::new(error, client.0.foreign_http)))?;
    let headers = response.headers();
    let mut received = Received {
        status: response.status().as_u16(),
        content_type: headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(Into::into),
        retry_after: retry_after(headers, SystemTime::now),
        body: Vec::new(),
    };
    match read(&mut response, &mut received.body, client.0.answer_limit).await {
        Ok(()) => Ok(received),
        Err(problem) => Err(Failure::Partly(received, problem)),
    }
}

async fn read(response: &mut Response, body: &mut Vec<u8>, limit: usize) -> Result<(), Unreadable> {
    while let Some(chunk) =
        response.chunk().await.map_err(|error| Unreadable::CutOff(TransportError::lost(error)))?
    {
        if chunk.len() > limit - body.len() {
            body.extend_from_slice(&chunk[..chunk.len().min(KEPT.saturating_sub(body.len()))]);
            body.truncate(KEPT.min(limit));
            body.shrink_to_fit();
            return Err(Unreadable::TooLong { limit });
        }
        body.extend_from_slice(&chunk);
    }
    Ok(())
}
