#![expect(clippy::inline_always, reason = "what a known rule asks of a fact is compiled with the rule")]

use crate::Truth;

/// A scalar of a request, as it goes over the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// A string, an enum code included.
    Text(&'a str),
    /// An integer; amounts are in minor units of their currency.
    Integer(i128),
    /// A boolean.
    Boolean(bool),
}

impl Value<'_> {
    /// Whether both are the same value (`==` in a `const`).
    #[inline]
    #[must_use]
    pub const fn same(self, other: Value<'_>) -> bool {
        match (self, other) {
            (Value::Text(a), Value::Text(b)) => same_text(a, b),
            (Value::Integer(a), Value::Integer(b)) => a == b,
            (Value::Boolean(a), Value::Boolean(b)) => a == b,
            _ => false,
        }
    }

    /// Whether the value is one of `set`.
    #[inline]
    #[must_use]
    pub const fn is_in(self, mut set: &[Value<'_>]) -> bool {
        match self {
            // Most values are codes.
            Value::Text(text) => {
                while let Some((other, rest)) = set.split_first() {
                    if let Value::Text(other) = other
                        && same_text(text, other)
                    {
                        return true;
                    }
                    set = rest;
                }
            }
            Value::Boolean(flag) => {
                while let Some((other, rest)) = set.split_first() {
                    if let Value::Boolean(other) = other
                        && flag == *other
                    {
                        return true;
                    }
                    set = rest;
                }
            }
            Value::Integer(_) => {
                while let Some((other, rest)) = set.split_first() {
                    if self.same(*other) {
                        return true;
                    }
                    set = rest;
                }
            }
        }
        false
    }
}

#[inline]
pub(crate) const fn same_text(a: &str, b: &str) -> bool {
    let (mut a, mut b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    // Codes differ early or not at all: eight bytes are as quickly compared as one.
    while let (Some((one, rest)), Some((other, others))) = (a.split_first_chunk(), b.split_first_chunk()) {
        if u64::from_ne_bytes(*one) != u64::from_ne_bytes(*other) {
            return false;
        }
        (a, b) = (rest, others);
    }
    while let (Some((one, rest)), Some((other, others))) = (a.split_first(), b.split_first()) {
        if *one != *other {
            return false;
        }
        (a, b) = (rest, others);
    }
    true
}

/// What is known about one path of a request.
///
/// Facts are ordered by how much they say: `Maybe`, then `Absent` or `Present`, then `AnyOf`, then
/// `Known`. Learning more moves down this order and never back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact<'a> {
    /// It is not in the request.
    Absent,
    /// It may or may not be in the request.
    Maybe,
    /// It is in the request; its value is not known.
    Present,
    /// It is in the request, with one of these values.
    AnyOf(&'a [Value<'a>]),
    /// It is in the request, with this value.
    Known(Value<'a>),
}

impl Fact<'_> {
    /// Whether the path is in the request.
    #[inline(always)]
    #[must_use]
    pub const fn present(self) -> Truth {
        match self {
            Fact::Absent => Truth::No,
            Fact::Maybe => Truth::Unknown,
            Fact::Present | Fact::AnyOf(_) | Fact::Known(_) => Truth::Yes,
        }
    }

    /// Whether the path is in the request with a value of `set`.
    #[inline(always)]
    #[must_use]
    pub const fn is_in(self, set: &[Value<'_>]) -> Truth {
        match self {
            Fact::Absent => Truth::No,
            Fact::Maybe | Fact::Present => Truth::Unknown,
            Fact::Known(value) => Truth::of(value.is_in(set)),
            Fact::AnyOf(values) => {
                let (mut inside, mut i) = (0, 0);
                while i < values.len() {
                    if values[i].is_in(set) {
                        inside += 1;
                    }
                    i += 1;
                }
                if inside == 0 {
                    Truth::No
                } else if inside == values.len() {
                    Truth::Yes
                } else {
                    Truth::Unknown
                }
            }
        }
    }

    /// What is known of an object from what is known of one of its members and of the rest of them.
    #[must_use]
    pub const fn with_member(self, member: Fact<'_>) -> Fact<'static> {
        match self.present().or(member.present()) {
            Truth::Yes => Fact::Present,
            Truth::No => Fact::Absent,
            Truth::Unknown => Fact::Maybe,
        }
    }
}
