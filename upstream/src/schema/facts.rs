//! What a schema says, as the facts of a report.

use std::collections::{BTreeMap, BTreeSet};

use crate::change::{Fact, FactKind, Moved};

use super::model::{Choice, Enum, Field, Notes, Operation, Shape, Type};

pub(super) fn fact(kind: FactKind, value: impl Into<String>) -> Fact {
    Fact { kind, value: value.into() }
}

pub(super) fn presence(required: bool) -> Fact {
    fact(FactKind::Presence, if required { "required" } else { "optional" })
}

/// A limit, a default or a mark.
pub(super) fn note(key: &str, value: &str) -> Fact {
    match (key, value) {
        ("nullable", _) => fact(FactKind::Presence, "nullable"),
        ("servers", _) => fact(FactKind::Endpoint, value),
        (_, "true") if key != "default" => fact(FactKind::Mode, key),
        ("in" | "security" | "fields" | "shown for" | "written as", _) => {
            fact(FactKind::Mode, format!("{key} {value}"))
        }
        _ if value.starts_with(|c: char| c.is_ascii_digit() || c == '-') && key != "default" => {
            fact(FactKind::Number, format!("{key} {value}"))
        }
        _ => fact(FactKind::Code, format!("{key} {value}")),
    }
}

/// What moved at one place.
#[derive(Clone, Debug, Default)]
pub(super) struct Moves {
    pub(super) facts: Vec<Moved>,
    /// What moved in the description, which counts for less.
    pub(super) prose: Vec<Moved>,
}

impl Moves {
    pub(super) fn is_empty(&self) -> bool {
        self.facts.is_empty() && self.prose.is_empty()
    }

    pub(super) fn push(&mut self, moved: Moved) {
        self.facts.push(moved);
    }

    pub(super) fn append(&mut self, other: Moves) {
        self.facts.extend(other.facts);
        self.prose.extend(other.prose);
    }
}

/// What moved between two sets of notes.
pub(super) fn notes(old: &Notes, new: &Notes, moved: &mut Moves) {
    let keys: BTreeSet<&String> = old.said.keys().chain(new.said.keys()).collect();
    for key in keys {
        match (old.said.get(key), new.said.get(key)) {
            (Some(a), Some(b)) if a != b => {
                moved.push(Moved::Became { from: note(key, a), to: note(key, b) });
            }
            (Some(a), None) => moved.push(Moved::Went(note(key, a))),
            (None, Some(b)) => moved.push(Moved::Came(note(key, b))),
            _ => {}
        }
    }
    values(old.prose.iter().cloned(), new.prose.iter().cloned(), &mut moved.prose);
}

/// What came and went between two sets; one of a kind in place of another became it.
pub(super) fn values(
    old: impl Iterator<Item = Fact>,
    new: impl Iterator<Item = Fact>,
    moved: &mut Vec<Moved>,
) {
    let (old, new): (BTreeSet<Fact>, BTreeSet<Fact>) = (old.collect(), new.collect());
    let mut kinds: BTreeMap<FactKind, (Vec<&Fact>, Vec<&Fact>)> = BTreeMap::new();
    for fact in old.difference(&new) {
        kinds.entry(fact.kind).or_default().0.push(fact);
    }
    for fact in new.difference(&old) {
        kinds.entry(fact.kind).or_default().1.push(fact);
    }
    for (went, came) in kinds.into_values() {
        if let ([from], [to]) = (went.as_slice(), came.as_slice()) {
            moved.push(Moved::Became { from: (*from).clone(), to: (*to).clone() });
            continue;
        }
        moved.extend(went.into_iter().cloned().map(Moved::Went));
        moved.extend(came.into_iter().cloned().map(Moved::Came));
    }
}

/// All that a field says.
pub(super) fn of_field(key: &str, field: &Field) -> Vec<Fact> {
    let mut facts = vec![fact(FactKind::Field, key)];
    if !matches!(field.ty.shape, Shape::Object(_)) {
        facts.push(fact(FactKind::Type, field.ty.word()));
    }
    facts.push(presence(field.required));
    of_type("", &field.ty, &mut facts);
    facts.extend(field.ty.notes.prose.iter().cloned());
    facts
}

/// All that a type says, but for the types it names.
pub(super) fn of_type(path: &str, ty: &Type, facts: &mut Vec<Fact>) {
    facts.extend(ty.notes.said.iter().map(|(key, value)| note(key, value)));
    match &ty.shape {
        Shape::Object(object) => {
            facts.extend(
                object.parts.iter().map(|part| fact(FactKind::Type, format!("all of {}", part.word()))),
            );
            for (key, field) in &object.fields {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                facts.push(fact(FactKind::Field, in_line(&path, field)));
                if let Some(inner) = inline_object(&field.ty) {
                    of_type(&path, inner, facts);
                }
            }
        }
        Shape::Enum(Enum { values, .. }) => {
            facts.extend(values.keys().map(|value| fact(FactKind::Code, value)));
        }
        Shape::Choice(choice) => of_choice(choice, facts),
        Shape::List(of) | Shape::Map(of) => {
            if !matches!(of.shape, Shape::Named(_) | Shape::Scalar(_) | Shape::Any) {
                of_type(path, of, facts);
            }
        }
        Shape::Any | Shape::Scalar(_) | Shape::Named(_) => {}
    }
}

fn of_choice(choice: &Choice, facts: &mut Vec<Fact>) {
    match &choice.tag {
        Some(tag) => {
            facts.push(fact(FactKind::Code, format!("discriminator {tag}")));
            facts.extend(choice.cases.keys().map(|value| fact(FactKind::Code, value)));
        }
        None => facts.extend(choice.cases.values().map(|case| fact(FactKind::Type, case.word()))),
    }
}

/// The object that a field holds without naming it.
fn inline_object(ty: &Type) -> Option<&Type> {
    match &ty.shape {
        Shape::Object(_) => Some(ty),
        Shape::List(of) | Shape::Map(of) => inline_object(of),
        _ => None,
    }
}

/// A field in one line: `amount: integer int64, required, maximum 100`.
fn in_line(path: &str, field: &Field) -> String {
    let mut line = format!("{path}: {}, {}", field.ty.word(), presence(field.required).value);
    if let Shape::Enum(Enum { values, .. }) = &field.ty.shape {
        let values: Vec<&str> = values.keys().map(String::as_str).collect();
        line = format!("{line}, {}", values.join(" | "));
    }
    for (key, value) in &field.ty.notes.said {
        line = format!("{line}, {}", note(key, value).value);
    }
    line
}

/// All that an operation says.
pub(super) fn of_operation(id: &str, operation: &Operation) -> Vec<Fact> {
    let mut facts = vec![fact(FactKind::Code, id)];
    facts.extend(operation.endpoint.iter().map(|endpoint| fact(FactKind::Endpoint, endpoint)));
    facts.extend(operation.notes.said.iter().map(|(key, value)| note(key, value)));
    facts.extend(operation.parameters.iter().map(|(key, field)| fact(FactKind::Field, in_line(key, field))));
    let bodies = operation.request.iter().map(|(media, field)| in_line(&body(media), field));
    facts.extend(bodies.map(|line| fact(FactKind::Type, line)));
    let answers = operation.answers.iter().map(|(status, field)| format!("{status}: {}", field.ty.word()));
    facts.extend(answers.map(|line| fact(FactKind::Type, line)));
    facts
}

/// What a body is called.
pub(super) fn body(media: &str) -> String {
    if media.is_empty() { "body".to_owned() } else { format!("body {media}") }
}
