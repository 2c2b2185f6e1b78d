//! The stand-in's memory: payments by id, and the money that moved.

use std::collections::HashMap;

use crate::charge::{Charge, ChargeKind};
use crate::payment::{Cancellation, Outcome, Payment};

#[derive(Default)]
pub(crate) struct Ledger {
    payments: HashMap<String, Payment>,
    charges: Vec<Charge>,
    serial: u64,
}

impl Ledger {
    pub(crate) fn payment(&self, id: &str) -> Option<&Payment> {
        self.payments.get(id)
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
        self.payments.insert(payment.id.clone(), payment);
    }

    /// Keeps a cancel of a payment that is there, and gives the money back.
    pub(crate) fn cancel(&mut self, id: &str, cancellation: Cancellation) {
        if let Some(payment) = self.payments.get_mut(id) {
            let amount = cancellation.amount.total;
            payment.cancellations.push(cancellation);
            self.charge(id, amount, ChargeKind::Cancelled);
        }
    }

    fn charge(&mut self, payment_id: &str, amount: u64, kind: ChargeKind) {
        self.charges.push(Charge { payment_id: payment_id.to_owned(), amount, kind });
    }
}
