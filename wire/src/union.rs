//! Objects that are one of several cases, told apart by one member. PortOne writes that member first, and then the
//! case is read as it comes. Where it stands later, the object is kept until it is found, and read again.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::Serialize;

use crate::{Raw, Unrecognized};

/// A union of PortOne's.
pub trait Union: Sized {
    /// PortOne's name for it.
    const NAME: &'static str;
    /// The member that tells the cases apart.
    const DISCRIMINATOR: &'static str;
    /// Its values, one for each case that is known.
    const TAGS: &'static [&'static str];

    /// Reads an object, or what is left of it after its discriminator, as the case at `index` of the tags.
    ///
    /// # Errors
    ///
    /// Where it is not of that case; the error names the member.
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error>;

    /// What is of no case that is known.
    fn unrecognized(json: Unrecognized) -> Self;
}

/// Reads a union.
///
/// # Errors
///
/// Those of the deserializer, and where an object is not of the case that it says.
pub fn union<'de, U: Union, D: Deserializer<'de>>(deserializer: D) -> Result<U, D::Error> {
    deserializer.deserialize_any(Cases(PhantomData))
}

struct Cases<U>(PhantomData<U>);

impl<U: Union> Cases<U> {
    fn other<T: Serialize + ?Sized, E: Error>(json: &T) -> Result<U, E> {
        Raw::new(json)
            .map(|json| U::unrecognized(Unrecognized::of(json, U::DISCRIMINATOR)))
            .map_err(E::custom)
    }
}

impl<'de, U: Union> Visitor<'de> for Cases<U> {
    type Value = U;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(U::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<U, A::Error> {
        let first = map.next_key_seed(First(U::DISCRIMINATOR))?;
        let mut tag = None;
        let mut kept = Kept::default();
        match first {
            Some(None) => {
                let written: Raw = map.next_value()?;
                match index_of(&written, U::TAGS) {
                    Some(index) => return within::<U, _>(index, U::case(index, map)),
                    None => kept.member(U::DISCRIMINATOR, &written),
                }
                tag = Some(None);
            }
            Some(Some(key)) => kept.member(&key, &map.next_value()?),
            None => {}
        }
        while let Some(is_tag) = map.next_key_seed(NextKey(&mut kept, U::DISCRIMINATOR))? {
            let value: Raw = map.next_value()?;
            kept.value(&value);
            if is_tag && tag.is_none() {
                tag = Some(index_of(&value, U::TAGS));
            }
        }
        let json = kept.end();
        match tag.flatten() {
            Some(index) => {
                let mut object = serde_json::Deserializer::from_str(&json);
                let read = object.deserialize_map(Case::<U>(index, PhantomData));
                within::<U, _>(index, read.map_err(A::Error::custom))
            }
            None => {
                let json = Raw::parsed(json).map_err(A::Error::custom)?;
                Ok(U::unrecognized(Unrecognized::of(json, U::DISCRIMINATOR)))
            }
        }
    }

    #[cold]
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<U, A::Error> {
        let mut elements: Vec<Raw> = Vec::new();
        while let Some(element) = list.next_element()? {
            elements.push(element);
        }
        Self::other(&elements)
    }

    #[cold]
    fn visit_str<E: Error>(self, text: &str) -> Result<U, E> {
        Self::other(text)
    }

    #[cold]
    fn visit_bool<E: Error>(self, value: bool) -> Result<U, E> {
        Self::other(&value)
    }

    #[cold]
    fn visit_i64<E: Error>(self, number: i64) -> Result<U, E> {
        Self::other(&number)
    }

    #[cold]
    fn visit_u64<E: Error>(self, number: u64) -> Result<U, E> {
        Self::other(&number)
    }

    #[cold]
    fn visit_f64<E: Error>(self, number: f64) -> Result<U, E> {
        Self::other(&number)
    }

    #[cold]
    fn visit_unit<E: Error>(self) -> Result<U, E> {
        Self::other(&())
    }
}

/// Reads a whole object as one case.
struct Case<U>(usize, PhantomData<U>);

impl<'de, U: Union> Visitor<'de> for Case<U> {
    type Value = U;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(U::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<U, A::Error> {
        U::case(self.0, map)
    }
}

/// The first key of an object: nothing where it is the discriminator, itself where not.
struct First(&'static str);

impl<'de> DeserializeSeed<'de> for First {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<String>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for First {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<Option<String>, E> {
        Ok((key != self.0).then(|| key.to_owned()))
    }
}

/// Which of the tags it is. A tag is plain text; one that is written with escapes is read all the same.
fn index_of(written: &Raw, tags: &[&str]) -> Option<usize> {
    let position = |tag: &str| tags.iter().position(|known| *known == tag);
    match written.get().strip_prefix('"')?.strip_suffix('"')? {
        escaped if escaped.contains('\\') => {
            serde_json::from_str::<String>(written.get()).ok().and_then(|tag| position(&tag))
        }
        plain => position(plain),
    }
}

/// Says in which case an error is.
fn within<U: Union, E: Error>(index: usize, read: Result<U, E>) -> Result<U, E> {
    read.map_err(|error| E::custom(format_args!("in `{}`: {error}", U::TAGS[index])))
}

/// An object as it came, member by member.
#[derive(Default)]
struct Kept(String);

impl Kept {
    fn member(&mut self, key: &str, value: &Raw) {
        self.key(key);
        self.value(value);
    }

    fn key(&mut self, key: &str) {
        self.0.push(if self.0.is_empty() { '{' } else { ',' });
        if key.bytes().all(|byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
            self.0.extend(["\"", key, "\":"]);
        } else {
            self.0.extend([&serde_json::Value::from(key).to_string(), ":"]);
        }
    }

    fn value(&mut self, value: &Raw) {
        self.0.push_str(value.get());
    }

    fn end(mut self) -> String {
        self.0.push_str(if self.0.is_empty() { "{}" } else { "}" });
        self.0
    }
}

/// Keeps the next key, and says whether it is the one looked for.
struct NextKey<'a>(&'a mut Kept, &'static str);

impl<'de> DeserializeSeed<'de> for NextKey<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for NextKey<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<bool, E> {
        self.0.key(key);
        Ok(key == self.1)
    }
}
