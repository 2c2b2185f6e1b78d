use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use serde::ser::{Serialize, SerializeSeq, Serializer};

use portone_ksnet_rules::{Fact, Value};

/// A wire type: a string.
pub enum Text {}
/// A wire type: an integer. Amounts are in minor units of their currency.
pub enum Integer {}
/// A wire type: a boolean.
pub enum Boolean {}
/// A wire type: any JSON.
pub enum Json {}
/// A wire type: a list of `K`.
pub struct List<K>(std::marker::PhantomData<K>);

/// A Rust type that can hold a value of the wire type `K`.
///
/// `Option` is not among them: an optional field is written as `Option<…>` in the struct, so that the
/// derive sees that it may be absent.
#[diagnostic::on_unimplemented(
    message = "KSNET: a field of type `{Self}` cannot hold a `{K}`",
    label = "not a type for this path",
    note = "text: `String`, `&str` or `Cow<str>`; an integer: `u64`, `u32` or `i64`; a list: `Vec<…>`, `&[…]` or an array; anything else: the type of the same name in `portone_ksnet`",
    note = "an optional field is written out as `Option<…>`, not as an alias of it"
)]
pub trait Hold<K> {
    /// What is known about the value.
    fn fact(&self) -> Fact<'_>;

    /// Shows each object (or scalar) inside: itself, or for a list its elements.
    fn each(&self, visit: &mut dyn FnMut(&dyn Members));

    /// Writes the value in the spelling of `K`.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// What is known about the members of an object.
pub trait Members {
    /// What is known about the member with this path, relative to the object; the object itself where
    /// the path is empty.
    fn member(&self, path: &str) -> Fact<'_>;
}

/// A scalar that stands for itself among the elements of a list.
pub struct Itself<'a>(pub Fact<'a>);

impl Members for Itself<'_> {
    fn member(&self, path: &str) -> Fact<'_> {
        if path.is_empty() { self.0 } else { Fact::Absent }
    }
}

/// A value with the wire type that it is written as.
pub struct Put<'a, K, T: ?Sized>(&'a T, std::marker::PhantomData<K>);

impl<'a, K, T: ?Sized> Put<'a, K, T> {
    /// Pairs a value with its wire type.
    pub fn new(value: &'a T) -> Self {
        Self(value, std::marker::PhantomData)
    }
}

impl<K, T: Hold<K> + ?Sized> Serialize for Put<'_, K, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.put(serializer)
    }
}

#[diagnostic::do_not_recommend]
impl Hold<Text> for str {
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self))
    }

    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self))));
    }

    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

#[diagnostic::do_not_recommend]
impl Hold<Text> for String {
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self))
    }

    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        Hold::<Text>::each(self.as_str(), visit);
    }

    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

macro_rules! integers {
    ($($ty:ident $serialize:ident),*) => {$(
        #[diagnostic::do_not_recommend]
        impl Hold<Integer> for $ty {
            fn fact(&self) -> Fact<'_> {
                Fact::Known(Value::Integer((*self).into()))
            }

            fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
                visit(&Itself(Hold::<Integer>::fact(self)));
            }

            fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.$serialize(*self)
            }
        }
    )*};
}

integers!(
    u8 serialize_u8, u16 serialize_u16, u32 serialize_u32, u64 serialize_u64,
    i8 serialize_i8, i16 serialize_i16, i32 serialize_i32, i64 serialize_i64
);

#[diagnostic::do_not_recommend]
impl Hold<Boolean> for bool {
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Boolean(*self))
    }

    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Boolean(*self))));
    }

    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(*self)
    }
}

/// Any type that serde can write holds [`Json`].
#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> Hold<Json> for T {
    fn fact(&self) -> Fact<'_> {
        Fact::Present
    }

    fn each(&self, _: &mut dyn FnMut(&dyn Members)) {}

    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }
}

/// A wire type that is not [`Json`]; pointers to its holders hold it too.
///
/// [`Json`] is left out because any pointer that serde can write holds it already.
pub trait Unit {}
impl Unit for Text {}
impl Unit for Integer {}
impl Unit for Boolean {}
impl<K> Unit for List<K> {}

macro_rules! pointers {
    ($([$($generics:tt)*] $ty:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<K: Unit, $($generics)*> Hold<K> for $ty
        where
            T: Hold<K>,
        {
            fn fact(&self) -> Fact<'_> {
                (**self).fact()
            }

            fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
                (**self).each(visit);
            }

            fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                (**self).put(serializer)
            }
        }
    )*};
}

pointers!([T: ?Sized] &T, [T: ?Sized] Box<T>, [T: ?Sized] Arc<T>, [T: ?Sized] Rc<T>, [T: ?Sized + ToOwned] Cow<'_, T>);

#[diagnostic::do_not_recommend]
impl<K, T: Hold<K>> Hold<List<K>> for [T] {
    fn fact(&self) -> Fact<'_> {
        Fact::Present
    }

    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        for element in self {
            element.each(visit);
        }
    }

    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.len()))?;
        for element in self {
            list.serialize_element(&Put::<K, T>::new(element))?;
        }
        list.end()
    }
}

macro_rules! lists {
    ($([$($generics:tt)*] $ty:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<K, T: Hold<K>, $($generics)*> Hold<List<K>> for $ty {
            fn fact(&self) -> Fact<'_> {
                Fact::Present
            }

            fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
                Hold::<List<K>>::each(&self[..], visit);
            }

            fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                Hold::<List<K>>::put(&self[..], serializer)
            }
        }
    )*};
}

lists!([] Vec<T>, [const N: usize] [T; N]);
