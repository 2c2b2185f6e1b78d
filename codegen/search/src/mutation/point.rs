//! The requests, as far as a rule looks at them.

use std::collections::{BTreeMap, BTreeSet};

use portone_ksnet_rules::{
    Condition, Contracts, Declared, Demand, Devices, Kind, Level, Operation, Rule, Status, Surface, Value,
};

use super::{FORMATS, Mutant};
use crate::leak_str;
use crate::reach::Reach;
use crate::trial::{Agreed, Fill, Filled, is_inside};

/// The most requests that are looked at for one change.
const MOST: usize = 200_000;

/// Texts in no format, or in none of the stricter ones.
pub(crate) const TEXTS: [&str; 8] =
    ["text", "", " ", "2026-02-30", "20260230", "ftp://shop.example", "123", "\u{1f375}"];

/// What a rule looks at in one request, and around it.
#[derive(Clone, Debug)]
pub struct Point {
    /// What stands where.
    pub filled: Filled,
    /// The paths that the rule looks at and that stay empty.
    pub absent: BTreeSet<u16>,
    /// The device.
    pub devices: Devices,
    /// The contracts of the shop, as far as the rule asks for them.
    pub contracts: BTreeSet<u8>,
    /// The product type that the shop has declared.
    pub declared: Declared,
}

impl Point {
    /// What the shop has agreed.
    #[must_use]
    pub fn agreed(&self) -> Agreed {
        let contracts = self.contracts.iter().fold(Contracts::NONE, |held, contract| held.and(*contract));
        Agreed { contracts, declared: self.declared }
    }

    fn said(&self, operation: &Operation, rule: &Rule) -> Option<Level> {
        self.filled.breaks(operation, rule, self.devices, self.agreed()).then_some(rule.level)
    }
}

impl std::fmt::Display for Point {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let wire = |path: u16| self.filled.operation.paths[usize::from(path)].wire;
        let mut parts: Vec<String> = Vec::new();
        for (path, fill) in &self.filled.values {
            parts.push(match fill {
                Fill::There => format!("{} there", wire(*path)),
                Fill::Value(value) => format!("{} = {value:.40}", wire(*path)),
                Fill::Elements(elements) => {
                    let inside = elements.iter().flatten();
                    let inside = inside.map(|(path, value)| format!("{} = {value:.40}", wire(*path)));
                    format!("{} [{}]", wire(*path), inside.collect::<Vec<_>>().join(", "))
                }
            });
        }
        parts.extend(self.absent.iter().map(|path| format!("{} absent", wire(*path))));
        if self.devices == Devices::MOBILE {
            parts.push("on mobile".to_owned());
        }
        if !self.contracts.is_empty() {
            parts.push(format!("contracts {:?}", self.contracts));
        }
        if let Declared::Is(declared) = self.declared {
            parts.push(format!("declared {declared}"));
        }
        f.write_str(&parts.join(", "))
    }
}

/// The requests in which a change shows.
#[derive(Debug)]
pub struct Points {
    /// The requests.
    pub found: Vec<Point>,
    /// Whether all were looked at: then no request shows what none of these does.
    pub complete: bool,
}

/// The requests in which a rule and a change of it come out differently.
///
/// What either of them can tell apart is gone through: each code that one of them names and one more, each
/// number beside a limit, whether something is there, the device, the contracts. Texts are samples.
#[must_use]
pub fn differing(operation: &'static Operation, rule: &Rule, mutant: &Mutant) -> Points {
    first_differing(operation, rule, mutant, usize::MAX)
}

/// The first requests in which a rule and a change of it come out differently, and no more than so many.
pub fn first_differing(operation: &'static Operation, rule: &Rule, mutant: &Mutant, most: usize) -> Points {
    if mutant.same {
        return Points { found: Vec::new(), complete: true };
    }
    let rules: Vec<&Rule> = [Some(rule), mutant.rule.as_ref()].into_iter().flatten().collect();
    let look = Look { operation, rules: &rules, each: rule.each };
    let axes = look.axes();
    let devices = look.devices();
    let contracts = look.contracts();
    let declared = look.declared();
    let sizes: Vec<usize> = axes
        .iter()
        .map(|axis| axis.choices.len())
        .chain([devices.len(), contracts.len(), declared.len()])
        .collect();
    let all = sizes.iter().product::<usize>();
    // What nothing can come of is left out: where a condition fails that both have, neither is broken.
    let shared = shared_conditions(operation, rule, mutant.rule.as_ref());
    let can_tell: Vec<Vec<usize>> = sizes
        .iter()
        .enumerate()
        .map(|(place, size)| match axes.get(place) {
            Some(axis) => (0..*size).filter(|digit| axis.keeps(&axis.choices[*digit], &shared)).collect(),
            None => (0..*size).collect(),
        })
        .collect();
    let mut found = Vec::new();
    let telling: usize = can_tell.iter().map(Vec::len).product();
    for telling in 0..telling {
        let (mut rest, mut number, mut place) = (telling, 0, 1);
        let mut chosen = Vec::with_capacity(sizes.len());
        for (digits, size) in can_tell.iter().zip(&sizes) {
            let digit = digits[rest % digits.len()];
            rest /= digits.len();
            number += digit * place;
            place *= size;
            chosen.push(digit);
        }
        if number >= MOST {
            break;
        }
        let mut digits = chosen.into_iter();
        let mut point = Point {
            filled: Filled { operation, values: BTreeMap::new() },
            absent: BTreeSet::new(),
            devices: Devices::PC,
            contracts: BTreeSet::new(),
            declared: Declared::Nothing,
        };
        for (axis, digit) in axes.iter().zip(digits.by_ref()) {
            axis.put(&axis.choices[digit], &mut point, rule.each);
        }
        let mut digit = || digits.next().unwrap_or_default();
        point.devices = devices[digit()];
        point.contracts.clone_from(&contracts[digit()]);
        point.declared = declared[digit()];
        // What is inside something that stands there is not absent.
        let filled = &point.filled;
        point.absent.retain(|path| {
            let end = operation.paths[usize::from(*path)].end;
            filled.values.range(*path..end).next().is_none()
        });
        let changed = mutant.rule.as_ref().and_then(|changed| point.said(mutant.operation, changed));
        if point.said(operation, rule) != changed {
            found.push(point);
            if found.len() == most {
                return Points { found, complete: false };
            }
        }
    }
    Points { found, complete: all <= MOST }
}

/// The conditions on values that the rule and its change have both, each with its path.
fn shared_conditions(operation: &Operation, rule: &Rule, changed: Option<&Rule>) -> Vec<(u16, Condition)> {
    let told = |rule: &Rule| -> Vec<(u16, Condition)> {
        let conditions = rule.when.iter().filter_map(|condition| match condition {
            Condition::In { slot, .. } | Condition::NotIn { slot, .. } => {
                Some((rule.slots[usize::from(*slot)], *condition))
            }
            Condition::Present(_) | Condition::Absent(_) | Condition::Device(_) => None,
        });
        // What the channel fills in can be told by other paths.
        conditions.filter(|(path, _)| !operation.fills_in(*path)).collect()
    };
    let changed = changed.map(told);
    told(rule)
        .into_iter()
        .filter(|own| changed.as_ref().is_none_or(|changed| changed.contains(own)))
        .collect()
}

/// What can stand at a path that the rule looks at.
struct Axis {
    path: u16,
    choices: Vec<Choice>,
}

#[derive(Clone)]
enum Choice {
    Nothing,
    /// Something at this path, which is the axis' own or lies in it.
    There(u16),
    Value(Value<'static>),
}

impl Axis {
    /// Whether each of these conditions can hold with this.
    fn keeps(&self, choice: &Choice, conditions: &[(u16, Condition)]) -> bool {
        conditions.iter().filter(|(path, _)| *path == self.path).all(|(_, condition)| {
            match (condition, choice) {
                (Condition::In { values, .. }, Choice::Value(value)) => value.is_in(values),
                (Condition::In { .. }, Choice::Nothing | Choice::There(_)) => false,
                (Condition::NotIn { values, .. }, Choice::Value(value)) => !value.is_in(values),
                _ => true,
            }
        })
    }

    fn put(&self, choice: &Choice, point: &mut Point, each: Option<u16>) {
        let operation = point.filled.operation;
        let list = each.filter(|list| is_inside(operation, *list, self.path));
        let values = &mut point.filled.values;
        if let Some(list) = list {
            let fill = values.entry(list).or_insert_with(|| Fill::Elements(vec![BTreeMap::new()]));
            if let (Fill::Elements(elements), Choice::Value(value)) = (fill, choice) {
                elements[0].insert(self.path, *value);
            }
            return;
        }
        match choice {
            Choice::Nothing => {
                point.absent.insert(self.path);
            }
            Choice::There(leaf) => {
                values.entry(*leaf).or_insert(Fill::There);
            }
            Choice::Value(value) => {
                values.insert(self.path, Fill::Value(*value));
            }
        }
    }
}

struct Look<'a> {
    operation: &'static Operation,
    /// The rule, and the change of it.
    rules: &'a [&'a Rule],
    each: Option<u16>,
}

impl Look<'_> {
    fn axes(&self) -> Vec<Axis> {
        let mut paths: Vec<u16> = self.rules.iter().flat_map(|rule| rule.slots.iter().copied()).collect();
        // Whether the channel fills a path in is told by the other of the two.
        for path in paths.clone() {
            if self.operation.from_channel.contains(&path) {
                for rule in self.operation.rules {
                    if matches!(rule.demand, Demand::ExactlyOne(_)) && rule.slots.contains(&path) {
                        paths.extend(rule.slots);
                    }
                }
            }
        }
        paths.sort_unstable();
        paths.dedup();
        let others: BTreeSet<u16> = paths.iter().copied().collect();
        paths.iter().map(|path| Axis { path: *path, choices: self.choices(*path, &others) }).collect()
    }

    fn choices(&self, path: u16, others: &BTreeSet<u16>) -> Vec<Choice> {
        let row = &self.operation.paths[usize::from(path)];
        let in_the_list = self.each.is_some_and(|list| is_inside(self.operation, list, path));
        if (row.list && !in_the_list) || self.rules.iter().all(|rule| !looks_at_value(rule, path)) {
            let allowed = code_allowed(self.operation, path).filter(|_| !row.list).map(Choice::Value);
            let there = allowed.or_else(|| {
                let avoid = others.iter().copied().filter(|other| *other != path).collect();
                stand_in(self.operation, path, &avoid).map(Choice::There)
            });
            let there = there.into_iter();
            // Where the channel fills in something inside, it is never missing when the request is sent.
            if self.operation.from_channel.iter().any(|inside| path < *inside && *inside < row.end) {
                return there.collect();
            }
            // Where the rule looks at something inside, that is the nearest way for this to be there.
            let end = row.end;
            return if others.range(path + 1..end).next().is_some() {
                [Choice::Nothing].into_iter().chain(there).collect()
            } else {
                there.chain([Choice::Nothing]).collect()
            };
        }
        let mut values = self.values_named(path);
        match row.kind {
            Kind::Enum(vocabulary) => {
                values.retain(|value| vocabulary.codes.iter().any(|code| Value::Text(code.code) == *value));
                for used in [true, false] {
                    let mut codes = vocabulary.codes.iter().filter(|code| code.variant.is_some() == used);
                    let other = codes.find(|code| !Value::Text(code.code).is_in(&values));
                    values.extend(other.map(|code| Value::Text(code.code)));
                }
            }
            Kind::Boolean => values = vec![Value::Boolean(true), Value::Boolean(false)],
            Kind::Integer => {
                values.retain(|value| matches!(value, Value::Integer(_)));
                values.extend([999, 1000, 1001].map(Value::Integer));
            }
            Kind::Text => {
                values.retain(|value| matches!(value, Value::Text(_)));
                let looks_at_texts =
                    self.rules.iter().any(|rule| matches!(rule.demand, Demand::Format { .. }));
                if looks_at_texts {
                    values.extend(FORMATS.iter().map(|format| Value::Text(format.example())));
                }
                values.extend(TEXTS.map(Value::Text));
            }
            Kind::Json | Kind::Object(_) => values.clear(),
        }
        let mut once: Vec<Value<'static>> = Vec::new();
        for value in values {
            if !value.is_in(&once) {
                once.push(value);
            }
        }
        once.into_iter().map(Choice::Value).chain([Choice::Nothing]).collect()
    }

    /// Every value that one of the rules names for this path, and those beside its limits.
    fn values_named(&self, path: u16) -> Vec<Value<'static>> {
        let mut values: Vec<Value<'static>> = Vec::new();
        for rule in self.rules {
            let is_it = |slot: u8| rule.slots[usize::from(slot)] == path;
            for condition in rule.when {
                match condition {
                    Condition::In { slot, values: set } | Condition::NotIn { slot, values: set }
                        if is_it(*slot) =>
                    {
                        values.extend(*set);
                    }
                    _ => {}
                }
            }
            if !rule.demand.value_slot().is_some_and(is_it) {
                continue;
            }
            match rule.demand {
                Demand::Only { values: set, .. } | Demand::Except { values: set, .. } => values.extend(set),
                Demand::AsDeclared { spelling, .. } => {
                    values.extend(spelling.iter().map(|(_, spelled)| *spelled));
                }
                Demand::Range { min, max, .. } => {
                    values.extend([min, max].into_iter().map(Value::Integer));
                }
                Demand::Bytes { max, .. } => values.extend(text_of(max)),
                _ => {}
            }
        }
        let beside: Vec<Value<'static>> = values
            .iter()
            .filter_map(|value| match value {
                Value::Integer(number) => Some([number.checked_sub(1), number.checked_add(1)]),
                _ => None,
            })
            .flatten()
            .flatten()
            .map(Value::Integer)
            .collect();
        values.extend(beside);
        // No field holds more than this.
        let (least, most) = (i128::from(i64::MIN), i128::from(i64::MAX));
        values.retain(|value| !matches!(value, Value::Integer(n) if *n < least || *n > most));
        values
    }

    fn devices(&self) -> Vec<Devices> {
        let told_apart = |rule: &&Rule| rule.when.iter().any(|c| matches!(c, Condition::Device(_)));
        match self.operation.surface {
            Surface::Rest { .. } => vec![Devices::BOTH],
            Surface::Browser if self.rules.iter().any(told_apart) => vec![Devices::PC, Devices::MOBILE],
            Surface::Browser => vec![Devices::PC],
        }
    }

    fn contracts(&self) -> Vec<BTreeSet<u8>> {
        let mut sets = vec![BTreeSet::new()];
        for rule in self.rules {
            if let Demand::Needs(contract) = rule.demand {
                let with: Vec<BTreeSet<u8>> =
                    sets.iter().map(|set| set.iter().copied().chain([contract.index]).collect()).collect();
                sets.extend(with);
                sets.dedup();
            }
        }
        sets
    }

    fn declared(&self) -> Vec<Declared> {
        let mut all = vec![Declared::Nothing];
        for rule in self.rules {
            if let Demand::AsDeclared { spelling, .. } = rule.demand {
                for (declared, _) in spelling {
                    if !all.contains(&Declared::Is(declared)) {
                        all.push(Declared::Is(declared));
                    }
                }
            }
        }
        all
    }
}

/// Whether the rule asks for more of the path than whether it is there.
fn looks_at_value(rule: &Rule, path: u16) -> bool {
    let is_it = |slot: u8| rule.slots[usize::from(slot)] == path;
    let in_a_condition = rule.when.iter().any(|condition| match condition {
        Condition::In { slot, .. } | Condition::NotIn { slot, .. } => is_it(*slot),
        _ => false,
    });
    let whole = matches!(rule.demand, Demand::AtMost { of, .. } if is_it(of));
    in_a_condition || whole || rule.demand.value_slot().is_some_and(is_it)
}

/// A text of just so many bytes in EUC-KR: Hangul, and a letter where the number is odd.
fn text_of(bytes: usize) -> [Value<'static>; 4] {
    [bytes.saturating_sub(1), bytes, bytes + 1, bytes + 2]
        .map(|bytes| Value::Text(leak_str(&format!("{}{}", "차".repeat(bytes / 2), "g".repeat(bytes % 2)))))
}

/// A code that every rule about the path allows, where it holds codes.
#[must_use]
pub fn code_allowed(operation: &'static Operation, path: u16) -> Option<Value<'static>> {
    let Kind::Enum(vocabulary) = operation.paths[usize::from(path)].kind else { return None };
    let allows = |demand: &Demand, value: Value<'static>| match demand {
        Demand::Only { values, .. } => value.is_in(values),
        Demand::Except { values, .. } => !value.is_in(values),
        _ => true,
    };
    let reach = Reach::of(operation);
    let codes = || {
        let used = vocabulary.codes.iter().filter(|code| code.variant.is_some());
        used.map(|code| Value::Text(code.code))
    };
    codes()
        .find(|code| reach.demands(path).iter().all(|demand| allows(demand, *code)))
        .or_else(|| codes().next())
}

/// The first path at or inside this one that a struct can have a field for, but for those to avoid and what is
/// inside them.
#[must_use]
pub fn stand_in(operation: &Operation, path: u16, avoid: &BTreeSet<u16>) -> Option<u16> {
    let end = operation.paths[usize::from(path)].end;
    let mut index = path;
    while index < end {
        let row = &operation.paths[usize::from(index)];
        let is_leaf = row.list || !matches!(row.kind, Kind::Object(_)) || row.status == Status::Unsupported;
        let avoided = avoid.contains(&index);
        if is_leaf && !avoided {
            return Some(index);
        }
        index = if avoided || row.list { row.end } else { index + 1 };
    }
    None
}
