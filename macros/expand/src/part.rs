//! `#[derive(KsnetPart)]`: a piece of a request, which may be used in several.
//!
//! The piece is bound to every operation that it could be put into, as if the rest of the request were not
//! known. It fits into those that have all of its fields; what it breaks in all of them is an error here.

use portone_ksnet_rules::{Fact, Kind, Level, Operation, Surface, Value};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::DeriveInput;
use syn::ext::IdentExt as _;

use crate::Tables;
use crate::attr::{Contract, FieldSettings, Name, PartSettings, Settings};
use crate::bind::{Bound, Request, Source};
use crate::decide::{Decided, check_allowances, decide};
use crate::errors::Errors;
use crate::find::operation;
use crate::given::Meant;
use crate::request::{owner, with_bounds};
use crate::say::{camel_case, instead, lines, listed, say};
use crate::write::code::Reference;
use crate::write::composed::part_items;
use crate::write::field::Names;
use crate::write::generics::{mentions, parameters, without_lifetimes};
use crate::write::{self, composed, warn};

/// The piece in one operation.
struct Candidate {
    request: Request,
    /// The object that it is put at.
    base: &'static str,
    decided: Decided,
    misfits: Errors,
    broken: Errors,
}

pub(crate) fn derive(tables: Tables, input: TokenStream) -> TokenStream {
    let input = match crate::item::parse(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let errors = Errors::default();
    let settings = PartSettings::read(&input.attrs, &errors);
    let fields = match &input.data {
        syn::Data::Struct(data) if !matches!(data.fields, syn::Fields::Unnamed(_)) => &data.fields,
        _ => {
            let message = say(
                "KSNET: a part is a struct with named fields\nhelp: name the fields",
                "KSNET: 조각은 이름 있는 필드를 가진 구조체여야 합니다\n도움말: 필드에 이름을 붙이세요",
            );
            errors.at(&input.ident, message);
            return stand_in(&input, errors, &TokenStream::new());
        }
    };
    let mut named = Vec::new();
    for name in &settings.operations {
        named.extend(operation(tables, &input.ident, Some(name), &errors));
    }
    let operations = if settings.operations.is_empty() { tables.operations } else { named.as_slice() };
    let read: Vec<(&syn::Field, FieldSettings)> =
        fields.iter().map(|field| (field, FieldSettings::read(&field.attrs, &errors))).collect();
    refuse_itself(&input, &read, &errors);
    if !errors.is_empty() {
        return stand_in(&input, errors, &TokenStream::new());
    }
    let candidates = candidates(operations, &input, &settings, &read, &errors);
    let Some(candidates) = fitting(candidates, !settings.operations.is_empty(), &errors) else {
        return stand_in(&input, errors, &TokenStream::new());
    };
    let warnings = warnings(&candidates);
    allowances(&settings, &candidates, &errors);
    if errors.is_empty() {
        write(&input, settings.at.as_ref(), &candidates, &warnings)
    } else {
        stand_in(&input, errors, &warnings)
    }
}

/// A part of itself would have no end.
fn refuse_itself(input: &DeriveInput, fields: &[(&syn::Field, FieldSettings)], errors: &Errors) {
    let name = input.ident.to_string();
    let parts = fields.iter().filter(|(_, settings)| settings.part.is_some());
    for (field, _) in parts {
        if mentions(field.ty.to_token_stream(), &[name.clone(), "Self".to_owned()]) {
            let message = say(
                format!(
                    "KSNET: `{name}` cannot be a part of itself\nhelp: remove the field, or name another part"
                ),
                format!(
                    "KSNET: `{name}`은(는) 자기 자신의 조각일 수 없습니다\n도움말: 필드를 지우거나 다른 조각을 쓰세요"
                ),
            );
            errors.at(&field.ty, message);
        }
    }
}

/// The operations that have the object, with the piece bound to each.
fn candidates(
    operations: &[&'static Operation],
    input: &DeriveInput,
    settings: &PartSettings,
    fields: &[(&syn::Field, FieldSettings)],
    errors: &Errors,
) -> Vec<Candidate> {
    let at: &'static str = settings.at.as_ref().map_or("", |at| Box::leak(at.text.clone().into_boxed_str()));
    let parameters = parameters(input);
    let mut candidates = Vec::new();
    for operation in operations {
        let Ok(node) = operation.object_at(None, at) else { continue };
        let base = node.map_or("", |node| operation.paths[usize::from(node)].wire);
        let fields = fields.iter().filter_map(|(field, settings)| {
            let reference = Reference::OfSelf(field.ident.clone()?);
            Some((*field, settings_inside(operation, base, at, field, settings), reference))
        });
        let set = settings.set.iter().map(|(path, given)| (inside(operation, base, at, path), given.clone()));
        let source = Source {
            name: &input.ident,
            operation,
            operation_spot: input.ident.to_token_stream(),
            settings: Settings {
                contract: Some(Contract::Runtime),
                set: set.collect(),
                ..Settings::default()
            },
            parameters: &parameters,
            shared_allow: settings.allow.clone(),
            fields: fields.collect(),
            is_piece: true,
        };
        let (misfits, broken) = (Errors::default(), Errors::default());
        let request = Request::bind(source, &misfits);
        let decided = decide(&request, &broken);
        candidates.push(Candidate { request, base, decided, misfits, broken });
    }
    if candidates.is_empty()
        && let Some(at) = &settings.at
    {
        let objects = operations.iter().flat_map(|operation| operation.paths);
        let objects = objects.filter(|path| matches!(path.kind, Kind::Object(_)) && !path.list);
        let mut objects: Vec<&str> = objects.map(|path| path.wire).collect();
        objects.sort_unstable();
        objects.dedup();
        let text = &at.text;
        let ending = format!(".{text}");
        let several: Vec<&str> = objects.iter().copied().filter(|object| object.ends_with(&ending)).collect();
        if let [_, _, ..] = several.as_slice() {
            let several = listed(several);
            let message = say(
                format!("KSNET: there are several objects `{text}`\nhelp: say which: one of {several}"),
                format!("KSNET: `{text}` 객체가 여럿 있습니다\n도움말: {several} 중 하나를 쓰세요"),
            );
            errors.at(&at.tokens, message);
            return candidates;
        }
        let first = match operations {
            [only] => say(
                format!("KSNET: `{}` has no object `{text}`", only.name),
                format!("KSNET: `{}`에는 `{text}` 객체가 없습니다", only.name),
            ),
            _ => say(
                format!("KSNET: no operation has an object `{text}`"),
                format!("KSNET: `{text}` 객체를 가진 요청이 없습니다"),
            ),
        };
        errors.at(&at.tokens, lines([first, instead(text, objects)]));
    }
    candidates
}

/// A field's settings with its path from the operation's root.
fn settings_inside(
    operation: &Operation,
    base: &str,
    at: &str,
    field: &syn::Field,
    settings: &FieldSettings,
) -> FieldSettings {
    let mut settings = settings.clone();
    if settings.skip {
        return settings;
    }
    settings.path = match (&settings.path, &field.ident) {
        (Some(path), _) => Some(inside(operation, base, at, path)),
        // A part says itself where it is, and a field of the request itself is found by its name.
        (None, _) if settings.part.is_some() || base.is_empty() => None,
        (None, Some(ident)) => {
            let text = format!("{base}.{}", camel_case(&ident.unraw().to_string()));
            Some(Name { text, tokens: ident.to_token_stream() })
        }
        (None, None) => None,
    };
    settings
}

/// A path as the part has it, from the operation's root.
fn inside(operation: &Operation, base: &str, at: &str, path: &Name) -> Name {
    let text = &path.text;
    let beneath =
        |outer: &str| !outer.is_empty() && text.strip_prefix(outer).is_some_and(|rest| rest.starts_with('.'));
    let joined = format!("{base}.{text}");
    let is_whole = operation.paths.iter().any(|known| known.wire == text) && beneath(base);
    let text = match text.strip_prefix(at) {
        _ if base.is_empty() || is_whole => text.clone(),
        Some(rest) if beneath(at) => format!("{base}{rest}"),
        _ => joined,
    };
    Name { text, tokens: path.tokens.clone() }
}

/// The operations that the piece fits into; the errors where there is none.
fn fitting(candidates: Vec<Candidate>, are_named: bool, errors: &Errors) -> Option<Vec<Candidate>> {
    if are_named && candidates.iter().any(|candidate| !candidate.misfits.is_empty()) {
        let unfit = candidates.into_iter().find(|candidate| !candidate.misfits.is_empty())?;
        errors.take_over(unfit.misfits);
        return None;
    }
    let (fit, unfit): (Vec<Candidate>, Vec<Candidate>) =
        candidates.into_iter().partition(|candidate| candidate.misfits.is_empty());
    if fit.is_empty() {
        let nearest = unfit.into_iter().min_by_key(|candidate| candidate.misfits.count())?;
        errors.take_over(nearest.misfits);
        return None;
    }
    let mut fit = alike(fit);
    let refused = if are_named {
        fit.iter().position(|candidate| !candidate.broken.is_empty())
    } else {
        fit.iter().all(|candidate| !candidate.broken.is_empty()).then_some(0)
    };
    if let Some(refused) = refused {
        errors.take_over(std::mem::take(&mut fit[refused].broken));
    }
    Some(fit)
}

/// Of the operations that have all of the fields, those in which each field holds the same.
fn alike(mut fit: Vec<Candidate>) -> Vec<Candidate> {
    let best = (0..fit.len()).max_by_key(|number| (meant(&fit[*number].request), fit.len() - number));
    let kinds = |request: &Request| -> Vec<String> { held(request) };
    let Some(best) = best else { return fit };
    let model = kinds(&fit[best].request);
    fit.retain(|candidate| kinds(&candidate.request) == model);
    fit
}

/// For how many fields the type is written by the name that PortOne has for it.
fn meant(request: &Request) -> usize {
    let names = (0_usize..).zip(&request.bound).filter(|(index, bound)| {
        let Bound::Field(number) = bound else { return false };
        let name = match request.operation.paths[*index].kind {
            Kind::Enum(vocabulary) => vocabulary.name,
            Kind::Object(Some(name)) => name,
            _ => return false,
        };
        mentions(request.fields[*number].ty.to_token_stream(), &[name.to_owned()])
    });
    names.count()
}

/// What each field and each fixed value holds, in the order of the piece.
fn held(request: &Request) -> Vec<String> {
    let values = order(request).into_iter().map(|index| {
        let path = &request.operation.paths[usize::from(index)];
        let is_text = matches!(&request.bound[usize::from(index)], Bound::Field(number)
            if crate::fit::is_text(&request.fields[*number].ty));
        let name = match path.kind {
            Kind::Enum(vocabulary) => vocabulary.name,
            Kind::Object(Some(name)) => name,
            // Text is JSON, too, and the server's free text is the window's free JSON.
            Kind::Json if is_text => "text",
            Kind::Object(None) | Kind::Json => "JSON",
            Kind::Text => "text",
            Kind::Integer => "integer",
            Kind::Boolean => "boolean",
        };
        let fixed = match &request.bound[usize::from(index)] {
            Bound::Fixed(Value::Text(_), _) => String::new(),
            Bound::Fixed(value, _) => value.to_string(),
            _ => String::new(),
        };
        format!("{name} {} {fixed}", path.list)
    });
    values.collect()
}

/// The paths that the piece gives: its fields as they are written, then its fixed values.
fn order(request: &Request) -> Vec<u16> {
    let bound = || (0_u16..).zip(&request.bound);
    let mut fields: Vec<(usize, u16)> = bound()
        .filter_map(|(index, bound)| match bound {
            Bound::Field(number) => Some((*number, index)),
            _ => None,
        })
        .collect();
    fields.sort_unstable();
    let fixed = bound().filter(|(_, bound)| matches!(bound, Bound::Fixed(..) | Bound::Constant(_)));
    let mut fixed: Vec<u16> = fixed.map(|(index, _)| index).collect();
    fixed.sort_by_key(|index| request.operation.paths[usize::from(*index)].name());
    fields.into_iter().map(|(_, index)| index).chain(fixed).collect()
}

/// The warnings that hold wherever the piece is used.
fn warnings(candidates: &[Candidate]) -> TokenStream {
    let Some((first, rest)) = candidates.split_first() else { return TokenStream::new() };
    let everywhere = first.decided.warnings.iter().filter(|(rule, _)| {
        rest.iter().all(|other| other.decided.warnings.iter().any(|(same, _)| same.id == rule.id))
    });
    everywhere.map(|(rule, spot)| warn::warning(first.request.operation, rule, spot)).collect()
}

fn allowances(settings: &PartSettings, candidates: &[Candidate], errors: &Errors) {
    let Some(first) = candidates.first() else { return };
    let decided: Vec<&Decided> = candidates.iter().map(|candidate| &candidate.decided).collect();
    for name in settings.allow.iter().chain(first.request.fields.iter().flat_map(|field| &field.allow)) {
        let knows = |candidate: &&Candidate| {
            candidate.request.operation.rules.iter().any(|rule| rule.id == name.text)
        };
        let is_open = candidates.iter().any(|candidate| {
            let rules = candidate.request.operation.rules;
            candidate
                .decided
                .open
                .iter()
                .any(|index| rules[*index].id == name.text && rules[*index].level == Level::Warn)
        });
        if !is_open {
            let operation = candidates.iter().find(knows).unwrap_or(first).request.operation;
            // The indexes of open rules are of their own operations, and were looked at above.
            let silenced: Vec<Decided> = decided
                .iter()
                .map(|decided| Decided { silenced: decided.silenced.clone(), ..Decided::default() })
                .collect();
            let silenced: Vec<&Decided> = silenced.iter().collect();
            check_allowances(operation, std::iter::once(name), &silenced, errors);
        }
    }
}

fn write(
    input: &DeriveInput,
    at: Option<&Name>,
    candidates: &[Candidate],
    warnings: &TokenStream,
) -> TokenStream {
    let Some(first) = candidates.first() else { return TokenStream::new() };
    let on = |browser: bool| {
        candidates
            .iter()
            .find(|candidate| matches!(candidate.request.operation.surface, Surface::Browser) == browser)
    };
    let owner = owner(input);
    let surfaces: Vec<(Names<'_>, &Candidate)> = [("_sdk", on(true)), ("_rest", on(false))]
        .into_iter()
        .filter_map(|(tag, candidate)| Some((Names { tag, owner: &owner }, candidate?)))
        .collect();
    let requests: Vec<(&Request, &Decided)> =
        surfaces.iter().map(|(_, candidate)| (&candidate.request, &candidate.decided)).collect();
    let generics = with_bounds(input, &requests);
    let parts = &first.request.parts;
    let none = Names { tag: "", owner: &owner };
    let mut items = part_items(none, &generics, parts);
    for (names, candidate) in &surfaces {
        let request = &candidate.request;
        for index in order(request) {
            items.extend(names.accessor_item(&generics, request, index));
        }
        for number in 0..request.constants.len() {
            items.extend(names.constant_item(request, number));
        }
    }
    let (shape_items, count) = shape(&surfaces);
    let at = at.map_or("", |at| at.text.as_str());
    let operations = candidates.iter().map(|candidate| candidate.request.operation.name);
    let absent = quote!(__ksnet::rules::Fact::Absent);
    let facts =
        arms(&surfaces, count, &|names, request, index| names.fact(request, index, None).unwrap_or_default());
    let shown = arms(&surfaces, count, &|names, request, index| each(names, request, index));
    let puts = arms(&surfaces, count, &|names, request, index| put(names, request, index));
    let has = (0..count).map(|number| {
        let request = &first.request;
        let index = order(request)[number];
        let there = match &request.bound[usize::from(index)] {
            Bound::Field(field) if request.fields[*field].fact() == Fact::Maybe => {
                surfaces[0].0.is_some(request, *field)
            }
            _ => quote!(true),
        };
        quote!(#number => #there,)
    });
    let inner_facts = inner(
        none,
        first,
        count,
        &quote!(__ksnet::KsnetPart::fact_of(part, field, spelling, scratch)),
        &absent,
    );
    let inner_has = inner(none, first, count, &quote!(__ksnet::KsnetPart::has(part, field)), &quote!(false));
    let inner_shown = inner(
        none,
        first,
        count,
        &quote!(__ksnet::KsnetPart::each_of(part, field, spelling, visit)),
        &quote!(()),
    );
    let nothing = quote!(__ksnet::Serializer::serialize_none(serializer));
    let inner_puts = inner(
        none,
        first,
        count,
        &quote!(__ksnet::KsnetPart::put_of(part, field, spelling, serializer)),
        &nothing,
    );
    let name = &input.ident;
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let (quiet, traits, unlisted) = (write::quiet(), write::traits(), write::unlisted(&generics));
    quote! {
        #quiet
        const _: () = {
            use ::portone_ksnet::__private as __ksnet;
            #traits
            #items
            #warnings
            #[automatically_derived]
            #unlisted
            impl #impl_generics __ksnet::KsnetPart for #name #ty_generics #where_clause {
                const SHAPE: __ksnet::rules::Shape = __ksnet::rules::Shape {
                    at: #at,
                    items: &[#shape_items],
                    operations: &[#(#operations),*],
                    broken: false,
                };

                #[allow(unused_variables)]
                fn fact_of<'__a>(
                    &'__a self,
                    field: usize,
                    spelling: __ksnet::Spelling,
                    scratch: &'__a __ksnet::Scratch,
                ) -> __ksnet::rules::Fact<'__a> {
                    match field { #(#facts)* _ => { #inner_facts } }
                }

                #[allow(unused_variables)]
                fn has(&self, field: usize) -> bool {
                    match field { #(#has)* _ => { #inner_has } }
                }

                #[allow(unused_variables)]
                fn each_of(
                    &self,
                    field: usize,
                    spelling: __ksnet::Spelling,
                    visit: &mut dyn ::core::ops::FnMut(&dyn __ksnet::Members),
                ) {
                    match field { #(#shown)* _ => { #inner_shown } }
                }

                #[allow(unused_variables)]
                fn put_of<__S: __ksnet::Serializer>(
                    &self,
                    field: usize,
                    spelling: __ksnet::Spelling,
                    serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    match field { #(#puts)* _ => { #inner_puts } }
                }
            }
        };
    }
}

/// The items of the shape, and how many values are the piece's own.
fn shape(surfaces: &[(Names<'_>, &Candidate)]) -> (TokenStream, usize) {
    let Some((_, candidate)) = surfaces.first() else { return (TokenStream::new(), 0) };
    let request = &candidate.request;
    let order = order(request);
    let fact = |(names, candidate): &(Names<'_>, &Candidate), number: usize| {
        let request = &candidate.request;
        let index = self::order(request)[number];
        match &request.bound[usize::from(index)] {
            Bound::Field(number) if request.fields[*number].fact() == Fact::Maybe => {
                quote!(__ksnet::rules::Fact::Maybe)
            }
            Bound::Fixed(value, _) => names.known(request, index, &Meant::Value(*value)),
            Bound::Constant(number) => names.known(request, index, &Meant::Constant(*number)),
            _ => quote!(__ksnet::rules::Fact::Present),
        }
    };
    let values = order.iter().enumerate().map(|(number, index)| {
        let wire = request.operation.paths[usize::from(*index)].wire;
        let path = wire.strip_prefix(candidate.base).unwrap_or(wire).trim_start_matches('.');
        let on = |surface: Option<&(Names<'_>, &Candidate)>| surface.map(|surface| fact(surface, number));
        let (sdk, rest) = (on(surfaces.first()), on(surfaces.last()));
        quote!(__ksnet::rules::Item::Field { path: #path, sdk: #sdk, rest: #rest },)
    });
    let parts = request.parts.iter().map(|part| {
        let ty = without_lifetimes(&part.ty);
        let wire = part.path.map_or("", |path| request.operation.paths[usize::from(path)].wire);
        let path = wire.strip_prefix(candidate.base).unwrap_or(wire).trim_start_matches('.');
        let optional = part.optional;
        quote! {
            __ksnet::rules::Item::Part {
                placed: __ksnet::rules::Placed {
                    shape: &__ksnet::ShapeOf::<#ty>::SHAPE,
                    path: #path,
                    optional: #optional,
                },
            },
        }
    });
    (quote!(#(#values)* #(#parts)*), order.len())
}

type Arm<'a> = dyn Fn(Names<'_>, &Request, u16) -> TokenStream + 'a;

/// One arm for each value of the piece's own, for each surface that the piece is used on.
fn arms(surfaces: &[(Names<'_>, &Candidate)], count: usize, arm: &Arm<'_>) -> Vec<TokenStream> {
    let arms = (0..count).map(|number| {
        let of = |(names, candidate): &(Names<'_>, &Candidate)| {
            arm(*names, &candidate.request, order(&candidate.request)[number])
        };
        match surfaces {
            [only] => {
                let arm = of(only);
                quote!(#number => #arm,)
            }
            [sdk, rest, ..] => {
                let (sdk, rest) = (of(sdk), of(rest));
                quote! {
                    #number => match spelling {
                        __ksnet::Spelling::Sdk => #sdk,
                        __ksnet::Spelling::Rest => #rest,
                    },
                }
            }
            [] => TokenStream::new(),
        }
    });
    arms.collect()
}

fn each(names: Names<'_>, request: &Request, index: u16) -> TokenStream {
    if !request.operation.paths[usize::from(index)].list {
        return quote!(());
    }
    let kind = request.kind(index);
    match crate::write::flat::elements(names, request, index) {
        Some((list, true)) => quote! {
            if let ::core::option::Option::Some(list) = #list {
                __ksnet::Held::<#kind>::each(list, visit)
            }
        },
        Some((list, false)) => quote!(__ksnet::Held::<#kind>::each(#list, visit)),
        None => quote!(()),
    }
}

fn put(names: Names<'_>, request: &Request, index: u16) -> TokenStream {
    let kind = request.kind(index);
    let constant = |meant: &Meant| {
        let written = names.written(request, index, meant);
        quote!(__ksnet::Serialize::serialize(#written, serializer))
    };
    match &request.bound[usize::from(index)] {
        Bound::Field(number) => {
            let (held, field) = (names.held(request, *number), &request.fields[*number]);
            if !field.optional {
                return quote!(__ksnet::Held::<#kind>::put(#held, serializer));
            }
            let none = match &field.default {
                Some(default) => constant(default),
                None => quote!(__ksnet::Serializer::serialize_none(serializer)),
            };
            quote! {
                match #held {
                    ::core::option::Option::Some(value) => __ksnet::Held::<#kind>::put(value, serializer),
                    ::core::option::Option::None => #none,
                }
            }
        }
        Bound::Fixed(value, _) => constant(&Meant::Value(*value)),
        Bound::Constant(number) => constant(&Meant::Constant(*number)),
        Bound::Nothing | Bound::Channel => quote!(__ksnet::Serializer::serialize_none(serializer)),
    }
}

/// What to do with a value of a piece of the piece, by its number after the piece's own.
fn inner(
    names: Names<'_>,
    candidate: &Candidate,
    count: usize,
    work: &TokenStream,
    none: &TokenStream,
) -> TokenStream {
    let parts = &candidate.request.parts;
    let arms = composed::each_part(names, parts, work, none);
    let steps = parts.iter().zip(arms).enumerate().map(|(number, (part, arm))| {
        let ty = &part.ty;
        quote! {
            let len = const { __ksnet::ShapeOf::<#ty>::SHAPE.len() };
            if field < len {
                return match #number { #arm _ => #none };
            }
            let field = field - len;
        }
    });
    quote! {
        let field = field - #count;
        #(#steps)*
        #none
    }
}

/// Where the piece is wrong, the requests that have it are not blamed.
fn stand_in(input: &DeriveInput, errors: Errors, warnings: &TokenStream) -> TokenStream {
    let errors = errors.into_tokens();
    let name = &input.ident;
    let (impl_generics, ty_generics, where_clause) = input.generics.split_for_impl();
    let (quiet, unlisted) = (write::quiet(), write::unlisted(&input.generics));
    quote! {
        #errors
        #quiet
        const _: () = {
            use ::portone_ksnet::__private as __ksnet;
            #warnings
            #[automatically_derived]
            #unlisted
            impl #impl_generics __ksnet::KsnetPart for #name #ty_generics #where_clause {
                const SHAPE: __ksnet::rules::Shape =
                    __ksnet::rules::Shape { at: "", items: &[], operations: &[], broken: true };
                fn fact_of<'__a>(
                    &'__a self,
                    _: usize,
                    _: __ksnet::Spelling,
                    _: &'__a __ksnet::Scratch,
                ) -> __ksnet::rules::Fact<'__a> {
                    __ksnet::rules::Fact::Absent
                }
                fn has(&self, _: usize) -> bool {
                    false
                }
                fn each_of(
                    &self,
                    _: usize,
                    _: __ksnet::Spelling,
                    _: &mut dyn ::core::ops::FnMut(&dyn __ksnet::Members),
                ) {
                }
                fn put_of<__S: __ksnet::Serializer>(
                    &self,
                    _: usize,
                    _: __ksnet::Spelling,
                    serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    __ksnet::Serializer::serialize_none(serializer)
                }
            }
        };
    }
}
