//! The generics of the merchant's type, and where generated tokens stand.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::DeriveInput;

/// Whether the tokens name one of these.
pub(crate) fn mentions(tokens: TokenStream, parameters: &[String]) -> bool {
    // Most types have no parameters, and tokens are dear to walk.
    !parameters.is_empty()
        && tokens.into_iter().any(|token| match token {
            TokenTree::Ident(ident) => parameters.iter().any(|parameter| ident == parameter),
            TokenTree::Group(group) => mentions(group.stream(), parameters),
            _ => false,
        })
}

/// The same tokens, as if they stood at a place of the merchant's.
pub(crate) fn located(tokens: TokenStream, span: Span) -> TokenStream {
    let located = tokens.into_iter().map(|mut token| {
        if let TokenTree::Group(group) = &token {
            token = proc_macro2::Group::new(group.delimiter(), located(group.stream(), span)).into();
        }
        token.set_span(span);
        token
    });
    located.collect()
}

/// The same tokens outside of the type, where it has to be called by its name.
pub(crate) fn without_self(tokens: TokenStream, owner: &TokenStream) -> TokenStream {
    let named = tokens.into_iter().flat_map(|token| match token {
        TokenTree::Ident(ident) if ident == "Self" => owner.clone(),
        TokenTree::Group(group) => {
            let mut named = proc_macro2::Group::new(group.delimiter(), without_self(group.stream(), owner));
            named.set_span(group.span());
            TokenStream::from(TokenTree::Group(named))
        }
        token => TokenStream::from(token),
    });
    named.collect()
}

/// The parameters as they are declared, without their defaults.
pub(crate) fn strip_defaults(
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

/// The aliases of the generated block are not in scope where predicates are, so they are spelled out.
pub(crate) fn spelled_out(tokens: TokenStream) -> TokenStream {
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

/// The type and const parameters of the merchant's type.
pub(crate) fn parameters(input: &DeriveInput) -> Vec<String> {
    let parameters = input.generics.params.iter().filter_map(|parameter| match parameter {
        syn::GenericParam::Type(parameter) => Some(parameter.ident.to_string()),
        syn::GenericParam::Const(parameter) => Some(parameter.ident.to_string()),
        syn::GenericParam::Lifetime(_) => None,
    });
    parameters.collect()
}

/// The type with every lifetime `'static`, so that a constant can name it.
pub(crate) fn without_lifetimes(ty: &syn::Type) -> TokenStream {
    fn replace(tokens: TokenStream) -> TokenStream {
        let mut replaced = TokenStream::new();
        let mut tokens = tokens.into_iter();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Punct(mark) if mark.as_char() == '\'' => {
                    let name = tokens.next();
                    let span = name.as_ref().map_or_else(Span::call_site, TokenTree::span);
                    let lifetime = syn::Lifetime::new("'static", span);
                    lifetime.to_tokens(&mut replaced);
                }
                TokenTree::Group(group) => {
                    let mut inside = proc_macro2::Group::new(group.delimiter(), replace(group.stream()));
                    inside.set_span(group.span());
                    replaced.extend([TokenTree::from(inside)]);
                }
                token => replaced.extend([token]),
            }
        }
        replaced
    }
    replace(ty.to_token_stream())
}
