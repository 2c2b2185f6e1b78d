//! What goes back to the client: a JSON body with its status, or a refusal of PortOne's error types.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// An answer that can be given again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    body: String,
}

impl Answer {
    pub(crate) fn of(outcome: Result<Value, Refusal>) -> Self {
        match outcome {
            Ok(body) => Self { status: StatusCode::OK, body: body.to_string() },
            Err(refusal) => Self { status: refusal.status, body: refusal.body().to_string() },
        }
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        response
    }
}

/// A refusal with the `type` and the status that PortOne's OpenAPI gives it (`x-portone-status-code`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    status: StatusCode,
    kind: &'static str,
    message: String,
    pg: Option<PgRefusal>,
}

/// A refusal by KSNET itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PgRefusal {
    pub(crate) code: &'static str,
    pub(crate) message: &'static str,
}

impl Refusal {
    pub(crate) fn new(status: StatusCode, kind: &'static str, message: impl Into<String>) -> Self {
        Self { status, kind, message: message.into(), pg: None }
    }

    pub(crate) fn invalid_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "INVALID_REQUEST", message)
    }

    pub(crate) fn conflict(kind: &'static str, message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, kind, message)
    }

    pub(crate) fn unauthorized() -> Self {
        Self::new(
            StatusCode::UNAUTHORIZED,
            "UNAUTHORIZED",
            "expected `Authorization: PortOne <API secret>` with the secret of this store",
        )
    }

    pub(crate) fn forbidden() -> Self {
        Self::new(StatusCode::FORBIDDEN, "FORBIDDEN", "the API secret may not use this storeId")
    }

    pub(crate) fn channel_not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "CHANNEL_NOT_FOUND", "no such channel in this store")
    }

    pub(crate) fn payment_not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "PAYMENT_NOT_FOUND", "no payment with this paymentId in this store")
    }

    fn body(&self) -> Value {
        let mut body = json!({ "type": self.kind, "message": self.message });
        if let Some(pg) = self.pg {
            body["pgCode"] = json!(pg.code);
            body["pgMessage"] = json!(pg.message);
        }
        body
    }
}

impl From<PgRefusal> for Refusal {
    fn from(pg: PgRefusal) -> Self {
        let message = format!("KSNET refused: {}", pg.message);
        Self { pg: Some(pg), ..Self::new(StatusCode::BAD_GATEWAY, "PG_PROVIDER", message) }
    }
}
