//! Guards: for every rule, a merchant's struct that breaks this rule and no other, and its nearest twin that
//! breaks none.
//!
//! A guard is found, not written: the smallest request in which the rule applies is completed until every
//! rule holds (the twin), and then changed at one place until this rule alone does not (the guard). The
//! runtime's own evaluator judges both. Where a rule is decided by values that only run time knows, the
//! guard is a value that `validate()` refuses. What these leave open, a table of cases shows.

mod cases;
mod read;
mod types;
mod write;

use std::collections::BTreeSet;

use portone_ksnet_rules::{Code, Demand, Format, Kind, Rule, Surface, Value};

use portone_ksnet_search::example::{Example, refuses};

use crate::emit::Files;
use crate::model::{Model, OperationModel};
use crate::side_by_side;
pub use read::{Purpose, ReadGuard, Trial, guard as read};

pub use types::FOLDER as TYPES;
pub(crate) use write::sample;

/// The folder of the guards.
pub const FOLDER: &str = "tests/ui/rules";

/// A rule that no guard could be found for.
#[derive(Debug)]
pub struct Unguarded {
    /// The operation.
    pub operation: &'static str,
    /// The rule.
    pub rule: &'static str,
    /// Why.
    pub reason: String,
}

impl std::fmt::Display for Unguarded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { operation, rule, reason } = self;
        write!(
            f,
            "no guard can be found for the rule `{rule}` of `{operation}`: {reason}. Either the rule can never be \
             broken alone, or `codegen/src/guard` must learn how"
        )
    }
}

/// A request that breaks one rule, and its twin that breaks none.
struct Guard {
    /// The file's name, without its ending.
    name: String,
    bad: Example,
    good: Example,
    /// Whether only run time knows.
    at_run_time: bool,
}

/// Finds and writes the guards of every rule.
///
/// # Errors
///
/// The rules that no guard was found for.
pub fn all(model: &Model) -> Result<Files, Vec<Unguarded>> {
    // The types are a part of the work like any operation.
    let parts: Vec<Option<&OperationModel>> = model.operations.iter().map(Some).chain([None]).collect();
    let made = side_by_side::each(&parts, |part| match part {
        Some(operation) => of_operation(model, operation),
        None => {
            let mut made = Made::default();
            types::all(model, &mut made.files);
            made
        }
    });
    let (mut files, mut twins, mut unguarded) = (Files::new(), Vec::new(), Vec::new());
    for part in made {
        files.extend(part.files);
        twins.extend(part.twins);
        unguarded.extend(part.unguarded);
    }
    twins.sort();
    write::index(&twins, &mut files);
    if unguarded.is_empty() { Ok(files) } else { Err(unguarded) }
}

/// The guards of some rules.
#[derive(Default)]
struct Made {
    files: Files,
    /// The files that compile.
    twins: Vec<String>,
    unguarded: Vec<Unguarded>,
}

fn of_operation(model: &Model, operation: &OperationModel) -> Made {
    let mut made = Made::default();
    // A guard that cannot be read shows nothing; `cargo xtask mutate` says so.
    let mut read = Vec::new();
    for rule in operation.table.rules {
        match guards(operation, rule) {
            Ok(guards) => {
                for guard in guards {
                    let twin = write::guard(model, operation, rule, &guard, &mut made.files, &mut read);
                    made.twins.push(twin);
                }
            }
            Err(reason) => {
                let operation = operation.table.name;
                made.unguarded.push(Unguarded { operation, rule: rule.id, reason });
            }
        }
    }
    cases::add(model, operation, &read, &mut made.files, &mut made.twins);
    made
}

fn guards(operation: &OperationModel, rule: &'static Rule) -> Result<Vec<Guard>, String> {
    let folder = heck::ToSnakeCase::to_snake_case(operation.table.name);
    let name = |suffix: &str| format!("{folder}/{}{suffix}", heck::ToSnakeCase::to_snake_case(rule.id));
    let table = operation.table;
    let mut guards = Vec::new();
    if let Some(list) = rule.each {
        let good = Example::where_it_applies(table, rule)?.with_field(list).locked(list);
        let good = good.completed(&BTreeSet::new(), None)?.tidy();
        guards.push(Guard { name: name(""), bad: good.clone(), good, at_run_time: true });
        return Ok(guards);
    }
    let applies = Example::where_it_applies(table, rule)?;
    let mut at_compile_time = |suffix: &str, good: Example, bad: Example| -> Result<(), String> {
        let (good, bad) = (good.tidy(), bad.tidy());
        good.judge(None)?;
        bad.judge(Some(rule))?;
        guards.push(Guard { name: name(suffix), bad, good, at_run_time: false });
        Ok(())
    };
    let path = |slot: u8| rule.slots[usize::from(slot)];
    match rule.demand {
        Demand::Require(alternatives) => {
            let good = applies.completed(&BTreeSet::new(), None)?;
            let slots: BTreeSet<u16> =
                alternatives.iter().flat_map(|slots| slots.iter().map(|slot| path(*slot))).collect();
            let bad =
                good.clone().without(&slots).still_applying(rule, &slots)?.completed(&slots, Some(rule))?;
            at_compile_time("", good, bad)?;
        }
        Demand::Forbid(slots) => {
            for (i, slot) in slots.iter().enumerate() {
                let forbidden = path(*slot);
                if is_standing(operation, rule, forbidden) {
                    // Every request is warned of: the twin is one that takes note of it.
                    let bad = applies.clone().completed(&BTreeSet::new(), Some(rule))?;
                    at_compile_time("", bad.clone().allowing(rule), bad)?;
                    continue;
                }
                let bad = applies.clone().with_something_at(forbidden).locked(forbidden);
                let bad = bad.completed(&BTreeSet::new(), Some(rule))?;
                let good =
                    bad.clone().without(&BTreeSet::from([forbidden])).completed(&BTreeSet::new(), None)?;
                let suffix = if i == 0 { String::new() } else { format!("_{}", i + 1) };
                at_compile_time(&suffix, good, bad)?;
            }
        }
        Demand::Only { slot, values } => {
            let good = applies.with_value(path(slot), values[0]).completed(&BTreeSet::new(), None)?;
            let others = other_values(operation, path(slot), values);
            let mut bad = others.into_iter().map(|other| good.clone().with_value(path(slot), other));
            let bad =
                bad.find(|bad| bad.judge(Some(rule)).is_ok()).ok_or("no other value breaks it alone")?;
            at_compile_time("", good, bad)?;
        }
        Demand::Except { slot, values } => {
            let bad = applies.with_value(path(slot), values[0]).completed(&BTreeSet::new(), Some(rule))?;
            let others = other_values(operation, path(slot), values).into_iter();
            let mut good = others
                .filter_map(|other| {
                    bad.clone().with_value(path(slot), other).completed(&BTreeSet::new(), None).ok()
                })
                .filter(|good| good.judge(None).is_ok());
            let good = good.next().ok_or("no other value keeps it")?;
            at_compile_time("", good, bad)?;
        }
        Demand::ExactlyOne(slots) => {
            let good = applies.completed(&BTreeSet::new(), None)?;
            let missing = slots.iter().map(|slot| path(*slot)).filter(|path| !good.has_something_at(*path));
            let mut bad = good.clone();
            for path in missing {
                bad = bad.with_something_at(path);
            }
            let bad = bad.completed(&BTreeSet::new(), Some(rule))?;
            at_compile_time("", good, bad)?;
        }
        Demand::Needs(contract) => {
            let good = applies.completed(&BTreeSet::new(), None)?;
            let bad = good.clone().without_contract(contract);
            at_compile_time("", good.clone(), bad.clone())?;
            // Where another rule asks for a contract too, a shop without any breaks both.
            let undeclared = bad.undeclared();
            if undeclared.judge(Some(rule)).is_ok() {
                at_compile_time("_undeclared", good, undeclared)?;
            }
        }
        Demand::Range { slot, min, max } => {
            let (inside, outside) = if max < i128::MAX { (max, max + 1) } else { (min, min - 1) };
            let good =
                applies.with_value(path(slot), Value::Integer(inside)).completed(&BTreeSet::new(), None)?;
            at_compile_time("", good.clone(), good.with_value(path(slot), Value::Integer(outside)))?;
        }
        Demand::Bytes { slot, max, .. } => {
            let [inside, outside] = around(max);
            let good = applies.with_value(path(slot), inside).completed(&BTreeSet::new(), None)?;
            at_compile_time("", good.clone(), good.clone().with_value(path(slot), outside))?;
            let foreign = good.clone().with_value(path(slot), Value::Text("\u{1f375}"));
            at_compile_time("_foreign", good, foreign)?;
        }
        Demand::AtMost { slot, of } => {
            let good = applies
                .with_value(path(of), Value::Integer(1000))
                .with_value(path(slot), Value::Integer(1000))
                .completed(&BTreeSet::new(), None)?;
            at_compile_time("", good.clone(), good.with_value(path(slot), Value::Integer(1001)))?;
        }
        Demand::AsDeclared { slot, spelling: [(declared, spelled), (_, other), ..] } => {
            let good = applies
                .with_value(path(slot), *spelled)
                .declaring(declared)
                .completed(&BTreeSet::new(), None)?;
            at_compile_time("", good.clone(), good.with_value(path(slot), *other))?;
        }
        Demand::AsDeclared { .. } => return Err("a product type has two spellings at least".to_owned()),
        Demand::Format { slot, formats } => {
            let good = applies
                .with_value(path(slot), Value::Text(formats[0].example()))
                .completed(&BTreeSet::new(), None)?;
            at_compile_time("", good.clone(), good.with_value(path(slot), Value::Text(misshapen(formats))))?;
        }
    }
    if let Some(guard) = value_guard(operation, rule, &name)? {
        guards.push(guard);
    }
    Ok(guards)
}

/// The same rule broken by a value that a field brings at run time, where the field's type can bring it.
fn value_guard(
    operation: &OperationModel,
    rule: &'static Rule,
    name: &dyn Fn(&str) -> String,
) -> Result<Option<Guard>, String> {
    let path = |slot: u8| rule.slots[usize::from(slot)];
    let (slot, inside, outside) = match rule.demand {
        Demand::Only { slot, values } => (slot, vec![values[0]], field_values(operation, path(slot), values)),
        Demand::Except { slot, values } => {
            (slot, field_values(operation, path(slot), values), values.to_vec())
        }
        Demand::Range { slot, min, max } => {
            let (inside, outside) = if max < i128::MAX { (max, max + 1) } else { (min, min - 1) };
            (slot, vec![Value::Integer(inside)], vec![Value::Integer(outside)])
        }
        Demand::Format { slot, formats } => {
            let (inside, outside) = (formats[0].example(), misshapen(formats));
            (slot, vec![Value::Text(inside)], vec![Value::Text(outside)])
        }
        Demand::Bytes { slot, max, .. } => {
            let [inside, outside] = around(max);
            (slot, vec![inside], vec![outside])
        }
        _ => return Ok(None),
    };
    let path = path(slot);
    let mut pairs = outside.iter().flat_map(|outside| inside.iter().map(move |inside| (*inside, *outside)));
    if pairs.clone().next().is_none() {
        return Ok(None);
    }
    // What run time will find with either value is what the same values would tell if they were fixed.
    let applies = Example::where_it_applies(operation.table, rule)?;
    let guard = pairs.find_map(|(inside, outside)| {
        let bad = applies.clone().with_value(path, outside).completed(&BTreeSet::new(), Some(rule)).ok()?;
        let good = bad.with_value(path, inside).completed(&BTreeSet::new(), None).ok()?.tidy();
        good.judge(None).ok()?;
        good.clone().with_value(path, outside).judge(Some(rule)).ok()?;
        let bad = good.clone().with_field_value(path, outside);
        let good = good.with_field_value(path, inside);
        Some(Guard { name: name("_by_value"), bad, good, at_run_time: true })
    });
    guard.map(Some).ok_or_else(|| "no value of a field breaks it alone".to_owned())
}

/// Texts of just so many bytes in EUC-KR, and of one more: Hangul, and a letter where the number is odd.
fn around(max: usize) -> [Value<'static>; 2] {
    [max, max + 1].map(|bytes| {
        let text = format!("{}{}", "차".repeat(bytes / 2), "g".repeat(bytes % 2));
        Value::Text(Box::leak(text.into_boxed_str()))
    })
}

/// A text in none of the formats: a day that no month has, or nothing at all.
fn misshapen(formats: &[Format]) -> &'static str {
    let texts = ["2026-02-30", " ", "ftp://shop.example"];
    texts.into_iter().find(|text| !formats.iter().any(|format| format.matches(text))).unwrap_or_default()
}

/// Values of the path that are not in the set; those that the channel has no use for come first.
fn other_values(operation: &OperationModel, path: u16, set: &[Value<'static>]) -> Vec<Value<'static>> {
    let outside = |value: &Value<'static>| !value.is_in(set);
    match operation.table.paths[usize::from(path)].kind {
        Kind::Enum(vocabulary) => {
            let (used, unused): (Vec<&Code>, Vec<&Code>) =
                vocabulary.codes.iter().partition(|code| code.variant.is_some());
            unused.into_iter().chain(used).map(|code| Value::Text(code.code)).filter(outside).collect()
        }
        Kind::Boolean => [true, false].map(Value::Boolean).into_iter().filter(outside).collect(),
        Kind::Integer => (0..=set.len()).map(|n| Value::Integer(n as i128)).filter(outside).collect(),
        Kind::Text => vec![Value::Text("something else")],
        Kind::Json | Kind::Object(_) => Vec::new(),
    }
}

/// The values that are not in the set, and that the Rust type of the path can hold.
fn field_values(operation: &OperationModel, path: u16, set: &[Value<'static>]) -> Vec<Value<'static>> {
    let mut values = other_values(operation, path, set);
    if let Kind::Enum(vocabulary) = operation.table.paths[usize::from(path)].kind {
        let held = |value: &Value<'_>| {
            vocabulary.codes.iter().any(|code| code.variant.is_some() && Value::Text(code.code) == *value)
        };
        values.retain(held);
    }
    values
}

/// Whether an operation takes place in the browser.
fn is_browser(operation: &OperationModel) -> bool {
    matches!(operation.table.surface, Surface::Browser)
}

/// Whether the rule warns of what every request must have.
fn is_standing(operation: &OperationModel, rule: &Rule, forbidden: u16) -> bool {
    let demands = |other: &Rule| {
        let Demand::Require([slots]) = other.demand else { return false };
        other.when.is_empty() && slots.iter().any(|slot| other.slots[usize::from(*slot)] == forbidden)
    };
    !refuses(rule) && rule.when.is_empty() && operation.table.rules.iter().any(demands)
}
