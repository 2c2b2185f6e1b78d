//! Whether a field's type can hold what goes over the wire, as far as its name tells. What the name does not
//! tell (an alias, a type of the merchant's) is left to the trait `Hold`.

use portone_ksnet_rules::{Kind, Path};
use quote::ToTokens;

use crate::say::{lines, say};

const INTEGERS: [&str; 8] = ["u64", "u32", "u16", "u8", "i64", "i32", "i16", "i8"];
const OTHERS: [&str; 7] = ["char", "f32", "f64", "i128", "isize", "u128", "usize"];

/// A type of std's that holds a scalar, which nothing has to be asked about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Plain {
    Text,
    Integer,
    Boolean,
}

impl Plain {
    /// What the type holds, where the path takes that and the type's name says so.
    pub(crate) fn of(path: &Path, ty: &syn::Type) -> Option<Self> {
        let plain = match path.kind {
            _ if path.list => return None,
            Kind::Text => Self::Text,
            Kind::Integer => Self::Integer,
            Kind::Boolean => Self::Boolean,
            _ => return None,
        };
        (Self::named(ty)? == plain).then_some(plain)
    }

    fn named(ty: &syn::Type) -> Option<Self> {
        match ty {
            syn::Type::Group(group) => Self::named(&group.elem),
            syn::Type::Reference(reference) if reference.mutability.is_none() => Self::named(&reference.elem),
            syn::Type::Path(path) if path.qself.is_none() && path.path.segments.len() == 1 => {
                match (self::named(ty), &path.path.segments[0].arguments) {
                    (Named::Text, syn::PathArguments::None) => Some(Self::Text),
                    (Named::Integer, syn::PathArguments::None) => Some(Self::Integer),
                    (Named::Boolean, syn::PathArguments::None) => Some(Self::Boolean),
                    (Named::Text, syn::PathArguments::AngleBracketed(arguments)) => {
                        let mut types = arguments.args.iter().filter_map(|argument| match argument {
                            syn::GenericArgument::Type(ty) => Some(ty),
                            _ => None,
                        });
                        types.next().and_then(Self::named)
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// What writes it, and what tells what is known about it.
    pub(crate) fn word(self, optional: bool) -> proc_macro2::Ident {
        proc_macro2::Ident::new(self.method(optional), proc_macro2::Span::call_site())
    }

    /// The same as text.
    pub(crate) fn method(self, optional: bool) -> &'static str {
        match (self, optional) {
            (Self::Text, false) => "text",
            (Self::Text, true) => "text_if",
            (Self::Integer, false) => "integer",
            (Self::Integer, true) => "integer_if",
            (Self::Boolean, false) => "boolean",
            (Self::Boolean, true) => "boolean_if",
        }
    }
}

/// What a type's name says.
enum Named<'a> {
    Text,
    Integer,
    Boolean,
    /// A type of std's or of the language that holds nothing of PortOne's.
    Other,
    List(Option<&'a syn::Type>),
    /// Nothing that is known here.
    Own,
}

/// The code that the type stands for, where it is named like a mark of the path's codes: `mark::currency::KRW`.
pub(crate) fn marked(kind: Kind, ty: &syn::Type) -> Option<&'static str> {
    let (Kind::Enum(vocabulary), syn::Type::Path(path)) = (kind, ty) else { return None };
    let mut segments = path.path.segments.iter().rev();
    let last = segments.next().filter(|last| last.arguments.is_empty())?;
    let module = crate::say::snake_case(vocabulary.name);
    if segments.next().is_some_and(|outer| outer.ident != module) {
        return None;
    }
    let code = vocabulary.codes.iter().find(|code| code.variant.is_some_and(|name| last.ident == name))?;
    Some(code.code)
}

/// What is wrong with the type, if its name tells.
pub(crate) fn misfit(path: &Path, ty: &syn::Type) -> Option<String> {
    let named = named(ty);
    let fits = match (path.list, &named) {
        (true, Named::Own) => !is_element(path.kind, ty),
        (false, Named::Own) => true,
        // An object is given by its members, which is said elsewhere.
        (false, _) if path.kind == Kind::Object(None) => true,
        (_, _) if path.kind == Kind::Json => true,
        (true, Named::List(Some(element))) => element_fits(path.kind, &self::named(element)),
        (true, Named::List(None)) => true,
        (true, _) => false,
        (false, named) => element_fits(path.kind, named),
    };
    if fits {
        return None;
    }
    let (what, element) = match path.kind {
        Kind::Text => (say("text", "문자열"), "String".to_owned()),
        Kind::Integer => (say("a whole number", "정수"), "u64".to_owned()),
        Kind::Boolean => (say("`true` or `false`", "`true` 또는 `false`"), "bool".to_owned()),
        Kind::Enum(vocabulary) => {
            let name = format!("portone_ksnet::{}", vocabulary.name);
            (say(format!("a `{}`", vocabulary.name), format!("`{}` 코드", vocabulary.name)), name)
        }
        Kind::Object(Some(name)) => {
            (say(format!("a `{name}`"), format!("`{name}` 객체")), format!("portone_ksnet::{name}"))
        }
        Kind::Object(None) | Kind::Json => (say("an object", "객체"), "…".to_owned()),
    };
    let what =
        if path.list { say(format!("a list, each {what}"), format!("{what}의 목록")) } else { what };
    let wanted = if path.list { format!("Vec<{element}>") } else { element };
    let (wire, found) = (path.wire, written(ty));
    let amount = path.kind == Kind::Integer && path.name().to_ascii_lowercase().contains("amount");
    Some(lines([
        say(
            format!("KSNET: `{wire}` is {what}, which a `{found}` does not hold"),
            format!("KSNET: `{wire}` 값은 {what}이어서 `{found}` 타입으로는 쓸 수 없습니다"),
        ),
        if amount {
            say(
                "amounts are in minor units of the currency: 1,000 won are 1000, 6 dollars are 600",
                "금액은 통화의 최소 단위입니다: 1,000원은 1000, 6달러는 600",
            )
        } else {
            String::new()
        },
        say(format!("help: write `{wanted}`"), format!("도움말: `{wanted}`로 쓰세요")),
    ]))
}

/// Whether the type is one of std's that hold text, by its name.
pub(crate) fn is_text(ty: &syn::Type) -> bool {
    matches!(named(ty), Named::Text)
}

/// Whether the type is the one of a single element, by its name.
fn is_element(kind: Kind, ty: &syn::Type) -> bool {
    let name = match kind {
        Kind::Enum(vocabulary) => vocabulary.name,
        Kind::Object(Some(name)) => name,
        _ => return false,
    };
    matches!(ty, syn::Type::Path(path) if path.path.segments.last().is_some_and(|segment| segment.ident == name))
}

/// The type as people write it.
fn written(ty: &syn::Type) -> String {
    let mut text = ty.to_token_stream().to_string();
    for (tokens, people) in [
        ("& ", "&"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ,", ","),
        (" :: ", "::"),
        ("[ ", "["),
        (" ]", "]"),
        (" ;", ";"),
    ] {
        text = text.replace(tokens, people);
    }
    text
}

fn element_fits(kind: Kind, named: &Named<'_>) -> bool {
    match (kind, named) {
        (_, Named::Own) | (Kind::Json, _) => true,
        (Kind::Text, named) => matches!(named, Named::Text),
        (Kind::Integer, named) => matches!(named, Named::Integer),
        (Kind::Boolean, named) => matches!(named, Named::Boolean),
        (Kind::Enum(_) | Kind::Object(_), _) => false,
    }
}

fn named(ty: &syn::Type) -> Named<'_> {
    match ty {
        syn::Type::Group(group) => named(&group.elem),
        syn::Type::Paren(paren) => named(&paren.elem),
        syn::Type::Reference(reference) => named(&reference.elem),
        syn::Type::Slice(slice) => Named::List(Some(&slice.elem)),
        syn::Type::Array(array) => Named::List(Some(&array.elem)),
        syn::Type::Path(path) if path.qself.is_none() => {
            let Some(segment) = path.path.segments.last() else { return Named::Own };
            let name = segment.ident.to_string();
            let argument = match &segment.arguments {
                syn::PathArguments::AngleBracketed(arguments) => {
                    arguments.args.iter().find_map(|argument| match argument {
                        syn::GenericArgument::Type(ty) => Some(ty),
                        _ => None,
                    })
                }
                _ => None,
            };
            // A path of several segments may name anything; std's own types are written by their name.
            match (name.as_str(), argument) {
                ("Box" | "Arc" | "Rc" | "Cow", Some(inside)) => named(inside),
                ("Vec", element) => Named::List(element),
                (_, Some(_)) => Named::Own,
                _ if path.path.segments.len() > 1 => Named::Own,
                ("String" | "str", None) => Named::Text,
                ("bool", None) => Named::Boolean,
                (name, None) if INTEGERS.contains(&name) => Named::Integer,
                (name, None) if OTHERS.contains(&name) => Named::Other,
                _ => Named::Own,
            }
        }
        syn::Type::Tuple(_) | syn::Type::Never(_) | syn::Type::Ptr(_) => Named::Other,
        _ => Named::Own,
    }
}
