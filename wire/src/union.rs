//! Objects that are one of several cases, told apart by one member. PortOne writes that member first, and then the
//! case is read as it comes. Where it stands later, the object is kept until it is found, and read again.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use crate::any_json::{AnyJson, Expected, Kept};
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
pub fn union<'de, U: Union>() -> impl Visitor<'de, Value = U> {
    AnyJson(Cases(PhantomData))
}

struct Cases<U>(PhantomData<U>);

impl<'de, U: Union> Expected<'de> for Cases<U> {
    type Value = U;
    const NAME: &'static str = U::NAME;

    fn object<A: MapAccess<'de>>(self, mut map: A) -> Result<U, A::Error> {
        let mut tag = None;
        let mut kept = Kept::default();
        match map.next_key_seed(First(U::DISCRIMINATOR))? {
            Some(None) => match map.next_value_seed(AnyJson(Tag(U::TAGS)))? {
                Ok(index) => return within::<U, _>(index, U::case(index, map)),
                Err(written) => {
                    kept.member(U::DISCRIMINATOR, &written);
                    tag = Some(None);
                }
            },
            Some(Some(key)) => kept.member(&key, &map.next_value()?),
            None => {}
        }
        while let Some((is_tag, value)) = kept.next(&mut map, U::DISCRIMINATOR)? {
            if is_tag && tag.is_none() {
                let mut value = serde_json::Deserializer::from_str(value.get());
                tag = Some(AnyJson(Tag(U::TAGS)).deserialize(&mut value).ok().and_then(Result::ok));
            }
        }
        let json = kept.end();
        match tag.flatten() {
            Some(index) => {
                let mut object = serde_json::Deserializer::from_str(&json);
                let read = object.deserialize_map(Case::<U>(index, PhantomData));
                within::<U, _>(index, read.map_err(A::Error::custom))
            }
            None => Raw::parsed(json).map(|json| self.other(json)).map_err(A::Error::custom),
        }
    }

    fn text(&self, _: &str) -> Option<U> {
        None
    }

    fn other(self, json: Raw) -> U {
        U::unrecognized(Unrecognized::of(json, U::DISCRIMINATOR))
    }
}

/// The value of a discriminator: the index of the tag that it is, or what else it is.
struct Tag(&'static [&'static str]);

impl<'de> Expected<'de> for Tag {
    type Value = Result<usize, Raw>;
    const NAME: &'static str = "a tag";

    fn object<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut kept = Kept::default();
        while kept.next(&mut map, "")?.is_some() {}
        Raw::parsed(kept.end()).map(Err).map_err(A::Error::custom)
    }

    fn text(&self, text: &str) -> Option<Self::Value> {
        self.0.iter().position(|known| *known == text).map(Ok)
    }

    fn other(self, json: Raw) -> Self::Value {
        Err(json)
    }
}

/// Says in which case an error is.
fn within<U: Union, E: Error>(index: usize, read: Result<U, E>) -> Result<U, E> {
    read.map_err(|error| E::custom(format_args!("in `{}`: {error}", U::TAGS[index])))
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
