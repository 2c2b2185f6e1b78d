use crate::{Rule, Words};

/// What a path holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An object with members of its own, and the name of its Rust type where it has one.
    Object(Option<&'static str>),
    /// A string.
    Text,
    /// An integer.
    Integer,
    /// A boolean.
    Boolean,
    /// One of the codes of a vocabulary.
    Enum(&'static Vocabulary),
    /// Any JSON.
    Json,
}

/// What a channel makes of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It is taken.
    Supported,
    /// It belongs to something the channel does not offer; what is beneath it is left out of the table.
    Unsupported,
}

/// Where a path of an operation travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the JSON body, or in the object given to the browser; of a request that has no body, in the JSON
    /// that one parameter of the query carries.
    Body,
    /// In the path of the URL.
    Path,
    /// In the query of the URL.
    Query,
}

impl Place {
    /// Whether it travels in the body.
    #[must_use]
    pub const fn is_body(self) -> bool {
        matches!(self, Self::Body)
    }
}

/// One path of a request, such as `customer.fullName`.
///
/// Paths stand in pre-order: the members of an object follow it, up to [`Path::end`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Path {
    /// The whole path in PortOne's spelling.
    pub wire: &'static str,
    /// The index of the object that it is a member of.
    pub parent: Option<u16>,
    /// The index after the last path beneath this one.
    pub end: u16,
    /// What it holds; for a list, what each element holds.
    pub kind: Kind,
    /// Whether it is a list.
    pub list: bool,
    /// Whether PortOne's schema wants it wherever its parent is.
    pub required: bool,
    /// What the channel makes of it.
    pub status: Status,
    /// Where it travels.
    pub place: Place,
    /// Whether its value must not be shown to anyone: a card number, a password, a birth date.
    pub secret: bool,
}

impl Path {
    /// The last segment: the member's own name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.wire.rsplit('.').next().unwrap_or(self.wire)
    }
}

/// One code of a vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// PortOne's spelling, without the vocabulary's prefix.
    pub code: &'static str,
    /// The name of the Rust variant, where the channel has a use for the code.
    pub variant: Option<&'static str>,
    /// What people call it; empty where the spec has no words for it.
    pub label: Words,
}

impl Code {
    /// A code that the channel has a use for.
    #[must_use]
    pub const fn used(code: &'static str, variant: &'static str, en: &'static str, ko: &'static str) -> Self {
        Self { code, variant: Some(variant), label: Words { en, ko } }
    }

    /// A code of PortOne's that the channel has no use for.
    #[must_use]
    pub const fn unused(code: &'static str) -> Self {
        Self { code, variant: None, label: Words { en: "", ko: "" } }
    }
}

/// The codes that an enum of PortOne's can have on one surface.
#[derive(Debug, PartialEq, Eq)]
pub struct Vocabulary {
    /// The name of the Rust type.
    pub name: &'static str,
    /// The prefix that the browser SDK also takes (`CURRENCY` in `CURRENCY_KRW`).
    pub prefix: Option<&'static str>,
    /// The codes.
    pub codes: &'static [Code],
}

/// A feature that a merchant must have agreed with the payment gateway.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contract {
    /// Its bit in [`Contracts`](crate::Contracts).
    pub index: u8,
    /// Its name in a merchant's code.
    pub id: &'static str,
    /// What people call it.
    pub label: Words,
}

/// Where an operation takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    /// In the browser, through PortOne's SDK.
    Browser,
    /// At PortOne's REST API.
    Rest {
        /// The HTTP method.
        method: &'static str,
        /// The path, with its parameters in braces.
        path: &'static str,
    },
}

/// What can be asked of the channel, and the rules for asking it.
#[derive(Debug, PartialEq, Eq)]
pub struct Operation {
    /// PortOne's name for it.
    pub name: &'static str,
    /// Where it takes place.
    pub surface: Surface,
    /// The paths that its request can have, in pre-order.
    pub paths: &'static [Path],
    /// The rules that apply to it.
    pub rules: &'static [Rule],
    /// How a pay method is chosen: the path that holds its code, or the object whose member is filled.
    pub pay_method: Option<u16>,
    /// The path of the currency.
    pub currency: Option<u16>,
    /// The paths that a channel fills in where the request does not have them.
    pub from_channel: &'static [u16],
}

/// What binds the merchant and not a request: a clock, a counter, a window, a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Its name: kebab-case, unique, stable.
    pub id: &'static str,
    /// The operation that it is about, where it is about one.
    pub operation: Option<&'static str>,
    /// Its numbers, by name.
    pub values: &'static [(&'static str, i128)],
    /// The ids of the facts that it is made from.
    pub facts: &'static [&'static str],
    /// What it says.
    pub words: Words,
    /// The page that it comes from.
    pub see: &'static str,
}

impl Policy {
    /// The number with this name.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<i128> {
        self.values.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }
}
