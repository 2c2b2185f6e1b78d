//! Every object, union and enum that PortOne can answer with, read as its type: whole, with what nobody knows
//! yet, and with what is missing. The table of them is generated from PortOne's schema.

mod sample;
#[rustfmt::skip]
mod shapes;

use std::fmt::Debug;

use portone_ksnet::{Refusal, Unrecognized, answer};
use sample::{another, object_of};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// An object of PortOne's schema.
pub(crate) struct Object {
    pub(crate) name: &'static str,
    pub(crate) members: &'static [Member],
}

/// A member of an object.
pub(crate) struct Member {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    pub(crate) kind: Kind,
}

/// What a member holds.
#[allow(dead_code, reason = "PortOne's answers have none of some kinds today")]
pub(crate) enum Kind {
    Text,
    Time,
    Integer,
    Decimal,
    Flag,
    Anything,
    /// A code, such as this one.
    Code(&'static str),
    Object(&'static Object),
    Union(&'static Union),
    List(&'static Kind),
    Map(&'static Kind),
}

/// A union of PortOne's schema.
pub(crate) struct Union {
    pub(crate) name: &'static str,
    pub(crate) discriminator: &'static str,
    pub(crate) cases: &'static [Case],
}

/// A case of a union.
pub(crate) struct Case {
    pub(crate) tag: &'static str,
    /// Whether the channel returns it; one that it does not return is kept as JSON.
    pub(crate) returned: bool,
    pub(crate) object: &'static Object,
}

const fn required(name: &'static str, kind: Kind) -> Member {
    Member { name, required: true, kind }
}

const fn optional(name: &'static str, kind: Kind) -> Member {
    Member { name, required: false, kind }
}

const fn known(tag: &'static str, object: &'static Object) -> Case {
    Case { tag, returned: true, object }
}

const fn folded(tag: &'static str, object: &'static Object) -> Case {
    Case { tag, returned: false, object }
}

/// A shape, and what puts its type to the test.
type Test<S> = (&'static S, fn(&S));

type CodeTest = fn(&str, &[&str], &[&str]);

/// A union that keeps what it does not know.
trait Open: DeserializeOwned + PartialEq + Debug {
    fn unrecognized(&self) -> Option<&Unrecognized>;
    fn tag(&self) -> Option<&str>;
}

macro_rules! open {
    ($union:ident) => {
        impl Open for answer::$union {
            fn unrecognized(&self) -> Option<&Unrecognized> {
                match self {
                    Self::Unrecognized(case) => Some(case),
                    _ => None,
                }
            }

            fn tag(&self) -> Option<&str> {
                answer::$union::tag(self)
            }
        }
    };
}
use open;

const UNKNOWN: &str = "NEVER_HEARD_OF";

/// From text, as the client reads it.
fn read<T: DeserializeOwned>(json: &Value) -> Result<T, String> {
    serde_json::from_str(&json.to_string()).map_err(|error| error.to_string())
}

fn whole<T: DeserializeOwned>(what: &str, json: &Value) -> T {
    read(json).unwrap_or_else(|error| panic!("`{what}` cannot be read: {error}\n{json:#}"))
}

fn changed(json: &Value, name: &str, value: Option<Value>) -> Value {
    let mut json = json.clone();
    let members = json.as_object_mut().expect("an object");
    match value {
        Some(value) => members.insert(name.to_owned(), value),
        None => members.remove(name),
    };
    json
}

fn object<T: DeserializeOwned + PartialEq + Debug>(shape: &Object) {
    let json = object_of(shape);
    let full: T = whole(shape.name, &json);
    let open: T = whole(shape.name, &changed(&json, "sinceYesterday", Some(json!([{ "a": 1 }]))));
    assert_eq!(open, full, "`{}` with a member that nobody knows", shape.name);
    let from_value: T = serde_json::from_value(json.clone()).expect("as from text");
    assert_eq!(from_value, full);
    for member in shape.members {
        let what = format!("{}.{}", shape.name, member.name);
        let other: T = whole(&what, &changed(&json, member.name, Some(another(&json[member.name]))));
        assert!(other != full, "`{what}` is not read");
        // What is null is as if it were not there.
        let lacking = [None, Some(Value::Null)].map(|value| read::<T>(&changed(&json, member.name, value)));
        for lacking in lacking {
            if member.required {
                let error = lacking.expect_err(&format!("`{what}` is required"));
                assert!(error.contains(&format!("`{}`", member.name)), "{error} does not name `{what}`");
            } else {
                let lacking = lacking.unwrap_or_else(|error| panic!("without `{what}`: {error}"));
                assert!(lacking != full, "without `{what}` it is another");
            }
        }
    }
}

fn union<T: Open>(shape: &Union) {
    let (name, tag) = (shape.name, shape.discriminator);
    for case in shape.cases {
        let mut json = object_of(case.object);
        json[tag] = json!(case.tag);
        let read: T = whole(case.object.name, &json);
        assert_eq!(read.tag(), Some(case.tag));
        assert_eq!(read.unrecognized().is_none(), case.returned, "`{}` of `{name}`", case.tag);
        if let Some(kept) = read.unrecognized() {
            assert_eq!(serde_json::from_str::<Value>(kept.json()).unwrap(), json);
        }
        for member in case.object.members.iter().filter(|member| member.required && member.name != tag) {
            let without = self::read::<T>(&changed(&json, member.name, None));
            if case.returned {
                let error = without.expect_err(member.name);
                assert!(error.contains(&format!("`{}`", member.name)), "{error}");
                assert!(error.contains(case.tag), "{error} does not say which case of `{name}`");
            } else {
                assert!(without.is_ok(), "what is kept as JSON needs no `{}`", member.name);
            }
        }
    }
    let some = object_of(shape.cases[0].object);
    let strange = [
        (Some(json!(UNKNOWN)), Some(UNKNOWN)),
        (None, None),
        (Some(Value::Null), None),
        (Some(json!(7)), None),
        (Some(json!({ "of": "another kind" })), None),
    ];
    for (value, said) in strange {
        let json = changed(&some, tag, value);
        let read: T = whole(name, &json);
        assert_eq!(read.tag(), said, "{json}");
        let kept = read.unrecognized().unwrap_or_else(|| panic!("`{name}` knows {json}"));
        assert_eq!(serde_json::from_str::<Value>(kept.json()).unwrap(), json, "the JSON of `{name}`");
    }
}

fn refusal<T: DeserializeOwned + Refusal>(shape: &Union) {
    for tag in shape.cases.iter().map(|case| case.tag).chain([UNKNOWN]) {
        let object =
            shape.cases.iter().find(|case| case.tag == tag).map_or(shape.cases[0].object, |c| c.object);
        let mut json = object_of(object);
        json[shape.discriminator] = json!(tag);
        json["message"] = json!("one that is said");
        let error: T = whole(shape.name, &json);
        assert_eq!((error.kind(), error.message()), (Some(tag), Some("one that is said")), "{}", shape.name);
        for (name, said) in [("pgCode", error.pg_code()), ("pgMessage", error.pg_message())] {
            let there = json.get(name).and_then(Value::as_str);
            assert_eq!(said, there, "`{name}` of `{tag}` in `{}`", shape.name);
        }
    }
}

fn code<T: DeserializeOwned + Debug>(name: &str, codes: &[&str], known: &[&str]) {
    for code in codes.iter().copied().chain([UNKNOWN, "", "krw"]) {
        let shown = format!("{:?}", whole::<T>(name, &json!(code)));
        let expected =
            if known.contains(&code) { code.to_owned() } else { format!("Unrecognized({code:?})") };
        assert_eq!(shown, expected, "`{code}` of `{name}`");
    }
    for other in [Value::Null, json!(1), json!([]), json!({})] {
        assert!(read::<T>(&other).is_err(), "{other} is no `{name}`");
    }
}

#[test]
fn every_object_is_read_in_full_and_stays_open() {
    assert!(shapes::OBJECTS.len() > 100);
    for (shape, test) in shapes::OBJECTS {
        test(shape);
    }
}

#[test]
fn every_union_keeps_the_case_it_does_not_know() {
    assert!(shapes::UNIONS.len() > 30);
    for (shape, test) in shapes::UNIONS {
        test(shape);
    }
}

#[test]
fn every_error_speaks_for_itself() {
    assert!(shapes::REFUSALS.len() > 20);
    for (shape, test) in shapes::REFUSALS {
        test(shape);
    }
}

#[test]
fn every_enum_keeps_the_code_it_does_not_know() {
    assert!(shapes::CODES.len() > 10);
    for (name, codes, known, test) in shapes::CODES {
        test(name, codes, known);
    }
}
