//! Where each fact of the ledger is told in the spec.

use crate::mistake::Place;
use crate::spec::{At, Capability, Field, Note, Operation, Rule, Spec};

/// A part of the spec that cites facts.
#[derive(Clone, Debug)]
pub struct Home<'s> {
    /// What it is.
    pub part: Part<'s>,
    /// Its name: of a rule or a note its id, of a field the operation and the path.
    pub name: String,
    /// Where its name stands in the spec.
    pub at: Place,
    /// The facts that it is made from.
    pub facts: &'s [At<String>],
}

/// The parts of the spec that cite facts.
#[derive(Clone, Copy, Debug)]
pub enum Part<'s> {
    /// What a contract unlocks.
    Contract,
    /// A question that can be asked of codes.
    Capability(&'s Capability),
    /// The shape of an operation's request.
    Shape(&'s Operation),
    /// What is said about a field.
    Field(&'s Field),
    /// A rule.
    Rule(&'s Rule),
    /// What binds the merchant.
    Policy(&'s Note),
    /// What used to hold.
    History(&'s Note),
    /// A fact with nothing to check.
    Note(&'s Note),
}

impl Part<'_> {
    /// Its word in reports.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Contract => "contract",
            Self::Capability(_) => "capability",
            Self::Shape(_) => "shape",
            Self::Field(_) => "field",
            Self::Rule(_) => "rule",
            Self::Policy(_) => "policy",
            Self::History(_) => "history",
            Self::Note(_) => "note",
        }
    }
}

/// Every part of the spec that cites facts, in the order of the spec.
pub fn homes(spec: &Spec) -> Vec<Home<'_>> {
    let mut homes = Vec::new();
    for (id, contract) in &spec.contracts {
        homes.push(Home::new(Part::Contract, id.value.clone(), &id.at, &contract.facts));
    }
    for capability in &spec.capabilities {
        let name = format!("{}.{}", capability.vocabulary.value, capability.question.value);
        let at = &capability.question.at;
        homes.push(Home::new(Part::Capability(capability), name, at, &capability.origin.facts));
    }
    for (name, operation) in &spec.operations {
        let shape = &operation.shape.facts;
        homes.push(Home::new(Part::Shape(operation), name.value.clone(), &name.at, shape));
        for (path, field) in &operation.fields {
            let whole = format!("{}.{}", name.value, path.value);
            homes.push(Home::new(Part::Field(field), whole, &path.at, &field.origin.facts));
        }
    }
    for rule in &spec.rules {
        homes.push(Home::new(Part::Rule(rule), rule.id.value.clone(), &rule.id.at, &rule.origin.facts));
    }
    let policies = spec.policies.iter().map(|note| (Part::Policy(note), note));
    let history = spec.history.iter().map(|note| (Part::History(note), note));
    let notes = spec.notes.iter().map(|note| (Part::Note(note), note));
    for (part, note) in policies.chain(history).chain(notes) {
        homes.push(Home::new(part, note.id.value.clone(), &note.id.at, &note.origin.facts));
    }
    homes
}

impl<'s> Home<'s> {
    fn new(part: Part<'s>, name: String, at: &Place, facts: &'s [At<String>]) -> Self {
        Self { part, name, at: at.clone(), facts }
    }
}
