//! What becomes of a path in a request with some pay method: the cells of the matrix, read off the rules.

use std::collections::BTreeSet;

use portone_ksnet_rules::{Condition, Contract, Demand, Kind, Level, Operation, Rule, Status};

use super::method::{Method, concerns, is_inside};

/// Whether a path must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Need {
    /// It may be left out.
    No,
    /// It must be there where the object around it is.
    Within,
    /// It must be there in some cases.
    Sometimes,
    /// It, or something else instead of it.
    OneOf,
    /// It must be there.
    Always,
}

/// Whether a path may be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Taken {
    /// It may be there.
    Yes,
    /// It may not be there in some cases.
    NotAlways,
    /// It is taken, and ignored or doubtful.
    Ignored,
    /// It may not be there.
    No,
    /// It belongs to another pay method.
    Elsewhere,
}

/// What is left of the values of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Values {
    /// All of them.
    Any,
    /// Some of them, or those of some shape.
    Limited,
    /// Zero alone.
    Zero,
}

/// What becomes of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Standing {
    /// Whether it must be there.
    pub(super) need: Need,
    /// Whether it may be there.
    pub(super) taken: Taken,
    /// What is left of its values.
    pub(super) values: Values,
    /// Whether it is ignored or doubtful in some cases.
    pub(super) warned: bool,
    /// Whether the channel fills it in.
    pub(super) from_channel: bool,
    /// The contracts that it takes.
    pub(super) contracts: Vec<&'static Contract>,
    /// The rules that say so, as indexes into the operation's rules.
    pub(super) rules: BTreeSet<usize>,
}

/// One operation, asked with one of its pay methods where it has any.
pub(super) struct Asked<'a> {
    table: &'static Operation,
    method: Option<&'a Method>,
    methods: &'a [Method],
    /// The rules that this method leaves open.
    rules: Vec<(usize, &'static Rule)>,
    /// The paths that are there in any case.
    certain: BTreeSet<u16>,
}

impl<'a> Asked<'a> {
    pub(super) fn new(table: &'static Operation, method: Option<&'a Method>, methods: &'a [Method]) -> Self {
        let open = |rule: &Rule| method.is_none_or(|method| concerns(table, rule, method, methods));
        let rules = table.rules.iter().enumerate().filter(|(_, rule)| open(rule)).collect();
        let mut asked = Self { table, method, methods, rules, certain: BTreeSet::new() };
        if matches!(table.pay_method.map(|path| table.paths[usize::from(path)].kind), Some(Kind::Object(_)))
            && let Some(object) = method.and_then(|method| method.object)
        {
            asked.certain.insert(object);
        }
        asked.grow();
        asked
    }

    /// Finds what is there in any case: what is required of what is there.
    fn grow(&mut self) {
        loop {
            let before = self.certain.len();
            for (_, rule) in &self.rules {
                if let Demand::Require([slots]) = rule.demand
                    && rule.each.is_none()
                    && rule.level == Level::Error
                    && self.is_unconditional(rule, None)
                {
                    self.certain.extend(slots.iter().map(|slot| rule.slots[usize::from(*slot)]));
                }
            }
            for path in self.certain.clone() {
                let mut around = self.table.paths[usize::from(path)].parent;
                while let Some(outer) = around {
                    self.certain.insert(outer);
                    around = self.table.paths[usize::from(outer)].parent;
                }
            }
            if self.certain.len() == before {
                return;
            }
        }
    }

    /// Whether a rule applies whatever is in the request, or whatever is in it besides this path.
    fn is_unconditional(&self, rule: &Rule, about: Option<u16>) -> bool {
        rule.when.iter().all(|condition| {
            let path = |slot: u8| rule.slots[usize::from(slot)];
            match *condition {
                Condition::Present(slot) => {
                    self.certain.contains(&path(slot))
                        || about.is_some_and(|about| is_inside(self.table, about, path(slot)))
                }
                Condition::In { slot, .. } | Condition::NotIn { slot, .. } => {
                    self.method.is_some() && self.table.pay_method == Some(path(slot))
                }
                Condition::Absent(_) | Condition::Device(_) => false,
            }
        })
    }

    /// What becomes of a path.
    pub(super) fn standing(&self, path: u16) -> Standing {
        let row = &self.table.paths[usize::from(path)];
        let mut standing = Standing {
            need: Need::No,
            taken: Taken::Yes,
            values: Values::Any,
            warned: false,
            from_channel: self.table.from_channel.contains(&path),
            contracts: Vec::new(),
            rules: BTreeSet::new(),
        };
        let elsewhere = |other: &Method| {
            self.method.is_some_and(|method| method.code != other.code) && other.owns(self.table, path)
        };
        if row.status == Status::Unsupported {
            standing.taken = Taken::No;
        } else if self.methods.iter().any(elsewhere) {
            standing.taken = Taken::Elsewhere;
            return standing;
        }
        if row.required {
            standing.need = match row.parent {
                Some(parent) if !self.certain.contains(&parent) => Need::Within,
                _ => Need::Always,
            };
        }
        for (index, rule) in &self.rules {
            if self.tell(rule, path, &mut standing) {
                standing.rules.insert(*index);
            }
        }
        standing
    }

    /// Adds what one rule says of a path. Says whether it says anything.
    fn tell(&self, rule: &'static Rule, path: u16, standing: &mut Standing) -> bool {
        let at = |slot: u8| rule.slots[usize::from(slot)];
        let is_path = |slot: &u8| at(*slot) == path;
        let warns = rule.level == Level::Warn;
        match rule.demand {
            Demand::Require(alternatives) => {
                if !alternatives.iter().any(|slots| slots.iter().any(is_path)) {
                    return false;
                }
                let need = match (self.is_unconditional(rule, None), alternatives.len()) {
                    _ if warns => Need::Sometimes,
                    (true, 1) => Need::Always,
                    (true, _) => Need::OneOf,
                    (false, _) if rule.when.len() == 1 && self.is_unconditional(rule, Some(path)) => {
                        Need::Within
                    }
                    (false, _) => Need::Sometimes,
                };
                standing.need = standing.need.max(need);
            }
            Demand::ExactlyOne(slots) => {
                if !slots.iter().any(is_path) {
                    return false;
                }
                let chosen = self.certain.contains(&path) && self.method.is_some();
                let need = if chosen { Need::Always } else { Need::OneOf };
                standing.need = standing.need.max(need);
            }
            Demand::Forbid(slots) => {
                if !slots.iter().any(|slot| is_inside(self.table, path, at(*slot))) {
                    return false;
                }
                match (self.is_unconditional(rule, Some(path)), warns) {
                    (true, false) => standing.taken = standing.taken.max(Taken::No),
                    (true, true) => standing.taken = standing.taken.max(Taken::Ignored),
                    (false, false) => standing.taken = standing.taken.max(Taken::NotAlways),
                    (false, true) => standing.warned = true,
                }
            }
            Demand::Needs(contract) => {
                let asks = rule.when.iter().any(|condition| match *condition {
                    Condition::Present(slot) | Condition::In { slot, .. } | Condition::NotIn { slot, .. } => {
                        is_inside(self.table, path, at(slot))
                    }
                    Condition::Absent(_) | Condition::Device(_) => false,
                });
                let whole = rule.when.is_empty() && self.table.pay_method == Some(path);
                if !asks && !whole {
                    return false;
                }
                if !standing.contracts.contains(&contract) {
                    standing.contracts.push(contract);
                }
            }
            _ => {
                if !rule.demand.value_slot().is_some_and(|slot| is_path(&slot)) {
                    return false;
                }
                let zero = matches!(rule.demand, Demand::Range { max: 0, .. });
                match (warns, zero && self.is_unconditional(rule, Some(path))) {
                    (true, _) => standing.warned = true,
                    (false, true) => standing.values = Values::Zero,
                    (false, false) => standing.values = standing.values.max(Values::Limited),
                }
            }
        }
        true
    }
}
