//! What differs between two states of one source.

use serde::{Deserialize, Serialize};

use crate::page::Label;

/// One difference: a statement of a page, or a path of a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Where it stands, for people: the headings above a statement, or the segments of a schema path. A heading that
    /// is gone and was read from the lock is shown by the one that took its place, or by its mark and its facts.
    pub at: Vec<String>,
    /// Of a page: the headings themselves, which stay the same where `at` can show other words.
    pub labels: Vec<Label>,
    /// What it is about, in the source's own codes: a parameter, the statement's leading tokens, a field.
    pub subject: String,
    /// Whether it came, went or became something else.
    pub what: What,
    /// The facts that came, went or became others. All of them, where the whole statement came or went.
    pub moved: Vec<Moved>,
    /// The key under which the old state knows it; none where it came.
    pub old: Option<String>,
    /// The key under which the new state knows it; none where it went.
    pub new: Option<String>,
    /// The line in the new file (in the old one where it went), from 1; none where the state came from the lock.
    pub line: Option<usize>,
    /// Of a schema: whether requests or answers hold it.
    pub sides: Sides,
    /// Of a schema: the operations that reach it, by their `operationId` or function name.
    pub operations: Vec<String>,
    /// Of a statement that came or went: whether all of its section did.
    pub whole_section: bool,
}

/// What happened to a statement or a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It is still there and says something else.
    Changed,
}

/// What happened to one fact.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moved {
    /// It is said now and was not.
    Came(Fact),
    /// It was said and is not any more.
    Went(Fact),
    /// One took the place of the other.
    Became {
        /// What was said.
        from: Fact,
        /// What is said now.
        to: Fact,
    },
}

/// One thing that a source says, normalised: two texts that say the same have equal facts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Fact {
    /// Which kind of thing it says.
    pub kind: FactKind,
    /// The thing itself: `KRW`, `customer.fullName`, `23:00`, `POST /billing-keys`.
    pub value: String,
}

/// The kinds of facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FactKind {
    /// A code, an enum value or another token in code marks.
    Code,
    /// A field of a request or an answer, by its path.
    Path,
    /// A number, with its unit where it has one.
    Number,
    /// A word of duty or of what cannot be: required, only, cannot, not supported.
    Mode,
    /// A member of a list in words, such as a card company.
    Member,
    /// The name of a parameter or a field that is declared.
    Field,
    /// The type of one.
    Type,
    /// Whether one must be given: `required` or `optional`.
    Presence,
    /// An address and its method.
    Endpoint,
    /// A line of a sample: a path in it and the value it has.
    Sample,
    /// A word of the trade that tells one thing from another: a pay method, a device, a kind of refund.
    Term,
}

/// Which way a schema travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sides {
    /// Requests hold it.
    pub request: bool,
    /// Answers hold it.
    pub answer: bool,
}
