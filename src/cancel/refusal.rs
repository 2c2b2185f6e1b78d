//! Why a cancel would not be taken, and when it would.

use std::fmt;

use portone_ksnet_wire::LANGUAGE;

use crate::read_back::{PaymentState, policy};
use crate::rules::Policy;
use crate::{Money, Timestamp};

use super::calendar::{DEADLINE, HOURS};

pub(super) const PARTIAL_CANCELS: &Policy = policy("partial-cancel-limit");
pub(super) const REFUND_ACCOUNT: &Policy = policy("refund-account");
const MOBILE_IN_PART: &Policy = policy("mobile-no-partial-cancel");

/// A cancel that KSNET would not take, or that must not be sent because nobody knows what it would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CancelRefusal {
    pub(super) why: WhyNot,
    pub(super) when: Option<Timestamp>,
    pub(super) currency: Option<Box<str>>,
}

/// The reason of a [`CancelRefusal`]. Amounts are minor units of the payment's currency.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WhyNot {
    /// The payment has a status from which nothing can be cancelled. One that waits for its deposit is closed
    /// instead ([`CloseVirtualAccount`](crate::CloseVirtualAccount), N93).
    NotPaid {
        /// How far the payment is.
        state: PaymentState,
    },
    /// All of it is cancelled.
    AlreadyCancelled,
    /// It was not paid through KSNET, and other gateways have other limits.
    NotKsnet,
    /// Something that the answer depends on is missing from the payment or not known to this version.
    Unreadable {
        /// The field, in PortOne's spelling; `now` for the time that was given.
        what: &'static str,
    },
    /// The amounts of the payment contradict each other.
    BrokenBooks,
    /// A cancel of this payment is under way. Read the payment again when it has ended.
    CancelUnderWay,
    /// The amount is zero or less.
    NotPositive {
        /// What was asked.
        asked: i64,
    },
    /// The amount is more than is left of the payment.
    MoreThanLeft {
        /// What was asked.
        asked: i64,
        /// What can be cancelled at most.
        left: i64,
    },
    /// The amount is of another currency than the payment.
    OtherCurrency {
        /// What was asked, in ISO 4217.
        asked: Box<str>,
    },
    /// How much of the amount is tax-free was not said, where it can be this or that, or cannot be so.
    TaxFreePart {
        /// What was asked, where something was.
        asked: Option<i64>,
        /// The least of the amount that is tax-free.
        least: i64,
        /// The most of it.
        most: i64,
    },
    /// A part of a mobile-phone payment (S87).
    MobileInPart,
    /// A part of a payment with a promotion: PortOne works the discount out anew for what is left, so that how much
    /// goes back is not the amount that was asked.
    PromotionInPart,
    /// As many partial cancels as KSNET takes were made (S99). What is left then needs KSNET's own help: whether
    /// it is cancelled at once is not known (F13).
    PartialCancelsUsedUp {
        /// How many there were.
        made: usize,
    },
    /// The months in which a payment can be cancelled are over (S100).
    TooLate {
        /// The last second, in Korea.
        until: Option<Timestamp>,
    },
    /// Refunding a virtual account takes a contract with KSNET (S79) that this shop has not declared.
    NoRefundContract,
    /// Virtual accounts are not refunded at this time of the day (S84).
    OutsideRefundHours,
}

impl CancelRefusal {
    /// The reason.
    #[must_use]
    pub const fn why(&self) -> &WhyNot {
        &self.why
    }

    /// When the same cancel will be taken, where only the time of the day is against it.
    #[must_use]
    pub const fn possible_at(&self) -> Option<&Timestamp> {
        self.when.as_ref()
    }

    /// The policy of the spec that is behind it, where it is one of KSNET's.
    #[must_use]
    pub const fn policy(&self) -> Option<&'static Policy> {
        match self.why {
            WhyNot::MobileInPart => Some(MOBILE_IN_PART),
            WhyNot::PartialCancelsUsedUp { .. } => Some(PARTIAL_CANCELS),
            WhyNot::TooLate { .. } => Some(DEADLINE),
            WhyNot::NoRefundContract => Some(REFUND_ACCOUNT),
            WhyNot::OutsideRefundHours => Some(HOURS),
            _ => None,
        }
    }

    /// The facts behind it.
    #[must_use]
    pub const fn facts(&self) -> &'static [&'static str] {
        match self.policy() {
            Some(policy) => policy.facts,
            None => match self.why {
                WhyNot::TaxFreePart { .. } => &["S102", "N89"],
                WhyNot::NotPaid { .. } => &["N93"],
                _ => &["N89"],
            },
        }
    }

    fn money(&self, minor_units: i64) -> impl fmt::Display + '_ {
        Money::new(minor_units, self.currency.as_deref().unwrap_or_default())
    }
}

impl fmt::Display for CancelRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.why {
            WhyNot::NotPaid { state: PaymentState::WaitingForDeposit } => f.write_str(
                "the payment waits for its deposit, so there is nothing to give back; close its account instead",
            )?,
            WhyNot::NotPaid { state } => match state.as_str() {
                Some(status) => write!(f, "the payment is `{status}`, and only what is paid can be cancelled")?,
                None => f.write_str("the payment has a status that is not known, so it is not cancelled")?,
            },
            WhyNot::AlreadyCancelled => f.write_str("the whole payment is cancelled already")?,
            WhyNot::NotKsnet => f.write_str("the payment was not made through KSNET, whose limits these are")?,
            WhyNot::Unreadable { what } => {
                write!(f, "`{what}` is missing or not known to this version, and the answer depends on it")?;
            }
            WhyNot::BrokenBooks => f.write_str(
                "the payment's amounts and its cancellations contradict each other, so nobody knows what is left",
            )?,
            WhyNot::CancelUnderWay => {
                f.write_str("a cancel of this payment is under way; read the payment again when it has ended")?;
            }
            WhyNot::NotPositive { asked } => {
                write!(f, "an amount to cancel is more than nothing, and {} was asked", self.money(*asked))?;
            }
            WhyNot::MoreThanLeft { asked, left } => {
                write!(f, "{} was asked, and {} is left to cancel", self.money(*asked), self.money(*left))?;
            }
            WhyNot::OtherCurrency { asked } => write!(
                f,
                "the amount is in {}, and the payment in {}",
                asked.escape_debug(),
                self.currency.as_deref().unwrap_or_default().escape_debug()
            )?,
            WhyNot::TaxFreePart { asked, least, most } => {
                match asked {
                    Some(asked) => write!(f, "{} of the amount cannot be tax-free: it is", self.money(*asked))?,
                    None => f.write_str("say how much of the amount is tax-free (`CancelAmount::tax_free`):")?,
                }
                write!(f, " from {} to {}", self.money(*least), self.money(*most))?;
            }
            WhyNot::PromotionInPart => f.write_str(
                "the payment has a promotion, whose discount PortOne works out anew for what is left, so nobody \
                 knows how much a part is; cancel the whole, or a part by a `cancelPayment` of your own",
            )?,
            WhyNot::MobileInPart
            | WhyNot::PartialCancelsUsedUp { .. }
            | WhyNot::TooLate { .. }
            | WhyNot::NoRefundContract
            | WhyNot::OutsideRefundHours => {}
        }
        if let Some(policy) = self.policy() {
            write!(f, "{} [{}]", policy.words.spoken(LANGUAGE), policy.id)?;
        }
        match &self.why {
            WhyNot::PartialCancelsUsedUp { made } => write!(f, "; there were {made}")?,
            WhyNot::TooLate { until: Some(until) } => write!(f, "; until {until}")?,
            WhyNot::NoRefundContract => f.write_str("; needs the contract VIRTUAL_ACCOUNT_REFUND")?,
            _ => {}
        }
        match &self.when {
            Some(when) => write!(f, "; possible at {when}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for CancelRefusal {}
