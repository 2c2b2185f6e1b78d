//! The search for requests that keep every rule, break one alone, or show that a rule was changed.
//!
//! It is most of the generator's work and little of its code, and a crate of its own so that a debug build can have
//! it optimised without having to optimise all the rest.

pub mod example;
pub mod mutation;
pub mod reach;
pub mod trial;

/// Values that live as long as the program, as those of a generated table do.
pub fn leak<T>(values: Vec<T>) -> &'static [T] {
    Box::leak(values.into_boxed_slice())
}

/// A text that lives as long as the program.
pub fn leak_str(text: &str) -> &'static str {
    Box::leak(text.into())
}
