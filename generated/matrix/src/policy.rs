// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet_rules::{Policy, Words};
/// What binds the merchant and not a request: clocks, counters, windows and duties.
pub static POLICIES: [Policy; 0usize] = [];
