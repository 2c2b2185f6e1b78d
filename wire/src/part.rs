use std::rc::Rc;
use std::sync::Arc;

use serde::ser::Serializer;

use portone_ksnet_rules::{Devices, Fact, Judged, Language, Misfit, Operation, Shape, Value};

use crate::{Contract, Known, KsnetRequest, LANGUAGE, Members, Scratch};

/// A piece of a request, used by `#[ksnet(part)]` fields. Made by `#[derive(KsnetPart)]`.
#[diagnostic::on_unimplemented(
    message = "KSNET: `{Self}` is not a part of a request",
    label = "not a part",
    note = "help: put `#[derive(KsnetPart)]` and `#[ksnet(at = …)]` on `{Self}`, or write `#[ksnet(path = …)]` instead of `part`"
)]
pub trait KsnetPart {
    /// What it gives, for the compiler.
    #[doc(hidden)]
    const SHAPE: Shape;

    /// What is known about the value with this number.
    #[doc(hidden)]
    fn fact_of<'a>(&'a self, field: usize, spelling: Spelling, scratch: &'a Scratch) -> Fact<'a>;

    /// Whether the value with this number is there.
    #[doc(hidden)]
    fn has(&self, field: usize) -> bool;

    /// Shows each object inside the value with this number.
    #[doc(hidden)]
    fn each_of(&self, field: usize, spelling: Spelling, visit: &mut dyn FnMut(&dyn Members));

    /// Writes the value with this number.
    #[doc(hidden)]
    fn put_of<S: Serializer>(
        &self,
        field: usize,
        spelling: Spelling,
        serializer: S,
    ) -> Result<S::Ok, S::Error>;
}

/// Whose spelling of codes is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// The browser SDK's.
    Sdk,
    /// The REST API's.
    Rest,
}

macro_rules! pointers {
    ($($ty:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: KsnetPart + ?Sized> KsnetPart for $ty {
            const SHAPE: Shape = T::SHAPE;

            fn fact_of<'a>(&'a self, field: usize, spelling: Spelling, scratch: &'a Scratch) -> Fact<'a> {
                (**self).fact_of(field, spelling, scratch)
            }

            fn has(&self, field: usize) -> bool {
                (**self).has(field)
            }

            fn each_of(&self, field: usize, spelling: Spelling, visit: &mut dyn FnMut(&dyn Members)) {
                (**self).each_of(field, spelling, visit);
            }

            fn put_of<S: Serializer>(
                &self,
                field: usize,
                spelling: Spelling,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                (**self).put_of(field, spelling, serializer)
            }
        }
    )*};
}

pointers!(&T, Box<T>, Rc<T>, Arc<T>);

/// The shape of a type that may be no part at all: the error about that is said elsewhere, and once.
pub struct ShapeOf<T: ?Sized>(std::marker::PhantomData<T>);

impl<T: KsnetPart + ?Sized> ShapeOf<T> {
    /// What it gives.
    pub const SHAPE: Shape = T::SHAPE;
}

/// What is found where a type is no part.
pub trait NoPart {
    /// Nothing more is to be said of it.
    const SHAPE: Shape = Shape { at: "", items: &[], operations: &[], broken: true };
}

impl<T: ?Sized> NoPart for ShapeOf<T> {}

/// What a variant's payload says of itself; the payload may be no request at all.
pub struct PayloadOf<T: ?Sized>(std::marker::PhantomData<T>);

/// What a request says of itself to the compiler.
#[derive(Clone, Copy)]
pub struct Told {
    operation: &'static Operation,
    known: Known,
    contract: Contract,
    devices: Devices,
}

impl<T: KsnetRequest + ?Sized> PayloadOf<T> {
    /// What it says.
    pub const TOLD: Option<Told> = Some(Told {
        operation: <T::Operation as crate::Operation>::TABLE,
        known: T::KNOWN,
        contract: T::CONTRACT,
        devices: T::DEVICES,
    });
}

/// What is found where a type is no request.
pub trait NoRequest {
    /// It says nothing.
    const TOLD: Option<Told> = None;
}

impl<T: ?Sized> NoRequest for PayloadOf<T> {}

impl Told {
    /// Whether it is a request for this operation, or one with mistakes of its own.
    #[must_use]
    pub const fn asks_for(&self, operation: &str) -> bool {
        Value::Text(self.operation.name).same(Value::Text(operation)) || self.operation.paths.is_empty()
    }

    /// Whether the value that is known stands at the path, where it is a request for the operation at all.
    #[must_use]
    pub const fn says(&self, operation: &str, path: u16, fact: Fact<'_>) -> bool {
        if !self.is_judged(operation) {
            return true;
        }
        match fact {
            Fact::Known(value) => self.known.is(path, value),
            _ => false,
        }
    }

    /// Whether it is made for the pay method with this member, and for no other.
    #[must_use]
    pub const fn pays_by(&self, operation: &str, method: u16) -> bool {
        let Some(around) = self.operation.pay_method else { return true };
        if !self.is_judged(operation) {
            return true;
        }
        let (first, end) = self.operation.inside(Some(around));
        let after = self.operation.after(method);
        self.known.gives(method, after) && !self.known.gives(first, method) && !self.known.gives(after, end)
    }

    /// What contract it is made for.
    #[must_use]
    pub const fn contract(&self) -> Contract {
        self.contract
    }

    /// Whether it is made for the contract.
    #[must_use]
    pub const fn goes_with(&self, operation: &str, contract: &Contract) -> bool {
        !self.is_judged(operation) || contract.goes_with(&self.contract)
    }

    /// Whether it is made for the contract, and leaves to run time what the contract leaves to run time.
    #[must_use]
    pub const fn shares(&self, operation: &str, contract: &Contract) -> bool {
        !self.is_judged(operation)
            || contract.goes_with(&self.contract) && contract.is_unknown() == self.contract.is_unknown()
    }

    /// Whether it is made for the devices.
    #[must_use]
    pub const fn is_for(&self, operation: &str, devices: Devices) -> bool {
        !self.is_judged(operation) || self.devices.same(devices)
    }

    const fn is_judged(&self, operation: &str) -> bool {
        Value::Text(self.operation.name).same(Value::Text(operation)) && !self.known.is_stand_in()
    }
}

/// Says to the compiler what a request put together from parts breaks at this spot.
///
/// # Panics
///
/// Where it breaks something. It runs in a constant, so that this is a compile error.
#[track_caller]
pub const fn refuse<const RULES: usize>(
    judged: &Judged<RULES>,
    said: &[&str; RULES],
    spot: u8,
    number: usize,
) {
    if let Some(place) = judged.broken(spot, number) {
        panic!("{}", said[place]);
    }
}

/// Says to the compiler why a part does not fit into a request.
///
/// # Panics
///
/// Where it does not fit. It runs in a constant, so that this is a compile error.
#[track_caller]
pub const fn refuse_misfit(misfit: Option<Misfit>, part: &str, operation: &str) {
    let ko = matches!(LANGUAGE, Language::Ko);
    let text = match misfit {
        None => return,
        Some(Misfit::NoObject { at, found: 0 }) => {
            if ko {
                Text::of(&[
                    "KSNET: `",
                    operation,
                    "`에는 `",
                    at,
                    "` 객체가 없습니다\n도움말: `",
                    part,
                    "`은(는) 여기에 쓸 수 없습니다",
                ])
            } else {
                Text::of(&[
                    "KSNET: `",
                    operation,
                    "` has no object `",
                    at,
                    "`\nhelp: `",
                    part,
                    "` cannot be a part of it",
                ])
            }
        }
        Some(Misfit::NoObject { at, .. }) => {
            if ko {
                Text::of(&[
                    "KSNET: `",
                    operation,
                    "`에는 `",
                    at,
                    "` 객체가 여럿 있습니다\n도움말: `#[ksnet(part, path = …)]`로 하나를 고르세요",
                ])
            } else {
                Text::of(&[
                    "KSNET: `",
                    operation,
                    "` has several objects `",
                    at,
                    "`\nhelp: say which: `#[ksnet(part, path = …)]`",
                ])
            }
        }
        Some(Misfit::NoField { at, path }) => {
            let dot = if at.is_empty() { "" } else { "." };
            if ko {
                Text::of(&[
                    "KSNET: `",
                    operation,
                    "`에는 `",
                    at,
                    dot,
                    path,
                    "` 필드가 없는데 `",
                    part,
                    "`에 있습니다\n도움말: 그 필드가 없는 조각을 따로 만드세요",
                ])
            } else {
                Text::of(&[
                    "KSNET: `",
                    operation,
                    "` has no field `",
                    at,
                    dot,
                    path,
                    "`, which `",
                    part,
                    "` gives\nhelp: use a part without it here",
                ])
            }
        }
        Some(Misfit::OtherOperation) => {
            if ko {
                Text::of(&[
                    "KSNET: `",
                    part,
                    "`은(는) `",
                    operation,
                    "`용이 아닙니다\n도움말: `",
                    part,
                    "`의 `operation = …`을 지우거나 조각을 따로 만드세요",
                ])
            } else {
                Text::of(&[
                    "KSNET: `",
                    part,
                    "` is not made for `",
                    operation,
                    "`\nhelp: use a part that is, or remove `operation = …` from `",
                    part,
                    "`",
                ])
            }
        }
        Some(Misfit::Twice { path }) => {
            if ko {
                Text::of(&[
                    "KSNET: `",
                    path,
                    "` 값이 두 번 쓰였습니다. 한 번은 `",
                    part,
                    "`에서 옵니다\n도움말: 하나만 남기세요",
                ])
            } else {
                Text::of(&[
                    "KSNET: `",
                    path,
                    "` is given twice, once by `",
                    part,
                    "`\nhelp: keep one of them",
                ])
            }
        }
    };
    panic!("{}", text.as_str());
}

/// Says to the compiler that a variant's payload is not what the variant says.
///
/// # Panics
///
/// Where `fits` is false. It runs in a constant, so that this is a compile error.
#[track_caller]
pub const fn refuse_payload(fits: bool, said: &str) {
    assert!(fits, "{}", said);
}

/// A text that is put together in a constant.
struct Text {
    bytes: [u8; 1024],
    len: usize,
}

impl Text {
    const fn of(pieces: &[&str]) -> Self {
        let mut text = Self { bytes: [0; 1024], len: 0 };
        let mut i = 0;
        while i < pieces.len() {
            let piece = pieces[i].as_bytes();
            if text.len + piece.len() > text.bytes.len() {
                return text;
            }
            let mut j = 0;
            while j < piece.len() {
                text.bytes[text.len] = piece[j];
                text.len += 1;
                j += 1;
            }
            i += 1;
        }
        text
    }

    const fn as_str(&self) -> &str {
        match std::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "KSNET: this part does not fit here",
        }
    }
}
