//! Ids, checked when they are made, so that one that is none is found where it comes from.

use std::fmt;

/// Says what is wrong with an id, whatever it is the id of.
///
/// # Errors
///
/// Where it is empty, is `.` or `..`, which are steps in a path and no ids, has white space at an end, or a
/// control character in it.
#[doc(hidden)]
pub fn check_id(name: &'static str, id: &str) -> Result<(), InvalidId> {
    let problem = if id.is_empty() {
        "it is empty"
    } else if id == "." || id == ".." {
        "it is a step in a path (`.` or `..`), not an id"
    } else if id.trim() != id {
        "it has white space at an end"
    } else if id.contains(char::is_control) {
        "it has a control character in it"
    } else {
        return Ok(());
    };
    Err(InvalidId { name, problem })
}

/// Text that cannot be an id. The text is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidId {
    name: &'static str,
    problem: &'static str,
}

impl InvalidId {
    /// Which id it is, and what is wrong with it.
    #[must_use]
    pub const fn new(name: &'static str, problem: &'static str) -> Self {
        Self { name, problem }
    }

    /// PortOne's name of the id, such as `paymentId`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

impl fmt::Display for InvalidId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a usable id: {}", self.name, self.problem)
    }
}

impl std::error::Error for InvalidId {}

/// The type of an id that is no secret: text that was checked, and PortOne's name for it.
///
/// It is strict when it is read, since what is read is the merchant's own; answers keep ids as plain text, so
/// that one that looks strange loses no payment.
#[doc(hidden)]
#[macro_export]
macro_rules! id {
    ($(#[$about:meta])* $name:ident = $wire:literal) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(::std::boxed::Box<str>);

        impl $name {
            #[doc = concat!("PortOne's `", $wire, "`, checked.")]
            ///
            /// # Errors
            ///
            /// Where it is empty, is `.` or `..`, has white space at an end, or a control character in it.
            pub fn new(id: impl Into<String>) -> Result<Self, $crate::InvalidId> {
                let id = id.into();
                $crate::check_id($wire, &id)?;
                Ok(Self(id.into_boxed_str()))
            }

            /// The id as PortOne spells it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl ::std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                *self.0 == *other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                *self.0 == **other
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::InvalidId;

            fn from_str(id: &str) -> Result<Self, $crate::InvalidId> {
                Self::new(id)
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::InvalidId;

            fn try_from(id: String) -> Result<Self, $crate::InvalidId> {
                Self::new(id)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::InvalidId;

            fn try_from(id: &str) -> Result<Self, $crate::InvalidId> {
                Self::new(id)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.into_string()
            }
        }

        impl From<$name> for ::std::borrow::Cow<'_, str> {
            fn from(id: $name) -> Self {
                Self::Owned(id.into())
            }
        }

        impl<'a> From<&'a $name> for ::std::borrow::Cow<'a, str> {
            fn from(id: &'a $name) -> Self {
                Self::Borrowed(&id.0)
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let id = <String as $crate::serde::Deserialize>::deserialize(deserializer)?;
                Self::new(id).map_err($crate::serde::de::Error::custom)
            }
        }

        $crate::held_as_text!($name, |id| &*id.0);
    };
}

/// A type that is text on the wire, whatever else it is.
#[doc(hidden)]
#[macro_export]
macro_rules! held_as_text {
    ($name:ident, |$id:ident| $text:expr) => {
        #[diagnostic::do_not_recommend]
        impl $crate::Hold<$crate::Text> for $name {
            fn fact(&self) -> $crate::rules::Fact<'_> {
                let $id = self;
                $crate::Hold::<$crate::Text>::fact($text as &str)
            }

            fn each(&self, visit: &mut dyn FnMut(&dyn $crate::Members)) {
                let $id = self;
                $crate::Hold::<$crate::Text>::each($text as &str, visit);
            }

            fn put<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let $id = self;
                serializer.serialize_str($text)
            }
        }
    };
}

id! {
    /// The id of a store, from PortOne's console.
    ///
    /// ```
    /// use portone_ksnet_wire::StoreId;
    ///
    /// let store = StoreId::new("store-4ff4af41")?;
    /// assert_eq!(store, "store-4ff4af41");
    /// assert!(StoreId::new("store-4ff4af41\n").is_err());
    /// # Ok::<(), portone_ksnet_wire::InvalidId>(())
    /// ```
    StoreId = "storeId"
}

id! {
    /// The key of a channel, from PortOne's console: through which payment gateway a store is paid. It is no
    /// secret.
    ChannelKey = "channelKey"
}

id! {
    /// The id of a group of channels among which PortOne chooses (smart routing), from PortOne's console.
    ChannelGroupId = "channelGroupId"
}

id! {
    /// PortOne's id of a scheduled payment, from the answer of `createPaymentSchedule`.
    ScheduleId = "paymentScheduleId"
}

id! {
    /// The merchant's own id of a customer.
    CustomerId = "customer.id"
}

id! {
    /// The merchant's own id of a billing key's issue in the browser.
    IssueId = "issueId"
}

id! {
    /// PortOne's id of a promotion.
    PromotionId = "promotionId"
}

id! {
    /// PortOne's id of a webhook that it has sent for a payment; not the `webhook-id` of its headers.
    WebhookId = "webhookId"
}
