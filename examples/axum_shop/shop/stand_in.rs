//! The buyer's part, where there is no PortOne: the stand-in's window, its deposits and its books.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Form, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use portone_ksnet_sandbox::{BrowserPayment, ChargeKind, Sandbox};
use serde::Deserialize;

use super::Shop;

/// In place of `https://cdn.portone.io/v2/browser-sdk.js`: a window in which everybody pays.
const WINDOW: &str = "\
window.PortOne = {
  async requestPayment(request) {
    const answer = await fetch('/stand-in/window', { method: 'POST', body: JSON.stringify(request) });
    const paymentId = request.paymentId;
    return answer.ok ? { paymentId } : { paymentId, code: 'STAND_IN', message: await answer.text() };
  },
};
";

pub(super) fn router() -> Router<Arc<Shop>> {
    Router::new()
        .route("/stand-in/portone.js", get(script))
        .route("/stand-in/window", post(window))
        .route("/stand-in/deposit", post(deposit))
        .route("/stand-in/books", get(books))
}

async fn script() -> Response {
    ([(header::CONTENT_TYPE, "text/javascript")], WINDOW).into_response()
}

fn sandbox(shop: &Shop) -> Result<&Sandbox, String> {
    shop.stand_in.as_deref().ok_or_else(|| "there is no stand-in".to_owned())
}

/// What the browser sends, which is not always what the page was given.
async fn window(State(shop): State<Arc<Shop>>, request: String) -> Response {
    let paid =
        BrowserPayment::from_json(&request).and_then(|payment| sandbox(&shop)?.pay_in_window(&payment));
    match paid {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(words) => (StatusCode::UNPROCESSABLE_ENTITY, words).into_response(),
    }
}

#[derive(Deserialize)]
struct Deposit {
    order: String,
}

async fn deposit(State(shop): State<Arc<Shop>>, Form(Deposit { order }): Form<Deposit>) -> Response {
    match sandbox(&shop).and_then(|sandbox| sandbox.deposit(&order)) {
        Ok(()) => Redirect::to(&format!("/orders/{order}")).into_response(),
        Err(words) => (StatusCode::UNPROCESSABLE_ENTITY, words).into_response(),
    }
}

/// A line for each payment: its id, what came and what went back.
async fn books(State(shop): State<Arc<Shop>>) -> Result<String, String> {
    let mut payments = BTreeMap::<String, (u64, u64)>::new();
    for charge in sandbox(&shop)?.charges() {
        let (came, back) = payments.entry(charge.payment_id).or_default();
        match charge.kind {
            ChargeKind::Paid => *came += charge.amount,
            ChargeKind::Cancelled => *back += charge.amount,
            _ => {}
        }
    }
    let mut lines = String::new();
    for (id, (came, back)) in payments {
        let _ = writeln!(lines, "{id} {came} {back}");
    }
    Ok(lines)
}
