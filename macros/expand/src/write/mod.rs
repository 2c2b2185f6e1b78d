//! What is written for a request, a part or a contract.

pub(crate) mod code;
pub(crate) mod composed;
pub(crate) mod field;
pub(crate) mod flat;
pub(crate) mod generics;
mod trigger;
pub(crate) mod warn;

use proc_macro2::TokenStream;
use quote::quote;

use crate::bind::Request;
use crate::decide::Decided;
use field::Names;

/// The lints that generated code keeps quiet.
pub(crate) fn quiet() -> TokenStream {
    quote! {
        #[allow(
            clippy::all, clippy::pedantic, clippy::nursery, unused_qualifications, single_use_lifetimes, unused_variables
        )]
    }
}

/// Whether a field or a part is of a type that the compiler is asked about.
pub(crate) fn is_asked(request: &Request) -> bool {
    !request.parts.is_empty() || request.fields.iter().any(|field| field.plain.is_none())
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

/// How a request is written.
pub(crate) enum Put {
    /// Member by member.
    Members(TokenStream),
    /// By an expression for what the serializer answers.
    Answer(TokenStream),
}

impl Put {
    /// An expression for what the serializer answers.
    pub(crate) fn answer(self) -> TokenStream {
        match self {
            Self::Members(members) => quote! {{
                let mut object = __ksnet::Object::new(serializer, channel);
                {
                    let object = &mut object;
                    #members
                }
                object.end()
            }},
            Self::Answer(answer) => answer,
        }
    }

    /// After these statements.
    fn after(self, statements: &TokenStream) -> Self {
        match self {
            put if statements.is_empty() => put,
            Self::Members(members) => Self::Members(quote!(#statements #members)),
            Self::Answer(answer) => Self::Answer(quote!({ #statements #answer })),
        }
    }
}

/// What one struct, or one variant of an enum, adds to the generated block and to the methods of the impl.
pub(crate) struct Written {
    /// Functions, constants, assertions and warnings.
    pub(crate) items: TokenStream,
    pub(crate) check: TokenStream,
    pub(crate) put: Put,
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
        return Written {
            items,
            check: with_scratch(request, flat::checks(names, request, decided)),
            put: Put::Members(with_scratch(request, flat::members(names, request))).after(&marks),
            parameter: flat::parameter(names, request).map(|parameter| with_scratch(request, parameter)),
            known: flat::known(names, request),
        };
    }
    let layout = names.layout();
    Written {
        items,
        check: with_scratch(request, composed::checks(names, request)),
        put: Put::Answer(composed::put(names, request)).after(&with_scratch(request, marks)),
        parameter: composed::parameter(names, request).map(|parameter| with_scratch(request, parameter)),
        known: Some(quote!(__ksnet::Known::All(&#layout.known))),
    }
}

/// The body of a method, behind what a fact may have to be kept in where it has asked for one.
fn with_scratch(request: &Request, body: TokenStream) -> TokenStream {
    if request.needs_scratch.take() {
        quote!(let scratch = <__ksnet::Scratch as ::core::default::Default>::default(); #body)
    } else {
        body
    }
}

/// What rustc is to say besides errors of the macro's own.
pub(crate) fn said(request: &Request, decided: &Decided) -> TokenStream {
    let mut said = warn::contract_assertions(request, decided);
    said.extend(decided.warnings.iter().map(|(rule, spot)| warn::warning(request.operation, rule, spot)));
    said
}
