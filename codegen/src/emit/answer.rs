//! `generated/types/src/answer.rs`: what PortOne answers, open to what it may answer one day.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::TokenStream;
use quote::quote;

use super::code::{known_codes, open_enum};
use super::refusal::{PLAIN_ERROR, alias_of_plain_error, is_plain_error, refusal};
use super::{Files, doc, file, ident};
use crate::model::Model;
use crate::spec::Surface;
use crate::wire::{TypeRef, WireObject, WireType};

/// A case of a union with more fields than this lives on the heap.
const LARGE: usize = 6;

/// Members that hold what nobody must read in a log.
const PERSONAL: [&str; 25] = [
    "accountNumber",
    "address",
    "addressLine1",
    "addressLine2",
    "billingKey",
    "birthDay",
    "birthMonth",
    "birthYear",
    "body",
    "email",
    "full",
    "header",
    "holderName",
    "name",
    "noticeUrls",
    "number",
    "oneLine",
    "pgResponse",
    "phoneNumber",
    "receiptUrl",
    "remitteeName",
    "remitterName",
    "customData",
    "url",
    "zipcode",
];

/// Members that hold words of PortOne's, the gateway's or the merchant's, which may repeat what they were told: the
/// numbers of cards and phones are hidden in them.
const WORDS: [&str; 7] = ["code", "issueName", "message", "orderName", "pgCode", "pgMessage", "reason"];

/// The types that answers and errors can hold, and those of them that are the error of an operation.
pub(super) fn answered(model: &Model) -> (BTreeSet<&str>, BTreeSet<&str>) {
    let mut names = BTreeSet::new();
    let mut errors = BTreeSet::new();
    for operation in model.operations.iter().filter(|operation| operation.surface == Surface::Rest) {
        for name in operation.wire.answer.iter().chain(&operation.wire.error) {
            reach(model, name, &mut names);
        }
        errors.extend(operation.wire.error.iter().map(String::as_str));
    }
    (names, errors)
}

pub(super) fn emit(model: &Model, files: &mut Files) {
    let (names, errors) = answered(model);
    let mut plain_error = None;
    let discriminators = discriminators(&names, model);
    let types = names.iter().map(|name| match model.rest.types.get(*name) {
        Some(WireType::Object(object)) if is_plain_error(object) => {
            plain_error = Some(object);
            alias_of_plain_error(name, object)
        }
        Some(WireType::Object(object)) => {
            structure(name, &about_object(name, object), object, discriminators.get(name).copied(), model)
        }
        Some(WireType::Union { discriminator, .. }) => {
            union(name, discriminator, &kept_cases(name, model), model, errors.contains(name))
        }
        Some(WireType::Enum { .. }) => open_enum(name, model),
        _ => TokenStream::new(),
    });
    let mut types: Vec<_> = types.collect();
    types.extend(plain_error.map(|object| {
        let about = "An error of PortOne's that has nothing to tell but its `type`, which the name of its case says,\n\
                     and a message.";
        structure(PLAIN_ERROR, about, object, Some("type"), model)
    }));
    file(
        files,
        "generated/types/src/answer.rs",
        quote! {
            #![doc = " What PortOne answers."]
            #![doc = ""]
            #![doc = " Answers are open: a code, a case of a union or a member that this version does not know"]
            #![doc = " never makes an answer unreadable. Amounts are integers in minor units of their currency."]
            #![allow(non_camel_case_types)]
            use std::borrow::Cow;
            use std::fmt;
            use portone_ksnet_wire::serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
            #[allow(unused_imports)]
            use portone_ksnet_wire::{Answered, Code, Hidden, Key, Money, Quoted, Raw, Refusal, Timestamp, Union, Unrecognized, missing, union};
            #[allow(unused_imports)]
            use portone_ksnet_wire::answered::{any, member, plain, unknown};

            #(#types)*
        },
    );
}

pub(super) fn about_object(name: &str, object: &WireObject) -> String {
    match object.status {
        Some(status) => format!("PortOne's `{name}`, which comes with HTTP status {status}."),
        None => format!("PortOne's `{name}`."),
    }
}

/// Whether an answer of the channel can hold this case of a union.
pub(super) fn is_returned(union: &str, case: &str, model: &Model) -> bool {
    !model.unreturned.contains(&(union.to_owned(), case.to_owned()))
}

/// The cases of a union that the channel returns: the value of the discriminator, and the type.
fn kept_cases<'a>(name: &str, model: &'a Model) -> Vec<(&'a str, &'a str)> {
    let Some(WireType::Union { cases, .. }) = model.rest.types.get(name) else { return Vec::new() };
    let cases = cases.iter().filter(|(_, case)| is_returned(name, case, model));
    cases.map(|(tag, case)| (tag.as_str(), case.as_str())).collect()
}

/// The objects that are cases of a union, each with the member that tells it from the others.
fn discriminators<'a>(names: &BTreeSet<&'a str>, model: &'a Model) -> BTreeMap<&'a str, &'a str> {
    let unions = names.iter().filter_map(|name| match model.rest.types.get(*name) {
        Some(WireType::Union { discriminator, .. }) => Some((name, discriminator)),
        _ => None,
    });
    unions
        .flat_map(|(name, discriminator)| {
            kept_cases(name, model).into_iter().map(move |(_, case)| (case, discriminator.as_str()))
        })
        .collect()
}

/// The Rust type that an object is read as.
fn struct_of<'a>(case: &'a str, model: &Model) -> &'a str {
    match model.rest.types.get(case) {
        Some(WireType::Object(object)) if is_plain_error(object) => PLAIN_ERROR,
        _ => case,
    }
}

fn reach<'a>(model: &'a Model, name: &'a str, names: &mut BTreeSet<&'a str>) {
    if !names.insert(name) {
        return;
    }
    match model.rest.types.get(name) {
        Some(WireType::Object(object)) => {
            for field in object.fields.values() {
                if let Some(name) = field.ty.name() {
                    reach(model, name, names);
                }
            }
        }
        Some(WireType::Union { .. }) => {
            for (_, case) in kept_cases(name, model) {
                reach(model, case, names);
            }
        }
        Some(WireType::Map(element)) => {
            if let Some(name) = element.name() {
                reach(model, name, names);
            }
        }
        _ => {}
    }
}

fn rust_type(ty: &TypeRef, model: &Model) -> TokenStream {
    match ty {
        TypeRef::Text | TypeRef::Literal(_) => quote!(String),
        TypeRef::DateTime => quote!(Timestamp),
        TypeRef::Int32 => quote!(i32),
        TypeRef::Int64 | TypeRef::Integer => quote!(i64),
        TypeRef::Decimal => quote!(f64),
        TypeRef::Boolean => quote!(bool),
        TypeRef::Json => quote!(Raw),
        TypeRef::List(element) => {
            let element = rust_type(element, model);
            quote!(Vec<#element>)
        }
        TypeRef::Named(name) => match model.rest.types.get(name) {
            Some(WireType::Enum { .. }) if known_codes(name, model).is_empty() => quote!(String),
            Some(WireType::Map(element)) => {
                let element = rust_type(element, model);
                quote!(std::collections::BTreeMap<String, #element>)
            }
            Some(WireType::AnyOf(_)) | None => quote!(Raw),
            Some(_) => {
                let name = ident(name);
                quote!(#name)
            }
        },
    }
}

/// Whether a member of this type is read as itself or null; a list, a map, JSON and a fraction are read as serde does.
fn is_answered(ty: &TypeRef, model: &Model) -> bool {
    match ty {
        TypeRef::Named(name) => {
            !matches!(model.rest.types.get(name), Some(WireType::Map(_) | WireType::AnyOf(_)) | None)
        }
        TypeRef::Decimal | TypeRef::Json | TypeRef::List(_) => false,
        _ => true,
    }
}

/// An object; `tag` is the member that tells it from the other cases of its union, which is read before it.
fn structure(name: &str, about: &str, object: &WireObject, tag: Option<&str>, model: &Model) -> TokenStream {
    let type_name = ident(name);
    let visitor = ident(&format!("{name}Visitor"));
    let members = ident(&format!("{}_member", name.to_snake_case()));
    let indexes = 0..object.fields.len();
    let about = doc(about);
    let names: Vec<&String> = object.fields.keys().collect();
    let tag = tag.filter(|tag| object.fields.get(*tag).is_some_and(|field| field.ty == TypeRef::Text));
    let is_tag = |name: &str| tag == Some(name);
    let fields: Vec<_> = object.fields.keys().map(|name| ident(&name.to_snake_case())).collect();
    let types: Vec<_> = object
        .fields
        .iter()
        .map(|(name, field)| {
            // What tells the cases apart is the same text in all of one case, and not held again by each.
            let rust = if is_tag(name) { quote!(Cow<'static, str>) } else { rust_type(&field.ty, model) };
            if field.required { rust } else { quote!(Option<#rust>) }
        })
        .collect();
    let docs = names.iter().map(|name| doc(&format!("`{name}`.")));
    let arms = object.fields.iter().enumerate().map(|(index, (name, field))| {
        let snake = ident(&name.to_snake_case());
        // A member may be there and null, which is as if it were not there.
        let any_json = field.required && field.ty == TypeRef::Json;
        let read = match any_json {
            true => quote!(any),
            false if is_tag(name) || !is_answered(&field.ty, model) => quote!(plain),
            false => quote!(member),
        };
        quote!(#index => #read(&mut __map, &mut #snake),)
    });
    let before = object
        .fields
        .keys()
        .map(|name| if is_tag(name) { quote!(self.0.map(Cow::Borrowed)) } else { quote!(None) });
    let (holds, without) =
        if tag.is_some() { (quote!((Option<&'static str>)), quote!((None))) } else { (quote!(), quote!()) };
    // Every answer of its kind has them. rustc has less to check here than in a `?` for each.
    let required = object.fields.iter().filter(|(_, field)| field.required).map(|(name, _)| {
        let snake = ident(&name.to_snake_case());
        quote!(let Some(#snake) = #snake else { return Err(missing(#name)); };)
    });
    let shown = object.fields.iter().map(|(name, field)| {
        let (snake, label) = (ident(&name.to_snake_case()), name.to_snake_case());
        let is_text = match &field.ty {
            TypeRef::List(element) => **element == TypeRef::Text,
            ty => matches!(ty, TypeRef::Text | TypeRef::Json),
        };
        if is_text && PERSONAL.contains(&name.as_str()) {
            quote!(.field(#label, &Hidden))
        } else if field.ty == TypeRef::Text && WORDS.contains(&name.as_str()) {
            if field.required {
                quote!(.field(#label, &Quoted(&self.#snake)))
            } else {
                quote!(.field(#label, &self.#snake.as_deref().map(Quoted)))
            }
        } else {
            quote!(.field(#label, &self.#snake))
        }
    });
    let money = super::money::of_object(&type_name, object, &model.rest);
    quote! {
        #about
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #type_name { #(#docs pub #fields: #types),* }

        fn #members(key: &str) -> usize {
            match key {
                #(#names => #indexes,)*
                _ => usize::MAX,
            }
        }

        struct #visitor #holds;

        impl<'de> Visitor<'de> for #visitor {
            type Value = #type_name;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(#name)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut __map: A) -> Result<#type_name, A::Error> {
                #(let mut #fields = #before;)*
                while let Some(__key) = __map.next_key_seed(Key(#members))? {
                    match __key {
                        #(#arms)*
                        _ => unknown(&mut __map),
                    }?;
                }
                #(#required)*
                Ok(#type_name { #(#fields),* })
            }
        }

        impl<'de> Answered<'de> for #type_name {
            fn visitor() -> impl Visitor<'de, Value = Self> {
                #visitor #without
            }
        }

        impl<'de> Deserialize<'de> for #type_name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_struct(#name, &[], Self::visitor())
            }
        }

        impl fmt::Debug for #type_name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(#name)#(#shown)*.finish()
            }
        }

        #money
    }
}

fn union(
    name: &str,
    discriminator: &str,
    cases: &[(&str, &str)],
    model: &Model,
    is_error: bool,
) -> TokenStream {
    let type_name = ident(name);
    let about = doc(&format!("PortOne's `{name}`, told apart by `{discriminator}`."));
    let object = |case: &str| match model.rest.types.get(case) {
        Some(WireType::Object(object)) => Some(object),
        _ => None,
    };
    let large = |case: &str| object(case).is_some_and(|object| object.fields.len() > LARGE);
    let variant = |tag: &str| {
        let short = tag.strip_prefix(name).filter(|rest| !rest.is_empty()).unwrap_or(tag);
        ident(&short.to_upper_camel_case())
    };
    let variants = cases.iter().map(|(tag, case)| {
        let (variant, case_name) = (variant(tag), ident(case));
        let about = doc(&format!("`{tag}`."));
        if large(case) {
            quote!(#about #variant(Box<#case_name>))
        } else {
            quote!(#about #variant(#case_name))
        }
    });
    let reads = cases.iter().enumerate().map(|(index, (tag, case))| {
        let variant = variant(tag);
        let known = object(case).and_then(|object| object.fields.get(discriminator));
        let visitor = ident(&format!("{}Visitor", struct_of(case, model)));
        let visitor = match known {
            Some(field) if field.ty == TypeRef::Text => quote!(#visitor(Some(#tag))),
            _ => quote!(#visitor),
        };
        let made =
            if large(case) { quote!(|case| Self::#variant(Box::new(case))) } else { quote!(Self::#variant) };
        quote!(#index => #visitor.visit_map(object).map(#made))
    });
    let known_tags = cases.iter().map(|(tag, _)| tag);
    let tags = cases.iter().map(|(tag, _)| {
        let variant = variant(tag);
        quote!(Self::#variant(_) => Some(#tag))
    });
    // An error is asked through `Refusal`.
    let accessors = (!is_error).then(|| shared_accessors(cases, discriminator, model, &variant));
    let variants_of: Vec<_> = cases.iter().map(|(tag, case)| (variant(tag), *case)).collect();
    let money = super::money::of_union(&variants_of, &model.rest);
    let tag_doc = doc(&format!("The value of `{discriminator}`, where there is one."));
    let unrecognized = if is_error { quote!(json.with_error()) } else { quote!(json) };
    let refusal = is_error.then(|| refusal(&type_name, cases, &variant, model));
    quote! {
        #about
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #type_name {
            #(#variants,)*
            #[doc = " A case that this version does not know, with its JSON."]
            Unrecognized(Unrecognized),
        }

        impl #type_name {
            #tag_doc
            #[must_use]
            pub fn tag(&self) -> Option<&str> {
                match self {
                    #(#tags,)*
                    Self::Unrecognized(case) => case.tag(),
                }
            }

            #accessors
            #money
        }

        impl Union for #type_name {
            const NAME: &'static str = #name;
            const DISCRIMINATOR: &'static str = #discriminator;
            const TAGS: &'static [&'static str] = &[#(#known_tags),*];

            fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
                match index {
                    #(#reads,)*
                    _ => Err(missing(#discriminator)),
                }
            }

            fn unrecognized(json: Unrecognized) -> Self {
                Self::Unrecognized(#unrecognized)
            }
        }

        impl<'de> Answered<'de> for #type_name {
            fn visitor() -> impl Visitor<'de, Value = Self> {
                union()
            }
        }

        impl<'de> Deserialize<'de> for #type_name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_any(Self::visitor())
            }
        }

        #refusal
    }
}

/// Members that every known case has can be asked of the union itself.
fn shared_accessors(
    cases: &[(&str, &str)],
    discriminator: &str,
    model: &Model,
    variant: &dyn Fn(&str) -> proc_macro2::Ident,
) -> TokenStream {
    let objects: Option<Vec<&WireObject>> = cases
        .iter()
        .map(|(_, case)| match model.rest.types.get(*case) {
            Some(WireType::Object(object)) => Some(object),
            _ => None,
        })
        .collect();
    let Some(objects) = objects else { return TokenStream::new() };
    let Some((first, rest)) = objects.split_first() else { return TokenStream::new() };
    let shared = first.fields.iter().filter(|(name, field)| {
        name.as_str() != discriminator
            && rest.iter().all(|object| object.fields.get(*name).is_some_and(|other| other.ty == field.ty))
    });
    let accessors = shared.map(|(name, field)| {
        let snake = ident(&name.to_snake_case());
        let about = doc(&format!("`{name}`, which every known case has or can have."));
        let rust = rust_type(&field.ty, model);
        let arms = cases.iter().zip(&objects).map(|((tag, _), object)| {
            let variant = variant(tag);
            if object.fields.get(name).is_some_and(|field| field.required) {
                quote!(Self::#variant(case) => Some(&case.#snake))
            } else {
                quote!(Self::#variant(case) => case.#snake.as_ref())
            }
        });
        quote! {
            #about
            #[must_use]
            pub fn #snake(&self) -> Option<&#rust> {
                match self {
                    #(#arms,)*
                    Self::Unrecognized(_) => None,
                }
            }
        }
    });
    quote!(#(#accessors)*)
}
