//! Changes by the section or the type that they stand in, so that its name is read once.

use crate::change::{Change, Fact, FactKind, Moved, What};

use super::words::{count, moved, told};
use super::{Judged, SourceReport};

/// The changes under one heading.
pub(super) struct Group<'r> {
    /// The headings of a page, the type or the endpoint of a schema; empty above all headings.
    pub(super) title: String,
    pub(super) changes: Vec<&'r Judged>,
    /// Whether all of the section came, or went.
    whole: Option<What>,
}

/// The changes of a source, each section where its first change stands.
pub(super) fn groups(source: &SourceReport) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for judged in &source.changes {
        let title = title(source, &judged.change);
        let whole = judged.change.whole_section.then_some(judged.change.what);
        match groups.iter_mut().find(|group| group.title == title) {
            Some(group) => {
                group.changes.push(judged);
                group.whole = group.whole.filter(|known| Some(*known) == whole);
            }
            None => groups.push(Group { title, changes: vec![judged], whole }),
        }
    }
    groups
}

impl Group<'_> {
    /// That the section is new or gone, and how much it says; empty of any other.
    pub(super) fn whole(&self) -> String {
        let of = |what| format!("{what} section, {}", count(self.changes.len(), "statement"));
        match self.whole {
            Some(What::Added) => of("a new"),
            Some(What::Removed) => of("a removed"),
            _ => String::new(),
        }
    }
}

/// A page's headings; of a schema what stands outermost.
fn title(source: &SourceReport, change: &Change) -> String {
    if source.is_schema() {
        return change.at.first().unwrap_or(&change.subject).clone();
    }
    change.at.join(" › ")
}

/// What a change is about and what moved, under the title of its group.
pub(super) fn line(source: &SourceReport, change: &Change) -> String {
    if source.is_schema() {
        let path: Vec<&str> = change
            .at
            .iter()
            .skip(1)
            .chain((!change.at.is_empty()).then_some(&change.subject))
            .map(String::as_str)
            .collect();
        return joined(&path.join("."), &moved(change));
    }
    if change.what == What::Changed {
        let heading = change.at.last() == Some(&change.subject);
        return joined(if heading { "" } else { &change.subject }, &moved(change));
    }
    // What came or went as a whole is told by its facts: those that name it stand in front.
    let names = |moved: &Moved| match moved {
        Moved::Came(Fact { kind: FactKind::Field, value })
        | Moved::Went(Fact { kind: FactKind::Field, value }) => *value == change.subject,
        _ => false,
    };
    if change.moved.iter().any(names) {
        let rest = change.moved.iter().filter(|moved| !names(moved)).cloned().collect();
        return joined(&change.subject, &moved(&Change { moved: rest, ..change.clone() }));
    }
    let owner = change.subject.split_once(": ").map(|(owner, _)| owner);
    let says = |name: &str| {
        change.moved.iter().any(|moved| match moved {
            Moved::Came(fact) | Moved::Went(fact) => fact.value == name,
            Moved::Became { .. } => false,
        })
    };
    let owner = owner.unwrap_or(if change.subject.split(", ").any(says) { "" } else { &change.subject });
    joined(owner, &moved(change))
}

fn joined(name: &str, moved: &str) -> String {
    match (name.is_empty(), moved.is_empty()) {
        (true, _) => moved.to_owned(),
        (false, true) => told(name),
        (false, false) => format!("{}: {moved}", told(name)),
    }
}
