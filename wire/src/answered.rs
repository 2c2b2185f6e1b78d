//! Members of an answer, each read in one go, whether it is there or null.

use std::fmt;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
};

/// What a member of an answer can be.
pub trait Answered<'de>: Sized {
    /// Reads it.
    fn visitor() -> impl Visitor<'de, Value = Self>;
}

// Each of these reads the value of the member whose key was read into its place, and not out of it: an answer has
// hundreds of members, and a result to look into at each of them is most of what rustc has to check.

/// Reads a member: nothing, where it is null.
///
/// # Errors
///
/// Where it is of another kind.
pub fn member<'de, T: Answered<'de>, A: MapAccess<'de>>(
    object: &mut A,
    place: &mut Option<T>,
) -> Result<(), A::Error> {
    *place = object.next_value_seed(OrNull(T::visitor()))?;
    Ok(())
}

/// Reads a member of a kind that serde knows: nothing, where it is null.
///
/// # Errors
///
/// Where it is of another kind.
pub fn plain<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    object: &mut A,
    place: &mut Option<T>,
) -> Result<(), A::Error> {
    *place = object.next_value()?;
    Ok(())
}

/// Reads a member that can be anything, null as well.
///
/// # Errors
///
/// Where it is no JSON.
pub fn any<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    object: &mut A,
    place: &mut Option<T>,
) -> Result<(), A::Error> {
    *place = Some(object.next_value()?);
    Ok(())
}

/// Passes over a member that this version does not know.
///
/// # Errors
///
/// Where it is no JSON.
pub fn unknown<'de, A: MapAccess<'de>>(object: &mut A) -> Result<(), A::Error> {
    object.next_value::<IgnoredAny>()?;
    Ok(())
}

/// Reads what a visitor reads, or null. serde's `Option` looks for null first and then asks again what it is.
struct OrNull<V>(V);

impl<'de, V: Visitor<'de>> DeserializeSeed<'de> for OrNull<V> {
    type Value = Option<V::Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for OrNull<V> {
    type Value = Option<V::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        self.0.visit_str(text).map(Some)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Self::Value, A::Error> {
        self.0.visit_map(object).map(Some)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
        self.0.visit_seq(list).map(Some)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        self.0.visit_bool(value).map(Some)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
        self.0.visit_i64(number).map(Some)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        self.0.visit_u64(number).map(Some)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
        self.0.visit_f64(number).map(Some)
    }
}

/// Text.
struct Words;

impl Visitor<'_> for Words {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }
}

impl<'de> Answered<'de> for String {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        Words
    }
}

/// `true` or `false`.
struct Flag;

impl Visitor<'_> for Flag {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a boolean")
    }

    fn visit_bool<E>(self, value: bool) -> Result<bool, E> {
        Ok(value)
    }
}

macro_rules! whole_numbers {
    ($($visitor:ident $number:ident)*) => {$(
        /// A whole number of this size.
        struct $visitor;

        impl Visitor<'_> for $visitor {
            type Value = $number;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($number))
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<$number, E> {
                number.try_into().map_err(|_| E::invalid_value(Unexpected::Signed(number), &self))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<$number, E> {
                number.try_into().map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
            }
        }

        impl<'de> Answered<'de> for $number {
            fn visitor() -> impl Visitor<'de, Value = Self> {
                $visitor
            }
        }
    )*};
}

whole_numbers! { I32 i32 I64 i64 }

impl<'de> Answered<'de> for bool {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        Flag
    }
}
