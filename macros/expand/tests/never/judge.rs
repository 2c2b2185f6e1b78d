//! What must hold of an expansion, whatever the item was.

use std::time::{Duration, Instant};

use portone_ksnet_expand::Tables;
use proc_macro2::{Span, TokenStream, TokenTree};

pub(crate) const TABLES: Tables = Tables {
    operations: &portone_ksnet_matrix::OPERATIONS,
    contracts: &portone_ksnet_matrix::CONTRACTS,
    editors: true,
};

/// Far more than the longest expansion takes, and far less than one that does not end.
const PATIENCE: Duration = Duration::from_secs(20);

/// How the item came out of each derive.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Outcome {
    pub(crate) request_taken: bool,
    pub(crate) part_taken: bool,
    pub(crate) contract_taken: bool,
}

/// Expands an item by every derive.
///
/// # Panics
///
/// Where an expansion is not Rust, has an error that stands nowhere, or takes too long.
pub(crate) fn judge(item: &TokenStream) -> Outcome {
    Outcome {
        request_taken: expansion(item, |item| TABLES.request(item)),
        part_taken: expansion(item, |item| TABLES.part(item)),
        contract_taken: expansion(item, |item| TABLES.contract(item)),
    }
}

/// Whether the derive took the item.
fn expansion(item: &TokenStream, derive: impl Fn(TokenStream) -> TokenStream) -> bool {
    let begun = Instant::now();
    let expansion = derive(item.clone());
    assert!(begun.elapsed() < PATIENCE, "it took {:?}", begun.elapsed());
    let places = errors(&expansion);
    // An item without tokens has no places. Under cargo-fuzz, nothing has: proc-macro2 leaves them out there.
    let placed = item.clone().into_iter().any(|token| !token.span().byte_range().is_empty());
    for place in &places {
        assert!(!placed || !place.byte_range().is_empty(), "an error stands nowhere: {expansion}");
    }
    if let Err(error) = syn::parse2::<syn::File>(expansion.clone()) {
        panic!("the expansion is not Rust ({error}): {expansion}");
    }
    places.is_empty()
}

/// Where the `compile_error!`s of an expansion stand.
fn errors(expansion: &TokenStream) -> Vec<Span> {
    let (mut streams, mut places) = (vec![expansion.clone()], Vec::new());
    while let Some(stream) = streams.pop() {
        for token in stream {
            match token {
                TokenTree::Ident(word) if word == "compile_error" => places.push(word.span()),
                TokenTree::Group(group) => streams.push(group.stream()),
                _ => {}
            }
        }
    }
    places
}
