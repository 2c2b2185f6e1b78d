//! Answers read from text, as `serde_json` reads them and with its errors, in less time.
//!
//! Strings, numbers and commas are read here; what is rare (other numbers, escapes by code point, members that nobody
//! knows, JSON that is kept) is handed to `serde_json`. Whatever cannot be read is looked at by it, which says what is
//! wrong with text that is no JSON.

mod scan;

use std::fmt::Display;

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess,
    Unexpected, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::Error;

use scan::{Key, Number};

/// How deep objects and lists may lie in each other, which is how deep `serde_json` goes.
const DEPTH: u8 = 128;

/// Reads an answer.
///
/// # Errors
///
/// Where it is no JSON, or not that of a `T`. The error is what `serde_json::from_str` says; its
/// [category](Error::classify) is that of data where the text is JSON, and another where it is not.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    let mut reader = Reader::new(text);
    let read = T::deserialize(&mut reader);
    if reader.next().is_none() && read.is_ok() { read } else { Err(reader.failed(read.err())) }
}

/// JSON, and how far it is read.
pub(crate) struct Reader<'de> {
    text: &'de str,
    at: usize,
    depth: u8,
    /// The last string that had escapes in it.
    unescaped: String,
}

impl<'de> Reader<'de> {
    pub(crate) fn new(text: &'de str) -> Self {
        Self { text, at: 0, depth: DEPTH, unescaped: String::new() }
    }

    /// What is wrong: with the text, or with what was made of it.
    #[cold]
    fn failed(&self, error: Option<Error>) -> Error {
        let no_json = serde_json::from_str::<IgnoredAny>(self.text).err();
        no_json.or(error).unwrap_or_else(broken)
    }

    /// An error at a place.
    #[cold]
    fn error(&self, message: impl Display, at: usize) -> Error {
        let read = self.text.as_bytes().get(..at).unwrap_or_default();
        let lines = read.split(|byte| *byte == b'\n');
        let (line, column) = lines.fold((0, 0), |(line, _), bytes| (line + 1, bytes.len()));
        Error::custom(format_args!("{message} at line {line} column {column}"))
    }

    /// An error of a visitor, which does not know where it is.
    #[cold]
    fn placed(&self, error: Error) -> Error {
        if error.line() == 0 { self.error(error, self.at) } else { error }
    }

    /// An error of `serde_json` in the part of the text that begins here.
    #[cold]
    fn within(&self, start: usize, error: &Error) -> Error {
        let said = error.to_string();
        let message = said.split(" at line ").next().unwrap_or_default();
        self.error(message, start + error.column())
    }

    /// Goes into an object or a list.
    #[inline]
    fn enter(&mut self) -> Result<(), Error> {
        self.depth -= 1;
        if self.depth == 0 {
            let at = self.text.len().min(self.at + 1);
            return Err(self.error("recursion limit exceeded", at));
        }
        self.at += 1;
        Ok(())
    }

    /// Comes out of it.
    #[inline]
    fn leave<T>(&mut self, value: Result<T, Error>, end: u8) -> Result<T, Error> {
        self.depth += 1;
        if self.next() == Some(end) {
            self.at += 1;
            value
        } else {
            value.and_then(|_| Err(broken()))
        }
    }

    /// Passes a value, whatever it is: where it began, and its JSON.
    fn skip(&mut self) -> Result<(usize, &'de str), Error> {
        self.next();
        let start = self.at;
        let rest = self.text.get(start..).unwrap_or_default();
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<IgnoredAny>();
        match values.next() {
            Some(Ok(_)) => {
                let length = values.byte_offset();
                self.at += length;
                Ok((start, rest.get(..length).unwrap_or_default()))
            }
            _ => Err(broken()),
        }
    }

    /// Reads what is no object or list, but for this kind of them.
    #[inline]
    fn only<V: Visitor<'de>>(&mut self, begin: u8, visitor: V) -> Result<V::Value, Error> {
        let found = match self.next() {
            Some(b'{') if begin != b'{' => Unexpected::Map,
            Some(b'[') if begin != b'[' => Unexpected::Seq,
            _ => return self.deserialize_any(visitor),
        };
        Err(self.placed(Error::invalid_type(found, &visitor)))
    }
}

/// It is no JSON; `serde_json` knows why.
#[cold]
fn broken() -> Error {
    Error::custom("it is no JSON")
}

macro_rules! only {
    ($($method:ident $begin:literal)*) => {$(
        #[inline]
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            self.only($begin, visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = Error;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let value = match self.next() {
            Some(b'"') => match self.plain() {
                Some(text) => visitor.visit_borrowed_str(text),
                None => {
                    self.unescape()?;
                    visitor.visit_str(&self.unescaped)
                }
            },
            Some(b'{') => {
                self.enter()?;
                let value = visitor.visit_map(Within { reader: self, first: true });
                self.leave(value, b'}')
            }
            Some(b'[') => {
                self.enter()?;
                let value = visitor.visit_seq(Within { reader: self, first: true });
                self.leave(value, b']')
            }
            Some(b'0'..=b'9' | b'-') => match self.number()? {
                Number::Unsigned(number) => visitor.visit_u64(number),
                Number::Signed(number) => visitor.visit_i64(number),
                Number::Float(number) => visitor.visit_f64(number),
            },
            Some(b't') => self.word("true").and_then(|()| visitor.visit_bool(true)),
            Some(b'f') => self.word("false").and_then(|()| visitor.visit_bool(false)),
            Some(b'n') => self.word("null").and_then(|()| visitor.visit_unit()),
            _ => Err(broken()),
        };
        match value {
            Ok(value) => Ok(value),
            Err(error) => Err(self.placed(error)),
        }
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.next() == Some(b'n') {
            self.word("null")?;
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.skip()?;
        visitor.visit_unit()
    }

    /// JSON that is kept says so by a name that `serde_json` knows. No answer has another type of this kind.
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        let (start, json) = self.skip()?;
        let read = serde_json::Deserializer::from_str(json).deserialize_newtype_struct(name, visitor);
        read.map_err(|error| self.within(start, &error))
    }

    only! {
        deserialize_seq b'['
        deserialize_map b'{'
        deserialize_bool b'-' deserialize_str b'-' deserialize_string b'-' deserialize_unit b'-'
        deserialize_i32 b'-' deserialize_i64 b'-' deserialize_u32 b'-' deserialize_u64 b'-' deserialize_f64 b'-'
    }

    forward_to_deserialize_any! {
        i8 i16 i128 u8 u16 u128 f32 char bytes byte_buf unit_struct tuple tuple_struct struct enum identifier
    }
}

/// An object or a list.
struct Within<'a, 'de> {
    reader: &'a mut Reader<'de>,
    first: bool,
}

impl<'de> MapAccess<'de> for Within<'_, 'de> {
    type Error = Error;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        match self.reader.key(&mut self.first)? {
            Key::Plain(key) => seed.deserialize(Name::Plain(key)).map(Some),
            Key::Unescaped => seed.deserialize(Name::Unescaped(&self.reader.unescaped)).map(Some),
            Key::End => Ok(None),
        }
    }

    #[inline]
    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        seed.deserialize(&mut *self.reader)
    }
}

impl<'de> SeqAccess<'de> for Within<'_, 'de> {
    type Error = Error;

    #[inline]
    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        if self.reader.has_element(&mut self.first)? {
            seed.deserialize(&mut *self.reader).map(Some)
        } else {
            Ok(None)
        }
    }
}

/// The key of a member.
enum Name<'a, 'de> {
    Plain(&'de str),
    Unescaped(&'a str),
}

impl<'de> Deserializer<'de> for Name<'_, 'de> {
    type Error = Error;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Self::Plain(key) => visitor.visit_borrowed_str(key),
            Self::Unescaped(key) => visitor.visit_str(key),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
