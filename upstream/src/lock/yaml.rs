//! YAML in one fixed way, so that the same lock is the same bytes.

use std::fmt::Write as _;

use serde_json::Value;

/// Lists that fit into a line are written in one.
const LINE: usize = 110;

/// A text, quoted where it could be taken for something else.
pub(super) fn text(text: &str) -> String {
    let plain = text.starts_with(|c: char| c.is_alphabetic())
        && text.chars().all(|c| c.is_alphanumeric() || "_-./ ()".contains(c))
        && !text.ends_with(' ')
        && !matches!(
            text.to_ascii_lowercase().as_str(),
            "true" | "false" | "null" | "yes" | "no" | "on" | "off" | "y" | "n" | "nan" | "inf"
        );
    if plain { text.to_owned() } else { Value::String(text.to_owned()).to_string() }
}

/// A list in a line: `[a, b]`.
pub(super) fn flow<S: AsRef<str>>(items: impl IntoIterator<Item = S>) -> String {
    format!("[{}]", items.into_iter().map(|item| text(item.as_ref())).collect::<Vec<_>>().join(", "))
}

/// A list under a key: in a line where it fits.
pub(super) fn list<S: AsRef<str>>(out: &mut String, indent: usize, key: &str, items: &[S]) {
    let line = flow(items.iter().map(AsRef::as_ref));
    let pad = " ".repeat(indent);
    if indent + key.len() + line.len() <= LINE {
        let _ = writeln!(out, "{pad}{key}: {line}");
        return;
    }
    let _ = writeln!(out, "{pad}{key}:");
    for item in items {
        let _ = writeln!(out, "{pad}  - {}", text(item.as_ref()));
    }
}

/// Any value, under what was written before it: a key and a colon, or nothing.
pub(super) fn value(out: &mut String, indent: usize, value: &Value) {
    let pad = " ".repeat(indent);
    match value {
        Value::Object(map) if !map.is_empty() => {
            out.push('\n');
            for (key, inner) in map {
                let _ = write!(out, "{pad}{}:", text(key));
                self::value(out, indent + 2, inner);
            }
        }
        Value::Array(items) if items.iter().any(|item| item.is_array() || item.is_object()) => {
            out.push('\n');
            for item in items {
                let _ = write!(out, "{pad}-");
                self::value(out, indent + 2, item);
            }
        }
        Value::Array(items) => {
            let items = items.iter().map(|item| item.as_str().map_or_else(|| item.to_string(), text));
            let _ = writeln!(out, " [{}]", items.collect::<Vec<_>>().join(", "));
        }
        Value::String(string) => {
            let _ = writeln!(out, " {}", text(string));
        }
        other => {
            let _ = writeln!(out, " {other}");
        }
    }
}
