//! What was told to the shop, and what became of it.

use std::hash::{BuildHasher as _, RandomState};

use tokio::sync::mpsc::UnboundedSender;

use super::happened::Happened;

/// The webhooks of one stand-in, oldest first.
#[derive(Default)]
pub(crate) struct Outbox {
    pub(crate) told: Vec<Told>,
    /// Where an endpoint is set: the numbers of those to deliver now.
    pub(crate) courier: Option<UnboundedSender<usize>>,
    /// So that two runs of a stand-in do not use one id for two webhooks.
    run: RandomState,
}

/// One webhook.
pub(crate) struct Told {
    pub(crate) id: String,
    pub(crate) happened: Happened,
    /// What every attempt to deliver it was answered with: an HTTP status, or none.
    pub(crate) answers: Vec<Option<u16>>,
    /// How many deliveries have not ended.
    pub(crate) under_way: usize,
}

impl Outbox {
    pub(crate) fn tell(&mut self, happened: Happened) {
        let number = self.told.len();
        let id = format!("webhook-{:016x}", self.run.hash_one(number));
        self.told.push(Told { id, happened, answers: Vec::new(), under_way: 0 });
        self.deliver(number);
    }

    /// Delivers a webhook, for the first time or again.
    pub(crate) fn deliver(&mut self, number: usize) {
        if let Some(courier) = &self.courier
            && courier.send(number).is_ok()
        {
            self.told[number].under_way += 1;
        }
    }

    pub(crate) fn find(&self, id: &str) -> Option<usize> {
        self.told.iter().position(|told| told.id == id)
    }

    /// The latest of a payment.
    pub(crate) fn latest(&self, payment_id: &str) -> Option<usize> {
        self.told.iter().rposition(|told| told.happened.payment_id() == Some(payment_id))
    }
}
