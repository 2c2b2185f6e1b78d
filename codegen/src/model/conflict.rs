//! Rules that cannot stand together, and rules that never apply.

use portone_ksnet_rules::{Condition, Demand, Level, Rule, Value};

use super::OperationModel;
use crate::mistake::Mistake;
use crate::spec::{Mistaken, Spec};

/// Notes rules of the same operation that contradict each other, and rules whose conditions cannot all hold.
pub(super) fn look(spec: &Spec, operations: &[OperationModel], mistakes: &Mistaken) {
    for operation in operations {
        let rules = operation.table.rules;
        for (i, rule) in rules.iter().enumerate() {
            never(spec, operation, rule, mistakes);
            for other in &rules[..i] {
                contradiction(spec, operation, rule, other, mistakes);
            }
        }
    }
}

/// What a condition says about one path.
#[derive(Clone, PartialEq)]
enum Said {
    Present,
    Absent,
    In(Vec<Value<'static>>),
    NotIn(Vec<Value<'static>>),
}

fn said(rule: &Rule) -> Vec<(u16, Said)> {
    let path = |slot: u8| rule.slots[usize::from(slot)];
    rule.when
        .iter()
        .filter_map(|condition| match *condition {
            Condition::Present(slot) => Some((path(slot), Said::Present)),
            Condition::Absent(slot) => Some((path(slot), Said::Absent)),
            Condition::In { slot, values } => Some((path(slot), Said::In(values.to_vec()))),
            Condition::NotIn { slot, values } => Some((path(slot), Said::NotIn(values.to_vec()))),
            Condition::Device(_) => None,
        })
        .collect()
}

/// Whether both can hold in one request. `inside` tells whether the second path lies in the first.
fn compatible(a: &(u16, Said), b: &(u16, Said), operation: &OperationModel) -> bool {
    let paths = operation.table.paths;
    let inside = |outer: u16, inner: u16| outer <= inner && inner < paths[usize::from(outer)].end;
    match (&a.1, &b.1) {
        (Said::Absent, Said::Absent | Said::NotIn(_)) | (Said::NotIn(_), Said::Absent) => true,
        (Said::Absent, _) => !inside(a.0, b.0),
        (_, Said::Absent) => !inside(b.0, a.0),
        _ if a.0 != b.0 => true,
        (Said::In(a), Said::In(b)) => a.iter().any(|value| value.is_in(b)),
        (Said::In(a), Said::NotIn(b)) | (Said::NotIn(b), Said::In(a)) => {
            a.iter().any(|value| !value.is_in(b))
        }
        _ => true,
    }
}

fn never(spec: &Spec, operation: &OperationModel, rule: &Rule, mistakes: &Mistaken) {
    let Some(entry) = spec.rules.iter().find(|entry| entry.id.value == rule.id) else { return };
    let conditions = said(rule);
    for (i, condition) in conditions.iter().enumerate() {
        if conditions[..i].iter().any(|other| !compatible(condition, other, operation)) {
            let message = format!("`{}` never applies: its conditions exclude each other", rule.id);
            mistakes.note(Mistake::new(entry.id.at.clone(), message));
            return;
        }
        for other in operation.table.rules {
            if other.id != rule.id
                && other.level == Level::Error
                && other.when.is_empty()
                && let Demand::Only { slot, values } = other.demand
                && let allowed = (other.slots[usize::from(slot)], Said::In(values.to_vec()))
                && !compatible(condition, &allowed, operation)
            {
                let message = format!("`{}` never applies: `{}` already refuses that", rule.id, other.id);
                let mut mistake = Mistake::new(entry.id.at.clone(), message);
                if let Some(other) = spec.rules.iter().find(|entry| entry.id.value == other.id) {
                    mistake = mistake.also(other.id.at.clone(), "this rule refuses it");
                }
                mistakes.note(mistake);
                return;
            }
        }
    }
}

fn contradiction(spec: &Spec, operation: &OperationModel, rule: &Rule, other: &Rule, mistakes: &Mistaken) {
    if rule.level != Level::Error || other.level != Level::Error {
        return;
    }
    let (ours, theirs) = (said(rule), said(other));
    let together = ours.iter().all(|a| theirs.iter().all(|b| compatible(a, b, operation)));
    if !together {
        return;
    }
    let Some(what) = clash(operation, rule, other).or_else(|| clash(operation, other, rule)) else { return };
    let find = |rule: &Rule| spec.rules.iter().find(|entry| entry.id.value == rule.id);
    let (Some(place), second) = (find(rule).or_else(|| find(other)), find(other)) else { return };
    let message = format!("`{}` and `{}` contradict each other: {what}", rule.id, other.id);
    let mut mistake =
        Mistake::new(place.demand.at.clone(), message).label(format!("`{}` demands this", place.id.value));
    if let Some(second) = second
        && second.id.value != place.id.value
    {
        mistake = mistake.also(second.demand.at.clone(), format!("`{}` demands this", second.id.value));
    }
    mistakes.note(mistake.hint("make the condition of one of them narrower"));
}

/// Why the demands cannot be met together, where they cannot.
fn clash(operation: &OperationModel, rule: &Rule, other: &Rule) -> Option<String> {
    let paths = operation.table.paths;
    let path = |rule: &Rule, slot: u8| rule.slots[usize::from(slot)];
    match (rule.demand, other.demand) {
        (Demand::Require(alternatives), Demand::Forbid(forbidden)) => {
            let hit = |slot: &u8| {
                let required = path(rule, *slot);
                forbidden
                    .iter()
                    .map(|slot| path(other, *slot))
                    .any(|forbidden| forbidden <= required && required < paths[usize::from(forbidden)].end)
            };
            let all = !alternatives.is_empty() && alternatives.iter().all(|slots| slots.iter().any(hit));
            all.then(|| "what one requires, the other forbids".to_owned())
        }
        (Demand::Only { slot, values }, Demand::Only { slot: their_slot, values: theirs })
            if path(rule, slot) == path(other, their_slot)
                && !values.iter().any(|value| value.is_in(theirs)) =>
        {
            Some("no value satisfies both".to_owned())
        }
        (Demand::Only { slot, values }, Demand::Except { slot: their_slot, values: theirs })
            if path(rule, slot) == path(other, their_slot)
                && values.iter().all(|value| value.is_in(theirs)) =>
        {
            Some("no value satisfies both".to_owned())
        }
        (
            Demand::Range { slot, min, max },
            Demand::Range { slot: their_slot, min: their_min, max: their_max },
        ) if path(rule, slot) == path(other, their_slot) && (min > their_max || their_min > max) => {
            Some("no number satisfies both".to_owned())
        }
        _ => None,
    }
}
