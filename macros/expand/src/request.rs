//! `#[derive(KsnetRequest)]`.

use portone_ksnet_rules::{Devices, Operation};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::DeriveInput;

use crate::Tables;
use crate::attr::{Contract, FieldSettings, Settings};
use crate::bind::{Bound, Request, Source};
use crate::decide::{Decided, decide};
use crate::errors::Errors;
use crate::find::operation;
use crate::say::say;
use crate::write::code::Reference;
use crate::write::field::Names;
use crate::write::generics::{mentions, parameters, spelled_out};
use crate::write::{self, Put, composed, warn};

/// The impl, or the errors and a stand-in for it.
pub(crate) fn derive(tables: Tables, input: TokenStream) -> TokenStream {
    let input = match crate::item::parse(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let errors = Errors::default();
    let settings = Settings::read(&input.attrs, &errors);
    let operation = if settings.has_misread_operation() {
        None
    } else {
        operation(tables, &input.ident, settings.operation.as_ref(), &errors)
    };
    let Some(operation) = operation else {
        // The mistakes in the fields' attributes are said all the same.
        return stand_in(&input, None, errors, &TokenStream::new());
    };
    match &input.data {
        syn::Data::Enum(data) => crate::variants::derive(&input, data, operation, &settings, errors),
        syn::Data::Struct(data) if !matches!(data.fields, syn::Fields::Unnamed(_)) => {
            structure(&input, &data.fields, operation, settings, errors)
        }
        _ => {
            let message = say(
                "KSNET: a request is a struct with named fields, or an enum with a variant for each pay method\n\
                 help: name the fields",
                "KSNET: 요청은 이름 있는 필드를 가진 구조체이거나 결제수단마다 변형이 있는 enum이어야 합니다\n\
                 도움말: 필드에 이름을 붙이세요",
            );
            errors.at(&input.ident, message);
            stand_in(&input, Some(operation), errors, &TokenStream::new())
        }
    }
}

fn structure(
    input: &DeriveInput,
    fields: &syn::Fields,
    operation: &'static Operation,
    settings: Settings,
    errors: Errors,
) -> TokenStream {
    let source = Source {
        name: &input.ident,
        operation,
        operation_spot: settings.operation.to_token_stream(),
        settings,
        parameters: &parameters(input),
        shared_allow: Vec::new(),
        fields: fields
            .iter()
            .filter_map(|field| {
                let reference = Reference::OfSelf(field.ident.clone()?);
                Some((field, FieldSettings::read(&field.attrs, &errors), reference))
            })
            .collect(),
        is_piece: false,
    };
    let request = Request::bind(source, &errors);
    let decided = decide(&request, &errors);
    if !errors.is_empty() {
        let alias = warn::contract_alias(&request);
        let said = write::said(&request, &decided);
        return stand_in(input, Some(operation), errors, &quote!(#alias #said));
    }
    let generics = with_bounds(input, &[(&request, &decided)]);
    let alias = warn::contract_alias(&request);
    let written = write::written(Names { tag: "", owner: &owner(input) }, &generics, &request, &decided);
    implementation(
        input,
        &generics,
        operation,
        Methods {
            items: {
                let items = written.items;
                quote!(#alias #items)
            },
            // The trait itself has no contract and both devices.
            contract: request.contract.is_some().then(|| warn::contract_value(&request)),
            devices: (!request.devices.same(Devices::BOTH)).then(|| composed::devices(&request)),
            known: written.known,
            check: written.check,
            put: written.put,
            parameter: written.parameter,
            is_asked: request.contract.is_some() || write::is_asked(&request),
        },
    )
}

/// Where the type is wrong, the rest of the merchant's code still sees a request, so that it is not blamed.
pub(crate) fn stand_in(
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
    let (quiet, unlisted) = (write::quiet(), write::unlisted(&input.generics));
    quote! {
        #errors
        #quiet
        const _: () = {
            use ::portone_ksnet::__private as __ksnet;
            #said
            #[automatically_derived]
            #unlisted
            impl #impl_generics __ksnet::KsnetRequest for #name #ty_generics #where_clause {
                type Operation = #operation;
                const CONTRACT: __ksnet::Contract = __ksnet::Contract::UNKNOWN;
                const DEVICES: __ksnet::rules::Devices = __ksnet::rules::Devices::BOTH;
                const KNOWN: __ksnet::Known = __ksnet::Known::StandIn;
                fn check(&self, _: &mut __ksnet::Check) {}
                fn put<__S: __ksnet::Serializer>(
                    &self,
                    _: u16,
                    _: ::core::option::Option<&__ksnet::Channel>,
                    serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    __ksnet::Serializer::serialize_unit(serializer)
                }
                fn parameter(&self, _: &str) -> ::core::option::Option<__ksnet::Cow<'_, str>> {
                    ::core::option::Option::None
                }
            }
        };
    }
}

/// The merchant's type, with its generics.
pub(crate) fn owner(input: &DeriveInput) -> TokenStream {
    let (name, (_, generics, _)) = (&input.ident, input.generics.split_for_impl());
    quote!(#name #generics)
}

/// What an impl is made of.
pub(crate) struct Methods {
    pub(crate) items: TokenStream,
    pub(crate) contract: Option<TokenStream>,
    pub(crate) devices: Option<TokenStream>,
    pub(crate) known: Option<TokenStream>,
    pub(crate) check: TokenStream,
    pub(crate) put: Put,
    pub(crate) parameter: Option<TokenStream>,
    /// Whether the compiler is asked how a type holds what it has to.
    pub(crate) is_asked: bool,
}

pub(crate) fn implementation(
    input: &DeriveInput,
    generics: &syn::Generics,
    operation: &Operation,
    methods: Methods,
) -> TokenStream {
    let Methods { items, contract, devices, known, check, put, parameter, is_asked } = methods;
    let name = &input.ident;
    let marker = Ident::new(operation.name, Span::call_site());
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let (quiet, unlisted) = (write::quiet(), write::unlisted(generics));
    let traits = is_asked.then(write::traits);
    let contract = contract.map(|contract| quote!(const CONTRACT: __ksnet::Contract = #contract;));
    let devices = devices.map(|devices| quote!(const DEVICES: __ksnet::rules::Devices = #devices;));
    let known = known.map(|known| quote!(const KNOWN: __ksnet::Known = #known;));
    let put = match put {
        Put::Members(members) => {
            quote! {
                fn members<__M: __ksnet::SerializeMap>(&self, node: u16, object: &mut __ksnet::Object<'_, __M>) {
                    #members
                }
            }
        }
        Put::Answer(answer) => {
            quote! {
                fn put<__S: __ksnet::Serializer>(
                    &self,
                    node: u16,
                    channel: ::core::option::Option<&__ksnet::Channel>,
                    serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    #answer
                }
            }
        }
    };
    let parameter = parameter.map(|parameter| {
        quote! {
            fn parameter(&self, name: &str) -> ::core::option::Option<__ksnet::Cow<'_, str>> {
                #parameter
            }
        }
    });
    quote! {
        #quiet
        const _: () = {
            use ::portone_ksnet::__private as __ksnet;
            #traits
            #items
            #[automatically_derived]
            #unlisted
            impl #impl_generics __ksnet::KsnetRequest for #name #ty_generics #where_clause {
                type Operation = __ksnet::operation::#marker;
                #contract
                #devices
                #known
                #[inline]
                fn check(&self, check: &mut __ksnet::Check) {
                    #check
                }
                #[inline]
                #put
                #parameter
            }
        };
    }
}

/// The type's generics, with what a field of a generic type must be able to hold.
pub(crate) fn with_bounds(input: &DeriveInput, requests: &[(&Request, &Decided)]) -> syn::Generics {
    let mut generics = input.generics.clone();
    let parameters = parameters(input);
    if parameters.is_empty() {
        return generics;
    }
    let mut predicates: Vec<syn::WherePredicate> = Vec::new();
    for (request, decided) in requests {
        for (index, bound) in (0_u16..).zip(&request.bound) {
            let Bound::Field(number) = bound else { continue };
            let ty = &request.fields[*number].ty;
            if mentions(ty.to_token_stream(), &parameters) {
                let kind = request.kind(index);
                predicates.extend(syn::parse2(quote!(#ty: ::portone_ksnet::__private::Hold<#kind>)));
            }
        }
        if let Some(Contract::Type(path)) = &request.contract
            && request.contract_is_parameter
        {
            predicates.extend(syn::parse2(quote!(#path: ::portone_ksnet::__private::KsnetContract)));
            for (rule, _) in &decided.contract {
                let rule = warn::contract_trait(rule);
                predicates.extend(syn::parse2(quote!(#path: ::portone_ksnet::__private::contract::#rule)));
            }
        }
    }
    for predicate in predicates {
        let predicate = spelled_out(predicate.to_token_stream());
        generics.make_where_clause().predicates.extend(syn::parse2::<syn::WherePredicate>(predicate));
    }
    generics
}
