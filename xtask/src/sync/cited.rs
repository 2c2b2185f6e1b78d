//! Which parts of the spec lean on a statement: through the facts it is cited as, or through their source.

use std::collections::BTreeMap;

use portone_ksnet_codegen::home::{self, Home, Part};
use portone_ksnet_codegen::spec::{At, Origin};
use portone_ksnet_upstream::change::{Change, FactKind, Moved};
use portone_ksnet_upstream::page::Label;

use super::Ground;

/// The parts of the spec, by what they are made from.
pub(super) struct Cited<'g> {
    ground: &'g Ground<'g>,
    homes: Vec<Home<'g>>,
    by_fact: BTreeMap<&'g str, Vec<usize>>,
}

impl<'g> Cited<'g> {
    pub(super) fn new(ground: &'g Ground<'g>) -> Self {
        let homes = home::homes(&ground.spec);
        let mut by_fact: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, home) in homes.iter().enumerate() {
            for fact in home.facts {
                by_fact.entry(fact.value.as_str()).or_default().push(index);
            }
        }
        Self { ground, homes, by_fact }
    }

    /// Whether any part is made from the fact.
    pub(super) fn has(&self, fact: &str) -> bool {
        self.by_fact.contains_key(fact)
    }

    /// The parts that are made from any of the facts, in the order of the spec.
    pub(super) fn by_facts(&self, facts: &[String]) -> Vec<&Home<'g>> {
        let mut indexes: Vec<usize> =
            facts.iter().filter_map(|fact| self.by_fact.get(fact.as_str())).flatten().copied().collect();
        indexes.sort_unstable();
        indexes.dedup();
        indexes.into_iter().map(|index| &self.homes[index]).collect()
    }

    /// The parts that name a guide as their source, those of the section first and alone where there are any.
    pub(super) fn by_guide(&self, name: &str, at: &[Label]) -> Vec<&Home<'g>> {
        let of_doc: Vec<&Home<'_>> =
            self.homes.iter().filter(|home| origin(home).is_some_and(|o| o.doc.value == name)).collect();
        let of_section: Vec<&Home<'_>> = of_doc
            .iter()
            .copied()
            .filter(|home| origin(home).is_some_and(|o| at.contains(&Label::new(&o.section.value))))
            .collect();
        if of_section.is_empty() { of_doc } else { of_section }
    }

    /// The parts that are about a path of a schema: rules and fields of an operation that reaches it, which name
    /// a path that ends as the change's does, or a code that moved there.
    pub(super) fn by_path(&self, change: &Change) -> Vec<&Home<'g>> {
        let wanted = last(&change.subject);
        let codes: Vec<&str> = change
            .moved
            .iter()
            .flat_map(|moved| match moved {
                Moved::Came(fact) | Moved::Went(fact) => vec![fact],
                Moved::Became { from, to } => vec![from, to],
            })
            .filter(|fact| fact.kind == FactKind::Code)
            .map(|fact| fact.value.as_str())
            .collect();
        let about = |path: &str| last(path) == wanted;
        // An enum is told by its name; what leans on it names its codes.
        let ty = change.at.first().unwrap_or(&change.subject);
        let is_type = |name: &Option<At<String>>| name.as_ref().is_some_and(|name| name.value == *ty);
        let vocabulary =
            self.ground.spec.vocabulary.iter().find(|(_, one)| is_type(&one.sdk) || is_type(&one.rest));
        let of_vocabulary = |code: &str| {
            vocabulary.is_some_and(|(_, one)| one.codes.iter().any(|(known, _)| known.value == code))
        };
        self.homes
            .iter()
            .filter(|home| match home.part {
                Part::Rule(rule) => {
                    rule.on.iter().any(|on| change.operations.contains(&on.value))
                        && (super::check::paths(rule).iter().any(|path| about(&path.value))
                            || super::check::codes(rule, &self.ground.spec).iter().any(|code| {
                                codes.contains(&code.value.as_str()) || of_vocabulary(&code.value)
                            }))
                }
                Part::Capability(capability) => {
                    vocabulary.is_some_and(|(name, _)| name.value == capability.vocabulary.value)
                }
                Part::Field(_) => {
                    let (operation, path) = home.name.split_once('.').unwrap_or((&home.name, ""));
                    change.operations.iter().any(|known| known == operation) && about(path)
                }
                // Where it is asked for.
                Part::Shape(_) => change.at.is_empty() && change.operations.contains(&home.name),
                _ => false,
            })
            .collect()
    }

    /// As a report shows them.
    pub(super) fn told(&self, homes: &[&Home<'_>]) -> Vec<portone_ksnet_upstream::report::Home> {
        homes
            .iter()
            .map(|home| portone_ksnet_upstream::report::Home {
                kind: home.part.word().to_owned(),
                name: home.name.clone(),
                line: self.ground.line(home.at.start),
            })
            .collect()
    }
}

/// The last segment of a path; of a list, that of its elements.
pub(super) fn last(path: &str) -> &str {
    path.trim_end_matches("[]").rsplit(['.', ' ']).next().unwrap_or(path)
}

fn origin<'h>(home: &'h Home<'_>) -> Option<&'h Origin> {
    Some(match home.part {
        Part::Contract => return None,
        Part::Capability(capability) => &capability.origin,
        Part::Shape(operation) => &operation.shape,
        Part::Field(field) => &field.origin,
        Part::Rule(rule) => &rule.origin,
        Part::Policy(note) | Part::History(note) | Part::Note(note) => &note.origin,
    })
}
