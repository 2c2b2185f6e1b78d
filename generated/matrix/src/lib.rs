// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! The capability matrix of the KSNET channel of PortOne V2, as tables: which operations there are, which paths and codes they
//! know, and the rules for them. No serde, no allocation, nothing but data.
//!
//! Source: <https://developers.portone.io/opi/ko/integration/pg/v2/ksnet>
#![no_std]
#[rustfmt::skip]
mod contract;
#[rustfmt::skip]
mod request_payment;
#[rustfmt::skip]
mod pay_instantly;
#[rustfmt::skip]
mod get_payment;
#[rustfmt::skip]
mod cancel_payment;
#[rustfmt::skip]
mod operations;
#[rustfmt::skip]
pub mod vocabulary;
pub use cancel_payment::CANCEL_PAYMENT;
pub use contract::CONTRACTS;
pub use get_payment::GET_PAYMENT;
pub use operations::OPERATIONS;
pub use pay_instantly::PAY_INSTANTLY;
pub use request_payment::REQUEST_PAYMENT;
