//! Which keys beside the shape say something.

use super::document::{Node, Value};
use super::model::Notes;
use super::prose;

/// Keys for people, in both languages, and those that the readers of operations look into themselves.
const PROSE: [&str; 16] = [
    "title",
    "description",
    "summary",
    "example",
    "examples",
    "externalDocs",
    "xml",
    "tags",
    "x-portone-title",
    "x-portone-description",
    "x-portone-category",
    "x-portone-enum",
    "x-portone-discriminator",
    "x-portone-error",
    "operationId",
    "name",
];

/// The notes of a node: whatever it says under keys other than those that make its shape.
///
/// A flag that is `false` says what its absence says, but as a default. An extension that nobody here knows
/// counts where its value is a flag, a number or a code; where it is a text it is for people.
pub(super) fn notes(node: &Node, shape: &[&str]) -> Notes {
    let mut notes = Notes::default();
    for (key, value) in node.map() {
        if shape.contains(&key.as_str()) || PROSE.contains(&key.as_str()) {
            continue;
        }
        let said = match &value.value {
            Value::Null => continue,
            Value::Bool(false) if key != "default" && key != "additionalProperties" => continue,
            Value::Bool(true) if key == "additionalProperties" => continue,
            _ if is_extension(key) && !is_code(value) => continue,
            _ => value.spelled(),
        };
        notes.said.insert(key.clone(), said);
    }
    if let Some(text) = node.text_at("description").or_else(|| node.text_at("x-portone-description")) {
        notes.prose = prose::facts(text);
    }
    notes
}

fn is_extension(key: &str) -> bool {
    key.starts_with("x-")
}

/// Whether all of it is flags, numbers and codes.
fn is_code(node: &Node) -> bool {
    match &node.value {
        Value::Null | Value::Bool(_) | Value::Number(_) => true,
        Value::Text(text) => text.len() <= 64 && text.bytes().all(|byte| byte.is_ascii_graphic()),
        Value::List(list) => list.iter().all(is_code),
        Value::Map(map) => map.values().all(is_code),
    }
}
