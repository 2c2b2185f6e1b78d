//! `#[derive(KsnetRequest)]` on an enum: one variant for each pay method.

use portone_ksnet_rules::{Operation, Value};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::DeriveInput;

use crate::attr::{Contract, FieldSettings, Settings, VariantSettings, first_span};
use crate::bind::{Bound, Request, Source};
use crate::decide::{Decided, check_allowances, decide};
use crate::errors::Errors;
use crate::given::{Meant, shouty};
use crate::request::{Methods, implementation, owner, stand_in, with_bounds};
use crate::say::say;
use crate::write::code::Reference;
use crate::write::composed::{self, part_name};
use crate::write::field::{Names, captured};
use crate::write::generics::{
    located, mentions, parameters, strip_defaults, without_lifetimes, without_self,
};
use crate::write::{self, Put, Written};

/// What a variant is.
enum Variant<'a> {
    /// Fields of its own, or a part that is the whole of it.
    Fields { request: Box<Request>, decided: Decided, pattern: TokenStream },
    /// A request that is derived elsewhere.
    Payload { ty: &'a syn::Type, stated: Box<Request>, assertions: TokenStream },
}

pub(crate) fn derive(
    input: &DeriveInput,
    data: &syn::DataEnum,
    operation: &'static Operation,
    settings: &Settings,
    errors: Errors,
) -> TokenStream {
    let parameters = parameters(input);
    // A mistake on the enum may be what a variant misses.
    let is_understood = errors.is_empty();
    refuse_empty(input, data, &errors);
    refuse_for_payloads(data, settings, &parameters, &errors);
    let mut variants: Vec<(&Ident, Variant<'_>)> = Vec::new();
    for (number, variant) in data.variants.iter().enumerate() {
        let mistakes = Errors::default();
        let own = VariantSettings::read(&variant.attrs, &mistakes);
        match &variant.fields {
            syn::Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                let field = &fields.unnamed[0];
                if own.part.is_some() {
                    let named = syn::Field { ident: Some(format_ident!("__payload")), ..field.clone() };
                    let is_part = FieldSettings { part: own.part, ..FieldSettings::default() };
                    let fields = vec![(&named, is_part, Reference::Bound(format_ident!("__payload")))];
                    let source = source(operation, settings, own.settings, variant, &parameters, fields);
                    let bound = bind(source, mistakes, is_understood, &errors);
                    let pattern = quote!((__payload));
                    variants.push((&variant.ident, fields_of(bound, pattern)));
                } else {
                    errors.take_over(mistakes);
                    let payload =
                        payload(operation, settings, own.settings, &field.ty, number, &parameters, &errors);
                    variants.push((&variant.ident, payload));
                }
            }
            syn::Fields::Named(fields) => {
                let fields: Vec<(&syn::Field, FieldSettings, Reference)> = fields
                    .named
                    .iter()
                    .enumerate()
                    .map(|(at, field)| {
                        let name = format_ident!("__{at}");
                        (field, FieldSettings::read(&field.attrs, &mistakes), Reference::Bound(name))
                    })
                    .collect();
                let bindings = fields.iter().map(|(field, _, place)| {
                    let name = &field.ident;
                    quote!(#name: #place)
                });
                let pattern = quote!({ #(#bindings),* });
                if let Some(part) = own.part {
                    mistakes.at(
                        part,
                        say(
                            "KSNET: a variant with fields is no part\nhelp: write `part` on a field of it",
                            "KSNET: 필드가 있는 변형은 조각이 아닙니다\n도움말: 필드에 `part`를 쓰세요",
                        ),
                    );
                }
                let source = source(operation, settings, own.settings, variant, &parameters, fields);
                let bound = bind(source, mistakes, is_understood, &errors);
                variants.push((&variant.ident, fields_of(bound, pattern)));
            }
            _ => {
                errors.take_over(mistakes);
                let message = say(
                    "KSNET: a variant holds one request, or fields with names\nhelp: write `Card(CardOrder)` or \
                     `Card { payment_id: String, … }`",
                    "KSNET: 변형은 요청 하나 또는 이름 있는 필드를 가져야 합니다\n\
                     도움말: `Card(CardOrder)` 또는 `Card { payment_id: String, … }`로 쓰세요",
                );
                errors.at(&variant.ident, message);
            }
        }
    }
    let decided: Vec<&Decided> = variants
        .iter()
        .filter_map(|(_, variant)| match variant {
            Variant::Fields { decided, .. } => Some(decided),
            Variant::Payload { .. } => None,
        })
        .collect();
    if errors.is_empty() {
        check_allowances(operation, settings.allow.iter(), &decided, &errors);
    }
    write(input, operation, settings, &variants, errors, &parameters)
}

fn refuse_empty(input: &DeriveInput, data: &syn::DataEnum, errors: &Errors) {
    if data.variants.is_empty() {
        let message = say(
            "KSNET: an enum without variants asks for nothing\nhelp: add a variant for each pay method",
            "KSNET: 변형이 없는 enum은 요청이 될 수 없습니다\n도움말: 결제수단마다 변형을 추가하세요",
        );
        errors.at(&input.ident, message);
    }
}

/// What a request that is derived elsewhere says itself, and the enum cannot say for it.
fn refuse_for_payloads(data: &syn::DataEnum, settings: &Settings, parameters: &[String], errors: &Errors) {
    let payloads = data.variants.iter().filter_map(|variant| {
        let own = VariantSettings::read(&variant.attrs, &Errors::default());
        match &variant.fields {
            syn::Fields::Unnamed(fields) if fields.unnamed.len() == 1 && own.part.is_none() => {
                Some((&fields.unnamed[0].ty, own.settings.pay_method.is_some()))
            }
            _ => None,
        }
    });
    let payloads: Vec<(&syn::Type, bool)> = payloads.collect();
    for key in &settings.keys {
        let refused = payloads.iter().find(|(_, chosen)| key == "plans" || (key == "pay_methods" && !chosen));
        if let Some((ty, _)) = refused {
            let name = part_name(ty);
            let message = say(
                format!(
                    "KSNET: `{key}` belongs to the payload, and `{name}` is a request of its own\n                     help: write it on `{name}`, and on each variant with fields"
                ),
                format!(
                    "KSNET: `{key}` 설정은 안의 타입에 쓰며, `{name}`은(는) 그 자체로 요청입니다\n                     도움말: `{name}`과 필드가 있는 변형에 각각 쓰세요"
                ),
            );
            errors.at(key, message);
        }
    }
    if let (Some(Contract::Type(contract)), [_, ..]) = (&settings.contract, payloads.as_slice())
        && mentions(contract.to_token_stream(), parameters)
    {
        let message = say(
            "KSNET: an enum of requests takes its contract by name, so that it can be compared with theirs\n             help: write `contract = Shop`, or `contract = RUNTIME` and `validate_with`",
            "KSNET: 요청을 담는 enum에는 계약을 이름으로 써야 안의 요청과 비교할 수 있습니다\n             도움말: `contract = Shop`, 또는 `contract = RUNTIME`과 `validate_with`를 쓰세요",
        );
        errors.at(contract, message);
    }
}

/// What is not understood in one variant does not silence what is missing in another.
fn bind(source: Source<'_>, mistakes: Errors, is_understood: bool, errors: &Errors) -> (Request, Decided) {
    let mut request = Request::bind(source, &mistakes);
    request.is_understood = is_understood;
    let decided = decide(&request, &mistakes);
    errors.take_over(mistakes);
    (request, decided)
}

fn fields_of<'a>((request, decided): (Request, Decided), pattern: TokenStream) -> Variant<'a> {
    Variant::Fields { request: Box::new(request), decided, pattern }
}

/// A variant with the settings of the enum where it has none of its own.
fn source<'a>(
    operation: &'static Operation,
    of_all: &Settings,
    own: Settings,
    variant: &'a syn::Variant,
    parameters: &'a [String],
    fields: Vec<(&'a syn::Field, FieldSettings, Reference)>,
) -> Source<'a> {
    let chosen = own.pay_method.is_some() || own.pay_methods.is_some();
    let mut set = of_all.set.clone();
    set.retain(|(path, _)| !own.set.iter().any(|(other, _)| other.text == path.text));
    set.extend(own.set);
    let settings = Settings {
        operation: of_all.operation.clone(),
        contract: of_all.contract.clone(),
        pay_method: own.pay_method.or_else(|| of_all.pay_method.clone().filter(|_| !chosen)),
        pay_methods: own.pay_methods.or_else(|| of_all.pay_methods.clone().filter(|_| !chosen)),
        currency: own.currency.or_else(|| of_all.currency.clone()),
        plans: own.plans.or_else(|| of_all.plans.clone()),
        device: own.device.or_else(|| of_all.device.clone()),
        set,
        allow: own.allow,
        keys: own.keys,
    };
    Source {
        name: &variant.ident,
        operation,
        operation_spot: of_all.operation.to_token_stream(),
        settings,
        parameters,
        shared_allow: of_all.allow.clone(),
        fields,
        is_piece: false,
    }
}

/// A variant whose payload is a request of its own: what the enum and the variant say of it must be so.
fn payload<'a>(
    operation: &'static Operation,
    of_all: &Settings,
    own: Settings,
    ty: &'a syn::Type,
    number: usize,
    parameters: &[String],
    errors: &Errors,
) -> Variant<'a> {
    let of_the_payload = ["pay_methods", "plans", "device", "allow"];
    for key in own.keys.iter().filter(|key| of_the_payload.contains(&key.to_string().as_str())) {
        let message = say(
            format!("KSNET: `{key}` belongs to the payload\nhelp: write it on `{}`", part_name(ty)),
            format!("KSNET: `{key}` 설정은 안의 타입에 씁니다\n도움말: `{}`에 쓰세요", part_name(ty)),
        );
        errors.at(key, message);
    }
    let mut set = of_all.set.clone();
    set.retain(|(path, _)| !own.set.iter().any(|(other, _)| other.text == path.text));
    set.extend(own.set);
    // The same look-up as for a struct gives the paths and the values.
    let name = Ident::new(&part_name(ty).replace(|c: char| !c.is_alphanumeric(), "_"), Span::call_site());
    let variant =
        syn::Variant { attrs: Vec::new(), ident: name, fields: syn::Fields::Unit, discriminant: None };
    let stated = Settings {
        operation: of_all.operation.clone(),
        pay_method: own.pay_method.or_else(|| of_all.pay_method.clone()),
        currency: own.currency.or_else(|| of_all.currency.clone()),
        set,
        ..Settings::default()
    };
    let source = source(operation, &Settings::default(), stated, &variant, parameters, Vec::new());
    let stated = Request::bind(source, errors);
    // No field is looked at, so no owner is named.
    let (tag, owner) = (format!("_{number}"), TokenStream::new());
    let names = Names { tag: &tag, owner: &owner };
    let constants = (0..stated.constants.len()).map(|number| names.constant_item(&stated, number));
    let constants: TokenStream = constants.collect();
    if mentions(ty.to_token_stream(), parameters) {
        let message = say(
            "KSNET: what this payload asks for is not known here, where the rules are decided\n\
             help: name the payload's type",
            "KSNET: 안의 타입을 알 수 없어 규칙을 판단할 수 없습니다\n도움말: 타입을 명시하세요",
        );
        errors.at(ty, message);
    }
    let span = first_span(&ty.to_token_stream());
    let request = without_lifetimes(ty);
    let payload = format_ident!("__PAYLOAD_{number}");
    let (type_name, asked) = (part_name(ty), operation.name);
    let refuse = |question: &TokenStream, words: String| {
        let refuse = quote! {
            const _: () = if let ::core::option::Option::Some(told) = #payload {
                __ksnet::refuse_payload(told.#question, #words);
            };
        };
        located(refuse, span)
    };
    let mut assertions = vec![
        quote!(const #payload: ::core::option::Option<__ksnet::Told> = __ksnet::PayloadOf::<#request>::TOLD;),
        refuse(
            &quote!(asks_for(#asked)),
            say(
                format!("KSNET: `{type_name}` is no `{asked}`\nhelp: derive it with `operation = {asked}`"),
                format!(
                    "KSNET: `{type_name}`은(는) `{asked}` 요청이 아닙니다\n\
                     도움말: `operation = {asked}`로 만드세요"
                ),
            ),
        ),
    ];
    if let Some(method) = stated.method {
        let wire = operation.paths[usize::from(method)].wire;
        let code = shouty(operation.paths[usize::from(method)].name());
        assertions.push(refuse(
            &quote!(pays_by(#asked, #method)),
            say(
                format!(
                    "KSNET: this variant pays with `{code}`, which `{type_name}` is not made for\n                     help: give `{wire}` in `{type_name}`, and no other method"
                ),
                format!(
                    "KSNET: 이 변형은 `{code}` 결제인데 `{type_name}`은(는) 그렇게 만들어지지 않았습니다\n                     도움말: `{type_name}`에 `{wire}`만 쓰세요"
                ),
            ),
        ));
    }
    for (index, bound) in (0_u16..).zip(&stated.bound) {
        let wire = operation.paths[usize::from(index)].wire;
        let (known, value, form) = match bound {
            Bound::Fixed(value, _) => {
                let known = crate::write::flat::value(*value);
                (
                    quote!(__ksnet::rules::Fact::Known(#known)),
                    value.to_string(),
                    as_set(operation, index, *value),
                )
            }
            Bound::Constant(constant) => {
                let expression = stated.constants[*constant].expression.to_string();
                if operation.paths[usize::from(index)].list {
                    let message = say(
                        format!(
                            "KSNET: `{wire}` is a list, which `{type_name}` gives itself\n                             help: write it on `{type_name}`, and on each variant with fields"
                        ),
                        format!(
                            "KSNET: `{wire}` 값은 목록이므로 `{type_name}`에서 직접 정합니다\n                             도움말: `{type_name}`과 필드가 있는 변형에 각각 쓰세요"
                        ),
                    );
                    errors.at(&stated.constants[*constant].expression, message);
                }
                let known = names.known(&stated, index, &Meant::Constant(*constant));
                let form = format!("set({wire} = {expression})");
                (known, expression, form)
            }
            _ => continue,
        };
        assertions.push(refuse(
            &quote!(says(#asked, #index, #known)),
            say(
                format!(
                    "KSNET: `{wire}` is `{value}` in this variant, which `{type_name}` does not say\n\
                     help: write `#[ksnet({form})]` on `{type_name}`"
                ),
                format!(
                    "KSNET: 이 변형의 `{wire}` 값은 `{value}`인데 `{type_name}`에는 그렇게 쓰여 있지 않습니다\n\
                     도움말: `{type_name}`에 `#[ksnet({form})]`를 쓰세요"
                ),
            ),
        ));
    }
    {
        let goes_with = Ident::new(if of_all.contract.is_some() { "goes_with" } else { "shares" }, span);
        assertions.push(refuse(
            &quote!(#goes_with(#asked, &__CONTRACT)),
            say(
                format!(
                    "KSNET: `{type_name}` is made for another contract than this enum\n\
                     help: name the same `contract` on both"
                ),
                format!("KSNET: `{type_name}`의 계약이 이 enum과 다릅니다\n도움말: 같은 `contract`를 쓰세요"),
            ),
        ));
    }
    if of_all.device.is_some() {
        let devices = composed::devices_of(of_all, errors);
        assertions.push(refuse(
            &quote!(is_for(#asked, #devices)),
            say(
                format!(
                    "KSNET: `{type_name}` is made for other devices than this enum\n\
                     help: name the same `device` on both"
                ),
                format!("KSNET: `{type_name}`의 기기가 이 enum과 다릅니다\n도움말: 같은 `device`를 쓰세요"),
            ),
        ));
    }
    Variant::Payload { ty, stated: Box::new(stated), assertions: quote!(#constants #(#assertions)*) }
}

/// What every variant says.
fn common(variants: &[(&Ident, Variant<'_>)]) -> TokenStream {
    let requests = variants.iter().map(|(_, variant)| match variant {
        Variant::Fields { request, .. } => request,
        Variant::Payload { stated, .. } => stated,
    });
    let requests: Vec<&Request> = requests.map(|request| &**request).collect();
    let Some((first, rest)) = requests.split_first() else { return quote!(__ksnet::Known::Few(&[])) };
    let fixed = (0_u16..).zip(&first.bound).filter_map(|(index, bound)| {
        let Bound::Fixed(value, _) = bound else { return None };
        let same = rest.iter().all(
            |other| matches!(&other.bound[usize::from(index)], Bound::Fixed(other, _) if other.same(*value)),
        );
        let value = crate::write::flat::value(*value);
        same.then(|| quote!((#index, __ksnet::rules::Fact::Known(#value))))
    });
    let method = first
        .chosen_method()
        .filter(|method| rest.iter().all(|other| other.chosen_method() == Some(*method)));
    let method = method.map(|method| quote!((#method, __ksnet::rules::Fact::Present)));
    let known = fixed.chain(method);
    quote!(__ksnet::Known::Few(&[#(#known),*]))
}

/// A fixed value, as it is set on a struct.
fn as_set(operation: &Operation, index: u16, value: Value<'_>) -> String {
    let wire = operation.paths[usize::from(index)].wire;
    if Some(index) == operation.pay_method {
        format!("pay_method = {value}")
    } else if Some(index) == operation.currency {
        format!("currency = {value}")
    } else {
        match value {
            Value::Text(text) if text.contains(|c: char| !c.is_ascii_uppercase() && c != '_') => {
                format!("set({wire} = {text:?})")
            }
            value => format!("set({wire} = {value})"),
        }
    }
}

fn write(
    input: &DeriveInput,
    operation: &Operation,
    settings: &Settings,
    variants: &[(&Ident, Variant<'_>)],
    errors: Errors,
    parameters: &[String],
) -> TokenStream {
    let contract_is_parameter = matches!(&settings.contract, Some(Contract::Type(path))
        if mentions(path.to_token_stream(), parameters));
    let alias = match &settings.contract {
        Some(Contract::Type(path)) if !contract_is_parameter => quote!(type __KsnetContract = #path;),
        _ => TokenStream::new(),
    };
    let requests: Vec<(&Request, &Decided)> = variants
        .iter()
        .filter_map(|(_, variant)| match variant {
            Variant::Fields { request, decided, .. } => Some((&**request, decided)),
            Variant::Payload { .. } => None,
        })
        .collect();
    if !errors.is_empty() {
        let said = requests.iter().map(|(request, decided)| write::said(request, decided));
        return stand_in(input, Some(operation), errors, &quote!(#alias #(#said)*));
    }
    let generics = with_bounds(input, &requests);
    let owner = owner(input);
    let first_payload = variants.iter().position(|(_, variant)| matches!(variant, Variant::Payload { .. }));
    let contract = match (&settings.contract, requests.first(), first_payload) {
        (None, None, Some(number)) => {
            let payload = format_ident!("__PAYLOAD_{number}");
            quote! {
                match #payload {
                    ::core::option::Option::Some(told) => told.contract(),
                    ::core::option::Option::None => __ksnet::Contract::UNKNOWN,
                }
            }
        }
        (Some(Contract::Type(path)), ..) if contract_is_parameter => {
            quote!(<#path as __ksnet::KsnetContract>::CONTRACT)
        }
        (Some(Contract::Type(path)), ..) => {
            let alias = Ident::new("__KsnetContract", first_span(&path.to_token_stream()));
            quote!(__ksnet::ContractOf::<#alias>::CONTRACT)
        }
        (Some(Contract::Runtime), ..) => quote!(__ksnet::Contract::UNKNOWN),
        (None, ..) => quote!(__ksnet::Contract::NONE),
    };
    let constant = (first_payload.is_some() && !contract_is_parameter)
        .then(|| quote!(const __CONTRACT: __ksnet::Contract = #contract;));
    let devices = composed::devices_of(settings, &errors);
    let mut items = quote!(#alias #constant);
    let (mut checks, mut puts, mut queries) = (Vec::new(), Vec::new(), Vec::new());
    let mut travels_in_the_url = first_payload.is_some();
    for (number, (name, variant)) in variants.iter().enumerate() {
        match variant {
            Variant::Fields { request, decided, pattern } => {
                let tag = format!("_{number}");
                let written = write::written(Names { tag: &tag, owner: &owner }, &generics, request, decided);
                let Written { items: own, check, put, parameter, .. } = written;
                items.extend(own);
                let devices = composed::devices(request);
                checks.push(quote!(Self::#name #pattern => check.on(#devices, |check| { #check }),));
                puts.push((quote!(Self::#name #pattern), put));
                travels_in_the_url |= parameter.is_some();
                let parameter = parameter.unwrap_or(quote!(::core::option::Option::None));
                queries.push(quote!(Self::#name #pattern => { #parameter }));
            }
            Variant::Payload { ty, assertions, .. } => {
                let function = format_ident!("__payload_{number}");
                let where_clause = without_self(generics.where_clause.to_token_stream(), &owner);
                let (captured, declared) = (captured(&generics), strip_defaults(&generics.params));
                let returned = quote!(&'__ksnet (impl __ksnet::KsnetRequest + use<'__ksnet, #(#captured),*>));
                let returned = located(returned, first_span(&ty.to_token_stream()));
                items.extend(quote! {
                    #[inline(always)]
                    fn #function<'__ksnet, #declared>(_: &'__ksnet #owner, payload: &'__ksnet #ty) -> #returned
                    #where_clause { payload }
                    #assertions
                });
                checks.push(quote! {
                    Self::#name(payload) => check.on(__ksnet::devices_of(#function(self, payload)), |check| {
                        __ksnet::KsnetRequest::check(#function(self, payload), check)
                    }),
                });
                let put =
                    quote!(__ksnet::KsnetRequest::put(#function(self, payload), node, channel, serializer));
                puts.push((quote!(Self::#name(payload)), Put::Answer(put)));
                queries.push(quote! {
                    Self::#name(payload) => __ksnet::KsnetRequest::parameter(#function(self, payload), name)
                        .map(|value| __ksnet::Cow::Owned(value.into_owned())),
                });
            }
        }
    }
    let put = if puts.iter().all(|(_, put)| matches!(put, Put::Members(_))) {
        let arms = puts.into_iter().map(|(pattern, put)| match put {
            Put::Members(put) | Put::Answer(put) => quote!(#pattern => { #put }),
        });
        Put::Members(quote!(match self { #(#arms)* }))
    } else {
        let arms = puts.into_iter().map(|(pattern, put)| {
            let put = put.answer();
            quote!(#pattern => #put,)
        });
        Put::Answer(quote!(match self { #(#arms)* }))
    };
    implementation(
        input,
        &generics,
        operation,
        Methods {
            items,
            contract: Some(contract),
            devices: Some(devices),
            known: Some(common(variants)),
            check: quote!(match self { #(#checks)* }),
            put,
            parameter: travels_in_the_url.then(|| quote!(match self { #(#queries)* })),
            is_asked: settings.contract.is_some()
                || first_payload.is_some()
                || requests.iter().any(|(request, _)| write::is_asked(request)),
        },
    )
}
