//! Enums of answers: the codes that have a name, and any other kept as text.

use proc_macro2::TokenStream;
use quote::quote;

use super::{doc, ident};
use crate::model::{Model, VocabularyModel};
use crate::wire::WireType;

/// An enum with more codes than this is text, unless the spec has words for codes of it.
const FOLD: usize = 100;

/// The codes that an open enum knows by name; none where it is text.
pub(super) fn known_codes(name: &str, model: &Model) -> Vec<String> {
    let Some(WireType::Enum { values, .. }) = model.rest.types.get(name) else { return Vec::new() };
    let is_it = |vocabulary: &&VocabularyModel| {
        let codes = vocabulary.rest.map(|table| table.codes.iter().map(|code| code.code));
        !vocabulary.words.en.is_empty() && codes.is_some_and(|codes| codes.eq(values))
    };
    match model.vocabularies.values().find(is_it) {
        Some(vocabulary) => vocabulary.codes.iter().filter_map(|code| code.rest.clone()).collect(),
        None if values.len() <= FOLD => values.clone(),
        None => Vec::new(),
    }
}

/// The Rust type of an enum.
pub(super) fn open_enum(name: &str, model: &Model) -> TokenStream {
    let codes = known_codes(name, model);
    if codes.is_empty() {
        return TokenStream::new();
    }
    let type_name = ident(name);
    let about = doc(&format!("PortOne's `{name}`."));
    let variants: Vec<_> = codes.iter().map(|code| ident(code)).collect();
    let money = super::money::of_currency(name);
    let docs = codes.iter().map(|code| doc(&format!("`{code}`.")));
    quote! {
        #about
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #type_name {
            #(#docs #variants,)*
            #[doc = " A code that this version does not know."]
            Unrecognized(Box<str>),
        }

        impl #type_name {
            #[doc = " The code as PortOne spells it."]
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #codes,)*
                    Self::Unrecognized(code) => code,
                }
            }

            #money
        }

        impl From<&str> for #type_name {
            fn from(code: &str) -> Self {
                match code {
                    #(#codes => Self::#variants,)*
                    code => Self::Unrecognized(code.into()),
                }
            }
        }

        impl fmt::Debug for #type_name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    Self::Unrecognized(code) => f.debug_tuple("Unrecognized").field(&Quoted(code)).finish(),
                    known => f.write_str(known.as_str()),
                }
            }
        }

        impl fmt::Display for #type_name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl<'de> Answered<'de> for #type_name {
            fn visitor() -> impl Visitor<'de, Value = Self> {
                Code::of(#name)
            }
        }

        impl<'de> Deserialize<'de> for #type_name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Self::visitor())
            }
        }
    }
}
