//! `tests/decode/shapes/`: what every answer is made of, as a table that tests make answers from.
//!
//! It is written from PortOne's schema and not from the types, so that a member which a type does not read
//! is missed.

use std::collections::BTreeSet;

use heck::ToShoutySnakeCase;
use proc_macro2::TokenStream;
use quote::quote;

use super::answer::{answered, is_returned};
use super::{Files, file, ident};
use crate::model::Model;
use crate::wire::{TypeRef, WireObject, WireType};

/// The folder that the table is alone in.
pub(super) const FOLDER: &str = "tests/decode/shapes";

pub(super) fn emit(model: &Model, files: &mut Files) {
    let (names, errors) = answered(model);
    let types = || names.iter().filter_map(|name| Some((*name, model.rest.types.get(*name)?)));
    let mut needed = BTreeSet::new();
    for name in &names {
        need(name, model, &mut needed);
    }
    let shapes = needed.iter().map(|name| match model.rest.types.get(*name) {
        Some(WireType::Object(object)) => object_shape(name, object, model),
        Some(WireType::Union { discriminator, cases }) => {
            let cases = cases.iter().map(|(tag, case)| {
                let kept = if is_returned(name, case, model) { quote!(known) } else { quote!(folded) };
                let case = constant(case);
                quote!(#kept(#tag, &#case))
            });
            let shape = constant(name);
            quote! {
                static #shape: Union = Union { name: #name, discriminator: #discriminator, cases: &[#(#cases),*] };
            }
        }
        _ => TokenStream::new(),
    });
    let objects = types().filter(|(_, ty)| matches!(ty, WireType::Object(_))).map(|(name, _)| {
        let (ty, shape) = (ident(name), constant(name));
        quote!((&#shape, object::<answer::#ty>))
    });
    let unions: Vec<&str> =
        types().filter(|(_, ty)| matches!(ty, WireType::Union { .. })).map(|(name, _)| name).collect();
    let open = unions.iter().map(|name| {
        let ty = ident(name);
        quote!(open!(#ty);)
    });
    let all = unions.iter().map(|name| {
        let (ty, shape) = (ident(name), constant(name));
        quote!((&#shape, union::<answer::#ty>))
    });
    let refusals = unions.iter().filter(|name| errors.contains(**name)).map(|name| {
        let (ty, shape) = (ident(name), constant(name));
        quote!((&#shape, refusal::<answer::#ty>))
    });
    let codes = types().filter_map(|(name, ty)| {
        let WireType::Enum { values, .. } = ty else { return None };
        let known = super::code::known_codes(name, model);
        let ty = ident(name);
        (!known.is_empty()).then(|| quote!((#name, &[#(#values),*], &[#(#known),*], code::<answer::#ty>)))
    });
    file(
        files,
        &format!("{FOLDER}/mod.rs"),
        quote! {
            #![doc = " What every answer is made of, by PortOne's schema."]
            #[allow(clippy::wildcard_imports)]
            use super::*;

            #[doc = " Every object that an answer can hold, and what puts its type to the test."]
            pub(super) static OBJECTS: &[Test<Object>] = &[#(#objects),*];
            #[doc = " Every union that an answer can hold."]
            pub(super) static UNIONS: &[Test<Union>] = &[#(#all),*];
            #[doc = " The unions that are the error of an operation."]
            pub(super) static REFUSALS: &[Test<Union>] = &[#(#refusals),*];
            #[doc = " Every enum that an answer can hold: PortOne's codes, and those that have a name here."]
            pub(super) static CODES: &[(&str, &[&str], &[&str], CodeTest)] = &[#(#codes),*];

            #(#open)*

            #(#shapes)*
        },
    );
}

/// A type with all that PortOne's schema has in it, whether the channel returns it or not.
fn need<'m>(name: &'m str, model: &'m Model, needed: &mut BTreeSet<&'m str>) {
    if !needed.insert(name) {
        return;
    }
    let inside: Vec<&str> = match model.rest.types.get(name) {
        Some(WireType::Object(object)) => {
            object.fields.values().filter_map(|field| field.ty.name()).collect()
        }
        Some(WireType::Union { cases, .. }) => cases.values().map(String::as_str).collect(),
        Some(WireType::Map(element)) => element.name().into_iter().collect(),
        _ => Vec::new(),
    };
    for name in inside {
        need(name, model, needed);
    }
}

fn constant(name: &str) -> proc_macro2::Ident {
    ident(&name.to_shouty_snake_case())
}

fn object_shape(name: &str, object: &WireObject, model: &Model) -> TokenStream {
    let members = object.fields.iter().map(|(name, field)| {
        let (member, kind) =
            (if field.required { quote!(required) } else { quote!(optional) }, kind(&field.ty, model));
        quote!(#member(#name, #kind))
    });
    let shape = constant(name);
    quote!(static #shape: Object = Object { name: #name, members: &[#(#members),*] };)
}

fn kind(ty: &TypeRef, model: &Model) -> TokenStream {
    match ty {
        TypeRef::Text => quote!(Kind::Text),
        TypeRef::DateTime => quote!(Kind::Time),
        TypeRef::Literal(value) => quote!(Kind::Code(#value)),
        TypeRef::Int32 | TypeRef::Int64 | TypeRef::Integer => quote!(Kind::Integer),
        TypeRef::Decimal => quote!(Kind::Decimal),
        TypeRef::Boolean => quote!(Kind::Flag),
        TypeRef::Json => quote!(Kind::Anything),
        TypeRef::List(element) => {
            let element = kind(element, model);
            quote!(Kind::List(&#element))
        }
        TypeRef::Named(name) => {
            let shape = constant(name);
            match model.rest.types.get(name) {
                Some(WireType::Object(_)) => quote!(Kind::Object(&#shape)),
                Some(WireType::Union { .. }) => quote!(Kind::Union(&#shape)),
                Some(WireType::Enum { values, .. }) => {
                    let first = values.first();
                    quote!(Kind::Code(#first))
                }
                Some(WireType::Map(element)) => {
                    let element = kind(element, model);
                    quote!(Kind::Map(&#element))
                }
                Some(WireType::AnyOf(_)) | None => quote!(Kind::Anything),
            }
        }
    }
}
