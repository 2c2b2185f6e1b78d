//! What a request body must look like, and the check that names the field that does not.

use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::answer::Refusal;

/// The JSON that a field takes.
pub(crate) enum Shape {
    Text,
    /// A string of decimal digits, this many at least and at most.
    Digits(usize, usize),
    /// A string of this many capital letters: ISO 4217 and ISO 3166 codes.
    Capitals(usize),
    OneOf(&'static [&'static str]),
    /// An RFC 3339 instant with its offset.
    Instant,
    Flag,
    Int32,
    /// An int64 of minor units, not negative.
    Amount,
    List(&'static Shape),
    /// Any object, handed through.
    Open,
    Object(&'static [Field]),
    /// An object of which exactly one field is given.
    ExactlyOne(&'static [Field]),
    /// An object of which one field is given, or none.
    AtMostOne(&'static [Field]),
}

/// A named place in an object.
pub(crate) struct Field {
    name: &'static str,
    required: bool,
    shape: Shape,
}

pub(crate) const fn required(name: &'static str, shape: Shape) -> Field {
    Field { name, required: true, shape }
}

pub(crate) const fn optional(name: &'static str, shape: Shape) -> Field {
    Field { name, required: false, shape }
}

/// Reads a body as JSON of `shape`.
///
/// Fields that PortOne does not have are refused too: a misspelt name would be ignored in silence upstream,
/// and finding that is what a stand-in is for.
pub(crate) fn read(body: &[u8], shape: &Shape) -> Result<Value, Refusal> {
    let body = serde_json::from_slice(body)
        .map_err(|error| Refusal::invalid_request(format!("the body is not JSON: {error}")))?;
    check(&body, shape).map_err(Refusal::invalid_request)?;
    Ok(body)
}

/// Whether it is JSON of `shape`, or what is not.
pub(crate) fn check(value: &Value, shape: &Shape) -> Result<(), String> {
    at(value, shape, "")
}

fn at(value: &Value, shape: &Shape, path: &str) -> Result<(), String> {
    let fits = match shape {
        Shape::Object(fields) => return object(value, fields, path).map(|_| ()),
        Shape::ExactlyOne(fields) => {
            return match object(value, fields, path)?.len() {
                1 => Ok(()),
                _ => Err(format!("{} takes exactly one of {}", place(path), names(fields))),
            };
        }
        Shape::AtMostOne(fields) => {
            return match object(value, fields, path)?.len() {
                0 | 1 => Ok(()),
                _ => Err(format!("{} takes only one of {}", place(path), names(fields))),
            };
        }
        Shape::List(of) => match value {
            Value::Array(items) => {
                return items
                    .iter()
                    .enumerate()
                    .try_for_each(|(index, item)| at(item, of, &format!("{path}[{index}]")));
            }
            _ => false,
        },
        Shape::Open => value.is_object(),
        Shape::Flag => value.is_boolean(),
        Shape::Int32 => value.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
        Shape::Amount => value.as_i64().is_some_and(|number| number >= 0),
        Shape::Text => value.is_string(),
        Shape::Digits(least, most) => value.as_str().is_some_and(|text| {
            (*least..=*most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
        }),
        Shape::Capitals(count) => value
            .as_str()
            .is_some_and(|text| text.len() == *count && text.bytes().all(|byte| byte.is_ascii_uppercase())),
        Shape::OneOf(allowed) => value.as_str().is_some_and(|text| allowed.contains(&text)),
        Shape::Instant => value.as_str().is_some_and(|text| rfc3339(text).is_some()),
    };
    if fits { Ok(()) } else { Err(format!("{} must be {}", place(path), expected(shape))) }
}

fn object<'a>(value: &'a Value, fields: &[Field], path: &str) -> Result<&'a Map<String, Value>, String> {
    let Value::Object(given) = value else {
        return Err(format!("{} must be an object", place(path)));
    };
    let inside = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    for field in fields {
        match given.get(field.name) {
            Some(value) => at(value, &field.shape, &inside(field.name))?,
            None if field.required => return Err(format!("`{}` is missing", inside(field.name))),
            None => {}
        }
    }
    match given.keys().find(|name| fields.iter().all(|field| field.name != name.as_str())) {
        Some(unknown) => Err(format!("`{}` is not a field of this request", inside(unknown))),
        None => Ok(given),
    }
}

/// RFC 3339 as OpenAPI's `date-time` takes it: a `T`, and an offset without a zone name.
pub(crate) fn rfc3339(text: &str) -> Option<Timestamp> {
    let plain = text.as_bytes().get(10) == Some(&b'T') && !text.contains('[');
    if plain { text.parse().ok() } else { None }
}

fn place(path: &str) -> String {
    if path.is_empty() { "the body".to_owned() } else { format!("`{path}`") }
}

fn names(fields: &[Field]) -> String {
    fields.iter().map(|field| format!("`{}`", field.name)).collect::<Vec<_>>().join(" and ")
}

/// The words never repeat the value: it may be a card number.
fn expected(shape: &Shape) -> String {
    match shape {
        Shape::Text => "a string".to_owned(),
        Shape::Digits(least, most) if least == most => format!("a string of {least} digits"),
        Shape::Digits(least, most) => format!("a string of {least} to {most} digits"),
        Shape::Capitals(count) => format!("a code of {count} capital letters"),
        // The list of banks is too long to be read in an error.
        Shape::OneOf(allowed) if allowed.len() > 12 => {
            format!("one of PortOne's {} codes, such as {}", allowed.len(), allowed[3])
        }
        Shape::OneOf(allowed) => format!("one of {}", allowed.join(", ")),
        Shape::Instant => "an RFC 3339 instant with its offset".to_owned(),
        Shape::Flag => "a boolean".to_owned(),
        Shape::Int32 => "a 32-bit integer".to_owned(),
        Shape::Amount => "an integer of minor units, not negative".to_owned(),
        Shape::List(_) => "an array".to_owned(),
        Shape::Open | Shape::Object(_) | Shape::ExactlyOne(_) | Shape::AtMostOne(_) => "an object".to_owned(),
    }
}
