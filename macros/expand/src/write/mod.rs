//! What is written for a request, a part or a contract.

pub(crate) mod composed;
pub(crate) mod field;
pub(crate) mod flat;
pub(crate) mod generics;
mod trigger;
pub(crate) mod warn;

use proc_macro2::TokenStream;
use quote::quote;

use crate::bind::{Bound, Request};
use crate::decide::Decided;
use field::Names;

/// The lints that generated code keeps quiet.
pub(crate) fn quiet() -> TokenStream {
    quote!(#[allow(clippy::all, clippy::pedantic, clippy::nursery, unused_qualifications, single_use_lifetimes)])
}

/// The traits that generated code calls, without their names.
pub(crate) fn traits() -> TokenStream {
    quote! {
        #[allow(unused_imports)]
        use __ksnet::held::{BySerde as _, ByItself as _, NotAtAll as _, Unfit as _};
        #[allow(unused_imports)]
        use __ksnet::{KsnetPart as _, NoContract as _, NoPart as _, NoRequest as _};
    }
}

/// A type without parameters either is a request (or a part) or is not: the compiler need not list those that are.
/// One with parameters may be so for some, and the compiler says why it is not.
pub(crate) fn unlisted(generics: &syn::Generics) -> Option<TokenStream> {
    generics.type_params().next().is_none().then(|| quote!(#[diagnostic::do_not_recommend]))
}

/// What one struct, or one variant of an enum, adds to the generated block and to the methods of the impl.
pub(crate) struct Written {
    /// Functions, constants, assertions and warnings.
    pub(crate) items: TokenStream,
    pub(crate) check: TokenStream,
    pub(crate) put: TokenStream,
    /// The value of a parameter of the URL, where there can be one.
    pub(crate) parameter: Option<TokenStream>,
    /// What the compiler knows about each path, where it knows anything.
    pub(crate) known: Option<TokenStream>,
}

/// Writes a request whose fields are at their `place`s.
pub(crate) fn written(
    names: Names<'_>,
    generics: &syn::Generics,
    request: &Request,
    decided: &Decided,
) -> Written {
    let fields = (0_u16..).zip(&request.bound);
    let accessors = fields.filter_map(|(index, _)| names.accessor_item(generics, request, index));
    let parts = composed::part_items(names, generics, &request.parts);
    let judged = composed::judged(names, request, decided);
    let said = said(request, decided);
    let items = quote!(#(#accessors)* #parts #judged #said);
    // A field that is a mark has nothing to be read but its type.
    let marks = request.marks.iter().map(|place| quote!(let _ = #place;));
    let marks = quote!(#(#marks)*);
    if request.parts.is_empty() {
        let known = (0_u16..).zip(&request.bound).filter_map(|(index, bound)| {
            let known = match bound {
                Bound::Fixed(fixed, _) => names.known(request, index, &crate::given::Meant::Value(*fixed)),
                Bound::Constant(number) => {
                    names.known(request, index, &crate::given::Meant::Constant(*number))
                }
                // Which pay method it is made for follows from its fields.
                Bound::Field(_)
                    if request.operation.pay_method.is_some_and(|method| {
                        method < index && index < request.operation.paths[usize::from(method)].end
                    }) =>
                {
                    quote!(__ksnet::rules::Fact::Maybe)
                }
                _ => return None,
            };
            Some(quote!((#index, #known)))
        });
        let known: Vec<TokenStream> = known.collect();
        return Written {
            items,
            check: flat::checks(names, request, decided),
            put: with(&marks, flat::put(names, request)),
            parameter: flat::parameter(names, request),
            known: (!known.is_empty()).then(|| quote!(__ksnet::Known::Few(&[#(#known),*]))),
        };
    }
    let layout = names.layout();
    Written {
        items,
        check: composed::checks(names, request),
        put: with(&marks, composed::put(names, request)),
        parameter: composed::parameter(names, request),
        known: Some(quote!(__ksnet::Known::All(&#layout.known))),
    }
}

fn with(marks: &TokenStream, put: TokenStream) -> TokenStream {
    if marks.is_empty() { put } else { quote!({ #marks #put }) }
}

/// What rustc is to say besides errors of the macro's own.
pub(crate) fn said(request: &Request, decided: &Decided) -> TokenStream {
    let mut said = warn::contract_assertions(request, decided);
    said.extend(decided.warnings.iter().map(|(rule, spot)| warn::warning(request.operation, rule, spot)));
    said
}
