//! The names of request types and of their fields.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use portone_ksnet_rules::Operation;

use super::{Argument, Maker, Method, RequestTypeModel, SetterModel};
use crate::mistake::Mistake;
use crate::model::OperationModel;
use crate::spec::{At, Mistaken, Spec};

/// What a request type has besides its setters, and what a setter would hide.
const METHODS: [&str; 14] = [
    "check",
    "clone",
    "contract",
    "fmt",
    "for_mobile",
    "for_pc",
    "new",
    "parameter",
    "put",
    "to_browser_json",
    "validate",
    "validate_with",
    "view",
    "warnings",
];

impl Maker<'_> {
    /// The name of the type for a pay method.
    pub(super) fn type_name(&self, method: Method, several: bool) -> String {
        let table = self.operation.table;
        let method = match method {
            Method::None => String::new(),
            Method::Code(code) => code.to_upper_camel_case(),
            Method::Member(member) => table.paths[usize::from(member)].name().to_upper_camel_case(),
        };
        let operation = table.name.to_upper_camel_case();
        let Some(pattern) = &self.words.name else {
            return if several { format!("{operation}{method}") } else { operation };
        };
        pattern.value.replace('*', &method)
    }

    /// Notes a pattern that cannot name one type for each of these pay methods.
    pub(super) fn check_pattern(&self, methods: &[Method]) {
        let Some(pattern) = &self.words.name else { return };
        let (table, several) = (self.operation.table, methods.len() > 1);
        let found = pattern.value.contains('*');
        let mistake = if several && !found {
            let message = format!("`{}` has several pay methods, and one name for all", table.name);
            Mistake::new(pattern.at.clone(), message)
                .hint(format!("`*` stands for the pay method: `\"*{}\"`", pattern.value))
        } else if found && !several {
            let message = format!("`{}` has no pay methods that `*` could stand for", table.name);
            Mistake::new(pattern.at.clone(), message).hint("take the `*` away")
        } else if !is_type(&pattern.value.replace('*', "Card")) {
            let message = format!("`{}` cannot be the name of a Rust type", pattern.value);
            Mistake::new(pattern.at.clone(), message).hint("words with capitals: `\"*Payment\"`")
        } else {
            return;
        };
        self.mistakes.note(mistake);
    }
}

/// How the fields of an operation's types are named.
pub(super) struct Naming<'a> {
    pub(super) table: &'static Operation,
    /// Objects whose names are left out.
    pub(super) unnamed: BTreeSet<u16>,
    pub(super) names: BTreeMap<u16, At<String>>,
    pub(super) choices: BTreeMap<u16, At<String>>,
    /// Where the operation's types are named.
    pub(super) place: &'a At<String>,
    pub(super) mistakes: &'a Mistaken,
}

impl Naming<'_> {
    /// Notes names that Rust does not take.
    pub(super) fn check(&self) {
        for name in self.names.values() {
            if !is_method(&name.value) {
                let message = format!("`{}` cannot be the name of a Rust method", name.value);
                let hint = "lower-case words with underscores: `receipt_type`";
                self.mistakes.note(Mistake::new(name.at.clone(), message).hint(hint));
            }
        }
        for name in self.choices.values() {
            if !is_type(&name.value) {
                let message = format!("`{}` cannot be the name of a Rust type", name.value);
                let hint = "words with capitals: `AccountExpiry`";
                self.mistakes.note(Mistake::new(name.at.clone(), message).hint(hint));
            }
        }
    }

    /// The name of a field or an object: its path, without the object of the type's own pay method.
    pub(super) fn name(&self, own: Option<u16>, path: u16) -> String {
        if let Some(name) = self.names.get(&path) {
            return name.value.clone();
        }
        let row = &self.table.paths[usize::from(path)];
        let last = row.name().to_snake_case();
        match row.parent.map(|object| self.prefix(own, object)) {
            Some(prefix) if !prefix.is_empty() => format!("{prefix}_{last}"),
            _ => last,
        }
    }

    /// What the names of an object's members begin with.
    fn prefix(&self, own: Option<u16>, object: u16) -> String {
        let is_method = own == Some(object) || (own.is_some() && self.table.pay_method == Some(object));
        if !is_method && !self.unnamed.contains(&object) {
            return self.name(own, object);
        }
        let around = self.table.paths[usize::from(object)].parent;
        around.map_or_else(String::new, |around| self.prefix(own, around))
    }

    /// The name of the type for exactly one member of an object.
    pub(super) fn choice(&self, object: u16, type_name: &str) -> String {
        match self.choices.get(&object) {
            Some(name) => name.value.clone(),
            None => {
                let name = self.table.paths[usize::from(object)].name().to_upper_camel_case();
                format!("{type_name}{name}")
            }
        }
    }

    /// The names of these fields, each its own.
    pub(super) fn fields(&self, own: Option<u16>, fields: &[u16], type_name: &str) -> BTreeMap<u16, String> {
        let mut names: BTreeMap<u16, String> = BTreeMap::new();
        for field in fields {
            let name = self.name(own, *field);
            if let Some((other, _)) = names.iter().find(|(_, known)| **known == name) {
                self.twice(*field, *other, &name, type_name);
            }
            names.insert(*field, name);
        }
        names
    }

    /// Notes setters that would have one name, or that of something else.
    pub(super) fn distinct(&self, setters: &[SetterModel], type_name: &str) {
        for (index, setter) in setters.iter().enumerate() {
            if METHODS.contains(&setter.name.as_str()) {
                let wire = self.table.paths[usize::from(setter.path)].wire;
                let message = format!(
                    "the setter of `{wire}` would be `{}`, which every `{type_name}` has",
                    setter.name
                );
                self.at_name_of(setter.path, message);
            }
            if let Some(other) = setters[..index].iter().find(|other| other.name == setter.name) {
                self.twice(setter.path, other.path, &setter.name, type_name);
            }
        }
    }

    fn twice(&self, path: u16, other: u16, name: &str, type_name: &str) {
        let wire = |path: u16| self.table.paths[usize::from(path)].wire;
        let message =
            format!("`{}` and `{}` would both be `{name}` in `{type_name}`", wire(other), wire(path));
        self.at_name_of(path, message);
    }

    /// A mistake at the name that the spec gives, or else where it names the operation.
    fn at_name_of(&self, path: u16, message: String) {
        let wire = self.table.paths[usize::from(path)].wire;
        let hint = format!("name one of them: `names: {{ {wire}: … }}`");
        let place = self.names.get(&path).unwrap_or(self.place).at.clone();
        self.mistakes.note(Mistake::new(place, message).hint(hint));
    }
}

/// Notes types that would have the name of another type.
pub(super) fn unique_types(
    types: &[RequestTypeModel],
    operations: &[OperationModel],
    spec: &Spec,
    taken: &BTreeSet<String>,
    mistakes: &Mistaken,
) {
    let mut known: BTreeMap<&str, &str> = BTreeMap::new();
    for made in types {
        let operation = operations[made.operation].table.name;
        let entry = spec.types.iter().find(|(name, _)| name.value == operation);
        let place = spec.operations.iter().find(|(name, _)| name.value == operation);
        let at =
            entry.map(|(name, _)| name).or(place.map(|(name, _)| name)).map_or(0..0, |name| name.at.clone());
        // Where one operation has a name twice, its pattern has been spoken of.
        let other = known.insert(&made.name, operation).filter(|other| *other != operation);
        let other = other.or_else(|| taken.contains(&made.name).then_some("a part or an enum of PortOne's"));
        if let Some(other) = other {
            let message = format!("`{}` is the name of another type already ({other})", made.name);
            let hint = format!("give it another one: `types: {{ {operation}: {{ name: … }} }}`");
            mistakes.note(Mistake::new(at, message).hint(hint));
        }
    }
    choices(types, operations, spec, mistakes);
}

/// A choice that several types have is one type, and must be the same choice.
fn choices(types: &[RequestTypeModel], operations: &[OperationModel], spec: &Spec, mistakes: &Mistaken) {
    let mut known: BTreeMap<&str, Vec<(&str, portone_ksnet_rules::Kind)>> = BTreeMap::new();
    for made in types {
        let table = operations[made.operation].table;
        for argument in &made.arguments {
            let Argument::Choice { type_name, choice, .. } = argument else { continue };
            let members: Vec<_> = choice
                .members
                .iter()
                .map(|member| &table.paths[usize::from(*member)])
                .map(|member| (member.name(), member.kind))
                .collect();
            let first = known.entry(type_name).or_insert_with(|| members.clone());
            if *first != members {
                let entry = spec.types.iter().find(|(name, _)| name.value == table.name);
                let at = entry.map_or(0..0, |(name, _)| name.at.clone());
                let message = format!("there are two kinds of `{type_name}`");
                mistakes
                    .note(Mistake::new(at, message).hint("give one of them another name under `choices`"));
            }
        }
    }
}

/// The code of a pay method, as an attribute names it.
pub(crate) fn method_code(table: &Operation, method: Method) -> Option<String> {
    match method {
        Method::None => None,
        Method::Code(code) => Some(code.to_owned()),
        Method::Member(member) => Some(table.paths[usize::from(member)].name().to_shouty_snake_case()),
    }
}

fn is_type(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.bytes().all(|b| b.is_ascii_alphanumeric())
        && syn::parse_str::<syn::Ident>(name).is_ok()
}

fn is_method(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        && syn::parse_str::<syn::Ident>(name).is_ok()
}
