//! Lines that declare a parameter: its name, its type and whether it must be given.
//!
//! Three hands write them: `` `name` * string `` with the star for what must be given, `name?: string` with the
//! mark for what need not, and the name alone, which says neither.

use super::block::{Inline, plain};
use super::text::normal;
use super::token::fact;
use crate::change::{Fact, FactKind};

/// A declaration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Declaration {
    /// The name as it is written, which can be a path.
    pub(super) name: String,
    /// The type, where one is given.
    pub(super) kind: Option<String>,
    /// Whether it must be given, where that is said.
    pub(super) required: Option<bool>,
}

impl Declaration {
    /// What it says, under the path of what it stands in.
    pub(super) fn facts(&self, owner: Option<&str>) -> Vec<Fact> {
        let mut facts = vec![fact(FactKind::Field, self.path(owner))];
        facts.extend(self.kind.as_ref().map(|kind| fact(FactKind::Type, kind)));
        facts.extend(
            self.required
                .map(|required| fact(FactKind::Presence, if required { "required" } else { "optional" })),
        );
        facts
    }

    /// The whole path of the parameter.
    pub(super) fn path(&self, owner: Option<&str>) -> String {
        match owner {
            Some(owner) if !self.name.starts_with(&format!("{owner}.")) => format!("{owner}.{}", self.name),
            _ => self.name.clone(),
        }
    }

    /// Whether it holds other parameters.
    pub(super) fn holds(&self) -> bool {
        self.kind.as_deref().is_some_and(|kind| matches!(kind.trim_end_matches("[]"), "object"))
    }
}

/// An element that declares one.
pub(super) fn element(name: &str, kind: &str, optional: bool) -> Declaration {
    let optional = optional || name.trim_end().ends_with('?');
    Declaration {
        name: path(name.trim().trim_end_matches('?')),
        kind: (!kind.trim().is_empty()).then(|| type_of(kind)),
        required: Some(!optional),
    }
}

/// A line that declares one. `holds` is whether other blocks stand below it.
pub(super) fn line(text: &[Inline], holds: bool) -> Option<Declaration> {
    let words = normal(&plain(text));
    let words = words.trim();
    if let Some((name, kind)) = words.split_once(':') {
        let (name, optional) = match name.trim_end().strip_suffix('?') {
            Some(name) => (name, true),
            None => (name.trim_end(), false),
        };
        return (is_name(name) && is_type(kind.trim())).then(|| Declaration {
            name: path(name),
            kind: Some(type_of(kind)),
            required: Some(!optional),
        });
    }
    let Some(Inline::Code(name)) =
        text.iter().find(|inline| !plain(std::slice::from_ref(inline)).trim().is_empty())
    else {
        return None;
    };
    let name = name.trim();
    let rest = words.strip_prefix(normal(name).trim())?;
    if let Some((kind, required)) = in_words(rest).filter(|_| is_name(name)) {
        return Some(Declaration { name: path(name), kind: Some(type_of(kind)), required: Some(required) });
    }
    let star = rest.contains('*');
    let kind = rest.replace(['*', '\\'], " ");
    let kind = kind.trim();
    if !is_name(name) || !(kind.is_empty() || is_primitive(kind)) {
        return None;
    }
    if kind.is_empty() && !star {
        return (holds && name.starts_with(|c: char| c.is_ascii_lowercase())).then(|| Declaration {
            name: path(name),
            kind: None,
            required: None,
        });
    }
    Some(Declaration {
        name: path(name),
        kind: (!kind.is_empty()).then(|| type_of(kind)),
        required: Some(star),
    })
}

/// A type with a word of duty beside it: `(string, 필수)`.
fn in_words(rest: &str) -> Option<(&str, bool)> {
    let words = rest.trim().trim_start_matches(':').trim();
    let inside = words.strip_prefix('(').and_then(|words| words.strip_suffix(')')).unwrap_or(words);
    let (first, second) = inside.split_once([',', '/', '·']).or_else(|| inside.split_once(' '))?;
    let (first, second) = (first.trim(), second.trim().trim_matches(['(', ')']).trim());
    let duty = |word: &str| match word {
        "필수" | "필수값" | "required" | "Required" => Some(true),
        "선택" | "선택값" | "옵션" | "optional" | "Optional" => Some(false),
        _ => None,
    };
    match (duty(first), duty(second)) {
        (None, Some(required)) if is_primitive(first) => Some((first, required)),
        (Some(required), None) if is_primitive(second) => Some((second, required)),
        _ => None,
    }
}

/// A name without the marks of lists in it.
fn path(name: &str) -> String {
    name.replace("[]", "").trim().to_owned()
}

/// Whether a word can be the name of a parameter.
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase() || matches!(c, '_' | '$'))
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '$' | '.' | '[' | ']'))
}

/// Whether words are a type: of one kind, a list, or one of several.
fn is_type(kind: &str) -> bool {
    !kind.is_empty() && kind.split('|').all(|one| is_primitive(one.trim()) || is_literal(one.trim()))
}

fn is_primitive(kind: &str) -> bool {
    let base = kind.trim_end_matches("[]");
    let base =
        ["Array<", "Record<", "Partial<"].iter().find_map(|outer| base.strip_prefix(outer)).unwrap_or(base);
    let base = base.trim_end_matches('>');
    matches!(
        base,
        "string"
            | "number"
            | "boolean"
            | "object"
            | "integer"
            | "array"
            | "any"
            | "unknown"
            | "null"
            | "undefined"
            | "function"
            | "Date"
            | "bool"
            | "int"
            | "float"
            | "String"
            | "Number"
            | "Boolean"
            | "Object"
            | "Array"
            | "date"
            | "datetime"
            | "date-time"
            | "enum"
            | "string, string"
            | "string, any"
            | "string, unknown"
    ) || base.len() > 2
        && base.starts_with(|c: char| c.is_ascii_uppercase())
        && base.chars().any(|c| c.is_ascii_lowercase())
        && base.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_'))
}

fn is_literal(kind: &str) -> bool {
    matches!(kind, "true" | "false")
        || ['"', '\''].iter().any(|q| kind.len() > 1 && kind.starts_with(*q) && kind.ends_with(*q))
        || kind.parse::<f64>().is_ok()
}

/// A type in one form: quotes, spaces, lists and the order of choices.
fn type_of(kind: &str) -> String {
    let kind = normal(kind).replace('\\', "");
    let mut choices: Vec<String> = kind
        .split('|')
        .map(|one| {
            let one = one.trim();
            let one = match one.strip_prefix("Array<").and_then(|inner| inner.strip_suffix('>')) {
                Some(inner) => format!("{}[]", inner.trim()),
                None => one.to_owned(),
            };
            match one.as_str() {
                "String" | "Number" | "Boolean" | "Object" => one.to_ascii_lowercase(),
                "bool" => "boolean".to_owned(),
                other => other.replace('\'', "\""),
            }
        })
        .filter(|one| !one.is_empty())
        .collect();
    choices.sort();
    choices.join(" | ")
}
