//! Documents written in other ways: in YAML, with their keys in another order, in one line.

use std::fmt::Write as _;

use serde_json::Value;

/// Numbers of which each seed gives its own.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below the bound.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % bound.max(1)
    }

    pub(crate) fn pick<'t, T>(&mut self, from: &'t [T]) -> Option<&'t T> {
        let at = self.below(from.len());
        from.get(at)
    }

    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last + 1));
        }
    }
}

/// As JSON with the keys in any order, with or without line breaks.
pub(crate) fn json(value: &Value, dice: &mut Dice, pretty: bool) -> String {
    let mut out = String::new();
    write_json(value, dice, if pretty { "\n  " } else { "" }, &mut out);
    out
}

fn write_json(value: &Value, dice: &mut Dice, gap: &str, out: &mut String) {
    match value {
        Value::Object(map) => {
            let mut keys: Vec<&String> = map.keys().collect();
            dice.shuffle(&mut keys);
            out.push('{');
            for (i, key) in keys.into_iter().enumerate() {
                out.push_str(if i == 0 { "" } else { "," });
                out.push_str(gap);
                out.push_str(&Value::from(key.as_str()).to_string());
                out.push(':');
                write_json(&map[key], dice, gap, out);
            }
            out.push('}');
        }
        Value::Array(list) => {
            out.push('[');
            for (i, item) in list.iter().enumerate() {
                out.push_str(if i == 0 { "" } else { "," });
                write_json(item, dice, gap, out);
            }
            out.push(']');
        }
        scalar => out.push_str(&scalar.to_string()),
    }
}

/// As YAML in blocks, with the keys in any order and texts quoted in any way.
pub(crate) fn yaml(value: &Value, dice: &mut Dice) -> String {
    let mut out = String::from("# A comment\n");
    write_yaml(value, dice, 0, &mut out);
    out
}

fn write_yaml(value: &Value, dice: &mut Dice, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    match value {
        Value::Object(map) if !map.is_empty() => {
            let mut keys: Vec<&String> = map.keys().collect();
            dice.shuffle(&mut keys);
            for key in keys {
                write!(out, "{indent}{}:", scalar(key, dice)).unwrap();
                below(&map[key], dice, depth, out);
            }
        }
        Value::Array(list) if !list.is_empty() => {
            for item in list {
                write!(out, "{indent}-").unwrap();
                below(item, dice, depth, out);
            }
        }
        other => writeln!(out, "{indent}{other}").unwrap(),
    }
}

fn below(value: &Value, dice: &mut Dice, depth: usize, out: &mut String) {
    match value {
        Value::Object(map) if !map.is_empty() => {
            out.push('\n');
            write_yaml(value, dice, depth + 1, out);
        }
        Value::Array(list) if !list.is_empty() => {
            out.push('\n');
            write_yaml(value, dice, depth + 1, out);
        }
        Value::String(text) => writeln!(out, " {}", scalar(text, dice)).unwrap(),
        other => writeln!(out, " {other}").unwrap(),
    }
}

/// A text: in either quotes, or in none where it is a word that stands for itself.
fn scalar(text: &str, dice: &mut Dice) -> String {
    let word = text.chars().all(|c| c.is_ascii_alphabetic() || c == '_') && text.len() > 5;
    let line = text.chars().all(|c| !c.is_control());
    match dice.below(3) {
        0 if word => text.to_owned(),
        1 if line => format!("'{}'", text.replace('\'', "''")),
        _ => Value::from(text).to_string(),
    }
}
