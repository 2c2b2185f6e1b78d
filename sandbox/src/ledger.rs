//! The stand-in's memory: payments by id, the money that moved, and what else was asked for.

use std::collections::HashMap;

use serde_json::Value;

use crate::billing_key::BillingKey;
use crate::cash_receipt::CashReceipt;
use crate::charge::{Charge, ChargeKind};
use crate::payment::{Cancellation, Outcome, Payment};
use crate::schedule::Schedule;
use crate::webhook::{Happened, Outbox, Resent};
use crate::window::Waiting;

#[derive(Default)]
pub(crate) struct Ledger {
    /// The attempts at each payment, the latest last; a payment is its latest attempt.
    payments: HashMap<String, Vec<Payment>>,
    charges: Vec<Charge>,
    serial: u64,
    pub(crate) billing_keys: Vec<BillingKey>,
    pub(crate) schedules: Vec<Schedule>,
    pub(crate) cash_receipts: Vec<CashReceipt>,
    pub(crate) resent: Vec<Resent>,
    pub(crate) outbox: Outbox,
    /// What `preRegisterPayment` said, by payment id.
    pub(crate) registered: HashMap<String, Value>,
    /// What waits to be confirmed, by its token.
    pub(crate) waiting: HashMap<String, Waiting>,
}

impl Ledger {
    pub(crate) fn payment(&self, id: &str) -> Option<&Payment> {
        self.attempts(id).last()
    }

    pub(crate) fn payment_mut(&mut self, id: &str) -> Option<&mut Payment> {
        self.payments.get_mut(id)?.last_mut()
    }

    /// Every attempt at one payment, oldest first.
    pub(crate) fn attempts(&self, id: &str) -> &[Payment] {
        self.payments.get(id).map_or(&[], Vec::as_slice)
    }

    /// Every payment, in the order of their latest attempts.
    pub(crate) fn payments(&self) -> impl Iterator<Item = &Payment> {
        let mut latest: Vec<&Payment> =
            self.payments.values().filter_map(|attempts| attempts.last()).collect();
        latest.sort_by_key(|payment| payment.serial);
        latest.into_iter()
    }

    pub(crate) fn every_attempt(&self) -> impl Iterator<Item = &Payment> {
        self.payments.values().flatten()
    }

    pub(crate) fn charges(&self) -> &[Charge] {
        &self.charges
    }

    /// A number that this stand-in has not used yet.
    pub(crate) fn serial(&mut self) -> u64 {
        self.serial += 1;
        self.serial
    }

    /// Keeps the latest attempt of its payment id, and the charge if it was paid.
    pub(crate) fn attempt(&mut self, payment: Payment) {
        if payment.outcome == Outcome::Paid {
            self.charge(&payment.id, payment.amount.total, ChargeKind::Paid);
        }
        self.outbox.tell(Happened::outcome(&payment));
        self.payments.entry(payment.id.clone()).or_default().push(payment);
    }

    /// Money came for a payment that had waited for it.
    pub(crate) fn deposited(&mut self, id: &str) {
        if let Some(total) = self.payment(id).map(|payment| payment.amount.total) {
            self.charge(id, total, ChargeKind::Paid);
        }
        self.tell_outcome(id);
    }

    /// Tells the shop what became of a payment.
    pub(crate) fn tell_outcome(&mut self, id: &str) {
        if let Some(happened) = self.payment(id).map(Happened::outcome) {
            self.outbox.tell(happened);
        }
    }

    /// Keeps a cancel of a payment that is there, gives the money back, and tells the shop unless it is `silent`.
    pub(crate) fn cancel(&mut self, id: &str, cancellation: Cancellation, silent: bool) {
        if let Some(payment) = self.payment_mut(id) {
            let amount = cancellation.amount.total;
            payment.cancellations.push(cancellation);
            self.charge(id, amount, ChargeKind::Cancelled);
        }
        if !silent && let Some(happened) = self.payment(id).and_then(Happened::cancelled) {
            self.outbox.tell(happened);
        }
    }

    fn charge(&mut self, payment_id: &str, amount: u64, kind: ChargeKind) {
        self.charges.push(Charge { payment_id: payment_id.to_owned(), amount, kind });
    }
}
