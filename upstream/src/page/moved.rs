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

/// The facts that came, went or took each other's place: those that are spelt alike first.
pub(super) fn moved(old: &[Fact], new: &[Fact]) -> Vec<Moved> {
    let (went, came) = (without(old, new), without(new, old));
    let mut ranks: Vec<(u8, usize, usize)> = Vec::new();
    for (from, old) in went.iter().enumerate() {
        let partners = came.iter().enumerate();
        ranks.extend(partners.filter_map(|(to, new)| rank(old, new).map(|rank| (rank, from, to))));
    }
    ranks.sort_unstable();
    let (mut froms, mut tos) = (vec![None; went.len()], vec![false; came.len()]);
    for (_, from, to) in ranks {
        if froms[from].is_none() && !tos[to] {
            froms[from] = Some(to);
            tos[to] = true;
        }
    }
    let mut moved = Vec::new();
    for (from, partner) in went.into_iter().zip(froms) {
        moved.push(match partner {
            Some(to) => Moved::Became { from, to: came[to].clone() },
            None => Moved::Went(from),
        });
    }
    moved.extend(came.into_iter().zip(tos).filter(|(_, taken)| !taken).map(|(fact, _)| Moved::Came(fact)));
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
        // The same path, or one that is spelt alike.
        let path = |fact: &Fact| fact.value.split_once('=').map(|(path, _)| path.to_owned());
        let (from, to) = (path(from)?, path(to)?);
        return if from == to { Some(0) } else { (bare(&from) == bare(&to)).then_some(1) };
    }
    if from.kind == FactKind::Term && to.kind == FactKind::Term {
        let lexicon = Lexicon::get();
        let group = lexicon.group(&from.value);
        return (group.is_some() && group == lexicon.group(&to.value)).then_some(0);
    }
    let named = |kind| matches!(kind, FactKind::Code | FactKind::Path | FactKind::Field);
    if !(from.kind == to.kind || named(from.kind) && named(to.kind)) {
        return None;
    }
    let last = |fact: &Fact| bare(fact.value.rsplit('.').next().unwrap_or_default());
    Some(if bare(&from.value) == bare(&to.value) {
        0
    } else if last(from) == last(to) {
        1
    } else if from.kind == to.kind {
        2
    } else {
        3
    })
}

/// A name without the marks that its spelling is a matter of.
fn bare(name: &str) -> String {
    name.replace('_', "").to_ascii_lowercase()
}
