//! Types and bounds as text that is equal where they mean the same, however they are written.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

use super::scope::{Crate, Target, plain};

/// Where a type is written, and what its names stand for.
#[derive(Clone)]
pub(super) struct Words<'c> {
    pub(super) all: &'c Crate,
    pub(super) module: usize,
    /// The path by which merchants know an item.
    pub(super) known: &'c BTreeMap<(usize, usize), String>,
    /// Parameters by their place: it does not matter whether one is called `T` or `Shop`.
    renamed: BTreeMap<String, String>,
    /// What `Self` stands for.
    own: Option<String>,
}

impl<'c> Words<'c> {
    pub(super) fn new(all: &'c Crate, module: usize, known: &'c BTreeMap<(usize, usize), String>) -> Self {
        Self { all, module, known, renamed: BTreeMap::new(), own: None }
    }

    /// The same with a parameter: `'a` and `T` become their place.
    pub(super) fn rename(&mut self, parameter: &str) {
        let sign = if parameter.starts_with('\'') { "'" } else { "$" };
        let place = self.renamed.keys().filter(|known| known.starts_with('\'') == (sign == "'")).count();
        self.renamed.insert(parameter.to_owned(), format!("{sign}{place}"));
    }

    /// The same where `Self` is this type.
    pub(super) fn with_self(mut self, own: String) -> Self {
        self.own = Some(own);
        self
    }

    pub(super) fn of(&self, node: &impl ToTokens) -> String {
        let mut text = String::new();
        self.write(node.to_token_stream(), &mut text);
        text
    }

    fn write(&self, tokens: TokenStream, text: &mut String) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            at += 1;
            match token {
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis => ("(", ")"),
                        Delimiter::Brace => ("{", "}"),
                        Delimiter::Bracket => ("[", "]"),
                        Delimiter::None => ("", ""),
                    };
                    text.push_str(open);
                    self.write(group.stream(), text);
                    text.push_str(close);
                }
                TokenTree::Literal(literal) => push(text, &number(&literal.to_string())),
                TokenTree::Punct(punct) if punct.as_char() == '\'' => {
                    if let Some(TokenTree::Ident(name)) = tokens.get(at) {
                        at += 1;
                        let name = format!("'{name}");
                        push(text, self.renamed.get(&name).unwrap_or(&name));
                    }
                }
                TokenTree::Punct(punct) => self.punct(punct, tokens.get(at), text),
                TokenTree::Ident(first) => {
                    let mut segments = vec![plain(first)];
                    while is_colons(tokens.get(at..)) {
                        let Some(TokenTree::Ident(next)) = tokens.get(at + 2) else { break };
                        segments.push(plain(next));
                        at += 3;
                    }
                    // `Item` in `Iterator<Item = u8>` is no path.
                    let binds = matches!(tokens.get(at), Some(TokenTree::Punct(sign)) if sign.as_char() == '=' && sign.spacing() == Spacing::Alone);
                    push(text, &if binds { segments.join("::") } else { self.path(&segments) });
                }
            }
        }
    }

    #[allow(clippy::unused_self)]
    fn punct(&self, punct: &proc_macro2::Punct, next: Option<&TokenTree>, text: &mut String) {
        // A comma before the end says nothing, and a leading `::` says what the path says already.
        if punct.as_char() == ',' && next.is_none() {
            return;
        }
        if punct.as_char() == ':' && !text.ends_with(|c: char| c.is_alphanumeric() || "$'>)]:".contains(c)) {
            return;
        }
        text.push(punct.as_char());
    }

    fn path(&self, segments: &[String]) -> String {
        let joined = segments.join("::");
        match segments {
            [only] if only == "Self" => return self.own.clone().unwrap_or(joined),
            [first, ..] if first == "Self" => return joined,
            [only] => {
                if let Some(place) = self.renamed.get(only) {
                    return place.clone();
                }
            }
            [first, rest @ ..] => {
                if let Some(place) = self.renamed.get(first) {
                    return format!("{place}::{}", rest.join("::"));
                }
            }
            [] => return joined,
        }
        match self.all.resolve(self.module, segments) {
            Some(Target::Item(module, item)) => {
                let name = self.known.get(&(module, item)).cloned();
                name.unwrap_or_else(|| match segments.last() {
                    Some(last) => {
                        let mut path = self.all.modules[module].path.clone();
                        path.push(last.clone());
                        format!("crate::{}", path.join("::"))
                    }
                    None => joined,
                })
            }
            Some(Target::Module(module)) => format!("crate::{}", self.all.modules[module].path.join("::")),
            Some(Target::Outside(path)) => path.join("::"),
            None => joined,
        }
    }
}

fn is_colons(tokens: Option<&[TokenTree]>) -> bool {
    matches!(tokens, Some([TokenTree::Punct(a), TokenTree::Punct(b), ..]) if a.as_char() == ':' && b.as_char() == ':' && a.spacing() == Spacing::Joint)
}

/// Two words stay two words.
fn push(text: &mut String, word: &str) {
    let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '\'' || c == '$';
    if text.ends_with(is_word) && word.starts_with(is_word) {
        text.push(' ');
    }
    text.push_str(word);
}

/// `8usize` is 8.
fn number(literal: &str) -> String {
    let digits: String = literal.chars().take_while(char::is_ascii_digit).collect();
    let suffixes = ["u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize"];
    match literal.strip_prefix(digits.as_str()) {
        Some(suffix) if !digits.is_empty() && suffixes.contains(&suffix) => digits,
        _ => literal.to_owned(),
    }
}
