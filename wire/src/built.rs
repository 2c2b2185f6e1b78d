//! What the generated request types are made of: whose contract and which devices a request is for, as types.

use std::fmt;

use portone_ksnet_rules::{Kind, Path, Place};

use crate::{Contract, Hidden, KsnetContract, KsnetRequest, Operation};

/// A shop that has agreed nothing with KSNET. A request type is made for it until it is told the shop's own
/// contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoContract;

#[diagnostic::do_not_recommend]
impl KsnetContract for NoContract {
    const CONTRACT: Contract = Contract::NONE;
}

/// A shop whose contract is known at run time alone, for platforms whose shops differ: every setter is there,
/// and [`validate_with`](KsnetRequest::validate_with) says what the shop in question may not ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuntimeContract;

#[diagnostic::do_not_recommend]
impl KsnetContract for RuntimeContract {
    const CONTRACT: Contract = Contract::UNKNOWN;
}

/// The devices that a request in the browser is made for, as a type.
pub mod device {
    use portone_ksnet_rules::Devices;

    mod sealed {
        pub trait Sealed {}
    }

    /// Where a payment window opens: [`Both`], [`Pc`] or [`Mobile`].
    pub trait Device: sealed::Sealed {
        /// The same, as the rules see it.
        const DEVICES: Devices;
    }

    macro_rules! devices {
        ($($(#[$about:meta])* $name:ident = $devices:ident),*) => {$(
            $(#[$about])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum $name {}

            impl sealed::Sealed for $name {}

            impl Device for $name {
                const DEVICES: Devices = Devices::$devices;
            }
        )*};
    }

    devices! {
        /// Desktop browsers and mobile ones: every rule of either holds.
        Both = BOTH,
        /// Desktop browsers alone.
        Pc = PC,
        /// Mobile browsers and apps alone.
        Mobile = MOBILE
    }
}

/// The fields that few requests have, in a place of their own: a request without any of them is small, and quickly
/// made, moved and dropped.
#[doc(hidden)]
#[derive(Clone)]
pub struct Rare<T>(Option<Box<T>>);

/// Fields of which none is there.
#[doc(hidden)]
pub trait Fields: Sized {
    /// None of them.
    const NONE: Self;

    /// The same, to look at.
    fn none<'f>() -> &'f Self
    where
        Self: 'f;
}

impl<T: Fields> Rare<T> {
    /// None of them.
    pub const NONE: Self = Self(None);

    /// The fields.
    #[inline]
    #[must_use]
    pub fn get(&self) -> &T {
        match &self.0 {
            Some(fields) => fields,
            None => T::none(),
        }
    }

    /// The fields, if any of them can be there.
    #[inline]
    #[must_use]
    pub fn some(&self) -> Option<&T> {
        self.0.as_deref()
    }

    /// The fields, to set one.
    #[inline]
    pub fn get_mut(&mut self) -> &mut T {
        self.0.get_or_insert_with(|| Box::new(T::NONE))
    }
}

/// Prints a request for a log: what is in it, by PortOne's names, without what must not be shown to anyone and
/// without free-form JSON.
///
/// # Errors
///
/// Those of the formatter.
#[doc(hidden)]
pub fn show<R: KsnetRequest>(name: &str, request: &R, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let paths = <R::Operation as Operation>::TABLE.paths;
    let body = serde_json::to_value(request.view(None)).unwrap_or_default();
    let mut shown = f.debug_struct(name);
    let mut index = 0;
    while let Some(path) = paths.get(index) {
        index += 1;
        if path.place != Place::Body {
            match request.parameter(path.wire) {
                Some(_) if path.secret => shown.field(path.wire, &Hidden),
                Some(value) => shown.field(path.wire, &value),
                None => continue,
            };
            continue;
        }
        let value = path.wire.split('.').try_fold(&body, |object, member| object.get(member));
        match value {
            Some(value) if is_shown_as_one(path) => {
                shown.field(path.wire, &Masked { path, value });
                index = usize::from(path.end);
            }
            Some(_) => {}
            None => index = usize::from(path.end),
        }
    }
    shown.finish()
}

/// Whether the path is not an object whose members are shown one by one.
fn is_shown_as_one(path: &Path) -> bool {
    path.list || path.kind != Kind::Object(None)
}

struct Masked<'a> {
    path: &'a Path,
    value: &'a serde_json::Value,
}

impl fmt::Debug for Masked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.kind {
            Kind::Json => Hidden.fmt(f),
            _ if self.path.secret => Hidden.fmt(f),
            _ => write!(f, "{}", self.value),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone)]
    struct Notes {
        note: Option<String>,
    }

    impl Fields for Notes {
        const NONE: Self = Self { note: None };

        fn none<'f>() -> &'f Self
        where
            Self: 'f,
        {
            const { &Self::NONE }
        }
    }

    #[test]
    fn rare_fields_are_absent_until_one_is_set_and_a_copy_has_its_own() {
        let mut first = Rare::<Notes>::NONE;
        assert!(first.some().is_none());
        assert_eq!(first.get().note, None);

        first.get_mut().note = Some("tea".to_owned());
        let mut second = first.clone();
        second.get_mut().note = None;
        assert_eq!(first.some().and_then(|notes| notes.note.as_deref()), Some("tea"));
        assert_eq!(second.get().note, None);
        assert_eq!(Rare::<Notes>::NONE.get().note, None);
    }

    #[test]
    fn a_request_without_rare_fields_keeps_a_pointer_for_them() {
        assert_eq!(size_of::<Rare<[Notes; 40]>>(), size_of::<usize>());
    }
}
