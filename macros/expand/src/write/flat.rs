//! A request whose paths are all seen by the macro: each rule and each member is written out.

use portone_ksnet_rules::{Demand, Fact, Level, Place, Rule, Value};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::bind::{Bound, Request};
use crate::decide::Decided;
use crate::fit::Plain;
use crate::given::Meant;
use crate::write::code::Code;
use crate::write::field::Names;
use crate::write::trigger::{Guarded, guarded, is_there, is_trigger, may_be_unmet};

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

/// The rules that are left for run time, one by one: those of the level that is asked for.
pub(crate) fn checks(names: Names<'_>, request: &Request, decided: &Decided) -> TokenStream {
    let of = |level: Level| {
        let open = decided.open.iter().filter(|index| request.operation.rules[**index].level == level);
        let checks: Vec<Guarded> = open.map(|index| check(names, request, *index)).collect();
        guarded(names, request, &checks)
    };
    let (errors, warnings, listed) = (of(Level::Error), of(Level::Warn), listed(names, request));
    match (errors.is_empty(), warnings.is_empty()) {
        (_, true) => quote!(#errors #listed),
        (true, false) => quote!(if check.warns() { #warnings } #listed),
        (false, false) => quote!(if check.warns() { #warnings } else { #errors } #listed),
    }
}

/// What is known about a path at run time.
pub(crate) fn run_time_fact(names: Names<'_>, request: &Request, index: u16) -> TokenStream {
    let is_filled_in = request.operation.from_channel.contains(&index);
    if let Bound::Channel = request.bound[usize::from(index)] {
        return fact_from_channel(names, request, index);
    }
    let none = is_filled_in.then(|| fact_from_channel(names, request, index));
    if let Some(fact) = names.fact(request, index, none) {
        return fact;
    }
    match request.fact(index) {
        Fact::Absent => quote!(__ksnet::rules::Fact::Absent),
        Fact::Present | Fact::Known(_) | Fact::AnyOf(_) => quote!(__ksnet::rules::Fact::Present),
        Fact::Maybe => {
            if let Some(there) = is_there(names, request, index) {
                return quote!(__ksnet::held::object(#there));
            }
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
fn check(names: Names<'_>, request: &Request, index: usize) -> Guarded {
    let rule = &request.operation.rules[index];
    if is_met_by_the_channel(request, rule) {
        return Guarded::always(TokenStream::new());
    }
    let Some(list) = rule.each else {
        if let Some(check) = check_of_a_text(request, index) {
            return Guarded::always(check);
        }
        let facts = rule.slots.iter().map(|path| run_time_fact(names, request, *path));
        let check = quote!(check.known_rule::<Self::Operation, #index>(&[#(#facts),*]););
        let check = match may_be_unmet(names, request, rule) {
            Some(unmet) => quote!(if #unmet { #check }),
            None => check,
        };
        return Guarded::of(request, rule, check);
    };
    let Some((elements, optional)) = elements(names, request, list) else {
        return Guarded::always(TokenStream::new());
    };
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
        __ksnet::Held::<#kind>::each(list, &mut |element: &dyn __ksnet::Members| {
            check.known_rule::<Self::Operation, #index>(&[#(#facts),*])
        });
    };
    Guarded::always(if optional {
        quote!(if let ::core::option::Option::Some(list) = #elements { #each })
    } else {
        quote!({ let list = #elements; #each })
    })
}

/// Whether one of two is demanded, of which the channel fills in the one that the request does not have.
fn is_met_by_the_channel(request: &Request, rule: &Rule) -> bool {
    let (Demand::ExactlyOne([_, _]), [one, other]) = (rule.demand, rule.slots) else { return false };
    let fills_in = |path: u16, other: u16| {
        matches!(request.bound[usize::from(path)], Bound::Channel)
            && request.instead_of_channel(path) == Some(other)
    };
    fills_in(*one, *other) || fills_in(*other, *one)
}

/// A rule that looks at one field alone, which is text.
fn check_of_a_text(request: &Request, index: usize) -> Option<TokenStream> {
    let rule = &request.operation.rules[index];
    let [path] = rule.slots else { return None };
    let Bound::Field(number) = request.bound[usize::from(*path)] else { return None };
    let field = &request.fields[number];
    if field.plain != Some(Plain::Text) || (field.optional && !is_trigger(request, rule, 0)) {
        return None;
    }
    if field.optional && (field.default.is_some() || request.operation.from_channel.contains(path)) {
        return None;
    }
    let (word, place) = (Plain::Text.word(field.optional), &field.place);
    Some(quote!(check.#word::<Self::Operation, #index>(#place);))
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
pub(crate) fn members(names: Names<'_>, request: &Request) -> TokenStream {
    let written = in_body(request);
    let mut arms = Code::new();
    let mut is_alone = true;
    for (index, bound) in (0_u16..).zip(&request.bound) {
        if matches!(bound, Bound::Nothing) && written[usize::from(index)] {
            is_alone = false;
            let pattern = format!("{index}u16");
            arms.push(object(names, request, &written, Some(index)).arm(&pattern));
        }
    }
    let root = object(names, request, &written, None);
    if is_alone {
        return root.into_tokens();
    }
    arms.push(root.arm("_"));
    arms.matched("node").into_tokens()
}

/// By path, whether anything of the request goes into the body there or below.
fn in_body(request: &Request) -> Vec<bool> {
    let paths = request.operation.paths;
    let mut written = vec![false; paths.len()];
    for (index, bound) in request.bound.iter().enumerate() {
        if matches!(bound, Bound::Nothing) {
            continue;
        }
        let mut at = Some(index);
        while let Some(here) = at {
            written[here] = paths[here].place == Place::Body;
            at = paths[here].parent.map(usize::from);
        }
    }
    written
}

fn object(names: Names<'_>, request: &Request, written: &[bool], node: Option<u16>) -> Code {
    let paths = request.operation.paths;
    let (mut at, end) = match node {
        Some(node) => (node + 1, usize::from(paths[usize::from(node)].end)),
        None => (0, paths.len()),
    };
    let mut members = Code::new();
    while usize::from(at) < end {
        if written[usize::from(at)] {
            members.push(member(names, request, at));
        }
        at = paths[usize::from(at)].end;
    }
    members
}

fn member(names: Names<'_>, request: &Request, index: u16) -> Code {
    let name = request.operation.paths[usize::from(index)].name();
    let write = |value: TokenStream| Code::Tokens(quote!(object.member(#name, #value);));
    match &request.bound[usize::from(index)] {
        Bound::Field(number) => {
            let field = &request.fields[*number];
            let is_filled_in = request.operation.from_channel.contains(&index);
            if let Some(plain) = field.plain
                && (!field.optional || (field.default.is_none() && !is_filled_in))
            {
                return Code::call("object", plain.method(field.optional), name, &field.place);
            }
            let held = names.held(request, *number);
            let write_held = |optional: bool, held: TokenStream| match field.plain {
                Some(plain) => {
                    let word = plain.word(optional);
                    quote!(object.#word(#name, #held);)
                }
                None => {
                    let (kind, word) =
                        (request.kind(index), if optional { quote!(held_if) } else { quote!(held) });
                    quote!(object.#word::<#kind, _>(#name, #held);)
                }
            };
            let otherwise = match &field.default {
                _ if !field.optional => None,
                Some(default) => Some(write(names.written(request, index, default))),
                None if is_filled_in => Some(channel_member(names, request, index)),
                None => None,
            };
            let Some(otherwise) = otherwise else { return Code::Tokens(write_held(field.optional, held)) };
            let (write, otherwise) = (write_held(false, quote!(value)), otherwise.into_tokens());
            Code::Tokens(
                quote!(if let ::core::option::Option::Some(value) = #held { #write } else { #otherwise }),
            )
        }
        Bound::Fixed(Value::Text(text), _) => Code::Text(format!("object.member(\"{name}\", &{text:?});")),
        Bound::Fixed(fixed, _) => write(names.written(request, index, &Meant::Value(*fixed))),
        Bound::Constant(number) => write(names.written(request, index, &Meant::Constant(*number))),
        Bound::Channel => channel_member(names, request, index),
        Bound::Nothing => {
            let write = Code::Text(format!("object.object(\"{name}\", self, {index}u16);"));
            if request.fact(index).present().is_yes() {
                return write;
            }
            let write = write.into_tokens();
            Code::Tokens(if let Some(there) = is_there(names, request, index) {
                quote!(if #there { #write })
            } else {
                let fact = run_time_fact(names, request, index);
                quote!(if #fact.present().is_yes() { #write })
            })
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
fn channel_member(names: Names<'_>, request: &Request, index: u16) -> Code {
    let Some(getter) = from_channel(request, index) else { return Code::new() };
    let write = Code::Text(format!("object.{getter}();"));
    match request.instead_of_channel(index) {
        None => write,
        Some(other) if request.fact(other).present().is_yes() => Code::new(),
        Some(other) => {
            let (other, write) = (run_time_fact(names, request, other), write.into_tokens());
            Code::Tokens(quote!(if let __ksnet::rules::Fact::Absent = #other { #write }))
        }
    }
}

/// What the compiler is told about each path, where something is known before there is a value.
pub(crate) fn known(names: Names<'_>, request: &Request) -> Option<TokenStream> {
    let method = request.operation.pay_method;
    let is_of_a_method = |index: u16| {
        method
            .is_some_and(|method| method < index && index < request.operation.paths[usize::from(method)].end)
    };
    let given = || (0_u16..).zip(&request.bound);
    let texts = given().filter_map(|(index, bound)| match bound {
        Bound::Fixed(Value::Text(text), _) => Some(format!("({index}u16, {text:?})")),
        _ => None,
    });
    let is_more = |(index, bound): (u16, &Bound)| match bound {
        Bound::Fixed(value, _) => !matches!(value, Value::Text(_)),
        Bound::Constant(_) => true,
        // Which pay method it is made for follows from its fields.
        Bound::Field(_) => is_of_a_method(index),
        Bound::Nothing | Bound::Channel => false,
    };
    if !given().any(is_more) {
        let texts: Vec<String> = texts.collect();
        let known = Code::Text(format!("__ksnet::Known::Texts(&[{}])", texts.join(", ")));
        return (!texts.is_empty()).then(|| known.into_tokens());
    }
    let few = given().filter_map(|(index, bound)| {
        let known = match bound {
            Bound::Fixed(fixed, _) => names.known(request, index, &Meant::Value(*fixed)),
            Bound::Constant(number) => names.known(request, index, &Meant::Constant(*number)),
            Bound::Field(_) if is_of_a_method(index) => quote!(__ksnet::rules::Fact::Maybe),
            _ => return None,
        };
        Some(quote!((#index, #known)))
    });
    Some(quote!(__ksnet::Known::Few(&[#(#few),*])))
}

/// What travels in the URL: the value of the parameter `name`.
pub(crate) fn parameter(names: Names<'_>, request: &Request) -> Option<TokenStream> {
    let parameters = (0_u16..).zip(request.operation.paths).filter(|(_, path)| path.place != Place::Body);
    let arms: Vec<TokenStream> = parameters
        .filter_map(|(index, path)| {
            let fact = names.fact(request, index, None)?;
            let name = path.wire;
            Some(quote!(#name => __ksnet::parameter(#fact),))
        })
        .collect();
    (!arms.is_empty()).then(|| {
        quote! {
            match name {
                #(#arms)*
                _ => ::core::option::Option::None,
            }
        }
    })
}
