//! What differs between two states of a page.

use std::collections::BTreeMap;

use super::headings;
use super::matching::matched;
use super::moved::{moved, weak_moves};
use super::shown::{Place, Shown};
use super::{Form, Page, Statement};
use crate::change::{Change, Fact, FactKind, Moved, Sides, What};

/// What differs between two states of a page, in the order of the new one; what went stands where it stood.
///
/// Statements are matched by what they say, then by their words, then by their place. A statement that says the
/// same in other words, or at another place of the page, is no change, unless the headings it moved between shut
/// each other out (SDK and API, one pay method and another). One that came or went is a change where it carries
/// any fact: a word of duty, a number, a code, a name, a term.
pub fn compare(old: &Page, new: &Page) -> Vec<Change> {
    let mut matched = matched(old, new);
    let mut changes: Vec<(usize, Change)> = Vec::new();
    let (olds, news) = (list(old), list(new));

    let shown = Shown::new(old, new, &matched.sections);
    changes.extend(headings::changes(old, new, &mut matched, &shown));
    for &(from, to) in &matched.pairs {
        let (Some(before), Some(after)) = (olds.get(from), news.get(to)) else { continue };
        let mut facts = said_differently(before.1, after.1, matched.absorbed.get(&(from, to)));
        facts.extend(headings::between(old, new, &matched, before.0, after.0));
        if facts.is_empty() {
            continue;
        }
        let place = &shown.new[after.0];
        changes
            .push((2 * to + 1, change(What::Changed, place, after.1, Some(before.1), Some(after.1), facts)));
    }
    for &to in &matched.added {
        let Some((section, statement)) = news.get(to) else { continue };
        if counts(statement) {
            let facts = statement.facts.iter().cloned().map(Moved::Came).collect();
            let whole_section = matched.is_new(*section, &news);
            let place = &shown.new[*section];
            let change = change(What::Added, place, statement, None, Some(statement), facts);
            changes.push((2 * to + 1, Change { whole_section, ..change }));
        }
    }
    for &from in &matched.removed {
        let Some((section, statement)) = olds.get(from) else { continue };
        if counts(statement) {
            let facts = statement.facts.iter().cloned().map(Moved::Went).collect();
            let whole_section = matched.is_gone(*section, &olds);
            let place = &shown.old[*section];
            let change = change(What::Removed, place, statement, Some(statement), None, facts);
            changes.push((matched.place_of_removed(from), Change { whole_section, ..change }));
        }
    }
    changes.sort_by_key(|(place, _)| *place);
    changes.into_iter().map(|(_, change)| change).collect()
}

/// Under which key the new state knows what the old one knew: for each statement that is still there, changed or
/// not, its old key and its new one.
pub fn carried(old: &Page, new: &Page) -> BTreeMap<String, String> {
    let matched = matched(old, new);
    let (olds, news) = (list(old), list(new));
    matched.pairs.iter().map(|&(from, to)| (olds[from].1.key.clone(), news[to].1.key.clone())).collect()
}

/// All statements with the number of their section.
pub(super) fn list(page: &Page) -> Vec<(usize, &Statement)> {
    let sections = page.sections.iter().enumerate();
    sections
        .flat_map(|(at, section)| section.statements.iter().map(move |statement| (at, statement)))
        .collect()
}

/// Whether a statement that comes or goes is a change.
fn counts(statement: &Statement) -> bool {
    // What only holds others is told by them.
    let holds = statement.form == Form::Container;
    // A permission of nothing that has a name is an introduction.
    let empty = statement.owner.is_none() && statement.facts.iter().all(|fact| fact.value == "can");
    !holds && !empty
}

/// The facts that moved between two states of a statement.
fn said_differently(
    old: &Statement,
    new: &Statement,
    absorbed: Option<&(Vec<Fact>, Vec<Fact>)>,
) -> Vec<Moved> {
    let (mut before, mut after) = (old.facts.clone(), new.facts.clone());
    if let Some((more_before, more_after)) = absorbed {
        before.extend(more_before.iter().cloned());
        after.extend(more_after.iter().cloned());
    }
    let mut facts = moved(&before, &after);
    facts.extend(weak_moves(&old.hints, &new.hints));
    if facts.is_empty() && old.frame == new.frame && old.form == new.form && absorbed.is_none() {
        facts = swapped(old, new);
    }
    facts
}

/// Facts that changed places in a sentence whose other words are the same.
fn swapped(old: &Statement, new: &Statement) -> Vec<Moved> {
    if old.form == Form::Sample {
        return Vec::new();
    }
    let sequence = |statement: &Statement| -> Vec<Fact> {
        if statement.order.is_empty() {
            return statement.facts.clone();
        }
        statement.order.iter().filter_map(|at| statement.facts.get(usize::from(*at)).cloned()).collect()
    };
    let (before, after) = (sequence(old), sequence(new));
    if before.len() != after.len() {
        return Vec::new();
    }
    let mut pairs: Vec<(&Fact, &Fact)> = before.iter().zip(&after).filter(|(from, to)| from != to).collect();
    pairs.dedup();
    // `At most 3` is `3 at most`; but `only` belongs to what it stands behind.
    let binds = |fact: &Fact| fact.kind == FactKind::Mode && fact.value == "only";
    if pairs.iter().any(|(from, to)| from.kind != to.kind && !binds(from) && !binds(to)) {
        return Vec::new();
    }
    pairs.into_iter().map(|(from, to)| Moved::Became { from: from.clone(), to: to.clone() }).collect()
}

fn change(
    what: What,
    place: &Place,
    about: &Statement,
    old: Option<&Statement>,
    new: Option<&Statement>,
    moved: Vec<Moved>,
) -> Change {
    Change {
        at: place.at.clone(),
        labels: place.labels.clone(),
        subject: subject(about),
        what,
        moved,
        old: old.map(|statement| statement.key.clone()),
        new: new.map(|statement| statement.key.clone()),
        line: about.line,
        sides: Sides::default(),
        operations: Vec::new(),
        whole_section: false,
    }
}

/// What a statement is about: the parameter, or its leading facts.
fn subject(statement: &Statement) -> String {
    let declared = statement.facts.iter().find(|fact| fact.kind == FactKind::Field);
    if let Some(field) = declared {
        return field.value.clone();
    }
    if statement.form == Form::Sample {
        let address =
            statement.facts.iter().find(|fact| fact.kind == FactKind::Endpoint || fact.value.ends_with("()"));
        return address.map_or_else(|| "a sample".to_owned(), |fact| fact.value.clone());
    }
    let mut named: Vec<&str> = Vec::new();
    for fact in statement.facts.iter().filter(|fact| fact.kind != FactKind::Mode) {
        if named.len() < 3 && !named.contains(&fact.value.as_str()) {
            named.push(&fact.value);
        }
    }
    if named.is_empty() && statement.owner.is_none() {
        named.extend(statement.facts.iter().map(|fact| fact.value.as_str()));
    }
    match (&statement.owner, named.is_empty()) {
        (Some(owner), true) => owner.clone(),
        (Some(owner), false) => format!("{owner}: {}", named.join(", ")),
        (None, _) => named.join(", "),
    }
}
