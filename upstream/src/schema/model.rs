//! What a schema says, whichever language it is written in.

use std::collections::{BTreeMap, BTreeSet};

use crate::change::Fact;
use crate::kind::Kind;

/// A state of PortOne's OpenAPI document or of the browser SDK's schema.
///
/// It is whole where it was read from a file. From a lock, what no operation in use reaches is known by name
/// and fingerprint alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schema {
    pub(super) kind: Kind,
    /// What is said of all operations: addresses of servers.
    pub(super) notes: Notes,
    pub(super) operations: BTreeMap<String, Operation>,
    pub(super) types: BTreeMap<String, Type>,
    pub(super) elsewhere: Elsewhere,
}

/// What a lock knows of the rest: the fingerprints of what it does not hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Elsewhere {
    pub(super) operations: BTreeMap<String, String>,
    pub(super) types: BTreeMap<String, String>,
}

/// An operation of the REST API, or a function of the browser SDK.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Operation {
    /// `POST /payments/{paymentId}/cancel`; none of a function.
    pub(super) endpoint: Option<String>,
    pub(super) notes: Notes,
    /// By name, or by name and place where a name stands in two places.
    pub(super) parameters: BTreeMap<String, Field>,
    /// By content type, which is empty for JSON.
    pub(super) request: BTreeMap<String, Field>,
    /// By status, or by what a function gives back.
    pub(super) answers: BTreeMap<String, Field>,
    pub(super) line: Line,
}

/// A member of an object, or a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) required: bool,
    pub(super) ty: Type,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Type {
    pub(super) shape: Shape,
    pub(super) notes: Notes,
    pub(super) line: Line,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Nothing is said about it.
    Any,
    /// `string`, `integer int64`.
    Scalar(String),
    /// A type that has a name.
    Named(String),
    List(Box<Type>),
    /// A mapping whose keys are data.
    Map(Box<Type>),
    Object(Object),
    Enum(Enum),
    Choice(Choice),
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Object {
    pub(super) fields: BTreeMap<String, Field>,
    /// Objects whose members it has as well: `allOf`, `intersection`.
    pub(super) parts: Vec<Type>,
    /// Members of its parts that it makes required.
    pub(super) requires: BTreeSet<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Enum {
    /// What its values are, where they are no texts.
    pub(super) of: String,
    pub(super) values: BTreeMap<String, Notes>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    /// The member that tells the cases apart.
    pub(super) tag: Option<String>,
    /// By the value of that member; by number where there is none.
    pub(super) cases: BTreeMap<String, Type>,
}

/// What is said beside the shape.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Notes {
    /// Limits, defaults and marks: `maxLength` is `50`.
    pub(super) said: BTreeMap<String, String>,
    /// What the description says in codes, numbers and words of duty, as far as it concerns the channel.
    pub(super) prose: BTreeSet<Fact>,
}

/// Where it stands in the file. Two states are equal wherever they say it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Line(pub(super) Option<usize>);

impl PartialEq for Line {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Line {}

impl Notes {
    pub(super) fn is_empty(&self) -> bool {
        self.said.is_empty() && self.prose.is_empty()
    }

    /// Both together; what is said nearer counts.
    pub(super) fn over(&self, farther: &Notes) -> Notes {
        let mut both = farther.clone();
        both.said.extend(self.said.iter().map(|(key, value)| (key.clone(), value.clone())));
        both.prose.extend(self.prose.iter().cloned());
        both
    }
}

impl Type {
    pub(super) fn new(shape: Shape) -> Self {
        Self { shape, notes: Notes::default(), line: Line::default() }
    }

    /// What it is, in a word or two: `list of integer`, `PaymentAmount`.
    pub(super) fn word(&self) -> String {
        match &self.shape {
            Shape::Any => "any".to_owned(),
            Shape::Scalar(word) | Shape::Named(word) => word.clone(),
            Shape::List(of) => format!("list of {}", of.word()),
            Shape::Map(of) => format!("map of {}", of.word()),
            Shape::Object(_) => "object".to_owned(),
            Shape::Enum(Enum { of, .. }) if of.is_empty() => "enum".to_owned(),
            Shape::Enum(Enum { of, .. }) => format!("enum of {of}"),
            Shape::Choice(_) => "one of several".to_owned(),
        }
    }
}

impl Operation {
    /// The parameters, bodies and answers with the side each is on: requests first.
    pub(super) fn roots(&self) -> impl Iterator<Item = (bool, &Type)> {
        let request = self.parameters.values().chain(self.request.values()).map(|field| (true, &field.ty));
        request.chain(self.answers.values().map(|field| (false, &field.ty)))
    }
}
