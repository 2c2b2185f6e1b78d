//! The door: routes, and what every request passes before it reaches its operation.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{Query, RawPathParams, Request, State};
use axum::http::StatusCode;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use axum::routing::on;
use serde_json::Value;

use crate::answer::{Answer, Refusal};
use crate::builder::Config;
use crate::idempotency::{self, Claim, Key, Keys};
use crate::ledger::Ledger;
use crate::operation::{Asked, Carries, OPERATIONS, Operation};
use crate::record::Recorded;
use crate::webhook::endpoint::Endpoint;
use crate::{schedule, shape};

/// A request is refused unread beyond this.
const BODY_LIMIT: usize = 1 << 20;

/// What the server's thread and the `Sandbox` both see.
pub(crate) struct Shared {
    pub(crate) config: Config,
    /// Where webhooks go.
    pub(crate) webhooks: Option<Endpoint>,
    ledger: Mutex<Ledger>,
    requests: Mutex<Vec<Recorded>>,
    keys: Arc<Keys>,
}

impl Shared {
    pub(crate) fn new(config: Config, webhooks: Option<Endpoint>) -> Self {
        let (ledger, requests, keys) = (Mutex::default(), Mutex::default(), Arc::default());
        Self { config, webhooks, ledger, requests, keys }
    }

    pub(crate) fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn requests(&self) -> MutexGuard<'_, Vec<Recorded>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn authorize(&self, head: &Parts) -> Result<(), Refusal> {
        let given = head.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        let secret = given.and_then(|value| value.strip_prefix("PortOne "));
        if secret == Some(&self.config.api_secret) { Ok(()) } else { Err(Refusal::unauthorized()) }
    }

    fn authorize_store(&self, store_id: Option<&str>) -> Result<(), Refusal> {
        match store_id {
            Some(store_id) if store_id != self.config.store_id => Err(Refusal::forbidden()),
            // Without one, PortOne takes the store of the API secret.
            _ => Ok(()),
        }
    }

    fn find_channel(&self, body: &Value) -> Result<(), Refusal> {
        match (body["channelKey"].as_str(), body["channelGroupId"].as_str()) {
            (Some(key), None) if key == self.config.channel_key => Ok(()),
            // The stand-in has no channel groups.
            (Some(_), None) | (None, Some(_)) => Err(Refusal::channel_not_found()),
            _ => Err(Refusal::invalid_request("give exactly one of `channelKey` and `channelGroupId`")),
        }
    }
}

pub(crate) fn router(shared: Arc<Shared>) -> Router {
    let mut router = Router::new();
    for operation in &OPERATIONS {
        let serve = move |State(shared): State<Arc<Shared>>, id: Id, request: Request| async move {
            serve(shared, operation, id, request).await
        };
        router = router.route(operation.path, on(operation.method, serve));
    }
    router
        .fallback(not_here)
        .method_not_allowed_fallback(not_here)
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), record))
        .with_state(shared)
}

/// Reads the whole request before anything is done about it, and keeps it.
async fn record(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, BODY_LIMIT).await else {
        return refuse(Refusal::invalid_request("the body is cut off, or larger than 1 MiB"));
    };
    shared.requests().push(Recorded::of(&head, &body));
    next.run(Request::from_parts(head, Body::from(body))).await
}

/// 501, which PortOne does not use: a gap of the stand-in must not look like an answer.
async fn not_here(request: Request) -> Response {
    let message = format!("the sandbox does not answer {} {}", request.method(), request.uri().path());
    (StatusCode::NOT_IMPLEMENTED, message).into_response()
}

fn refuse(refusal: Refusal) -> Response {
    Answer::of(Err(refusal)).into_response()
}

type Id = Result<RawPathParams, RawPathParamsRejection>;

/// What stands in the path in the place of the braces; nothing where there are none.
fn id(path: Id, operation: &Operation) -> Result<String, Refusal> {
    let path = path.map_err(|_| {
        let name = operation.path.split(['{', '}']).nth(1).unwrap_or_default();
        Refusal::invalid_request(format!("`{name}` is not percent-encoded UTF-8"))
    })?;
    Ok(path.iter().next().map(|(_, id)| id.to_owned()).unwrap_or_default())
}

/// Does what is asked for, and a write once for its idempotency key.
async fn serve(shared: Arc<Shared>, operation: &'static Operation, path: Id, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, BODY_LIMIT).await else {
        return refuse(Refusal::invalid_request("the body is cut off"));
    };
    let is_write = operation.is_write();
    let claim = || {
        shared.authorize(&head)?;
        let id = id(path, operation)?;
        let key = if is_write { Key::of(&head)? } else { None };
        let now = shared.config.now();
        let claim =
            key.map(|key| shared.keys.claim(key, idempotency::fingerprint(&head, &body), now)).transpose()?;
        Ok((id, claim))
    };
    let (id, running) = match claim() {
        Err(refusal) => return refuse(refusal),
        Ok((_, Some(Claim::Repeat(answer)))) => return answer.into_response(),
        Ok((id, Some(Claim::Do(running)))) => (id, Some(running)),
        Ok((id, None)) => (id, None),
    };
    let delay = if is_write { shared.config.pg_delay } else { Duration::ZERO };
    let work = move || {
        let answer = Answer::of(shared.perform(operation, &id, &head, &body));
        if let Some(running) = running {
            running.finish(shared.config.now(), &answer);
        }
        answer
    };
    if delay.is_zero() {
        return work().into_response();
    }
    // A task of its own: PortOne finishes a write although its client has gone.
    let task = tokio::spawn(async move {
        tokio::time::sleep(delay).await;
        work()
    });
    match task.await {
        Ok(answer) => answer.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

impl Shared {
    fn perform(&self, operation: &Operation, id: &str, head: &Parts, body: &Bytes) -> Result<Value, Refusal> {
        let body = &asked_with(operation, head, body)?;
        let stores = [&body["storeId"], &body["filter"]["storeId"], &body["payment"]["storeId"]];
        stores.into_iter().try_for_each(|store| self.authorize_store(store.as_str()))?;
        if operation.on_channel {
            self.find_channel(body)?;
        }
        // Asked before the ledger is locked: it is code from outside.
        if operation.is_write()
            && let Some(message) = (self.config.refuse)(operation.name, body)
        {
            return Err(Refusal::invalid_request(message));
        }
        let now = self.config.now();
        let ledger = &mut self.ledger();
        schedule::run_due(ledger, now);
        (operation.perform)(&mut Asked { config: &self.config, ledger, id, body, now })
    }
}

/// What a request is asked with, wherever it stands, as one object.
fn asked_with(operation: &Operation, head: &Parts, body: &Bytes) -> Result<Value, Refusal> {
    if operation.carries == Carries::Body {
        return shape::read(body, operation.shape);
    }
    let query = Query::<HashMap<String, String>>::try_from_uri(&head.uri);
    let Query(query) = query.map_err(|_| Refusal::invalid_request("the query cannot be read"))?;
    if operation.carries == Carries::Json {
        return match query.get("requestBody") {
            Some(json) => shape::read(json.as_bytes(), operation.shape),
            None if body.is_empty() => shape::read(b"{}", operation.shape),
            None => shape::read(body, operation.shape),
        };
    }
    let parameters = query.into_iter().map(|(name, value)| (name, Value::String(value)));
    let parameters = Value::Object(parameters.collect());
    shape::check(&parameters, operation.shape).map_err(Refusal::invalid_request)?;
    Ok(parameters)
}
