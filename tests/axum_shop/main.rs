//! The example's shop over HTTP: buyers, forgers, staff and a network that breaks, and books that agree in the end.
#![cfg(feature = "webhook")]

mod command;
mod network;
mod paying;
mod refunding;
#[path = "../../examples/axum_shop/shop/mod.rs"]
mod shop;
mod street;
mod told;
