//! The item that a derive is on.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser as _};
use syn::{Data, DeriveInput, Fields, GenericParam};

use crate::say::say;

/// How deep an item can be nested. The parser goes down with it, on a stack that rustc has given.
const DEEPEST: usize = 128;

/// Parses the item; an error stands at a token of it, if there is one.
pub(crate) fn parse(tokens: TokenStream) -> syn::Result<DeriveInput> {
    if let Some(place) = too_deep(&tokens, |_| true).and_then(|_| too_deep(&tokens, may_stand_before_a_value))
    {
        let message = say(
            format!(
                "KSNET: this is nested more than {DEEPEST} levels deep\nhelp: give what is inside a name: `type Inner = …;`"
            ),
            format!(
                "KSNET: {DEEPEST}단계보다 깊이 중첩되었습니다\n도움말: 안의 타입에 이름을 붙이세요: `type Inner = …;`"
            ),
        );
        return Err(syn::Error::new(place, message));
    }
    let input = syn::parse2(tokens.clone()).map_err(|error| placed(tokens).err().unwrap_or(error))?;
    match nameless(&input) {
        Some(name) => {
            Err(syn::Error::new_spanned(name, "expected identifier, found reserved identifier `_`"))
        }
        None => Ok(input),
    }
}

/// A parameter or a field that is called `_`. syn reads that; rustc does not, and neither would what is written here.
fn nameless(input: &DeriveInput) -> Option<&Ident> {
    let parameters = input.generics.params.iter().filter_map(|parameter| match parameter {
        GenericParam::Type(parameter) => Some(&parameter.ident),
        GenericParam::Const(parameter) => Some(&parameter.ident),
        GenericParam::Lifetime(_) => None,
    });
    let fields: Vec<&Fields> = match &input.data {
        Data::Struct(data) => vec![&data.fields],
        Data::Enum(data) => data.variants.iter().map(|variant| &variant.fields).collect(),
        Data::Union(_) => Vec::new(),
    };
    let fields = fields.into_iter().flatten().filter_map(|field| field.ident.as_ref());
    parameters.chain(fields).find(|name| *name == "_")
}

/// Parses the item again, as if it stood in braces, for an error at its end to stand at its last token.
fn placed(tokens: TokenStream) -> syn::Result<DeriveInput> {
    let Some(last) = tokens.clone().into_iter().last() else { return syn::parse2(tokens) };
    let mut around = Group::new(Delimiter::Brace, tokens);
    around.set_span(last.span());
    let inside = |input: ParseStream<'_>| {
        let content;
        syn::braced!(content in input);
        content.parse()
    };
    inside.parse2(TokenTree::Group(around).into())
}

/// Whether the word may stand before a value, any number of times.
fn may_stand_before_a_value(word: &Ident) -> bool {
    let before = ["return", "break", "else", "yield", "become", "let", "move", "static", "async"];
    before.iter().any(|known| word == known)
}

/// Where the item is nested too deep. Groups nest, and so does what stands before a type or a value: `&`, `<`,
/// `->`, and the words that are `counted`. How these end is not asked: more than so many of them between two commas is
/// nobody's code. To look at a word is dear, so that all are counted first, which is enough for most items.
fn too_deep(tokens: &TokenStream, counted: fn(&Ident) -> bool) -> Option<Span> {
    let mut around = Vec::new();
    let mut here = Level { rest: tokens.clone().into_iter(), depth: 0, angles: 0, signs: 0, arrow: false };
    loop {
        let Some(token) = here.rest.next() else {
            here = around.pop()?;
            continue;
        };
        let after_arrow = core::mem::take(&mut here.arrow);
        match &token {
            TokenTree::Group(_) | TokenTree::Literal(_) => {}
            TokenTree::Punct(punct) => match punct.as_char() {
                ',' | ';' => here.signs = 0,
                '<' => here.angles += 1,
                '>' if !after_arrow => here.angles = here.angles.saturating_sub(1),
                '>' | ':' | '\'' | '#' => {}
                sign => {
                    here.signs += 1;
                    here.arrow = matches!(sign, '-' | '=');
                }
            },
            TokenTree::Ident(word) => here.signs += usize::from(counted(word)),
        }
        let depth = here.depth + here.angles + here.signs;
        if depth > DEEPEST {
            return Some(token.span());
        }
        if let TokenTree::Group(group) = token {
            let inside = Level {
                rest: group.stream().into_iter(),
                depth: depth + 1,
                angles: 0,
                signs: 0,
                arrow: false,
            };
            around.push(core::mem::replace(&mut here, inside));
        }
    }
}

/// The tokens of one group that are still to be looked at, and what is known of those before.
struct Level {
    rest: proc_macro2::token_stream::IntoIter,
    /// How deep the group is.
    depth: usize,
    /// How many `<` are open.
    angles: usize,
    /// What else nests since the last comma.
    signs: usize,
    /// Whether a `>` would be the end of an arrow.
    arrow: bool,
}
