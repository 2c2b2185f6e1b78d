//! From `spec/` to `generated/`: the spec is read into a tree with positions, checked into a model that
//! can no longer be wrong, turned into tokens, and printed.
//!
//! Nothing here touches the file system: every stage takes a value and returns one.

pub mod api;
pub mod emit;
pub mod guard;
pub mod home;
pub mod import;
pub mod ledger;
pub mod mistake;
pub mod model;
pub mod page;
mod side_by_side;
pub mod spec;
pub mod wire;
pub mod yaml;

pub(crate) use portone_ksnet_search::reach;
pub use portone_ksnet_search::{mutation, trial};
