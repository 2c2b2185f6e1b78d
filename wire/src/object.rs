//! An object of a request that is written member by member. What derived code calls is here, so that it is short
//! and rustc reads it once and not in every derive.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::held::{Held, Write};
use crate::{Boolean, Channel, Hold, Integer, KsnetRequest, Member, Put, Text};

/// An object on its way to a serializer, for a channel. Where a member cannot be written, it ends with that error.
pub struct Object<'c, M: SerializeMap> {
    written: Result<M, M::Error>,
    channel: Option<&'c Channel>,
}

macro_rules! scalars {
    ($($(#[$about:meta])* $name:ident $name_if:ident $kind:ty),*) => {$(
        $(#[$about])*
        #[inline]
        pub fn $name<T: Hold<$kind> + ?Sized>(&mut self, name: &'static str, value: &T) {
            self.member(name, &Put::<$kind, T>::new(value));
        }

        $(#[$about])*
        /// Nothing, where it is absent.
        #[inline]
        pub fn $name_if<T: Hold<$kind>>(&mut self, name: &'static str, value: &Option<T>) {
            if let Some(value) = value {
                self.$name(name, value);
            }
        }
    )*};
}

impl<'c, M: SerializeMap> Object<'c, M> {
    /// An object without members yet.
    #[inline]
    pub fn new<S>(serializer: S, channel: Option<&'c Channel>) -> Self
    where
        S: Serializer<SerializeMap = M, Ok = M::Ok, Error = M::Error>,
    {
        Self { written: serializer.serialize_map(None), channel }
    }

    /// Writes a member.
    #[inline]
    pub fn member<V: Serialize + ?Sized>(&mut self, name: &'static str, value: &V) {
        if let Ok(object) = &mut self.written
            && let Err(error) = object.serialize_entry(name, value)
        {
            self.written = Err(error);
        }
    }

    scalars! {
        /// Writes a text.
        text text_if Text,
        /// Writes an integer.
        integer integer_if Integer,
        /// Writes a boolean.
        boolean boolean_if Boolean
    }

    /// Writes what holds a `K`.
    #[inline]
    pub fn held<'a, K, H: Held<'a, K>>(&mut self, name: &'static str, value: H) {
        self.member(name, &Write::<'a, K, H>::new(value));
    }

    /// Writes what holds a `K`. Nothing, where it is absent.
    #[inline]
    pub fn held_if<'a, K, H: Held<'a, K>>(&mut self, name: &'static str, value: Option<H>) {
        if let Some(value) = value {
            self.held(name, value);
        }
    }

    /// Writes the object at `node` of the same request.
    #[inline]
    pub fn object<R: KsnetRequest>(&mut self, name: &'static str, request: &R, node: u16) {
        let member = Member::new(request, node, self.channel);
        self.member(name, &member);
    }

    /// Writes the `channelKey` of the channel, if there is one.
    #[inline]
    pub fn channel_key(&mut self) {
        if let Some(channel) = self.channel {
            self.member("channelKey", channel.channel_key());
        }
    }

    /// Writes the `storeId` of the channel, if there is one.
    #[inline]
    pub fn store_id(&mut self) {
        if let Some(channel) = self.channel {
            self.member("storeId", channel.store_id());
        }
    }

    /// Ends the object.
    ///
    /// # Errors
    ///
    /// Those of the serializer, for the first member that it refused.
    #[inline]
    pub fn end(self) -> Result<M::Ok, M::Error> {
        self.written.and_then(SerializeMap::end)
    }
}
