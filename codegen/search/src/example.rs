//! A request that some struct could make: which paths are fields, which are fixed, what the shop has agreed.

use std::collections::{BTreeMap, BTreeSet};

use portone_ksnet_rules::{
    Condition, Contract, Contracts, Declared, Demand, Device, Devices, Fact, Kind, Knowledge, Level,
    Operation, Place, Rule, Situation, Status, Value, Verdict,
};

use crate::reach::Reach;

/// How often a request is mended before it is given up.
const PATIENCE: usize = 200;

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Given {
    /// A field; at run time it holds this value, or any sample.
    Field(Option<Value<'static>>),
    /// A fixed value.
    Fixed(Value<'static>),
}

/// A request.
#[derive(Clone, Debug)]
pub struct Example {
    /// What is asked for.
    pub operation: &'static Operation,
    /// What stands where; anything else is absent.
    pub given: BTreeMap<u16, Given>,
    /// The devices that it is made for.
    pub devices: Devices,
    /// The contracts of the shop; `None` where the request names no contract.
    pub contracts: Option<BTreeSet<u8>>,
    /// The product type that the shop has declared.
    pub declared: Declared,
    /// The warnings that the struct takes note of: those that come with what it is for.
    pub allowed: BTreeSet<&'static str>,
    /// Paths whose values make the rule apply, and are not mended.
    locked: BTreeSet<u16>,
}

impl Knowledge for Example {
    fn own(&self, path: u16) -> Option<Fact<'_>> {
        self.given.get(&path).map(|given| match given {
            Given::Field(_) => Fact::Present,
            Given::Fixed(value) => Fact::Known(*value),
        })
    }
}

impl Example {
    /// A request with nothing in it.
    #[must_use]
    pub fn bare(operation: &'static Operation, devices: Devices) -> Self {
        Self {
            operation,
            given: BTreeMap::new(),
            devices,
            contracts: Some(BTreeSet::new()),
            declared: Declared::Nothing,
            allowed: BTreeSet::new(),
            locked: BTreeSet::new(),
        }
    }

    /// The least request in which the conditions of the rule hold.
    ///
    /// # Errors
    ///
    /// A condition that no code is left for.
    pub fn where_it_applies(operation: &'static Operation, rule: &Rule) -> Result<Self, String> {
        let mut example = Self::bare(operation, Devices::PC);
        for condition in rule.when {
            let path = |slot: u8| rule.slots[usize::from(slot)];
            match *condition {
                Condition::In { slot, values } => {
                    example.given.insert(path(slot), Given::Fixed(values[0]));
                    example.locked.insert(path(slot));
                }
                Condition::NotIn { slot, values } => {
                    if let Kind::Enum(vocabulary) = operation.paths[usize::from(path(slot))].kind {
                        let mut used = vocabulary.codes.iter().filter(|code| code.variant.is_some());
                        let other = used.find(|code| !Value::Text(code.code).is_in(values));
                        let other = other.ok_or("no other code is left for its condition")?;
                        example.given.insert(path(slot), Given::Fixed(Value::Text(other.code)));
                        example.locked.insert(path(slot));
                    }
                }
                Condition::Present(slot) => {
                    example = example.with_something_at(path(slot));
                    example.locked.insert(path(slot));
                }
                Condition::Device(Device::Mobile) => example.devices = Devices::MOBILE,
                Condition::Absent(_) | Condition::Device(Device::Pc) => {}
            }
        }
        Ok(example)
    }

    /// A field at the path, or at the first path inside that can be a field.
    #[must_use]
    pub fn with_something_at(mut self, path: u16) -> Self {
        if !self.has_something_at(path)
            && let Some(leaf) = self.leaf(path, &BTreeSet::new())
        {
            self.given.insert(leaf, Given::Field(None));
        }
        self
    }

    /// A field at the path.
    #[must_use]
    pub fn with_field(mut self, path: u16) -> Self {
        self.given.insert(path, Given::Field(None));
        self
    }

    /// A fixed value at the path, which nothing mends.
    #[must_use]
    pub fn with_value(mut self, path: u16, value: Value<'static>) -> Self {
        self.given.insert(path, Given::Fixed(value));
        self.locked.insert(path);
        self
    }

    /// A field at the path that holds this value, which nothing mends.
    #[must_use]
    pub fn with_field_value(mut self, path: u16, value: Value<'static>) -> Self {
        self.given.insert(path, Given::Field(Some(value)));
        self.locked.insert(path);
        self
    }

    /// The same; nothing is mended by taking this path away.
    #[must_use]
    pub fn locked(mut self, path: u16) -> Self {
        self.locked.insert(path);
        self
    }

    /// The same, taking note of a warning.
    #[must_use]
    pub fn allowing(mut self, rule: &Rule) -> Self {
        self.allowed.insert(rule.id);
        self
    }

    /// The same without these paths and anything inside them.
    #[must_use]
    pub fn without(mut self, paths: &BTreeSet<u16>) -> Self {
        for path in paths {
            let end = self.operation.paths[usize::from(*path)].end;
            self.given.retain(|given, _| given < path || *given >= end);
        }
        self
    }

    /// The same in a shop that has not this contract.
    #[must_use]
    pub fn without_contract(mut self, contract: &Contract) -> Self {
        if let Some(contracts) = &mut self.contracts {
            contracts.remove(&contract.index);
        }
        self
    }

    /// The same in a shop whose MID is set to a product type.
    #[must_use]
    pub fn declaring(mut self, product_type: &'static str) -> Self {
        self.declared = Declared::Is(product_type);
        self
    }

    /// The same in a shop that has not said what it has agreed.
    #[must_use]
    pub fn undeclared(mut self) -> Self {
        self.contracts = None;
        self
    }

    /// Whether something stands at or inside the path.
    pub fn has_something_at(&self, path: u16) -> bool {
        let end = self.operation.paths[usize::from(path)].end;
        self.given.range(path..end).next().is_some()
    }

    /// The first path at or inside this one that a struct can have a field for.
    fn leaf(&self, path: u16, avoid: &BTreeSet<u16>) -> Option<u16> {
        let paths = self.operation.paths;
        let mut index = path;
        while index < paths[usize::from(path)].end {
            let row = &paths[usize::from(index)];
            let avoided = avoid.contains(&index);
            let is_leaf =
                row.list || !matches!(row.kind, Kind::Object(_)) || row.status == Status::Unsupported;
            if is_leaf && !avoided && row.kind != Kind::Json {
                return Some(index);
            }
            index = if avoided || row.list { row.end } else { index + 1 };
        }
        (paths[usize::from(path)].kind == Kind::Json && !avoid.contains(&path)).then_some(path)
    }

    /// Where taking something away has made the rule's conditions fail, gives them something else to hold by.
    ///
    /// # Errors
    ///
    /// A condition that nothing else can hold by.
    pub fn still_applying(mut self, rule: &Rule, avoid: &BTreeSet<u16>) -> Result<Self, String> {
        for condition in rule.when {
            if let Condition::Present(slot) = *condition
                && let path = rule.slots[usize::from(slot)]
                && !self.has_something_at(path)
            {
                let leaf =
                    self.leaf(path, avoid).ok_or("its condition cannot hold without what it demands")?;
                self.given.insert(leaf, Given::Field(None));
            }
        }
        Ok(self)
    }

    /// Where taking something away has emptied an object that makes the rule apply, fills it with something else.
    /// A warning is not worth it.
    fn still_locked(mut self, rule: &Rule, avoid: &BTreeSet<u16>) -> Option<Self> {
        for path in self.locked.clone() {
            if !self.has_something_at(path) {
                let leaf = self.leaf(path, avoid).filter(|_| refuses(rule))?;
                self.given.insert(leaf, Given::Field(None));
            }
        }
        Some(self)
    }

    fn situation(&self) -> Situation {
        let held =
            self.contracts.iter().flatten().fold(Contracts::NONE, |held, contract| held.and(*contract));
        Situation { devices: self.devices, contracts: held, declared: self.declared }
    }

    fn verdict(&self, rule: &Rule) -> Verdict {
        let operation = Reach::of(self.operation).facts();
        let facts: Vec<Fact<'_>> =
            rule.slots.iter().map(|path| operation.fact_for(rule, self, *path)).collect();
        rule.decide(&facts, self.situation())
    }

    /// The rules that it can break.
    fn rules(&self) -> Vec<&'static Rule> {
        let value = |given: &Given| match given {
            Given::Field(_) => None,
            Given::Fixed(value) => Some(*value),
        };
        Reach::of(self.operation).rules(self.given.iter().map(|(path, given)| (*path, value(given))))
    }

    /// The same with every rule mended, but for the paths to leave alone and the rule to leave broken. A warning
    /// that cannot be helped is allowed.
    ///
    /// # Errors
    ///
    /// The rule that cannot be met together with what is there.
    pub fn completed(self, avoid: &BTreeSet<u16>, broken: Option<&Rule>) -> Result<Self, String> {
        let mut example = self.legal(avoid, broken)?;
        let is_other = |rule: &Rule| broken.is_none_or(|broken| broken.id != rule.id);
        let mut rules = example.rules();
        let mut next = 0;
        while let Some(rule) = rules.get(next).copied() {
            next += 1;
            if rule.level != Level::Warn || !is_other(rule) || example.verdict(rule) != Verdict::Violated {
                continue;
            }
            let mut mended = example.clone();
            let kept = mended.mend(rule, avoid).then(|| mended.legal(avoid, broken));
            match kept {
                Some(Ok(mended)) if mended.verdict(rule) != Verdict::Violated => {
                    example = mended;
                    // Other rules can be broken now; those before this one are left as they are.
                    let place = std::ptr::from_ref(rule);
                    rules = example.rules();
                    next = rules.partition_point(|other| std::ptr::from_ref(*other) <= place);
                }
                _ => {
                    example.allowed.insert(rule.id);
                }
            }
        }
        Ok(example)
    }

    /// The same with every rule mended that is more than a warning.
    fn legal(mut self, avoid: &BTreeSet<u16>, broken: Option<&Rule>) -> Result<Self, String> {
        for _ in 0..PATIENCE {
            let violated = self.rules().into_iter().find(|rule| {
                broken.is_none_or(|broken| broken.id != rule.id)
                    && refuses(rule)
                    && self.verdict(rule) == Verdict::Violated
            });
            let Some(rule) = violated else { return Ok(self) };
            if !self.mend(rule, avoid) {
                return Err(format!("it cannot be met together with `{}`", rule.id));
            }
        }
        Err("no request satisfies every other rule".to_owned())
    }

    /// The same, allowing the warnings alone that are given here.
    #[must_use]
    pub fn tidy(mut self) -> Self {
        let given: Vec<&str> = self
            .rules()
            .into_iter()
            .filter(|rule| self.verdict(rule) == Verdict::Violated)
            .map(|rule| rule.id)
            .collect();
        self.allowed.retain(|id| given.contains(id));
        self
    }

    /// Whether something at or inside the path makes the rule apply.
    fn is_locked(&self, path: u16) -> bool {
        let end = self.operation.paths[usize::from(path)].end;
        self.locked.range(path..end).next().is_some()
    }

    fn mend(&mut self, rule: &Rule, avoid: &BTreeSet<u16>) -> bool {
        let path = |slot: u8| rule.slots[usize::from(slot)];
        match rule.demand {
            Demand::Require(alternatives) => {
                let mut possible = alternatives
                    .iter()
                    .filter(|slots| slots.iter().all(|slot| !avoid.contains(&path(*slot))));
                let Some(slots) = possible.next() else { return false };
                for slot in *slots {
                    self.give(path(*slot), avoid);
                }
                true
            }
            Demand::ExactlyOne(slots) => {
                let there: Vec<u16> = slots
                    .iter()
                    .map(|slot| path(*slot))
                    .filter(|path| self.has_something_at(*path))
                    .collect();
                match there.as_slice() {
                    [] => slots.first().is_some_and(|slot| {
                        self.give(path(*slot), avoid);
                        true
                    }),
                    there => {
                        let kept = there.iter().position(|path| self.is_locked(*path)).unwrap_or(0);
                        let extra = there.iter().enumerate().filter(|(i, _)| *i != kept);
                        *self = self.clone().without(&extra.map(|(_, path)| *path).collect());
                        true
                    }
                }
            }
            Demand::Forbid(slots) => {
                let paths: BTreeSet<u16> = slots.iter().map(|slot| path(*slot)).collect();
                if paths.iter().any(|path| self.is_locked(*path)) {
                    return false;
                }
                let mended = self.clone().without(&paths);
                let Some(mended) = mended.still_locked(rule, &paths) else { return false };
                *self = mended;
                true
            }
            Demand::Only { slot, values } if !self.locked.contains(&path(slot)) => {
                self.given.insert(path(slot), Given::Fixed(values[0]));
                true
            }
            Demand::Needs(contract) => {
                self.contracts.as_mut().is_some_and(|held| held.insert(contract.index))
            }
            _ => false,
        }
    }

    /// Gives a path: the codes of enums as fixed values, so that rules can be decided; anything else as a field.
    fn give(&mut self, path: u16, avoid: &BTreeSet<u16>) {
        let Some(leaf) = self.leaf(path, avoid) else { return };
        let row = &self.operation.paths[usize::from(leaf)];
        let fixed = match row.kind {
            Kind::Enum(vocabulary) if !row.list && row.place == Place::Body => {
                vocabulary.codes.iter().find(|code| code.variant.is_some()).map(|code| code.code)
            }
            _ => None,
        };
        self.given.insert(leaf, fixed.map_or(Given::Field(None), |code| Given::Fixed(Value::Text(code))));
    }

    /// Whether the request breaks just this rule, or none.
    ///
    /// # Errors
    ///
    /// What is broken besides, or that the rule is not broken.
    pub fn judge(&self, broken: Option<&Rule>) -> Result<(), String> {
        if let Some(broken) = broken {
            let verdict = self.verdict(broken);
            if verdict != Verdict::Violated {
                return Err(format!("the guard leaves it {}", said(verdict)));
            }
        }
        for rule in self.rules() {
            let is_other = broken.is_none_or(|broken| broken.id != rule.id);
            if is_other && self.verdict(rule) == Verdict::Violated && !self.allowed.contains(rule.id) {
                return Err(format!("the guard breaks `{}` too", rule.id));
            }
        }
        Ok(())
    }
}

/// Whether a rule refuses, and does not merely warn.
pub fn refuses(rule: &Rule) -> bool {
    rule.level == Level::Error
}

/// What the evaluator says, in a word for messages.
fn said(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Satisfied => "satisfied",
        Verdict::Violated => "broken",
        Verdict::Undecided => "undecided",
    }
}
