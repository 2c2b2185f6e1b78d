//! What happens after the payment: verification, and cancels with what follows them.

mod agreed;
mod cancel;
mod generated;
mod not_as_it_looks;
mod not_to_be_cancelled;
mod payment;
mod planned;
mod shop;
mod verify;
mod window;
