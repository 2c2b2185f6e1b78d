//! The Rust types of fields, and what a caller may give for them.

use portone_ksnet_rules::{Kind, Operation};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::ident;

/// How a path stands in a struct and in a signature.
pub(super) struct FieldType {
    /// The type of the field.
    pub(super) held: TokenStream,
    /// The type of the argument.
    pub(super) given: TokenStream,
    convert: Convert,
    /// Whether the type borrows.
    pub(super) borrows: bool,
}

#[derive(Clone, Copy)]
enum Convert {
    AsIs,
    Into,
    Collect,
    CollectInto,
}

impl FieldType {
    pub(super) fn of(table: &Operation, path: u16) -> Self {
        let row = &table.paths[usize::from(path)];
        let named = |name: &str| {
            let name = ident(name);
            quote!(crate::#name)
        };
        let (element, convert) = match row.kind {
            Kind::Text => (quote!(Cow<'a, str>), Convert::Into),
            Kind::Integer => (quote!(u64), Convert::AsIs),
            Kind::Boolean => (quote!(bool), Convert::AsIs),
            Kind::Enum(vocabulary) => (named(vocabulary.name), Convert::AsIs),
            Kind::Object(Some(name)) => (named(name), Convert::AsIs),
            Kind::Json | Kind::Object(None) => (quote!(Raw), Convert::AsIs),
        };
        let borrows = row.kind == Kind::Text;
        match (row.list, convert) {
            (false, Convert::Into) => {
                Self { given: quote!(impl Into<#element>), held: element, convert, borrows }
            }
            (false, _) => Self { given: element.clone(), held: element, convert, borrows },
            (true, Convert::Into) => Self {
                given: quote!(impl IntoIterator<Item = impl Into<#element>>),
                held: quote!(Vec<#element>),
                convert: Convert::CollectInto,
                borrows,
            },
            (true, _) => Self {
                given: quote!(impl IntoIterator<Item = #element>),
                held: quote!(Vec<#element>),
                convert: Convert::Collect,
                borrows,
            },
        }
    }

    /// The field's value, out of the argument.
    pub(super) fn converted(&self, argument: &Ident) -> TokenStream {
        match self.convert {
            Convert::AsIs => quote!(#argument),
            Convert::Into => quote!(#argument.into()),
            Convert::Collect => quote!(#argument.into_iter().collect()),
            Convert::CollectInto => quote!(#argument.into_iter().map(Into::into).collect()),
        }
    }
}
