//! What a part of the spec names: its codes, paths, numbers and words.

use portone_ksnet_codegen::home::Part;
use portone_ksnet_codegen::spec::{At, Demand, Rule, Spec, Test, Words};
use portone_ksnet_upstream::change::{Fact, Moved};

/// The facts of a move, and whether each came.
pub(in crate::sync) fn sides(moved: &Moved) -> Vec<(&Fact, bool)> {
    match moved {
        Moved::Came(fact) => vec![(fact, true)],
        Moved::Went(fact) => vec![(fact, false)],
        Moved::Became { from, to } => vec![(from, false), (to, true)],
    }
}

pub(in crate::sync) fn words<'s>(part: &Part<'s>) -> Option<&'s Words> {
    match *part {
        Part::Field(field) => Some(&field.words),
        Part::Rule(rule) => Some(&rule.words),
        Part::Policy(note) | Part::Note(note) => Some(&note.words),
        Part::Capability(capability) => Some(&capability.words),
        Part::Contract | Part::Shape(_) | Part::History(_) => None,
    }
}

/// Whether a path is another, or the end of it.
pub(in crate::sync) fn ends_with(path: &str, end: &str) -> bool {
    path == end || path.strip_suffix(end).is_some_and(|before| before.ends_with('.'))
}

/// The codes of lists: one code alone tells when a rule applies, not what may be chosen.
pub(in crate::sync) fn codes(rule: &Rule, spec: &Spec) -> Vec<At<String>> {
    let conditions = rule.when.iter().filter_map(|(_, test)| match test {
        Test::In(values) | Test::NotIn(values) => Some(expanded(values, spec)),
        Test::Present | Test::Absent => None,
    });
    let demanded = match &rule.demand.value {
        Demand::Only(_, values) | Demand::Except(_, values) => expanded(values, spec),
        _ => Vec::new(),
    };
    conditions.filter(|values| values.len() > 1).flatten().chain(demanded).collect()
}

/// Codes, with those of the sets that are named.
pub(in crate::sync) fn expanded(values: &[At<String>], spec: &Spec) -> Vec<At<String>> {
    values
        .iter()
        .flat_map(|value| match spec.sets.iter().find(|(name, _)| name.value == value.value) {
            Some((_, set)) => set.codes.clone(),
            None => vec![value.clone()],
        })
        .collect()
}

/// The paths that a rule names.
pub(in crate::sync) fn paths(rule: &Rule) -> Vec<&At<String>> {
    let mut paths: Vec<&At<String>> = rule.when.iter().map(|(path, _)| path).collect();
    match &rule.demand.value {
        Demand::Require(alternatives) => paths.extend(alternatives.iter().flatten()),
        Demand::Forbid(all) | Demand::ExactlyOne(all) => paths.extend(all),
        Demand::Except(path, _)
        | Demand::Only(path, _)
        | Demand::Limit(path, ..)
        | Demand::Bytes(path, ..)
        | Demand::AsDeclared(path)
        | Demand::Format(path, _) => paths.push(path),
        Demand::AtMost(part, whole) => paths.extend([part, whole]),
        Demand::Needs(_) => {}
    }
    paths
}

pub(in crate::sync) fn numbers(rule: &Rule) -> Vec<i128> {
    match &rule.demand.value {
        Demand::Limit(_, min, max) => min.iter().chain(max).copied().collect(),
        Demand::Bytes(_, max, _) => i128::try_from(*max).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// The integers in a number: 9 of `9 times`, 6 and 0 of `06:00`.
pub(in crate::sync) fn integers(value: &str) -> Vec<i128> {
    let digits = value.replace(',', "");
    digits.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect()
}
