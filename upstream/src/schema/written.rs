//! A schema as the lock holds it: names, types and values, and nothing that is for people.
//!
//! A field whose type is a name, a scalar or a list of them is one line: `amount: <PaymentAmount>`,
//! `vat?: integer int64`. What has more to say is a mapping under `is`.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::change::{Fact, FactKind};
use crate::kind::Kind;

use super::model::{Choice, Elsewhere, Enum, Field, Line, Notes, Object, Operation, Schema, Shape, Type};
use super::words::{read_words, words};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    kind: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    said: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Prose::is_empty")]
    prose: Prose,
    operations: BTreeMap<String, WrittenOperation>,
    types: BTreeMap<String, Written>,
    /// Fingerprints of what no operation in use reaches.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    other_operations: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    other_types: BTreeMap<String, String>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenOperation {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    endpoint: Option<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    said: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Prose::is_empty")]
    prose: Prose,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    parameters: BTreeMap<String, Written>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    request: BTreeMap<String, Written>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    answers: BTreeMap<String, Written>,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Written {
    Line(String),
    Full(Box<Full>),
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Full {
    /// What it is; an object where that is not said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    is: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    said: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Prose::is_empty")]
    prose: Prose,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    parts: Vec<Written>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    requires: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    fields: BTreeMap<String, Written>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    values: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    told: BTreeMap<String, Told>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tag: Option<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    cases: BTreeMap<String, Written>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    of: Option<Written>,
}

/// What a description says.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Prose {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    codes: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    numbers: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    modes: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    members: String,
}

/// What is said of one value of an enum.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    said: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Prose::is_empty")]
    prose: Prose,
}

impl Serialize for Schema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let operations = self.operations.iter().map(|(id, op)| (id.clone(), write_operation(op)));
        let document = Document {
            kind: match self.kind {
                Kind::OpenApi => "openapi",
                Kind::BrowserSdk => "browser-sdk",
                Kind::Page => "page",
            }
            .to_owned(),
            said: self.notes.said.clone(),
            prose: write_prose(&self.notes),
            operations: operations.collect(),
            types: self.types.iter().map(|(name, ty)| (name.clone(), write(ty))).collect(),
            other_operations: self.elsewhere.operations.clone(),
            other_types: self.elsewhere.types.clone(),
        };
        document.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Schema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let document = Document::deserialize(deserializer)?;
        let kind = match document.kind.as_str() {
            "openapi" => Kind::OpenApi,
            "browser-sdk" => Kind::BrowserSdk,
            other => {
                let message = format!("expected the kind `openapi` or `browser-sdk`, found `{other}`");
                return Err(D::Error::custom(message));
            }
        };
        let operations = document.operations.into_iter().map(|(id, op)| (id, read_operation(op)));
        Ok(Self {
            kind,
            notes: read_notes(document.said, &document.prose),
            operations: operations.collect(),
            types: document.types.into_iter().map(|(name, ty)| (name, read(ty))).collect(),
            elsewhere: Elsewhere { operations: document.other_operations, types: document.other_types },
        })
    }
}

/// A type in one line, for its fingerprint. What descriptions say is not in it.
pub(super) fn spelled(ty: &Type) -> String {
    serde_json::to_string(&without_prose(write(ty))).unwrap_or_default()
}

/// An operation in one line, for its fingerprint.
pub(super) fn spelled_operation(operation: &Operation) -> String {
    let mut written = write_operation(operation);
    written.prose = Prose::default();
    for fields in [&mut written.parameters, &mut written.request, &mut written.answers] {
        *fields = std::mem::take(fields).into_iter().map(|(key, ty)| (key, without_prose(ty))).collect();
    }
    serde_json::to_string(&written).unwrap_or_default()
}

fn without_prose(written: Written) -> Written {
    let Written::Full(mut full) = written else { return written };
    full.prose = Prose::default();
    full.told.values_mut().for_each(|told| told.prose = Prose::default());
    full.told.retain(|_, told| !told.said.is_empty());
    full.parts = full.parts.into_iter().map(without_prose).collect();
    for types in [&mut full.fields, &mut full.cases] {
        *types = std::mem::take(types).into_iter().map(|(key, ty)| (key, without_prose(ty))).collect();
    }
    full.of = full.of.map(without_prose);
    read_and_write(full)
}

/// Where nothing is left to say beside the word, the word is all that is written.
fn read_and_write(full: Box<Full>) -> Written {
    write(&read(Written::Full(full)))
}

fn write(ty: &Type) -> Written {
    if let Some(line) = line(ty) {
        return Written::Line(line);
    }
    let is = match &ty.shape {
        Shape::Any | Shape::Scalar(_) | Shape::Named(_) => {
            line(&Type::new(ty.shape.clone())).unwrap_or_default()
        }
        Shape::List(_) => "list".to_owned(),
        Shape::Map(_) => "map".to_owned(),
        Shape::Object(_) => String::new(),
        Shape::Enum(Enum { of, .. }) => format!("enum {of}").trim_end().to_owned(),
        Shape::Choice(_) => "choice".to_owned(),
    };
    let mut full = Full { is, said: ty.notes.said.clone(), prose: write_prose(&ty.notes), ..Full::default() };
    match &ty.shape {
        Shape::Any | Shape::Scalar(_) | Shape::Named(_) => {}
        Shape::List(of) | Shape::Map(of) => full.of = Some(write(of)),
        Shape::Object(object) => {
            full.parts = object.parts.iter().map(write).collect();
            full.requires = words(object.requires.iter());
            full.fields = write_fields(&object.fields);
        }
        Shape::Enum(Enum { values, .. }) => {
            full.values = words(values.keys());
            let told = values.iter().filter(|(_, notes)| !notes.is_empty());
            let told = told.map(|(value, notes)| {
                (value.clone(), Told { said: notes.said.clone(), prose: write_prose(notes) })
            });
            full.told = told.collect();
        }
        Shape::Choice(choice) => {
            full.tag.clone_from(&choice.tag);
            full.cases = choice.cases.iter().map(|(tag, case)| (tag.clone(), write(case))).collect();
        }
    }
    Written::Full(Box::new(full))
}

fn read(written: Written) -> Type {
    let full = match written {
        Written::Line(line) => return read_line(&line),
        Written::Full(full) => *full,
    };
    let of = |of: Option<Written>| Box::new(of.map_or_else(|| Type::new(Shape::Any), read));
    let shape = match full.is.as_str() {
        "list" => Shape::List(of(full.of)),
        "map" => Shape::Map(of(full.of)),
        "" => Shape::Object(Object {
            fields: read_fields(full.fields),
            parts: full.parts.into_iter().map(read).collect(),
            requires: read_words(&full.requires).into_iter().collect(),
        }),
        "choice" => Shape::Choice(Choice {
            tag: full.tag,
            cases: full.cases.into_iter().map(|(tag, case)| (tag, read(case))).collect(),
        }),
        word if word == "enum" || word.starts_with("enum ") => {
            let mut values: BTreeMap<String, Notes> =
                read_words(&full.values).into_iter().map(|value| (value, Notes::default())).collect();
            values.extend(
                full.told.into_iter().map(|(value, told)| (value, read_notes(told.said, &told.prose))),
            );
            let of = word.strip_prefix("enum").unwrap_or_default().trim_start().to_owned();
            Shape::Enum(Enum { of, values })
        }
        line => read_line(line).shape,
    };
    Type { shape, notes: read_notes(full.said, &full.prose), line: Line::default() }
}

/// A type in one line, where one is enough.
fn line(ty: &Type) -> Option<String> {
    if !ty.notes.is_empty() {
        return None;
    }
    Some(match &ty.shape {
        Shape::Any => "any".to_owned(),
        Shape::Scalar(word) => word.clone(),
        Shape::Named(name) => format!("<{name}>"),
        Shape::List(of) => format!("list of {}", line(of)?),
        Shape::Map(of) => format!("map of {}", line(of)?),
        Shape::Object(_) | Shape::Enum(_) | Shape::Choice(_) => return None,
    })
}

fn read_line(line: &str) -> Type {
    // The words before the last are walked without recursion: the lock may be written by anyone.
    let mut wrappers = Vec::new();
    let mut rest = line;
    let word = loop {
        if let Some(of) = rest.strip_prefix("list of ") {
            wrappers.push(true);
            rest = of;
        } else if let Some(of) = rest.strip_prefix("map of ") {
            wrappers.push(false);
            rest = of;
        } else {
            break rest;
        }
    };
    let shape = match word.strip_prefix('<').and_then(|name| name.strip_suffix('>')) {
        Some(name) => Shape::Named(name.to_owned()),
        None if word == "any" => Shape::Any,
        None => Shape::Scalar(word.to_owned()),
    };
    wrappers.into_iter().rev().take(64).fold(Type::new(shape), |ty, list| {
        Type::new(if list { Shape::List(Box::new(ty)) } else { Shape::Map(Box::new(ty)) })
    })
}

/// `name` is required and `name?` is not. A name that ends in either mark itself has a `!` after it.
fn write_fields(fields: &BTreeMap<String, Field>) -> BTreeMap<String, Written> {
    let key = |name: &str, required: bool| match required {
        true if name.ends_with(['?', '!']) => format!("{name}!"),
        true => name.to_owned(),
        false => format!("{name}?"),
    };
    fields.iter().map(|(name, field)| (key(name, field.required), write(&field.ty))).collect()
}

fn read_fields(fields: BTreeMap<String, Written>) -> BTreeMap<String, Field> {
    let field = |(key, ty): (String, Written)| {
        let (name, required) = match (key.strip_suffix('?'), key.strip_suffix('!')) {
            (Some(name), _) => (name.to_owned(), false),
            (None, Some(name)) => (name.to_owned(), true),
            (None, None) => (key, true),
        };
        (name, Field { required, ty: read(ty) })
    };
    fields.into_iter().map(field).collect()
}

fn write_operation(operation: &Operation) -> WrittenOperation {
    WrittenOperation {
        endpoint: operation.endpoint.clone(),
        said: operation.notes.said.clone(),
        prose: write_prose(&operation.notes),
        parameters: write_fields(&operation.parameters),
        request: write_fields(&operation.request),
        answers: write_fields(&operation.answers),
    }
}

fn read_operation(written: WrittenOperation) -> Operation {
    Operation {
        endpoint: written.endpoint,
        notes: read_notes(written.said, &written.prose),
        parameters: read_fields(written.parameters),
        request: read_fields(written.request),
        answers: read_fields(written.answers),
        line: Line::default(),
    }
}

impl Prose {
    fn is_empty(&self) -> bool {
        [&self.codes, &self.numbers, &self.modes, &self.members].iter().all(|words| words.is_empty())
    }
}

fn write_prose(notes: &Notes) -> Prose {
    let of = |kind| words(notes.prose.iter().filter(|fact| fact.kind == kind).map(|fact| &fact.value));
    Prose {
        codes: of(FactKind::Code),
        numbers: of(FactKind::Number),
        modes: of(FactKind::Mode),
        members: of(FactKind::Member),
    }
}

fn read_notes(said: BTreeMap<String, String>, prose: &Prose) -> Notes {
    let kinds = [
        (FactKind::Code, &prose.codes),
        (FactKind::Number, &prose.numbers),
        (FactKind::Mode, &prose.modes),
        (FactKind::Member, &prose.members),
    ];
    let prose: BTreeSet<Fact> = kinds
        .into_iter()
        .flat_map(|(kind, words)| read_words(words).into_iter().map(move |value| Fact { kind, value }))
        .collect();
    Notes { said, prose }
}
