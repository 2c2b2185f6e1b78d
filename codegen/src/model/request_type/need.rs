//! What a request for one pay method must have, may have and must not have, as the rules decide it.

use std::collections::{BTreeMap, BTreeSet};

use portone_ksnet_rules::{
    Condition, Contracts, Declared, Demand, Devices, Fact, Kind, Knowledge, Level, Operation, Place, Rule,
    Situation, Status, Truth, Value, Verdict,
};

/// How often a request is completed before it is given up.
const PATIENCE: usize = 200;

/// The pay method that a request type is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// The operation has no pay methods.
    None,
    /// The code that stands at the operation's path.
    Code(&'static str),
    /// The object, inside the operation's path, that is filled.
    Member(u16),
}

/// Exactly one member of an object: the object, and its members.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The object.
    pub object: u16,
    /// The members.
    pub members: Vec<u16>,
}

/// What a request must have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Needed {
    pub(super) fields: BTreeSet<u16>,
    pub(super) choices: Vec<Choice>,
}

impl Needed {
    pub(super) fn has(&self, path: u16) -> bool {
        self.fields.contains(&path) || self.choices.iter().any(|choice| choice.members.contains(&path))
    }
}

/// What is known about requests of one type.
#[derive(Clone)]
struct Known(BTreeMap<u16, Fact<'static>>);

impl Knowledge for Known {
    fn own(&self, path: u16) -> Option<Fact<'_>> {
        self.0.get(&path).copied()
    }
}

/// An operation with one pay method.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) table: &'static Operation,
    pub(super) method: Method,
    /// Paths that are taken first where there is a choice.
    pub(super) preferred: &'a BTreeSet<u16>,
}

/// The pay methods that the channel takes.
pub(super) fn methods(table: &'static Operation) -> Vec<Method> {
    let Some(path) = table.pay_method else { return vec![Method::None] };
    let all: Vec<Method> = match table.paths[usize::from(path)].kind {
        Kind::Enum(vocabulary) => {
            let used = vocabulary.codes.iter().filter(|code| code.variant.is_some());
            used.map(|code| Method::Code(code.code)).collect()
        }
        _ => (0_u16..)
            .zip(table.paths)
            .filter(|(_, member)| member.parent == Some(path) && member.status == Status::Supported)
            .map(|(index, _)| Method::Member(index))
            .collect(),
    };
    let nothing = BTreeSet::new();
    all.into_iter()
        .filter(|method| Asked { table, method: *method, preferred: &nothing }.is_taken())
        .collect()
}

impl Asked<'_> {
    fn bare(&self) -> Known {
        let known = match (self.method, self.table.pay_method) {
            (Method::Code(code), Some(path)) => BTreeMap::from([(path, Fact::Known(Value::Text(code)))]),
            _ => BTreeMap::new(),
        };
        Known(known)
    }

    /// Whether nothing forbids the pay method as such.
    fn is_taken(&self) -> bool {
        let mut known = self.bare();
        if let Method::Member(member) = self.method {
            known.0.insert(member, Fact::Present);
        }
        let forbids = |rule: &&Rule| {
            rule.level == Level::Error
                && matches!(rule.demand, Demand::Forbid(_) | Demand::Only { .. } | Demand::Except { .. })
        };
        let mut rules = self.table.rules.iter().filter(forbids);
        rules.all(|rule| self.verdict(rule, &known, Devices::BOTH) != Verdict::Violated)
    }

    fn situation(devices: Devices) -> Situation {
        Situation { devices, contracts: Contracts::Unknown, declared: Declared::Unknown }
    }

    fn facts<'k>(&self, rule: &Rule, known: &'k Known) -> Vec<Fact<'k>> {
        rule.slots.iter().map(|path| self.table.fact_for(rule, known, *path)).collect()
    }

    fn verdict(&self, rule: &Rule, known: &Known, devices: Devices) -> Verdict {
        rule.decide(&self.facts(rule, known), Self::situation(devices))
    }

    fn with(&self, needed: &Needed) -> Known {
        let mut known = self.bare();
        let chosen = needed.choices.iter().filter_map(|choice| choice.members.first());
        known.0.extend(needed.fields.iter().chain(chosen).map(|path| (*path, Fact::Present)));
        known
    }

    /// What a request must have on these devices: what PortOne's schema and the rules without further
    /// conditions require.
    pub(super) fn needed(&self, devices: Devices) -> Option<Needed> {
        let mut needed = Needed::default();
        if let Method::Member(member) = self.method {
            self.want(member, &mut needed)?;
        }
        for _ in 0..PATIENCE {
            let known = self.with(&needed);
            let missing = self.table.rules.iter().find(|rule| {
                let demands = matches!(rule.demand, Demand::Require(_) | Demand::ExactlyOne(_));
                demands
                    && rule.each.is_none()
                    && self.verdict(rule, &known, devices) == Verdict::Violated
                    && (rule.level == Level::Error || matches!(rule.demand, Demand::Require(_)))
            });
            let Some(rule) = missing else { return Some(needed) };
            let path = |slot: u8| rule.slots[usize::from(slot)];
            match rule.demand {
                Demand::Require(alternatives) => {
                    let is_preferred =
                        |slots: &&&[u8]| slots.iter().all(|slot| self.is_preferred(path(*slot)));
                    let slots = alternatives.iter().find(is_preferred).or(alternatives.first())?;
                    for slot in *slots {
                        self.want(path(*slot), &mut needed)?;
                    }
                }
                Demand::ExactlyOne(slots) => {
                    let members: Vec<u16> = slots.iter().map(|slot| path(*slot)).collect();
                    self.choose(&members, &mut needed)?;
                }
                _ => return None,
            }
        }
        None
    }

    /// Whether the path, or something in it, is taken first.
    fn is_preferred(&self, path: u16) -> bool {
        self.preferred.range(path..self.table.paths[usize::from(path)].end).next().is_some()
    }

    fn is_field(&self, path: u16) -> bool {
        let row = &self.table.paths[usize::from(path)];
        row.list || !matches!(row.kind, Kind::Object(_))
    }

    fn want(&self, path: u16, needed: &mut Needed) -> Option<()> {
        if needed.has(path) {
            return Some(());
        }
        if self.table.from_channel.contains(&path) {
            return None;
        }
        if self.is_field(path) {
            needed.fields.insert(path);
            return Some(());
        }
        let members = (0_u16..).zip(self.table.paths).filter(|(_, member)| member.parent == Some(path));
        let required: Vec<u16> =
            members.filter(|(_, member)| member.required).map(|(index, _)| index).collect();
        if !required.is_empty() {
            return required.into_iter().try_for_each(|member| self.want(member, needed));
        }
        let members = self.table.rules.iter().find_map(|rule| {
            let Demand::ExactlyOne(slots) = rule.demand else { return None };
            let members: Vec<u16> = slots.iter().map(|slot| rule.slots[usize::from(*slot)]).collect();
            let inside = |member: &u16| self.table.paths[usize::from(*member)].parent == Some(path);
            members.iter().all(inside).then_some(members)
        })?;
        self.choose(&members, needed)
    }

    /// Exactly one of these: left to whoever makes the request where all are plain fields of one object.
    fn choose(&self, members: &[u16], needed: &mut Needed) -> Option<()> {
        let preferred = members.iter().find(|member| self.is_preferred(**member));
        let object = self.table.paths[usize::from(*members.first()?)].parent;
        if let (Some(object), None) = (object, preferred)
            && members.iter().all(|member| self.is_field(*member))
        {
            needed.choices.push(Choice { object, members: members.to_vec() });
            return Some(());
        }
        self.want(*preferred.or(members.first())?, needed)
    }

    /// The paths that a struct can have a field for. What belongs to another pay method, and what a
    /// [`Channel`](https://docs.rs/portone-ksnet) fills in, is left out.
    pub(super) fn fields(&self) -> Vec<u16> {
        let paths = self.table.paths;
        let mut fields = Vec::new();
        let mut index = 0_u16;
        while let Some(row) = paths.get(usize::from(index)) {
            let is_fixed = matches!(self.method, Method::Code(_)) && self.table.pay_method == Some(index);
            let skipped = is_fixed
                || row.status == Status::Unsupported
                || self.table.from_channel.contains(&index)
                || self.is_of_another_method(index);
            if !skipped && self.is_field(index) {
                fields.push(index);
            }
            index = if skipped || self.is_field(index) { row.end } else { index + 1 };
        }
        fields
    }

    /// Whether the path is the object of another pay method.
    fn is_of_another_method(&self, index: u16) -> bool {
        let row = &self.table.paths[usize::from(index)];
        let Some(method) = self.table.pay_method else { return false };
        match (self.method, self.table.paths[usize::from(method)].kind) {
            (Method::Code(own), Kind::Enum(vocabulary)) => {
                let named = |code: &str| heck::ToLowerCamelCase::to_lower_camel_case(code) == row.name();
                row.parent == self.table.paths[usize::from(method)].parent
                    && matches!(row.kind, Kind::Object(_) | Kind::Json)
                    && vocabulary.codes.iter().any(|code| code.code != own && named(code.code))
            }
            (Method::Member(own), _) => row.parent == Some(method) && own != index,
            _ => false,
        }
    }

    /// The object of the type's own pay method.
    pub(super) fn own_object(&self) -> Option<u16> {
        match self.method {
            Method::None => None,
            Method::Member(member) => Some(member),
            Method::Code(code) => {
                let name = heck::ToLowerCamelCase::to_lower_camel_case(code);
                let found = (0_u16..).zip(self.table.paths).find(|(_, path)| path.wire == name);
                found.map(|(index, _)| index)
            }
        }
    }

    /// The rules that are broken as soon as this field is there, or has any value worth giving. `None` where
    /// the channel refuses it; else the warnings.
    pub(super) fn against(&self, field: u16, needed: &Needed) -> Option<Vec<&'static Rule>> {
        let before = self.with(needed);
        let mut after = before.clone();
        // A flag is there to be set.
        let is_flag = self.table.paths[usize::from(field)].kind == Kind::Boolean;
        after.0.insert(field, if is_flag { Fact::Known(Value::Boolean(true)) } else { Fact::Present });
        // What any other path tells is not changed by this one.
        let paths = self.table.paths;
        let tells = |path: &u16| {
            (*path..paths[usize::from(*path)].end).contains(&field) || self.table.from_channel.contains(path)
        };
        let mut warnings = Vec::new();
        for rule in self.table.rules.iter().filter(|rule| rule.slots.iter().any(tells)) {
            let is_about_presence = match rule.demand {
                Demand::Require(_) | Demand::Needs(_) | Demand::AsDeclared { .. } => false,
                Demand::Range { max: ..=0, .. } => true,
                demand => matches!(demand, Demand::Forbid(_) | Demand::ExactlyOne(_)) || is_flag,
            };
            if is_about_presence && self.is_broken(rule, &after) && !self.is_broken(rule, &before) {
                match rule.level {
                    Level::Error => return None,
                    Level::Warn => warnings.push(rule),
                }
            }
        }
        Some(warnings)
    }

    fn is_broken(&self, rule: &Rule, known: &Known) -> bool {
        match rule.demand {
            // Nothing is allowed but zero, or not even that.
            Demand::Range { slot, max: ..=0, .. } => {
                let facts = self.facts(rule, known);
                facts[usize::from(slot)].present().is_yes()
                    && rule.applies(&facts, Self::situation(Devices::BOTH)).is_yes()
            }
            _ => self.verdict(rule, known, Devices::BOTH) == Verdict::Violated,
        }
    }

    /// What is known of the struct that holds such a request.
    fn of_struct(&self, needed: &Needed, optional: &[u16]) -> Known {
        let mut known = self.bare();
        known.0.extend(needed.fields.iter().map(|path| (*path, Fact::Present)));
        let chosen = needed.choices.iter().flat_map(|choice| &choice.members);
        known.0.extend(optional.iter().chain(chosen).map(|path| (*path, Fact::Maybe)));
        known
    }

    /// The rules that every request of the type breaks.
    pub(super) fn always_broken(&self, needed: &Needed, optional: &[u16]) -> Vec<&'static Rule> {
        let known = self.of_struct(needed, optional);
        let broken = |rule: &&Rule| self.verdict(rule, &known, Devices::BOTH) == Verdict::Violated;
        self.table.rules.iter().filter(broken).collect()
    }

    /// Whether some request of the type depends on what the shop has agreed or declared.
    pub(super) fn depends_on_the_shop(&self, needed: &Needed, optional: &[u16]) -> bool {
        let known = self.of_struct(needed, optional);
        self.table.rules.iter().any(|rule| {
            matches!(rule.demand, Demand::Needs(_) | Demand::AsDeclared { .. })
                && self.verdict(rule, &known, Devices::BOTH) != Verdict::Satisfied
        })
    }

    /// The fields by which the rule comes to apply; none where every request of the type is meant.
    pub(super) fn cause(&self, rule: &Rule, needed: &Needed, optional: &[u16]) -> Option<Vec<u16>> {
        let known = self.of_struct(needed, optional);
        let situation = Self::situation(Devices::BOTH);
        if rule.applies(&self.facts(rule, &known), situation) == Truth::No {
            return None;
        }
        let least = self.with(needed);
        let facts = self.facts(rule, &least);
        let open = rule.when.iter().find_map(|condition| match *condition {
            Condition::Present(slot) if !facts[usize::from(slot)].present().is_yes() => Some(slot),
            Condition::In { slot, values } if facts[usize::from(slot)].is_in(values) == Truth::No => {
                Some(slot)
            }
            _ => None,
        });
        let Some(slot) = open else { return Some(Vec::new()) };
        let path = rule.slots[usize::from(slot)];
        let inside = path..self.table.paths[usize::from(path)].end;
        Some(optional.iter().copied().filter(|field| inside.contains(field)).collect())
    }

    /// The optional fields that are PortOne's for whatever channel, and that few requests have: no rule of the channel
    /// looks at them in such a request; nor, beside what every request has, in one for another pay method. What
    /// PortOne's schema wants of an object is no rule of the channel.
    pub(super) fn rare(&self, needed: &Needed, optional: &[u16]) -> Vec<u16> {
        let known = self.of_struct(needed, optional);
        let is_of_the_schema = |rule: &Rule| {
            let path = |slot: &u8| rule.slots[usize::from(*slot)];
            let demanded: Vec<u16> = match rule.demand {
                Demand::Require(alternatives) => alternatives.iter().copied().flatten().map(path).collect(),
                Demand::ExactlyOne(slots) => slots.iter().map(path).collect(),
                _ => return false,
            };
            rule.when.iter().all(|condition| match condition {
                Condition::Present(object) => {
                    let inside = path(object)..self.table.paths[usize::from(path(object))].end;
                    demanded.iter().all(|member| inside.contains(member))
                }
                _ => false,
            })
        };
        let parent = |field: &u16| self.table.paths[usize::from(*field)].parent;
        let mut around = BTreeSet::from([None]);
        for field in &needed.fields {
            around.extend(std::iter::successors(parent(field), parent).map(Some));
        }
        let mut looked_at: BTreeSet<u16> = BTreeSet::new();
        for rule in self.table.rules {
            if rule.level == Level::Error && !is_of_the_schema(rule) {
                let is_open = self.verdict(rule, &known, Devices::BOTH) != Verdict::Satisfied;
                looked_at.extend(rule.slots.iter().filter(|path| is_open || around.contains(&parent(path))));
            }
        }
        optional.iter().copied().filter(|field| !looked_at.contains(field)).collect()
    }

    /// The objects that are given by several fields at once, and those fields: what PortOne's schema requires
    /// of an object that is itself not required.
    pub(super) fn groups(&self, optional: &[u16]) -> Vec<(u16, Vec<u16>)> {
        let paths = self.table.paths;
        let objects = (0_u16..)
            .zip(paths)
            .filter(|(_, path)| path.kind == Kind::Object(None) && !path.list && path.place == Place::Body);
        objects
            .filter_map(|(object, row)| {
                let required: Vec<u16> = (object + 1..row.end)
                    .filter(|index| {
                        let member = &paths[usize::from(*index)];
                        member.parent == Some(object) && member.required
                    })
                    .collect();
                let all = required.len() > 1 && required.iter().all(|member| optional.contains(member));
                all.then_some((object, required))
            })
            .collect()
    }
}
