//! Operations that answer with a part of a list.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::ident;
use crate::model::OperationModel;
use crate::wire::{TypeRef, Wire, WireObject, WireType};

/// How such an operation turns the page, where it is one.
pub(super) fn listing(marker: &Ident, operation: &OperationModel, wire: &Wire) -> Option<TokenStream> {
    let answer = object(operation.wire.answer.as_deref()?, wire)?;
    let items = answer.fields.get("items").filter(|field| field.required)?;
    let TypeRef::List(element) = &items.ty else { return None };
    let TypeRef::Named(item) = &**element else { return None };
    let takes = |path: &str| operation.table.paths.iter().any(|known| known.wire == path);
    let (turn, rest) = if takes("page.number") && answer.fields.get("page").is_some_and(is_page) {
        let rest = quote! {
            Remainder::Page {
                number: answer.page.number,
                size: answer.page.size,
                total: answer.page.total_count,
            }
        };
        (quote!(Turn::Page), rest)
    } else if takes("cursor") && object(item, wire).is_some_and(has_cursor) {
        let rest = quote!(Remainder::Cursor(answer.items.last().map(|item| item.cursor.clone())));
        (quote!(Turn::Cursor), rest)
    } else {
        return None;
    };
    let item = ident(item);
    Some(quote! {
        impl Listing for #marker {
            type Item = crate::answer::#item;
            const TURN: Turn = #turn;

            fn part(answer: Self::Answer) -> Part<Self::Item> {
                Part { rest: #rest, items: answer.items }
            }
        }
    })
}

fn object<'w>(name: &str, wire: &'w Wire) -> Option<&'w WireObject> {
    match wire.types.get(name) {
        Some(WireType::Object(object)) => Some(object),
        _ => None,
    }
}

fn is_page(field: &crate::wire::WireField) -> bool {
    field.required && field.ty == TypeRef::Named("PageInfo".to_owned())
}

fn has_cursor(item: &WireObject) -> bool {
    item.fields.get("cursor").is_some_and(|field| field.required && field.ty == TypeRef::Text)
}
