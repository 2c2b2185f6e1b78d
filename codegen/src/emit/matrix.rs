//! `generated/matrix`: the tables.

use std::collections::BTreeMap;

use heck::{ToShoutySnakeCase, ToSnakeCase};
use portone_ksnet_rules::{
    Charset, Condition, Contract, Demand, Device, Format, Kind, Level, Path, Place, Rule, Status, Surface,
    Value, Vocabulary, Words,
};
use proc_macro2::TokenStream;
use quote::quote;

use super::{Files, bilingual, doc, file, ident};
use crate::model::{Model, NoteKind, OperationModel};

pub(super) fn emit(model: &Model, files: &mut Files) {
    let modules = model.operations.iter().map(|operation| {
        let name = ident(&operation.table.name.to_snake_case());
        quote!(#[rustfmt::skip] mod #name;)
    });
    let names: Vec<_> = model
        .operations
        .iter()
        .map(|operation| {
            (
                ident(&operation.table.name.to_snake_case()),
                ident(&operation.table.name.to_shouty_snake_case()),
            )
        })
        .map(|(module, name)| quote!(#module::#name))
        .collect();
    let count = names.len();
    // rustfmt sorts them, and must find nothing to do.
    let mut exports = names.clone();
    exports.extend([quote!(contract::CONTRACTS), quote!(operations::OPERATIONS), quote!(policy::POLICIES)]);
    exports.sort_by_key(ToString::to_string);
    let about = doc(&format!(
        "The capability matrix of {}, as tables: which operations there are, which paths and codes they\n\
         know, and the rules for them. No serde, no allocation, nothing but data.\n\nSource: <{}>",
        model.channel.words.en, model.channel.url,
    ));
    let about = inner_docs(&about);
    file(
        files,
        "generated/matrix/src/lib.rs",
        quote! {
            #about
            #![no_std]
            #[rustfmt::skip] mod contract;
            #(#modules)*
            #[rustfmt::skip] mod operations;
            #[rustfmt::skip] mod policy;
            #[rustfmt::skip] pub mod vocabulary;

            #(pub use #exports;)*
        },
    );
    file(
        files,
        "generated/matrix/src/operations.rs",
        quote! {
            use portone_ksnet_rules::Operation;

            #[doc = " Every operation, in the order of the spec."]
            pub static OPERATIONS: [&Operation; #count] = [#(&crate::#names),*];
        },
    );
    contracts(model, files);
    policies(model, files);
    vocabularies(model, files);
    for operation in &model.operations {
        table(operation, files);
    }
}

/// `#[doc]` attributes as those of the file itself.
fn inner_docs(attributes: &TokenStream) -> TokenStream {
    let text = attributes.to_string().replace("# [doc", "#! [doc");
    text.parse().unwrap_or_else(|_| attributes.clone())
}

fn contracts(model: &Model, files: &mut Files) {
    let count = model.contracts.len();
    let entries = model.contracts.iter().map(|Contract { index, id, label }| {
        let label = words(*label);
        quote!(Contract { index: #index, id: #id, label: #label })
    });
    file(
        files,
        "generated/matrix/src/contract.rs",
        quote! {
            use portone_ksnet_rules::{Contract, Words};

            #[doc = " The features that a contract with KSNET unlocks."]
            pub static CONTRACTS: [Contract; #count] = [#(#entries),*];
        },
    );
}

fn policies(model: &Model, files: &mut Files) {
    let policies: Vec<_> = model.notes.iter().filter(|note| note.kind == NoteKind::Policy).collect();
    let count = policies.len();
    let rows = policies.into_iter().map(|policy| {
        let (id, facts) = (&policy.id, &policy.facts);
        let operation = (policy.operation != "channel").then_some(policy.operation.as_str());
        let operation = option(operation.map(|name| quote!(#name)));
        let values = policy.values.iter().map(|(name, value)| {
            let value = proc_macro2::Literal::i128_unsuffixed(*value);
            quote!((#name, #value))
        });
        let (en, ko) = (&policy.words.en, &policy.words.ko);
        let see = model.docs.get(&policy.doc).map_or("", |doc| doc.url.as_str());
        quote! {
            Policy {
                id: #id, operation: #operation, values: &[#(#values),*], facts: &[#(#facts),*],
                words: Words { en: #en, ko: #ko }, see: #see,
            }
        }
    });
    file(
        files,
        "generated/matrix/src/policy.rs",
        quote! {
            #[allow(unused_imports)]
            use portone_ksnet_rules::{Policy, Words};

            #[doc = " What binds the merchant and not a request: clocks, counters, windows and duties."]
            pub static POLICIES: [Policy; #count] = [#(#rows),*];
        },
    );
}

/// The name of a vocabulary's table: the Rust type on one surface.
fn table_name(vocabulary: &Vocabulary, browser: bool) -> proc_macro2::Ident {
    let surface = if browser { "SDK" } else { "REST" };
    ident(&format!("{surface}_{}", vocabulary.name.to_shouty_snake_case()))
}

fn vocabularies(model: &Model, files: &mut Files) {
    let mut tables = BTreeMap::new();
    for (name, vocabulary) in &model.vocabularies {
        for (browser, table) in [(true, vocabulary.sdk), (false, vocabulary.rest)] {
            let Some(table) = table else { continue };
            let codes = table.codes.iter().map(|code| {
                let (text, Words { en, ko }) = (code.code, code.label);
                match code.variant {
                    Some(variant) => quote!(Code::used(#text, #variant, #en, #ko)),
                    None => quote!(Code::unused(#text)),
                }
            });
            let prefix = option(table.prefix.map(|prefix| quote!(#prefix)));
            let about = doc(format!("{} {}", name, bilingual(&vocabulary.words)).trim());
            let surface = if browser { "browser SDK" } else { "REST API" };
            let on = doc(&format!("in the spelling of the {surface}."));
            let static_name = table_name(table, browser);
            tables.insert(
                static_name.to_string(),
                quote! {
                    #about
                    #on
                    pub static #static_name: Vocabulary =
                        Vocabulary { name: #name, prefix: #prefix, codes: &[#(#codes),*] };
                },
            );
        }
    }
    let tables = tables.values();
    file(
        files,
        "generated/matrix/src/vocabulary.rs",
        quote! {
            #![doc = " The codes of each enum, on each surface."]
            use portone_ksnet_rules::{Code, Vocabulary};
            #(#tables)*
        },
    );
}

fn table(operation: &OperationModel, files: &mut Files) {
    let table = operation.table;
    let module = table.name.to_snake_case();
    let name = table.name;
    let static_name = ident(&name.to_shouty_snake_case());
    let about = doc(&format!("`{name}`: {}.", operation.words.en));
    let surface = match table.surface {
        Surface::Browser => quote!(Surface::Browser),
        Surface::Rest { method, path } => quote!(Surface::Rest { method: #method, path: #path }),
    };
    let browser = matches!(table.surface, Surface::Browser);
    let paths = table.paths.iter().map(|path| path_row(path, browser));
    let path_count = table.paths.len();
    let rules = table.rules.iter().map(rule);
    let rule_count = table.rules.len();
    let pay_method = option(table.pay_method.map(|index| quote!(#index)));
    let currency = option(table.currency.map(|index| quote!(#index)));
    let from_channel = table.from_channel;
    file(
        files,
        &format!("generated/matrix/src/{module}.rs"),
        quote! {
            #[allow(unused_imports)]
            use portone_ksnet_rules::{
                Charset, Condition, Demand, Device, Format, Kind, Level, Operation, Path, Place, Rule, Status, Surface, Value, Words,
            };

            #about
            pub static #static_name: Operation = Operation {
                name: #name,
                surface: #surface,
                paths: &PATHS,
                rules: &RULES,
                pay_method: #pay_method,
                currency: #currency,
                from_channel: &[#(#from_channel),*],
            };

            static PATHS: [Path; #path_count] = [#(#paths),*];

            static RULES: [Rule; #rule_count] = [#(#rules),*];
        },
    );
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

fn words(words: Words) -> TokenStream {
    let Words { en, ko } = words;
    quote!(Words { en: #en, ko: #ko })
}

fn path_row(path: &Path, browser: bool) -> TokenStream {
    let Path { wire, parent, end, kind, list, required, status, place, secret } = *path;
    let parent = option(parent.map(|index| quote!(#index)));
    let kind = match kind {
        Kind::Object(name) => {
            let name = option(name.map(|name| quote!(#name)));
            quote!(Kind::Object(#name))
        }
        Kind::Text => quote!(Kind::Text),
        Kind::Integer => quote!(Kind::Integer),
        Kind::Boolean => quote!(Kind::Boolean),
        Kind::Json => quote!(Kind::Json),
        Kind::Enum(vocabulary) => {
            let table = table_name(vocabulary, browser);
            quote!(Kind::Enum(&crate::vocabulary::#table))
        }
    };
    let status = match status {
        Status::Supported => quote!(Status::Supported),
        Status::Unsupported => quote!(Status::Unsupported),
    };
    let place = match place {
        Place::Body => quote!(Place::Body),
        Place::Path => quote!(Place::Path),
        Place::Query => quote!(Place::Query),
    };
    quote! {
        Path {
            wire: #wire, parent: #parent, end: #end, kind: #kind, list: #list, required: #required,
            status: #status, place: #place, secret: #secret,
        }
    }
}

/// A rule as an expression.
pub(super) fn rule(rule: &Rule) -> TokenStream {
    let Rule { id, slots, facts, see, .. } = rule;
    let level = match rule.level {
        Level::Error => quote!(Level::Error),
        Level::Warn => quote!(Level::Warn),
    };
    let each = option(rule.each.map(|index| quote!(#index)));
    let when = rule.when.iter().map(|condition| match *condition {
        Condition::Present(slot) => quote!(Condition::Present(#slot)),
        Condition::Absent(slot) => quote!(Condition::Absent(#slot)),
        Condition::In { slot, values } => {
            let values = values.iter().map(value);
            quote!(Condition::In { slot: #slot, values: &[#(#values),*] })
        }
        Condition::NotIn { slot, values } => {
            let values = values.iter().map(value);
            quote!(Condition::NotIn { slot: #slot, values: &[#(#values),*] })
        }
        Condition::Device(Device::Pc) => quote!(Condition::Device(Device::Pc)),
        Condition::Device(Device::Mobile) => quote!(Condition::Device(Device::Mobile)),
    });
    let demand = demand(rule.demand);
    let said = words(rule.words);
    let help = words(rule.help);
    quote! {
        Rule {
            id: #id, level: #level, slots: &[#(#slots),*], each: #each, when: &[#(#when),*], demand: #demand,
            facts: &[#(#facts),*], words: #said, help: #help, see: #see,
        }
    }
}

fn demand(demand: Demand) -> TokenStream {
    match demand {
        Demand::Require(alternatives) => {
            let alternatives = alternatives.iter().map(|slots| quote!(&[#(#slots),*]));
            quote!(Demand::Require(&[#(#alternatives),*]))
        }
        Demand::Forbid(slots) => quote!(Demand::Forbid(&[#(#slots),*])),
        Demand::Only { slot, values } => {
            let values = values.iter().map(value);
            quote!(Demand::Only { slot: #slot, values: &[#(#values),*] })
        }
        Demand::Except { slot, values } => {
            let values = values.iter().map(value);
            quote!(Demand::Except { slot: #slot, values: &[#(#values),*] })
        }
        Demand::ExactlyOne(slots) => quote!(Demand::ExactlyOne(&[#(#slots),*])),
        Demand::Needs(contract) => {
            let index = usize::from(contract.index);
            quote!(Demand::Needs(&crate::contract::CONTRACTS[#index]))
        }
        Demand::Range { slot, min, max } => {
            let (min, max) = (bound(min), bound(max));
            quote!(Demand::Range { slot: #slot, min: #min, max: #max })
        }
        Demand::Format { slot, formats } => {
            let formats = formats.iter().map(|format| match format {
                Format::Rfc3339 => quote!(Format::Rfc3339),
                Format::Date8 => quote!(Format::Date8),
                Format::DateTime14 => quote!(Format::DateTime14),
                Format::IsoDate => quote!(Format::IsoDate),
                Format::SpacedDateTime => quote!(Format::SpacedDateTime),
                Format::NotBlank => quote!(Format::NotBlank),
                Format::Digits => quote!(Format::Digits),
                Format::DigitCount(count) => quote!(Format::DigitCount(#count)),
                Format::HttpUrl => quote!(Format::HttpUrl),
                Format::AbsoluteUrl => quote!(Format::AbsoluteUrl),
            });
            quote!(Demand::Format { slot: #slot, formats: &[#(#formats),*] })
        }
        Demand::Bytes { slot, max, charset: Charset::EucKr } => {
            quote!(Demand::Bytes { slot: #slot, max: #max, charset: Charset::EucKr })
        }
        Demand::AtMost { slot, of } => quote!(Demand::AtMost { slot: #slot, of: #of }),
        Demand::AsDeclared { slot, spelling } => {
            let spelling = spelling.iter().map(|(declared, spelled)| {
                let spelled = value(spelled);
                quote!((#declared, #spelled))
            });
            quote!(Demand::AsDeclared { slot: #slot, spelling: &[#(#spelling),*] })
        }
    }
}

fn bound(bound: i128) -> TokenStream {
    match bound {
        i128::MIN => quote!(i128::MIN),
        i128::MAX => quote!(i128::MAX),
        bound => {
            let bound = proc_macro2::Literal::i128_unsuffixed(bound);
            quote!(#bound)
        }
    }
}

fn value(value: &Value<'static>) -> TokenStream {
    match value {
        Value::Text(text) => quote!(Value::Text(#text)),
        Value::Integer(number) => {
            let number = proc_macro2::Literal::i128_unsuffixed(*number);
            quote!(Value::Integer(#number))
        }
        Value::Boolean(flag) => quote!(Value::Boolean(#flag)),
    }
}
