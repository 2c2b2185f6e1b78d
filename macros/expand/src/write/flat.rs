//! A request whose paths are all seen by the macro: each rule and each member is written out.

use portone_ksnet_rules::{Demand, Fact, Place, Value};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::bind::{Bound, Request};
use crate::decide::Decided;
use crate::given::Meant;
use crate::write::field::Names;
use crate::write::trigger::where_it_matters;

pub(crate) fn value(value: Value<'_>) -> TokenStream {
    match value {
        Value::Text(text) => quote!(__ksnet::rules::Value::Text(#text)),
        Value::Integer(number) => {
            let number = Literal::i128_suffixed(number);
            quote!(__ksnet::rules::Value::Integer(#number))
        }
        Value::Boolean(flag) => quote!(__ksnet::rules::Value::Boolean(#flag)),
    }
}

/// The rules that are left for run time, one by one.
pub(crate) fn checks(names: Names<'_>, request: &Request, decided: &Decided) -> TokenStream {
    let checks = decided.open.iter().map(|index| check(names, request, *index));
    checks.chain(listed(names, request)).collect()
}

/// What is known about a path at run time.
pub(crate) fn run_time_fact(names: Names<'_>, request: &Request, index: u16) -> TokenStream {
    let absent = if request.operation.from_channel.contains(&index) {
        fact_from_channel(names, request, index)
    } else {
        quote!(__ksnet::rules::Fact::Absent)
    };
    if let Some(fact) = names.fact(request, index, &absent) {
        return fact;
    }
    if let Bound::Channel = request.bound[usize::from(index)] {
        return absent;
    }
    match request.fact(index) {
        Fact::Absent => quote!(__ksnet::rules::Fact::Absent),
        Fact::Present | Fact::Known(_) | Fact::AnyOf(_) => quote!(__ksnet::rules::Fact::Present),
        Fact::Maybe => {
            let end = request.operation.paths[usize::from(index)].end;
            let members = (index + 1..end)
                .filter(|member| {
                    // What the channel fills in does not make the object: the request does.
                    !matches!(request.bound[usize::from(*member)], Bound::Nothing | Bound::Channel)
                })
                .map(|member| run_time_fact(names, request, member));
            quote!(__ksnet::rules::Fact::Absent #(.with_member(#members))*)
        }
    }
}

/// What is known of a path that the channel fills in, unless the request has the other one of the two.
fn fact_from_channel(names: Names<'_>, request: &Request, index: u16) -> TokenStream {
    match request.instead_of_channel(index) {
        Some(other) => {
            let other = run_time_fact(names, request, other);
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
fn check(names: Names<'_>, request: &Request, index: usize) -> TokenStream {
    let rule = &request.operation.rules[index];
    let Some(list) = rule.each else {
        let facts = rule.slots.iter().map(|path| run_time_fact(names, request, *path));
        let check = quote!(check.rule(#index, &[#(#facts),*]););
        return where_it_matters(names, request, rule, check);
    };
    let Some((elements, optional)) = elements(names, request, list) else { return TokenStream::new() };
    let row = &request.operation.paths[usize::from(list)];
    let facts = rule.slots.iter().map(|path| {
        if *path < list || *path >= row.end {
            return run_time_fact(names, request, *path);
        }
        let wire = request.operation.paths[usize::from(*path)].wire;
        let inside = wire.strip_prefix(row.wire).unwrap_or(wire).trim_start_matches('.');
        quote!(element.member(#inside))
    });
    let kind = request.kind(list);
    let each = quote! {
        __ksnet::Held::<#kind>::each(list, &mut |element: &dyn __ksnet::Members| check.rule(#index, &[#(#facts),*]));
    };
    if optional {
        quote!(if let ::core::option::Option::Some(list) = #elements { #each })
    } else {
        quote!({ let list = #elements; #each })
    }
}

/// The list at a path, and whether it is an `Option`.
pub(crate) fn elements(names: Names<'_>, request: &Request, list: u16) -> Option<(TokenStream, bool)> {
    match &request.bound[usize::from(list)] {
        Bound::Field(number) => {
            let (held, field) = (names.held(request, *number), &request.fields[*number]);
            Some((held, field.optional))
        }
        Bound::Constant(number) => {
            let name = names.constant(*number);
            Some((quote!(#name), false))
        }
        Bound::Fixed(..) | Bound::Nothing | Bound::Channel => None,
    }
}

/// A field for the pay method must bring one of those that the request is made for.
pub(crate) fn listed(names: Names<'_>, request: &Request) -> Option<TokenStream> {
    let (path, methods) = (request.operation.pay_method?, request.pay_methods.as_ref()?);
    let index = request
        .operation
        .rules
        .iter()
        .position(|rule| rule.slots == [path] && matches!(rule.demand, Demand::Only { .. }))?;
    let (fact, methods) = (run_time_fact(names, request, path), methods.iter().copied().map(value));
    Some(quote!(check.listed(#index, #fact, &[#(#methods),*]);))
}

/// The objects of the request, each written member by member straight into the serializer.
pub(crate) fn put(names: Names<'_>, request: &Request) -> TokenStream {
    let operation = request.operation;
    let objects = (0_u16..).zip(operation.paths).filter(|(index, _)| {
        matches!(request.bound[usize::from(*index)], Bound::Nothing) && request.is_in_body(*index)
    });
    let arms = objects.map(|(index, path)| {
        let object = object(names, request, Some(index), path.name());
        quote!(#index => #object)
    });
    let root = object(names, request, None, operation.name);
    quote! {
        match node {
            #(#arms,)*
            _ => #root,
        }
    }
}

fn object(names: Names<'_>, request: &Request, node: Option<u16>, name: &str) -> TokenStream {
    let paths = request.operation.paths;
    let members: Vec<u16> = (0_u16..)
        .zip(paths)
        .filter(|(index, path)| path.parent == node && request.is_in_body(*index))
        .map(|(i, _)| i)
        .collect();
    let count = members.len();
    let writes = members.into_iter().map(|index| member(names, request, index));
    quote! {{
        let mut object = __ksnet::Serializer::serialize_struct(serializer, #name, #count)?;
        #(#writes)*
        __ksnet::SerializeStruct::end(object)
    }}
}

fn member(names: Names<'_>, request: &Request, index: u16) -> TokenStream {
    let name = request.operation.paths[usize::from(index)].name();
    let write =
        |value: TokenStream| quote!(__ksnet::SerializeStruct::serialize_field(&mut object, #name, #value)?;);
    match &request.bound[usize::from(index)] {
        Bound::Field(number) => {
            let (held, field, kind) =
                (names.held(request, *number), &request.fields[*number], request.kind(index));
            if !field.optional {
                return write(quote!(&__ksnet::Write::<#kind, _>::new(#held)));
            }
            let otherwise = match &field.default {
                Some(default) => Some(write(names.written(request, index, default))),
                None if request.operation.from_channel.contains(&index) => {
                    Some(channel_member(names, request, index))
                }
                None => None,
            };
            let otherwise = otherwise.map(|write| quote!(else { #write }));
            let write = write(quote!(&__ksnet::Write::<#kind, _>::new(value)));
            quote!(if let ::core::option::Option::Some(value) = #held { #write } #otherwise)
        }
        Bound::Fixed(fixed, _) => write(names.written(request, index, &Meant::Value(*fixed))),
        Bound::Constant(number) => write(names.written(request, index, &Meant::Constant(*number))),
        Bound::Channel => channel_member(names, request, index),
        Bound::Nothing => {
            let write = write(quote!(&__ksnet::Member::new(self, #index, channel)));
            if request.fact(index).present().is_yes() {
                write
            } else {
                let fact = run_time_fact(names, request, index);
                quote!(if #fact.present().is_yes() { #write })
            }
        }
    }
}

/// What a channel has for a path.
pub(crate) fn from_channel(request: &Request, index: u16) -> Option<TokenStream> {
    match request.operation.paths[usize::from(index)].name() {
        "storeId" => Some(quote!(store_id)),
        "channelKey" => Some(quote!(channel_key)),
        _ => None,
    }
}

/// What the channel fills in, unless the request has the other one of the two.
fn channel_member(names: Names<'_>, request: &Request, index: u16) -> TokenStream {
    let name = request.operation.paths[usize::from(index)].name();
    let Some(getter) = from_channel(request, index) else { return TokenStream::new() };
    let write = quote! {
        if let ::core::option::Option::Some(channel) = channel {
            __ksnet::SerializeStruct::serialize_field(&mut object, #name, channel.#getter())?;
        }
    };
    match request.instead_of_channel(index) {
        None => write,
        Some(other) if request.fact(other).present().is_yes() => TokenStream::new(),
        Some(other) => {
            let other = run_time_fact(names, request, other);
            quote!(if let __ksnet::rules::Fact::Absent = #other { #write })
        }
    }
}

/// What travels in the URL: the value of the parameter `name`.
pub(crate) fn parameter(names: Names<'_>, request: &Request) -> TokenStream {
    let parameters = (0_u16..).zip(request.operation.paths).filter(|(_, path)| path.place != Place::Body);
    let arms: Vec<TokenStream> = parameters
        .filter_map(|(index, path)| {
            let fact = names.fact(request, index, &quote!(__ksnet::rules::Fact::Absent))?;
            let name = path.wire;
            Some(quote!(#name => __ksnet::parameter(#fact),))
        })
        .collect();
    quote! {
        match name {
            #(#arms)*
            _ => ::core::option::Option::None,
        }
    }
}
