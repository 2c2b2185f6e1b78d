//! From what PortOne says of a payment to what stands in the shop's books.

use std::sync::Arc;

use axum::extract::{Form, FromRequest as _, Query, Request, State};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use portone_ksnet::answer::{Payment, PaymentCancellation, PaymentMethod};
use portone_ksnet::cancel::{CancelAmount, CancelPlanning as _};
use portone_ksnet::verify::{Verification, Verify as _};
use portone_ksnet::webhook::Ticket;
use portone_ksnet::{
    CloseVirtualAccount, GetPayment, IdempotencyKey, KsnetContract as _, Outcome, PaymentState,
};
use rusqlite::{Connection, TransactionBehavior};
use serde::Deserialize;

use super::books::{self, Order, Stage};
use super::checkout::Agreed;
use super::{Failure, Shop, refund};

/// What a look at a payment came to.
pub(super) enum Settled {
    /// The books say what PortOne says.
    Stored(Order),
    /// No order of this shop.
    NotOurs,
    /// Nobody has begun to pay.
    NotBegun,
    /// A webhook whose work another attempt has taken over. Nothing was stored.
    Overtaken,
}

impl Shop {
    /// Reads a payment and stores what it is now; with the webhook that told of it, where one did, so that both are
    /// stored or neither. Whoever asks, how often and in which order: the same payment makes the same books.
    pub(super) async fn settle(
        &self,
        payment_id: &str,
        webhook: Option<&Ticket>,
    ) -> Result<Settled, Failure> {
        let Some(order) = books::order(&self.inbox.connection(), payment_id)? else {
            return Ok(Settled::NotOurs);
        };
        let mut payment = match self.client.send(&GetPayment::new(payment_id)).await {
            Ok(payment) => payment,
            Err(error) if error.kind() == Some("PAYMENT_NOT_FOUND") => return Ok(Settled::NotBegun),
            Err(error) => return Err(error.into()),
        };
        let mut verification = self.compare(&payment, &order);
        if verification.state() == PaymentState::WaitingForDeposit && !verification.is_as_asked() {
            payment = self.close_account(&order).await?;
            // The deposit may have been faster.
            let differences = verification;
            verification = self.compare(&payment, &order);
            eprintln!("order {}: {differences}", order.id);
        }
        let store = |database: &Connection| self.store(database, &order, &payment, &verification);
        let stored = match webhook {
            Some(ticket) => self.inbox.settle(ticket, |transaction| store(transaction))?,
            None => {
                let mut database = self.inbox.connection();
                let transaction = database.transaction_with_behavior(TransactionBehavior::Immediate)?;
                store(&transaction)?;
                transaction.commit()?;
                true
            }
        };
        if !stored {
            return Ok(Settled::Overtaken);
        }
        // What was not as asked is given back at once; where that fails, it is in the books and is asked for again.
        let refunds = books::refunds(&self.inbox.connection(), payment_id)?;
        for refund in refunds {
            if refund.is_open()
                && refund.id == held_refund(payment_id)
                && let Err(error) = self.push(&refund.id).await
            {
                eprintln!("refund {}: {error}", refund.id);
            }
        }
        let order = books::order(&self.inbox.connection(), payment_id)?;
        Ok(order.map_or(Settled::NotOurs, Settled::Stored))
    }

    fn compare(&self, payment: &Payment, order: &Order) -> Verification {
        payment.verify_on(&order.checkout(&self.url), self.client.channel())
    }

    /// An account that was not asked for so (another amount, say) takes no deposit.
    async fn close_account(&self, order: &Order) -> Result<Payment, Failure> {
        let key = IdempotencyKey::new(format!("close-account-{}", order.id))?;
        match self.client.send(&CloseVirtualAccount::new(&*order.id)).idempotency_key(&key).await {
            Ok(_) => {}
            // Closed before, or paid meanwhile: the payment tells.
            Err(error) if error.outcome() == Outcome::Refused => {}
            Err(error) => return Err(error.into()),
        }
        Ok(self.client.send(&GetPayment::new(&*order.id)).await?)
    }

    fn store(
        &self,
        database: &Connection,
        order: &Order,
        payment: &Payment,
        verification: &Verification,
    ) -> rusqlite::Result<()> {
        if let Some(paid) = money_that_came(payment) {
            books::book(database, &order.id, &order.id, paid)?;
        }
        for cancellation in cancellations(payment) {
            if let PaymentCancellation::Succeeded(done) = cancellation {
                books::book(database, &done.id, &order.id, -done.total_amount)?;
            }
        }
        let as_asked = verification.is_as_asked();
        match verification.state() {
            PaymentState::WaitingForDeposit if as_asked => {
                books::advance(database, &order.id, Stage::Waiting, &account(payment))
            }
            PaymentState::Cancelled if money_that_came(payment).is_none() => {
                let stage = if as_asked { Stage::Closed } else { Stage::Held };
                books::advance(database, &order.id, stage, &words(verification, as_asked))
            }
            PaymentState::Paid | PaymentState::PartlyCancelled | PaymentState::Cancelled if as_asked => {
                if verification.is_paid() {
                    books::ship(database, &order.id)?;
                    return books::advance(database, &order.id, Stage::Paid, "");
                }
                let said =
                    "money went back before the shop saw the payment: a person decides what is shipped";
                books::advance(database, &order.id, Stage::Paid, said)
            }
            PaymentState::Paid
            | PaymentState::PartlyCancelled
            | PaymentState::Cancelled
            | PaymentState::WaitingForDeposit => self.hold(database, order, payment, verification),
            PaymentState::Failed => {
                books::note(database, &order.id, Stage::New, "the payment failed; the buyer can try again")
            }
            // Not known to this version: nothing is concluded from it.
            _ => books::note(database, &order.id, order.stage, &verification.to_string()),
        }
    }

    /// Ships nothing, and plans to give everything back, once.
    fn hold(
        &self,
        database: &Connection,
        order: &Order,
        payment: &Payment,
        verification: &Verification,
    ) -> rusqlite::Result<()> {
        let plan = payment.cancel_plan(CancelAmount::rest(), (self.now)(), &Agreed::CONTRACT);
        let planned = plan.map_err(|refusal| refusal.to_string()).and_then(|plan| {
            refund::of_plan(payment, &plan, &held_refund(&order.id), "not what was ordered")
                .map_err(|incomplete| incomplete.to_string())
        });
        let mut said = verification.to_string();
        match planned {
            Ok((refund, follow_ups)) => drop(books::add_refund(database, &refund, &follow_ups)?),
            Err(why) => said = format!("{said}\nnot given back by itself: {why}"),
        }
        books::advance(database, &order.id, Stage::Held, &said)
    }
}

/// The id of the refund that a held order makes by itself.
fn held_refund(order_id: &str) -> String {
    format!("held-{order_id}")
}

fn words(verification: &Verification, as_asked: bool) -> String {
    if as_asked { "the account is closed".to_owned() } else { verification.to_string() }
}

/// What was paid, before anything went back; nothing where no money has come.
fn money_that_came(payment: &Payment) -> Option<i64> {
    let came = match payment {
        Payment::Paid(_) | Payment::PartialCancelled(_) => true,
        // An account that was closed is cancelled, too.
        Payment::Cancelled(cancelled) => cancelled.paid_at.is_some(),
        _ => false,
    };
    payment.amount().filter(|_| came).map(|amount| amount.total)
}

/// The ids of those cancellations that are there already.
pub(super) fn known_cancellations(payment: &Payment) -> Vec<&str> {
    let mut known = Vec::new();
    for cancellation in cancellations(payment) {
        if let PaymentCancellation::Succeeded(done) = cancellation {
            known.push(done.id.as_str());
        }
    }
    known
}

pub(super) fn cancellations(payment: &Payment) -> &[PaymentCancellation] {
    match payment {
        Payment::Paid(paid) => paid.cancellations.as_deref().unwrap_or_default(),
        Payment::PartialCancelled(cancelled) => &cancelled.cancellations,
        Payment::Cancelled(cancelled) => &cancelled.cancellations,
        _ => &[],
    }
}

/// Where the buyer pays to.
fn account(payment: &Payment) -> String {
    let Payment::VirtualAccountIssued(issued) = payment else { return String::new() };
    let Some(PaymentMethod::VirtualAccount(account)) = &issued.method else { return String::new() };
    let bank = account.bank.as_ref().map_or("", |bank| bank.as_str());
    let until = account.expired_at.as_ref().map_or("", |until| until.as_str());
    format!("{bank} {}, until {until}", account.account_number)
}

/// What `PortOne.requestPayment` came to, from the page or (on phones) by a redirect. A hint, like a webhook: nobody
/// is believed but PortOne.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Returned {
    payment_id: String,
}

pub(super) async fn returned(State(shop): State<Arc<Shop>>, request: Request) -> Response {
    let redirect = request.method() == Method::GET;
    let returned = if redirect {
        Query::<Returned>::try_from_uri(request.uri()).map(|Query(returned)| returned).map_err(drop)
    } else {
        Form::<Returned>::from_request(request, &()).await.map(|Form(returned)| returned).map_err(drop)
    };
    let Ok(Returned { payment_id }) = returned else {
        return (StatusCode::BAD_REQUEST, "`paymentId` is missing").into_response();
    };
    match shop.settle(&payment_id, None).await {
        Ok(Settled::Stored(order)) if redirect => {
            Redirect::to(&format!("/orders/{}", order.id)).into_response()
        }
        Ok(Settled::Stored(order)) => {
            let status = if order.stage == Stage::Held { StatusCode::CONFLICT } else { StatusCode::OK };
            (status, order.stage.word()).into_response()
        }
        Ok(Settled::NotOurs) => (StatusCode::NOT_FOUND, "no such order").into_response(),
        Ok(Settled::NotBegun) => (StatusCode::CONFLICT, "nothing is paid").into_response(),
        Ok(Settled::Overtaken) => StatusCode::CONFLICT.into_response(),
        Err(error) => {
            eprintln!("order {payment_id}: {error}");
            // The webhook comes too, so nothing is lost; but nobody is told that it was not paid.
            let words = "it is not known yet whether this is paid: look again in a minute";
            (StatusCode::SERVICE_UNAVAILABLE, words).into_response()
        }
    }
}
