//! Facts and changes in words.

use crate::change::{Change, Fact, FactKind, Moved, What};
use crate::kind::Kind;

use super::{SourceReport, Standing};

impl Fact {
    /// As reports show it: `` `KRW` ``, `required`.
    pub fn told(&self) -> String {
        match self.kind {
            FactKind::Mode | FactKind::Presence | FactKind::Number | FactKind::Term | FactKind::Member => {
                self.value.clone()
            }
            _ => format!("`{}`", self.value.replace('`', "'")),
        }
    }
}

impl FactKind {
    /// Its word in reports and in the lock.
    pub fn word(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Path => "path",
            Self::Number => "number",
            Self::Mode => "mode",
            Self::Member => "member",
            Self::Field => "field",
            Self::Type => "type",
            Self::Presence => "presence",
            Self::Endpoint => "endpoint",
            Self::Sample => "sample",
            Self::Term => "term",
        }
    }
}

impl What {
    /// Its word in reports.
    pub fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
        }
    }
}

/// The sign that a list of differences has.
pub(super) fn sign(what: What) -> char {
    match what {
        What::Added => '+',
        What::Removed => '-',
        What::Changed => '~',
    }
}

/// What moved, in one line. Of a statement that came or went as a whole, what it says.
pub(super) fn moved(change: &Change) -> String {
    let whole = change.what != What::Changed;
    let parts = change.moved.iter().map(|moved| match moved {
        Moved::Came(fact) | Moved::Went(fact) if whole => fact.told(),
        Moved::Came(fact) => format!("+{}", fact.told()),
        Moved::Went(fact) => format!("−{}", fact.told()),
        Moved::Became { from, to } => format!("{} → {}", from.told(), to.told()),
    });
    parts.collect::<Vec<_>>().join(", ")
}

/// Where a change is, for people: the headings, and what it is about.
pub(super) fn place(change: &Change) -> String {
    let mut place = change.at.join(" › ");
    if !change.subject.is_empty() && change.at.last() != Some(&change.subject) {
        if !place.is_empty() {
            place.push_str(" › ");
        }
        place.push_str(&told(&change.subject));
    }
    place
}

/// A name in code marks.
pub(super) fn told(name: &str) -> String {
    format!("`{}`", name.replace('`', "'"))
}

pub(super) fn kind(kind: Option<Kind>) -> &'static str {
    kind.map_or("a guide", Kind::name)
}

/// How a source stands, in a few words.
pub(super) fn standing(standing: &Standing, changes: usize) -> String {
    match standing {
        Standing::Fresh => "as pinned".to_owned(),
        Standing::Drifted => count(changes, "change"),
        Standing::NotPinned => "not pinned yet, and not at hand".to_owned(),
        Standing::ToBePinned => "not pinned yet; `--accept` pins it".to_owned(),
        Standing::Unavailable(why) => format!("could not be had: {why}"),
        Standing::Unreadable(why) => format!("could not be read: {why}"),
        Standing::Ignored(why) => format!("left out: {}", why.lines().next().unwrap_or(why)),
        Standing::Skipped => "not asked for".to_owned(),
    }
}

impl SourceReport {
    /// How much moved where nothing of ours reaches; none where nothing did.
    pub(super) fn elsewhere(&self) -> Option<String> {
        let changes = self.elsewhere.len();
        (changes > 0)
            .then(|| format!("{} elsewhere: no operation in use reaches them", count(changes, "change")))
    }
}

/// "1 change", "2 changes".
pub(super) fn count(count: usize, of: &str) -> String {
    format!("{count} {of}{}", if count == 1 { "" } else { "s" })
}
