//! What an editor shows inside `#[ksnet(…)]`.
//!
//! The derives repeat the merchant's tokens as paths into this module where rust-analyzer reads the code, so
//! that they complete, hover and lead somewhere. Its items are names with documentation and mean nothing to
//! code: a field's path is an alias of the type that holds it, an object's path is a module.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use portone_ksnet_rules::{Condition, Demand, Kind, Level, Operation, Path, Rule, Status, Value, Vocabulary};
use proc_macro2::TokenStream;
use quote::quote;

use super::operation_doc::{rule_entry, words_entry};
use super::{Files, bilingual, doc, file, ident};
use crate::model::{Model, OperationModel, VocabularyModel};

pub(super) fn emit(model: &Model, files: &mut Files) {
    let operations: Vec<&OperationModel> = model.operations.iter().collect();
    let names = operations.iter().map(|operation| ident(operation.table.name));
    let modules = operations.iter().map(|operation| module(model, operation));
    let any = paths(&merged(&operations), "", &|path| about_any(path, &operations));
    let (sdk, rest) = (codes(model, &operations, true), codes(model, &operations, false));
    let contracts = contracts(model, &operations);
    file(
        files,
        "generated/types/src/editor.rs",
        quote! {
            #![doc = " What an editor shows inside `#[ksnet(…)]`: names with the spec's words, which mean nothing to code."]
            #![allow(non_camel_case_types, non_snake_case)]
            #[doc = " The operations that a struct of the merchant's can be a request for."]
            pub mod operation {
                pub use crate::operation::{#(#names),*};
            }
            #[doc = " What each operation takes."]
            pub mod of {
                #(#modules)*
                #[doc = " What the operations take together, for where it is not known which one is meant."]
                pub mod any {
                    #[doc = " The paths."]
                    pub mod path { #any }
                    #[doc = " No rule: which there are depends on the operation."]
                    pub mod rule {}
                }
            }
            #[doc = " The codes that a value can be."]
            pub mod code {
                #[doc = " As the browser SDK spells them."]
                pub mod sdk { #sdk }
                #[doc = " As the REST API spells them."]
                pub mod rest { #rest }
            }
            #[doc = " What a shop can have agreed with KSNET."]
            pub mod contract { #contracts }
        },
    );
}

fn module(model: &Model, operation: &OperationModel) -> TokenStream {
    let table = operation.table;
    let name = ident(table.name);
    let about = doc(&format!("`{}`: {}.", table.name, bilingual(&operation.words)));
    let tops: BTreeMap<&str, &Path> = table.paths.iter().map(|path| (path.wire, path)).collect();
    let paths = paths(&tops, "", &|path| about_path(model, operation, path));
    let methods = pay_methods(model, operation);
    let warnings = table.rules.iter().zip(&operation.rules).filter(|(rule, _)| rule.level == Level::Warn);
    let warnings = warnings.map(|(rule, origin)| {
        let about = doc(&rule_entry(model, operation, rule, origin));
        let name = ident(&rule.id.replace('-', "_"));
        quote!(#about pub type #name = ();)
    });
    quote! {
        #about
        pub mod #name {
            #[doc = " Its paths."]
            pub mod path { #paths }
            #methods
            #[doc = " Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here."]
            pub mod rule { #(#warnings)* }
        }
    }
}

/// The members of an object, or of the request where the path is empty.
fn paths(all: &BTreeMap<&str, &Path>, around: &str, about: &dyn Fn(&Path) -> String) -> TokenStream {
    let members =
        all.values().filter(|path| path.wire.rsplit_once('.').map_or("", |(outer, _)| outer) == around);
    let members = members.map(|path| {
        let (name, documentation) = (ident(path.name()), doc(&about(path)));
        if path.status == Status::Unsupported {
            return quote! {
                #documentation
                #[deprecated = "KSNET does not take it"]
                pub type #name = crate::kind::Json;
            };
        }
        // What is inside a list is given by the list's elements, never by a path.
        if path.kind == Kind::Object(None) && !path.list {
            let members = paths(all, path.wire, about);
            return quote!(#documentation pub mod #name { #members });
        }
        let ty = held(path);
        quote!(#documentation pub type #name = #ty;)
    });
    quote!(#(#members)*)
}

/// The type that a field has where it holds the path.
fn held(path: &Path) -> TokenStream {
    let one = match path.kind {
        Kind::Text => quote!(String),
        Kind::Integer => quote!(u64),
        Kind::Boolean => quote!(bool),
        Kind::Enum(&Vocabulary { name, .. }) | Kind::Object(Some(name)) => {
            let name = ident(name);
            quote!(crate::#name)
        }
        Kind::Object(None) | Kind::Json => quote!(crate::kind::Json),
    };
    if path.list { quote!(Vec<#one>) } else { one }
}

fn about_path(model: &Model, operation: &OperationModel, path: &Path) -> String {
    let table = operation.table;
    let mut text = match operation.fields.get(path.wire) {
        Some(field) => words_entry(&format!("`{}`", path.wire), &field.words, &field.facts),
        None => format!("`{}` of `{}`.", path.wire, table.name),
    };
    if let Some(field) = operation.fields.get(path.wire)
        && let Some(page) = model.docs.get(&field.doc)
    {
        let _ = write!(text, " From [{}]({}), {}.", field.doc, page.url, field.section);
    }
    let about = |rule: &Rule| rule.slots.iter().any(|slot| table.paths[usize::from(*slot)].wire == path.wire);
    rules(model, operation, &mut text, about);
    text
}

fn about_any(path: &Path, operations: &[&OperationModel]) -> String {
    let having = || {
        operations
            .iter()
            .filter(|operation| operation.table.paths.iter().any(|known| known.wire == path.wire))
    };
    let mut text = having().find_map(|operation| operation.fields.get(path.wire)).map_or_else(
        || format!("`{}`.", path.wire),
        |field| words_entry(&format!("`{}`", path.wire), &field.words, &field.facts),
    );
    let names: Vec<String> = having().map(|operation| format!("`{}`", operation.table.name)).collect();
    let _ = write!(text, "\n\nIn {}.", names.join(", "));
    text
}

/// The rules of the spec, as a list below what was said.
fn rules(model: &Model, operation: &OperationModel, text: &mut String, about: impl Fn(&Rule) -> bool) {
    let all = operation.table.rules.iter().zip(&operation.rules);
    let mut first = true;
    for (rule, origin) in all.filter(|(rule, origin)| !origin.from_schema && about(rule)) {
        text.push_str(if first { "\n\n- " } else { "\n- " });
        text.push_str(&rule_entry(model, operation, rule, origin));
        first = false;
    }
}

/// The paths of all operations. An object of one operation's is an object here.
fn merged(operations: &[&OperationModel]) -> BTreeMap<&'static str, &'static Path> {
    let mut all: BTreeMap<&str, &Path> = BTreeMap::new();
    for path in operations.iter().flat_map(|operation| operation.table.paths) {
        let known = all.entry(path.wire).or_insert(path);
        if known.status == Status::Unsupported || path.kind == Kind::Object(None) && !path.list {
            *known = path;
        }
    }
    all
}

/// The pay methods of an operation that tells them by the member of an object that is filled.
fn pay_methods(model: &Model, operation: &OperationModel) -> TokenStream {
    let table = operation.table;
    let Some(index) = table.pay_method else { return TokenStream::new() };
    if !matches!(table.paths[usize::from(index)].kind, Kind::Object(_)) {
        return TokenStream::new();
    }
    let members = table.paths.iter().filter(|path| path.parent == Some(index)).map(|path| {
        let about = doc(&about_path(model, operation, path));
        let name = ident(&heck::ToShoutySnakeCase::to_shouty_snake_case(path.name()));
        quote!(#about pub type #name = ();)
    });
    quote! {
        #[doc = " Its pay methods."]
        pub mod pay_method { #(#members)* }
    }
}

fn codes(model: &Model, operations: &[&OperationModel], browser: bool) -> TokenStream {
    let modules = model.vocabularies.iter().filter_map(|(name, vocabulary)| {
        let table = (if browser { vocabulary.sdk } else { vocabulary.rest })?;
        let uses = |operation: &&&OperationModel| {
            operation.table.paths.iter().any(|path| path.kind == Kind::Enum(table))
        };
        let operations: Vec<&OperationModel> = operations.iter().filter(uses).copied().collect();
        (!operations.is_empty()).then(|| vocabulary_codes(model, &operations, name, vocabulary, table))
    });
    quote!(#(#modules)*)
}

fn vocabulary_codes(
    model: &Model,
    operations: &[&OperationModel],
    name: &str,
    vocabulary: &VocabularyModel,
    table: &'static Vocabulary,
) -> TokenStream {
    let ty = ident(name);
    let words = bilingual(&vocabulary.words);
    let about = doc(&if words.is_empty() { format!("PortOne's `{name}`.") } else { format!("{words}.") });
    let codes = table.codes.iter().filter_map(|code| {
        code.variant?;
        // A code such as `1` is written in quotes, where an editor completes nothing.
        let item = syn::parse_str::<proc_macro2::Ident>(code.code).ok()?;
        let label = match (code.label.en, code.label.ko) {
            ("", _) => format!("`{}`.", code.code),
            (en, ko) => format!("`{}`: {en} ({ko}).", code.code),
        };
        let mut text = label;
        let mut told = BTreeSet::new();
        for operation in operations {
            let speaks = |rule: &Rule| names_code(rule, operation.table, table, code.code);
            rules(model, operation, &mut text, |rule| speaks(rule) && !told.contains(rule.id));
            told.extend(operation.table.rules.iter().filter(|rule| speaks(rule)).map(|rule| rule.id));
        }
        let about = doc(&text);
        Some(quote!(#about pub type #item = crate::#ty;))
    });
    quote!(#about pub mod #ty { #(#codes)* })
}

/// Whether the rule speaks of the code at a path that holds such codes.
fn names_code(rule: &Rule, operation: &Operation, vocabulary: &'static Vocabulary, code: &str) -> bool {
    let is_here = |slot: u8, values: &[Value<'_>]| {
        operation.paths[usize::from(rule.slots[usize::from(slot)])].kind == Kind::Enum(vocabulary)
            && values.contains(&Value::Text(code))
    };
    let in_condition = rule.when.iter().any(|condition| match condition {
        Condition::In { slot, values } | Condition::NotIn { slot, values } => is_here(*slot, values),
        Condition::Present(_) | Condition::Absent(_) | Condition::Device(_) => false,
    });
    in_condition
        || match rule.demand {
            Demand::Only { slot, values } | Demand::Except { slot, values } => is_here(slot, values),
            _ => false,
        }
}

fn contracts(model: &Model, operations: &[&OperationModel]) -> TokenStream {
    let items = model.contracts.iter().map(|contract| {
        let mut text = format!("`{}`: {} ({}).", contract.id, contract.label.en, contract.label.ko);
        for operation in operations {
            rules(
                model,
                operation,
                &mut text,
                |rule| matches!(rule.demand, Demand::Needs(needed) if needed.index == contract.index),
            );
        }
        let (about, name) = (doc(&text), ident(contract.id));
        quote!(#about pub type #name = ();)
    });
    quote!(#(#items)*)
}
