//! Everything about a request that is decided before anything is sent.

use portone_ksnet_wire::rules::Place;
use portone_ksnet_wire::{Channel, Contract, KsnetRequest, Operation, Rest};
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderName, HeaderValue, USER_AGENT};
use reqwest::{Method, Request};

use super::Inner;
use super::address::{Address, address};
use super::wiped::Wiped;
use crate::IdempotencyKey;
use crate::error::{Asked, Cause};

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
/// JSON of more bytes than this is not put into a query: percent-encoded it is up to three times as long, and
/// servers refuse addresses of more than 8 KB.
const LONGEST_QUERY: usize = 2_000;
const JSON: HeaderValue = HeaderValue::from_static("application/json");
const AGENT: HeaderValue = HeaderValue::from_static(concat!("portone-ksnet/", env!("CARGO_PKG_VERSION")));

/// A checked request that can be sent any number of times, or why there is none; and what was asked for, to
/// be told in errors.
pub(super) fn prepare<R, E>(
    client: &Inner,
    request: &R,
    channel: &Channel,
    contract: Option<&Contract>,
    key: Option<IdempotencyKey>,
) -> (Asked, Result<Request, Cause<E>>)
where
    R: KsnetRequest,
    R::Operation: Rest,
{
    let valid = match contract {
        Some(contract) => request.validate_with(contract),
        None => request.validate(),
    };
    let address = address(request, channel);
    let asked = Asked {
        operation: R::Operation::TABLE.name,
        method: R::Operation::METHOD,
        path: address
            .as_ref()
            .map_or_else(|_| R::Operation::PATH.to_owned(), |address| address.shown.clone()),
        key: is_write::<R>().then(|| key.unwrap_or_else(IdempotencyKey::random)),
    };
    let prepared = (|| {
        valid.map_err(Cause::Violations)?;
        write(client, request, channel, address.map_err(Cause::Parameter)?, asked.key.as_ref())
    })();
    (asked, prepared)
}

fn is_write<R>() -> bool
where
    R: KsnetRequest,
    R::Operation: Rest,
{
    R::Operation::METHOD != "GET"
}

fn write<R, E>(
    client: &Inner,
    request: &R,
    channel: &Channel,
    mut address: Address,
    key: Option<&IdempotencyKey>,
) -> Result<Request, Cause<E>>
where
    R: KsnetRequest,
    R::Operation: Rest,
{
    let mut body = None;
    if R::Operation::TABLE.paths.iter().any(|path| path.place == Place::Body) {
        let mut json = Wiped::new();
        serde_json::to_writer(&mut json, &request.view(Some(channel))).map_err(Cause::Json)?;
        let json = json.into_bytes();
        match R::Operation::JSON_QUERY {
            Some(name) if json.len() <= LONGEST_QUERY => address.add_json(name, &json),
            // PortOne takes such JSON in a body, too.
            _ => body = Some(json),
        }
    }
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
    if let Some(body) = body {
        headers.insert(CONTENT_TYPE, JSON);
        *http.body_mut() = Some(body.into());
    }
    Ok(http)
}
