//! Bodies, and the little of them that is read.

use std::{fmt, str};

use portone_ksnet_wire::Key;
use serde::de::{Deserializer as _, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_json::error::Category;

use crate::{Raw, Timestamp, Unrecognized};

/// Why a body that PortOne has signed cannot be read. What stands in it is not told; it may be somebody's.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnreadableBody {
    /// It is empty.
    Empty,
    /// It is not UTF-8.
    NotUtf8,
    /// It begins like JSON and is none.
    NotJson {
        /// Where it ceases to be JSON, from 1.
        line: usize,
        /// In bytes, from 1.
        column: usize,
    },
    /// It is no JSON object, and no form of version `2024-01-01` either.
    NeitherObjectNorForm,
    /// A member that every webhook of its type has is missing, or is empty.
    Missing(&'static str),
    /// A member is of another type.
    Mistyped {
        /// The member.
        member: &'static str,
        /// What it should be.
        expected: &'static str,
    },
    /// A member stands twice.
    Repeated(&'static str),
}

impl fmt::Display for UnreadableBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the body of a webhook cannot be read: ")?;
        match self {
            Self::Empty => f.write_str("it is empty"),
            Self::NotUtf8 => f.write_str("it is not UTF-8"),
            Self::NotJson { line, column } => write!(f, "it is not JSON, at line {line} column {column}"),
            Self::NeitherObjectNorForm => {
                f.write_str("it is neither a JSON object nor a form with `payment_id`")
            }
            Self::Missing(member) => write!(f, "`{member}` is missing or empty"),
            Self::Mistyped { member, expected } => write!(f, "`{member}` is not {expected}"),
            Self::Repeated(member) => write!(f, "`{member}` stands twice"),
        }
    }
}

impl std::error::Error for UnreadableBody {}

pub(super) fn text(body: &[u8]) -> Result<&str, UnreadableBody> {
    let text = str::from_utf8(body).map_err(|_| UnreadableBody::NotUtf8)?;
    if text.trim_ascii().is_empty() { Err(UnreadableBody::Empty) } else { Ok(text) }
}

/// Whether it is JSON rather than a form, by its first character: `Content-Type` is not signed, and no name of a
/// form begins so.
pub(super) fn is_json(text: &str) -> bool {
    text.trim_ascii_start().starts_with('{')
}

/// The JSON, whole.
pub(super) fn json(text: &str) -> Result<Unrecognized, UnreadableBody> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let json =
        Unrecognized::take(&mut deserializer, "type").and_then(|json| deserializer.end().map(|()| json));
    json.map_err(|error| UnreadableBody::NotJson { line: error.line(), column: error.column() })
}

/// Some members of an object, as they came; those that are `null` are as if they were not there.
///
/// `within`: the member of the body that the object is, or nothing where it is the body.
pub(super) fn members<const N: usize>(
    json: &str,
    within: &'static str,
    names: [&'static str; N],
) -> Result<[Option<Raw>; N], UnreadableBody> {
    let mut found = [const { None }; N];
    let mut repeated = None;
    let visitor = Members { names: &names, found: &mut found, repeated: &mut repeated };
    let read = serde_json::Deserializer::from_str(json).deserialize_map(visitor);
    match (repeated, read) {
        (Some(member), _) => Err(UnreadableBody::Repeated(member)),
        (None, Ok(())) => Ok(found.map(|member: Option<Raw>| member.filter(|json| json.get() != "null"))),
        (None, Err(error)) if error.classify() == Category::Data => {
            Err(UnreadableBody::Mistyped { member: within, expected: "an object" })
        }
        (None, Err(error)) => Err(UnreadableBody::NotJson { line: error.line(), column: error.column() }),
    }
}

struct Members<'a, const N: usize> {
    names: &'a [&'static str; N],
    found: &'a mut [Option<Raw>; N],
    repeated: &'a mut Option<&'static str>,
}

impl<'de, const N: usize> Visitor<'de> for Members<'_, N> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let index = |key: &str| self.names.iter().position(|name| *name == key).unwrap_or(N);
        while let Some(index) = map.next_key_seed(Key(index))? {
            match self.found.get_mut(index) {
                Some(found) if found.is_none() => *found = Some(map.next_value()?),
                Some(_) => {
                    *self.repeated = Some(self.names[index]);
                    return Err(A::Error::duplicate_field(self.names[index]));
                }
                None => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

pub(super) fn required<'a>(json: Option<&'a Raw>, member: &'static str) -> Result<&'a Raw, UnreadableBody> {
    json.ok_or(UnreadableBody::Missing(member))
}

pub(super) fn required_text(json: Option<&Raw>, member: &'static str) -> Result<Box<str>, UnreadableBody> {
    optional_text(json, member)?.filter(|text| !text.is_empty()).ok_or(UnreadableBody::Missing(member))
}

pub(super) fn optional_text(
    json: Option<&Raw>,
    member: &'static str,
) -> Result<Option<Box<str>>, UnreadableBody> {
    let text = json.map(|json| serde_json::from_str(json.get())).transpose();
    text.map_err(|_| UnreadableBody::Mistyped { member, expected: "text" })
}

pub(super) fn integer(json: Option<&Raw>, member: &'static str) -> Result<i64, UnreadableBody> {
    serde_json::from_str(required(json, member)?.get())
        .map_err(|_| UnreadableBody::Mistyped { member, expected: "an integer" })
}

/// The time of an event, whatever it looks like.
pub(super) fn time(json: Option<&Raw>) -> Result<Timestamp, UnreadableBody> {
    let member = "timestamp";
    serde_json::from_str(required(json, member)?.get())
        .map_err(|_| UnreadableBody::Mistyped { member, expected: "a time" })
}
