//! What the derives of `portone-ksnet` write, out of tables that are handed in.
//!
//! A library and not a macro, so that the generator, the tests and the fuzzer can call it, too. Each derive
//! goes through the same stages, one file each: `item` parses the item, `attr` reads `#[ksnet(…)]` and keeps
//! the tokens, `bind` finds the wire path of every field (with `find` and `given`), `decide` puts every rule of
//! the operation that is in `reach` to what the struct tells, `request` writes the impl, and `editor` repeats the attributes for
//! editors. Mistakes are collected in `errors` and said in the words of `say`; where there are any, a stand-in
//! impl is written, so that one mistake is one error.

// What rustc itself reads.
extern crate proc_macro;

mod attr;
mod bind;
mod contract;
mod decide;
mod editor;
mod errors;
mod find;
mod fit;
mod given;
mod item;
mod part;
mod reach;
mod request;
mod say;
#[cfg(test)]
mod tests;
mod variants;
mod write;

use portone_ksnet_rules::{Contract, Operation};
use proc_macro2::TokenStream;

/// The tables that a derive looks things up in.
#[derive(Clone, Copy)]
pub struct Tables {
    /// Every operation.
    pub operations: &'static [&'static Operation],
    /// Every contract that a shop can have.
    pub contracts: &'static [Contract],
    /// Whether an editor reads what is written, and completes from it.
    pub editors: bool,
}

impl Tables {
    /// `#[derive(KsnetRequest)]`.
    #[must_use]
    pub fn request(self, input: TokenStream) -> TokenStream {
        editor::before(self, "request", input, request::derive)
    }

    /// `#[derive(KsnetPart)]`.
    #[must_use]
    pub fn part(self, input: TokenStream) -> TokenStream {
        editor::before(self, "part", input, part::derive)
    }

    /// `#[derive(KsnetContract)]`.
    #[must_use]
    pub fn contract(self, input: TokenStream) -> TokenStream {
        editor::before(self, "contract", input, contract::derive)
    }
}
