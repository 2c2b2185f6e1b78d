//! Every rule of the spec, kept by the twin of its guard, and refused at run time where only values tell.
//!
//! The guards that must not compile are in `tests/compile_fail.rs`.

#[path = "ui/rules/mod.rs"]
#[rustfmt::skip]
#[allow(clippy::pedantic)]
mod rules;
