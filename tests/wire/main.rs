//! Each operation through the public client: what is sent, and what is made of the answer.

mod billing_keys;
mod cash_receipts;
mod escrow;
mod lists;
mod payments;
mod refusals;
mod schedules;
mod shop;
