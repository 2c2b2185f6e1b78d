//! `#[derive(KsnetRequest)]`.

use portone_ksnet_rules::{Device, Fact, Level, Operation, Place, Rule, Value};
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::DeriveInput;

use crate::Tables;
use crate::attr::{Contract, Settings, first_span};
use crate::bind::{Bound, Request};
use crate::decide::{Decided, decide};
use crate::errors::Errors;
use crate::say::{LANGUAGE, say};

/// The impl, or the errors and a stand-in for it.
pub(crate) fn derive(tables: Tables, input: TokenStream) -> TokenStream {
    let input = match crate::item::parse(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let errors = Errors::default();
    let settings = Settings::read(&input.attrs, &errors);
    let Some(fields) = named_fields(&input, &errors) else {
        return stand_in(&input, None, errors, &TokenStream::new());
    };
    let request = Request::bind(tables, &input.ident, settings, fields, &errors);
    let Some(request) = request else { return stand_in(&input, None, errors, &TokenStream::new()) };
    let decided = decide(&request, &errors);
    let mut said = contract_assertions(&input, &request, &decided);
    said.extend(decided.warnings.iter().map(|(rule, spot)| warning(request.operation, rule, spot)));
    if errors.is_empty() {
        write(&input, &request, &decided, &said)
    } else {
        stand_in(&input, Some(request.operation), errors, &said)
    }
}

fn named_fields<'a>(input: &'a DeriveInput, errors: &Errors) -> Option<&'a syn::FieldsNamed> {
    if let syn::Data::Struct(data) = &input.data
        && let syn::Fields::Named(fields) = &data.fields
    {
        return Some(fields);
    }
    let message = say(
        "KSNET: a request is a struct with named fields\nhelp: derive it on such a struct, one for each pay method",
        "KSNET: 요청은 이름 있는 필드를 가진 구조체여야 합니다\n도움말: 결제수단마다 구조체를 하나씩 만드세요",
    );
    errors.at(&input.ident, message);
    None
}

/// Where the struct is wrong, the rest of the merchant's code still sees a request, so that it is not blamed.
fn stand_in(
    input: &DeriveInput,
    operation: Option<&Operation>,
    errors: Errors,
    said: &TokenStream,
) -> TokenStream {
    let errors = errors.into_tokens();
    let name = &input.ident;
    let (impl_generics, ty_generics, where_clause) = input.generics.split_for_impl();
    let operation = operation.map_or_else(
        || quote!(__ksnet::Anything),
        |operation| {
            let marker = Ident::new(operation.name, Span::call_site());
            quote!(__ksnet::operation::#marker)
        },
    );
    quote! {
        #errors
        #[allow(clippy::all, clippy::pedantic, clippy::nursery, unused_qualifications, single_use_lifetimes)]
        const _: () = {
            use ::portone_ksnet::__private as __ksnet;
            #said
            #[automatically_derived]
            impl #impl_generics __ksnet::KsnetRequest for #name #ty_generics #where_clause {
                type Operation = #operation;
                const CONTRACT: __ksnet::Contract = __ksnet::Contract::UNKNOWN;
                const DEVICES: __ksnet::rules::Devices = __ksnet::rules::Devices::BOTH;
                fn check(&self, _: &mut __ksnet::Check) {}
                fn put<__S: __ksnet::Serializer>(
                    &self,
                    _: u16,
                    _: ::core::option::Option<&__ksnet::Channel>,
                    serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    serializer.serialize_unit()
                }
                fn parameter(&self, _: &str) -> ::core::option::Option<__ksnet::Cow<'_, str>> {
                    ::core::option::Option::None
                }
            }
        };
    }
}

/// What the compiler is to say besides (`said`), and the impl.
fn write(input: &DeriveInput, request: &Request, decided: &Decided, said: &TokenStream) -> TokenStream {
    let name = &input.ident;
    let marker = Ident::new(request.operation.name, Span::call_site());
    let contract = match &request.contract {
        None => quote!(__ksnet::Contract::NONE),
        Some(Contract::Runtime) => quote!(__ksnet::Contract::UNKNOWN),
        Some(Contract::Type(path)) if is_alias(input, request) => {
            let alias = Ident::new("__KsnetContract", first_span(&path.to_token_stream()));
            quote!(<#alias as __ksnet::KsnetContract>::CONTRACT)
        }
        Some(Contract::Type(path)) => quote!(<#path as __ksnet::KsnetContract>::CONTRACT),
    };
    let devices = match (request.devices.include(Device::Pc), request.devices.include(Device::Mobile)) {
        (true, false) => quote!(PC),
        (false, true) => quote!(MOBILE),
        _ => quote!(BOTH),
    };
    let generics = with_bounds(input, request, decided);
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let accessors = (0..request.bound.len()).filter_map(|index| accessor(input, &generics, request, index));
    let check = decided.open.iter().map(|index| check(request, *index)).chain(listed(request));
    let put = put(request);
    let parameters = parameters(request);
    quote! {
        #[allow(clippy::all, clippy::pedantic, clippy::nursery, unused_qualifications, single_use_lifetimes)]
        const _: () = {
            use ::portone_ksnet::__private as __ksnet;
            #(#accessors)*
            #said
            #[automatically_derived]
            impl #impl_generics __ksnet::KsnetRequest for #name #ty_generics #where_clause {
                type Operation = __ksnet::operation::#marker;
                const CONTRACT: __ksnet::Contract = #contract;
                const DEVICES: __ksnet::rules::Devices = __ksnet::rules::Devices::#devices;

                #[inline]
                fn check(&self, check: &mut __ksnet::Check) {
                    let _ = &check;
                    #(#check)*
                }

                #[inline]
                fn put<__S: __ksnet::Serializer>(
                    &self,
                    node: u16,
                    channel: ::core::option::Option<&__ksnet::Channel>,
                    serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    let _ = channel;
                    #put
                }

                fn parameter(&self, name: &str) -> ::core::option::Option<__ksnet::Cow<'_, str>> {
                    match name {
                        #parameters
                        _ => ::core::option::Option::None,
                    }
                }
            }
        };
    }
}

/// The struct's generics, with what a field of a generic type must be able to hold.
fn with_bounds(input: &DeriveInput, request: &Request, decided: &Decided) -> syn::Generics {
    let mut generics = input.generics.clone();
    let parameters: Vec<String> =
        input.generics.type_params().map(|parameter| parameter.ident.to_string()).collect();
    let mut predicates: Vec<syn::WherePredicate> = Vec::new();
    for (index, bound) in (0_u16..).zip(&request.bound) {
        let Bound::Field(number) = bound else { continue };
        let ty = &request.fields[*number].ty;
        if mentions(ty.to_token_stream(), &parameters) {
            let kind = request.kind(index);
            predicates.extend(syn::parse2(quote!(#ty: ::portone_ksnet::__private::Hold<#kind>)));
        }
    }
    if let Some(Contract::Type(path)) = &request.contract
        && mentions(path.to_token_stream(), &parameters)
    {
        predicates.extend(syn::parse2(quote!(#path: ::portone_ksnet::__private::KsnetContract)));
        for (rule, _) in &decided.contract {
            let rule = contract_trait(rule);
            predicates.extend(syn::parse2(quote!(#path: ::portone_ksnet::__private::contract::#rule)));
        }
    }
    // The aliases of the generated block are not in scope where the predicates are, so they are spelled out.
    for predicate in predicates {
        let predicate = spelled_out(predicate.to_token_stream());
        generics.make_where_clause().predicates.extend(syn::parse2::<syn::WherePredicate>(predicate));
    }
    generics
}

fn spelled_out(tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Ident(ident) if ident == "__ksnet" => quote!(::portone_ksnet::__private),
            TokenTree::Group(group) => {
                let mut spelled = proc_macro2::Group::new(group.delimiter(), spelled_out(group.stream()));
                spelled.set_span(group.span());
                TokenStream::from(TokenTree::Group(spelled))
            }
            token => TokenStream::from(token),
        })
        .collect()
}

fn mentions(tokens: TokenStream, parameters: &[String]) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => parameters.iter().any(|parameter| ident == parameter),
        TokenTree::Group(group) => mentions(group.stream(), parameters),
        _ => false,
    })
}

fn accessor_name(number: usize) -> Ident {
    format_ident!("__field_{number}")
}

/// A function that gives a field as something that holds the path's wire type, and nothing more. It is the
/// one place where the field's type is put to the test, so that a wrong type is one error.
fn accessor(
    input: &DeriveInput,
    generics: &syn::Generics,
    request: &Request,
    index: usize,
) -> Option<TokenStream> {
    let Bound::Field(number) = request.bound[index] else { return None };
    let field = &request.fields[number];
    let kind = request.kind(u16::try_from(index).ok()?);
    let (name, function, ident) = (&input.ident, accessor_name(number), &field.ident);
    let (_, ty_generics, where_clause) = generics.split_for_impl();
    let declared = &generics.params;
    let captured = generics.params.iter().map(|parameter| match parameter {
        syn::GenericParam::Lifetime(parameter) => parameter.lifetime.to_token_stream(),
        syn::GenericParam::Type(parameter) => parameter.ident.to_token_stream(),
        syn::GenericParam::Const(parameter) => parameter.ident.to_token_stream(),
    });
    let span = first_span(&field.ty.to_token_stream());
    let captures = quote!(use<'__ksnet, #(#captured),*>);
    let held = quote!(impl __ksnet::Hold<#kind> + ?::core::marker::Sized + #captures);
    let declared = strip_defaults(declared);
    let body = if field.optional { quote!({ request.#ident.as_ref() }) } else { quote!({ &request.#ident }) };
    let body = located(body, span);
    let returned = quote!(&'__ksnet (#held));
    let returned = if field.optional { quote!(::core::option::Option<#returned>) } else { returned };
    let returned = located(returned, span);
    Some(quote! {
        #[inline(always)]
        fn #function<'__ksnet, #declared>(request: &'__ksnet #name #ty_generics) -> #returned #where_clause #body
    })
}

/// The same tokens, as if they stood at a place of the merchant's.
fn located(tokens: TokenStream, span: Span) -> TokenStream {
    let located = tokens.into_iter().map(|mut token| {
        if let TokenTree::Group(group) = &token {
            token = proc_macro2::Group::new(group.delimiter(), located(group.stream(), span)).into();
        }
        token.set_span(span);
        token
    });
    located.collect()
}

/// The parameters as they are declared, without their defaults.
fn strip_defaults(
    parameters: &syn::punctuated::Punctuated<syn::GenericParam, syn::Token![,]>,
) -> syn::punctuated::Punctuated<syn::GenericParam, syn::Token![,]> {
    let mut parameters = parameters.clone();
    for parameter in &mut parameters {
        match parameter {
            syn::GenericParam::Type(parameter) => parameter.default = None,
            syn::GenericParam::Const(parameter) => parameter.default = None,
            syn::GenericParam::Lifetime(_) => {}
        }
    }
    parameters
}

fn value(value: Value<'_>) -> TokenStream {
    match value {
        Value::Text(text) => quote!(__ksnet::rules::Value::Text(#text)),
        Value::Integer(number) => {
            let number = Literal::i128_suffixed(number);
            quote!(__ksnet::rules::Value::Integer(#number))
        }
        Value::Boolean(flag) => quote!(__ksnet::rules::Value::Boolean(#flag)),
    }
}

/// What is known about a path at run time.
fn run_time_fact(request: &Request, index: u16) -> TokenStream {
    match &request.bound[usize::from(index)] {
        Bound::Field(number) => {
            let (function, kind) = (accessor_name(*number), request.kind(index));
            if request.fields[*number].optional {
                let none = if request.operation.from_channel.contains(&index) {
                    fact_from_channel(request, index)
                } else {
                    quote!(__ksnet::rules::Fact::Absent)
                };
                quote! {
                    match #function(self) {
                        ::core::option::Option::Some(value) => __ksnet::Hold::<#kind>::fact(value),
                        ::core::option::Option::None => #none,
                    }
                }
            } else {
                quote!(__ksnet::Hold::<#kind>::fact(#function(self)))
            }
        }
        Bound::Fixed(fixed, _) => {
            let fixed = value(*fixed);
            quote!(__ksnet::rules::Fact::Known(#fixed))
        }
        Bound::Channel => fact_from_channel(request, index),
        Bound::Nothing => match request.fact(index) {
            Fact::Absent => quote!(__ksnet::rules::Fact::Absent),
            Fact::Present | Fact::Known(_) | Fact::AnyOf(_) => quote!(__ksnet::rules::Fact::Present),
            Fact::Maybe => {
                let end = request.operation.paths[usize::from(index)].end;
                let members = (index + 1..end)
                    .filter(|member| !matches!(request.bound[usize::from(*member)], Bound::Nothing))
                    .map(|member| run_time_fact(request, member));
                quote!(__ksnet::rules::Fact::Absent #(.with_member(#members))*)
            }
        },
    }
}

/// What is known of a path that the channel fills in, unless the request has the other one of the two.
fn fact_from_channel(request: &Request, index: u16) -> TokenStream {
    match request.instead_of_channel(index) {
        Some(other) => {
            let other = run_time_fact(request, other);
            quote! {
                match #other {
                    __ksnet::rules::Fact::Absent => __ksnet::rules::Fact::Present,
                    _ => __ksnet::rules::Fact::Absent,
                }
            }
        }
        None => quote!(__ksnet::rules::Fact::Present),
    }
}

/// One rule that is left for run time.
fn check(request: &Request, index: usize) -> TokenStream {
    let rule = &request.operation.rules[index];
    let Some(list) = rule.each else {
        let facts = rule.slots.iter().map(|path| run_time_fact(request, *path));
        return quote!(check.rule(#index, &[#(#facts),*]););
    };
    let Bound::Field(number) = request.bound[usize::from(list)] else { return TokenStream::new() };
    let (function, kind) = (accessor_name(number), request.kind(list));
    let row = &request.operation.paths[usize::from(list)];
    let facts = rule.slots.iter().map(|path| {
        if *path < list || *path >= row.end {
            return run_time_fact(request, *path);
        }
        let wire = request.operation.paths[usize::from(*path)].wire;
        let inside = wire.strip_prefix(row.wire).unwrap_or(wire).trim_start_matches('.');
        quote!(element.member(#inside))
    });
    let each = quote! {
        __ksnet::Hold::<#kind>::each(list, &mut |element: &dyn __ksnet::Members| check.rule(#index, &[#(#facts),*]));
    };
    if request.fields[number].optional {
        quote!(if let ::core::option::Option::Some(list) = #function(self) { #each })
    } else {
        quote!({ let list = #function(self); #each })
    }
}

/// A field for the pay method must bring one of those that the request is made for.
fn listed(request: &Request) -> Option<TokenStream> {
    let (path, methods) = (request.operation.pay_method?, request.pay_methods.as_ref()?);
    let index = request.operation.rules.iter().position(|rule| {
        rule.slots == [path] && matches!(rule.demand, portone_ksnet_rules::Demand::Only { .. })
    })?;
    let (fact, methods) = (run_time_fact(request, path), methods.iter().copied().map(value));
    Some(quote!(check.listed(#index, #fact, &[#(#methods),*]);))
}

/// The objects of the request, each written member by member straight into the serializer.
fn put(request: &Request) -> TokenStream {
    let operation = request.operation;
    let objects = (0_u16..).zip(operation.paths).filter(|(index, _)| {
        matches!(request.bound[usize::from(*index)], Bound::Nothing) && request.is_in_body(*index)
    });
    let arms = objects.map(|(index, path)| {
        let object = object(request, Some(index), path.name());
        quote!(#index => #object)
    });
    let root = object(request, None, operation.name);
    quote! {
        match node {
            #(#arms,)*
            _ => #root,
        }
    }
}

fn object(request: &Request, node: Option<u16>, name: &str) -> TokenStream {
    let paths = request.operation.paths;
    let members: Vec<u16> = (0_u16..)
        .zip(paths)
        .filter(|(index, path)| path.parent == node && request.is_in_body(*index))
        .map(|(i, _)| i)
        .collect();
    let count = members.len();
    let writes = members.into_iter().map(|index| member(request, index));
    quote! {{
        let mut object = __ksnet::Serializer::serialize_struct(serializer, #name, #count)?;
        #(#writes)*
        __ksnet::SerializeStruct::end(object)
    }}
}

fn member(request: &Request, index: u16) -> TokenStream {
    let path = &request.operation.paths[usize::from(index)];
    let name = path.name();
    match &request.bound[usize::from(index)] {
        Bound::Field(number) => {
            let (function, kind) = (accessor_name(*number), request.kind(index));
            let write = quote! {
                __ksnet::SerializeStruct::serialize_field(&mut object, #name, &__ksnet::Put::<#kind, _>::new(value))?;
            };
            if request.fields[*number].optional {
                let otherwise = request.operation.from_channel.contains(&index).then(|| {
                    let write = channel_member(request, index);
                    quote!(else { #write })
                });
                quote!(if let ::core::option::Option::Some(value) = #function(self) { #write } #otherwise)
            } else {
                quote!({ let value = #function(self); #write })
            }
        }
        Bound::Fixed(fixed, _) => {
            let fixed = match fixed {
                Value::Text(text) => quote!(#text),
                Value::Boolean(flag) => quote!(#flag),
                Value::Integer(number) => {
                    let number = Literal::i128_unsuffixed(*number);
                    quote!(#number as i64)
                }
            };
            quote!(__ksnet::SerializeStruct::serialize_field(&mut object, #name, &(#fixed))?;)
        }
        Bound::Channel => channel_member(request, index),
        Bound::Nothing => {
            let write = quote! {
                __ksnet::SerializeStruct::serialize_field(&mut object, #name, &__ksnet::Member::new(self, #index, channel))?;
            };
            if request.fact(index).present().is_yes() {
                write
            } else {
                let fact = run_time_fact(request, index);
                quote!(if #fact.present().is_yes() { #write })
            }
        }
    }
}

/// What the channel fills in, unless the request has the other one of the two.
fn channel_member(request: &Request, index: u16) -> TokenStream {
    let path = &request.operation.paths[usize::from(index)];
    let name = path.name();
    let getter = match name {
        "storeId" => quote!(store_id),
        "channelKey" => quote!(channel_key),
        _ => return TokenStream::new(),
    };
    let write = quote! {
        if let ::core::option::Option::Some(channel) = channel {
            __ksnet::SerializeStruct::serialize_field(&mut object, #name, channel.#getter())?;
        }
    };
    match request.instead_of_channel(index) {
        None => write,
        Some(other) if request.fact(other).present().is_yes() => TokenStream::new(),
        Some(other) => {
            let other = run_time_fact(request, other);
            quote!(if let __ksnet::rules::Fact::Absent = #other { #write })
        }
    }
}

/// What travels in the URL.
fn parameters(request: &Request) -> TokenStream {
    let parameters = (0_u16..).zip(request.operation.paths).filter(|(_, path)| path.place != Place::Body);
    let arms = parameters.filter_map(|(index, path)| {
        if let Bound::Nothing | Bound::Channel = request.bound[usize::from(index)] {
            return None;
        }
        let (name, fact) = (path.wire, run_time_fact(request, index));
        Some(quote!(#name => __ksnet::parameter(#fact),))
    });
    arms.collect()
}

pub(crate) fn contract_trait(rule: &Rule) -> Ident {
    let words = rule.id.split('-').map(|word| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    });
    Ident::new(&words.collect::<String>(), Span::call_site())
}

/// Whether the contract is a type of its own, and not a parameter of the struct's.
fn is_alias(input: &DeriveInput, request: &Request) -> bool {
    let parameters: Vec<String> =
        input.generics.type_params().map(|parameter| parameter.ident.to_string()).collect();
    matches!(&request.contract, Some(Contract::Type(path)) if !mentions(path.to_token_stream(), &parameters))
}

/// The rules that the merchant's contract must satisfy, each asked for at what makes it apply. The contract
/// itself is named once, so that a typo in it is one error.
fn contract_assertions(input: &DeriveInput, request: &Request, decided: &Decided) -> TokenStream {
    let Some(Contract::Type(path)) = &request.contract else { return TokenStream::new() };
    if !is_alias(input, request) {
        return TokenStream::new();
    }
    let assertions = decided.contract.iter().map(|(rule, spot)| {
        let contract = Ident::new("__KsnetContract", first_span(spot));
        let rule = contract_trait(rule);
        quote!(const _: () = <#contract as __ksnet::contract::#rule>::HELD;)
    });
    let declared = decided.open.iter().filter_map(|index| declaration_assertion(request, *index));
    quote! {
        type __KsnetContract = #path;
        #(#assertions)*
        #(#declared)*
    }
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
                        declared: <__KsnetContract as __ksnet::KsnetContract>::CONTRACT.declared(),
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
fn warning(operation: &Operation, rule: &Rule, spot: &TokenStream) -> TokenStream {
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
