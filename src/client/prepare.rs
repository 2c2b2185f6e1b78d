//! Everything about a request that is decided before anything is sent.

use std::borrow::Cow;
use std::hash::Hash;
use std::mem;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use portone_ksnet_wire::rules::Place;
use portone_ksnet_wire::{Channel, Contract, KsnetRequest, Operation, Rest};
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use reqwest::{Method, Request};

use super::Client;
use super::address::{Address, address, any_at};
use super::keys::Moment;
use super::wiped::Wiped;
use crate::IdempotencyKey;
use crate::error::{Asked, Cause};

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
/// JSON of more bytes than this is not put into a query: percent-encoded it is up to three times as long, and
/// servers refuse addresses of more than 8 KB.
const LONGEST_QUERY: usize = 2_000;
const JSON: HeaderValue = HeaderValue::from_static("application/json");
const AGENT: HeaderValue = HeaderValue::from_static(concat!("portone-ksnet/", env!("CARGO_PKG_VERSION")));

/// A checked request that can be sent any number of times, the same bytes each time.
pub(super) struct Prepared {
    pub(super) client: Client,
    pub(super) asked: Arc<Asked>,
    pub(super) message: Message,
    /// For the whole of an answer.
    pub(super) read_timeout: Duration,
    /// Where the call named another than the client's.
    pub(super) channel: Option<Channel>,
    /// When its caller sent it before, in another process say.
    pub(super) before: Option<Moment>,
    /// When this client first sent it.
    pub(super) first_sent: OnceLock<Moment>,
}

impl Prepared {
    /// When it was first sent, as far as is known.
    pub(super) fn first_sent(&self) -> Option<Moment> {
        self.first_sent.get().copied().or(self.before)
    }
}

/// What of a request goes over the wire, but for what the client says in all of its requests.
pub(super) struct Message {
    method: Method,
    /// Where it is not the one that is shown.
    path: Option<String>,
    query: String,
    body: Option<Bytes>,
}

impl Prepared {
    /// A copy to be sent, which shares the body. All else is put together for each attempt: most calls have one, and
    /// what is not kept meanwhile is not in the way of many calls at a time.
    pub(super) fn request(&self, timeout: Duration) -> Request {
        let (client, message) = (&self.client.0, &self.message);
        let mut request = Request::new(message.method.clone(), client.base.at(self.path(), &message.query));
        *request.timeout_mut() = Some(timeout);
        let mut headers = HeaderMap::with_capacity(5);
        headers.insert(AUTHORIZATION, client.authorization.clone());
        headers.insert(USER_AGENT, AGENT);
        headers.insert(ACCEPT, JSON);
        if let Some(key) = &self.asked.key {
            // A string of RFC 8941; there is nothing to escape in a key.
            let value = HeaderValue::try_from(["\"", key.as_str(), "\""].concat());
            headers.extend(value.map(|value| (IDEMPOTENCY_KEY, value)));
        }
        if let Some(body) = &message.body {
            headers.insert(CONTENT_TYPE, JSON);
            *request.body_mut() = Some(body.clone().into());
        }
        *request.headers_mut() = headers;
        request
    }

    fn path(&self) -> &str {
        self.message.path.as_ref().unwrap_or(&self.asked.path)
    }

    pub(super) fn body(&self) -> Option<&[u8]> {
        self.message.body.as_deref()
    }

    /// What makes it another request than another.
    pub(super) fn identity(&self) -> impl Hash {
        (self.asked.method, self.path(), &self.message.query, self.body())
    }
}

/// What a call is set up with, beside its request.
pub(super) struct Settings<'a> {
    pub(super) channel: Option<&'a Channel>,
    pub(super) contract: Option<&'a Contract>,
    pub(super) key: Option<IdempotencyKey>,
    pub(super) before: Option<Moment>,
    pub(super) read_timeout: Duration,
}

/// What was asked for, and why it is not sent.
pub(super) struct NotPrepared<E> {
    pub(super) asked: Arc<Asked>,
    pub(super) cause: Cause<E>,
}

/// The request as it will be sent.
pub(super) fn prepare<R>(
    client: &Client,
    request: &R,
    settings: Settings<'_>,
) -> Result<Prepared, NotPrepared<<R::Operation as Rest>::Error>>
where
    R: KsnetRequest,
    R::Operation: Rest,
{
    let channel = settings.channel.unwrap_or(client.channel());
    let valid = match settings.contract {
        Some(contract) => request.validate_with(contract),
        None => request.validate(),
    };
    let key = is_write::<R::Operation>().then(|| settings.key.unwrap_or_else(IdempotencyKey::random));
    let (message, path) = match address(request, channel) {
        Ok(mut address) => {
            let message =
                valid.map_err(Cause::Violations).and_then(|()| write(request, channel, &mut address));
            let Address { path, shown, .. } = address;
            match (message, shown) {
                (Ok(message), Some(shown)) => (Ok(Message { path: Some(path), ..message }), shown),
                (message, shown) => (message, shown.unwrap_or(path)),
            }
        }
        Err(problem) => {
            let cause = valid.map_or_else(Cause::Violations, |()| Cause::Parameter(problem));
            (Err(cause), R::Operation::PATH.to_owned())
        }
    };
    let asked = Arc::new(Asked {
        operation: R::Operation::TABLE.name,
        method: R::Operation::METHOD,
        path,
        payment_id: request.parameter("paymentId").map(Cow::into_owned),
        key,
    });
    match message {
        Ok(message) => Ok(Prepared {
            client: client.clone(),
            asked,
            message,
            read_timeout: settings.read_timeout,
            channel: settings.channel.cloned(),
            before: settings.before,
            first_sent: OnceLock::new(),
        }),
        Err(cause) => Err(NotPrepared { asked, cause }),
    }
}

fn is_write<O: Rest>() -> bool {
    O::METHOD != "GET"
}

/// Writes what the request has in its body, or in its query.
fn write<R, E>(request: &R, channel: &Channel, address: &mut Address) -> Result<Message, Cause<E>>
where
    R: KsnetRequest,
    R::Operation: Rest,
{
    let mut body = None;
    if const { any_at(R::Operation::TABLE, Place::Body, false) } {
        let mut json = Wiped::new();
        serde_json::to_writer(&mut json, &request.view(Some(channel))).map_err(Cause::Json)?;
        let json = json.into_bytes();
        match R::Operation::JSON_QUERY {
            Some(name) if json.len() <= LONGEST_QUERY => address.add_json(name, &json),
            // PortOne takes such JSON in a body, too.
            _ => body = Some(json),
        }
    }
    Ok(Message {
        method: Method::from_bytes(R::Operation::METHOD.as_bytes()).unwrap_or(Method::POST),
        path: None,
        query: mem::take(&mut address.query),
        body,
    })
}
