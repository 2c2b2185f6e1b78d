//! A JSON or YAML document as a tree whose nodes know their lines.
//!
//! JSON is read by the YAML reader too, which takes all of it and knows lines; [`Kind::of`](crate::kind::Kind::of)
//! has had it parsed as JSON before. Aliases are unfolded within a budget.

use std::collections::BTreeMap;

use serde_saphyr::granit_parser::{self, Event, Parser, ScalarStyle};

use crate::kind::Unreadable;

/// How deep mappings and lists may lie in each other. PortOne's files have 15 levels.
const DEPTH: usize = 96;

/// How many nodes a document may have with its aliases unfolded. PortOne's largest has 70,000.
const NODES: usize = 2_000_000;

/// A value and the line where it stands: that of its key, where it has one.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// The line, from 1.
    pub(super) line: usize,
    /// What stands there.
    pub(super) value: Value,
}

/// What can stand in a document. The order of keys says nothing.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Null,
    Bool(bool),
    /// A number, as JSON writes it: `1` for `1.0` and for `1e0`.
    Number(String),
    Text(String),
    List(Vec<Node>),
    Map(BTreeMap<String, Node>),
}

impl Node {
    pub(super) fn get(&self, key: &str) -> Option<&Node> {
        self.map().get(key)
    }

    pub(super) fn map(&self) -> &BTreeMap<String, Node> {
        static EMPTY: BTreeMap<String, Node> = BTreeMap::new();
        match &self.value {
            Value::Map(map) => map,
            _ => &EMPTY,
        }
    }

    pub(super) fn list(&self) -> &[Node] {
        match &self.value {
            Value::List(list) => list,
            _ => &[],
        }
    }

    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The text under a key.
    pub(super) fn text_at(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Node::text)
    }

    /// Whether the key says `true`.
    pub(super) fn says(&self, key: &str) -> bool {
        matches!(self.get(key), Some(Node { value: Value::Bool(true), .. }))
    }

    /// What it is, for messages.
    pub(super) fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "nothing",
            Value::Bool(_) => "a flag",
            Value::Number(_) => "a number",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
        }
    }

    /// Spelled the same whatever the file's layout.
    pub(super) fn spelled(&self) -> String {
        let mut out = String::new();
        self.spell(&mut out);
        out
    }

    fn spell(&self, out: &mut String) {
        match &self.value {
            Value::Null => out.push_str("null"),
            Value::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
            Value::Number(text) | Value::Text(text) => out.push_str(text),
            Value::List(list) => {
                out.push('[');
                for (i, node) in list.iter().enumerate() {
                    out.push_str(if i == 0 { "" } else { ", " });
                    node.spell(out);
                }
                out.push(']');
            }
            Value::Map(map) => {
                out.push('{');
                for (i, (key, node)) in map.iter().enumerate() {
                    out.push_str(if i == 0 { "" } else { ", " });
                    out.push_str(key);
                    out.push_str(": ");
                    node.spell(out);
                }
                out.push('}');
            }
        }
    }
}

/// Reads one document.
pub(super) fn read(name: &str, text: &str) -> Result<Node, Unreadable> {
    let options = granit_parser::options! {
        emit_comments: false,
        flow_nesting_limit: DEPTH,
        block_nesting_limit: DEPTH,
    };
    let mut builder = Builder::default();
    for event in Parser::new_from_str_with_options(text, options) {
        let (event, span) = event.map_err(|error| {
            Unreadable::new(name, "a document in JSON or YAML", error.info())
                .line(error.marker().line().max(1))
                .todo("fetch it again: it is cut off or damaged")
        })?;
        let line = span.start.line().max(1);
        builder.event(event, line).map_err(|problem| {
            let Problem { expected, found, todo } = problem;
            Unreadable::new(name, expected, found).line(line).todo(todo)
        })?;
    }
    builder
        .root
        .ok_or_else(|| Unreadable::new(name, "a document in JSON or YAML", "nothing").todo("fetch it again"))
}

struct Problem {
    expected: &'static str,
    found: String,
    todo: &'static str,
}

const SMALLER: &str = "do not trust the address it came from";

#[derive(Default)]
struct Builder {
    root: Option<Node>,
    open: Vec<Open>,
    /// How many nodes there are, and how many each anchor unfolds into.
    nodes: usize,
    anchors: BTreeMap<usize, (usize, Node)>,
}

struct Open {
    line: usize,
    anchor: usize,
    before: usize,
    inside: Inside,
}

enum Inside {
    List(Vec<Node>),
    Map { entries: BTreeMap<String, Node>, key: Option<(String, usize)> },
}

impl Builder {
    fn event(&mut self, event: Event<'_>, line: usize) -> Result<(), Problem> {
        match event {
            Event::Scalar(text, style, anchor, _) => {
                self.count(1)?;
                if self.awaits_key() {
                    return self.key(text.into_owned(), line);
                }
                let value = match style {
                    ScalarStyle::Plain => plain(&text),
                    _ => Value::Text(text.into_owned()),
                };
                let node = Node { line, value };
                if anchor != 0 {
                    self.anchors.insert(anchor, (1, node.clone()));
                }
                self.put(node);
            }
            Event::Alias(anchor) => {
                let Some((size, node)) = self.anchors.get(&anchor) else {
                    return Err(Problem {
                        expected: "an alias of what stands before it",
                        found: "one of what it is inside of".to_owned(),
                        todo: SMALLER,
                    });
                };
                // Counted before it is copied: a bomb is never unfolded.
                let size = *size;
                self.nodes = self.nodes.saturating_add(size);
                let node = if self.nodes > NODES { None } else { Some(node.clone()) };
                self.count(0)?;
                if self.awaits_key() {
                    return Err(not_text());
                }
                if let Some(node) = node {
                    self.put(Node { line, ..node });
                }
            }
            Event::SequenceStart(_, anchor, _) => self.enter(line, anchor, Inside::List(Vec::new()))?,
            Event::MappingStart(_, anchor, _) => {
                self.enter(line, anchor, Inside::Map { entries: BTreeMap::new(), key: None })?;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let Some(Open { line, anchor, before, inside }) = self.open.pop() else { return Ok(()) };
                let value = match inside {
                    Inside::List(list) => Value::List(list),
                    Inside::Map { entries, .. } => Value::Map(entries),
                };
                let node = Node { line, value };
                if anchor != 0 {
                    let size = self.nodes - before;
                    // The copy that is kept counts as well.
                    self.count(size)?;
                    self.anchors.insert(anchor, (size, node.clone()));
                }
                self.put(node);
            }
            Event::DocumentStart(..) if self.root.is_some() => {
                return Err(Problem {
                    expected: "one document",
                    found: "the beginning of a second".to_owned(),
                    todo: "give the source alone",
                });
            }
            _ => {}
        }
        Ok(())
    }

    fn enter(&mut self, line: usize, anchor: usize, inside: Inside) -> Result<(), Problem> {
        if self.awaits_key() {
            return Err(not_text());
        }
        if self.open.len() >= DEPTH {
            return Err(Problem {
                expected: "a document of a size that can be read",
                found: format!("more than {DEPTH} levels"),
                todo: SMALLER,
            });
        }
        let before = self.nodes;
        self.count(1)?;
        self.open.push(Open { line, anchor, before, inside });
        Ok(())
    }

    fn count(&mut self, nodes: usize) -> Result<(), Problem> {
        self.nodes = self.nodes.saturating_add(nodes);
        if self.nodes <= NODES {
            return Ok(());
        }
        Err(Problem {
            expected: "a document of a size that can be read",
            found: format!("more than {NODES} nodes, aliases unfolded"),
            todo: SMALLER,
        })
    }

    fn awaits_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { inside: Inside::Map { key: None, .. }, .. }))
    }

    fn key(&mut self, name: String, line: usize) -> Result<(), Problem> {
        let Some(Open { inside: Inside::Map { entries, key }, .. }) = self.open.last_mut() else {
            return Ok(());
        };
        if name == "<<" {
            return Err(Problem {
                expected: "mappings that are written out",
                found: "the merge key `<<`".to_owned(),
                todo: "write out what it merges",
            });
        }
        if let Some(before) = entries.get(&name) {
            return Err(Problem {
                expected: "each key once",
                found: format!("`{}` twice, first in line {}", short(&name), before.line),
                todo: "fetch it again, or take one away",
            });
        }
        *key = Some((name, line));
        Ok(())
    }

    fn put(&mut self, node: Node) {
        match self.open.last_mut().map(|open| &mut open.inside) {
            None => self.root = Some(node),
            Some(Inside::List(list)) => list.push(node),
            Some(Inside::Map { entries, key }) => {
                if let Some((name, line)) = key.take() {
                    entries.insert(name, Node { line, ..node });
                }
            }
        }
    }
}

fn not_text() -> Problem {
    Problem {
        expected: "keys that are text",
        found: "a key that is a list, a mapping or an alias".to_owned(),
        todo: "fetch it again: it is damaged",
    }
}

/// A text of the document, short enough for a message.
pub(super) fn short(text: &str) -> String {
    let mut short: String = text.chars().filter(|c| !c.is_control()).take(60).collect();
    if text.chars().count() > 60 {
        short.push('…');
    }
    short
}

/// What a scalar without quotes is: what JSON takes it for, and otherwise text.
fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => number(text).map_or_else(|| Value::Text(text.to_owned()), Value::Number),
    }
}

/// A number as JSON writes it, in its shortest form. `0123` is none: whoever writes it means the digits.
fn number(text: &str) -> Option<String> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let leading_zero = digits.starts_with('0') && digits[1..].starts_with(|c: char| c.is_ascii_digit());
    if !digits.starts_with(|c: char| c.is_ascii_digit()) || digits.ends_with('.') || leading_zero {
        return None;
    }
    if let Ok(number) = text.parse::<i128>() {
        return Some(number.to_string());
    }
    // A number beyond what can be held stays as it is written.
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() && number.abs() < 1e300 => Some(number.to_string()),
        Ok(_) => Some(text.to_owned()),
        Err(_) => None,
    }
}
