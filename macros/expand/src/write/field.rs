//! Fields and constants, as values that hold the wire type of their path.

use portone_ksnet_rules::{Kind, Surface, Value};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use crate::attr::first_span;
use crate::bind::{Bound, Field, Request};
use crate::given::Meant;
use crate::write::flat::value;
use crate::write::generics::{located, strip_defaults, without_self};

/// The names that the generated block has for the fields and constants of one struct or variant.
#[derive(Clone, Copy)]
pub(crate) struct Names<'a> {
    pub(crate) tag: &'a str,
    /// The merchant's type, with its generics.
    pub(crate) owner: &'a TokenStream,
}

impl Names<'_> {
    fn accessor(self, number: usize) -> Ident {
        format_ident!("__field{}_{number}", self.tag)
    }

    pub(crate) fn constant(self, number: usize) -> Ident {
        format_ident!("__SET{}_{number}", self.tag)
    }

    pub(crate) fn layout(self) -> Ident {
        format_ident!("__LAYOUT{}", self.tag)
    }

    pub(crate) fn judged(self) -> Ident {
        format_ident!("__JUDGED{}", self.tag)
    }

    /// The field as something that holds its wire type, or a reference to it where its type is plain; an `Option` of
    /// that where the field is one.
    pub(crate) fn held(self, request: &Request, number: usize) -> TokenStream {
        let Field { place, plain, .. } = &request.fields[number];
        if plain.is_some() {
            return place.to_token_stream();
        }
        let accessor = self.accessor(number);
        quote!(#accessor(self, #place))
    }

    /// Whether an `Option` is there.
    pub(crate) fn is_some(self, request: &Request, number: usize) -> TokenStream {
        let held = self.held(request, number);
        match request.fields[number].plain {
            Some(_) => quote!(::core::option::Option::is_some(#held)),
            None => quote!(::core::option::Option::is_some(&#held)),
        }
    }

    /// What is known at run time about what stands at this very path. Where a field is `None`, `none`, or that it is
    /// absent.
    pub(crate) fn fact(
        self,
        request: &Request,
        index: u16,
        none: Option<TokenStream>,
    ) -> Option<TokenStream> {
        Some(match &request.bound[usize::from(index)] {
            Bound::Field(number) => {
                let (held, field) = (self.held(request, *number), &request.fields[*number]);
                let none = match &field.default {
                    Some(default) => Some(self.known(request, index, default)),
                    None => none,
                };
                let fact = |value: TokenStream| match field.plain {
                    Some(plain) => {
                        let word = plain.word(false);
                        quote!(__ksnet::held::#word(#value))
                    }
                    None => {
                        let kind = request.kind(index);
                        request.needs_scratch.set(true);
                        quote!(__ksnet::Held::<#kind>::fact(#value, &scratch))
                    }
                };
                match (field.optional, field.plain, none) {
                    (false, ..) => fact(held),
                    (true, Some(plain), None) => {
                        let word = plain.word(true);
                        quote!(__ksnet::held::#word(#held))
                    }
                    (true, _, none) => {
                        let none = none.unwrap_or_else(|| quote!(__ksnet::rules::Fact::Absent));
                        let fact = fact(quote!(value));
                        quote! {
                            match #held {
                                ::core::option::Option::Some(value) => #fact,
                                ::core::option::Option::None => #none,
                            }
                        }
                    }
                }
            }
            Bound::Fixed(fixed, _) => {
                let fixed = value(*fixed);
                quote!(__ksnet::rules::Fact::Known(#fixed))
            }
            Bound::Constant(number) => self.known(request, index, &Meant::Constant(*number)),
            Bound::Nothing | Bound::Channel => return None,
        })
    }

    /// A fixed value or a constant as a fact, which the compiler can evaluate.
    pub(crate) fn known(self, request: &Request, index: u16, meant: &Meant) -> TokenStream {
        let number = match meant {
            Meant::Value(fixed) => {
                let fixed = value(*fixed);
                return quote!(__ksnet::rules::Fact::Known(#fixed));
            }
            Meant::Constant(number) => *number,
        };
        let (name, path) = (self.constant(number), &request.operation.paths[usize::from(index)]);
        if path.list {
            return quote!(__ksnet::rules::Fact::Present);
        }
        let value = match (path.kind, request.operation.surface) {
            (Kind::Integer, _) => quote!(Integer(#name)),
            (Kind::Boolean, _) => quote!(Boolean(#name)),
            (Kind::Enum(_), Surface::Browser) => quote!(Text(#name.sdk_code())),
            (Kind::Enum(_), Surface::Rest { .. }) => quote!(Text(#name.rest_code())),
            _ => quote!(Text(#name)),
        };
        quote!(__ksnet::rules::Fact::Known(__ksnet::rules::Value::#value))
    }

    /// A constant of the merchant's, with the type that its path asks for.
    pub(crate) fn constant_item(self, request: &Request, number: usize) -> TokenStream {
        let constant = &request.constants[number];
        let (name, expression) = (self.constant(number), &constant.expression);
        let path = &request.operation.paths[usize::from(constant.path)];
        let named = |name: &str| {
            let name = Ident::new(name, proc_macro2::Span::call_site());
            quote!(__ksnet::types::#name)
        };
        let ty = match path.kind {
            Kind::Integer => quote!(i64),
            Kind::Boolean => quote!(bool),
            Kind::Enum(vocabulary) => named(vocabulary.name),
            Kind::Object(Some(object)) => named(object),
            _ => quote!(&'static str),
        };
        let span = first_span(expression);
        let allow = quote!(#[allow(unused_braces)]);
        match (path.kind, path.list) {
            (_, true) => {
                let (ty, reference) = (located(quote!(&'static [#ty]), span), located(quote!(&), span));
                quote!(#allow const #name: #ty = #reference #expression;)
            }
            // Any integer will do, and nothing else: that is put to the test like a field's type.
            (Kind::Integer, _) => {
                let (kind, test) =
                    (request.kind(constant.path), format_ident!("__is_integer{}_{number}", self.tag));
                let held = located(quote!(impl __ksnet::Hold<#kind>), span);
                quote! {
                    #[allow(dead_code, unused_braces)]
                    fn #test() -> #held { #expression }
                    #allow const #name: i128 = (#expression) as i128;
                }
            }
            _ => {
                let ty = located(ty, span);
                quote!(#allow const #name: #ty = #expression;)
            }
        }
    }

    /// What serde writes for a constant.
    pub(crate) fn written(self, request: &Request, index: u16, meant: &Meant) -> TokenStream {
        match meant {
            Meant::Value(Value::Text(text)) => quote!(&#text),
            Meant::Value(Value::Boolean(flag)) => quote!(&#flag),
            Meant::Value(Value::Integer(number)) => {
                let number = proc_macro2::Literal::i128_unsuffixed(*number);
                quote!(&(#number as i64))
            }
            Meant::Constant(number) => {
                let name = self.constant(*number);
                let path = &request.operation.paths[usize::from(index)];
                let kind = request.kind(index);
                match (path.kind, path.list) {
                    (Kind::Integer, false) => quote!(&(#name as i64)),
                    (Kind::Boolean, false) => quote!(&#name),
                    (Kind::Enum(_), false) => quote!(&__ksnet::Put::<#kind, _>::new(&#name)),
                    _ => quote!(&__ksnet::Put::<#kind, _>::new(#name)),
                }
            }
        }
    }

    /// A function that gives a field as something that holds the path's wire type, and nothing more. It is the
    /// one place where the field's type is put to the test, so that a wrong type is one error.
    pub(crate) fn accessor_item(
        self,
        generics: &syn::Generics,
        request: &Request,
        index: u16,
    ) -> Option<TokenStream> {
        let Bound::Field(number) = request.bound[usize::from(index)] else { return None };
        let Field { declared, ty, optional, plain, .. } = &request.fields[number];
        if plain.is_some() {
            return None;
        }
        let (function, kind, owner) = (self.accessor(number), request.kind(index), self.owner);
        let where_clause = without_self(generics.where_clause.to_token_stream(), owner);
        let declared = without_self(declared.to_token_stream(), owner);
        let captured = captured(generics);
        let parameters = strip_defaults(&generics.params);
        let span = first_span(&ty.to_token_stream());
        let captures = quote!(use<'__ksnet, #(#captured),*>);
        let held = quote! {
            __ksnet::held::Found<
                impl __ksnet::Hold<#kind> + ?::core::marker::Sized + #captures,
                impl __ksnet::Held<'__ksnet, #kind> + #captures,
            >
        };
        // The name stands where the type does, which a macro of the merchant's may have made elsewhere.
        let field = Ident::new("field", span);
        let ask = quote!((&&&&__ksnet::Probe::<'_, #kind, _>::new(#field)).held_for_ksnet());
        let (returned, body) = if *optional {
            let body = quote! {
                match #field {
                    ::core::option::Option::Some(#field) => ::core::option::Option::Some(#ask),
                    ::core::option::Option::None => ::core::option::Option::None,
                }
            };
            (quote!(::core::option::Option<#held>), body)
        } else {
            (held, ask)
        };
        let (returned, body) = (located(returned, span), located(quote!({ #body }), span));
        Some(quote! {
            #[inline(always)]
            fn #function<'__ksnet, #parameters>(_: &'__ksnet #owner, #field: &'__ksnet #declared) -> #returned
            #where_clause #body
        })
    }
}

/// The generics of the merchant's type, by name.
pub(crate) fn captured(generics: &syn::Generics) -> impl Iterator<Item = TokenStream> + '_ {
    generics.params.iter().map(|parameter| match parameter {
        syn::GenericParam::Lifetime(parameter) => parameter.lifetime.to_token_stream(),
        syn::GenericParam::Type(parameter) => parameter.ident.to_token_stream(),
        syn::GenericParam::Const(parameter) => parameter.ident.to_token_stream(),
    })
}
