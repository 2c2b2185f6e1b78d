//! What the compiler says about a struct, and `validate()` about its values, as the macro and the client decide
//! it: the same facts, put to the same evaluator.

use std::collections::{BTreeMap, BTreeSet};

use portone_ksnet_rules::{
    Contracts, Declared, Demand, Devices, Fact, Knowledge, Level, Operation, Rule, Situation, Value, Verdict,
};

use crate::reach::Reach;

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
    /// The rules that the compiler can have something to say of.
    #[must_use]
    pub fn rules(&self) -> Vec<&'static Rule> {
        let value = |stands: &Stands| match stands {
            Stands::Field { .. } => None,
            Stands::Fixed(value) => Some(*value),
        };
        let given = self.stands.iter().map(|(path, stands)| (*path, value(stands)));
        Reach::of(self.operation).compiled(given, self.allowed.iter())
    }

    /// What the compiler says of this rule where the struct is compiled with `operation`, which may be a
    /// changed copy of the form's own: an error, a warning or nothing.
    #[must_use]
    pub fn compiled(&self, operation: &Operation, rule: &Rule) -> Option<Level> {
        let known = facts_of(operation, self.operation);
        let facts: Vec<Fact<'_>> = rule.slots.iter().map(|path| known.fact_for(rule, self, *path)).collect();
        let (contracts, declared) = match self.shop {
            Shop::Unnamed => (Contracts::NONE, Declared::Nothing),
            Shop::Type(_) | Shop::RunTime => (Contracts::Unknown, Declared::Unknown),
        };
        let situation = Situation { devices: self.devices, contracts, declared };
        let verdict = rule.decide(&facts, situation);
        let is_open = verdict == Verdict::Undecided;
        if let Demand::Needs(contract) = rule.demand
            && verdict != Verdict::Satisfied
            && operation.asks_for(rule, &facts, situation)
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
        let known = facts_of(operation, self.operation);
        let broken = |element: Option<&BTreeMap<u16, Value<'static>>>| {
            let fact = |path: &u16| match (rule.each, element) {
                (Some(list), Some(element)) if is_inside(operation, list, *path) => {
                    element.get(path).map_or(Fact::Absent, |value| Fact::Known(*value))
                }
                _ => known.fact(self, *path),
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

impl Filled {
    /// The rules of this level that the request breaks.
    #[must_use]
    pub fn all_broken(&self, level: Level, devices: Devices, agreed: Agreed) -> Vec<&'static str> {
        let value = |fill: &Fill| match fill {
            Fill::There | Fill::Elements(_) => None,
            Fill::Value(value) => Some(*value),
        };
        let given = self.values.iter().map(|(path, fill)| (*path, value(fill)));
        let rules = Reach::of(self.operation).rules(given).into_iter().filter(|rule| rule.level == level);
        rules.filter(|rule| self.breaks(self.operation, rule, devices, agreed)).map(|rule| rule.id).collect()
    }
}

/// The operation as far as facts about paths depend on it.
fn facts_of<'o>(operation: &'o Operation, own: &'static Operation) -> &'o Operation {
    if std::ptr::eq(operation, own) { Reach::of(own).facts() } else { operation }
}

/// Whether a path is the list or lies in it.
#[must_use]
pub fn is_inside(operation: &Operation, list: u16, path: u16) -> bool {
    list <= path && path < operation.paths[usize::from(list)].end
}

#[cfg(test)]
mod tests {
    use portone_ksnet_rules::{Contract, Kind, Path, Place, Status, Surface, Words};

    use portone_ksnet_rules::Condition;

    use super::*;

    const NO_WORDS: Words = Words { en: "", ko: "" };

    const fn path(wire: &'static str, kind: Kind, index: u16) -> Path {
        let (parent, end) = (None, index + 1);
        let (status, place) = (Status::Supported, Place::Body);
        Path { wire, parent, end, kind, list: false, required: false, status, place, secret: false }
    }

    static PATHS: [Path; 2] = [path("amount", Kind::Integer, 0), path("escrow", Kind::Boolean, 1)];
    static ESCROW: Contract = Contract { index: 3, id: "DELIVERY_ESCROW", label: NO_WORDS };

    static OPERATION: Operation = Operation {
        name: "pay",
        surface: Surface::Browser,
        paths: &PATHS,
        rules: &[],
        pay_method: None,
        currency: None,
        from_channel: &[],
    };

    const fn rule(level: Level, when: &'static [Condition], demand: Demand) -> Rule {
        let (id, slots, each, facts) = ("a-rule", &[0, 1], None, &["S01"]);
        Rule { id, level, slots, each, when, demand, facts, words: NO_WORDS, help: NO_WORDS, see: "" }
    }

    fn form(stands: &[(u16, Stands)], shop: Shop) -> Form {
        let stands = stands.iter().copied().collect();
        Form { operation: &OPERATION, stands, devices: Devices::PC, shop, allowed: BTreeSet::new() }
    }

    const FIELD: Stands = Stands::Field { optional: false };
    const OPTION: Stands = Stands::Field { optional: true };
    const TRUE: &[Value<'static>] = &[Value::Boolean(true)];

    #[test]
    fn a_field_that_may_be_missing_is_left_to_run_time() {
        let required = rule(Level::Error, &[], Demand::Require(&[&[0]]));
        for (stands, said) in
            [(vec![], Some(Level::Error)), (vec![(0, OPTION)], None), (vec![(0, FIELD)], None)]
        {
            assert_eq!(form(&stands, Shop::RunTime).compiled(&OPERATION, &required), said);
        }
        let filled = Filled { operation: &OPERATION, values: BTreeMap::new() };
        assert!(filled.breaks(&OPERATION, &required, Devices::PC, Agreed::UNKNOWN));
    }

    #[test]
    fn a_contract_is_asked_for_where_the_struct_could_take_it() {
        let escrow = Demand::Needs(&ESCROW);
        let needs = rule(Level::Error, &[Condition::In { slot: 1, values: TRUE }], escrow);
        let held = Agreed { contracts: Contracts::NONE.and(3), declared: Declared::Nothing };
        for (stands, shop, said) in [
            (FIELD, Shop::Unnamed, Some(Level::Error)),
            (FIELD, Shop::Type(Agreed::NOTHING), Some(Level::Error)),
            (FIELD, Shop::Type(held), None),
            (FIELD, Shop::RunTime, None),
            (Stands::Fixed(Value::Boolean(false)), Shop::Unnamed, None),
        ] {
            assert_eq!(form(&[(1, stands)], shop).compiled(&OPERATION, &needs), said, "{stands:?} {shop:?}");
        }
    }

    #[test]
    fn a_warning_that_is_allowed_must_be_there() {
        let warns = rule(Level::Warn, &[], Demand::Forbid(&[0]));
        let refuses = rule(Level::Error, &[], Demand::Forbid(&[0]));
        let mut with = form(&[(0, FIELD)], Shop::RunTime);
        assert_eq!(with.compiled(&OPERATION, &warns), Some(Level::Warn));
        with.allowed.insert("a-rule".to_owned());
        assert_eq!(with.compiled(&OPERATION, &warns), None);
        assert_eq!(with.compiled(&OPERATION, &refuses), Some(Level::Error));
        assert_eq!(with.compiled_without(&warns), Some(Level::Error));
        let without = Form { stands: BTreeMap::new(), ..with };
        assert_eq!(without.compiled(&OPERATION, &warns), Some(Level::Error));
    }

    #[test]
    fn what_the_shop_has_declared_is_compared_where_both_are_constants() {
        let spelling = &[("PHYSICAL", Value::Boolean(true)), ("DIGITAL", Value::Boolean(false))];
        let declared = Demand::AsDeclared { slot: 1, spelling };
        let shop = Shop::Type(Agreed { declared: Declared::Is("DIGITAL"), ..Agreed::NOTHING });
        let fixed = form(&[(1, Stands::Fixed(Value::Boolean(true)))], shop);
        assert_eq!(fixed.compiled(&OPERATION, &rule(Level::Error, &[], declared)), Some(Level::Error));
        assert_eq!(fixed.compiled(&OPERATION, &rule(Level::Warn, &[], declared)), None);
        let field = form(&[(1, FIELD)], shop);
        assert_eq!(field.compiled(&OPERATION, &rule(Level::Error, &[], declared)), None);
    }
}
