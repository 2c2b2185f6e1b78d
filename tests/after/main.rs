//! What happens after the payment: verification, and cancels with what follows them.

mod cancel;
mod generated;
mod payment;
mod planned;
mod shop;
mod verify;
mod window;
