//! Which rules can contradict a rule at all, so that not every two of them are compared.
//!
//! Demands clash where they are about the same field, or one of them about what is around it; and no request is under
//! two rules that want different values at one path. So the rules are kept by the paths of their demands, and under
//! each of these by a value that they are for.

use std::collections::HashMap;

use portone_ksnet_rules::{Demand, Level, Path, Value};

use super::{Said, Side};
use crate::reach::Word;

/// The rules of one operation that refuse, by what they are about. A rule is known by its number.
pub(super) struct Near {
    /// By the paths of its demand, each rule without conditions.
    anyway: Vec<Vec<usize>>,
    /// By the paths of its demand, each rule.
    demanding: Vec<Crowd>,
}

/// Rules with demands of the same path.
#[derive(Clone, Default)]
struct Crowd {
    /// Those that are not for a value of any path.
    bare: Vec<usize>,
    /// The others, by a path and the values that they are for.
    valued: HashMap<u16, HashMap<Word, Vec<usize>>>,
}

/// The values that a rule is for at some path.
type Gate = (u16, &'static [Value<'static>]);

impl Near {
    pub(super) fn new(rules: &[Side<'_>]) -> Self {
        let paths = rules.first().map_or(0, |rule| rule.paths.len());
        let mut near = Self { anyway: vec![Vec::new(); paths], demanding: vec![Crowd::default(); paths] };
        let refusing = || rules.iter().enumerate().filter(|(_, rule)| rule.rule.level == Level::Error);
        let mut crowds: HashMap<(u16, Word), usize> = HashMap::new();
        for (path, values) in refusing().flat_map(|(_, rule)| gates(rule)) {
            for value in values {
                *crowds.entry((path, (*value).into())).or_default() += 1;
            }
        }
        let crowd = |(path, values): &Gate| -> usize {
            values.iter().map(|value| crowds[&(*path, (*value).into())]).sum()
        };
        for (number, rule) in refusing() {
            // Each is kept where the fewest others are.
            let gate = gates(rule).min_by_key(crowd);
            for path in demanded(rule) {
                let path = usize::from(path);
                if rule.conditions.is_empty() {
                    near.anyway[path].push(number);
                }
                let crowd = &mut near.demanding[path];
                let Some((at, values)) = gate else {
                    crowd.bare.push(number);
                    continue;
                };
                for value in values {
                    crowd.valued.entry(at).or_default().entry((*value).into()).or_default().push(number);
                }
            }
        }
        near
    }

    /// The rules without conditions that can refuse every request in which this holds, in their order.
    pub(super) fn anyway(&self, paths: &[Path], said: Said) -> impl Iterator<Item = usize> {
        let mut found = Vec::new();
        match said {
            Said::Present(path) | Said::In(path, _) => {
                around(paths, path).for_each(|path| found.extend(&self.anyway[path]));
            }
            Said::Absent(path) => {
                within(paths, path).for_each(|path| found.extend(&self.anyway[path]));
            }
            Said::Device(_) | Said::NotIn(..) => {}
        }
        in_order(found)
    }

    /// The rules before this one that can contradict it, in their order.
    pub(super) fn demanding(&self, rule: &Side<'_>, number: usize) -> impl Iterator<Item = usize> {
        let mut found = Vec::new();
        for path in demanded(rule) {
            for path in around(rule.paths, path).chain(within(rule.paths, path)) {
                self.demanding[path].under(rule, &mut found);
            }
        }
        found.retain(|other| *other < number);
        in_order(found)
    }
}

impl Crowd {
    /// Adds those that a request can be under together with the rule.
    fn under(&self, rule: &Side<'_>, found: &mut Vec<usize>) {
        found.extend(&self.bare);
        for (at, valued) in &self.valued {
            match gates(rule).find(|(path, _)| path == at) {
                Some((_, values)) => {
                    let same = values.iter().filter_map(|value| valued.get(&(*value).into()));
                    found.extend(same.flatten());
                }
                None => found.extend(valued.values().flatten()),
            }
        }
    }
}

fn in_order(mut found: Vec<usize>) -> impl Iterator<Item = usize> {
    found.sort_unstable();
    found.dedup();
    found.into_iter()
}

fn gates(rule: &Side<'_>) -> impl Iterator<Item = Gate> {
    rule.conditions.iter().filter_map(|said| match *said {
        Said::In(path, values) => Some((path, values)),
        _ => None,
    })
}

/// The paths that a demand is about, where demands like it can clash.
fn demanded(rule: &Side<'_>) -> Vec<u16> {
    let slots: Vec<u8> = match rule.rule.demand {
        Demand::Require(alternatives) => {
            alternatives.iter().flat_map(|slots| slots.iter().copied()).collect()
        }
        Demand::Forbid(slots) | Demand::ExactlyOne(slots) => slots.to_vec(),
        Demand::Only { slot, .. }
        | Demand::Except { slot, .. }
        | Demand::Range { slot, .. }
        | Demand::Format { slot, .. } => vec![slot],
        Demand::Needs(_) | Demand::Bytes { .. } | Demand::AtMost { .. } | Demand::AsDeclared { .. } => {
            Vec::new()
        }
    };
    slots.into_iter().map(|slot| rule.path(slot)).collect()
}

/// The path and what is around it.
fn around(paths: &[Path], path: u16) -> impl Iterator<Item = usize> {
    std::iter::successors(Some(path), |path| paths[usize::from(*path)].parent).map(usize::from)
}

/// The path and what is in it.
fn within(paths: &[Path], path: u16) -> impl Iterator<Item = usize> {
    usize::from(path)..usize::from(paths[usize::from(path)].end)
}

#[cfg(test)]
mod tests {
    use portone_ksnet_rules::{Condition, Format, Kind, Place, Rule, Status, Words};

    use super::super::clash;
    use super::*;
    use crate::model::{leak, leak_str};

    const fn path(wire: &'static str, kind: Kind, parent: Option<u16>, end: u16) -> Path {
        let (status, place) = (Status::Supported, Place::Body);
        Path { wire, parent, end, kind, list: false, required: false, status, place, secret: false }
    }

    static PATHS: [Path; 4] = [
        path("customer", Kind::Object(None), None, 3),
        path("customer.name", Kind::Object(None), Some(0), 3),
        path("customer.name.full", Kind::Text, Some(1), 3),
        path("amount", Kind::Integer, None, 4),
    ];

    const A: &[Value<'static>] = &[Value::Text("a")];
    const B: &[Value<'static>] = &[Value::Text("b")];

    /// Every demand that can clash, on every path, under conditions that exclude each other and that do not.
    fn rules() -> &'static [Rule] {
        let mut demands = Vec::new();
        for slot in 0..4 {
            let slots: &'static [u8] = leak(vec![slot]);
            demands.extend([
                Demand::Require(leak(vec![slots])),
                Demand::Forbid(slots),
                Demand::ExactlyOne(slots),
                Demand::Only { slot, values: A },
                Demand::Except { slot, values: A },
                Demand::Format { slot, formats: &[Format::Digits] },
                Demand::Range { slot, min: 1, max: 2 },
                Demand::Range { slot, min: 3, max: 4 },
            ]);
        }
        demands.push(Demand::ExactlyOne(&[1, 2]));
        demands.push(Demand::Require(&[&[2], &[3]]));
        let conditions: [&'static [Condition]; 6] = [
            &[],
            &[Condition::In { slot: 2, values: A }],
            &[Condition::In { slot: 2, values: B }],
            &[Condition::In { slot: 3, values: A }, Condition::In { slot: 2, values: B }],
            &[Condition::Present(1)],
            &[Condition::Absent(0)],
        ];
        let words = Words { en: "", ko: "" };
        let pairs = conditions.iter().flat_map(|when| demands.iter().map(move |demand| (*when, *demand)));
        let rule = |(number, (when, demand)): (usize, _)| Rule {
            id: leak_str(&format!("rule-{number}")),
            level: if number % 7 == 0 { Level::Warn } else { Level::Error },
            slots: &[0, 1, 2, 3],
            each: None,
            when,
            demand,
            facts: &["S01"],
            words,
            help: words,
            see: "",
        };
        leak(pairs.enumerate().map(rule).collect())
    }

    #[test]
    fn no_contradiction_is_out_of_sight() {
        let rules: Vec<Side<'_>> = rules().iter().map(|rule| Side::new(rule, None, &PATHS)).collect();
        let near = Near::new(&rules);
        let (mut clashes, mut left_out) = (0, 0);
        for (i, rule) in rules.iter().enumerate().filter(|(_, rule)| rule.rule.level == Level::Error) {
            let listed: Vec<usize> = near.demanding(rule, i).collect();
            assert!(listed.is_sorted() && listed.iter().all(|other| *other < i));
            left_out += i - listed.len();
            for (j, other) in rules[..i].iter().enumerate() {
                let excluded = rule
                    .conditions
                    .iter()
                    .any(|ours| other.conditions.iter().any(|theirs| !rule.compatible(*ours, *theirs)));
                let clash = clash(rule, other).or_else(|| clash(other, rule));
                if other.rule.level == Level::Error && !excluded && clash.is_some() {
                    clashes += 1;
                    assert!(listed.contains(&j), "{:?} {:?}", rule.rule, other.rule);
                }
            }
        }
        assert!(clashes > 500 && left_out > 5000, "{clashes} {left_out}");
    }

    #[test]
    fn no_refusal_is_out_of_sight() {
        let rules: Vec<Side<'_>> = rules().iter().map(|rule| Side::new(rule, None, &PATHS)).collect();
        let near = Near::new(&rules);
        let mut refusals = 0;
        for said in (0..4).flat_map(|path| [Said::Present(path), Said::Absent(path), Said::In(path, B)]) {
            let listed: Vec<usize> = near.anyway(&PATHS, said).collect();
            assert!(listed.is_sorted());
            for (number, rule) in rules.iter().enumerate() {
                let refuses =
                    rule.rule.level == Level::Error && rule.conditions.is_empty() && rule.refuses(said);
                refusals += usize::from(refuses);
                assert!(!refuses || listed.contains(&number), "{:?}", rule.rule);
            }
        }
        assert!(refusals > 10, "{refusals}");
    }
}
