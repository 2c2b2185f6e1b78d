//! What is repeated of `#[ksnet(…)]` for editors.
//!
//! The merchant's own tokens come back, at their places, as paths into `portone_ksnet::__private::editor`, so
//! that rust-analyzer completes them, shows what they are and leads to where that is told. Where rustc runs the
//! derive, nothing of this is written, for it takes a quarter of the time. Whoever else compiles it finds that
//! the macro that they are given to is empty: it is `portone_ksnet` that asks who reads, since a `cfg` in the merchant's
//! crate would be one that the crate does not know. The attributes are read once more for this, leniently: half of one is
//! worth something while it is being written, also where the rest of the struct cannot be parsed.

use portone_ksnet_rules::{Kind, Operation, Surface};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::ext::IdentExt as _;
use syn::parse::Parser as _;

use crate::Tables;

/// What a derive writes, and what an editor reads before it: rust-analyzer takes the first place that a token
/// comes back at, which would be an error otherwise.
pub(crate) fn before(
    tables: Tables,
    settings: &str,
    item: TokenStream,
    derive: fn(Tables, TokenStream) -> TokenStream,
) -> TokenStream {
    if !tables.editors {
        return derive(tables, item);
    }
    let mut tokens = block(tables, settings, &item);
    tokens.extend(derive(tables, item));
    tokens
}

/// The block that an editor reads; nothing where there is no `#[ksnet(…)]`. The settings of the item itself
/// are in the module of this name.
fn block(tables: Tables, settings: &str, item: &TokenStream) -> TokenStream {
    let attributes = attributes(item);
    let mut names =
        Names { tables, operation: None, at: Vec::new(), uses: TokenStream::new(), own: TokenStream::new() };
    names.operation = names.find_operation(&attributes);
    for (place, settings_of_one) in &attributes {
        let module = match place {
            Where::Item => settings,
            Where::Variant => "variant",
            Where::Field => "field",
        };
        for setting in settings_of_one {
            names.setting(module, setting);
        }
        names.default(settings_of_one);
    }
    let (uses, own) = (names.uses, names.own);
    if uses.is_empty() {
        return TokenStream::new();
    }
    quote! {
        ::portone_ksnet::__private::for_editors! {
            use ::portone_ksnet::__private::editor::{#uses};
            #own
        }
    }
}

/// Where an attribute stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Where {
    Item,
    Variant,
    Field,
}

/// One setting: its name, which may not be written yet, and what comes after it.
struct Setting {
    key: Option<Ident>,
    /// What stands after `=`.
    value: Vec<TokenTree>,
    /// What stands in parentheses.
    list: Option<TokenStream>,
}

/// Every `#[ksnet(…)]` of an item, its variants and its fields.
fn attributes(item: &TokenStream) -> Vec<(Where, Vec<Setting>)> {
    let mut found = Vec::new();
    let is_enum =
        item.clone().into_iter().any(|token| matches!(token, TokenTree::Ident(word) if word == "enum"));
    walk(item, Where::Item, is_enum, &mut found);
    found
}

fn walk(tokens: &TokenStream, place: Where, is_enum: bool, found: &mut Vec<(Where, Vec<Setting>)>) {
    let mut after_hash = false;
    for token in tokens.clone() {
        let TokenTree::Group(group) = token else {
            after_hash = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '#');
            continue;
        };
        if after_hash {
            found.extend(inside(&group).map(|inside| (place, settings(inside))));
        } else {
            match (place, is_enum) {
                (Where::Item, true) => walk(&group.stream(), Where::Variant, is_enum, found),
                (Where::Item, false) | (Where::Variant, _) => {
                    walk(&group.stream(), Where::Field, is_enum, found);
                }
                // What is deeper is a type.
                (Where::Field, _) => {}
            }
        }
        after_hash = false;
    }
}

/// What stands in the parentheses of `[ksnet(…)]`.
fn inside(attribute: &Group) -> Option<TokenStream> {
    let mut tokens = attribute.stream().into_iter();
    match (tokens.next()?, tokens.next()?) {
        (TokenTree::Ident(name), TokenTree::Group(group)) if name == "ksnet" => Some(group.stream()),
        _ => None,
    }
}

fn settings(tokens: TokenStream) -> Vec<Setting> {
    let of_one = |tokens: Vec<TokenTree>| {
        let mut tokens = tokens.into_iter();
        let key = tokens.next().and_then(|token| as_word(&token).cloned());
        let (value, list) = match tokens.next() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                (Vec::new(), Some(group.stream()))
            }
            Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => (tokens.collect(), None),
            _ => (Vec::new(), None),
        };
        Setting { key, value, list }
    };
    parts(tokens, ',').into_iter().map(of_one).collect()
}

/// The tokens between separators.
fn parts(tokens: TokenStream, separator: char) -> Vec<Vec<TokenTree>> {
    let (mut parts, mut part) = (Vec::new(), Vec::new());
    for token in tokens {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == separator => parts.push(core::mem::take(&mut part)),
            _ => part.push(token),
        }
    }
    parts.push(part);
    parts
}

/// The names that were found so far, each as a path into the module for editors.
struct Names {
    tables: Tables,
    operation: Option<&'static Operation>,
    /// Where the paths of a part begin.
    at: Vec<String>,
    uses: TokenStream,
    /// Types and constants of the merchant's, which have no place in a tree of names.
    own: TokenStream,
}

impl Names {
    fn find_operation(&self, attributes: &[(Where, Vec<Setting>)]) -> Option<&'static Operation> {
        let mut settings = attributes.iter().flat_map(|(_, settings)| settings);
        let named = settings.find(|setting| setting.key.as_ref().is_some_and(|key| key == "operation"))?;
        let name = first(&named.value)?.unraw().to_string();
        self.tables.operations.iter().copied().find(|operation| operation.name == name)
    }

    fn setting(&mut self, module: &str, setting: &Setting) {
        self.name(&["key", module], &setting.key);
        let Some(key) = setting.key.as_ref().map(|key| key.unraw().to_string()) else { return };
        let value = first(&setting.value);
        let listed = || setting.list.iter().flat_map(|list| parts(list.clone(), ','));
        match key.as_str() {
            "operations" => listed().for_each(|one| self.name(&["operation"], first(&one))),
            "plans" => self
                .own
                .extend(path_of_own(&setting.value).map(|path| quote!(const _: () = { let _ = #path; };))),
            "operation" | "device" | "product_type" => self.name(&[&key], value),
            "contract" if value.is_some_and(|word| word == "RUNTIME") => self.name(&["contract_of"], value),
            "contract" => {
                let path = path_of_own(&setting.value);
                self.own.extend(path.map(
                    |path| quote!(const _: ::core::option::Option<#path> = ::core::option::Option::None;),
                ));
            }
            "contracts" => listed().for_each(|one| self.name(&["contract"], first(&one))),
            "pay_method" => self.pay_method(value),
            "pay_methods" => listed().for_each(|one| self.pay_method(first(&one))),
            "currency" => {
                let path = self.operation.and_then(|operation| operation.currency);
                self.code(path, "Currency", value);
            }
            "path" => self.path(&words(&setting.value)),
            "at" => {
                let path = words(&setting.value);
                self.path(&path);
                self.at = path.iter().map(|word| word.unraw().to_string()).collect();
            }
            "set" => listed().for_each(|one| self.set(&one)),
            "allow" => listed().for_each(|one| self.rule(&one)),
            _ => {}
        }
    }

    /// What an absent field stands for: a code of the path that is written beside it.
    fn default(&mut self, settings: &[Setting]) {
        let named = |name: &str| settings.iter().find(|one| one.key.as_ref().is_some_and(|key| key == name));
        if let (Some(default), Some(path)) = (named("default"), named("path")) {
            let index = self.index(&words(&path.value));
            if index.is_some() {
                self.code(index, "", first(&default.value));
            }
        }
    }

    /// The index of a path in the operation's table.
    fn index(&self, path: &[&Ident]) -> Option<u16> {
        let wire: Vec<String> = path.iter().map(|word| word.unraw().to_string()).collect();
        let wire = wire.join(".");
        let paths = self.operation.map_or(&[][..], |operation| operation.paths);
        (0_u16..).zip(paths).find(|(_, path)| path.wire == wire).map(|(index, _)| index)
    }

    /// The module of the operation's own names, or of what all operations have.
    fn of(&self) -> &'static str {
        self.operation.map_or("any", |operation| operation.name)
    }

    fn path(&mut self, path: &[&Ident]) {
        let at = core::mem::take(&mut self.at);
        let modules: Vec<&str> =
            ["of", self.of(), "path"].into_iter().chain(at.iter().map(String::as_str)).collect();
        self.name(&modules, path.iter().copied());
        self.at = at;
    }

    fn pay_method(&mut self, code: Option<&Ident>) {
        let path = self.operation.and_then(|operation| operation.pay_method);
        match (self.operation, path) {
            (Some(operation), Some(path))
                if matches!(operation.paths[usize::from(path)].kind, Kind::Object(_)) =>
            {
                self.name(&["of", operation.name, "pay_method"], code);
            }
            _ => self.code(path, "PayMethod", code),
        }
    }

    /// A code of what is at the path; where that is not known, of the enum with this name.
    fn code(&mut self, path: Option<u16>, otherwise: &str, code: Option<&Ident>) {
        let (Some(operation), Some(path)) = (self.operation, path) else {
            return self.name(&["code", "sdk", otherwise], code);
        };
        let Kind::Enum(vocabulary) = operation.paths[usize::from(path)].kind else { return };
        let surface = match operation.surface {
            Surface::Browser => "sdk",
            Surface::Rest { .. } => "rest",
        };
        let written = code.map(|code| code.unraw().to_string()).unwrap_or_default();
        let plain = vocabulary
            .prefix
            .and_then(|prefix| written.strip_prefix(prefix)?.strip_prefix('_'))
            .filter(|plain| plain.starts_with(|first: char| first.is_ascii_alphabetic()));
        let plain = plain.zip(code).map(|(plain, code)| Ident::new(plain, code.span()));
        self.name(&["code", surface, vocabulary.name], plain.as_ref().or(code));
    }

    /// `card.cardCompany = BC_CARD`.
    fn set(&mut self, tokens: &[TokenTree]) {
        let equals = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '=');
        let mut sides = tokens.splitn(2, equals);
        let path = words(sides.next().unwrap_or_default());
        let value = sides.next().and_then(first);
        self.path(&path);
        let index = self.index(&path);
        if index.is_some() {
            self.code(index, "", value);
        }
    }

    /// A rule by its name. It is written with hyphens, so that each of its words stands for all of it.
    fn rule(&mut self, tokens: &[TokenTree]) {
        let words: Vec<&Ident> = tokens.iter().filter_map(as_word).collect();
        let name: Vec<String> = words.iter().map(|word| word.unraw().to_string()).collect();
        let name = name.join("_");
        let words = words.iter().map(|word| Ident::new(&name, word.span()));
        let modules = ["of", self.of(), "rule"];
        match words.len() {
            0 => self.name(&modules, None),
            _ => words.for_each(|word| self.name(&modules, Some(&word))),
        }
    }

    /// Puts words below a module, each in its place. Where there are none yet, something must stand there all the
    /// same: rust-analyzer compares this with what it becomes with a word more.
    fn name<'i>(&mut self, modules: &[&str], words: impl IntoIterator<Item = &'i Ident>) {
        let mut words: Vec<Option<Ident>> =
            words.into_iter().map(|word| as_segment(&word.unraw().to_string(), word.span())).collect();
        if words.is_empty() {
            words.push(Some(placeholder()));
        }
        let segments = modules.iter().map(|name| as_segment(name, Span::call_site())).chain(words);
        if let Some(segments) = segments.collect::<Option<Vec<Ident>>>() {
            self.uses.extend(quote!(#(#segments)::* as _,));
        }
    }
}

fn placeholder() -> Ident {
    Ident::new("__", Span::call_site())
}

/// The words of `a.b.c`, up to what is none.
fn words(tokens: &[TokenTree]) -> Vec<&Ident> {
    let is_dot = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '.');
    tokens.iter().take_while(|token| is_dot(token) || as_word(token).is_some()).filter_map(as_word).collect()
}

/// The word that the tokens begin with.
fn first(tokens: &[TokenTree]) -> Option<&Ident> {
    tokens.first().and_then(as_word)
}

fn as_word(token: &TokenTree) -> Option<&Ident> {
    match token {
        TokenTree::Ident(word) => Some(word),
        _ => None,
    }
}

/// The path of a type or a constant, without arguments, up to the last segment that is written; nothing else would
/// stand alone.
fn path_of_own(tokens: &[TokenTree]) -> Option<TokenStream> {
    let end = tokens.iter().rposition(|token| as_word(token).is_some()).map_or(0, |last| last + 1);
    if end == 0 {
        return Some(placeholder().into_token_stream());
    }
    let path = syn::Path::parse_mod_style.parse2(tokens[..end].iter().cloned().collect());
    path.ok().map(syn::Path::into_token_stream)
}

/// A segment of a path; a keyword becomes a raw one, where it can.
fn as_segment(name: &str, span: Span) -> Option<Ident> {
    match name {
        "self" | "Self" | "super" | "crate" | "_" => None,
        "as" | "async" | "await" | "break" | "const" | "continue" | "dyn" | "else" | "enum" | "extern"
        | "false" | "fn" | "for" | "if" | "impl" | "in" | "let" | "loop" | "match" | "mod" | "move"
        | "mut" | "pub" | "ref" | "return" | "static" | "struct" | "trait" | "true" | "type" | "unsafe"
        | "use" | "where" | "while" | "abstract" | "become" | "box" | "do" | "final" | "gen" | "macro"
        | "override" | "priv" | "try" | "typeof" | "unsized" | "virtual" | "yield" => {
            Some(Ident::new_raw(name, span))
        }
        _ => Some(Ident::new(name, span)),
    }
}
