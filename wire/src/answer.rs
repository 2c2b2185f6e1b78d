use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::Quoted;

/// The error of a REST operation, as PortOne states it.
pub trait Refusal {
    /// PortOne's name for the error (`ALREADY_PAID`).
    fn kind(&self) -> Option<&str>;
    /// PortOne's words for it.
    fn message(&self) -> Option<&str>;
    /// The payment gateway's code, where it was the gateway that refused.
    fn pg_code(&self) -> Option<&str>;
    /// The payment gateway's words.
    fn pg_message(&self) -> Option<&str>;
}

/// JSON that this version of the crate does not know the meaning of, kept as it came.
///
/// It is not printed by `Debug`: an answer may hold personal data.
#[derive(Clone)]
pub struct Raw(Box<RawValue>);

impl Raw {
    /// Any value as JSON, for what PortOne takes in any form (`customData`).
    ///
    /// # Errors
    ///
    /// Those of the value's own `Serialize`.
    pub fn new<T: Serialize + ?Sized>(value: &T) -> Result<Self, serde_json::Error> {
        serde_json::value::to_raw_value(value).map(Self)
    }

    /// # Errors
    ///
    /// Where it is not JSON.
    pub(crate) fn parsed(json: String) -> Result<Self, serde_json::Error> {
        RawValue::from_string(json).map(Self)
    }

    /// The JSON.
    #[must_use]
    pub fn get(&self) -> &str {
        self.0.get()
    }
}

impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Raw({} bytes)", self.0.get().len())
    }
}

impl PartialEq for Raw {
    fn eq(&self, other: &Self) -> bool {
        self.0.get() == other.0.get()
    }
}

impl Eq for Raw {}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Deserialize::deserialize(deserializer).map(Self)
    }
}

impl Serialize for Raw {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// What stands in `Debug` for a value that nobody must read in a log.
pub struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<hidden>")
    }
}

/// The answer of an operation that answers with nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nothing;

impl<'de> Deserialize<'de> for Nothing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        IgnoredAny::deserialize(deserializer).map(|_| Self)
    }
}

impl Refusal for Nothing {
    fn kind(&self) -> Option<&str> {
        None
    }

    fn message(&self) -> Option<&str> {
        None
    }

    fn pg_code(&self) -> Option<&str> {
        None
    }

    fn pg_message(&self) -> Option<&str> {
        None
    }
}

/// A case of a union that this version of the crate does not know, kept as it came.
///
/// `Debug` shows its words with the numbers of cards and phones hidden, and none of its JSON.
#[derive(Clone, PartialEq)]
pub struct Unrecognized {
    tag: Option<Box<str>>,
    error: Option<Box<[Option<Box<str>>; 3]>>,
    json: Raw,
}

impl Unrecognized {
    /// Takes the JSON of a union whole, so that it can be read as one of its cases or kept.
    ///
    /// # Errors
    ///
    /// Those of the deserializer.
    #[doc(hidden)]
    pub fn take<'de, D: Deserializer<'de>>(
        deserializer: D,
        discriminator: &'static str,
    ) -> Result<Self, D::Error> {
        Raw::deserialize(deserializer).map(|json| Self::of(json, discriminator))
    }

    /// What the JSON of a union is where no case is known for it.
    pub(crate) fn of(json: Raw, discriminator: &'static str) -> Self {
        let [tag] = peek(&json, [discriminator]);
        Self { tag, error: None, json }
    }

    /// Looks for the members that every error of PortOne's has.
    #[doc(hidden)]
    #[must_use]
    pub fn with_error(mut self) -> Self {
        self.error = Some(Box::new(peek(&self.json, ["message", "pgCode", "pgMessage"])));
        self
    }

    /// The value of the union's discriminator, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// The JSON as it came.
    #[must_use]
    pub fn json(&self) -> &str {
        self.json.get()
    }

    fn error(&self, member: usize) -> Option<&str> {
        self.error.as_ref().and_then(|members| members[member].as_deref())
    }

    /// `message`, where it is an error.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.error(0)
    }

    /// `pgCode`, where it is an error.
    #[must_use]
    pub fn pg_code(&self) -> Option<&str> {
        self.error(1)
    }

    /// `pgMessage`, where it is an error.
    #[must_use]
    pub fn pg_message(&self) -> Option<&str> {
        self.error(2)
    }
}

impl fmt::Debug for Unrecognized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Unrecognized");
        shown.field("tag", &self.tag().map(Quoted));
        if self.error.is_some() {
            shown
                .field("message", &self.message().map(Quoted))
                .field("pg_code", &self.pg_code().map(Quoted))
                .field("pg_message", &self.pg_message().map(Quoted));
        }
        shown.field("json", &self.json).finish()
    }
}

/// The texts of some members of an object, found without reading more of it than needed.
fn peek<const N: usize>(json: &Raw, names: [&'static str; N]) -> [Option<Box<str>>; N] {
    struct Peek<'a, const N: usize> {
        names: [&'static str; N],
        found: &'a mut [Option<Box<str>>; N],
    }

    impl<'de, const N: usize> Visitor<'de> for Peek<'_, N> {
        type Value = ();

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
            let index = |key: &str| self.names.iter().position(|name| *name == key).unwrap_or(N);
            while let Some(index) = map.next_key_seed(Key(index))? {
                if let Some(found) = self.found.get_mut(index) {
                    *found = map.next_value()?;
                    if self.found.iter().all(Option::is_some) {
                        return Ok(());
                    }
                } else {
                    map.next_value::<IgnoredAny>()?;
                }
            }
            Ok(())
        }
    }

    let mut found = [const { None }; N];
    // Leaving the object before its end is an error to the deserializer and none to us.
    let _ = serde_json::Deserializer::from_str(json.get()).deserialize_map(Peek { names, found: &mut found });
    found
}

/// Reads a code of the vocabulary of this name: text that is known or kept.
pub struct Code<T>(&'static str, PhantomData<T>);

impl<T> Code<T> {
    /// Of a vocabulary.
    #[must_use]
    pub fn of(vocabulary: &'static str) -> Self {
        Self(vocabulary, PhantomData)
    }
}

impl<T: for<'a> From<&'a str>> Visitor<'_> for Code<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }

    fn visit_str<E>(self, code: &str) -> Result<T, E> {
        Ok(T::from(code))
    }
}

/// Reads a key of an object as the number that stands for it.
pub struct Key<F>(pub F);

impl<'de, F: Fn(&str) -> usize> DeserializeSeed<'de> for Key<F> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<F: Fn(&str) -> usize> Visitor<'_> for Key<F> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<usize, E> {
        Ok(self.0(key))
    }
}

/// A required member that is not there.
#[cold]
pub fn missing<E: Error>(name: &'static str) -> E {
    E::missing_field(name)
}

/// A code that an enum of the channel does not have.
#[derive(Clone, PartialEq, Eq)]
pub struct UnknownCode {
    vocabulary: &'static str,
    code: String,
}

impl UnknownCode {
    /// The enum, and what was written.
    #[must_use]
    pub fn new(vocabulary: &'static str, code: &str) -> Self {
        Self { vocabulary, code: code.to_owned() }
    }
}

impl fmt::Debug for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = Quoted(&self.code);
        f.debug_struct("UnknownCode").field("vocabulary", &self.vocabulary).field("code", &code).finish()
    }
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a `{}` of KSNET", Quoted(&self.code), self.vocabulary)
    }
}

impl std::error::Error for UnknownCode {}
