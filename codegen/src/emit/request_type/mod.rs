//! `generated/types/src/request`: a type for each operation and pay method, for those who write no struct of
//! their own.
//!
//! The impl is what `#[derive(KsnetRequest)]` writes for the same fields: the derive's library expands the
//! struct here, out of the tables that are being made.

mod choice;
mod constructor;
mod doc;
mod field;
mod rare;
mod settle;

use std::collections::BTreeMap;

use heck::ToSnakeCase;
use portone_ksnet_expand::Tables;
use portone_ksnet_rules::{Demand, Language, Level, Operation, Rule};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Files, file, ident};
use crate::model::request_type::method_code;
use crate::model::{Argument, Method, Model, OperationModel, RequestTypeModel, SetterModel};
use field::FieldType;
use settle::Place;

const FOLDER: &str = "generated/types/src/request";

/// Writes the types, a file for each operation.
pub(super) fn emit(model: &Model, files: &mut Files) {
    let operations: Vec<&'static Operation> =
        model.operations.iter().map(|operation| operation.table).collect();
    let tables =
        Tables { operations: crate::model::leak(operations), contracts: model.contracts, editors: false };
    let mut modules = Vec::new();
    for (index, operation) in model.operations.iter().enumerate() {
        let types = model.types.iter().filter(|made| made.operation == index);
        let types: Vec<TokenStream> =
            types.map(|made| Written { model, operation, made }.tokens(tables)).collect();
        let module = ident(&operation.table.name.to_snake_case());
        file(
            files,
            &format!("{FOLDER}/{}.rs", operation.table.name.to_snake_case()),
            quote! {
                // The derive writes for any struct, one without a body included.
                #![allow(unused_imports, unused_mut)]
                use super::scope::*;

                #(#types)*
            },
        );
        modules.push(module);
    }
    let choices = choice::emit(model);
    let contracts = contracts(model);
    file(
        files,
        &format!("{FOLDER}/mod.rs"),
        quote! {
            #![doc = " Requests for those who write no struct of their own."]
            use std::borrow::Cow;

            #(#[rustfmt::skip] mod #modules;)*

            #(pub use #modules::*;)*

            /// What the files of this folder are written with.
            mod scope {
                pub use std::borrow::Cow;
                pub use std::fmt;
                pub use std::marker::PhantomData;

                pub use portone_ksnet_wire::built::{Fields, NoContract, Rare, device, show};
                pub use portone_ksnet_wire::rules::Devices;
                pub use portone_ksnet_wire::serde::ser::Serializer;
                pub use portone_ksnet_wire::{
                    Channel, Check, Contract, Known, KsnetContract, KsnetRequest, Raw,
                };
            }

            /// What the derive writes its impls with.
            mod derived {
                pub use std::borrow::Cow;
                pub use portone_ksnet_wire::serde::ser::SerializeMap;
                pub use portone_ksnet_wire::*;

                pub use crate::{kind, operation};
            }

            #choices
            #contracts
        },
    );
}

/// A shop whose contract is known at run time alone may ask for anything.
fn contracts(model: &Model) -> TokenStream {
    let rules = super::types::contract_rules(model).into_keys().map(contract_trait);
    quote! {
        #(
            #[diagnostic::do_not_recommend]
            impl crate::contract::#rules for portone_ksnet_wire::built::RuntimeContract {}
        )*
    }
}

fn contract_trait(rule: &str) -> Ident {
    ident(&heck::ToUpperCamelCase::to_upper_camel_case(rule))
}

fn bounds(rules: &[&'static Rule]) -> TokenStream {
    let rules = rules.iter().map(|rule| contract_trait(rule.id));
    quote!(#(crate::contract::#rules)+*)
}

/// One type, being written.
struct Written<'a> {
    model: &'a Model,
    operation: &'a OperationModel,
    made: &'a RequestTypeModel,
}

impl Written<'_> {
    fn table(&self) -> &'static Operation {
        self.operation.table
    }

    fn name(&self) -> Ident {
        ident(&self.made.name)
    }

    /// Whether the type has parameters of its own, and so wraps the struct that is derived.
    fn is_wrapped(&self) -> bool {
        self.made.has_contract || self.made.has_devices
    }

    /// The struct that is derived.
    fn fields_name(&self) -> Ident {
        if self.is_wrapped() { format_ident!("{}Fields", self.made.name) } else { self.name() }
    }

    fn field_name(&self, path: u16) -> Ident {
        ident(self.made.names.get(&path).map_or("", String::as_str))
    }

    fn tokens(&self, tables: Tables) -> TokenStream {
        let public = self.public_struct();
        let fields = self.fields_struct(tables);
        let constructors = self.constructors();
        let contract = self.contract();
        let setters = self.setters();
        let impls = self.impls();
        quote!(#public #constructors #contract #setters #impls #fields)
    }

    /// The type's own parameters: as they are declared, named and bound.
    fn parameters(&self) -> [TokenStream; 3] {
        let shop = self.made.has_contract;
        let device = self.made.has_devices;
        let declared =
            [shop.then(|| quote!(Shop = NoContract)), device.then(|| quote!(Device = device::Both))];
        let named = [shop.then(|| quote!(Shop)), device.then(|| quote!(Device))];
        let bound =
            [shop.then(|| quote!(Shop: KsnetContract)), device.then(|| quote!(Device: device::Device))];
        [declared, named, bound].map(|parameters| {
            let parameters = parameters.into_iter().flatten();
            quote!(#(#parameters),*)
        })
    }

    fn public_struct(&self) -> TokenStream {
        if !self.is_wrapped() {
            return TokenStream::new();
        }
        let about = super::doc(&doc::of_type(self.model, self.operation, self.made));
        let (name, fields) = (self.name(), self.fields_name());
        let [declared, named, _] = self.parameters();
        quote! {
            #about
            #[must_use = "a request is asked when it is sent, or rendered for the browser"]
            pub struct #name<'a, #declared> {
                fields: #fields<'a>,
                made_for: PhantomData<fn() -> (#named,)>,
            }
        }
    }

    /// The struct with every field, and the impl that the derive writes for it.
    fn fields_struct(&self, tables: Tables) -> TokenStream {
        let table = self.table();
        let operation = ident(table.name);
        let mut settings = vec![quote!(operation = #operation)];
        if self.made.has_contract {
            settings.push(quote!(contract = RUNTIME));
        }
        if let Some(code) = method_code(table, self.made.method) {
            let code = ident(&code);
            settings.push(quote!(pay_method = #code));
        }
        if !self.made.allowed.is_empty() {
            let allowed = self.made.allowed.iter().map(|rule| dashed(rule.id));
            settings.push(quote!(allow(#(#allowed),*)));
        }
        let fields = self.all_fields();
        let names: Vec<Ident> = fields.iter().map(|(path, _)| self.field_name(*path)).collect();
        let types: Vec<TokenStream> = fields
            .iter()
            .map(|(path, optional)| {
                let held = FieldType::of(table, *path).held;
                if *optional { quote!(Option<#held>) } else { held }
            })
            .collect();
        let wires = fields.iter().map(|(path, _)| dotted(table.paths[usize::from(*path)].wire));
        let name = self.fields_name();
        let expanded = tables.request(quote! {
            #[ksnet(#(#settings),*)]
            struct #name<'a> { #(#[ksnet(path = #wires)] #names: #types),* }
        });
        let text = expanded.to_string();
        assert!(!text.contains("compile_error"), "the derive refuses `{name}`: {text}");
        let placed = fields.iter().map(|(path, optional)| {
            let place = match (self.is_rare(*path), *optional) {
                (true, _) => Place::Rare,
                (false, true) => Place::Optional,
                (false, false) => Place::Always,
            };
            (self.field_name(*path).to_string(), place)
        });
        let expanded = settle::settled(expanded, &placed.collect());
        let declared = fields.iter().zip(names.iter().zip(&types));
        let (rare, own): (Vec<_>, Vec<_>) = declared.partition(|((path, _), _)| self.is_rare(*path));
        let own = own.into_iter().map(|(_, (name, ty))| quote!(#name: #ty));
        let rare = (!rare.is_empty()).then(|| {
            let (names, types): (Vec<_>, Vec<_>) = rare.into_iter().map(|(_, field)| field).unzip();
            let name = self.rare_name();
            quote! {
                #[derive(Clone)]
                struct #name<'a> { #(#names: #types),* }

                impl Fields for #name<'_> {
                    const NONE: Self = Self { #(#names: None),* };

                    #[inline]
                    fn none<'f>() -> &'f Self
                    where
                        Self: 'f,
                    {
                        const { &Self::NONE }
                    }
                }
            }
        });
        let of_the_rare = rare.is_some().then(|| {
            let name = self.rare_name();
            quote!(rare: Rare<#name<'a>>)
        });
        let own = own.chain(of_the_rare);
        if self.is_wrapped() {
            return quote! {
                #[derive(Clone)]
                struct #name<'a> { #(#own),* }

                #rare
                #expanded
            };
        }
        let about = super::doc(&doc::of_type(self.model, self.operation, self.made));
        quote! {
            #about
            #[derive(Clone)]
            #[must_use = "a request is asked when it is sent, or rendered for the browser"]
            pub struct #name<'a> { #(#own),* }

            #rare
            #expanded
        }
    }

    fn is_rare(&self, path: u16) -> bool {
        self.made.rare.contains(&path)
    }

    /// The struct with the fields that few requests have.
    fn rare_name(&self) -> Ident {
        format_ident!("{}Rare", self.made.name)
    }

    /// Every field, in the order of the paths, and whether it is optional.
    fn all_fields(&self) -> Vec<(u16, bool)> {
        let mut fields: BTreeMap<u16, bool> = self.made.optional.iter().map(|path| (*path, true)).collect();
        for argument in &self.made.arguments {
            match argument {
                Argument::Field(path) => {
                    fields.insert(*path, false);
                }
                Argument::Choice { choice, .. } => {
                    fields.extend(choice.members.iter().map(|path| (*path, true)));
                }
            }
        }
        fields.into_iter().collect()
    }

    /// The contract is named where some fields take one, and not every request does.
    fn contract(&self) -> TokenStream {
        if !self.made.has_contract || !self.made.needs.is_empty() {
            return TokenStream::new();
        }
        let name = self.name();
        let (declared, device) =
            if self.made.has_devices { (quote!(, Device), quote!(, Device)) } else { Default::default() };
        quote! {
            impl<'a #declared> #name<'a, NoContract #device> {
                /// The same request of a shop that has a contract with KSNET: `.contract::<Shop>()`, or
                /// `.contract::<RuntimeContract>()` where the shop is known at run time alone.
                #[inline]
                pub fn contract<Shop: KsnetContract>(self) -> #name<'a, Shop #device> {
                    #name { fields: self.fields, made_for: PhantomData }
                }
            }
        }
    }

    fn setters(&self) -> TokenStream {
        if self.made.setters.is_empty() {
            return TokenStream::new();
        }
        let name = self.name();
        let [_, named, _] = self.parameters();
        let setters = self.made.setters.iter().map(|setter| self.setter(setter));
        quote! {
            impl<'a, #named> #name<'a, #named> { #(#setters)* }
        }
    }

    fn setter(&self, setter: &SetterModel) -> TokenStream {
        let table = self.table();
        let name = ident(&setter.name);
        let about = super::doc(&doc::of_setter(self.operation, setter));
        let deprecated = setter.warnings.first().map(|rule| {
            let [en, ko] =
                [Language::En, Language::Ko].map(|language| doc::of_warning(rule, table, language));
            quote! {
                #[cfg_attr(not(feature = "ko"), deprecated(note = #en))]
                #[cfg_attr(feature = "ko", deprecated(note = #ko))]
            }
        });
        let gate = (!setter.needs.is_empty()).then(|| {
            let bounds = bounds(&setter.needs);
            quote!(where Shop: #bounds)
        });
        let is_group = setter.fields.as_slice() != [setter.path];
        let arguments: Vec<Ident> = setter
            .fields
            .iter()
            .map(|path| if is_group { self.member_name(*path) } else { self.field_name(*path) })
            .collect();
        let types: Vec<FieldType> = setter.fields.iter().map(|path| FieldType::of(table, *path)).collect();
        let given = types.iter().map(|ty| &ty.given);
        let held = if self.is_wrapped() { quote!(self.fields) } else { quote!(self) };
        let sets = setter.fields.iter().zip(&types).zip(&arguments).map(|((path, ty), argument)| {
            let field = self.field_name(*path);
            let value = ty.converted(argument);
            let place = if self.is_rare(*path) { quote!(#held.rare.get_mut()) } else { quote!(#held) };
            quote!(#place.#field = Some(#value);)
        });
        quote! {
            #about
            #deprecated
            #[inline]
            pub fn #name(mut self, #(#arguments: #given),*) -> Self #gate {
                #(#sets)*
                self
            }
        }
    }

    /// The name of an argument among those of its object: that of the spec, or the member's own.
    fn member_name(&self, path: u16) -> Ident {
        let own = self.table().paths[usize::from(path)].name().to_snake_case();
        let named = self.made.names.get(&path);
        let is_path = named.is_none_or(|name| name.ends_with(&format!("_{own}")) || *name == own);
        ident(if is_path { &own } else { named.map_or("", String::as_str) })
    }

    fn impls(&self) -> TokenStream {
        let (name, title) = (self.name(), &self.made.name);
        if !self.is_wrapped() {
            return quote! {
                impl fmt::Debug for #name<'_> {
                    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        show(#title, self, f)
                    }
                }
            };
        }
        let (marker, fields) = (ident(self.table().name), self.fields_name());
        let [_, named, bound] = self.parameters();
        let contract = if self.made.has_contract { quote!(Shop::CONTRACT) } else { quote!(Contract::NONE) };
        let devices = if self.made.has_devices { quote!(Device::DEVICES) } else { quote!(Devices::BOTH) };
        quote! {
            impl<#named> Clone for #name<'_, #named> {
                fn clone(&self) -> Self {
                    Self { fields: self.fields.clone(), made_for: PhantomData }
                }
            }

            impl<#bound> fmt::Debug for #name<'_, #named> {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    show(#title, self, f)
                }
            }

            #[diagnostic::do_not_recommend]
            impl<#bound> KsnetRequest for #name<'_, #named> {
                type Operation = crate::operation::#marker;
                const CONTRACT: Contract = #contract;
                const DEVICES: Devices = #devices;
                const KNOWN: Known = #fields::KNOWN;

                #[inline]
                fn check(&self, check: &mut Check) {
                    self.fields.check(check);
                }

                #[inline]
                fn put<S: Serializer>(
                    &self,
                    node: u16,
                    channel: Option<&Channel>,
                    serializer: S,
                ) -> Result<S::Ok, S::Error> {
                    self.fields.put(node, channel, serializer)
                }

                fn parameter(&self, name: &str) -> Option<Cow<'_, str>> {
                    self.fields.parameter(name)
                }
            }
        }
    }
}

/// `a-rules-name` as tokens.
fn dashed(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|_| quote!(#text))
}

/// `customer.fullName` as tokens.
fn dotted(text: &str) -> TokenStream {
    let segments = text.split('.').map(ident);
    quote!(#(#segments).*)
}

/// The contract that a rule asks for.
fn contract_of(rule: &Rule) -> Option<&'static str> {
    match (rule.demand, rule.level) {
        (Demand::Needs(contract), Level::Error) => Some(contract.id),
        _ => None,
    }
}

/// The pay method, as people call it.
fn method_words(table: &Operation, method: Method) -> Option<String> {
    let code = method_code(table, method)?;
    let vocabulary = table.pay_method.map(|path| table.paths[usize::from(path)].kind);
    let label = match vocabulary {
        Some(portone_ksnet_rules::Kind::Enum(vocabulary)) => {
            vocabulary.codes.iter().find(|known| known.code == code).map(|known| known.label)
        }
        _ => None,
    };
    Some(match label {
        Some(label) if !label.en.is_empty() => format!("`{code}`: {} ({})", label.en, label.ko),
        _ => format!("`{code}`"),
    })
}
