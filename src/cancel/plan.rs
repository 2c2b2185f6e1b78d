//! The plan: every limit in turn, and the request that keeps them.

use crate::answer::{PaymentMethod, PgProvider};
use crate::matrix::CONTRACTS;
use crate::read_back::{Known, PaymentState, number, policy};
use crate::rules::{Policy, Truth};
use crate::{Contract, Money};

use super::amount::{CancelAmount, CancelParts};
use super::books::Books;
use super::calendar::{DEADLINE, Day, Now, refunds_again, refunds_at};
use super::follow_up::{self, FollowUp};
use super::refusal::{CancelRefusal, PARTIAL_CANCELS, REFUND_ACCOUNT, WhyNot};
use super::request::{CancelRequest, IncompleteCancel, RefundAccount};

const LIMIT: i64 = number(PARTIAL_CANCELS, "partial_cancels");
const SAME_MONTH: &Policy = policy("mobile-cancel-same-month");
const CONTRACT_FIRST: &Policy = policy("contract-before-use");

/// A cancel that KSNET will take, as far as the payment and the clock tell.
#[derive(Clone, Debug, PartialEq)]
pub struct CancelPlan {
    payment_id: String,
    store_id: String,
    currency: String,
    parts: CancelParts,
    before: CancelParts,
    after: CancelParts,
    tells_tax_free: bool,
    tells_vat: bool,
    to_account: bool,
    account: Option<RefundAccount>,
    notices: Vec<&'static Policy>,
    follow_ups: Vec<FollowUp>,
}

pub(super) fn plan(
    payment: Option<Known<'_>>,
    asked: &CancelAmount,
    now: &Now,
    contract: &Contract,
) -> Result<CancelPlan, CancelRefusal> {
    let currency = payment.as_ref().map(|payment| payment.currency.as_str().into());
    let refuse = |why| CancelRefusal { why, when: None, currency: currency.clone() };
    let Some(payment) = payment else {
        return Err(refuse(WhyNot::NotPaid { state: PaymentState::Unknown }));
    };
    let books = books(&payment, asked).map_err(refuse)?;
    let parts = books.part(asked).map_err(refuse)?;
    if payment.promotion_id.is_some() && parts.total < payment.amount.total {
        return Err(refuse(WhyNot::PromotionInPart));
    }
    let method = payment.method.ok_or_else(|| refuse(WhyNot::Unreadable { what: "method" }))?;
    let mobile = matches!(method, PaymentMethod::Mobile(_));
    let to_account = matches!(method, PaymentMethod::VirtualAccount(_));
    match method {
        PaymentMethod::Card(_)
        | PaymentMethod::EasyPay(_)
        | PaymentMethod::Transfer(_)
        | PaymentMethod::VirtualAccount(_) => {
            // Every cancel but one of the whole is partial, so all that came before were, and once a part is
            // cancelled, what is left is a part too.
            if i64::try_from(books.cancels).is_ok_and(|made| made >= LIMIT) {
                return Err(refuse(WhyNot::PartialCancelsUsedUp { made: books.cancels }));
            }
        }
        PaymentMethod::Mobile(_) if parts.total < payment.amount.total => {
            return Err(refuse(WhyNot::MobileInPart));
        }
        PaymentMethod::Mobile(_) => {}
        _ => return Err(refuse(WhyNot::Unreadable { what: "method" })),
    }
    let paid = payment.paid_at.and_then(crate::Timestamp::in_korea);
    let paid = Day::of(paid.ok_or_else(|| refuse(WhyNot::Unreadable { what: "paidAt" }))?);
    let now = now.in_korea().ok_or_else(|| refuse(WhyNot::Unreadable { what: "now" }))?;
    let (today, last) = (Day::of(now), paid.last_to_cancel());
    if today > last {
        return Err(refuse(WhyNot::TooLate { until: last.end() }));
    }
    let mut notices = Vec::new();
    if today == last {
        // Whether the last day counts whole is S100's word against a clock of KSNET's that nobody has seen (F12).
        notices.push(DEADLINE);
    }
    if mobile && !paid.same_month(today) {
        notices.push(SAME_MONTH);
    }
    if to_account {
        match held(contract, "VIRTUAL_ACCOUNT_REFUND") {
            Truth::Yes => {}
            Truth::No => return Err(refuse(WhyNot::NoRefundContract)),
            Truth::Unknown => notices.push(CONTRACT_FIRST),
        }
        if !refunds_at(now) {
            let when = refunds_again(now, last);
            return Err(CancelRefusal { when, ..refuse(WhyNot::OutsideRefundHours) });
        }
        notices.push(REFUND_ACCOUNT);
    }
    let after = books.after(&parts);
    let mixed = payment.amount.tax_free > 0;
    let follow_ups = if to_account { follow_up::owed(&payment, &after) } else { Vec::new() };
    Ok(CancelPlan {
        payment_id: payment.id.to_owned(),
        store_id: payment.store_id.to_owned(),
        currency: payment.currency.as_str().to_owned(),
        parts,
        before: books.left,
        after,
        tells_tax_free: mixed,
        // One-time accounts take neither VAT nor tax-free amounts (S78); an account of mixed taxation is another kind.
        tells_vat: mixed || !to_account,
        to_account,
        account: None,
        notices,
        follow_ups,
    })
}

fn books(payment: &Known<'_>, asked: &CancelAmount) -> Result<Books, WhyNot> {
    match payment.state {
        PaymentState::Paid | PaymentState::PartlyCancelled => {}
        PaymentState::Cancelled => return Err(WhyNot::AlreadyCancelled),
        state => return Err(WhyNot::NotPaid { state }),
    }
    if payment.channel.is_none_or(|channel| channel.pg_provider != PgProvider::KSNET) {
        return Err(WhyNot::NotKsnet);
    }
    if let Some(currency) = asked.currency.as_ref().filter(|asked| ***asked != *payment.currency.as_str()) {
        return Err(WhyNot::OtherCurrency { asked: currency.clone() });
    }
    let books = Books::of(payment.amount, payment.cancellations)?;
    if books.left.total == 0 { Err(WhyNot::AlreadyCancelled) } else { Ok(books) }
}

fn held(contract: &Contract, id: &str) -> Truth {
    let found = CONTRACTS.iter().find(|contract| contract.id == id);
    found.map_or(Truth::Unknown, |found| contract.held().hold(found.index))
}

impl CancelPlan {
    /// The payment.
    #[must_use]
    pub fn payment_id(&self) -> &str {
        &self.payment_id
    }

    /// How much it cancels.
    #[must_use]
    pub fn amount(&self) -> Money<'_> {
        Money::new(self.parts.total, &self.currency)
    }

    /// What the amount is made of.
    #[must_use]
    pub const fn parts(&self) -> CancelParts {
        self.parts
    }

    /// What can be cancelled before it: `currentCancellableAmount`.
    #[must_use]
    pub const fn left_before(&self) -> CancelParts {
        self.before
    }

    /// What can be cancelled after it.
    #[must_use]
    pub const fn left_after(&self) -> CancelParts {
        self.after
    }

    /// Whether it needs the account that the money goes back to ([`refund_to`](Self::refund_to); N106).
    #[must_use]
    pub const fn needs_refund_account(&self) -> bool {
        self.to_account
    }

    /// What to know about it: what may yet be refused (`mobile-cancel-same-month`), what it costs (`refund-account`).
    #[must_use]
    pub fn notices(&self) -> &[&'static Policy] {
        &self.notices
    }

    /// What the shop owes once the cancel has succeeded. Store them with it.
    #[must_use]
    pub fn follow_ups(&self) -> &[FollowUp] {
        &self.follow_ups
    }

    /// The account that the money of a virtual account goes back to.
    #[must_use]
    pub fn refund_to(mut self, account: RefundAccount) -> Self {
        self.account = Some(account);
        self
    }

    /// The request, to be sent: `client.send(&request)`.
    ///
    /// # Errors
    ///
    /// Where the reason is blank, or the account to refund to is missing, blank or not wanted.
    pub fn request(&self, reason: impl Into<String>) -> Result<CancelRequest, IncompleteCancel> {
        let reason = reason.into();
        if reason.trim().is_empty() {
            return Err(IncompleteCancel::BlankReason);
        }
        match &self.account {
            None if self.to_account => return Err(IncompleteCancel::NoRefundAccount),
            Some(_) if !self.to_account => return Err(IncompleteCancel::NoAccountToRefund),
            Some(account) if account.is_blank() => return Err(IncompleteCancel::BlankRefundAccount),
            _ => {}
        }
        Ok(CancelRequest {
            payment_id: self.payment_id.clone(),
            store_id: self.store_id.clone(),
            reason,
            amount: self.parts.total,
            current_cancellable_amount: self.before.total,
            tax_free_amount: self.tells_tax_free.then_some(self.parts.tax_free),
            vat_amount: self.parts.vat.filter(|_| self.tells_vat),
            refund_account: self.account.clone(),
        })
    }
}
