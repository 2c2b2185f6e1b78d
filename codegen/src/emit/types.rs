//! `generated/types`: what a merchant's request is made of.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase, ToUpperCamelCase};
use portone_ksnet_rules::{Demand, Headline, Kind, Language, Level, Rule, Surface as Where};
use proc_macro2::TokenStream;
use quote::quote;

use super::{Files, bilingual, doc, file, ident};
use crate::model::{CodeModel, Model, OperationModel, VocabularyModel};
use crate::spec::Surface;
use crate::wire::{TypeRef, Wire, WireType};

pub(super) fn emit(model: &Model, files: &mut Files) {
    file(
        files,
        "generated/types/src/lib.rs",
        quote! {
            #![doc = " The types and operations of the KSNET channel, made from `spec/`."]
            #![doc = ""]
            #![doc = " Merchants use them through `portone-ksnet`."]
            #[rustfmt::skip] pub mod answer;
            #[rustfmt::skip] pub mod capability;
            #[rustfmt::skip] pub mod contract;
            #[cfg(any(rust_analyzer, test))]
            #[doc(hidden)]
            #[rustfmt::skip] pub mod editor;
            #[rustfmt::skip] pub mod kind;
            #[rustfmt::skip] pub mod mark;
            #[rustfmt::skip] pub mod operation;
            #[rustfmt::skip] mod part;
            #[rustfmt::skip] mod request;
            #[rustfmt::skip] mod vocabulary;

            pub use part::*;
            pub use request::*;
            pub use vocabulary::*;
        },
    );
    kinds(model, files);
    vocabularies(model, files);
    parts(model, files);
    operations(model, files);
    contracts(model, files);
}

/// The objects inside lists of a surface's requests, by their name.
fn list_objects(model: &Model, surface: Surface) -> BTreeSet<&'static str> {
    let operations = model.operations.iter().filter(|operation| operation.surface == surface);
    let paths = operations.flat_map(|operation| operation.table.paths);
    paths.filter_map(|path| if let Kind::Object(name) = path.kind { name } else { None }).collect()
}

fn kinds(model: &Model, files: &mut Files) {
    let module = |surface: Surface| {
        let browser = surface == Surface::Browser;
        let mut names: BTreeSet<&str> = list_objects(model, surface);
        for (name, vocabulary) in &model.vocabularies {
            let table = if browser { vocabulary.sdk } else { vocabulary.rest };
            if table.is_some() {
                names.insert(name);
            }
        }
        let kinds = names.into_iter().map(|name| {
            let about = doc(&format!("`{name}`."));
            let name = ident(name);
            quote! {
                #about
                pub enum #name {}
                impl Unit for #name {}
            }
        });
        quote!(#(#kinds)*)
    };
    let (sdk, rest) = (module(Surface::Browser), module(Surface::Rest));
    file(
        files,
        "generated/types/src/kind.rs",
        quote! {
            #![doc = " Wire types, as marks that a Rust type can hold: scalars, lists, and the enums and list objects of"]
            #![doc = " each surface."]
            pub use portone_ksnet_wire::{Boolean, Integer, Json, List, Text};
            #[doc = " As the browser SDK spells them."]
            pub mod sdk {
                use portone_ksnet_wire::Unit;
                #sdk
            }
            #[doc = " As the REST API spells them."]
            pub mod rest {
                use portone_ksnet_wire::Unit;
                #rest
            }
        },
    );
}

fn vocabularies(model: &Model, files: &mut Files) {
    let enums = model.vocabularies.iter().map(|(name, vocabulary)| vocabulary_enum(name, vocabulary));
    let contracts = super::capability::contract_features(model);
    file(
        files,
        "generated/types/src/vocabulary.rs",
        quote! {
            #![allow(non_camel_case_types)]
            use portone_ksnet_wire::rules::{Fact, Value};
            use portone_ksnet_wire::serde::Serializer;
            use portone_ksnet_wire::{Hold, Itself, Members, UnknownCode};

            #contracts
            #(#enums)*
        },
    );
}

fn vocabulary_enum(name: &str, vocabulary: &VocabularyModel) -> TokenStream {
    let type_name = ident(name);
    let words = bilingual(&vocabulary.words);
    let about = doc(&if words.is_empty() { format!("PortOne's `{name}`.") } else { format!("{words}.") });
    let variants = vocabulary.codes.iter().map(|code| {
        let words = bilingual(&code.words);
        let about = doc(&if words.is_empty() { format!("`{}`.", code.variant) } else { format!("{words}.") });
        let variant = ident(&code.variant);
        quote!(#about #variant)
    });
    let all = vocabulary.codes.iter().map(|code| ident(&code.variant));
    let count = vocabulary.codes.len();
    let aliases = aliases(vocabulary);
    let labels = labels(vocabulary);
    let text = super::capability::text(name, vocabulary);
    let mut surfaces = Vec::new();
    let mut parses = Vec::new();
    for (browser, module) in [(true, "sdk"), (false, "rest")] {
        let Some(table) = (if browser { vocabulary.sdk } else { vocabulary.rest }) else { continue };
        let spelled = |code: &CodeModel| if browser { code.sdk.clone() } else { code.rest.clone() };
        let getter = ident(&format!("{module}_code"));
        let parser = ident(&format!("from_{module}_code"));
        let title = if browser { "browser SDK" } else { "REST API" };
        let prefixed = table.prefix.map(|prefix| format!("{prefix}_"));
        let getter_doc = doc(&format!("The spelling of the {title}."));
        let parser_doc = doc(&match table.prefix {
            Some(prefix) => format!("Reads a code of the {title}, with or without `{prefix}_`."),
            None => format!("Reads a code of the {title}."),
        });
        let arms = vocabulary.codes.iter().filter_map(|code| {
            let (variant, text) = (ident(&code.variant), spelled(code)?);
            Some((quote!(Self::#variant => #text), quote!(#text => Ok(Self::#variant))))
        });
        let (getters, parsers): (Vec<_>, Vec<_>) = arms.unzip();
        let strip = prefixed.map(|prefix| quote!(let code = code.strip_prefix(#prefix).unwrap_or(code);));
        surfaces.push(quote! {
            #getter_doc
            #[must_use]
            pub const fn #getter(self) -> &'static str {
                match self { #(#getters),* }
            }
        });
        parses.push(quote! {
            #parser_doc
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = ""]
            #[doc = " Where it is another code."]
            pub fn #parser(code: &str) -> Result<Self, UnknownCode> {
                let written = code;
                #strip
                match code {
                    #(#parsers,)*
                    _ => Err(UnknownCode::new(#name, written)),
                }
            }
        });
    }
    let holds = [("sdk", vocabulary.sdk), ("rest", vocabulary.rest)]
        .into_iter()
        .filter(|(_, t)| t.is_some())
        .map(|(module, _)| {
            let getter = ident(&format!("{module}_code"));
            let module = ident(module);
            quote! {
                #[diagnostic::do_not_recommend]
                impl Hold<crate::kind::#module::#type_name> for #type_name {
                    #[inline]
                    fn fact(&self) -> Fact<'_> {
                        Fact::Known(Value::Text(self.#getter()))
                    }

                    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
                        visit(&Itself(Fact::Known(Value::Text(self.#getter()))));
                    }

                    #[inline]
                    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                        serializer.serialize_str(self.#getter())
                    }
                }
            }
        });
    quote! {
        #about
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum #type_name { #(#variants),* }

        impl #type_name {
            #[doc = " All of them."]
            pub const ALL: [Self; #count] = [#(Self::#all),*];
            #aliases
            #labels
            #(#surfaces)*
            #(#parses)*
        }

        #text
        #(#holds)*
    }
}

/// A code that one surface spells otherwise can be written in that spelling, too.
fn aliases(vocabulary: &VocabularyModel) -> TokenStream {
    let aliases = vocabulary.codes.iter().flat_map(|code| {
        let variant = ident(&code.variant);
        let others: BTreeSet<&String> = [&code.sdk, &code.rest]
            .into_iter()
            .flatten()
            .filter(|spelling| {
                let is_name = spelling.starts_with(|c: char| c.is_ascii_uppercase());
                is_name && !vocabulary.codes.iter().any(|code| code.variant == **spelling)
            })
            .collect();
        others.into_iter().map(move |spelling| {
            let alias = ident(spelling);
            let about = doc(&format!("The same as [`{}`](Self::{}).", code.variant, code.variant));
            quote! {
                #about
                pub const #alias: Self = Self::#variant;
            }
        })
    });
    quote!(#(#aliases)*)
}

fn labels(vocabulary: &VocabularyModel) -> TokenStream {
    if vocabulary.codes.iter().any(|code| code.words.en.is_empty()) {
        return TokenStream::new();
    }
    let label = |name: &str, about: &str, text: fn(&CodeModel) -> &String| {
        let arms = vocabulary.codes.iter().map(|code| {
            let (variant, text) = (ident(&code.variant), text(code));
            quote!(Self::#variant => #text)
        });
        let (name, about) = (ident(name), doc(about));
        quote! {
            #about
            #[must_use]
            pub const fn #name(self) -> &'static str {
                match self { #(#arms),* }
            }
        }
    };
    let en = label("label_en", "What people call it, in English.", |code| &code.words.en);
    let ko = label("label_ko", "What people call it, in Korean.", |code| &code.words.ko);
    quote!(#en #ko)
}

fn parts(model: &Model, files: &mut Files) {
    let mut seen = BTreeMap::new();
    for (surface, wire) in [(Surface::Browser, &model.sdk), (Surface::Rest, &model.rest)] {
        for name in list_objects(model, surface) {
            seen.entry(name).or_insert_with(|| part(name, surface, wire, model));
        }
    }
    let parts = seen.values();
    file(
        files,
        "generated/types/src/part.rs",
        quote! {
            #[allow(unused_imports)]
            use portone_ksnet_wire::rules::{Fact, Value};
            use portone_ksnet_wire::serde::ser::{SerializeStruct, Serializer};
            #[allow(unused_imports)]
            use portone_ksnet_wire::{Boolean, Hold, Integer, Json, List, Members, Put, Text};
            use std::borrow::Cow;

            #(#parts)*

            const fn text<'a>(text: &'a Cow<'static, str>) -> Fact<'a> {
                Fact::Known(Value::Text(match text {
                    Cow::Borrowed(text) => text,
                    Cow::Owned(text) => text.as_str(),
                }))
            }
        },
    );
}

/// How a member of a list's object is held: so that a constant can hold it, too.
struct PartType {
    /// The field's type.
    rust: TokenStream,
    kind: TokenStream,
    /// What a constructor takes.
    taken: TokenStream,
    /// What a constructor for constants takes.
    fixed: TokenStream,
    holds: Holds,
}

#[derive(Clone, Copy)]
enum Holds {
    Text,
    List,
    Code,
    Integer,
    Boolean,
    Other,
}

impl PartType {
    fn plain(rust: TokenStream, kind: TokenStream, holds: Holds) -> Self {
        Self { taken: rust.clone(), fixed: rust.clone(), rust, kind, holds }
    }

    /// What was taken, as the field's type.
    fn out_of_taken(&self, value: &TokenStream) -> TokenStream {
        match self.holds {
            Holds::Text | Holds::List => quote!(Cow::Owned(#value.into())),
            _ => quote!(#value.into()),
        }
    }

    fn out_of_fixed(&self, value: &TokenStream) -> TokenStream {
        match self.holds {
            Holds::Text | Holds::List => quote!(Cow::Borrowed(#value)),
            _ => quote!(#value),
        }
    }

    /// What is known about a value, given a reference to it.
    fn fact(&self, value: &TokenStream, surface: Surface) -> TokenStream {
        let code = ident(if surface == Surface::Browser { "sdk_code" } else { "rest_code" });
        match self.holds {
            Holds::Text => quote!(text(#value)),
            Holds::Code => quote!(Fact::Known(Value::Text((*#value).#code()))),
            Holds::Integer => quote!(Fact::Known(Value::Integer(*#value as i128))),
            Holds::Boolean => quote!(Fact::Known(Value::Boolean(*#value))),
            Holds::List | Holds::Other => quote!({
                let _ = #value;
                Fact::Present
            }),
        }
    }
}

/// The Rust type that a merchant gives for a value in a list, and the wire type that it is written as.
fn part_type(ty: &TypeRef, surface: Surface, wire: &Wire, model: &Model) -> PartType {
    let module = ident(if surface == Surface::Browser { "sdk" } else { "rest" });
    match ty {
        TypeRef::Text | TypeRef::DateTime | TypeRef::Literal(_) => PartType {
            rust: quote!(Cow<'static, str>),
            kind: quote!(Text),
            taken: quote!(String),
            fixed: quote!(&'static str),
            holds: Holds::Text,
        },
        TypeRef::Int32 => PartType::plain(quote!(i32), quote!(Integer), Holds::Integer),
        TypeRef::Int64 | TypeRef::Integer => PartType::plain(quote!(i64), quote!(Integer), Holds::Integer),
        TypeRef::Boolean => PartType::plain(quote!(bool), quote!(Boolean), Holds::Boolean),
        TypeRef::Decimal => PartType::plain(quote!(f64), quote!(Json), Holds::Other),
        TypeRef::Json => PartType::plain(quote!(portone_ksnet_wire::Raw), quote!(Json), Holds::Other),
        TypeRef::List(element) => {
            let PartType { rust, kind, .. } = part_type(element, surface, wire, model);
            PartType {
                taken: quote!(Vec<#rust>),
                fixed: quote!(&'static [#rust]),
                rust: quote!(Cow<'static, [#rust]>),
                kind: quote!(List<#kind>),
                holds: Holds::List,
            }
        }
        TypeRef::Named(name) => match wire.types.get(name) {
            Some(WireType::Object(_)) => {
                let name = ident(name);
                PartType::plain(quote!(#name), quote!(crate::kind::#module::#name), Holds::Other)
            }
            _ => {
                let of = |table: Option<&'static portone_ksnet_rules::Vocabulary>| {
                    table.is_some_and(|table| wire_enum_has_codes(wire, name, table))
                };
                let found = model.vocabularies.iter().find(|(_, vocabulary)| {
                    of(if surface == Surface::Browser { vocabulary.sdk } else { vocabulary.rest })
                });
                let name = ident(found.map_or(name.as_str(), |(name, _)| name.as_str()));
                PartType::plain(quote!(crate::#name), quote!(crate::kind::#module::#name), Holds::Code)
            }
        },
    }
}

fn wire_enum_has_codes(wire: &Wire, name: &str, table: &portone_ksnet_rules::Vocabulary) -> bool {
    match wire.types.get(name) {
        Some(WireType::Enum { values, .. }) => values.iter().eq(table.codes.iter().map(|code| code.code)),
        _ => false,
    }
}

/// An object inside a list: a struct with a constructor that takes what PortOne requires.
fn part(name: &str, surface: Surface, wire: &Wire, model: &Model) -> TokenStream {
    let Some(WireType::Object(object)) = wire.types.get(name) else { return TokenStream::new() };
    let type_name = ident(name);
    let module = ident(if surface == Surface::Browser { "sdk" } else { "rest" });
    let about = doc(&format!("PortOne's `{name}`, in a list of a request."));
    let mut fields = Vec::new();
    let mut arguments = Vec::new();
    let mut constants = Vec::new();
    let mut initial = Vec::new();
    let mut unchanged = Vec::new();
    let mut setters = Vec::new();
    let mut members = Vec::new();
    let mut puts = Vec::new();
    for (field_name, field) in &object.fields {
        let snake = ident(&field_name.to_snake_case());
        let ty = part_type(&field.ty, surface, wire, model);
        let PartType { rust, kind, taken, fixed, .. } = &ty;
        let about = doc(&format!("`{field_name}`."));
        let (into, whole) = (ty.out_of_taken(&quote!(#snake)), ty.out_of_fixed(&quote!(#snake)));
        if field.required {
            let fact = ty.fact(&quote!(&self.#snake), surface);
            fields.push(quote!(#about pub #snake: #rust));
            arguments.push(quote!(#snake: impl Into<#taken>));
            constants.push(quote!(#snake: #fixed));
            initial.push(quote!(#snake: #into));
            unchanged.push(quote!(#snake: #whole));
            let key = proc_macro2::Literal::byte_string(field_name.as_bytes());
            members.push(quote!(#key => #fact));
            puts.push(quote!(object.serialize_field(#field_name, &Put::<#kind, #rust>::new(&self.#snake))?;));
        } else {
            let fact = ty.fact(&quote!(value), surface);
            fields.push(quote!(#about pub #snake: Option<#rust>));
            initial.push(quote!(#snake: None));
            unchanged.push(quote!(#snake: None));
            setters.push(quote! {
                #about
                #[must_use]
                pub fn #snake(mut self, #snake: impl Into<#taken>) -> Self {
                    self.#snake = Some(#into);
                    self
                }
            });
            let key = proc_macro2::Literal::byte_string(field_name.as_bytes());
            members.push(quote! {
                #key => match &self.#snake {
                    Some(value) => #fact,
                    None => Fact::Absent,
                }
            });
            puts.push(quote! {
                if let Some(value) = &self.#snake {
                    object.serialize_field(#field_name, &Put::<#kind, #rust>::new(value))?;
                }
            });
        }
    }
    let count = object.fields.len();
    let const_doc =
        doc(&format!("A `{name}` in a constant: `const PLANS: &[{name}] = &[{name}::fixed(…)];`."));
    let new_doc = doc(&format!("A `{name}` with what PortOne requires of it."));
    quote! {
        #about
        #[derive(Clone, Debug, PartialEq)]
        pub struct #type_name { #(#fields),* }

        impl #type_name {
            #new_doc
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#initial),* }
            }

            #const_doc
            #[must_use]
            pub const fn fixed(#(#constants),*) -> Self {
                Self { #(#unchanged),* }
            }

            #(#setters)*

            /// What is known about a member, also in a constant.
            #[doc(hidden)]
            #[must_use]
            pub const fn known_member(&self, path: &str) -> Fact<'_> {
                match path.as_bytes() {
                    b"" => Fact::Present,
                    #(#members,)*
                    _ => Fact::Absent,
                }
            }
        }

        impl Members for #type_name {
            fn member(&self, path: &str) -> Fact<'_> {
                self.known_member(path)
            }
        }

        #[diagnostic::do_not_recommend]

        impl Hold<crate::kind::#module::#type_name> for #type_name {
            fn fact(&self) -> Fact<'_> {
                Fact::Present
            }

            fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
                visit(self);
            }

            fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut object = serializer.serialize_struct(#name, #count)?;
                #(#puts)*
                object.end()
            }
        }
    }
}

fn operations(model: &Model, files: &mut Files) {
    let operations = model.operations.iter().map(|operation| {
        let name = operation.table.name;
        let marker = ident(name);
        let table = ident(&heck::ToShoutySnakeCase::to_shouty_snake_case(name));
        let about = doc(&super::operation_doc::operation(model, operation));
        let surface = match operation.table.surface {
            Where::Browser => quote!(impl Browser for #marker {}),
            Where::Rest { method, path } => {
                let answer = match &operation.wire.answer {
                    Some(name) => {
                        let name = ident(name);
                        quote!(crate::answer::#name)
                    }
                    None => quote!(portone_ksnet_wire::Nothing),
                };
                let error = match &operation.wire.error {
                    Some(name) => {
                        let name = ident(name);
                        quote!(crate::answer::#name)
                    }
                    None => quote!(portone_ksnet_wire::Nothing),
                };
                let listing = super::listing::listing(&marker, operation, &model.rest);
                let json_query = operation
                    .wire
                    .json_query(&model.rest)
                    .map(|(name, _)| quote!(const JSON_QUERY: Option<&'static str> = Some(#name);));
                quote! {
                    impl Rest for #marker {
                        type Answer = #answer;
                        type Error = #error;
                        const METHOD: &'static str = #method;
                        const PATH: &'static str = #path;
                        #json_query
                    }

                    #listing
                }
            }
        };
        quote! {
            #about
            #[derive(Clone, Copy, Debug)]
            pub enum #marker {}

            impl Operation for #marker {
                const TABLE: &'static Table = &portone_ksnet_matrix::#table;
            }

            #surface
        }
    });
    file(
        files,
        "generated/types/src/operation.rs",
        quote! {
            #![doc = " The operations of the channel, as marks that a request carries in its type."]
            #![allow(non_camel_case_types)]
            use portone_ksnet_wire::rules::Operation as Table;
            #[allow(unused_imports)]
            use portone_ksnet_wire::{Browser, Listing, Operation, Part, Remainder, Rest, Turn};

            #(#operations)*
        },
    );
}

/// The rules of the model that demand a contract, each once.
pub(super) fn contract_rules(model: &Model) -> BTreeMap<&'static str, (&'static Rule, &OperationModel)> {
    let mut rules = BTreeMap::new();
    for operation in &model.operations {
        for rule in operation.table.rules {
            if matches!(rule.demand, Demand::Needs(_)) && rule.level == Level::Error {
                rules.entry(rule.id).or_insert((rule, operation));
            }
        }
    }
    rules
}

/// A trait for each rule that demands a contract, so that the compiler says that rule's own words.
fn contracts(model: &Model, files: &mut Files) {
    let traits = contract_rules(model).into_values().map(|(rule, operation)| {
        let Demand::Needs(contract) = rule.demand else { return TokenStream::new() };
        let name = ident(&rule.id.to_upper_camel_case());
        let (id, see, held) = (rule.id, rule.see, contract.id);
        let about = doc(&format!("{} ({}) [{id}]", rule.words.en, rule.words.ko));
        let message = |language| {
            let headline = Headline { rule, operation: operation.table, language };
            format!("KSNET: {headline} [{id}]")
        };
        let (en, ko) = (message(Language::En), message(Language::Ko));
        let label_en = format!("`{{Self}}` has not declared `{held}`");
        let label_ko = format!("`{{Self}}`에 `{held}` 계약이 선언되어 있지 않습니다");
        let (words_en, words_ko) = (rule.words.en, rule.words.ko);
        let help_en =
            format!("help: agree it with KSNET, then write `#[ksnet(contracts({held}, …))]` on `{{Self}}`");
        let help_ko =
            format!("도움말: KSNET과 계약한 뒤 `{{Self}}`에 `#[ksnet(contracts({held}, …))]`를 쓰세요");
        let see_line = format!("see: {see}");
        quote! {
            #about
            #[cfg_attr(not(feature = "ko"), diagnostic::on_unimplemented(
                message = #en, label = #label_en, note = #words_en, note = #help_en, note = #see_line
            ))]
            #[cfg_attr(feature = "ko", diagnostic::on_unimplemented(
                message = #ko, label = #label_ko, note = #words_ko, note = #help_ko, note = #see_line
            ))]
            pub trait #name {
                #[doc(hidden)]
                const HELD: () = ();
            }
        }
    });
    file(
        files,
        "generated/types/src/contract.rs",
        quote! {
            #![doc = " What a rule asks of a shop's contract. `#[derive(KsnetContract)]` implements them."]
            #(#traits)*
        },
    );
}
