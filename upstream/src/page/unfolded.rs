//! Lists that were written out as items, and items that were put on one line.

use std::collections::BTreeSet;

use super::matching::Matched;
use super::{Form, Statement};
use crate::change::Fact;

/// As many statements have to take the place of one.
const ITEMS: usize = 3;

/// Pairs a line that is gone with the first of the items that say the same one by one, and the other way round.
/// The other items are counted with it like sentences that were split off.
pub(super) fn unfolded(matched: &mut Matched, olds: &[(usize, &Statement)], news: &[(usize, &Statement)]) {
    for from in matched.removed.clone() {
        let section = matched.sections.get(&olds[from].0).copied();
        if let Some(to) = section.and_then(|section| items(olds[from].1, section, &matched.added, news)) {
            pair(matched, from, to);
        }
    }
    for to in matched.added.clone() {
        let section =
            matched.sections.iter().find(|(_, section)| **section == news[to].0).map(|(from, _)| *from);
        if let Some(from) = section.and_then(|section| items(news[to].1, section, &matched.removed, olds)) {
            pair(matched, from, to);
        }
    }
    matched.pairs.sort_by_key(|(_, to)| *to);
}

/// The first of the items that say what a line says, most of it and hardly anything else.
fn items(line: &Statement, section: usize, open: &[usize], list: &[(usize, &Statement)]) -> Option<usize> {
    if line.form != Form::Prose || line.facts.len() <= ITEMS {
        return None;
    }
    let says = |at: &usize| {
        let item = list[*at].1;
        list[*at].0 == section
            && item.form == Form::Prose
            && !item.facts.is_empty()
            && item.facts.iter().all(|fact| line.facts.contains(fact))
    };
    let run: Vec<usize> = open.iter().copied().filter(says).collect();
    let said: BTreeSet<&Fact> = run.iter().flat_map(|at| &list[*at].1.facts).collect();
    (run.len() >= ITEMS && said.len() * 4 >= line.facts.len() * 3).then(|| run[0])
}

fn pair(matched: &mut Matched, from: usize, to: usize) {
    matched.removed.retain(|at| *at != from);
    matched.added.retain(|at| *at != to);
    matched.pairs.push((from, to));
}
