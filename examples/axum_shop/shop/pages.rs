//! What people see.

use std::fmt::Write as _;
use std::sync::Arc;

use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use portone_ksnet::cancel::FollowUp;
use portone_ksnet::{IdempotencyKey, KsnetRequest as _, PaymentId};
use serde::Deserialize;

use super::books::{self, Order, Refund, Stage};
use super::checkout::{Method, SHELF};
use super::{Failure, Shop};

type Page = Result<Html<String>, StatusCode>;

fn failed(error: impl Into<Failure>) -> StatusCode {
    eprintln!("{}", error.into());
    StatusCode::INTERNAL_SERVER_ERROR
}

fn page(title: &str, body: &str) -> Html<String> {
    let title = escape(title);
    Html(format!(
        "<!doctype html>\n<html lang=\"ko\"><head><meta charset=\"utf-8\"><title>{title}</title></head>\n\
         <body><h1>{title}</h1>\n{body}\n<p><a href=\"/\">the shop</a></p></body></html>\n"
    ))
}

/// Text in HTML, between tags and in quoted attributes.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// The shelf, and the table of orders.
pub(super) async fn counter(State(shop): State<Arc<Shop>>) -> Page {
    let orders = books::orders(&shop.inbox.connection()).map_err(failed)?;
    let mut body = String::from("<form method=\"post\" action=\"/\">\n<select name=\"goods\">");
    for goods in &SHELF {
        let _ = write!(body, "<option value=\"{}\">{} ({}원)</option>", goods.code, goods.name, goods.price);
    }
    body.push_str("</select>\n<select name=\"method\">");
    for method in Method::ALL {
        let _ = write!(body, "<option>{}</option>", method.code());
    }
    body.push_str(
        "</select>\n<input name=\"buyer\" placeholder=\"your name\" required>\n<button>order</button></form>\n\
         <table><tr><th>order</th><th>what</th><th>won</th><th>paid</th><th>refunded</th><th>how far</th><th>shipped</th></tr>\n",
    );
    for order in &orders {
        let Order { id, name, amount, paid, refunded, stage, shipped, .. } = order;
        let (id, name, shipped) = (escape(id), escape(name), if *shipped { "yes" } else { "no" });
        let _ = writeln!(
            body,
            "<tr><td><a href=\"/orders/{id}\">{id}</a></td><td>{name}</td><td>{amount}</td><td>{paid}</td>\
             <td>{refunded}</td><td>{}</td><td>{shipped}</td></tr>",
            stage.word()
        );
    }
    body.push_str("</table>\n<p><a href=\"/books\">the shop's books</a>");
    if shop.stand_in.is_some() {
        body.push_str(" and <a href=\"/stand-in/books\">the stand-in's</a>, which agree");
    }
    body.push_str("</p>");
    Ok(page("Tea", &body))
}

#[derive(Deserialize)]
pub(super) struct Wanted {
    goods: String,
    method: String,
    buyer: String,
}

/// A new order. What it costs is the shop's business, and not in the form.
pub(super) async fn order(State(shop): State<Arc<Shop>>, Form(wanted): Form<Wanted>) -> Response {
    let goods = SHELF.iter().find(|goods| goods.code == wanted.goods);
    let (Some(goods), Some(method)) = (goods, Method::of(&wanted.method)) else {
        return (StatusCode::BAD_REQUEST, "no such goods, or no such way to pay").into_response();
    };
    let order = Order {
        id: PaymentId::random().to_string(),
        name: goods.name.to_owned(),
        amount: goods.price,
        method,
        buyer: wanted.buyer.trim().to_owned(),
        stage: Stage::New,
        note: String::new(),
        shipped: false,
        paid: 0,
        refunded: 0,
    };
    // What KSNET would refuse (a blank name, say) is no order.
    if let Err(violations) = order.checkout(&shop.url).validate() {
        return (StatusCode::UNPROCESSABLE_ENTITY, violations.to_string()).into_response();
    }
    match books::add_order(&shop.inbox.connection(), &order) {
        Ok(()) => Redirect::to(&format!("/orders/{}", order.id)).into_response(),
        Err(error) => failed(error).into_response(),
    }
}

/// An order: to pay, to wait for, to refund.
pub(super) async fn one(State(shop): State<Arc<Shop>>, Path(id): Path<String>) -> Page {
    let (order, refunds) = {
        let database = shop.inbox.connection();
        let order = books::order(&database, &id).map_err(failed)?.ok_or(StatusCode::NOT_FOUND)?;
        let mut refunds = Vec::new();
        for refund in books::refunds(&database, &id).map_err(failed)? {
            let owed = books::owed(&database, &refund.id).map_err(failed)?;
            refunds.push((refund, owed));
        }
        (order, refunds)
    };
    let mut body = format!(
        "<p>{}, {}원: <b id=\"stage\">{}</b>, <span id=\"shipped\">{}</span></p>\n<p>paid {}, refunded {}</p>\n",
        escape(&order.name),
        order.amount,
        order.stage.word(),
        if order.shipped { "shipped" } else { "not shipped" },
        order.paid,
        order.refunded,
    );
    if !order.note.is_empty() {
        let _ = writeln!(body, "<pre id=\"note\">{}</pre>", escape(&order.note));
    }
    match order.stage {
        Stage::New => body.push_str(&pay(&shop, &order).map_err(failed)?),
        Stage::Waiting if shop.stand_in.is_some() => {
            let id = escape(&order.id);
            let _ = writeln!(
                body,
                "<form method=\"post\" action=\"/stand-in/deposit\"><input type=\"hidden\" name=\"order\" \
                 value=\"{id}\"><button>deposit, as the buyer would</button></form>"
            );
        }
        Stage::Paid | Stage::Held => body.push_str(&refund_form(&order)),
        Stage::Waiting | Stage::Closed => {}
    }
    for (refund, owed) in &refunds {
        body.push_str(&told(refund, owed));
    }
    Ok(page(&format!("Order {}", order.id), &body))
}

/// The button that opens PortOne's window, or the stand-in's.
fn pay(shop: &Shop, order: &Order) -> Result<String, Failure> {
    let request = order.checkout(&shop.url).to_script_json(shop.client.channel())?;
    let sdk = match shop.stand_in {
        Some(_) => "/stand-in/portone.js",
        None => "https://cdn.portone.io/v2/browser-sdk.js",
    };
    Ok(format!(
        "<button id=\"pay\">pay</button>\n<script src=\"{sdk}\"></script>\n<script>\n\
         const request = {request};\n\
         document.getElementById('pay').onclick = async () => {{\n\
         \x20 const answer = await PortOne.requestPayment(request);\n\
         \x20 if (answer?.code !== undefined) return alert(answer.message);\n\
         \x20 const body = new URLSearchParams({{ paymentId: request.paymentId }});\n\
         \x20 const paid = await fetch('/payment/complete', {{ method: 'POST', body }});\n\
         \x20 if (!paid.ok) alert(await paid.text());\n\
         \x20 location.reload();\n\
         }};\n</script>\n"
    ))
}

fn refund_form(order: &Order) -> String {
    let account = match order.method {
        Method::VirtualAccount => {
            "<input name=\"bank\" value=\"KOOKMIN\"><input name=\"account\" placeholder=\"account\">\
             <input name=\"holder\" placeholder=\"its holder\">\n"
        }
        Method::Card | Method::EasyPay => "",
    };
    format!(
        "<form method=\"post\" action=\"/orders/{}/refunds\">\n\
         <input type=\"hidden\" name=\"refund_id\" value=\"{}\">\n\
         <input name=\"amount\" placeholder=\"won; all that is left\"><input name=\"reason\" required placeholder=\"why\">\n\
         {account}<button>refund</button></form>\n",
        escape(&order.id),
        IdempotencyKey::random(),
    )
}

fn told(refund: &Refund, owed: &[(u32, FollowUp)]) -> String {
    let Refund { id, amount, reason, state, said, .. } = refund;
    let mut told = format!("<p>refund of {amount}원 ({}): {state} {}</p>\n", escape(reason), escape(said));
    if let [(_, FollowUp::ReissueCashReceipt(receipt))] = owed {
        let _ = writeln!(
            told,
            "<form method=\"post\" action=\"/refunds/{}/receipt\">a cash receipt of {}원 is owed to \
             <input name=\"name\" placeholder=\"name\"><input name=\"number\" placeholder=\"phone, in digits\">\
             <button>issue</button></form>",
            escape(id),
            receipt.amount().total
        );
    }
    told
}

/// A line for each order that was paid: its id, what came and what went back.
pub(super) async fn books(State(shop): State<Arc<Shop>>) -> Result<String, StatusCode> {
    let mut orders = books::orders(&shop.inbox.connection()).map_err(failed)?;
    orders.retain(|order| order.paid > 0);
    orders.sort_by(|one, other| one.id.cmp(&other.id));
    let lines = orders.iter().map(|order| format!("{} {} {}\n", order.id, order.paid, order.refunded));
    Ok(lines.collect())
}
