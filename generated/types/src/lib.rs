// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! The types and operations of the KSNET channel, made from `spec/`.
//!
//! Merchants use them through `portone-ksnet`.
#[rustfmt::skip]
pub mod answer;
#[rustfmt::skip]
pub mod capability;
#[rustfmt::skip]
pub mod contract;
#[cfg(any(rust_analyzer, test))]
#[doc(hidden)]
#[rustfmt::skip]
pub mod editor;
#[rustfmt::skip]
pub mod kind;
#[rustfmt::skip]
pub mod mark;
#[rustfmt::skip]
pub mod operation;
#[rustfmt::skip]
mod part;
#[rustfmt::skip]
mod request;
#[rustfmt::skip]
mod vocabulary;
pub use part::*;
pub use request::*;
pub use vocabulary::*;
