//! Exactly one member of an object, as an enum.

use std::collections::BTreeMap;

use heck::{ToSnakeCase, ToUpperCamelCase};
use portone_ksnet_rules::Operation;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::field::FieldType;
use crate::emit::{bilingual, doc, ident};
use crate::model::{Argument, Choice, Model, OperationModel};

pub(super) fn emit(model: &Model) -> TokenStream {
    let mut choices = BTreeMap::new();
    for made in &model.types {
        let operation = &model.operations[made.operation];
        for argument in &made.arguments {
            if let Argument::Choice { type_name, choice, .. } = argument {
                choices.entry(type_name).or_insert_with(|| tokens(type_name, operation, choice));
            }
        }
    }
    let choices = choices.into_values();
    quote!(#(#choices)*)
}

pub(super) fn borrows(table: &Operation, choice: &Choice) -> bool {
    choice.members.iter().any(|member| FieldType::of(table, *member).borrows)
}

pub(super) fn variant(table: &Operation, member: u16) -> Ident {
    ident(&table.paths[usize::from(member)].name().to_upper_camel_case())
}

fn tokens(type_name: &str, operation: &OperationModel, choice: &Choice) -> TokenStream {
    let table = operation.table;
    let name = ident(type_name);
    let lifetime = borrows(table, choice).then(|| quote!(<'a>));
    let members: Vec<&str> =
        choice.members.iter().map(|member| table.paths[usize::from(*member)].name()).collect();
    let listed = members.iter().map(|member| format!("`{member}`")).collect::<Vec<_>>().join(" or ");
    let about = doc(&format!("Exactly one of {listed}."));
    let words: Vec<TokenStream> = choice
        .members
        .iter()
        .map(|member| {
            let wire = table.paths[usize::from(*member)].wire;
            let words = operation.fields.get(wire).map(|field| bilingual(&field.words));
            doc(&words.map_or_else(|| format!("`{wire}`."), |words| format!("`{wire}`: {words}.")))
        })
        .collect();
    let variants: Vec<Ident> = choice.members.iter().map(|member| variant(table, *member)).collect();
    let makers = members.iter().map(|member| ident(&member.to_snake_case()));
    let types: Vec<FieldType> = choice.members.iter().map(|member| FieldType::of(table, *member)).collect();
    let held = types.iter().map(|ty| &ty.held);
    let given = types.iter().map(|ty| &ty.given);
    let value = ident("value");
    let converted = types.iter().map(|ty| ty.converted(&value));
    quote! {
        #about
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum #name #lifetime {
            #(#words #variants(#held)),*
        }

        impl #lifetime #name #lifetime {
            #(
                #words
                #[must_use]
                pub fn #makers(value: #given) -> Self {
                    Self::#variants(#converted)
                }
            )*
        }
    }
}
