//! How alike two statements are: by what they say, by their words, and by where they stand.

use std::collections::HashMap;

use super::sketch::likeness;
use super::{Form, Statement};
use crate::change::{Fact, FactKind};

/// How alike two statements of one section must be, from 0 to 1, to be one.
const NEAR: f64 = 0.34;

/// How alike two statements of different sections must be.
const FAR: f64 = 0.72;

/// How alike two statements are; none where they cannot be one.
pub(super) fn score(
    (from, old): (usize, &Statement),
    (to, new): (usize, &Statement),
    near: bool,
    owned: bool,
    weights: &Weights,
) -> Option<f64> {
    let declares = |form| matches!(form, Form::Declared | Form::Container);
    let kin = old.form == new.form
        || declares(old.form) && declares(new.form)
        || matches!((old.form, new.form), (Form::Prose, Form::Row) | (Form::Row, Form::Prose));
    if !kin {
        return None;
    }
    let place = 0.15 * f64::from(u8::from(near)) + 0.1 * f64::from(u8::from(owned));
    if declares(old.form) {
        return named_alike(old, new, near).map(|alike| alike + place);
    }
    let words = likeness(&old.sketch, &new.sketch);
    let frame = old.frame == new.frame;
    if old.facts.is_empty() && new.facts.is_empty() {
        return (frame || words >= 0.5).then_some(words + place);
    }
    let (facts, mass) = weights.likeness(from, to);
    if weights.same(from, to) {
        let telling = mass >= 2.5 || words >= 0.5 || old.form == Form::Sample;
        return (near || owned && old.owner.is_some() || telling)
            .then_some(1.0 + 0.4 * words + 0.1 * f64::from(u8::from(frame)) + place);
    }
    let alike = if old.form == Form::Sample { facts } else { 0.5 * facts + 0.5 * words };
    let enough = if near { NEAR } else { FAR };
    (alike >= enough).then_some(alike + place)
}

/// How alike the names of two declared parameters are.
pub(super) fn named_alike(old: &Statement, new: &Statement, near: bool) -> Option<f64> {
    let name = |statement: &Statement| {
        statement.facts.iter().find(|fact| fact.kind == FactKind::Field).map(|fact| fact.value.clone())
    };
    let (old, new) = (name(old)?, name(new)?);
    if old == new {
        return Some(1.0);
    }
    let bare = |name: &str| name.replace('_', "").to_ascii_lowercase();
    if near && bare(&old) == bare(&new) {
        return Some(0.9);
    }
    let last = |name: &str| bare(name.rsplit('.').next().unwrap_or(name));
    (near && last(&old) == last(&new)).then_some(0.7)
}

/// How much each fact tells: the rarer and the more a code, the more.
pub(super) struct Weights {
    /// What each number of a fact weighs.
    heft: Vec<f64>,
    /// The facts of each statement by their numbers, sorted.
    old: Vec<Vec<usize>>,
    new: Vec<Vec<usize>>,
}

impl Weights {
    pub(super) fn of(olds: &[(usize, &Statement)], news: &[(usize, &Statement)]) -> Self {
        let mut numbers: HashMap<Fact, usize> = HashMap::new();
        let mut counts: Vec<f64> = Vec::new();
        let mut heft = Vec::new();
        let mut number = |statements: &[(usize, &Statement)]| -> Vec<Vec<usize>> {
            let facts = statements.iter().map(|(_, statement)| {
                let mut facts: Vec<usize> = statement
                    .facts
                    .iter()
                    .map(|fact| {
                        let at = *numbers.entry(fact.clone()).or_insert_with(|| {
                            counts.push(0.0);
                            heft.push(weight(fact.kind));
                            counts.len() - 1
                        });
                        counts[at] += 0.5;
                        at
                    })
                    .collect();
                facts.sort_unstable();
                facts
            });
            facts.collect()
        };
        let (old, new) = (number(olds), number(news));
        for (weight, count) in heft.iter_mut().zip(&counts) {
            *weight /= count.max(1.0).sqrt();
        }
        Self { heft, old, new }
    }

    /// The share of the facts that both have, and how much those tell.
    fn likeness(&self, from: usize, to: usize) -> (f64, f64) {
        let (old, new) = (&self.old[from], &self.new[to]);
        let weigh = |facts: &[usize]| facts.iter().map(|fact| self.heft[*fact]).sum::<f64>();
        let shared: Vec<usize> = old.iter().copied().filter(|fact| new.binary_search(fact).is_ok()).collect();
        let both = weigh(&shared);
        let all = weigh(old) + weigh(new) - both;
        (if all > 0.0 { both / all } else { 0.0 }, both)
    }

    /// Whether two statements have the same facts.
    fn same(&self, from: usize, to: usize) -> bool {
        self.old[from] == self.new[to]
    }
}

/// How much a fact of a kind tells.
fn weight(kind: FactKind) -> f64 {
    match kind {
        FactKind::Endpoint | FactKind::Path | FactKind::Field => 3.0,
        FactKind::Code | FactKind::Sample | FactKind::Type => 2.5,
        FactKind::Number => 2.0,
        FactKind::Member | FactKind::Term | FactKind::Presence => 1.5,
        FactKind::Mode => 0.6,
    }
}
