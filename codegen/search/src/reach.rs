//! Which rules of an operation a request can break at all.
//!
//! A rule is not broken where one of its conditions fails, or where nothing stands at what it limits or forbids. So
//! it is kept under one of these: a value that must stand at some path, or paths one of which must be given. Only
//! the rules that are kept under what a request has need to be put to it, and what that takes does not grow with
//! the rules about other requests.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use portone_ksnet_rules::{Condition, Demand, Operation, Rule, Value};

use crate::leak;
use crate::trial::is_inside;

/// The rules of one operation by what a request must have to break them.
pub struct Reach {
    operation: &'static Operation,
    /// The rules that a request can break with nothing in it.
    bare: Vec<usize>,
    by_path: Vec<Vec<usize>>,
    by_value: HashMap<(u16, Word), Vec<usize>>,
    by_id: HashMap<&'static str, usize>,
    /// The rules that ask for a contract.
    contracts: Vec<usize>,
    /// The rules that look at what a channel can fill in.
    of_the_channel: Vec<&'static Rule>,
    /// By path, what the rules demand of the values there.
    demands: Vec<Vec<Demand>>,
    /// The operation with the rules alone that tell what a channel fills in.
    facts: &'static Operation,
}

/// A value, to look up by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Word {
    /// A text, or a code.
    Text(&'static str),
    /// A number.
    Integer(i128),
    /// `true` or `false`.
    Boolean(bool),
}

impl From<Value<'static>> for Word {
    fn from(value: Value<'static>) -> Self {
        match value {
            Value::Text(text) => Self::Text(text),
            Value::Integer(number) => Self::Integer(number),
            Value::Boolean(flag) => Self::Boolean(flag),
        }
    }
}

/// One of these must be so.
enum Gate {
    /// One of the values stands at the path.
    Values(u16, &'static [Value<'static>]),
    /// One of the paths is given.
    Given(Vec<u16>),
}

thread_local! {
    // An operation that lives for ever is known by its place.
    static KNOWN: RefCell<HashMap<usize, Rc<Reach>>> = RefCell::default();
}

impl Reach {
    /// That of an operation.
    pub fn of(operation: &'static Operation) -> Rc<Self> {
        let place = std::ptr::from_ref(operation) as usize;
        KNOWN.with_borrow_mut(|known| {
            Rc::clone(known.entry(place).or_insert_with(|| Rc::new(Self::new(operation))))
        })
    }

    fn new(operation: &'static Operation) -> Self {
        let gates: Vec<Vec<Gate>> = operation.rules.iter().map(|rule| gates(operation, rule)).collect();
        let mut of_value: HashMap<(u16, Word), usize> = HashMap::new();
        let mut of_path = vec![0; operation.paths.len()];
        for gate in gates.iter().flatten() {
            match gate {
                Gate::Values(path, values) => {
                    for value in *values {
                        *of_value.entry((*path, (*value).into())).or_default() += 1;
                    }
                }
                Gate::Given(paths) => paths.iter().for_each(|path| of_path[usize::from(*path)] += 1),
            }
        }
        // Each is kept where the fewest others are.
        let crowd = |gate: &&Gate| -> usize {
            match gate {
                Gate::Values(path, values) => {
                    values.iter().map(|value| of_value[&(*path, (*value).into())]).sum()
                }
                Gate::Given(paths) => paths.iter().map(|path| of_path[usize::from(*path)]).sum(),
            }
        };
        let paths = operation.paths.len();
        let mut reach = Self {
            operation,
            bare: Vec::new(),
            by_path: vec![Vec::new(); paths],
            by_value: HashMap::new(),
            by_id: operation.rules.iter().enumerate().map(|(index, rule)| (rule.id, index)).collect(),
            contracts: Vec::new(),
            of_the_channel: Vec::new(),
            demands: vec![Vec::new(); paths],
            facts: operation,
        };
        for (index, (rule, gates)) in operation.rules.iter().zip(&gates).enumerate() {
            match gates.iter().min_by_key(crowd) {
                None => reach.bare.push(index),
                Some(Gate::Values(path, values)) => {
                    for value in *values {
                        reach.by_value.entry((*path, (*value).into())).or_default().push(index);
                    }
                }
                Some(Gate::Given(paths)) => {
                    for path in paths {
                        reach.by_path[usize::from(*path)].push(index);
                    }
                }
            }
            if let Demand::Needs(_) = rule.demand {
                reach.contracts.push(index);
            }
            if rule.slots.iter().any(|path| operation.fills_in(*path)) {
                reach.of_the_channel.push(rule);
            }
            if let Some(slot) = rule.demand.value_slot() {
                reach.demands[usize::from(rule.slots[usize::from(slot)])].push(rule.demand);
            }
        }
        if !operation.from_channel.is_empty() {
            let choices = operation.rules.iter().filter(|rule| matches!(rule.demand, Demand::ExactlyOne(_)));
            let rules = leak(choices.copied().collect());
            let &Operation { name, surface, paths, pay_method, currency, from_channel, .. } = operation;
            let facts = Operation { name, surface, paths, rules, pay_method, currency, from_channel };
            reach.facts = &leak(vec![facts])[0];
        }
        reach
    }

    /// The rules that a request can break that has these paths, in their order; where a path's value is known, with
    /// it.
    pub fn rules(&self, given: impl Iterator<Item = (u16, Option<Value<'static>>)>) -> Vec<&'static Rule> {
        self.sorted(self.near(given))
    }

    /// The rules that the compiler can have something to say of.
    pub fn compiled<'i>(
        &self,
        given: impl Iterator<Item = (u16, Option<Value<'static>>)>,
        allowed: impl Iterator<Item = &'i String>,
    ) -> Vec<&'static Rule> {
        let mut near = self.near(given);
        near.extend(&self.contracts);
        near.extend(allowed.filter_map(|id| self.by_id.get(id.as_str())));
        self.sorted(near)
    }

    fn near(&self, given: impl Iterator<Item = (u16, Option<Value<'static>>)>) -> Vec<usize> {
        let mut near = self.bare.clone();
        for (path, value) in given {
            near.extend(&self.by_path[usize::from(path)]);
            let kept = value.and_then(|value| self.by_value.get(&(path, value.into())));
            near.extend(kept.into_iter().flatten());
        }
        near
    }

    fn sorted(&self, mut indexes: Vec<usize>) -> Vec<&'static Rule> {
        indexes.sort_unstable();
        indexes.dedup();
        indexes.into_iter().map(|index| &self.operation.rules[index]).collect()
    }

    /// The rules that look at what a channel can fill in.
    pub fn of_the_channel(&self) -> &[&'static Rule] {
        &self.of_the_channel
    }

    /// What the rules demand of the path's value, whatever their conditions.
    pub fn demands(&self, path: u16) -> &[Demand] {
        &self.demands[usize::from(path)]
    }

    /// The operation, for what is known about a path: it has no rules but those that this depends on.
    pub fn facts(&self) -> &'static Operation {
        self.facts
    }
}

/// What a request must have to break the rule: each of them.
fn gates(operation: &'static Operation, rule: &'static Rule) -> Vec<Gate> {
    let given = |slots: &[u8]| {
        let mut paths = Vec::new();
        for slot in slots {
            let path = rule.slots[usize::from(*slot)];
            // What the channel fills in is there in any request.
            if operation.fills_in(path) {
                return None;
            }
            match rule.each.filter(|list| is_inside(operation, *list, path)) {
                Some(list) => paths.push(list),
                None => paths.extend(path..operation.paths[usize::from(path)].end),
            }
        }
        Some(Gate::Given(paths))
    };
    let condition = |condition: &Condition| match *condition {
        Condition::In { slot, values } => {
            let path = rule.slots[usize::from(slot)];
            match rule.each.filter(|list| is_inside(operation, *list, path)) {
                Some(_) => given(&[slot]),
                None => Some(Gate::Values(path, values)),
            }
        }
        Condition::Present(slot) => given(&[slot]),
        Condition::NotIn { .. } | Condition::Absent(_) | Condition::Device(_) => None,
    };
    let demand = match rule.demand {
        Demand::Forbid(slots) => given(slots),
        Demand::Only { slot, .. }
        | Demand::Except { slot, .. }
        | Demand::Range { slot, .. }
        | Demand::Format { slot, .. }
        | Demand::Bytes { slot, .. }
        | Demand::AtMost { slot, .. } => given(&[slot]),
        Demand::Require(_) | Demand::ExactlyOne(_) | Demand::Needs(_) | Demand::AsDeclared { .. } => None,
    };
    rule.when.iter().filter_map(condition).chain(demand).collect()
}

#[cfg(test)]
mod tests {
    use portone_ksnet_rules::{Devices, Format, Kind, Level, Path, Place, Status, Surface, Words};

    use super::*;
    use crate::trial::{Agreed, Fill, Filled};

    const fn path(wire: &'static str, kind: Kind, parent: Option<u16>, end: u16) -> Path {
        let (status, place) = (Status::Supported, Place::Body);
        Path { wire, parent, end, kind, list: false, required: false, status, place, secret: false }
    }

    static PATHS: [Path; 5] = [
        path("kind", Kind::Text, None, 1),
        path("customer", Kind::Object(None), None, 3),
        path("customer.name", Kind::Text, Some(1), 3),
        path("storeId", Kind::Text, None, 4),
        path("channelKey", Kind::Text, None, 5),
    ];

    const A: &[Value<'static>] = &[Value::Text("a")];

    fn operation() -> &'static Operation {
        let conditions: [&'static [Condition]; 5] = [
            &[],
            &[Condition::In { slot: 0, values: A }],
            &[Condition::NotIn { slot: 0, values: A }],
            &[Condition::Present(1)],
            &[Condition::Absent(2), Condition::Present(3)],
        ];
        let demands = [
            Demand::Require(&[&[2]]),
            Demand::Forbid(&[1, 3]),
            Demand::Only { slot: 0, values: A },
            Demand::Except { slot: 2, values: A },
            Demand::ExactlyOne(&[3, 4]),
            Demand::Format { slot: 2, formats: &[Format::Digits] },
        ];
        let words = Words { en: "", ko: "" };
        let pairs = conditions.iter().flat_map(|when| demands.iter().map(move |demand| (*when, *demand)));
        let rules = pairs.enumerate().map(|(number, (when, demand))| Rule {
            id: crate::leak_str(&format!("rule-{number}")),
            level: Level::Error,
            slots: &[0, 1, 2, 3, 4],
            each: None,
            when,
            demand,
            facts: &["S01"],
            words,
            help: words,
            see: "",
        });
        let operation = Operation {
            name: "pay",
            surface: Surface::Browser,
            paths: &PATHS,
            rules: leak(rules.collect()),
            pay_method: None,
            currency: None,
            from_channel: &[3],
        };
        &leak(vec![operation])[0]
    }

    /// Whatever a request breaks is within its reach, and not everything is.
    #[test]
    fn no_rule_is_broken_out_of_reach() {
        let operation = operation();
        let (mut broken, mut left_out) = (0, 0);
        for number in 0..3_usize.pow(4) {
            let mut filled = Filled { operation, values: std::collections::BTreeMap::new() };
            for (place, path) in [0_u16, 2, 3, 4].into_iter().enumerate() {
                let text =
                    [None, Some("a"), Some("b")][number / 3_usize.pow(u32::try_from(place).unwrap()) % 3];
                if let Some(text) = text {
                    filled.values.insert(path, Fill::Value(Value::Text(text)));
                }
            }
            let given = filled.values.iter().map(|(path, fill)| match fill {
                Fill::Value(value) => (*path, Some(*value)),
                _ => (*path, None),
            });
            let near = Reach::of(operation).rules(given);
            left_out += operation.rules.len() - near.len();
            for rule in operation.rules {
                if filled.breaks(operation, rule, Devices::PC, Agreed::UNKNOWN) {
                    broken += 1;
                    assert!(near.iter().any(|other| other.id == rule.id), "{:?} {}", filled.values, rule.id);
                }
            }
        }
        assert!(broken > 100 && left_out > 100, "{broken} {left_out}");
    }
}
