//! Refunds: planned, stored, sent, and asked for again until it is known what became of them.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use portone_ksnet::answer::{Payment, PaymentCancellation};
use portone_ksnet::cancel::{
    CancelAmount, CancelPlan, CancelPlanning as _, CancelRequest, IncompleteCancel, RefundAccount,
};
use portone_ksnet::{Cause, GetPayment, IdempotencyKey, KsnetContract as _, Outcome, RestBank};
use rusqlite::TransactionBehavior;
use serde::Deserialize;

use super::books::{self, Refund, Stage};
use super::checkout::Agreed;
use super::settle::{cancellations, known_cancellations};
use super::{Failure, Shop};

/// The form. Its id is made with the page, so that a button pressed twice is one refund.
#[derive(Deserialize)]
pub(super) struct Asked {
    refund_id: String,
    /// In won; all that is left where it is empty.
    #[serde(default)]
    amount: String,
    reason: String,
    /// PortOne's code, for a deposit alone.
    #[serde(default)]
    bank: String,
    #[serde(default)]
    account: String,
    #[serde(default)]
    holder: String,
}

/// Why no refund was begun, for the one who asked.
enum No {
    /// The form makes no sense.
    Form(String),
    /// KSNET would not take it.
    Plan(String),
    /// Another is not settled yet.
    UnderWay,
    /// There is nothing to refund.
    Order,
    /// It could not be planned, and nothing was sent.
    Failed(Failure),
}

impl From<Failure> for No {
    fn from(error: Failure) -> Self {
        Self::Failed(error)
    }
}

impl From<rusqlite::Error> for No {
    fn from(error: rusqlite::Error) -> Self {
        Self::Failed(error.into())
    }
}

pub(super) async fn asked(
    State(shop): State<Arc<Shop>>,
    Path(order_id): Path<String>,
    Form(asked): Form<Asked>,
) -> Response {
    let say = |status: StatusCode, words: String| (status, words).into_response();
    match shop.refund(&order_id, asked).await {
        Ok(refund) => match refund.state.as_str() {
            "DONE" => Redirect::to(&format!("/orders/{order_id}")).into_response(),
            "REFUSED" => say(StatusCode::UNPROCESSABLE_ENTITY, refund.said),
            _ => say(
                StatusCode::ACCEPTED,
                format!(
                    "it is not known yet whether the money went back, and is asked again: {}",
                    refund.said
                ),
            ),
        },
        Err(No::Form(words)) => say(StatusCode::BAD_REQUEST, words),
        Err(No::Plan(words)) => say(StatusCode::UNPROCESSABLE_ENTITY, words),
        Err(No::UnderWay) => {
            say(StatusCode::CONFLICT, "another refund of this order is not settled yet".to_owned())
        }
        Err(No::Order) => say(StatusCode::NOT_FOUND, "no order that was paid".to_owned()),
        Err(No::Failed(error)) => {
            eprintln!("order {order_id}: {error}");
            say(StatusCode::SERVICE_UNAVAILABLE, "nothing was refunded: try again".to_owned())
        }
    }
}

pub(super) async fn resumed(State(shop): State<Arc<Shop>>) -> StatusCode {
    shop.resume().await;
    StatusCode::NO_CONTENT
}

/// A planned cancel as it is stored: the request, and what follows from it.
pub(super) fn of_plan(
    payment: &Payment,
    plan: &CancelPlan,
    id: &str,
    reason: &str,
) -> Result<(Refund, Vec<String>), IncompleteCancel> {
    let request = plan.request(reason)?;
    let follow_ups = plan.follow_ups().iter().filter_map(|owed| serde_json::to_string(owed).ok()).collect();
    let refund = Refund {
        id: id.to_owned(),
        order_id: plan.payment_id().to_owned(),
        amount: request.amount(),
        reason: reason.to_owned(),
        known: serde_json::json!(known_cancellations(payment)).to_string(),
        request: serde_json::to_string(&request).ok(),
        first_sent_at: None,
        state: "OPEN".to_owned(),
        said: String::new(),
    };
    Ok((refund, follow_ups))
}

impl Shop {
    async fn refund(&self, order_id: &str, asked: Asked) -> Result<Refund, No> {
        IdempotencyKey::new(&*asked.refund_id).map_err(|error| No::Form(error.to_string()))?;
        if let Some(before) = self.stored(&asked.refund_id)? {
            return if before.order_id == order_id {
                Ok(self.push(&before.id).await?)
            } else {
                Err(No::Order)
            };
        }
        let order = books::order(&self.inbox.connection(), order_id)?;
        if order.is_none_or(|order| order.stage < Stage::Paid) {
            return Err(No::Order);
        }
        let payment = self.client.send(&GetPayment::new(order_id)).await.map_err(Failure::from)?;
        let plan = payment
            .cancel_plan(asked.how_much()?, (self.now)(), &Agreed::CONTRACT)
            .map_err(|refusal| No::Plan(refusal.to_string()))?;
        let plan = match asked.refund_account()? {
            Some(account) => plan.refund_to(account),
            None => plan,
        };
        let (refund, follow_ups) = of_plan(&payment, &plan, &asked.refund_id, &asked.reason)
            .map_err(|incomplete| No::Form(incomplete.to_string()))?;
        let added = {
            let mut database = self.inbox.connection();
            let transaction = database.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let added = books::add_refund(&transaction, &refund, &follow_ups)?;
            transaction.commit()?;
            added
        };
        if added { Ok(self.push(&refund.id).await?) } else { Err(No::UnderWay) }
    }

    /// Everything that is not known, or not done, once more.
    pub(crate) async fn resume(&self) {
        let unfinished = books::unfinished(&self.inbox.connection());
        for id in unfinished.unwrap_or_else(|error| {
            eprintln!("the books: {error}");
            Vec::new()
        }) {
            if let Err(error) = self.push(&id).await {
                eprintln!("refund {id}: {error}");
            }
        }
    }

    fn stored(&self, id: &str) -> rusqlite::Result<Option<Refund>> {
        books::refund(&self.inbox.connection(), id)
    }

    /// Sends a stored refund, for the first time or again under its key, and then does what it leaves to do.
    pub(super) async fn push(&self, id: &str) -> Result<Refund, Failure> {
        const GONE: &str = "the refund is not in the books";
        let refund = self.stored(id)?.ok_or(GONE)?;
        if refund.is_open() {
            self.ask(&refund).await?;
        }
        // The money went back, whatever becomes of the receipt: that is tried again.
        if let Err(error) = self.follow_up(id).await {
            eprintln!("refund {id}: {error}");
        }
        Ok(self.stored(id)?.ok_or(GONE)?)
    }

    async fn ask(&self, refund: &Refund) -> Result<(), Failure> {
        let key = IdempotencyKey::new(&*refund.id)?;
        let request = refund.request.as_deref().ok_or("an open refund without its request")?;
        let request: CancelRequest = serde_json::from_str(request)?;
        let call = self.client.send(&request).idempotency_key(&key);
        let call = match refund.first_sent_at.and_then(|at| u64::try_from(at).ok()) {
            Some(at) => call.first_sent_at(SystemTime::UNIX_EPOCH + Duration::from_secs(at)),
            None => {
                let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_secs();
                books::first_sent(&self.inbox.connection(), &refund.id, i64::try_from(now)?)?;
                call
            }
        };
        match call.await.map(|answer| answer.cancellation) {
            Ok(PaymentCancellation::Succeeded(done)) => self.is_done(refund, &done.id)?,
            Ok(PaymentCancellation::Failed(_)) => {
                books::refuse(&self.inbox.connection(), &refund.id, "KSNET could not cancel it")?;
            }
            // Asked for and not decided, or in words that this version does not know: the payment will tell.
            Ok(_) => self.look(refund, "KSNET has not decided", false).await?,
            Err(error) if error.outcome() == Outcome::Unknown => {
                // PortOne has forgotten the key after three hours: nothing was sent, and nothing will be.
                let forgotten = matches!(error.cause(), Cause::Key(_));
                self.look(refund, &error.to_string(), forgotten).await?;
            }
            // Refused, or never sent: the money is where it was.
            Err(error) => books::refuse(&self.inbox.connection(), &refund.id, &error.to_string())?,
        }
        Ok(())
    }

    /// Looks at the payment for a cancellation that is this refund.
    async fn look(&self, refund: &Refund, why: &str, forgotten: bool) -> Result<(), Failure> {
        let payment = match self.client.send(&GetPayment::new(&*refund.order_id)).await {
            Ok(payment) => payment,
            Err(error) => {
                let said = format!("{why}; and {error}");
                return Ok(books::still_open(&self.inbox.connection(), &refund.id, &said)?);
            }
        };
        let known: Vec<String> = serde_json::from_str(&refund.known)?;
        let mut under_way = false;
        for cancellation in cancellations(&payment) {
            match cancellation {
                PaymentCancellation::Succeeded(done)
                    if !known.contains(&done.id)
                        && (done.total_amount, &done.reason) == (refund.amount, &refund.reason) =>
                {
                    return self.is_done(refund, &done.id);
                }
                PaymentCancellation::Succeeded(_) | PaymentCancellation::Failed(_) => {}
                _ => under_way = true,
            }
        }
        if forgotten && !under_way {
            let said = "it was not made; ask for it anew";
            return Ok(books::refuse(&self.inbox.connection(), &refund.id, said)?);
        }
        Ok(books::still_open(&self.inbox.connection(), &refund.id, why)?)
    }

    /// The refund and its money, both or neither.
    fn is_done(&self, refund: &Refund, cancellation_id: &str) -> Result<(), Failure> {
        let mut database = self.inbox.connection();
        let transaction = database.transaction_with_behavior(TransactionBehavior::Immediate)?;
        books::done(&transaction, &refund.id, cancellation_id)?;
        books::book(&transaction, cancellation_id, &refund.order_id, -refund.amount)?;
        Ok(transaction.commit()?)
    }
}

impl Asked {
    fn how_much(&self) -> Result<CancelAmount, No> {
        match self.amount.trim() {
            "" => Ok(CancelAmount::rest()),
            amount => match amount.parse() {
                Ok(won) => Ok(CancelAmount::of(won)),
                Err(_) => Err(No::Form("an amount is a number of won".to_owned())),
            },
        }
    }

    fn refund_account(&self) -> Result<Option<RefundAccount>, No> {
        if self.bank.is_empty() {
            return Ok(None);
        }
        let bank: RestBank = self
            .bank
            .parse()
            .map_err(|_| No::Form("a bank is a code of PortOne's, such as KOOKMIN".to_owned()))?;
        Ok(Some(RefundAccount::new(bank, &*self.account, &*self.holder)))
    }
}
