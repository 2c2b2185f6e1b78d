//! Items out of bytes: what a fuzzer or a property test has to hand, as tokens with places.

use std::fs;
use std::path::Path;
use std::str::FromStr as _;
use std::sync::OnceLock;

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

use crate::pieces::{DEEP, PIECES};

/// A word that stands before what becomes a group without delimiters, as macros make them.
const UNDELIMITED: &str = "__undelimited";

/// Deeper than this, groups without delimiters are left alone: finding them goes down with them.
const SHALLOW: usize = 100;

/// An item out of bytes: the bytes as text, or pieces one after the other, or a guard that was changed.
pub(crate) fn from_bytes(bytes: &[u8]) -> TokenStream {
    let mut choices = Choices(bytes);
    let source = match choices.below(8) {
        0 => String::from_utf8_lossy(choices.0).into_owned(),
        1 => pieces(&mut choices).join(" "),
        _ => changed(&mut choices),
    };
    // What is no token stream is nobody's item.
    let Ok(tokens) = TokenStream::from_str(&source) else { return TokenStream::new() };
    let depth = source.matches(['(', '[', '{']).count();
    if depth < SHALLOW { undelimited(tokens) } else { tokens }
}

/// Bytes that are used up, choice by choice.
struct Choices<'a>(&'a [u8]);

impl Choices<'_> {
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    /// A number below the bound; 0 where the bytes are used up.
    fn below(&mut self, bound: usize) -> usize {
        let wide = if bound > 256 { usize::from(self.byte()) << 8 } else { 0 };
        (wide | usize::from(self.byte())) % bound.max(1)
    }

    fn one<'t, T>(&mut self, of: &'t [T]) -> &'t T {
        &of[self.below(of.len())]
    }
}

fn pieces(choices: &mut Choices<'_>) -> Vec<String> {
    let mut pieces = Vec::new();
    while !choices.0.is_empty() {
        pieces.push(piece(choices));
    }
    pieces
}

fn piece(choices: &mut Choices<'_>) -> String {
    match choices.below(16) {
        0 => {
            let (open, close) = choices.one(&DEEP);
            let depth = *choices.one(&[2, 20, 100, 126, 127, 128, 129, 300, 3000]);
            format!("{}u8{}", open.repeat(depth), close.repeat(depth))
        }
        1 => format!("{UNDELIMITED} ({})", choices.one(&PIECES)),
        _ => (*choices.one(&PIECES)).to_owned(),
    }
}

/// One token of a source, or one end of a group.
#[derive(Clone)]
enum Token {
    Open(char),
    Close(char),
    Word(String),
}

/// A guard, or a merchant's struct, with some tokens changed.
fn changed(choices: &mut Choices<'_>) -> String {
    let mut tokens = choices.one(seeds()).clone();
    while !choices.0.is_empty() && !tokens.is_empty() {
        let at = tree(&tokens, choices.below(tokens.len()));
        let other = tree(&tokens, choices.below(tokens.len()));
        match choices.below(7) {
            0 => drop(tokens.drain(at)),
            1 => {
                let copy = tokens[at.clone()].to_vec();
                tokens.splice(at.end..at.end, copy);
            }
            2 => drop(tokens.splice(at, [Token::Word(piece(choices))])),
            3 => drop(tokens.splice(at.start..at.start, [Token::Word(piece(choices))])),
            4 if at.end <= other.start => {
                let (first, second) = (tokens[at.clone()].to_vec(), tokens[other.clone()].to_vec());
                tokens.splice(other, first);
                tokens.splice(at, second);
            }
            5 => {
                let (open, close) = *choices.one(&[('(', ')'), ('[', ']'), ('{', '}')]);
                tokens.insert(at.end, Token::Close(close));
                tokens.insert(at.start, Token::Open(open));
            }
            _ => {
                tokens.insert(at.end, Token::Close(')'));
                tokens.insert(at.start, Token::Open('('));
                tokens.insert(at.start, Token::Word(UNDELIMITED.to_owned()));
            }
        }
    }
    tokens.iter().fold(String::new(), |mut source, token| {
        match token {
            Token::Open(end) | Token::Close(end) => source.push(*end),
            Token::Word(word) => {
                source.push_str(word);
                source.push(' ');
            }
        }
        source
    })
}

/// The token at an index, with the whole group where it is one end of a group.
fn tree(tokens: &[Token], index: usize) -> std::ops::Range<usize> {
    let step = |depth: i32, token: &Token| match token {
        Token::Open(_) => depth + 1,
        Token::Close(_) => depth - 1,
        Token::Word(_) => depth,
    };
    let mut depth = 0;
    match &tokens[index] {
        Token::Word(_) => index..index + 1,
        Token::Open(_) => {
            let end = tokens[index..].iter().position(|token| {
                depth = step(depth, token);
                depth == 0
            });
            index..end.map_or(tokens.len(), |end| index + end + 1)
        }
        Token::Close(_) => {
            let start = tokens[..=index].iter().rposition(|token| {
                depth = step(depth, token);
                depth == 0
            });
            start.unwrap_or(0)..index + 1
        }
    }
}

/// Every item of the guards and the merchants' files, by its tokens.
fn seeds() -> &'static [Vec<Token>] {
    static SEEDS: OnceLock<Vec<Vec<Token>>> = OnceLock::new();
    SEEDS.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = root.ancestors().find(|folder| folder.join("tests/ui/rules").is_dir()).unwrap();
        let mut folders = vec![root.join("tests/ui"), root.join("tests/merchants")];
        let mut files = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                match path.extension() {
                    _ if path.is_dir() => folders.push(path),
                    Some(ending) if ending == "rs" => files.push(path),
                    _ => {}
                }
            }
        }
        files.sort();
        files.iter().flat_map(|file| items(&fs::read_to_string(file).unwrap())).collect()
    })
}

fn items(source: &str) -> Vec<Vec<Token>> {
    let file = syn::parse_file(source).unwrap();
    let items = file.items.into_iter().filter_map(|item| match item {
        syn::Item::Struct(mut item) => {
            item.attrs.retain(|attribute| attribute.path().is_ident("ksnet"));
            Some(quote::quote!(#item))
        }
        syn::Item::Enum(mut item) => {
            item.attrs.retain(|attribute| attribute.path().is_ident("ksnet"));
            Some(quote::quote!(#item))
        }
        _ => None,
    });
    items.map(|item| flat(item, &mut Vec::new())).collect()
}

fn flat(stream: TokenStream, tokens: &mut Vec<Token>) -> Vec<Token> {
    let mut joint = false;
    for token in stream {
        let glued = std::mem::take(&mut joint);
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Brace => ('{', '}'),
                    Delimiter::Bracket => ('[', ']'),
                    Delimiter::Parenthesis | Delimiter::None => ('(', ')'),
                };
                tokens.push(Token::Open(open));
                flat(group.stream(), tokens);
                tokens.push(Token::Close(close));
            }
            // `->` and `'a` are one.
            token => {
                joint = matches!(&token, TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint);
                match tokens.last_mut() {
                    Some(Token::Word(word)) if glued => word.push_str(&token.to_string()),
                    _ => tokens.push(Token::Word(token.to_string())),
                }
            }
        }
    }
    tokens.clone()
}

/// The tokens with groups without delimiters where the word for them stands.
fn undelimited(stream: TokenStream) -> TokenStream {
    let mut marked = false;
    let tokens = stream.into_iter().filter_map(|token| match token {
        TokenTree::Ident(word) if word == UNDELIMITED => {
            marked = true;
            None
        }
        TokenTree::Group(group) => {
            let delimiter = if std::mem::take(&mut marked) { Delimiter::None } else { group.delimiter() };
            let mut changed = Group::new(delimiter, undelimited(group.stream()));
            changed.set_span(group.span());
            Some(TokenTree::Group(changed))
        }
        token => Some(token),
    });
    tokens.collect()
}
