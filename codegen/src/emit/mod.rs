//! From a checked model to the files of `generated/`.
//!
//! Tokens are made here and printed by prettyplease alone. Everything is in the order of the spec or of a
//! sorted map, and nothing depends on the time or the machine, so the same spec gives the same bytes.

mod answer;
mod capability;
mod code;
mod editor;
mod listing;
mod matrix;
mod money;
mod operation_doc;
mod refusal;
mod request_type;
mod shapes;
mod types;

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::model::{Bilingual, Model};

/// The text of each file, by its path from the root of the repository.
pub type Files = BTreeMap<String, String>;

/// The folders that belong to the generator: a file in them that it does not write is removed.
pub const OWNED: [&str; 5] = [
    "generated/matrix/src",
    "generated/types/src",
    shapes::FOLDER,
    crate::guard::FOLDER,
    crate::guard::TYPES,
];

/// Makes all files.
pub fn all(model: &Model) -> Files {
    let mut files = Files::new();
    matrix::emit(model, &mut files);
    types::emit(model, &mut files);
    capability::emit(model, &mut files);
    answer::emit(model, &mut files);
    request_type::emit(model, &mut files);
    shapes::emit(model, &mut files);
    editor::emit(model, &mut files);
    files
}

/// A rule of a table, as it stands in the file of its operation.
#[must_use]
pub fn rule(rule: &portone_ksnet_rules::Rule) -> String {
    matrix::rule(rule).to_string()
}

const PREAMBLE: &str = "\
// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.
";

/// Adds a file of Rust, and gives what was printed.
pub(crate) fn file(files: &mut Files, path: &str, tokens: TokenStream) -> syn::File {
    let parsed = syn::parse2(tokens).unwrap_or_else(|error| {
        unreachable!("the generator made something for {path} that is not Rust: {error}")
    });
    files.insert(path.to_owned(), format!("{PREAMBLE}\n{}", prettyplease::unparse(&parsed)));
    parsed
}

/// An identifier; a keyword becomes a raw one.
pub(crate) fn ident(name: &str) -> Ident {
    syn::parse_str(name).unwrap_or_else(|_| match name {
        "self" | "Self" | "super" | "crate" => Ident::new(&format!("{name}_"), Span::call_site()),
        _ => Ident::new_raw(name, Span::call_site()),
    })
}

/// A doc comment, one attribute a line.
fn doc(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// Both languages in one doc comment.
fn bilingual(words: &Bilingual) -> String {
    match (words.en.is_empty(), words.ko.is_empty()) {
        (true, true) => String::new(),
        _ => format!("{} ({})", capitalised(&words.en), words.ko),
    }
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
