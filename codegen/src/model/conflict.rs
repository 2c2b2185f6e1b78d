//! Rules that cannot stand together, and rules that never apply or can never be broken.

mod near;

use std::collections::HashMap;

use portone_ksnet_rules::{Condition, Demand, Device, Level, Path, Rule, Value};

use self::near::Near;
use super::OperationModel;
use crate::mistake::Mistake;
use crate::spec::{self, Mistaken, Spec};

/// Notes rules of the same operation that contradict each other, and rules that say nothing.
pub(super) fn look(spec: &Spec, operations: &[OperationModel], mistakes: &Mistaken) {
    let mut entries: HashMap<&str, &spec::Rule> = HashMap::new();
    for entry in &spec.rules {
        entries.entry(&entry.id.value).or_insert(entry);
    }
    for operation in operations {
        let rules: Vec<Side<'_>> = operation
            .table
            .rules
            .iter()
            .map(|rule| Side::new(rule, entries.get(rule.id).copied(), operation.table.paths))
            .collect();
        let near = Near::new(&rules);
        for (i, rule) in rules.iter().enumerate() {
            if let Some(mistake) = idle(rule, &rules, &near) {
                mistakes.note(mistake);
                continue;
            }
            for mistake in near.demanding(rule, i).filter_map(|other| contradiction(rule, &rules[other])) {
                mistakes.note(mistake);
            }
        }
    }
}

/// A rule, and what it was made from: an entry of the spec, or else PortOne's schema.
struct Side<'a> {
    rule: &'static Rule,
    entry: Option<&'a spec::Rule>,
    paths: &'static [Path],
    conditions: Vec<Said>,
}

/// What a condition says: of the device, or of one path.
#[derive(Clone, Copy)]
enum Said {
    Device(Device),
    Present(u16),
    Absent(u16),
    In(u16, &'static [Value<'static>]),
    NotIn(u16, &'static [Value<'static>]),
}

impl<'a> Side<'a> {
    fn new(rule: &'static Rule, entry: Option<&'a spec::Rule>, paths: &'static [Path]) -> Self {
        let path = |slot: u8| rule.slots[usize::from(slot)];
        let said = |condition: &Condition| match *condition {
            Condition::Device(device) => Said::Device(device),
            Condition::Present(slot) => Said::Present(path(slot)),
            Condition::Absent(slot) => Said::Absent(path(slot)),
            Condition::In { slot, values } => Said::In(path(slot), values),
            Condition::NotIn { slot, values } => Said::NotIn(path(slot), values),
        };
        Self { rule, entry, paths, conditions: rule.when.iter().map(said).collect() }
    }

    fn path(&self, slot: u8) -> u16 {
        self.rule.slots[usize::from(slot)]
    }

    fn name(&self, path: u16) -> &'static str {
        self.paths[usize::from(path)].wire
    }

    /// Whether `inner` is `outer` or lies in it.
    fn inside(&self, outer: u16, inner: u16) -> bool {
        outer <= inner && inner < self.paths[usize::from(outer)].end
    }

    /// Whether both conditions can hold in one request.
    fn compatible(&self, a: Said, b: Said) -> bool {
        match (a, b) {
            (Said::Device(a), Said::Device(b)) => a == b,
            (Said::Absent(absent), Said::Present(there) | Said::In(there, _))
            | (Said::Present(there) | Said::In(there, _), Said::Absent(absent)) => {
                !self.inside(absent, there)
            }
            (Said::In(a, ours), Said::In(b, theirs)) => {
                a != b || ours.iter().any(|value| value.is_in(theirs))
            }
            (Said::In(a, values), Said::NotIn(b, others)) | (Said::NotIn(b, others), Said::In(a, values)) => {
                a != b || values.iter().any(|value| !value.is_in(others))
            }
            _ => true,
        }
    }

    /// Whether a request in which the condition holds breaks this rule, whatever else it has.
    fn refuses(&self, said: Said) -> bool {
        let within = |slots: &[u8], there: u16| slots.iter().any(|slot| self.inside(self.path(*slot), there));
        match (self.rule.demand, said) {
            (Demand::Forbid(slots), Said::Present(there) | Said::In(there, _)) => within(slots, there),
            (Demand::Require([slots]), Said::Absent(absent)) => {
                slots.iter().any(|slot| self.inside(absent, self.path(*slot)))
            }
            (_, Said::In(path, values)) => values.iter().all(|value| self.refuses_value(path, *value)),
            _ => false,
        }
    }

    /// Whether this rule lets the path have another value only.
    fn refuses_value(&self, at: u16, value: Value<'_>) -> bool {
        match self.rule.demand {
            Demand::Only { slot, values } => self.path(slot) == at && !value.is_in(values),
            Demand::Except { slot, values } => self.path(slot) == at && value.is_in(values),
            Demand::Range { slot, min, max } => {
                let outside = |number| number < min || number > max;
                self.path(slot) == at && matches!(value, Value::Integer(number) if outside(number))
            }
            Demand::Format { slot, formats } => {
                let fits = |text| formats.iter().any(|format| format.matches(text));
                self.path(slot) == at && matches!(value, Value::Text(text) if !fits(text))
            }
            _ => false,
        }
    }

    /// Whether a request in which the condition holds meets this rule's demand, whatever else it has.
    fn is_met_by(&self, said: Said) -> bool {
        match (self.rule.demand, said) {
            (Demand::Require(alternatives), Said::Present(there) | Said::In(there, _)) => {
                alternatives.iter().any(|slots| slots.iter().all(|slot| self.inside(self.path(*slot), there)))
            }
            (Demand::Forbid(slots), Said::Absent(absent)) => {
                slots.iter().all(|slot| self.inside(absent, self.path(*slot)))
            }
            (
                Demand::Only { slot, .. }
                | Demand::Except { slot, .. }
                | Demand::Range { slot, .. }
                | Demand::Format { slot, .. },
                Said::Absent(absent),
            ) => self.inside(absent, self.path(slot)),
            (Demand::Only { slot, values: allowed }, Said::In(path, values)) => {
                self.path(slot) == path && values.iter().all(|value| value.is_in(allowed))
            }
            (Demand::Except { slot, values: refused }, Said::In(path, values)) => {
                self.path(slot) == path && !values.iter().any(|value| value.is_in(refused))
            }
            (Demand::Except { slot, values: refused }, Said::NotIn(path, values)) => {
                self.path(slot) == path && refused.iter().all(|value| value.is_in(values))
            }
            (Demand::Range { slot, min, max }, Said::In(path, values)) => {
                let inside = |value: &Value<'_>| matches!(*value, Value::Integer(n) if min <= n && n <= max);
                self.path(slot) == path && values.iter().all(inside)
            }
            _ => false,
        }
    }
}

/// A rule that never applies, or whose demand its own conditions meet already.
fn idle(rule: &Side<'_>, rules: &[Side<'_>], near: &Near) -> Option<Mistake> {
    let entry = rule.entry?;
    let id = &entry.id.value;
    let conditions = &rule.conditions;
    // Conditions that name something unknown are left out of the rule, which is a mistake already noted.
    let at = |i: usize| entry.when.get(i).map_or_else(|| entry.id.at.clone(), |(path, _)| path.at.clone());
    for (i, condition) in conditions.iter().enumerate() {
        if let Some(other) = (0..i).find(|other| !rule.compatible(*condition, conditions[*other])) {
            let message = format!("`{id}` never applies: two of its conditions exclude each other");
            let mistake = Mistake::new(at(i), message)
                .label("where this holds")
                .also(at(other), "this does not")
                .hint("take one of them away, or make two rules of it");
            return Some(mistake);
        }
        if rule.is_met_by(*condition) {
            let message = format!("`{id}` can never be broken: its own condition says what it demands");
            let mistake = Mistake::new(entry.demand.at.clone(), message)
                .label("what it demands")
                .also(at(i), "is so already wherever this holds")
                .hint("change the condition or the demand");
            return Some(mistake);
        }
        let refuses = |other: &&Side<'_>| other.rule.id != *id && other.refuses(*condition);
        let mut anyway = near.anyway(rule.paths, *condition).map(|other| &rules[other]);
        if let Some(other) = anyway.find(refuses) {
            let message = format!("`{id}` never applies: {} refuses that anyway", other.called());
            let mut mistake = Mistake::new(at(i), message).label("no request in which this holds is allowed");
            if let Some(other) = other.entry {
                mistake = mistake.also(other.demand.at.clone(), format!("`{}` sees to that", other.id.value));
            }
            return Some(mistake.hint("take the rule away, or change the condition"));
        }
    }
    None
}

impl Side<'_> {
    fn called(&self) -> String {
        match self.entry {
            Some(entry) => format!("`{}`", entry.id.value),
            None => format!("PortOne's schema (`{}`)", self.rule.id),
        }
    }
}

fn contradiction(rule: &Side<'_>, other: &Side<'_>) -> Option<Mistake> {
    if rule.rule.level != Level::Error || other.rule.level != Level::Error {
        return None;
    }
    let (ours, theirs) = (&rule.conditions, &other.conditions);
    let exclude = |ours: &Said| theirs.iter().any(|said| !rule.compatible(*ours, *said));
    // Where one refuses what the other is about, as in "no x" and "where there is x, there is y", both hold.
    let refused =
        ours.iter().any(|said| other.refuses(*said)) || theirs.iter().any(|said| rule.refuses(*said));
    if refused || ours.iter().any(exclude) {
        return None;
    }
    let what = clash(rule, other).or_else(|| clash(other, rule))?;
    // What comes from PortOne's schema has no place in the spec.
    let (first, second) = if rule.entry.is_some() { (rule, other) } else { (other, rule) };
    let place = &first.entry?.demand.at;
    let message = match second.entry {
        Some(_) => format!("two rules contradict each other: {what}"),
        None => format!("this rule contradicts PortOne's schema: {what}"),
    };
    let mut mistake = Mistake::new(place.clone(), message).label(format!("{} demands this", first.called()));
    let hint = match second.entry {
        Some(entry) => {
            mistake = mistake.also(entry.demand.at.clone(), format!("{} demands this", second.called()));
            "take one of them away, or give one a condition that excludes the other's"
        }
        None => "PortOne refuses the request otherwise: take the rule away, or change what it demands",
    };
    Some(mistake.hint(hint))
}

/// Why the demands cannot be met together, where they cannot.
fn clash(rule: &Side<'_>, other: &Side<'_>) -> Option<String> {
    match (rule.rule.demand, other.rule.demand) {
        (Demand::Require(alternatives), Demand::Forbid(forbidden)) => {
            let hit = |slot: &u8| {
                forbidden.iter().any(|forbidden| rule.inside(other.path(*forbidden), rule.path(*slot)))
            };
            let first = alternatives.iter().map(|slots| slots.iter().find(|slot| hit(slot)));
            let first: Option<Vec<&u8>> = first.collect();
            let name = rule.name(rule.path(**first?.first()?));
            Some(format!("{} requires `{name}`, {} forbids it", rule.called(), other.called()))
        }
        (Demand::ExactlyOne(slots), Demand::Forbid(forbidden)) => {
            let hit = |slot: &u8| {
                forbidden.iter().any(|forbidden| rule.inside(other.path(*forbidden), rule.path(*slot)))
            };
            let none = slots.iter().all(hit);
            none.then(|| {
                format!("{} requires one of these fields, {} forbids them all", rule.called(), other.called())
            })
        }
        (Demand::ExactlyOne(slots), Demand::Require(alternatives)) => {
            // Where an inner field is required, the object around it is there too.
            let given = |slots_required: &&[u8]| {
                let there = |slot: &&u8| {
                    slots_required
                        .iter()
                        .any(|required| rule.inside(rule.path(**slot), other.path(*required)))
                };
                slots.iter().filter(there).count() > 1
            };
            let all = !alternatives.is_empty() && alternatives.iter().all(given);
            all.then(|| {
                format!("{} allows one of these fields, {} requires two", rule.called(), other.called())
            })
        }
        (
            Demand::Only { slot, values },
            Demand::Only { .. } | Demand::Except { .. } | Demand::Range { .. } | Demand::Format { .. },
        ) => {
            let path = rule.path(slot);
            let none = values.iter().all(|value| other.refuses_value(path, *value));
            none.then(|| {
                format!(
                    "no value of `{}` satisfies {} and {}",
                    rule.name(path),
                    other.called(),
                    rule.called()
                )
            })
        }
        (
            Demand::Range { slot, min, max },
            Demand::Range { slot: their_slot, min: their_min, max: their_max },
        ) if rule.path(slot) == other.path(their_slot) && (min > their_max || their_min > max) => {
            Some(format!(
                "no number at `{}` satisfies {} and {}",
                rule.name(rule.path(slot)),
                other.called(),
                rule.called()
            ))
        }
        _ => None,
    }
}
