//! How a field's type is found to hold a wire type: by [`Hold`], or by being written by serde as one scalar.

use std::cell::OnceCell;
use std::fmt;
use std::marker::PhantomData;

use serde::ser::{self, Error as _, Impossible, Serialize, Serializer};

use portone_ksnet_rules::{Fact, Value};

use crate::{Boolean, Hold, Integer, Itself, Members, Text};

/// A value of the wire type `K`, by reference.
pub trait Held<'a, K>: Copy {
    /// What is known about the value. What has to be made for it is kept in `scratch`.
    fn fact(self, scratch: &'a Scratch) -> Fact<'a>;

    /// Shows each object (or scalar) inside.
    fn each(self, visit: &mut dyn FnMut(&dyn Members));

    /// Writes the value in the spelling of `K`.
    ///
    /// # Errors
    ///
    /// Those of the serializer, or that serde writes something else than a `K`.
    fn put<S: Serializer>(self, serializer: S) -> Result<S::Ok, S::Error>;
}

impl<'a, K, T: Hold<K> + ?Sized> Held<'a, K> for &'a T {
    #[inline]
    fn fact(self, _: &'a Scratch) -> Fact<'a> {
        Hold::fact(self)
    }

    #[inline]
    fn each(self, visit: &mut dyn FnMut(&dyn Members)) {
        Hold::each(self, visit);
    }

    #[inline]
    fn put<S: Serializer>(self, serializer: S) -> Result<S::Ok, S::Error> {
        Hold::put(self, serializer)
    }
}

/// A value, as serde writes it.
pub struct Write<'a, K, H>(H, PhantomData<&'a ()>, PhantomData<fn() -> K>);

impl<'a, K, H: Held<'a, K>> Write<'a, K, H> {
    /// Pairs a value with its wire type.
    #[inline]
    pub fn new(value: H) -> Self {
        Self(value, PhantomData, PhantomData)
    }
}

impl<'a, K, H: Held<'a, K>> Serialize for Write<'a, K, H> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.put(serializer)
    }
}

macro_rules! facts {
    ($($(#[$about:meta])* $name:ident $name_if:ident $kind:ty),*) => {$(
        $(#[$about])*
        #[inline]
        pub fn $name<T: Hold<$kind> + ?Sized>(value: &T) -> Fact<'_> {
            value.fact()
        }

        $(#[$about])*
        /// It may be absent.
        #[inline]
        pub fn $name_if<T: Hold<$kind>>(value: &Option<T>) -> Fact<'_> {
            value.as_ref().map_or(Fact::Absent, Hold::fact)
        }
    )*};
}

facts! {
    /// What is known about a text.
    text text_if Text,
    /// What is known about an integer.
    integer integer_if Integer,
    /// What is known about a boolean.
    boolean boolean_if Boolean
}

/// What is known about an object that is there or not.
#[inline]
pub fn object(is_there: bool) -> Fact<'static> {
    if is_there { Fact::Present } else { Fact::Absent }
}

/// Texts that had to be made to look into a request, for as long as it is looked into.
#[derive(Default)]
pub struct Scratch {
    text: OnceCell<String>,
    more: OnceCell<Box<Scratch>>,
}

impl Scratch {
    fn keep(&self, text: String) -> &str {
        let mut place = self;
        while place.text.get().is_some() {
            place = place.more.get_or_init(Box::default);
        }
        place.text.get_or_init(|| text)
    }
}

/// A wire type that is one scalar.
pub trait Scalar: Sized {
    /// A type of std's that holds it.
    type Holder: Hold<Self> + ?Sized;
    /// What people call it.
    const NAME: &'static str;
    /// Whether a value is one.
    fn takes(written: &Written) -> bool;
}

impl Scalar for Text {
    type Holder = str;

    const NAME: &'static str = "text";

    fn takes(written: &Written) -> bool {
        matches!(written, Written::Text(_))
    }
}

impl Scalar for Integer {
    type Holder = i64;

    const NAME: &'static str = "a whole number";

    fn takes(written: &Written) -> bool {
        matches!(written, Written::Integer(_))
    }
}

impl Scalar for Boolean {
    type Holder = bool;

    const NAME: &'static str = "`true` or `false`";

    fn takes(written: &Written) -> bool {
        matches!(written, Written::Boolean(_))
    }
}

/// A merchant's own type that serde writes as one scalar, such as a newtype of a string.
pub struct Newtype<'a, T: ?Sized>(&'a T);

impl<T: ?Sized> Clone for Newtype<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Newtype<'_, T> {}

impl<'a, K: Scalar, T: Serialize + ?Sized> Held<'a, K> for Newtype<'a, T> {
    fn fact(self, scratch: &'a Scratch) -> Fact<'a> {
        match self.0.serialize(Writer) {
            Ok(written) if !K::takes(&written) => Fact::Present,
            Ok(Written::Text(text)) => Fact::Known(Value::Text(scratch.keep(text))),
            Ok(Written::Integer(number)) => Fact::Known(Value::Integer(number)),
            Ok(Written::Boolean(flag)) => Fact::Known(Value::Boolean(flag)),
            Err(_) => Fact::Present,
        }
    }

    fn each(self, visit: &mut dyn FnMut(&dyn Members)) {
        let scratch = Scratch::default();
        visit(&Itself(Held::<K>::fact(Newtype(self.0), &scratch)));
    }

    fn put<S: Serializer>(self, serializer: S) -> Result<S::Ok, S::Error> {
        let written = self.0.serialize(Writer).map_err(|refused| {
            S::Error::custom(format_args!("expected {}, and the field's type writes {refused}", K::NAME))
        })?;
        if !K::takes(&written) {
            let found = written.name();
            return Err(S::Error::custom(format_args!(
                "expected {}, and the field's type writes {found}: change its `Serialize`, or the field's type",
                K::NAME
            )));
        }
        match written {
            Written::Text(text) => serializer.serialize_str(&text),
            Written::Integer(number) => match (i64::try_from(number), u64::try_from(number)) {
                (Ok(number), _) => serializer.serialize_i64(number),
                (_, Ok(number)) => serializer.serialize_u64(number),
                _ => Err(S::Error::custom("the number is too great for JSON")),
            },
            Written::Boolean(flag) => serializer.serialize_bool(flag),
        }
    }
}

/// A way to hold a wire type, `H`, and the type that has to hold it, `P`: so the compiler names that type alone
/// where it does not.
pub struct Found<P: ?Sized, H>(H, PhantomData<fn(&P)>);

impl<P: ?Sized, H: Copy> Clone for Found<P, H> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P: ?Sized, H: Copy> Copy for Found<P, H> {}

impl<'a, K, P: ?Sized, H: Held<'a, K>> Held<'a, K> for Found<P, H> {
    #[inline]
    fn fact(self, scratch: &'a Scratch) -> Fact<'a> {
        self.0.fact(scratch)
    }

    #[inline]
    fn each(self, visit: &mut dyn FnMut(&dyn Members)) {
        self.0.each(visit);
    }

    #[inline]
    fn put<S: Serializer>(self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.put(serializer)
    }
}

/// A field that is asked which way it holds `K`. The ways are traits for more and more references to it, so
/// that the compiler takes the first that the field's type allows.
pub struct Probe<'a, K, T: ?Sized>(&'a T, PhantomData<fn() -> K>);

impl<'a, K, T: ?Sized> Probe<'a, K, T> {
    /// Asks a field.
    #[inline]
    pub fn new(field: &'a T) -> Self {
        Self(field, PhantomData)
    }
}

/// The type holds `K` itself.
pub trait ByItself<'a, T: ?Sized> {
    #[doc(hidden)]
    fn held_for_ksnet(&self) -> Found<T, &'a T>;
}

impl<'a, K, T: Hold<K> + ?Sized> ByItself<'a, T> for &&&Probe<'a, K, T> {
    #[inline]
    fn held_for_ksnet(&self) -> Found<T, &'a T> {
        Found(self.0, PhantomData)
    }
}

/// The type is one of std's, which serde could write, but it is not meant for `K`: the compiler says so.
pub trait NotAtAll<'a, T: ?Sized> {
    #[doc(hidden)]
    fn held_for_ksnet(&self) -> Found<T, Nothing<'a, T>>;
}

impl<'a, K, T: Plain + ?Sized> NotAtAll<'a, T> for &&Probe<'a, K, T> {
    fn held_for_ksnet(&self) -> Found<T, Nothing<'a, T>> {
        Found(Nothing(self.0), PhantomData)
    }
}

/// The type is the merchant's own, and serde writes it.
pub trait BySerde<'a, T: ?Sized> {
    #[doc(hidden)]
    type Holder: ?Sized;

    #[doc(hidden)]
    fn held_for_ksnet(&self) -> Found<Self::Holder, Newtype<'a, T>>;
}

impl<'a, K: Scalar, T: Serialize + ?Sized> BySerde<'a, T> for &Probe<'a, K, T> {
    type Holder = K::Holder;

    #[inline]
    fn held_for_ksnet(&self) -> Found<K::Holder, Newtype<'a, T>> {
        Found(Newtype(self.0), PhantomData)
    }
}

/// Anything else: the compiler says what is missing.
pub trait Unfit<'a, T: ?Sized> {
    #[doc(hidden)]
    fn held_for_ksnet(&self) -> Found<T, Nothing<'a, T>>;
}

impl<'a, K, T: ?Sized> Unfit<'a, T> for Probe<'a, K, T> {
    fn held_for_ksnet(&self) -> Found<T, Nothing<'a, T>> {
        Found(Nothing(self.0), PhantomData)
    }
}

/// What stands for a field that cannot hold its path, so that this is said once.
pub struct Nothing<'a, T: ?Sized>(&'a T);

impl<T: ?Sized> Clone for Nothing<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Nothing<'_, T> {}

impl<'a, K, T: ?Sized> Held<'a, K> for Nothing<'a, T> {
    fn fact(self, _: &'a Scratch) -> Fact<'a> {
        Fact::Present
    }

    fn each(self, _: &mut dyn FnMut(&dyn Members)) {}

    fn put<S: Serializer>(self, _: S) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom("the field's type cannot hold its path"))
    }
}

/// A type of std's.
pub trait Plain {}

macro_rules! plain {
    ($($ty:ty),*) => {$(impl Plain for $ty {})*};
}

plain!(str, String, char, bool, (), u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64);
impl<T> Plain for Option<T> {}
impl<T> Plain for Vec<T> {}
impl<T> Plain for [T] {}
impl<T, const N: usize> Plain for [T; N] {}
impl<T: Plain + ?Sized> Plain for &T {}
impl<T: Plain + ?Sized> Plain for Box<T> {}
impl<T: Plain + ?Sized> Plain for std::rc::Rc<T> {}
impl<T: Plain + ?Sized> Plain for std::sync::Arc<T> {}
impl<T: Plain + ToOwned + ?Sized> Plain for std::borrow::Cow<'_, T> {}

/// What serde writes of a merchant's type.
pub enum Written {
    /// A string.
    Text(String),
    /// An integer.
    Integer(i128),
    /// A boolean.
    Boolean(bool),
}

impl Written {
    fn name(&self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Integer(_) => "a number",
            Self::Boolean(_) => "a boolean",
        }
    }
}

/// What a type writes that is no scalar.
#[derive(Debug)]
struct NoScalar(String);

impl fmt::Display for NoScalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NoScalar {}

impl ser::Error for NoScalar {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

fn no(what: &str) -> NoScalar {
    NoScalar(what.to_owned())
}

/// Takes one scalar.
struct Writer;

macro_rules! integers {
    ($($name:ident $ty:ty),*) => {$(
        fn $name(self, number: $ty) -> Result<Written, NoScalar> {
            Ok(Written::Integer(number.into()))
        }
    )*};
}

impl Serializer for Writer {
    type Ok = Written;
    type Error = NoScalar;
    type SerializeSeq = Impossible<Written, NoScalar>;
    type SerializeTuple = Impossible<Written, NoScalar>;
    type SerializeTupleStruct = Impossible<Written, NoScalar>;
    type SerializeTupleVariant = Impossible<Written, NoScalar>;
    type SerializeMap = Impossible<Written, NoScalar>;
    type SerializeStruct = Impossible<Written, NoScalar>;
    type SerializeStructVariant = Impossible<Written, NoScalar>;

    integers!(
        serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64, serialize_i128 i128,
        serialize_u8 u8, serialize_u16 u16, serialize_u32 u32, serialize_u64 u64
    );

    fn serialize_bool(self, flag: bool) -> Result<Written, NoScalar> {
        Ok(Written::Boolean(flag))
    }

    fn serialize_u128(self, number: u128) -> Result<Written, NoScalar> {
        i128::try_from(number).map(Written::Integer).map_err(|_| no("a number too great for JSON"))
    }

    fn serialize_f32(self, _: f32) -> Result<Written, NoScalar> {
        Err(no("a fraction"))
    }

    fn serialize_f64(self, _: f64) -> Result<Written, NoScalar> {
        Err(no("a fraction"))
    }

    fn serialize_char(self, letter: char) -> Result<Written, NoScalar> {
        Ok(Written::Text(letter.into()))
    }

    fn serialize_str(self, text: &str) -> Result<Written, NoScalar> {
        Ok(Written::Text(text.to_owned()))
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<Written, NoScalar> {
        Err(no("bytes"))
    }

    fn serialize_none(self) -> Result<Written, NoScalar> {
        Err(no("`null`: write the field as `Option<…>`"))
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Written, NoScalar> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Written, NoScalar> {
        Err(no("nothing"))
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Written, NoScalar> {
        Err(no("nothing"))
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<Written, NoScalar> {
        Ok(Written::Text(variant.to_owned()))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Written, NoScalar> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Written, NoScalar> {
        Err(no("an object"))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, NoScalar> {
        Err(no("a list"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, NoScalar> {
        Err(no("a list"))
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, NoScalar> {
        Err(no("a list"))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, NoScalar> {
        Err(no("an object"))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, NoScalar> {
        Err(no("an object"))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, NoScalar> {
        Err(no("an object"))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, NoScalar> {
        Err(no("an object"))
    }
}
