//! Who is believed to be PortOne, what is made of what PortOne says, and that it is done once.
#![cfg(feature = "webhook")]

mod bodies;
mod collections;
mod example;
mod inboxes;
mod shop;
#[path = "../../examples/webhook_inbox/sqlite.rs"]
mod sqlite;
mod stand_in;
mod steps;
mod tampering;
mod twice_told;
mod vectors;
