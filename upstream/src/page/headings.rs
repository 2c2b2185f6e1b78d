//! What moved in the headings: those that say something else, and those that statements came under or left.

use std::collections::BTreeSet;

use super::compare::list;
use super::matching::Matched;
use super::moved::{moved, weak_moves};
use super::shown::{Place, Shown};
use super::{Form, Page, Statement};
use crate::change::{Change, Fact, FactKind, Moved, Sides, What};

/// The changes of the title and the headings, each with its place in the order of the new page. A statement that
/// became a heading, or a heading that became one, is taken out of what came and went.
pub(super) fn changes(old: &Page, new: &Page, matched: &mut Matched, shown: &Shown) -> Vec<(usize, Change)> {
    let mut changes = Vec::new();
    let title = moved(&old.facts, &new.facts);
    if !title.is_empty() {
        changes.push((0, change(What::Changed, &shown.title, title)));
    }
    for (from, to) in &matched.sections {
        let facts = moved(&old.sections[*from].facts, &new.sections[*to].facts);
        if !facts.is_empty() {
            changes.push((order(new, *to), change(What::Changed, &shown.new[*to], facts)));
        }
    }
    for to in 0..new.sections.len() {
        if matched.sections.values().any(|section| *section == to) {
            continue;
        }
        let terms = only_terms(&new.sections[to].facts);
        let came = context(&terms, (old, new), matched, |_, section| section == to, Side::Old);
        if !came.is_empty() && !was_said(&terms, old, &mut matched.removed) {
            let facts = came.into_iter().map(Moved::Came).collect();
            changes.push((order(new, to), change(What::Added, &shown.new[to], facts)));
        }
    }
    for from in 0..old.sections.len() {
        if matched.sections.contains_key(&from) {
            continue;
        }
        let terms = only_terms(&old.sections[from].facts);
        let went = context(&terms, (old, new), matched, |section, _| section == from, Side::New);
        if !went.is_empty() && !was_said(&terms, new, &mut matched.added) {
            let facts = went.into_iter().map(Moved::Went).collect();
            let first = list(old).iter().position(|(section, _)| *section == from).unwrap_or_default();
            let change = change(What::Removed, &shown.old[from], facts);
            changes.push((matched.place_of_removed(first), change));
        }
    }
    changes
}

/// What it means that a statement stands under other headings now.
pub(super) fn between(old: &Page, new: &Page, matched: &Matched, from: usize, to: usize) -> Vec<Moved> {
    if matched.sections.get(&from) == Some(&to) {
        return Vec::new();
    }
    weak_moves(&above(old, from), &above(new, to))
}

/// Which of two pages a statement is looked for in.
#[derive(Clone, Copy)]
enum Side {
    Old,
    New,
}

/// The terms of a heading that some statement under it does not have on the other side, neither itself nor by the
/// headings above it.
fn context(
    terms: &[Fact],
    (old, new): (&Page, &Page),
    matched: &Matched,
    stands: impl Fn(usize, usize) -> bool,
    side: Side,
) -> Vec<Fact> {
    let (olds, news) = (list(old), list(new));
    let pairs = matched.pairs.iter().map(|(from, to)| (olds[*from], news[*to]));
    let mut lacking = BTreeSet::new();
    for ((from, before), (to, after)) in pairs.filter(|((from, _), (to, _))| stands(*from, *to)) {
        let (page, section, statement): (&Page, usize, &Statement) = match side {
            Side::Old => (old, from, before),
            Side::New => (new, to, after),
        };
        // Words alone have no context to lose.
        if statement.facts.is_empty() {
            continue;
        }
        let has = above(page, section);
        lacking.extend(
            terms.iter().filter(|term| !has.contains(term) && !statement.facts.contains(term)).cloned(),
        );
    }
    lacking.into_iter().collect()
}

/// Whether the terms of a heading are those of a line of its own on the other side: it is no heading there.
fn was_said(terms: &[Fact], page: &Page, open: &mut Vec<usize>) -> bool {
    let statements = list(page);
    let said = |at: &usize| {
        let statement = statements[*at].1;
        let facts: BTreeSet<&Fact> = statement.facts.iter().collect();
        statement.form == Form::Prose && facts == terms.iter().collect()
    };
    let found = open.iter().position(said);
    if let Some(at) = found {
        open.remove(at);
    }
    found.is_some()
}

/// The terms of a section's heading and of those above it.
fn above(page: &Page, section: usize) -> Vec<Fact> {
    let at = &page.sections[section].at;
    let sections = page.sections.iter().filter(|other| at.starts_with(&other.at));
    let facts: BTreeSet<Fact> = sections.flat_map(|section| only_terms(&section.facts)).collect();
    facts.into_iter().collect()
}

fn only_terms(facts: &[Fact]) -> Vec<Fact> {
    facts.iter().filter(|fact| fact.kind == FactKind::Term).cloned().collect()
}

/// Where a section stands among the statements.
fn order(page: &Page, section: usize) -> usize {
    2 * page.sections[..section].iter().map(|section| section.statements.len()).sum::<usize>()
}

fn change(what: What, place: &Place, moved: Vec<Moved>) -> Change {
    Change {
        at: place.at.clone(),
        labels: place.labels.clone(),
        subject: place.at.last().cloned().unwrap_or_default(),
        what,
        moved,
        old: None,
        new: None,
        line: place.line,
        sides: Sides::default(),
        operations: Vec::new(),
        whole_section: false,
    }
}
