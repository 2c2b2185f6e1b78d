//! The errors of operations: what every one of them can be asked, and the many that are all alike.

use heck::ToSnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::answer::about_object;
use super::{doc, ident};
use crate::model::Model;
use crate::wire::{TypeRef, WireObject, WireType};

/// The type of every error that is nothing but its `type` and a message.
pub(super) const PLAIN_ERROR: &str = "PlainError";

/// Whether nothing tells it from the other errors but the values of its members.
pub(super) fn is_plain_error(object: &WireObject) -> bool {
    let mut fields = object.fields.iter().map(|(name, field)| (name.as_str(), &field.ty, field.required));
    object.status.is_some()
        && fields.next() == Some(("message", &TypeRef::Text, false))
        && fields.next() == Some(("type", &TypeRef::Text, true))
        && fields.next().is_none()
}

/// Such an error under its own name.
pub(super) fn alias_of_plain_error(name: &str, object: &WireObject) -> TokenStream {
    let (about, name, plain) = (doc(&about_object(name, object)), ident(name), ident(PLAIN_ERROR));
    quote! {
        #about
        pub type #name = #plain;
    }
}

/// What `Refusal` asks of the error of an operation.
pub(super) fn refusal(
    type_name: &Ident,
    cases: &[(&str, &str)],
    variant: &dyn Fn(&str) -> Ident,
    model: &Model,
) -> TokenStream {
    let getter = |method: &str, field: &str, fallback: &str| {
        let arms = cases.iter().filter_map(|(tag, case)| {
            let Some(WireType::Object(object)) = model.rest.types.get(*case) else { return None };
            let field_model = object.fields.get(field)?;
            let (variant, snake) = (variant(tag), ident(&field.to_snake_case()));
            Some(if field_model.required {
                quote!(Self::#variant(case) => Some(&case.#snake))
            } else {
                quote!(Self::#variant(case) => case.#snake.as_deref())
            })
        });
        let (method, fallback) = (ident(method), ident(fallback));
        quote! {
            fn #method(&self) -> Option<&str> {
                match self {
                    #(#arms,)*
                    Self::Unrecognized(case) => case.#fallback(),
                    #[allow(unreachable_patterns)]
                    _ => None,
                }
            }
        }
    };
    let message = getter("message", "message", "message");
    let pg_code = getter("pg_code", "pgCode", "pg_code");
    let pg_message = getter("pg_message", "pgMessage", "pg_message");
    quote! {
        impl Refusal for #type_name {
            fn kind(&self) -> Option<&str> {
                self.tag()
            }
            #message
            #pg_code
            #pg_message
        }
    }
}
