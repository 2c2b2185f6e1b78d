//! Which statement of the new page is which of the old one.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::alike::{Weights, named_alike, score};
use super::compare::list;
use super::moved::moved;
use super::sections::{parents, same_headings, sections};
use super::sketch::likeness;
use super::unfolded::unfolded;
use super::{Form, Page, Statement};
use crate::change::{Fact, FactKind, Moved};

/// Statements of two pages, by their numbers in the order of each page.
#[derive(Debug, Default)]
pub(super) struct Matched {
    /// Which is which, in the order of the new page.
    pub(super) pairs: Vec<(usize, usize)>,
    /// Sections of the old page and what became of them.
    pub(super) sections: BTreeMap<usize, usize>,
    /// What a pair also said in sentences of its own, before and after: sentences that were split or joined.
    pub(super) absorbed: BTreeMap<(usize, usize), (Vec<Fact>, Vec<Fact>)>,
    /// Statements that are new.
    pub(super) added: Vec<usize>,
    /// Statements that are gone.
    pub(super) removed: Vec<usize>,
}

impl Matched {
    /// Where a statement that is gone stood, in the order of the new page: behind what stood before it.
    pub(super) fn place_of_removed(&self, from: usize) -> usize {
        let before = self.pairs.iter().filter(|(old, _)| *old < from).max_by_key(|(old, _)| *old);
        before.map_or(0, |(_, new)| 2 * new + 2)
    }

    /// Whether nothing of a section of the new page stood in the old one.
    pub(super) fn is_new(&self, section: usize, news: &[(usize, &Statement)]) -> bool {
        !self.sections.values().any(|to| *to == section)
            && self.pairs.iter().all(|(_, to)| news[*to].0 != section)
    }

    /// Whether nothing of a section of the old page stands in the new one.
    pub(super) fn is_gone(&self, section: usize, olds: &[(usize, &Statement)]) -> bool {
        !self.sections.contains_key(&section) && self.pairs.iter().all(|(from, _)| olds[*from].0 != section)
    }
}

/// Matches two pages.
pub(super) fn matched(old: &Page, new: &Page) -> Matched {
    let (olds, news) = (list(old), list(new));
    let headings = same_headings(old, new);
    let weights = Weights::of(&olds, &news);
    let renamed = renamed(&olds, &news, &headings);

    let mut scored = Vec::new();
    for (from, (old_section, before)) in olds.iter().enumerate() {
        for (to, (new_section, after)) in news.iter().enumerate() {
            let near = match headings.get(old_section) {
                Some(section) => section == new_section,
                // A section whose heading is gone can be any whose heading is new.
                None => !headings.values().any(|section| section == new_section),
            };
            let owner = before.owner.as_ref().map(|owner| renamed.get(owner).unwrap_or(owner));
            let owned = owner == after.owner.as_ref();
            if let Some(score) = score((from, before), (to, after), near, owned, &weights) {
                let (from_place, to_place) = (share(from, olds.len()), share(to, news.len()));
                let score = score - 0.05 * (from_place - to_place).abs();
                scored.push((score, from, to));
            }
        }
    }
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));

    let mut matched = Matched::default();
    let (mut froms, mut tos) = (BTreeSet::new(), BTreeSet::new());
    for (_, from, to) in scored {
        if !froms.contains(&from) && !tos.contains(&to) {
            froms.insert(from);
            tos.insert(to);
            matched.pairs.push((from, to));
        }
    }
    matched.pairs.sort_by_key(|(_, to)| *to);
    matched.added = (0..news.len()).filter(|to| !tos.contains(to)).collect();
    matched.removed = (0..olds.len()).filter(|from| !froms.contains(from)).collect();
    matched.sections = sections(headings, &matched.pairs, &olds, &news);
    parents(&mut matched.sections, old, new);
    neighbours(&mut matched, &olds, &news);
    unfolded(&mut matched, &olds, &news);
    absorb(&mut matched, &olds, &news);
    matched
}

fn share(at: usize, of: usize) -> f64 {
    f64::from(u32::try_from(at).unwrap_or(u32::MAX)) / f64::from(u32::try_from(of.max(1)).unwrap_or(u32::MAX))
}

/// Parameters that have another name now, spelt alike.
fn renamed(
    olds: &[(usize, &Statement)],
    news: &[(usize, &Statement)],
    headings: &BTreeMap<usize, usize>,
) -> HashMap<String, String> {
    let mut renamed = HashMap::new();
    for (section, before) in olds {
        for (other, after) in news {
            if headings.get(section) != Some(other)
                || !named_alike(before, after, true).is_some_and(|a| a < 1.0)
            {
                continue;
            }
            let name = |statement: &Statement| {
                statement
                    .facts
                    .iter()
                    .find(|fact| fact.kind == FactKind::Field)
                    .map(|fact| fact.value.clone())
            };
            if let (Some(old), Some(new)) = (name(before), name(after)) {
                renamed.entry(old).or_insert(new);
            }
        }
    }
    renamed
}

/// Statements that stand alone between the same two: one took the place of the other.
fn neighbours(matched: &mut Matched, olds: &[(usize, &Statement)], news: &[(usize, &Statement)]) {
    let mut pairs: BTreeMap<usize, usize> = matched.pairs.iter().copied().collect();
    for from in matched.removed.clone() {
        let (section, before) = olds[from];
        let behind =
            from.checked_sub(1).filter(|at| olds[*at].0 == section).and_then(|at| pairs.get(&at)).copied();
        let Some(to) = behind.map(|at| at + 1).filter(|to| matched.added.contains(to)) else { continue };
        let (other, after) = news[to];
        let ends = |list: &[(usize, &Statement)], at: usize| {
            list.get(at + 1).is_none_or(|(next, _)| *next != list[at].0)
        };
        let closed = match (ends(olds, from), ends(news, to)) {
            (true, true) => true,
            (false, false) => pairs.get(&(from + 1)) == Some(&(to + 1)),
            _ => false,
        };
        let shared = before.facts.iter().any(|fact| after.facts.contains(fact))
            || moved(&before.facts, &after.facts).iter().any(|moved| matches!(moved, Moved::Became { .. }))
            || likeness(&before.sketch, &after.sketch) >= 0.2;
        if closed && shared && before.form == after.form && matched.sections.get(&section) == Some(&other) {
            pairs.insert(from, to);
            matched.removed.retain(|at| *at != from);
            matched.added.retain(|at| *at != to);
        }
    }
    matched.pairs = pairs.into_iter().collect();
    matched.pairs.sort_by_key(|(_, to)| *to);
}

/// Sentences that were split off another or joined to it: their facts are counted with it.
fn absorb(matched: &mut Matched, olds: &[(usize, &Statement)], news: &[(usize, &Statement)]) {
    let lone = |statement: &Statement| statement.form == Form::Prose && !statement.facts.is_empty();
    for &(from, to) in &matched.pairs.clone() {
        let (old_section, before) = olds[from];
        let (new_section, after) = news[to];
        if before.form != Form::Prose || after.form != Form::Prose {
            continue;
        }
        let (mut more_before, mut more_after): (Vec<Fact>, Vec<Fact>) = (Vec::new(), Vec::new());
        // Each that is found can have another behind it: a list that became items.
        let mut reach = 3;
        loop {
            let [said, says] =
                [[&before.facts[..], &more_before].concat(), [&after.facts[..], &more_after].concat()];
            let open = moved(&said, &says).len();
            if open == 0 {
                break;
            }
            let explains = |statement: &Statement, was: bool| {
                let (said, says) = if was {
                    ([&said[..], &statement.facts].concat(), says.clone())
                } else {
                    (said.clone(), [&says[..], &statement.facts].concat())
                };
                moved(&said, &says).len() + statement.facts.len() <= open
            };
            reach += 1;
            let new = matched.added.iter().position(|&at| {
                news[at].0 == new_section
                    && at.abs_diff(to) <= reach
                    && lone(news[at].1)
                    && explains(news[at].1, false)
            });
            if let Some(at) = new {
                more_after.extend(news[matched.added.remove(at)].1.facts.iter().cloned());
                continue;
            }
            let gone = matched.removed.iter().position(|&at| {
                olds[at].0 == old_section
                    && at.abs_diff(from) <= reach
                    && lone(olds[at].1)
                    && explains(olds[at].1, true)
            });
            match gone {
                Some(at) => more_before.extend(olds[matched.removed.remove(at)].1.facts.iter().cloned()),
                None => break,
            }
        }
        if !more_before.is_empty() || !more_after.is_empty() {
            matched.absorbed.insert((from, to), (more_before, more_after));
        }
    }
}
