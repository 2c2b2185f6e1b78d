//! Amounts with their currency: what an answer is about, as one value.

use heck::ToSnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{doc, ident};
use crate::wire::{TypeRef, Wire, WireObject, WireType};

/// The members that say how much an object is about, the most telling first: an event has the amount of the
/// event beside that of the payment.
const AMOUNTS: [&str; 3] = ["eventAmount", "amount", "totalAmount"];

/// The path to the amount that an object is about, where it has its currency beside it.
fn amount(object: &WireObject, wire: &Wire) -> Option<Vec<&'static str>> {
    let currency = object.fields.get("currency").filter(|field| field.required)?;
    (currency.ty == TypeRef::Named("Currency".to_owned())).then_some(())?;
    AMOUNTS.into_iter().find_map(|name| {
        let field = object.fields.get(name).filter(|field| field.required)?;
        match &field.ty {
            TypeRef::Int64 => Some(vec![name]),
            TypeRef::Named(inner) => match wire.types.get(inner) {
                Some(WireType::Object(inner))
                    if inner
                        .fields
                        .get("total")
                        .is_some_and(|total| total.required && total.ty == TypeRef::Int64) =>
                {
                    Some(vec![name, "total"])
                }
                _ => None,
            },
            _ => None,
        }
    })
}

/// The accessor of an object.
pub(super) fn of_object(ty: &Ident, object: &WireObject, wire: &Wire) -> Option<TokenStream> {
    let path = amount(object, wire)?;
    let about = doc(&format!("`{}` in `currency`.", path.join(".")));
    let path = path.iter().map(|name| ident(&name.to_snake_case()));
    Some(quote! {
        impl #ty {
            #about
            #[must_use]
            pub fn money(&self) -> Money<'_> {
                self.currency.of(self.#(#path).*)
            }
        }
    })
}

/// The accessor of a union, where every case has one. `variants` are the cases with their types.
pub(super) fn of_union(variants: &[(Ident, &str)], wire: &Wire) -> Option<TokenStream> {
    let has_one = |case: &str| match wire.types.get(case) {
        Some(WireType::Object(object)) => amount(object, wire).is_some(),
        _ => false,
    };
    (!variants.is_empty() && variants.iter().all(|(_, case)| has_one(case))).then_some(())?;
    let variants = variants.iter().map(|(variant, _)| variant);
    Some(quote! {
        #[doc = " How much it is about, in its currency. Nothing of a case that this version does not know."]
        #[must_use]
        pub fn money(&self) -> Option<Money<'_>> {
            match self {
                #(Self::#variants(case) => Some(case.money()),)*
                Self::Unrecognized(_) => None,
            }
        }
    })
}

/// What the currency itself offers.
pub(super) fn of_currency(name: &str) -> Option<TokenStream> {
    (name == "Currency").then(|| {
        quote! {
            #[doc = " So many minor units (won, cents) of this currency."]
            #[must_use]
            pub fn of(&self, minor_units: i64) -> Money<'_> {
                Money::new(minor_units, self.as_str())
            }
        }
    })
}
