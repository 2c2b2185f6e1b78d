//! What the derives accept requests by: operations, their paths and rules, codes and contracts.

use std::collections::{BTreeMap, BTreeSet};

use syn::Item;

use super::literal::{self, Value};
use crate::api::scope::Crate;

/// Everything that decides whether a derived request compiles.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    pub(super) operations: BTreeMap<String, Operation>,
    pub(super) vocabularies: BTreeMap<String, Vocabulary>,
    pub(super) contracts: BTreeSet<String>,
}

#[derive(Debug)]
pub(super) struct Operation {
    pub(super) paths: BTreeMap<String, Path>,
    pub(super) rules: BTreeMap<String, Rule>,
    /// How it is said which pay method and which currency it is.
    pub(super) keys: BTreeMap<&'static str, String>,
    pub(super) from_channel: BTreeSet<String>,
}

#[derive(Debug)]
pub(super) struct Path {
    pub(super) kind: String,
    pub(super) list: bool,
    pub(super) required: bool,
    pub(super) supported: bool,
}

#[derive(Debug)]
pub(super) struct Rule {
    pub(super) warns: bool,
    pub(super) when: Vec<Clause>,
    pub(super) demand: Clause,
    pub(super) each: Option<String>,
}

/// A condition or a demand, with paths in place of slots.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Clause {
    /// `In`, `Require`, `Only` …
    pub(super) name: String,
    /// What it is about, where that is one path.
    pub(super) of: String,
    /// The paths or values; for `Require`, each alternative.
    pub(super) set: BTreeSet<String>,
    /// Whatever else there is: the bounds of a range, a charset.
    pub(super) bounds: BTreeMap<String, Value>,
}

#[derive(Debug)]
pub(super) struct Vocabulary {
    pub(super) prefix: Option<String>,
    /// Each code, and whether the channel has a use for it.
    pub(super) codes: BTreeMap<String, bool>,
}

/// Reads the tables of a crate; one without any has none.
pub(crate) fn tables(all: &Crate) -> Result<Tables, String> {
    let contracts = contracts(all)?;
    let mut tables = Tables { contracts: contracts.iter().cloned().collect(), ..Tables::default() };
    for module in &all.modules {
        let mut statics: BTreeMap<String, &syn::ItemStatic> = BTreeMap::new();
        for item in &module.items {
            if let Item::Static(item) = item {
                statics.insert(item.ident.to_string(), item);
            }
        }
        for item in statics.values() {
            let syn::Type::Path(ty) = &*item.ty else { continue };
            if ty.path.is_ident("Operation") {
                let table = literal::read(&item.expr)?;
                let name = table.field("name")?.text()?.to_owned();
                tables.operations.insert(name, operation(&table, &statics, &contracts)?);
            } else if ty.path.is_ident("Vocabulary") {
                let table = literal::read(&item.expr)?;
                tables.vocabularies.insert(item.ident.to_string(), vocabulary(&table)?);
            }
        }
    }
    Ok(tables)
}

/// The contracts in the order of their bits.
fn contracts(all: &Crate) -> Result<Vec<String>, String> {
    let items = all.modules.iter().flat_map(|module| &module.items);
    let mut found = Vec::new();
    for item in items {
        if let Item::Static(item) = item
            && item.ident == "CONTRACTS"
        {
            for contract in literal::read(&item.expr)?.list()? {
                found.push(contract.field("id")?.text()?.to_owned());
            }
        }
    }
    Ok(found)
}

fn vocabulary(table: &Value) -> Result<Vocabulary, String> {
    let mut codes = BTreeMap::new();
    for code in table.field("codes")?.list()? {
        let Value::Call(how, values) = code else { return Err(format!("expected a code, found {code:?}")) };
        let name = values.first().ok_or("a code without a name")?.text()?;
        codes.insert(name.to_owned(), how.ends_with("used") && !how.ends_with("unused"));
    }
    let prefix = table.field("prefix")?.some().map(|prefix| prefix.text().map(str::to_owned)).transpose()?;
    Ok(Vocabulary { prefix, codes })
}

fn operation(
    table: &Value,
    statics: &BTreeMap<String, &syn::ItemStatic>,
    contracts: &[String],
) -> Result<Operation, String> {
    let beside = |field: &str| -> Result<Vec<Value>, String> {
        match table.field(field)? {
            Value::Name(name) => {
                let item = statics.get(name).ok_or_else(|| format!("there is no table `{name}`"))?;
                Ok(literal::read(&item.expr)?.list()?.to_vec())
            }
            written => Ok(written.list()?.to_vec()),
        }
    };
    let table_of_paths = beside("paths")?;
    let wires: Vec<String> = table_of_paths
        .iter()
        .map(|path| path.field("wire").and_then(Value::text).map(str::to_owned))
        .collect::<Result<_, _>>()?;
    let wire = |index: &Value| -> Result<String, String> {
        wires.get(index.index()?).cloned().ok_or_else(|| "a path beyond the table".to_owned())
    };
    let mut paths = BTreeMap::new();
    for (name, path) in wires.iter().zip(&table_of_paths) {
        let found = Path {
            kind: kind(path.field("kind")?)?,
            list: path.field("list")?.is_true(),
            required: path.field("required")?.is_true(),
            supported: path.field("status")?.text()?.ends_with("Supported"),
        };
        paths.insert(name.clone(), found);
    }
    let mut rules = BTreeMap::new();
    for table in beside("rules")? {
        let slots = table.field("slots")?.list()?.iter().map(wire).collect::<Result<Vec<_>, _>>()?;
        let when = table.field("when")?.list()?;
        let mut when = when
            .iter()
            .map(|clause| read_clause(clause, &slots, contracts))
            .collect::<Result<Vec<_>, _>>()?;
        when.sort();
        let rule = Rule {
            warns: table.field("level")?.text()?.ends_with("Warn"),
            when,
            demand: read_clause(table.field("demand")?, &slots, contracts)?,
            each: table.field("each")?.some().map(wire).transpose()?,
        };
        rules.insert(table.field("id")?.text()?.to_owned(), rule);
    }
    let mut keys = BTreeMap::new();
    for key in ["pay_method", "currency"] {
        if let Some(path) = table.field(key)?.some() {
            keys.insert(key, wire(path)?);
        }
    }
    let from_channel = table.field("from_channel")?.list()?.iter().map(wire).collect::<Result<_, _>>()?;
    Ok(Operation { paths, rules, keys, from_channel })
}

fn kind(kind: &Value) -> Result<String, String> {
    Ok(match kind {
        Value::Name(name) => last(name).to_owned(),
        // An object's Rust name is told by the items.
        Value::Call(name, _) if last(name) == "Object" => "Object".to_owned(),
        Value::Call(name, values) => {
            let of = values.first().ok_or("a kind of nothing")?.text()?;
            format!("{} {}", last(name), last(of))
        }
        other => return Err(format!("expected the kind of a path, found {other:?}")),
    })
}

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

fn read_clause(clause: &Value, slots: &[String], contracts: &[String]) -> Result<Clause, String> {
    let slot = |value: &Value| -> Result<String, String> {
        slots.get(value.index()?).cloned().ok_or_else(|| "a slot beyond the rule".to_owned())
    };
    let mut found =
        Clause { name: String::new(), of: String::new(), set: BTreeSet::new(), bounds: BTreeMap::new() };
    match clause {
        Value::Call(name, values) => {
            last(name).clone_into(&mut found.name);
            let only = values.first().ok_or("an empty clause")?;
            match (found.name.as_str(), only) {
                ("Require", Value::List(alternatives)) => {
                    for alternative in alternatives {
                        let mut paths =
                            alternative.list()?.iter().map(slot).collect::<Result<Vec<_>, _>>()?;
                        paths.sort();
                        found.set.insert(paths.join(" + "));
                    }
                }
                (_, Value::List(paths)) => {
                    found.set = paths.iter().map(slot).collect::<Result<_, _>>()?;
                }
                (_, Value::Number(_)) => found.of = slot(only)?,
                ("Needs", Value::Call(_, index)) => {
                    let index = index.last().ok_or("a contract without its place")?.index()?;
                    let contract = contracts.get(index).ok_or("a contract beyond the table")?;
                    found.bounds.insert("contract".to_owned(), Value::Text(contract.clone()));
                }
                _ => {
                    found.bounds.insert("value".to_owned(), only.clone());
                }
            }
        }
        Value::Struct(name, fields) => {
            last(name).clone_into(&mut found.name);
            for (key, value) in fields {
                match (key.as_str(), value) {
                    ("slot", value) => found.of = slot(value)?,
                    ("of", value) => {
                        found.bounds.insert(key.clone(), Value::Text(slot(value)?));
                    }
                    ("values" | "formats", Value::List(values)) => {
                        found.set = values.iter().map(told).collect();
                    }
                    _ => {
                        found.bounds.insert(key.clone(), value.clone());
                    }
                }
            }
        }
        other => return Err(format!("expected a condition or a demand, found {other:?}")),
    }
    Ok(found)
}

/// A value as people read it.
pub(super) fn told(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(value) => value.to_string(),
        Value::Name(name) => last(name).to_owned(),
        Value::Call(_, values) => values.iter().map(told).collect::<Vec<_>>().join(" "),
        Value::List(values) => values.iter().map(told).collect::<Vec<_>>().join(", "),
        Value::Struct(_, fields) => fields.values().map(told).collect::<Vec<_>>().join(" "),
    }
}
