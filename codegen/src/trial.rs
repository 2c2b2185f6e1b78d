//! What the compiler says about a struct, and `validate()` about its values, as the macro and the client decide
//! it: the same facts, put to the same evaluator.

use std::collections::{BTreeMap, BTreeSet};

use portone_ksnet_rules::{
    Condition, Contracts, Declared, Demand, Devices, Fact, Knowledge, Level, Operation, Rule, Situation,
    Truth, Value, Verdict,
};

/// What stands at a path of a struct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// A field.
    Field {
        /// Whether its type is an `Option`.
        optional: bool,
    },
    /// A fixed value.
    Fixed(Value<'static>),
}

/// What a shop has agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// The contracts.
    pub contracts: Contracts,
    /// The product type that its MID is set to.
    pub declared: Declared,
}

impl Agreed {
    /// A shop without any contract.
    pub const NOTHING: Self = Self { contracts: Contracts::NONE, declared: Declared::Nothing };
    /// Nobody has said.
    pub const UNKNOWN: Self = Self { contracts: Contracts::Unknown, declared: Declared::Unknown };
}

/// What a struct's `contract` names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shop {
    /// No contract is named.
    Unnamed,
    /// A type of the merchant's.
    Type(Agreed),
    /// `RUNTIME`.
    RunTime,
}

/// A struct that derives `KsnetRequest`.
#[derive(Clone, Debug)]
pub struct Form {
    /// What is asked for.
    pub operation: &'static Operation,
    /// What stands where.
    pub stands: BTreeMap<u16, Stands>,
    /// The devices that it is made for.
    pub devices: Devices,
    /// The shop that makes it.
    pub shop: Shop,
    /// The warnings that it takes note of.
    pub allowed: BTreeSet<String>,
}

impl Knowledge for Form {
    fn own(&self, path: u16) -> Option<Fact<'_>> {
        self.stands.get(&path).map(|stands| match stands {
            Stands::Field { optional: true } => Fact::Maybe,
            Stands::Field { optional: false } => Fact::Present,
            Stands::Fixed(value) => Fact::Known(*value),
        })
    }
}

impl Form {
    /// What the compiler says of this rule where the struct is compiled with `operation`, which may be a
    /// changed copy of the form's own: an error, a warning or nothing.
    #[must_use]
    pub fn compiled(&self, operation: &Operation, rule: &Rule) -> Option<Level> {
        let facts: Vec<Fact<'_>> =
            rule.slots.iter().map(|path| operation.fact_for(rule, self, *path)).collect();
        let (contracts, declared) = match self.shop {
            Shop::Unnamed => (Contracts::NONE, Declared::Nothing),
            Shop::Type(_) | Shop::RunTime => (Contracts::Unknown, Declared::Unknown),
        };
        let situation = Situation { devices: self.devices, contracts, declared };
        let verdict = rule.decide(&facts, situation);
        let is_open = verdict == Verdict::Undecided;
        if let Demand::Needs(contract) = rule.demand
            && verdict != Verdict::Satisfied
            && is_asked_for(operation, rule, &facts, situation)
        {
            return match self.shop {
                Shop::Unnamed => Some(Level::Error),
                Shop::RunTime => None,
                // Only rules that refuse have a trait that a shop can have.
                Shop::Type(agreed) => {
                    let held = agreed.contracts.hold(contract.index).is_yes() && rule.level == Level::Error;
                    (!held).then_some(Level::Error)
                }
            };
        }
        if self.allowed.contains(rule.id) {
            // An `allow` that silences nothing is an error.
            let silences = rule.level == Level::Warn && verdict != Verdict::Satisfied;
            return (!silences).then_some(Level::Error);
        }
        // Both are constants, which the compiler compares; a warning is left to run time.
        if let (Demand::AsDeclared { slot, .. }, Shop::Type(agreed)) = (rule.demand, self.shop)
            && is_open
            && rule.level == Level::Error
            && matches!(facts[usize::from(slot)], Fact::Known(_))
        {
            let told = Situation { declared: agreed.declared, ..Situation::ANY };
            return (rule.decide(&facts, told) == Verdict::Violated).then_some(Level::Error);
        }
        (verdict == Verdict::Violated).then_some(rule.level)
    }

    /// What the compiler says where the rule is gone.
    #[must_use]
    pub fn compiled_without(&self, rule: &Rule) -> Option<Level> {
        self.allowed.contains(rule.id).then_some(Level::Error)
    }
}

/// Whether the struct is made to do what takes the contract, as in `macros/src/decide.rs`.
fn is_asked_for(operation: &Operation, rule: &Rule, facts: &[Fact<'_>], situation: Situation) -> bool {
    match rule.applies(facts, situation) {
        Truth::Yes => true,
        Truth::No => false,
        Truth::Unknown => !rule.when.iter().any(|condition| match condition {
            Condition::In { slot, .. } | Condition::NotIn { slot, .. } => {
                let path = rule.slots[usize::from(*slot)];
                Some(path) == operation.pay_method && facts[usize::from(*slot)] == Fact::Present
            }
            _ => false,
        }),
    }
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Fill {
    /// Something that rules do not look into.
    There,
    /// A scalar.
    Value(Value<'static>),
    /// A list: what is known of each element, by the paths inside the list, or by the list's own path where the
    /// element is a scalar.
    Elements(Vec<BTreeMap<u16, Value<'static>>>),
}

/// A request at run time: everything that is in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Filled {
    /// What is asked for.
    pub operation: &'static Operation,
    /// What stands where; anything else is absent.
    pub values: BTreeMap<u16, Fill>,
}

impl Knowledge for Filled {
    fn own(&self, path: u16) -> Option<Fact<'_>> {
        self.values.get(&path).map(|fill| match fill {
            Fill::There | Fill::Elements(_) => Fact::Present,
            Fill::Value(value) => Fact::Known(*value),
        })
    }
}

impl Filled {
    /// Whether the request breaks the rule.
    #[must_use]
    pub fn breaks(&self, operation: &Operation, rule: &Rule, devices: Devices, agreed: Agreed) -> bool {
        let situation = Situation { devices, contracts: agreed.contracts, declared: agreed.declared };
        let broken = |element: Option<&BTreeMap<u16, Value<'static>>>| {
            let fact = |path: &u16| match (rule.each, element) {
                (Some(list), Some(element)) if is_inside(operation, list, *path) => {
                    element.get(path).map_or(Fact::Absent, |value| Fact::Known(*value))
                }
                _ => operation.fact(self, *path),
            };
            let facts: Vec<Fact<'_>> = rule.slots.iter().map(fact).collect();
            rule.decide(&facts, situation) == Verdict::Violated
        };
        match rule.each {
            None => broken(None),
            Some(list) => match self.values.get(&list) {
                Some(Fill::Elements(elements)) => elements.iter().any(|element| broken(Some(element))),
                _ => false,
            },
        }
    }
}

/// Whether a path is the list or lies in it.
#[must_use]
pub fn is_inside(operation: &Operation, list: u16, path: u16) -> bool {
    list <= path && path < operation.paths[usize::from(list)].end
}
