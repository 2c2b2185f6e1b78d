//! What codes can do: const questions, marks, and the bounds that generic code can ask for.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;
use portone_ksnet_rules::Contract;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::{Files, bilingual, capitalised, doc, file, ident};
use crate::mistake::listed;
use crate::model::capability::{self, MARK};
use crate::model::{AnswerModel, CapabilityModel, Model, VocabularyModel};
use crate::spec::Confidence;

/// The enum of what a contract unlocks.
const FEATURE: &str = "ContractFeature";

pub(super) fn emit(model: &Model, files: &mut Files) {
    let asked: BTreeSet<&str> =
        model.capabilities.iter().map(|capability| capability.vocabulary.as_str()).collect();
    let marked: Vec<(&str, &VocabularyModel)> = model
        .vocabularies
        .iter()
        .filter(|(name, _)| asked.contains(name.as_str()))
        .map(|(name, vocabulary)| (name.as_str(), vocabulary))
        .collect();
    let traits = marked.iter().map(|(name, _)| mark_trait(name));
    let bounds = model.capabilities.iter().map(|capability| bound(model, capability));
    let questions = model.vocabularies.iter().map(|(name, vocabulary)| questions(model, name, vocabulary));
    file(
        files,
        "generated/types/src/capability.rs",
        quote! {
            #![doc = " What the codes of the channel can do, as bounds that generic code can ask for."]
            #![doc = ""]
            #![doc = " A code is a type in [`mark`], and has just the bounds that the spec says. The same"]
            #![doc = " questions can be asked of a value: each bound names its method."]
            #[allow(unused_imports)]
            use crate::{mark, vocabulary::*};

            pub(crate) mod sealed {
                #[cfg_attr(not(feature = "ko"), diagnostic::on_unimplemented(
                    message = "KSNET: what a code can do is for the channel to say, and `{Self}` is no code of it",
                    note = "the codes are in `portone_ksnet::mark`"
                ))]
                #[cfg_attr(feature = "ko", diagnostic::on_unimplemented(
                    message = "KSNET: 코드의 기능은 채널이 정하며, `{Self}`은(는) 채널의 코드가 아닙니다",
                    note = "코드를 나타내는 타입은 `portone_ksnet::mark`에 있습니다"
                ))]
                pub trait Sealed {}
            }

            #(#traits)*
            #(#bounds)*
            #(#questions)*
        },
    );
    let modules = marked.iter().map(|(name, vocabulary)| marks(name, vocabulary));
    file(
        files,
        "generated/types/src/mark.rs",
        quote! {
            #![doc = " Codes as types, for the bounds of [`capability`](crate::capability)."]
            #(#modules)*
        },
    );
}

/// The trait of all marks of a vocabulary.
fn mark_trait(name: &str) -> TokenStream {
    let module = name.to_snake_case();
    let about =
        doc(&format!("A code of [`{name}`] as a type: one of [`mark::{module}`](mod@mark::{module})."));
    let en = format!("KSNET: `{{Self}}` is not a mark of `{name}`");
    let ko = format!("KSNET: `{{Self}}`은(는) `{name}`의 코드를 나타내는 타입이 아닙니다");
    let label = format!("the marks are in `portone_ksnet::mark::{module}`");
    let label_ko = format!("코드를 나타내는 타입은 `portone_ksnet::mark::{module}`에 있습니다");
    let (type_name, trait_name) = (ident(name), format_ident!("{name}{MARK}"));
    quote! {
        #about
        #[cfg_attr(not(feature = "ko"), diagnostic::on_unimplemented(message = #en, label = #label))]
        #[cfg_attr(feature = "ko", diagnostic::on_unimplemented(message = #ko, label = #label_ko))]
        pub trait #trait_name: sealed::Sealed {
            #[doc = " The code."]
            const CODE: #type_name;
        }
    }
}

/// The trait of the codes that say yes.
fn bound(model: &Model, capability: &CapabilityModel) -> TokenStream {
    let AnswerModel::Yes { codes, bound } = &capability.answer else { return TokenStream::new() };
    let CapabilityModel { vocabulary, question, words, .. } = capability;
    let about =
        doc(&format!("{}: [`{vocabulary}::{question}`].\n\n{}", bilingual(words), origin(model, capability)));
    let (en, ko) = (literal(&words.en), literal(&words.ko));
    let subject = subject_particle(&words.ko);
    let message_en = format!("KSNET: `{{Self}}` is not one of the {en}");
    let message_ko = format!("KSNET: `{{Self}}`은(는) {ko}{subject} 아닙니다");
    let label_en = format!("`{vocabulary}::{question}` is false for it");
    let label_ko = format!("`{vocabulary}::{question}` 값이 false입니다");
    let names = listed(codes.iter().map(String::as_str));
    let they_en = if codes.len() == 1 { format!("it is {names} alone") } else { format!("they are {names}") };
    let names: Vec<String> = codes.iter().map(|code| format!("`{code}`")).collect();
    let they_ko = format!("해당하는 코드: {}", names.join(", "));
    let facts = capability.facts.join(", ");
    let (facts_en, facts_ko) = match confidence(capability.confidence) {
        Some((en, ko)) => (format!("facts: {facts} ({en})"), format!("근거: {facts} ({ko})")),
        None => (format!("facts: {facts}"), format!("근거: {facts}")),
    };
    let see = format!("see: {}", literal(page(model, capability)));
    let name = ident(bound);
    let mark = format_ident!("{vocabulary}{MARK}");
    let module = ident(&vocabulary.to_snake_case());
    let codes = codes.iter().map(|code| ident(code));
    quote! {
        #about
        #[cfg_attr(not(feature = "ko"), diagnostic::on_unimplemented(
            message = #message_en, label = #label_en, note = #they_en, note = #facts_en, note = #see
        ))]
        #[cfg_attr(feature = "ko", diagnostic::on_unimplemented(
            message = #message_ko, label = #label_ko, note = #they_ko, note = #facts_ko, note = #see
        ))]
        pub trait #name: #mark {}
        #(
            #[diagnostic::do_not_recommend]
            impl #name for mark::#module::#codes {}
        )*
    }
}

/// The methods of a vocabulary that answer.
fn questions(model: &Model, name: &str, vocabulary: &VocabularyModel) -> TokenStream {
    let capabilities: Vec<&CapabilityModel> =
        model.capabilities.iter().filter(|capability| capability.vocabulary == name).collect();
    let contracts = contracts(model, name, vocabulary);
    if capabilities.is_empty() && contracts.is_empty() {
        return TokenStream::new();
    }
    let methods = capabilities.into_iter().map(|capability| {
        let question = ident(&capability.question);
        let words = bilingual(&capability.words);
        let origin = origin(model, capability);
        let (about, answer, body) = match &capability.answer {
            AnswerModel::Yes { codes, bound } => {
                let codes = codes.iter().map(|code| ident(code));
                let link = format!("[`{bound}`](crate::capability::{bound})");
                let about = format!(
                    "Whether it is one of the {} ({}).\n\nAs a bound: {link}. {origin}",
                    capability.words.en, capability.words.ko
                );
                (about, quote!(bool), quote!(matches!(self, #(Self::#codes)|*)))
            }
            AnswerModel::Number(values) => {
                let arms = values.iter().map(|(code, number)| {
                    let (code, number) = (ident(code), Literal::u32_unsuffixed(*number));
                    quote!(Self::#code => #number)
                });
                (format!("{words}.\n\n{origin}"), quote!(u32), quote!(match self { #(#arms),* }))
            }
        };
        let about = doc(&about);
        quote! {
            #about
            #[must_use]
            pub const fn #question(self) -> #answer {
                #body
            }
        }
    });
    let name = ident(name);
    quote! {
        impl #name {
            #(#methods)*
            #contracts
        }
    }
}

/// What the rules say about contracts, as a question to the pay methods that they speak of.
fn contracts(model: &Model, name: &str, vocabulary: &VocabularyModel) -> TokenStream {
    let operations: Vec<_> = model
        .operations
        .iter()
        .filter(|operation| capability::pay_method_vocabulary(operation.table) == Some(name))
        .collect();
    let taken: Vec<(&str, BTreeMap<u8, &'static str>)> = vocabulary
        .codes
        .iter()
        .map(|code| {
            let contracts = operations.iter().flat_map(|operation| {
                let browser = operation.surface == crate::spec::Surface::Browser;
                let spelling = if browser { &code.sdk } else { &code.rest };
                let spelling = spelling.as_deref().unwrap_or_default();
                capability::contracts(operation.table, spelling)
            });
            (code.variant.as_str(), contracts.map(|contract| (contract.index, contract.id)).collect())
        })
        .collect();
    if taken.iter().all(|(_, contracts)| contracts.is_empty()) {
        return TokenStream::new();
    }
    let feature = ident(FEATURE);
    let arms = taken.iter().map(|(code, contracts)| {
        let code = ident(code);
        let contracts = contracts.values().map(|id| ident(id));
        quote!(Self::#code => &[#(#feature::#contracts),*])
    });
    let places = listed(operations.iter().map(|operation| operation.table.name));
    let about = doc(&format!(
        "What a shop must agree with KSNET before it can use this in {places}, whatever else it asks for.\n\n\
         From the rules that demand a contract."
    ));
    quote! {
        #about
        #[must_use]
        pub const fn contracts(self) -> &'static [#feature] {
            match self { #(#arms),* }
        }
    }
}

/// A module of marks, one for each code.
fn marks(name: &str, vocabulary: &VocabularyModel) -> TokenStream {
    let about = doc(&format!("The codes of [`{name}`](crate::{name})."));
    let module = ident(&name.to_snake_case());
    let (type_name, trait_name) = (ident(name), format_ident!("{name}{MARK}"));
    let marks = vocabulary.codes.iter().map(|code| {
        let words = bilingual(&code.words);
        let link = format!("[`{name}::{}`]", code.variant);
        let about = doc(&if words.is_empty() { format!("{link}.") } else { format!("{words}: {link}.") });
        let mark = ident(&code.variant);
        quote! {
            #about
            #[derive(Clone, Copy, Debug)]
            pub struct #mark;
            #[diagnostic::do_not_recommend]
            impl Sealed for #mark {}
            #[diagnostic::do_not_recommend]
            impl #trait_name for #mark {
                const CODE: #type_name = #type_name::#mark;
            }
        }
    });
    quote! {
        #about
        #[allow(non_camel_case_types)]
        pub mod #module {
            use crate::capability::{sealed::Sealed, #trait_name};
            use crate::vocabulary::#type_name;
            #(#marks)*
        }
    }
}

/// How the codes of a vocabulary are printed and read.
pub(super) fn text(name: &str, vocabulary: &VocabularyModel) -> TokenStream {
    let spellings = spellings(vocabulary);
    let ambiguous: Vec<&String> =
        spellings.iter().filter(|(_, variants)| variants.len() > 1).map(|(spelling, _)| spelling).collect();
    let refused = (!ambiguous.is_empty()).then(|| {
        quote! {
            // Each surface means another one by it.
            if matches!(code, #(#ambiguous)|*) {
                return Err(UnknownCode::new(#name, code));
            }
        }
    });
    let (code, read) = match (vocabulary.sdk.is_some(), vocabulary.rest.is_some()) {
        (true, false) => (quote!(sdk_code), quote!(Self::from_sdk_code(code))),
        (true, true) => {
            (quote!(rest_code), quote!(Self::from_sdk_code(code).or_else(|_| Self::from_rest_code(code))))
        }
        (false, _) => (quote!(rest_code), quote!(Self::from_rest_code(code))),
    };
    let name = ident(name);
    quote! {
        impl core::fmt::Display for #name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.#code())
            }
        }

        impl core::str::FromStr for #name {
            type Err = UnknownCode;

            fn from_str(code: &str) -> Result<Self, UnknownCode> {
                #refused
                #read
            }
        }
    }
}

/// Every spelling of a code, with what it stands for.
fn spellings(vocabulary: &VocabularyModel) -> BTreeMap<String, BTreeSet<&str>> {
    let mut spellings: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    let prefix = vocabulary.sdk.and_then(|table| table.prefix);
    for code in &vocabulary.codes {
        let prefixed = prefix.zip(code.sdk.as_ref()).map(|(prefix, sdk)| format!("{prefix}_{sdk}"));
        for spelling in [code.sdk.clone(), code.rest.clone(), prefixed].into_iter().flatten() {
            spellings.entry(spelling).or_default().insert(&code.variant);
        }
    }
    spellings
}

/// The contracts as an enum.
pub(super) fn contract_features(model: &Model) -> TokenStream {
    if model.contracts.is_empty() {
        return TokenStream::new();
    }
    let name = ident(FEATURE);
    let ids: Vec<_> = model.contracts.iter().map(|contract| ident(contract.id)).collect();
    let count = ids.len();
    let variants = model.contracts.iter().zip(&ids).map(|(Contract { label, .. }, id)| {
        let about = doc(&format!("{} ({}).", capitalised(label.en), label.ko));
        quote!(#about #id)
    });
    let texts: Vec<_> = model.contracts.iter().map(|contract| contract.id).collect();
    let labels_en = model.contracts.iter().map(|contract| contract.label.en);
    let labels_ko = model.contracts.iter().map(|contract| contract.label.ko);
    let indexes = model.contracts.iter().map(|contract| Literal::u8_unsuffixed(contract.index));
    quote! {
        #[doc = " What a contract with KSNET unlocks (KSNET과 미리 맺는 계약)."]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum #name { #(#variants),* }

        impl #name {
            #[doc = " All of them."]
            pub const ALL: [Self; #count] = [#(Self::#ids),*];

            #[doc = " Its name, as `#[ksnet(contracts(…))]` takes it."]
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { #(Self::#ids => #texts),* }
            }

            #[doc = " What people call it, in English."]
            #[must_use]
            pub const fn label_en(self) -> &'static str {
                match self { #(Self::#ids => #labels_en),* }
            }

            #[doc = " What people call it, in Korean."]
            #[must_use]
            pub const fn label_ko(self) -> &'static str {
                match self { #(Self::#ids => #labels_ko),* }
            }

            #[doc = " Its row in the table of contracts."]
            #[must_use]
            pub const fn table(self) -> &'static portone_ksnet_wire::rules::Contract {
                match self { #(Self::#ids => &portone_ksnet_matrix::CONTRACTS[#indexes]),* }
            }
        }

        impl core::fmt::Display for #name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.id())
            }
        }

        impl core::str::FromStr for #name {
            type Err = UnknownCode;

            fn from_str(code: &str) -> Result<Self, UnknownCode> {
                match code {
                    #(#texts => Ok(Self::#ids),)*
                    _ => Err(UnknownCode::new(#FEATURE, code)),
                }
            }
        }
    }
}

/// Where a capability comes from, in Markdown.
fn origin(model: &Model, capability: &CapabilityModel) -> String {
    let CapabilityModel { doc, section, facts, .. } = capability;
    let sure = confidence(capability.confidence).map_or_else(String::new, |(en, _)| format!("; {en}"));
    format!("From [{doc}]({}), {section} ({}{sure}).", page(model, capability), facts.join(", "))
}

fn page<'a>(model: &'a Model, capability: &CapabilityModel) -> &'a str {
    model.docs.get(&capability.doc).map_or("", |doc| doc.url.as_str())
}

/// What is said where the sources leave doubt.
fn confidence(confidence: Confidence) -> Option<(&'static str, &'static str)> {
    match confidence {
        Confidence::High => None,
        Confidence::Medium => Some(("confidence: medium", "신뢰도: 중간")),
        Confidence::Low => Some(("confidence: low", "신뢰도: 낮음")),
    }
}

/// A text in which the compiler finds nothing to fill in.
fn literal(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

/// The particle behind a Korean subject: `이` behind a consonant, `가` behind a vowel.
fn subject_particle(text: &str) -> &'static str {
    match text.trim_end().chars().next_back().map(u32::from) {
        // A Hangul syllable is one of 28 endings, the first of which is none.
        Some(last @ 0xAC00..=0xD7A3) if (last - 0xAC00).is_multiple_of(28) => "가",
        Some(0xAC00..=0xD7A3) => "이",
        _ => "이(가)",
    }
}

#[cfg(test)]
mod tests {
    use super::{literal, subject_particle};

    #[test]
    fn the_particle_goes_by_the_last_syllable() {
        assert_eq!(subject_particle("카드사"), "가");
        assert_eq!(subject_particle("결제수단"), "이");
        assert_eq!(subject_particle("K bank"), "이(가)");
    }

    #[test]
    fn braces_are_no_places_to_fill_in() {
        assert_eq!(literal("/payments/{paymentId}"), "/payments/{{paymentId}}");
    }
}
