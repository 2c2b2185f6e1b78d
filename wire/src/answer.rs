use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The error of a REST operation, as PortOne states it.
pub trait Refusal {
    /// PortOne's name for the error (`ALREADY_PAID`).
    fn kind(&self) -> &str;
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

/// Takes the JSON of a union whole, so that it can be read as one of its cases or kept.
///
/// # Errors
///
/// Those of the deserializer.
pub fn raw<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Raw, D::Error> {
    serde::Deserialize::deserialize(deserializer).map(Raw)
}

/// The text of a union's discriminator, found without reading the rest.
#[must_use]
pub fn tag(json: &Raw, discriminator: &'static str) -> Option<String> {
    struct Tag<'a> {
        discriminator: &'static str,
        found: &'a mut Option<String>,
    }

    impl<'de> Visitor<'de> for Tag<'_> {
        type Value = ();

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
            let names = [self.discriminator];
            while let Some(index) = map.next_key_seed(Key(&names))? {
                if index == 0 {
                    *self.found = map.next_value()?;
                    return Ok(());
                }
                map.next_value::<IgnoredAny>()?;
            }
            Ok(())
        }
    }

    let mut found = None;
    // Leaving the object before its end is an error to the deserializer and none to us.
    let _ = serde_json::Deserializer::from_str(json.get()).deserialize_map(Tag { discriminator, found: &mut found });
    found
}

/// Reads a key of an object as its index among the names that are known; one past the last for any other.
pub struct Key<'a>(pub &'a [&'static str]);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<usize, E> {
        Ok(self.0.iter().position(|name| *name == key).unwrap_or(self.0.len()))
    }
}

/// A required member that is not there.
#[cold]
pub fn missing<E: Error>(name: &'static str) -> E {
    E::missing_field(name)
}
