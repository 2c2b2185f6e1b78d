//! Which pay methods an operation takes.

use heck::ToShoutySnakeCase;
use portone_ksnet_rules::{Condition, Demand, Kind, Level, Operation, Rule, Status, Value};

use crate::model::{Bilingual, Model, OperationModel};

/// A pay method of an operation.
#[derive(Clone, Debug)]
pub(super) struct Method {
    /// PortOne's code: `VIRTUAL_ACCOUNT`.
    pub(super) code: String,
    /// What people call it; empty where the spec has no words for it.
    pub(super) words: Bilingual,
    /// The object of the request with this method's own fields, where there is one.
    pub(super) object: Option<u16>,
}

/// The pay methods that an operation takes, in the order of the spec.
pub(super) fn methods(model: &Model, operation: &OperationModel) -> Vec<Method> {
    let table = operation.table;
    let Some(chosen) = table.pay_method else { return Vec::new() };
    let codes: Vec<String> = match table.paths[usize::from(chosen)].kind {
        Kind::Enum(vocabulary) => vocabulary
            .codes
            .iter()
            .filter(|code| code.variant.is_some() && !is_refused(table, chosen, code.code))
            .map(|code| code.code.to_owned())
            .collect(),
        _ => members(table, chosen)
            .filter(|member| !is_forbidden(table, *member))
            .map(|member| table.paths[usize::from(member)].name().to_shouty_snake_case())
            .collect(),
    };
    let mut methods: Vec<Method> = codes
        .into_iter()
        .map(|code| Method { words: words(model, &code), object: object(table, chosen, &code), code })
        .collect();
    methods.sort_by_key(|method| place(model, &method.code));
    methods
}

/// The pay methods of all operations, in the order of the spec.
pub(super) fn of_all(model: &Model) -> Vec<Method> {
    let mut all: Vec<Method> = Vec::new();
    for operation in &model.operations {
        for method in methods(model, operation) {
            if !all.iter().any(|known| known.code == method.code) {
                all.push(method);
            }
        }
    }
    all.sort_by_key(|method| place(model, &method.code));
    all
}

impl Method {
    /// Whether a path is among this method's own fields.
    pub(super) fn owns(&self, table: &Operation, path: u16) -> bool {
        self.object.is_some_and(|object| is_inside(table, path, object))
    }
}

/// Whether a path is this object or in it.
pub(super) fn is_inside(table: &Operation, path: u16, object: u16) -> bool {
    object <= path && path < table.paths[usize::from(object)].end
}

/// Whether the conditions of a rule leave this method open. `others` are the operation's other methods.
pub(super) fn concerns(table: &Operation, rule: &Rule, method: &Method, others: &[Method]) -> bool {
    rule.when.iter().all(|condition| {
        let path = |slot: u8| rule.slots[usize::from(slot)];
        let code = Value::Text(&method.code);
        let belongs_elsewhere =
            |path| others.iter().any(|other| other.code != method.code && other.owns(table, path));
        match *condition {
            Condition::In { slot, values } if table.pay_method == Some(path(slot)) => code.is_in(values),
            Condition::NotIn { slot, values } if table.pay_method == Some(path(slot)) => !code.is_in(values),
            Condition::In { slot, .. } | Condition::Present(slot) => !belongs_elsewhere(path(slot)),
            Condition::Absent(slot) => method.object != Some(path(slot)),
            Condition::NotIn { .. } | Condition::Device(_) => true,
        }
    })
}

fn members(table: &'static Operation, object: u16) -> impl Iterator<Item = u16> {
    (0..=u16::MAX)
        .zip(table.paths)
        .filter(move |(_, path)| path.parent == Some(object) && path.status == Status::Supported)
        .map(|(index, _)| index)
}

/// The object whose name is that of the method: `virtualAccount`, or `method.virtualAccount`.
fn object(table: &'static Operation, chosen: u16, code: &str) -> Option<u16> {
    let parent = match table.paths[usize::from(chosen)].kind {
        Kind::Object(_) => Some(chosen),
        _ => table.paths[usize::from(chosen)].parent,
    };
    (0..=u16::MAX)
        .zip(table.paths)
        .find(|(_, path)| {
            path.parent == parent
                && matches!(path.kind, Kind::Object(_))
                && path.name().to_shouty_snake_case() == code
        })
        .map(|(index, _)| index)
}

fn is_refused(table: &Operation, path: u16, code: &str) -> bool {
    refusing(table).any(|rule| {
        let at = |slot: u8| rule.slots[usize::from(slot)] == path;
        match rule.demand {
            Demand::Only { slot, values } => at(slot) && !Value::Text(code).is_in(values),
            Demand::Except { slot, values } => at(slot) && Value::Text(code).is_in(values),
            _ => false,
        }
    })
}

fn is_forbidden(table: &Operation, path: u16) -> bool {
    refusing(table).any(|rule| match rule.demand {
        Demand::Forbid(slots) => slots.iter().any(|slot| rule.slots[usize::from(*slot)] == path),
        _ => false,
    })
}

/// The rules that hold whatever else is in the request.
fn refusing(table: &Operation) -> impl Iterator<Item = &'static Rule> {
    table.rules.iter().filter(|rule| rule.when.is_empty() && rule.level == Level::Error)
}

/// The codes of pay methods that the spec has words for.
fn named(model: &Model) -> impl Iterator<Item = &crate::model::CodeModel> {
    let chosen = model.operations.iter().filter_map(|operation| {
        let path = &operation.table.paths[usize::from(operation.table.pay_method?)];
        let Kind::Enum(vocabulary) = path.kind else { return None };
        model.vocabularies.get(vocabulary.name).filter(|vocabulary| !vocabulary.words.en.is_empty())
    });
    chosen.take(1).flat_map(|vocabulary| &vocabulary.codes)
}

fn place(model: &Model, code: &str) -> usize {
    named(model).position(|known| known.variant == code).unwrap_or(usize::MAX)
}

fn words(model: &Model, code: &str) -> Bilingual {
    let known = named(model).find(|known| known.variant == code);
    known.map_or_else(Bilingual::nothing, |code| code.words.clone())
}
