//! A request that the macro does not see all of: it has parts, or constants of the merchant's. The compiler
//! puts it together in a constant, and decides what the macro had to leave open.

use portone_ksnet_rules::{Demand, Device, Devices, Fact, Operation, Place, Surface};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};

use crate::attr::{Settings, first_span};
use crate::bind::{Bound, Part, Request};
use crate::decide::{Decided, said};
use crate::errors::Errors;
use crate::given::shouty;
use crate::say::say;
use crate::write::field::{Names, captured};
use crate::write::flat::{elements, from_channel, listed, value};
use crate::write::generics::{located, strip_defaults, without_lifetimes, without_self};
use crate::write::warn::contract_value;

/// How many broken rules are said at a part, and at the places of the request's own.
const SAID_AT_A_PART: usize = 6;
const SAID_ELSEWHERE: usize = 2;
const SAID_OF_THE_WHOLE: usize = 4;

/// The constants: what stands where, which rules are broken, and the errors.
pub(crate) fn judged(names: Names<'_>, request: &Request, decided: &Decided) -> TokenStream {
    let constants = (0..request.constants.len()).map(|number| names.constant_item(request, number));
    let constants = quote!(#(#constants)*);
    if !request.is_left_to_the_compiler() {
        return constants;
    }
    let operation = request.operation;
    let marker = Ident::new(operation.name, Span::call_site());
    let table = quote!(<__ksnet::operation::#marker as __ksnet::Operation>::TABLE);
    let mut spots: Vec<TokenStream> = Vec::new();
    let own: Vec<TokenStream> = (0_u16..)
        .zip(&request.bound)
        .filter_map(|(index, bound)| {
            let fact = known(names, request, index, bound)?;
            spots.push(request.spot(index)?.clone());
            let spot = number(spots.len() - 1);
            Some(quote!((#index, #fact, #spot)))
        })
        .collect();
    let own_spots = spots.len();
    let parts: Vec<TokenStream> = request
        .parts
        .iter()
        .map(|part| {
            spots.push(part.spot.clone());
            let (placed, spot) = (placed(request, part), number(spots.len() - 1));
            quote!((#placed, #spot))
        })
        .collect();
    let (layout, judged) = (names.layout(), names.judged());
    let said_name = format_ident!("__SAID{}", names.tag);
    let count = operation.paths.len();
    let rules = decided.open.len();
    let indexes = decided.open.iter().map(|index| u16::try_from(*index).unwrap_or(u16::MAX));
    let words = decided.open.iter().map(|index| said(request, &operation.rules[*index]));
    let (contract, devices) = (contract_value(request), devices(request));
    let misfits = request.parts.iter().enumerate().map(|(part, field)| {
        let (name, operation) = (part_name(&field.ty), operation.name);
        let refuse = quote! {
            const _: () = __ksnet::refuse_misfit(#layout.misfit(#part), #name, #operation);
        };
        located(refuse, first_span(&field.spot))
    });
    let whole = std::iter::once((0, &request.spot, SAID_OF_THE_WHOLE));
    let places = (1_usize..)
        .zip(&spots)
        .map(|(spot, tokens)| (spot, tokens, if spot > own_spots { SAID_AT_A_PART } else { SAID_ELSEWHERE }));
    let refusals = whole.chain(places).flat_map(|(spot, tokens, most)| {
        let (said_name, judged) = (said_name.clone(), judged.clone());
        (0..most.min(rules)).map(move |nth| {
            let spot = number(spot);
            let refuse = quote!(const _: () = __ksnet::refuse(&#judged, &#said_name, #spot, #nth););
            located(refuse, first_span(tokens))
        })
    });
    let elements = list_constants(names, request, decided, &table);
    let strays = strays(names, request, &table);
    quote! {
        #constants
        const #layout: __ksnet::rules::Layout<#count> =
            __ksnet::rules::Layout::new(#table, &[#(#own),*], &[#(#parts),*]);
        const #judged: __ksnet::rules::Judged<#rules> = #layout.judge(
            #table,
            __ksnet::rules::Situation {
                devices: #devices,
                contracts: #contract.held(),
                declared: #contract.declared(),
            },
            &[#(#indexes),*],
        );
        const #said_name: [&str; #rules] = [#(#words),*];
        #(#misfits)*
        #(#refusals)*
        #strays
        #elements
    }
}

/// What a part gives of another pay method than the one that the request is made for.
fn strays(names: Names<'_>, request: &Request, table: &TokenStream) -> TokenStream {
    let (Some(around), Some(method)) = (request.operation.pay_method, request.method) else {
        return TokenStream::new();
    };
    let paths = request.operation.paths;
    let (layout, code) = (names.layout(), shouty(paths[usize::from(method)].name()));
    let others = (0_u16..).zip(paths).filter(|(other, path)| path.parent == Some(around) && *other != method);
    let strays = others.flat_map(|(other, path)| {
        let wire = path.wire;
        let message = say(
            format!("KSNET: `{wire}` does not go with `pay_method = {code}`\nhelp: remove one of them"),
            format!("KSNET: `{wire}` 값은 `pay_method = {code}`와 함께 쓸 수 없습니다\n도움말: 하나를 지우세요"),
        );
        let (layout, parts) = (layout.clone(), request.parts.iter().enumerate());
        parts.map(move |(part, field)| {
            let refuse = quote! {
                const _: () = __ksnet::refuse_payload(!#layout.strays(#table, #part, #method, #other), #message);
            };
            located(refuse, first_span(&field.spot))
        })
    });
    strays.collect()
}

/// The rules about each element of a list that is a constant.
fn list_constants(
    names: Names<'_>,
    request: &Request,
    decided: &Decided,
    table: &TokenStream,
) -> TokenStream {
    let layout = names.layout();
    let rules = decided.open.iter().filter_map(|index| {
        let rule = &request.operation.rules[*index];
        let list = rule.each?;
        let Bound::Constant(constant) = request.bound[usize::from(list)] else { return None };
        let row = &request.operation.paths[usize::from(list)];
        let inside = (0_usize..).zip(rule.slots).filter_map(|(slot, path)| {
            let within = *path >= list && *path < row.end;
            let wire = request.operation.paths[usize::from(*path)].wire;
            let wire = wire.strip_prefix(row.wire).unwrap_or(wire).trim_start_matches('.');
            within.then(|| quote!(facts[#slot] = elements[i].known_member(#wire);))
        });
        let (name, words, slots) = (names.constant(constant), said(request, rule), rule.slots.len());
        if rule.level == portone_ksnet_rules::Level::Warn {
            return None;
        }
        let (contract, devices) = (contract_value(request), devices(request));
        let check = quote! {
            const _: () = {
                let (rule, elements) = (&#table.rules[#index], #name);
                let mut facts = #table.known_facts(rule, &#layout.known);
                let mut i = 0;
                while i < elements.len() {
                    #(#inside)*
                    let situation = __ksnet::rules::Situation {
                        devices: #devices,
                        contracts: #contract.held(),
                        declared: #contract.declared(),
                    };
                    let verdict = #table.decide(rule, facts.split_at(#slots).0, situation);
                    __ksnet::refuse_payload(!::core::matches!(verdict, __ksnet::rules::Verdict::Violated), #words);
                    i += 1;
                }
            };
        };
        Some(located(check, first_span(&request.constants[constant].expression)))
    });
    rules.collect()
}

/// What is known to the compiler about what stands at this very path.
fn known(names: Names<'_>, request: &Request, index: u16, bound: &Bound) -> Option<TokenStream> {
    if let (Some(methods), true) = (&request.pay_methods, Some(index) == request.operation.pay_method) {
        let methods = methods.iter().copied().map(value);
        return Some(quote!(__ksnet::rules::Fact::AnyOf(&[#(#methods),*])));
    }
    Some(match bound {
        Bound::Field(number) => match request.fields[*number].fact() {
            Fact::Maybe => quote!(__ksnet::rules::Fact::Maybe),
            _ => quote!(__ksnet::rules::Fact::Present),
        },
        Bound::Fixed(fixed, _) => {
            let fixed = value(*fixed);
            quote!(__ksnet::rules::Fact::Known(#fixed))
        }
        Bound::Constant(number) => names.known(request, index, &crate::given::Meant::Constant(*number)),
        Bound::Nothing | Bound::Channel => return None,
    })
}

fn placed(request: &Request, part: &Part) -> TokenStream {
    let ty = without_lifetimes(&part.ty);
    let path = part.path.map_or("", |path| request.operation.paths[usize::from(path)].wire);
    let optional = part.optional;
    quote! {
        __ksnet::rules::Placed {
            shape: &__ksnet::ShapeOf::<#ty>::SHAPE,
            path: #path,
            optional: #optional,
        }
    }
}

/// The type as people write it.
pub(crate) fn part_name(ty: &syn::Type) -> String {
    match crate::bind::bare(ty) {
        syn::Type::Path(path) => {
            path.path.segments.last().map_or_else(String::new, |segment| segment.ident.to_string())
        }
        other => other.to_token_stream().to_string().replace("& ", "&"),
    }
}

pub(crate) fn devices(request: &Request) -> TokenStream {
    devices_written(request.devices)
}

/// The devices that the settings name.
pub(crate) fn devices_of(settings: &Settings, errors: &Errors) -> TokenStream {
    devices_written(crate::given::devices(settings.device.as_ref(), errors))
}

fn devices_written(devices: Devices) -> TokenStream {
    let name = match (devices.include(Device::Pc), devices.include(Device::Mobile)) {
        (true, false) => quote!(PC),
        (false, true) => quote!(MOBILE),
        _ => quote!(BOTH),
    };
    quote!(__ksnet::rules::Devices::#name)
}

pub(crate) fn spelling(surface: Surface) -> TokenStream {
    match surface {
        Surface::Browser => quote!(__ksnet::Spelling::Sdk),
        Surface::Rest { .. } => quote!(__ksnet::Spelling::Rest),
    }
}

/// A function for each part that gives it as a part, and nothing more, so that a type that is none is one error.
pub(crate) fn part_items(names: Names<'_>, generics: &syn::Generics, parts: &[Part]) -> TokenStream {
    let items = parts.iter().enumerate().map(|(number, part)| {
        let (function, ty, owner) = (part_accessor(names, number), &part.ty, names.owner);
        let where_clause = without_self(generics.where_clause.to_token_stream(), owner);
        let captured = captured(generics);
        let parameters = strip_defaults(&generics.params);
        let returned = quote!(&'__ksnet (impl __ksnet::KsnetPart + use<'__ksnet, #(#captured),*>));
        let returned = located(returned, first_span(&ty.to_token_stream()));
        quote! {
            #[inline(always)]
            fn #function<'__ksnet, #parameters>(_: &'__ksnet #owner, part: &'__ksnet #ty) -> #returned
            #where_clause { part }
        }
    });
    items.collect()
}

fn part_accessor(names: Names<'_>, number: usize) -> Ident {
    format_ident!("__part{}_{number}", names.tag)
}

/// One arm for each part: `work` on the part where it is there, else `none`.
pub(crate) fn each_part(
    names: Names<'_>,
    parts: &[Part],
    work: &TokenStream,
    none: &TokenStream,
) -> Vec<TokenStream> {
    let arms = parts.iter().enumerate().map(|(number, part)| {
        let (function, place) = (part_accessor(names, number), &part.place);
        if part.optional {
            quote! {
                #number => match #place {
                    ::core::option::Option::Some(part) => { let part = #function(self, part); #work }
                    ::core::option::Option::None => #none,
                },
            }
        } else {
            quote!(#number => { let part = #function(self, #place); #work })
        }
    });
    arms.collect()
}

/// The rules that are left for run time, out of a table.
pub(crate) fn checks(names: Names<'_>, request: &Request) -> TokenStream {
    let (layout, judged) = (names.layout(), names.judged());
    let spelling = spelling(request.operation.surface);
    let count = request.operation.paths.len();
    let own = (0_u16..).zip(&request.bound).filter_map(|(index, bound)| match bound {
        Bound::Field(_) => {
            let fact = names.fact(request, index, None)?;
            let at = usize::from(index);
            Some(quote! {
                known[#at] = match #fact {
                    __ksnet::rules::Fact::Absent => ::core::option::Option::None,
                    fact => ::core::option::Option::Some(fact),
                };
            })
        }
        _ => None,
    });
    let none = quote!(__ksnet::rules::Fact::Absent);
    request.needs_scratch.set(true);
    let facts = each_part(
        names,
        &request.parts,
        &quote!(__ksnet::KsnetPart::fact_of(part, field, #spelling, &scratch)),
        &none,
    );
    let shown = each_part(
        names,
        &request.parts,
        &quote!(__ksnet::KsnetPart::each_of(part, field, #spelling, visit)),
        &quote!(()),
    );
    let lists = request.operation.rules.iter().filter_map(|rule| rule.each);
    let mut lists: Vec<u16> = lists.collect();
    lists.sort_unstable();
    lists.dedup();
    let own_lists = lists.into_iter().filter_map(|list| {
        let (elements, optional) = elements(names, request, list)?;
        let kind = request.kind(list);
        let each = quote!(__ksnet::Held::<#kind>::each(list, visit));
        Some(if optional {
            quote!(#list => if let ::core::option::Option::Some(list) = #elements { #each },)
        } else {
            quote!(#list => { let list = #elements; #each })
        })
    });
    let listed = listed(names, request);
    quote! {
        if !#judged.open().is_empty() {
            let mut known: [::core::option::Option<__ksnet::rules::Fact<'_>>; #count] = #layout.known;
            #(#own)*
            for path in 0..#count {
                if let ::core::option::Option::Some((part, field)) = #layout.giver(path as u16) {
                    let fact = match part {
                        #(#facts)*
                        _ => __ksnet::rules::Fact::Absent,
                    };
                    known[path] = match fact {
                        __ksnet::rules::Fact::Absent => ::core::option::Option::None,
                        fact => ::core::option::Option::Some(fact),
                    };
                }
            }
            check.open(#judged.open(), &known, &mut |list, visit| match list {
                #(#own_lists)*
                _ => {
                    if let ::core::option::Option::Some((part, field)) = #layout.giver(list) {
                        match part {
                            #(#shown)*
                            _ => (),
                        }
                    }
                }
            });
        }
        #listed
    }
}

/// The objects of the request, along its table.
pub(crate) fn put(names: Names<'_>, request: &Request) -> TokenStream {
    let layout = names.layout();
    let operation = request.operation;
    let spelling = spelling(operation.surface);
    let marker = Ident::new(operation.name, Span::call_site());
    let is_there = presence(names, request);
    let leaves = (0_u16..).zip(&request.bound).filter_map(|(index, bound)| {
        let kind = request.kind(index);
        let constant = |meant: &crate::given::Meant| {
            let written = names.written(request, index, meant);
            quote!(__ksnet::Serialize::serialize(#written, serializer))
        };
        Some(match bound {
            Bound::Field(number) => {
                let (held, field) = (names.held(request, *number), &request.fields[*number]);
                if field.optional {
                    let none = match (&field.default, from_channel(request, index)) {
                        (Some(default), _) => constant(default),
                        (None, Some(getter)) if operation.fills_in(index) => filled_in(&getter),
                        _ => quote!(__ksnet::Serializer::serialize_none(serializer)),
                    };
                    quote! {
                        #index => match #held {
                            ::core::option::Option::Some(value) => {
                                return __ksnet::Held::<#kind>::put(value, serializer);
                            }
                            ::core::option::Option::None => return #none,
                        },
                    }
                } else {
                    quote!(#index => return __ksnet::Held::<#kind>::put(#held, serializer),)
                }
            }
            Bound::Fixed(fixed, _) => {
                let put = constant(&crate::given::Meant::Value(*fixed));
                quote!(#index => return #put,)
            }
            Bound::Constant(number) => {
                let put = constant(&crate::given::Meant::Constant(*number));
                quote!(#index => return #put,)
            }
            Bound::Channel => {
                let filled = filled_in(&from_channel(request, index)?);
                // A part may give it instead, or have a place for it and leave it out.
                quote!(#index if !is_given(#index) => return #filled,)
            }
            Bound::Nothing => return None,
        })
    });
    let parts = each_part(
        names,
        &request.parts,
        &quote!(__ksnet::KsnetPart::put_of(part, field, #spelling, serializer)),
        &quote!(__ksnet::Serializer::serialize_none(serializer)),
    );
    quote! {{
        const TABLE: &__ksnet::rules::Operation = <__ksnet::operation::#marker as __ksnet::Operation>::TABLE;
        #is_there
        if node != __ksnet::ROOT {
            match node {
                #(#leaves)*
                _ => {}
            }
            if let ::core::option::Option::Some((part, field)) = #layout.giver(node) {
                return match part {
                    #(#parts)*
                    _ => __ksnet::Serializer::serialize_none(serializer),
                };
            }
        }
        let mut object = __ksnet::Serializer::serialize_map(serializer, ::core::option::Option::None)?;
        let (mut member, end) =
            TABLE.inside(if node == __ksnet::ROOT { ::core::option::Option::None } else { ::core::option::Option::Some(node) });
        while member < end {
            let path = &TABLE.paths[member as usize];
            if path.place.is_body() && ::core::iter::Iterator::any(&mut (member..path.end), &is_there) {
                __ksnet::SerializeMap::serialize_entry(
                    &mut object,
                    path.name(),
                    &__ksnet::Member::new(self, member, channel),
                )?;
            }
            member = path.end;
        }
        __ksnet::SerializeMap::end(object)
    }}
}

fn filled_in(getter: &TokenStream) -> TokenStream {
    quote! {
        match channel {
            ::core::option::Option::Some(channel) => {
                __ksnet::Serializer::serialize_str(serializer, channel.#getter())
            }
            ::core::option::Option::None => __ksnet::Serializer::serialize_none(serializer),
        }
    }
}

/// The path that a request may give in the place of one that the channel fills in.
fn instead(operation: &Operation, path: u16) -> Option<u16> {
    operation.rules.iter().find_map(|rule| {
        let Demand::ExactlyOne(slots) = rule.demand else { return None };
        let mut paths = slots.iter().map(|slot| rule.slots[usize::from(*slot)]);
        paths.clone().any(|other| other == path).then(|| paths.find(|other| *other != path))?
    })
}

/// `is_there(path)`: whether something stands at this very path.
fn presence(names: Names<'_>, request: &Request) -> TokenStream {
    let layout = names.layout();
    let parts =
        each_part(names, &request.parts, &quote!(__ksnet::KsnetPart::has(part, field)), &quote!(false));
    let own: Vec<TokenStream> = (0_u16..)
        .zip(&request.bound)
        .filter_map(|(index, bound)| match bound {
            Bound::Field(number) => {
                let field = &request.fields[*number];
                Some(if field.optional && field.default.is_none() {
                    let is_some = names.is_some(request, *number);
                    quote!(#index => #is_some,)
                } else {
                    quote!(#index => true,)
                })
            }
            Bound::Fixed(..) | Bound::Constant(_) => Some(quote!(#index => true,)),
            Bound::Channel | Bound::Nothing => None,
        })
        .collect();
    let channel = request.operation.from_channel.iter().filter_map(|index| {
        from_channel(request, *index)?;
        let instead = instead(request.operation, *index).map(|other| quote!(&& !is_given(#other)));
        Some(quote!(#index => is_given(#index) || ::core::option::Option::is_some(&channel) #instead,))
    });
    quote! {
        let is_given = |path: u16| match path {
            #(#own)*
            _ => match #layout.giver(path) {
                ::core::option::Option::Some((part, field)) => match part {
                    #(#parts)*
                    _ => false,
                },
                ::core::option::Option::None => false,
            },
        };
        let is_there = |path: u16| match path {
            #(#channel)*
            _ => is_given(path),
        };
    }
}

/// What travels in the URL: the value of the parameter `name`.
pub(crate) fn parameter(names: Names<'_>, request: &Request) -> Option<TokenStream> {
    let layout = names.layout();
    let spelling = spelling(request.operation.surface);
    let own = crate::write::flat::parameter(names, request);
    let none = quote!(__ksnet::rules::Fact::Absent);
    let facts = each_part(
        names,
        &request.parts,
        &quote!(__ksnet::KsnetPart::fact_of(part, field, #spelling, &scratch)),
        &none,
    );
    let parameters: Vec<(u16, &str)> = (0_u16..)
        .zip(request.operation.paths)
        .filter(|(_, path)| path.place != Place::Body)
        .map(|(index, path)| (index, path.wire))
        .collect();
    if parameters.is_empty() {
        return own;
    }
    request.needs_scratch.set(true);
    let arms = parameters.iter().map(|(index, name)| quote!(#name => #index,));
    let own = own.map(|own| {
        quote! {
            let own = #own;
            if ::core::option::Option::is_some(&own) {
                return own;
            }
        }
    });
    Some(quote! {{
        #own
        let path: u16 = match name {
            #(#arms)*
            _ => return ::core::option::Option::None,
        };
        let (part, field) = #layout.giver(path)?;
        let fact = match part {
            #(#facts)*
            _ => __ksnet::rules::Fact::Absent,
        };
        __ksnet::parameter(fact)
    }})
}

fn number(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}
