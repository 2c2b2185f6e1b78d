//! Warnings of rustc's own, and what is asked of the contract.

use portone_ksnet_rules::{Fact, Level, Operation, Rule};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};

use crate::attr::{Contract, first_span};
use crate::bind::Request;
use crate::decide::Decided;
use crate::say::{LANGUAGE, say};
use crate::write::flat::value;
use crate::write::generics::located;

pub(crate) fn contract_trait(rule: &Rule) -> Ident {
    let words = rule.id.split('-').map(|word| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    });
    Ident::new(&words.collect::<String>(), Span::call_site())
}

/// The contract's own name in the generated block: it is written there once, so that a typo in it is one error.
pub(crate) fn contract_alias(request: &Request) -> TokenStream {
    match &request.contract {
        Some(Contract::Type(path)) if !request.contract_is_parameter => quote!(type __KsnetContract = #path;),
        _ => TokenStream::new(),
    }
}

/// The merchant's contract as a value.
pub(crate) fn contract_value(request: &Request) -> TokenStream {
    match &request.contract {
        None => quote!(__ksnet::Contract::NONE),
        Some(Contract::Runtime) => quote!(__ksnet::Contract::UNKNOWN),
        Some(Contract::Type(path)) if request.contract_is_parameter => {
            quote!(<#path as __ksnet::KsnetContract>::CONTRACT)
        }
        Some(Contract::Type(path)) => {
            let alias = Ident::new("__KsnetContract", first_span(&path.to_token_stream()));
            quote!(__ksnet::ContractOf::<#alias>::CONTRACT)
        }
    }
}

/// The rules that the merchant's contract must satisfy, each asked for at what makes it apply.
pub(crate) fn contract_assertions(request: &Request, decided: &Decided) -> TokenStream {
    if request.contract_is_parameter || !matches!(request.contract, Some(Contract::Type(_))) {
        return TokenStream::new();
    }
    // A type that is no contract at all lacks them, too, and that is said then.
    let named = match &request.contract {
        Some(Contract::Type(path)) if decided.contract.is_empty() => {
            let contract = Ident::new("__KsnetContract", first_span(&path.to_token_stream()));
            quote!(const _: __ksnet::Contract = <#contract as __ksnet::KsnetContract>::CONTRACT;)
        }
        _ => TokenStream::new(),
    };
    let assertions = decided.contract.iter().map(|(rule, spot)| {
        let contract = Ident::new("__KsnetContract", first_span(spot));
        let rule = contract_trait(rule);
        quote!(const _: () = <#contract as __ksnet::contract::#rule>::HELD;)
    });
    let declared = decided.open.iter().filter(|_| !request.is_left_to_the_compiler());
    let declared = declared.filter_map(|index| declaration_assertion(request, *index));
    quote!(#named #(#assertions)* #(#declared)*)
}

/// A fixed value that must be what the shop has declared: both are constants, so the compiler compares them.
fn declaration_assertion(request: &Request, index: usize) -> Option<TokenStream> {
    let rule = &request.operation.rules[index];
    let portone_ksnet_rules::Demand::AsDeclared { slot, .. } = rule.demand else { return None };
    // A warning is no reason to refuse; a field's value is compared at run time.
    if rule.level == Level::Warn || !matches!(request.fact(rule.slots[usize::from(slot)]), Fact::Known(_)) {
        return None;
    }
    let facts = rule.slots.iter().map(|path| match request.fact(*path) {
        Fact::Known(known) => {
            let known = value(known);
            quote!(__ksnet::rules::Fact::Known(#known))
        }
        Fact::Absent => quote!(__ksnet::rules::Fact::Absent),
        Fact::Present | Fact::AnyOf(_) => quote!(__ksnet::rules::Fact::Present),
        Fact::Maybe => quote!(__ksnet::rules::Fact::Maybe),
    });
    let spot = rule.demand.value_slot().and_then(|slot| request.spot(rule.slots[usize::from(slot)]))?;
    let message = crate::say::violation(rule, request.operation, crate::say::remedy(rule, request.operation));
    let marker = Ident::new(request.operation.name, Span::call_site());
    let assertion = quote! {
        const _: () = ::core::assert!(
            !::core::matches!(
                <__ksnet::operation::#marker as __ksnet::Operation>::TABLE.rules[#index].decide(
                    &[#(#facts),*],
                    __ksnet::rules::Situation {
                        declared: __ksnet::ContractOf::<__KsnetContract>::CONTRACT.declared(),
                        ..__ksnet::rules::Situation::ANY
                    },
                ),
                __ksnet::rules::Verdict::Violated
            ),
            "{}",
            #message
        );
    };
    Some(located(assertion, first_span(spot)))
}

/// A warning of rustc's own, at what causes it: the use of a deprecated constant with the rule's name.
pub(crate) fn warning(operation: &Operation, rule: &Rule, spot: &TokenStream) -> TokenStream {
    let name = format_ident!("{}", rule.id.replace('-', "_"));
    let headline = portone_ksnet_rules::Headline { rule, operation, language: LANGUAGE };
    let words = rule.words.spoken(LANGUAGE);
    let help = say(
        format!("help: `#[ksnet(allow({}))]` where that is understood", rule.id),
        format!("도움말: 알고 쓰는 것이면 `#[ksnet(allow({}))]`를 추가하세요", rule.id),
    );
    let see = say(format!("see:  {}", rule.see), format!("참고: {}", rule.see));
    let note = format!("\nKSNET: {headline} [{}]\n{words}\n{help}\n{see}", rule.id);
    let used = Ident::new(&name.to_string(), first_span(spot));
    quote! {
        const _: () = {
            #[deprecated(note = #note)]
            #[allow(non_upper_case_globals)]
            const #name: () = ();
            #used
        };
    }
}
