//! Code that is written as text, where no token of the merchant's has to keep its place. rustc reads a text at once;
//! tokens are handed over to it one by one, by a macro that cargo has built without optimising it.

use std::str::FromStr as _;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt as _, quote};

/// An expression for a reference to a field.
#[derive(Clone)]
pub(crate) enum Reference {
    /// To a field of `self`.
    OfSelf(Ident),
    /// To what a pattern has bound to this name.
    Bound(Ident),
}

impl Reference {
    fn text(&self) -> String {
        let name = match self {
            Self::OfSelf(name) | Self::Bound(name) => name.to_string(),
        };
        match (self, name.as_str()) {
            // The text is of an edition in which these are keywords; the merchant's crate may be of an older one.
            (Self::OfSelf(_), "async" | "await" | "dyn" | "gen" | "try") => format!("&self.r#{name}"),
            (Self::OfSelf(_), _) => format!("&self.{name}"),
            (Self::Bound(_), _) => name,
        }
    }
}

impl ToTokens for Reference {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::OfSelf(name) => {
                tokens.append(proc_macro2::Punct::new('&', proc_macro2::Spacing::Alone));
                tokens.append(Ident::new("self", Span::call_site()));
                tokens.append(proc_macro2::Punct::new('.', proc_macro2::Spacing::Alone));
                tokens.append(name.clone());
            }
            Self::Bound(name) => tokens.append(name.clone()),
        }
    }
}

/// Statements or match arms, as text as far as they can be.
pub(crate) enum Code {
    Text(String),
    Tokens(TokenStream),
}

impl Code {
    pub(crate) fn new() -> Self {
        Self::Text(String::new())
    }

    /// A call of a method of this object, with a reference to a field behind its first argument.
    pub(crate) fn call(object: &str, method: &str, first: &str, reference: &Reference) -> Self {
        let mut text = String::new();
        for piece in [object, ".", method, "(\"", first, "\", ", &reference.text(), ");"] {
            text.push_str(piece);
        }
        Self::Text(text)
    }

    /// This code, and that behind it.
    pub(crate) fn push(&mut self, more: Self) {
        *self = match (core::mem::replace(self, Self::new()), more) {
            (Self::Text(mut text), Self::Text(more)) => {
                text.push_str(&more);
                Self::Text(text)
            }
            (Self::Text(text), more) if text.is_empty() => more,
            (code, more) => {
                let (code, more) = (code.into_tokens(), more.into_tokens());
                Self::Tokens(quote!(#code #more))
            }
        };
    }

    /// An arm of a match for this pattern.
    pub(crate) fn arm(self, pattern: &str) -> Self {
        match self {
            Self::Text(text) => Self::Text([pattern, " => {", &text, "}"].concat()),
            Self::Tokens(tokens) => {
                let pattern = parsed(pattern);
                Self::Tokens(quote!(#pattern => { #tokens }))
            }
        }
    }

    /// A match on the variable, whose arms this is.
    pub(crate) fn matched(self, variable: &str) -> Self {
        match self {
            Self::Text(text) => Self::Text(["match ", variable, " {", &text, "}"].concat()),
            Self::Tokens(tokens) => {
                let variable = parsed(variable);
                Self::Tokens(quote!(match #variable { #tokens }))
            }
        }
    }

    pub(crate) fn into_tokens(self) -> TokenStream {
        match self {
            Self::Text(text) => parsed(&text),
            Self::Tokens(tokens) => tokens,
        }
    }
}

/// The tokens of a text that is made here. Within rustc it is rustc who reads it: `proc_macro2` would read it before.
fn parsed(text: &str) -> TokenStream {
    let read = if proc_macro::is_available() {
        proc_macro::TokenStream::from_str(text).map(TokenStream::from).map_err(|error| error.to_string())
    } else {
        TokenStream::from_str(text).map_err(|error| error.to_string())
    };
    read.unwrap_or_else(|error| syn::Error::new(Span::call_site(), error).into_compile_error())
}

#[cfg(test)]
mod tests {
    use quote::format_ident;

    use super::*;

    #[test]
    fn a_reference_is_the_same_as_text_and_as_tokens() {
        for name in ["buyer", "r#type", "gen"] {
            let ident: Ident = syn::parse_str(name).unwrap();
            let reference = Reference::OfSelf(ident);
            let text = parsed(&reference.text()).to_string();
            assert_eq!(text.replace("r#gen", "gen"), reference.to_token_stream().to_string());
        }
        let reference = Reference::Bound(format_ident!("__0"));
        assert_eq!(reference.text(), reference.to_token_stream().to_string());
    }

    #[test]
    fn text_and_tokens_come_out_in_the_order_they_went_in() {
        let text = |text: &str| Code::Text(text.to_owned());
        let mut code = text("a();");
        code.push(text("b();"));
        code.push(Code::Tokens(quote!(c();)));
        code.push(text("d();"));
        let code = code.arm("1u16").matched("node").into_tokens().to_string();
        assert_eq!(
            code,
            quote!(match node {
                1u16 => {
                    a();
                    b();
                    c();
                    d();
                }
            })
            .to_string()
        );
        let code = text("a();").arm("_").matched("node").into_tokens().to_string();
        assert_eq!(
            code,
            quote!(match node {
                _ => {
                    a();
                }
            })
            .to_string()
        );
    }
}
