//! Which section of the new page is which of the old one.

use std::collections::{BTreeMap, BTreeSet};

use super::{Label, Page, Statement};

/// Sections whose headings are the same: all of them, or else their own.
pub(super) fn same_headings(old: &Page, new: &Page) -> BTreeMap<usize, usize> {
    let mut same = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for whole in [true, false] {
        for (from, before) in old.sections.iter().enumerate() {
            if same.contains_key(&from) {
                continue;
            }
            let found = new.sections.iter().enumerate().find(|(to, after)| {
                let (before, after) = (&before.at, &after.at);
                !taken.contains(to)
                    && if whole {
                        before == after
                    } else {
                        before.last() == after.last() && before.last().is_some()
                    }
            });
            if let Some((to, _)) = found {
                same.insert(from, to);
                taken.insert(to);
            }
        }
    }
    same
}

/// What became of each section: the one of its heading, or the one most of its statements stand in.
pub(super) fn sections(
    headings: BTreeMap<usize, usize>,
    pairs: &[(usize, usize)],
    olds: &[(usize, &Statement)],
    news: &[(usize, &Statement)],
) -> BTreeMap<usize, usize> {
    let mut votes: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for (from, to) in pairs {
        *votes.entry((olds[*from].0, news[*to].0)).or_default() += 1;
    }
    let mut votes: Vec<((usize, usize), usize)> = votes.into_iter().collect();
    votes.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let mut sections = headings;
    for ((from, to), _) in votes {
        if !sections.contains_key(&from) && !sections.values().any(|section| *section == to) {
            sections.insert(from, to);
        }
    }
    sections
}

/// Headings above sections that are one are one too, where nothing else says what became of them.
pub(super) fn parents(sections: &mut BTreeMap<usize, usize>, old: &Page, new: &Page) {
    let find = |page: &Page, at: &[Label]| page.sections.iter().position(|section| section.at == at);
    for (from, to) in sections.clone() {
        let (before, after) = (&old.sections[from].at, &new.sections[to].at);
        if before.len() != after.len() {
            continue;
        }
        for depth in 1..before.len() {
            let (Some(from), Some(to)) = (find(old, &before[..depth]), find(new, &after[..depth])) else {
                continue;
            };
            if !sections.contains_key(&from) && !sections.values().any(|section| *section == to) {
                sections.insert(from, to);
            }
        }
    }
}
