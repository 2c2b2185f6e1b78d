//! Which facts moved between two states of a statement, and which took the place of which.

use super::lexicon::Lexicon;
use crate::change::{Fact, FactKind, Moved};

/// Modes that take each other's place.
const OPPOSED: &[&[&str]] = &[
    &["can", "cannot", "not"],
    &["required", "optional", "cannot", "ignored"],
    &["at least", "at most", "more than", "less than"],
    &["until", "from"],
    &["before", "after"],
    &["all", "some", "one of", "only"],
    &["automatic", "manual"],
    &["always", "by default"],
    &["equal", "different"],
];

/// The facts that came, went or took each other's place.
pub(super) fn moved(old: &[Fact], new: &[Fact]) -> Vec<Moved> {
    let went = without(old, new);
    let mut came = without(new, old);
    let mut moved = Vec::new();
    for from in went {
        let partner = came
            .iter()
            .enumerate()
            .filter_map(|(at, to)| rank(&from, to).map(|rank| (rank, at)))
            .min()
            .map(|(_, at)| at);
        match partner {
            Some(at) => moved.push(Moved::Became { from, to: came.remove(at) }),
            None => moved.push(Moved::Went(from)),
        }
    }
    moved.extend(came.into_iter().map(Moved::Came));
    moved
}

/// Weak terms: only where one takes the place of another of its group.
pub(super) fn weak_moves(old: &[Fact], new: &[Fact]) -> Vec<Moved> {
    let lexicon = Lexicon::get();
    let mut moved = Vec::new();
    let came = without(new, old);
    for from in without(old, new) {
        let Some(group) = lexicon.group(&from.value) else { continue };
        let of_group = |fact: &&Fact| lexicon.group(&fact.value) == Some(group);
        // Something of the group is still said as it was.
        let kept = old.iter().filter(of_group).any(|fact| new.contains(fact));
        if kept {
            continue;
        }
        if let Some(to) = came.iter().find(of_group) {
            moved.push(Moved::Became { from, to: to.clone() });
        }
    }
    moved
}

/// The facts of one side that the other has not, as often as it has not.
fn without(facts: &[Fact], others: &[Fact]) -> Vec<Fact> {
    let mut others: Vec<&Fact> = others.iter().collect();
    let mut left = Vec::new();
    for fact in facts {
        match others.iter().position(|other| *other == fact) {
            Some(at) => {
                others.remove(at);
            }
            None => left.push(fact.clone()),
        }
    }
    left
}

/// How well two facts take each other's place: the smaller the better; none where they do not.
fn rank(from: &Fact, to: &Fact) -> Option<u8> {
    if from.kind == FactKind::Mode || to.kind == FactKind::Mode {
        let opposed = from.kind == to.kind
            && OPPOSED
                .iter()
                .any(|set| set.contains(&from.value.as_str()) && set.contains(&to.value.as_str()));
        return opposed.then_some(0);
    }
    if from.kind == FactKind::Sample && to.kind == FactKind::Sample {
        let path = |fact: &Fact| fact.value.split_once('=').map(|(path, _)| path.to_owned());
        return (path(from).is_some() && path(from) == path(to)).then_some(0);
    }
    if from.kind == FactKind::Term && to.kind == FactKind::Term {
        let lexicon = Lexicon::get();
        let group = lexicon.group(&from.value);
        return (group.is_some() && group == lexicon.group(&to.value)).then_some(0);
    }
    let named = |kind| matches!(kind, FactKind::Code | FactKind::Path | FactKind::Field);
    if from.kind == to.kind {
        return Some(1);
    }
    (named(from.kind) && named(to.kind)).then_some(2)
}
