//! A payment as PortOne answers it, whichever of its types it was read as: what `verify` and `cancel` look at.

use crate::answer::{
    CancelledPayment, ChannelGroupSummary, Currency, Customer, FailedPayment, PaidPayment,
    PartialCancelledPayment, PayPendingPayment, Payment, PaymentAmount, PaymentCancellation,
    PaymentCashReceipt, PaymentEscrow, PaymentMethod, ReadyPayment, SelectedChannel,
    VirtualAccountIssuedPayment,
};
use crate::matrix::POLICIES;
use crate::rules::Policy;
use crate::{Operation, Timestamp};

/// What every known kind of payment says, and what some do.
pub struct Known<'a> {
    pub(crate) state: PaymentState,
    pub(crate) id: &'a str,
    pub(crate) store_id: &'a str,
    pub(crate) order_name: &'a str,
    pub(crate) amount: &'a PaymentAmount,
    pub(crate) currency: &'a Currency,
    pub(crate) channel: Option<&'a SelectedChannel>,
    pub(crate) channel_group: Option<&'a ChannelGroupSummary>,
    pub(crate) customer: &'a Customer,
    pub(crate) escrow: Option<&'a PaymentEscrow>,
    pub(crate) method: Option<&'a PaymentMethod>,
    pub(crate) billing_key: Option<&'a str>,
    pub(crate) promotion_id: Option<&'a str>,
    pub(crate) paid_at: Option<&'a Timestamp>,
    pub(crate) cancellations: &'a [PaymentCancellation],
    pub(crate) cash_receipt: Option<&'a PaymentCashReceipt>,
}

/// How far a payment is, by PortOne's `status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentState {
    /// `READY`: the buyer has the window open, or has left it.
    Ready,
    /// `PAY_PENDING`: the gateway is not done yet.
    PayPending,
    /// `VIRTUAL_ACCOUNT_ISSUED`: the buyer has an account to pay into, and the shop has no money.
    WaitingForDeposit,
    /// `PAID`.
    Paid,
    /// `PARTIAL_CANCELLED`: a part of the money went back.
    PartlyCancelled,
    /// `CANCELLED`: all of it went back, or an account was closed before anything was deposited.
    Cancelled,
    /// `FAILED`.
    Failed,
    /// A status that this version of the crate does not know, or none.
    Unknown,
}

impl PaymentState {
    /// PortOne's word; nothing for what is not known.
    #[must_use]
    pub const fn as_str(self) -> Option<&'static str> {
        match self {
            Self::Ready => Some("READY"),
            Self::PayPending => Some("PAY_PENDING"),
            Self::WaitingForDeposit => Some("VIRTUAL_ACCOUNT_ISSUED"),
            Self::Paid => Some("PAID"),
            Self::PartlyCancelled => Some("PARTIAL_CANCELLED"),
            Self::Cancelled => Some("CANCELLED"),
            Self::Failed => Some("FAILED"),
            Self::Unknown => None,
        }
    }
}

/// A payment that was read back: PortOne's `Payment`, or one of its cases.
///
/// It cannot be implemented elsewhere.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a payment that was read back",
    note = "read it: `client.send(&GetPayment::new(payment_id)).await?`"
)]
pub trait ReadBack: sealed::Sealed {}

pub(crate) mod sealed {
    pub trait Sealed {
        /// Nothing of a payment of an unknown status.
        #[doc(hidden)]
        fn known(&self) -> Option<super::Known<'_>>;
    }
}

use sealed::Sealed;

macro_rules! read_back {
    ($($payment:ident $state:ident {$channel:expr, $paid_at:expr, $cancellations:expr, $receipt:expr})*) => {$(
        impl ReadBack for $payment {}

        impl Sealed for $payment {
            fn known(&self) -> Option<Known<'_>> {
                let channel: fn(&Self) -> Option<&SelectedChannel> = $channel;
                let paid_at: fn(&Self) -> Option<&Timestamp> = $paid_at;
                let cancellations: fn(&Self) -> &[PaymentCancellation] = $cancellations;
                let cash_receipt: fn(&Self) -> Option<&PaymentCashReceipt> = $receipt;
                Some(Known {
                    // A struct that somebody read from other JSON than its own is not what its name says.
                    state: match PaymentState::$state.as_str() {
                        Some(status) if status == self.status => PaymentState::$state,
                        _ => PaymentState::Unknown,
                    },
                    id: &self.id,
                    store_id: &self.store_id,
                    order_name: &self.order_name,
                    amount: &self.amount,
                    currency: &self.currency,
                    channel: channel(self),
                    channel_group: self.channel_group.as_ref(),
                    customer: &self.customer,
                    escrow: self.escrow.as_ref(),
                    method: self.method.as_ref(),
                    billing_key: self.billing_key.as_deref(),
                    promotion_id: self.promotion_id.as_deref(),
                    paid_at: paid_at(self),
                    cancellations: cancellations(self),
                    cash_receipt: cash_receipt(self),
                })
            }
        }
    )*};
}

read_back! {
    PaidPayment Paid {
        |it| Some(&it.channel), |it| Some(&it.paid_at),
        |it| it.cancellations.as_deref().unwrap_or_default(), |it| it.cash_receipt.as_ref()
    }
    PartialCancelledPayment PartlyCancelled {
        |it| Some(&it.channel), |it| it.paid_at.as_ref(), |it| &it.cancellations, |it| it.cash_receipt.as_ref()
    }
    CancelledPayment Cancelled {
        |it| Some(&it.channel), |it| it.paid_at.as_ref(), |it| &it.cancellations, |it| it.cash_receipt.as_ref()
    }
    VirtualAccountIssuedPayment WaitingForDeposit { |it| Some(&it.channel), |_| None, |_| &[], |_| None }
    PayPendingPayment PayPending { |it| Some(&it.channel), |_| None, |_| &[], |_| None }
    ReadyPayment Ready { |it| it.channel.as_ref(), |_| None, |_| &[], |_| None }
    FailedPayment Failed { |it| it.channel.as_ref(), |_| None, |_| &[], |_| None }
}

impl ReadBack for Payment {}

impl Sealed for Payment {
    fn known(&self) -> Option<Known<'_>> {
        match self {
            Self::Cancelled(payment) => payment.known(),
            Self::Failed(payment) => payment.known(),
            Self::Paid(payment) => payment.known(),
            Self::PartialCancelled(payment) => payment.known(),
            Self::PayPending(payment) => payment.known(),
            Self::Ready(payment) => payment.known(),
            Self::VirtualAccountIssued(payment) => payment.known(),
            _ => None,
        }
    }
}

/// A policy of the spec, found by the compiler: a spec without it does not build.
pub(crate) const fn policy(id: &str) -> &'static Policy {
    let mut at = 0;
    while at < POLICIES.len() {
        if same(POLICIES[at].id, id) {
            return &POLICIES[at];
        }
        at += 1;
    }
    panic!("spec/ksnet.yaml has no such policy");
}

/// A number of a policy, found by the compiler.
pub(crate) const fn number(policy: &Policy, name: &str) -> i64 {
    let mut at = 0;
    while at < policy.values.len() {
        let (known, value) = policy.values[at];
        if same(known, name) && value >= 0 && value <= 1000 {
            #[expect(clippy::cast_possible_truncation, reason = "it is small")]
            return value as i64;
        }
        at += 1;
    }
    panic!("the policy has no such number");
}

const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// The name of the operation that a request asks for.
pub(crate) fn operation_of<R: crate::KsnetRequest>() -> &'static str {
    <R::Operation as Operation>::TABLE.name
}
