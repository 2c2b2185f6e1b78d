//! What a public item is, as far as code that uses it can tell.

use std::collections::{BTreeMap, BTreeSet};

/// The public items of a crate, by the path that code uses.
pub(super) type Surface = BTreeMap<String, Item>;

/// One item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) shape: Shape,
    pub(super) generics: Generics,
    pub(super) hints: Hints,
    /// Of a type: its functions, constants and methods.
    pub(super) members: BTreeMap<String, Item>,
    /// Of a type: the traits that it has, each with its bounds and associated types.
    pub(super) traits: BTreeMap<String, Implemented>,
}

/// What kind of item it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Module,
    Struct {
        fields: Fields,
        closed: bool,
        layout: String,
    },
    Enum {
        variants: BTreeMap<String, Variant>,
        closed: bool,
        layout: String,
    },
    Trait {
        items: BTreeMap<String, Required>,
        above: BTreeSet<String>,
        sealed: bool,
        is_unsafe: bool,
    },
    Function(Signature),
    Constant {
        ty: String,
        is_static: bool,
    },
    Alias(String),
    /// Another crate's, by the path that it has there.
    Foreign(String),
    /// A union or a macro, as text.
    Other(String),
}

impl Shape {
    pub(super) fn word(&self) -> &'static str {
        match self {
            Self::Module => "module",
            Self::Struct { .. } => "struct",
            Self::Enum { .. } => "enum",
            Self::Trait { .. } => "trait",
            Self::Function(_) => "function",
            Self::Constant { is_static: true, .. } => "static",
            Self::Constant { .. } => "constant",
            Self::Alias(_) => "type alias",
            Self::Foreign(_) => "re-export",
            Self::Other(_) => "item",
        }
    }
}

/// What the compiler is asked to say about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Hints {
    pub(super) must_use: bool,
    pub(super) deprecated: bool,
}

/// Fields of a struct or a variant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Fields {
    pub(super) style: Style,
    /// The types of the public ones, by name or place.
    pub(super) public: BTreeMap<String, String>,
    /// How many cannot be seen.
    pub(super) private: usize,
}

/// How fields are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Style {
    #[default]
    Unit,
    Tuple,
    Named,
}

impl Fields {
    /// Whether code can write the struct out, and match it without `..`.
    pub(super) fn is_open(&self) -> bool {
        self.private == 0
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Variant {
    pub(super) fields: Fields,
    pub(super) closed: bool,
    /// The number that it is given, where it is given one.
    pub(super) number: Option<String>,
}

/// An item of a trait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Required {
    pub(super) what: What,
    pub(super) has_default: bool,
    /// It cannot be called on a `dyn Trait`, and says so by `where Self: Sized`, or need not.
    pub(super) fits_dyn: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    Function(Signature, Generics),
    Type(BTreeSet<String>),
    Constant(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Signature {
    pub(super) inputs: Vec<String>,
    pub(super) output: String,
    pub(super) is_const: bool,
    pub(super) is_async: bool,
    pub(super) is_unsafe: bool,
    pub(super) abi: String,
}

/// A trait that a type has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Implemented {
    pub(super) bounds: BTreeSet<String>,
    pub(super) types: BTreeMap<String, String>,
    /// It is for every type: `impl<T> Trait for T`.
    pub(super) blanket: bool,
}

/// Parameters and their bounds, `T: Clone` as `$0:Clone`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Generics {
    pub(super) parameters: Vec<Parameter>,
    pub(super) bounds: BTreeSet<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Parameter {
    /// `lifetime`, `type`, or `const` with its type.
    pub(super) kind: String,
    pub(super) default: Option<String>,
}
