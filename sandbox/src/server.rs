//! The door: routes, and what every request passes before it reaches its operation.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query, Request, State};
use axum::http::StatusCode;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use serde_json::Value;

use crate::answer::{Answer, Refusal};
use crate::builder::Config;
use crate::cancel_payment::{CANCEL_PAYMENT, cancel_payment};
use crate::get_payment::get_payment;
use crate::idempotency::{self, Claim, Key, Keys};
use crate::instant_payment_shape::INSTANT_PAYMENT;
use crate::ledger::Ledger;
use crate::pay_instantly::pay_instantly;
use crate::record::Recorded;
use crate::shape;

/// A request is refused unread beyond this.
const BODY_LIMIT: usize = 1 << 20;

/// What the server's thread and the `Sandbox` both see.
pub(crate) struct Shared {
    pub(crate) config: Config,
    ledger: Mutex<Ledger>,
    requests: Mutex<Vec<Recorded>>,
    keys: Arc<Keys>,
}

impl Shared {
    pub(crate) fn new(config: Config) -> Self {
        Self { config, ledger: Mutex::default(), requests: Mutex::default(), keys: Arc::default() }
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
    Router::new()
        .route("/payments/{paymentId}", get(read_payment))
        .route("/payments/{paymentId}/instant", post(pay))
        .route("/payments/{paymentId}/cancel", post(cancel))
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

type PaymentId = Result<Path<String>, PathRejection>;

fn payment_id(path: PaymentId) -> Result<String, Refusal> {
    path.map(|Path(id)| id).map_err(|_| Refusal::invalid_request("`paymentId` is not percent-encoded UTF-8"))
}

async fn read_payment(
    State(shared): State<Arc<Shared>>,
    path: PaymentId,
    query: Result<Query<HashMap<String, String>>, QueryRejection>,
    request: Request,
) -> Response {
    let (head, _) = request.into_parts();
    let read = || {
        shared.authorize(&head)?;
        let id = payment_id(path)?;
        let Query(query) = query.map_err(|_| Refusal::invalid_request("the query cannot be read"))?;
        shared.authorize_store(query.get("storeId").map(String::as_str))?;
        get_payment(&shared.config, &shared.ledger(), &id)
    };
    Answer::of(read()).into_response()
}

async fn pay(State(shared): State<Arc<Shared>>, path: PaymentId, request: Request) -> Response {
    write(shared, Operation::PayInstantly, path, request).await
}

async fn cancel(State(shared): State<Arc<Shared>>, path: PaymentId, request: Request) -> Response {
    write(shared, Operation::CancelPayment, path, request).await
}

#[derive(Clone, Copy)]
enum Operation {
    PayInstantly,
    CancelPayment,
}

/// Does a write once for its idempotency key.
async fn write(shared: Arc<Shared>, operation: Operation, path: PaymentId, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, BODY_LIMIT).await else {
        return refuse(Refusal::invalid_request("the body is cut off"));
    };
    let claim = || {
        shared.authorize(&head)?;
        let id = payment_id(path)?;
        let now = shared.config.now();
        let claim = Key::of(&head)?
            .map(|key| shared.keys.claim(key, idempotency::fingerprint(&head, &body), now))
            .transpose()?;
        Ok((id, claim))
    };
    let (id, running) = match claim() {
        Err(refusal) => return refuse(refusal),
        Ok((_, Some(Claim::Repeat(answer)))) => return answer.into_response(),
        Ok((id, Some(Claim::Do(running)))) => (id, Some(running)),
        Ok((id, None)) => (id, None),
    };
    let delay = shared.config.pg_delay;
    let work = move || {
        let answer = Answer::of(shared.perform(operation, &id, &body));
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
    fn perform(&self, operation: Operation, id: &str, body: &Bytes) -> Result<Value, Refusal> {
        let (name, shape) = match operation {
            Operation::PayInstantly => ("payInstantly", &INSTANT_PAYMENT),
            Operation::CancelPayment => ("cancelPayment", &CANCEL_PAYMENT),
        };
        let body = &shape::read(body, shape)?;
        self.authorize_store(body["storeId"].as_str())?;
        if matches!(operation, Operation::PayInstantly) {
            self.find_channel(body)?;
        }
        // Asked before the ledger is locked: it is code from outside.
        if let Some(message) = (self.config.refuse)(name, body) {
            return Err(Refusal::invalid_request(message));
        }
        let now = self.config.now();
        let ledger = &mut self.ledger();
        match operation {
            Operation::PayInstantly => pay_instantly(&self.config, ledger, id, body, now),
            Operation::CancelPayment => cancel_payment(ledger, id, body, now),
        }
    }
}
