//! `#[derive(KsnetContract)]`.

use portone_ksnet_rules::{Demand, Level};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::Tables;
use crate::attr::ContractSettings;
use crate::errors::Errors;
use crate::say::{instead, lines, say};

/// The codes that a shop's MID can be set to.
const PRODUCT_TYPES: [&str; 2] = ["PHYSICAL", "DIGITAL"];

pub(crate) fn derive(tables: Tables, input: TokenStream) -> TokenStream {
    let input = match crate::item::parse(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let errors = Errors::default();
    let settings = ContractSettings::read(&input.attrs, &errors);
    let mut held = Vec::new();
    for contract in &settings.contracts {
        let found = tables.contracts.iter().position(|known| known.id == contract.text);
        match found {
            Some(index) if held.contains(&index) => {
                let message = say(
                    format!("KSNET: `{}` is named twice\nhelp: remove one", contract.text),
                    format!("KSNET: `{}` 계약이 두 번 쓰였습니다\n도움말: 하나를 지우세요", contract.text),
                );
                errors.at(&contract.tokens, message);
            }
            Some(index) => held.push(index),
            None => {
                let first = say(
                    format!("KSNET: there is no contract `{}`", contract.text),
                    format!("KSNET: `{}` 계약은 없습니다", contract.text),
                );
                let help = instead(&contract.text, tables.contracts.iter().map(|known| known.id));
                errors.at(&contract.tokens, lines([first, help]));
            }
        }
    }
    if let Some(product_type) = &settings.product_type
        && !PRODUCT_TYPES.contains(&product_type.text.as_str())
    {
        let first = say(
            format!("KSNET: there is no product type `{}`", product_type.text),
            format!("KSNET: `{}` 상품 유형은 없습니다", product_type.text),
        );
        let help = match product_type.text.as_str() {
            "REAL" => say("help: a contract writes it `PHYSICAL`", "도움말: 계약에서는 `PHYSICAL`로 씁니다"),
            other => instead(other, PRODUCT_TYPES),
        };
        errors.at(&product_type.tokens, lines([first, help]));
    }
    let product_type = settings.product_type.map(|product_type| {
        let text = product_type.text;
        quote!(.product_type(#text))
    });
    let rules = rules(tables, &held);
    let name = &input.ident;
    let (impl_generics, ty_generics, where_clause) = input.generics.split_for_impl();
    let errors = errors.into_tokens();
    quote! {
        #errors
        #[allow(clippy::all, clippy::pedantic, clippy::nursery, unused_qualifications, single_use_lifetimes)]
        const _: () = {
            use ::portone_ksnet::__private as __ksnet;
            #[automatically_derived]
            impl #impl_generics __ksnet::KsnetContract for #name #ty_generics #where_clause {
                const CONTRACT: __ksnet::Contract =
                    __ksnet::Contract::NONE #(.and(&__ksnet::CONTRACTS[#held]))* #product_type;
            }
            #(
                #[automatically_derived]
                impl #impl_generics __ksnet::contract::#rules for #name #ty_generics #where_clause {}
            )*
        };
    }
}

/// The traits of the rules that these contracts satisfy.
fn rules(tables: Tables, held: &[usize]) -> Vec<Ident> {
    let mut names = Vec::new();
    for rule in tables.operations.iter().flat_map(|operation| operation.rules) {
        if let Demand::Needs(contract) = rule.demand
            && rule.level == Level::Error
            && held.contains(&usize::from(contract.index))
        {
            let name = crate::write::warn::contract_trait(rule);
            if !names.contains(&name) {
                names.push(Ident::new(&name.to_string(), Span::call_site()));
            }
        }
    }
    names
}
