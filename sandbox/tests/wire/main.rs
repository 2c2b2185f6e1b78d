//! The stand-in over real HTTP, each behaviour beside its opposite.

mod authorization;
mod cancel_payment;
mod get_payment;
mod idempotency;
mod invalid_requests;
mod lifecycle;
mod lists;
mod pay_by_card;
mod pay_by_virtual_account;
mod records;
mod shop;
mod webhooks;
