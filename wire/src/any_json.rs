//! JSON that may be anything: what is expected of it is read as it comes, all else is kept.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::Serialize;

use crate::Raw;

/// What one kind of JSON is expected for.
pub(crate) trait Expected<'de>: Sized {
    type Value;

    /// How errors call it.
    const NAME: &'static str;

    /// An object.
    fn object<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error>;

    /// A text; nothing where it is not the one that is expected.
    fn text(&self, text: &str) -> Option<Self::Value>;

    /// Anything else.
    fn other(self, json: Raw) -> Self::Value;
}

/// Reads what is expected, or whatever it is.
pub(crate) struct AnyJson<T>(pub(crate) T);

impl<'de, T: Expected<'de>> AnyJson<T> {
    #[cold]
    fn keep<V: Serialize + ?Sized, E: Error>(self, json: &V) -> Result<T::Value, E> {
        Raw::new(json).map(|json| self.0.other(json)).map_err(E::custom)
    }
}

impl<'de, T: Expected<'de>> DeserializeSeed<'de> for AnyJson<T> {
    type Value = T::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Expected<'de>> Visitor<'de> for AnyJson<T> {
    type Value = T::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T::Value, A::Error> {
        self.0.object(map)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T::Value, E> {
        match self.0.text(text) {
            Some(value) => Ok(value),
            None => self.keep(text),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<T::Value, A::Error> {
        let mut elements: Vec<Raw> = Vec::new();
        while let Some(element) = list.next_element()? {
            elements.push(element);
        }
        self.keep(&elements)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T::Value, E> {
        self.keep(&value)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T::Value, E> {
        self.keep(&number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T::Value, E> {
        self.keep(&number)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<T::Value, E> {
        self.keep(&number)
    }

    fn visit_unit<E: Error>(self) -> Result<T::Value, E> {
        self.keep(&())
    }
}

/// An object as it came, member by member.
#[derive(Default)]
pub(crate) struct Kept(String);

impl Kept {
    /// Keeps a member.
    pub(crate) fn member(&mut self, key: &str, value: &Raw) {
        self.key(key);
        self.0.push_str(value.get());
    }

    /// Keeps the next member, if there is one; says whether it is the one looked for, and its value.
    pub(crate) fn next<'de, A: MapAccess<'de>>(
        &mut self,
        map: &mut A,
        looked_for: &'static str,
    ) -> Result<Option<(bool, Raw)>, A::Error> {
        let Some(found) = map.next_key_seed(KeptKey(self, looked_for))? else { return Ok(None) };
        let value: Raw = map.next_value()?;
        self.0.push_str(value.get());
        Ok(Some((found, value)))
    }

    fn key(&mut self, key: &str) {
        self.0.push(if self.0.is_empty() { '{' } else { ',' });
        if key.bytes().all(|byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
            self.0.extend(["\"", key, "\":"]);
        } else {
            self.0.extend([&serde_json::Value::from(key).to_string(), ":"]);
        }
    }

    /// The object.
    pub(crate) fn end(mut self) -> String {
        self.0.push_str(if self.0.is_empty() { "{}" } else { "}" });
        self.0
    }
}

/// Keeps a key, and says whether it is the one looked for.
struct KeptKey<'a>(&'a mut Kept, &'static str);

impl<'de> DeserializeSeed<'de> for KeptKey<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeptKey<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<bool, E> {
        self.0.key(key);
        Ok(key == self.1)
    }
}
