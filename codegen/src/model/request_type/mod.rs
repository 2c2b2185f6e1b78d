//! The request types: one for each operation and pay method, with the arguments of its constructors, its
//! setters, and the contracts that each of them takes.

mod name;
mod need;

use std::collections::{BTreeMap, BTreeSet};

use portone_ksnet_rules::{Demand, Devices, Level, Rule, Surface};

use super::OperationModel;
use super::paths::Tree;
use crate::mistake::Mistake;
use crate::spec::{At, Mistaken, RequestType, Spec};
pub(crate) use name::method_code;
use need::{Asked, Needed};
pub use need::{Choice, Method};

/// A type that makes requests without a struct of the merchant's.
#[derive(Debug)]
pub struct RequestTypeModel {
    /// Its name.
    pub name: String,
    /// The operation, as an index into the model's operations.
    pub operation: usize,
    /// The pay method that it is made for.
    pub method: Method,
    /// What every request has: the arguments of every constructor, in order.
    pub arguments: Vec<Argument>,
    /// What a request for mobile devices has besides.
    pub on_mobile: Vec<u16>,
    /// The optional fields, with [`on_mobile`](Self::on_mobile) and without the members of choices.
    pub optional: Vec<u16>,
    /// Those of them that few requests have.
    pub rare: Vec<u16>,
    /// The setters of the optional fields.
    pub setters: Vec<SetterModel>,
    /// The contracts that every request takes.
    pub needs: Vec<&'static Rule>,
    /// Whether the rules look at what the shop has agreed or declared.
    pub has_contract: bool,
    /// Whether the request is made for devices.
    pub has_devices: bool,
    /// The warnings that every request would get.
    pub allowed: Vec<&'static Rule>,
    /// The name of each field, by path.
    pub names: BTreeMap<u16, String>,
}

/// An argument of a constructor.
#[derive(Debug)]
pub enum Argument {
    /// A field.
    Field(u16),
    /// Exactly one member of an object.
    Choice {
        /// The name of the argument.
        name: String,
        /// The name of its type.
        type_name: String,
        /// The object and its members.
        choice: Choice,
    },
}

/// A setter: of one field, or of all that an object must have.
#[derive(Debug)]
pub struct SetterModel {
    /// Its name.
    pub name: String,
    /// The path that it is about.
    pub path: u16,
    /// The fields, in the order of the arguments.
    pub fields: Vec<u16>,
    /// The contracts that it takes.
    pub needs: Vec<&'static Rule>,
    /// What KSNET makes of the field.
    pub warnings: Vec<&'static Rule>,
}

/// Makes the request types of all operations. The names of other types of the same crate are `taken`.
pub(super) fn request_types(
    spec: &Spec,
    operations: &[OperationModel],
    trees: &[(String, Tree)],
    taken: &BTreeSet<String>,
    mistakes: &Mistaken,
) -> Vec<RequestTypeModel> {
    for (name, _) in &spec.types {
        super::known_operation(spec, name, mistakes);
    }
    super::unique("entry of `types`", spec.types.iter().map(|(name, _)| name), mistakes);
    if mistakes.count() > 0 {
        return Vec::new();
    }
    let nothing = RequestType::default();
    let mut types = Vec::new();
    for (index, operation) in operations.iter().enumerate() {
        let table = operation.table;
        let entry = spec.types.iter().find(|(name, _)| name.value == table.name);
        let tree = trees.iter().find(|(name, _)| name == table.name).map(|(_, tree)| tree);
        let place = spec.operations.iter().find(|(name, _)| name.value == table.name);
        let (Some(tree), Some((place, _))) = (tree, place) else { continue };
        let maker = Maker {
            index,
            operation,
            tree,
            words: entry.map_or(&nothing, |(_, words)| words),
            place: entry.map_or(place, |(name, _)| name),
            is_named: entry.is_some(),
            mistakes,
        };
        types.extend(maker.types());
    }
    name::unique_types(&types, operations, spec, taken, mistakes);
    types
}

/// What the types of one operation are made from.
struct Maker<'a> {
    index: usize,
    operation: &'a OperationModel,
    tree: &'a Tree,
    words: &'a RequestType,
    place: &'a At<String>,
    is_named: bool,
    mistakes: &'a Mistaken,
}

impl Maker<'_> {
    fn types(&self) -> Vec<RequestTypeModel> {
        let table = self.operation.table;
        let find = |paths: &[At<String>]| -> Vec<Option<u16>> {
            paths.iter().map(|path| self.tree.find(path, self.mistakes)).collect()
        };
        let first = find(&self.words.arguments);
        let unnamed: BTreeSet<u16> = find(&self.words.unnamed).into_iter().flatten().collect();
        let named = |names: &[(At<String>, At<String>)]| -> BTreeMap<u16, At<String>> {
            let found = names.iter().map(|(path, name)| (self.tree.find(path, self.mistakes), name.clone()));
            found.filter_map(|(path, name)| Some((path?, name))).collect()
        };
        let naming = name::Naming {
            table,
            unnamed,
            names: named(&self.words.names),
            choices: named(&self.words.choices),
            place: self.place,
            mistakes: self.mistakes,
        };
        naming.check();
        let preferred: BTreeSet<u16> = first.iter().copied().flatten().collect();
        let methods = need::methods(table);
        let several = methods.len() > 1;
        self.check_pattern(&methods);
        let mut used = BTreeSet::new();
        let mut types = Vec::new();
        for method in methods {
            let asked = Asked { table, method, preferred: &preferred };
            let type_name = self.type_name(method, several);
            let made = self.request_type(&asked, &first, &naming, type_name);
            used.extend(made.iter().flat_map(|made| made.arguments.iter()).flat_map(Argument::fields));
            used.extend(made.iter().flat_map(|made| made.on_mobile.iter().copied()));
            types.extend(made);
        }
        for (path, name) in &naming.choices {
            if !used.contains(path) {
                let wire = table.paths[usize::from(*path)].wire;
                let message = format!("`{wire}` is no choice that every request of `{}` makes", table.name);
                let hint =
                    "a choice is an object of which exactly one member must be there; take this line away";
                self.mistakes.note(Mistake::new(name.at.clone(), message).hint(hint));
            }
        }
        for (path, written) in first.iter().zip(&self.words.arguments) {
            if path.is_some_and(|path| !used.contains(&path)) {
                let message = format!("no request of `{}` must have `{}`", table.name, written.value);
                let hint = "arguments are what every request has; for anything else there is a setter";
                self.mistakes.note(Mistake::new(written.at.clone(), message).hint(hint));
            }
        }
        types
    }

    fn request_type(
        &self,
        asked: &Asked<'_>,
        first: &[Option<u16>],
        naming: &name::Naming<'_>,
        type_name: String,
    ) -> Option<RequestTypeModel> {
        let table = self.operation.table;
        let needed = [Devices::PC, Devices::BOTH].map(|devices| asked.needed(devices));
        let [Some(needed), Some(mobile)] = needed else {
            let message = format!("what a `{type_name}` must have cannot be found out");
            return self.cannot(message, "name the members to take among its `arguments`");
        };
        let on_mobile: Vec<u16> = mobile.fields.iter().copied().filter(|path| !needed.has(*path)).collect();
        let mut optional = Vec::new();
        let mut warnings: BTreeMap<u16, Vec<&'static Rule>> = BTreeMap::new();
        for field in asked.fields().into_iter().filter(|field| !needed.has(*field)) {
            if let Some(found) = asked.against(field, &needed) {
                optional.push(field);
                warnings.insert(field, found);
            }
        }
        let mut allowed = Vec::new();
        for rule in asked.always_broken(&needed, &optional) {
            if rule.level == Level::Warn {
                allowed.push(rule);
            } else {
                let message = format!("every `{type_name}` breaks the rule `{}`", rule.id);
                let hint = "name what it should have among its `arguments`, or correct the rule";
                return self.cannot(message, hint);
            }
        }
        let mut gates: BTreeMap<u16, Vec<&'static Rule>> = BTreeMap::new();
        let mut needs = Vec::new();
        let contracts =
            |rule: &&'static Rule| matches!(rule.demand, Demand::Needs(_)) && rule.level == Level::Error;
        for rule in table.rules.iter().filter(contracts) {
            match asked.cause(rule, &needed, &optional) {
                Some(fields) if fields.is_empty() => needs.push(rule),
                Some(fields) => fields.iter().for_each(|field| gates.entry(*field).or_default().push(rule)),
                None => {}
            }
        }
        let own = asked.own_object();
        let every = needed.fields.iter().chain(needed.choices.iter().flat_map(|choice| &choice.members));
        let fields: Vec<u16> = every.chain(&optional).copied().collect();
        let names = naming.fields(own, &fields, &type_name);
        let setters = setters(asked, &optional, &gates, &warnings, naming, &names);
        naming.distinct(&setters, &type_name);
        Some(RequestTypeModel {
            rare: rare(asked, &needed, &optional, &on_mobile),
            arguments: arguments(&needed, first, naming, own, &type_name),
            has_contract: asked.depends_on_the_shop(&needed, &optional),
            has_devices: table.surface == Surface::Browser,
            name: type_name,
            operation: self.index,
            method: asked.method,
            on_mobile,
            optional,
            setters,
            needs,
            allowed,
            names,
        })
    }

    /// Not every operation needs a type, but those that the spec names have one.
    fn cannot(&self, message: String, hint: &str) -> Option<RequestTypeModel> {
        if self.is_named {
            self.mistakes.note(Mistake::new(self.place.at.clone(), message).hint(hint));
        }
        None
    }
}

/// The arguments in the order of the spec, the others behind them.
fn arguments(
    needed: &Needed,
    first: &[Option<u16>],
    naming: &name::Naming<'_>,
    own: Option<u16>,
    type_name: &str,
) -> Vec<Argument> {
    let choices = needed.choices.iter().map(|choice| Argument::Choice {
        name: naming.name(own, choice.object),
        type_name: naming.choice(choice.object, type_name),
        choice: choice.clone(),
    });
    let mut arguments: Vec<Argument> =
        needed.fields.iter().map(|path| Argument::Field(*path)).chain(choices).collect();
    let rank = |argument: &Argument| {
        let found = first.iter().position(|path| *path == Some(argument.path()));
        (found.unwrap_or(usize::MAX), argument.path())
    };
    arguments.sort_by_key(rank);
    arguments
}

/// The optional fields that few requests have. A request that reads is made of its filters, and few fields are not
/// worth a place of their own.
fn rare(asked: &Asked<'_>, needed: &Needed, optional: &[u16], on_mobile: &[u16]) -> Vec<u16> {
    const FEW: usize = 8;
    if matches!(asked.table.surface, Surface::Rest { method: "GET", .. }) {
        return Vec::new();
    }
    let mut rare = asked.rare(needed, optional);
    rare.retain(|field| !on_mobile.contains(field));
    if rare.len() < FEW { Vec::new() } else { rare }
}

fn setters(
    asked: &Asked<'_>,
    optional: &[u16],
    gates: &BTreeMap<u16, Vec<&'static Rule>>,
    warnings: &BTreeMap<u16, Vec<&'static Rule>>,
    naming: &name::Naming<'_>,
    names: &BTreeMap<u16, String>,
) -> Vec<SetterModel> {
    let groups = asked.groups(optional);
    let grouped: BTreeSet<u16> = groups.iter().flat_map(|(_, fields)| fields.iter().copied()).collect();
    let merged = |of: &BTreeMap<u16, Vec<&'static Rule>>, fields: &[u16]| {
        let mut rules: Vec<&'static Rule> = Vec::new();
        for rule in fields.iter().filter_map(|field| of.get(field)).flatten() {
            if !rules.iter().any(|known| known.id == rule.id) {
                rules.push(rule);
            }
        }
        rules
    };
    let setter = |name: String, path: u16, fields: Vec<u16>| SetterModel {
        name,
        path,
        needs: merged(gates, &fields),
        warnings: merged(warnings, &fields),
        fields,
    };
    let single = optional.iter().filter(|field| !grouped.contains(field)).map(|field| {
        let name = names.get(field).cloned().unwrap_or_default();
        setter(name, *field, vec![*field])
    });
    let whole = groups
        .iter()
        .map(|(object, fields)| setter(naming.name(asked.own_object(), *object), *object, fields.clone()));
    let mut setters: Vec<SetterModel> = single.chain(whole).collect();
    setters.sort_by_key(|setter| setter.path);
    setters
}

impl Argument {
    /// The path that it is about.
    pub fn path(&self) -> u16 {
        match self {
            Self::Field(path) => *path,
            Self::Choice { choice, .. } => choice.object,
        }
    }

    /// The fields that it fills, and the object of a choice.
    fn fields(&self) -> Vec<u16> {
        match self {
            Self::Field(path) => vec![*path],
            Self::Choice { choice, .. } => [&[choice.object], choice.members.as_slice()].concat(),
        }
    }
}
