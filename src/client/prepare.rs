//! Everything about a request that is decided before anything is sent.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use portone_ksnet_wire::rules::Place;
use portone_ksnet_wire::{Channel, Contract, KsnetRequest, Operation, Rest};
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderName, HeaderValue, USER_AGENT};
use reqwest::{Method, Request};

use super::address::{Address, address};
use super::keys::Moment;
use super::wiped::Wiped;
use super::{Client, Inner};
use crate::IdempotencyKey;
use crate::error::{Asked, Cause};

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
const JSON: HeaderValue = HeaderValue::from_static("application/json");
const AGENT: HeaderValue = HeaderValue::from_static(concat!("portone-ksnet/", env!("CARGO_PKG_VERSION")));

/// A checked request that can be sent any number of times, the same bytes each time.
pub(super) struct Prepared {
    pub(super) client: Client,
    pub(super) asked: Arc<Asked>,
    pub(super) request: Request,
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

/// What a call is set up with, beside its request.
pub(super) struct Settings<'a> {
    pub(super) channel: Option<&'a Channel>,
    pub(super) contract: Option<&'a Contract>,
    pub(super) key: Option<IdempotencyKey>,
    pub(super) before: Option<Moment>,
    pub(super) read_timeout: Duration,
}

/// The request as it will be sent, or why it will not; and what was asked for, to be told in errors.
pub(super) fn prepare<R>(
    client: &Client,
    request: &R,
    settings: Settings<'_>,
) -> (Arc<Asked>, Result<Prepared, Cause<<R::Operation as Rest>::Error>>)
where
    R: KsnetRequest,
    R::Operation: Rest,
{
    let channel = settings.channel.unwrap_or(client.channel());
    let valid = match settings.contract {
        Some(contract) => request.validate_with(contract),
        None => request.validate(),
    };
    let address = address(request, channel);
    let asked = Arc::new(Asked {
        operation: R::Operation::TABLE.name,
        method: R::Operation::METHOD,
        path: address
            .as_ref()
            .map_or_else(|_| R::Operation::PATH.to_owned(), |address| address.shown.clone()),
        payment_id: request.parameter("paymentId").map(|id| id.into()),
        key: is_write::<R::Operation>().then(|| settings.key.unwrap_or_else(IdempotencyKey::random)),
    });
    let prepared = (|| {
        valid.map_err(Cause::Violations)?;
        let address = address.map_err(Cause::Parameter)?;
        Ok(Prepared {
            client: client.clone(),
            asked: Arc::clone(&asked),
            request: write(&client.0, request, channel, &address, asked.key.as_ref())?,
            read_timeout: settings.read_timeout,
            channel: settings.channel.cloned(),
            before: settings.before,
            first_sent: OnceLock::new(),
        })
    })();
    (asked, prepared)
}

fn is_write<O: Rest>() -> bool {
    O::METHOD != "GET"
}

fn write<R, E>(
    client: &Inner,
    request: &R,
    channel: &Channel,
    address: &Address,
    key: Option<&IdempotencyKey>,
) -> Result<Request, Cause<E>>
where
    R: KsnetRequest,
    R::Operation: Rest,
{
    let method = Method::from_bytes(R::Operation::METHOD.as_bytes()).unwrap_or(Method::POST);
    let mut http = Request::new(method, client.base.at(&address.path, &address.query));
    let headers = http.headers_mut();
    headers.insert(AUTHORIZATION, client.authorization.clone());
    headers.insert(USER_AGENT, AGENT);
    headers.insert(ACCEPT, JSON);
    if let Some(key) = key {
        // A string of RFC 8941; there is nothing to escape in a key.
        let value = HeaderValue::try_from(format!("\"{key}\""));
        headers.extend(value.map(|value| (IDEMPOTENCY_KEY, value)));
    }
    if R::Operation::TABLE.paths.iter().any(|path| path.place == Place::Body) {
        headers.insert(CONTENT_TYPE, JSON);
        let mut body = Wiped::new();
        serde_json::to_writer(&mut body, &request.view(Some(channel))).map_err(Cause::Json)?;
        *http.body_mut() = Some(body.into_bytes().into());
    }
    Ok(http)
}
