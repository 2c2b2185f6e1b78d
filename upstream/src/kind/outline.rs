//! The outermost keys of a JSON or YAML document, read within a budget.
//!
//! The whole document is walked once, so that one that is cut off is known before it is taken for a schema,
//! and one whose aliases unfold into millions of nodes is never unfolded.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_saphyr::granit_parser::{Event, Parser};

use super::{Kind, Unreadable};

/// How deep mappings and lists may lie in each other.
const DEPTH: usize = 96;

/// How many nodes a document may have with its aliases unfolded. PortOne's largest has 70,000.
const NODES: usize = 2_000_000;

/// What stands at the top of a document.
pub(super) struct Outline {
    /// The keys, in order.
    keys: Vec<String>,
    /// The value of `openapi` or `swagger`.
    version: Option<String>,
}

impl Outline {
    /// Which schema it is.
    pub(super) fn kind(&self, name: &str) -> Result<Kind, Unreadable> {
        let has = |key: &str| self.keys.iter().any(|k| k == key);
        if has("openapi") || has("swagger") {
            let version = self.version.as_deref().unwrap_or("no version");
            if !has("openapi") || !(version == "3.0" || version.starts_with("3.0.")) {
                return Err(Unreadable::new(name, "OpenAPI 3.0", format!("version {version}"))
                    .todo("this tool reads 3.0.x alone: 3.1 and 2.0 mean other things by the same words"));
            }
            if !has("paths") || !has("components") {
                return Err(Unreadable::new(
                    name,
                    "an OpenAPI document with `paths` and `components`",
                    self.list(),
                )
                .todo("fetch the whole document"));
            }
            return Ok(Kind::OpenApi);
        }
        match (has("resources"), has("methods")) {
            (true, true) => Ok(Kind::BrowserSdk),
            (false, false) => Err(Unreadable::new(
                name,
                "a page about KSNET, an OpenAPI 3.0 document or a browser-SDK schema",
                self.list(),
            )
            .todo("check the address or the file")),
            _ => {
                Err(Unreadable::new(name, "a browser-SDK schema with `resources` and `methods`", self.list())
                    .todo("the file looks cut off: fetch it again"))
            }
        }
    }

    fn list(&self) -> String {
        match self.keys.as_slice() {
            [] => "no keys at the top".to_owned(),
            keys => {
                let shown: Vec<String> =
                    keys.iter().take(6).map(|key| format!("`{}`", clipped(key))).collect();
                format!("a document with {}{}", shown.join(", "), if keys.len() > 6 { ", …" } else { "" })
            }
        }
    }
}

/// A key, short enough for a message.
fn clipped(key: &str) -> String {
    let mut short: String = key.chars().filter(|c| !c.is_control()).take(40).collect();
    if key.chars().count() > 40 {
        short.push('…');
    }
    short
}

/// The top of a JSON document.
pub(super) fn json(name: &str, text: &str) -> Result<Outline, Unreadable> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Value {
        Text(String),
        Other(IgnoredAny),
    }
    let top: BTreeMap<String, Value> = serde_json::from_str(text).map_err(|error| {
        let found = match error.classify() {
            serde_json::error::Category::Eof => {
                "the end of the file in the middle of the document".to_owned()
            }
            _ => error.to_string(),
        };
        Unreadable::new(name, "a JSON document", found)
            .line(error.line())
            .todo("fetch it again: it is cut off or damaged")
    })?;
    let version = ["openapi", "swagger"].iter().find_map(|key| match top.get(*key)? {
        Value::Text(version) => Some(version.clone()),
        Value::Other(_) => None,
    });
    Ok(Outline { keys: top.into_keys().collect(), version })
}

/// The top of a YAML document.
pub(super) fn yaml(name: &str, text: &str) -> Result<Outline, Unreadable> {
    let mut walk = Walk::default();
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| {
            Unreadable::new(name, "a YAML document", error.info())
                .line(error.marker().line().max(1))
                .todo("fetch it again: it is cut off, damaged, or not one of the three sources")
        })?;
        walk.take(event).map_err(|found| {
            Unreadable::new(name, "a YAML document of a size that can be read", found)
                .line(span.start.line().max(1))
                .todo("do not trust the address it came from")
        })?;
    }
    if walk.documents > 1 {
        return Err(Unreadable::new(name, "one YAML document", format!("{} documents", walk.documents))
            .todo("give the source alone"));
    }
    if !walk.mapping {
        return Err(Unreadable::new(
            name,
            "a page about KSNET, an OpenAPI 3.0 document or a browser-SDK schema",
            "text of no known form",
        )
        .todo("check the address or the file"));
    }
    Ok(Outline { keys: walk.keys, version: walk.version })
}

/// Counts what a document holds, and keeps its outermost keys.
#[derive(Default)]
struct Walk {
    documents: usize,
    mapping: bool,
    keys: Vec<String>,
    version: Option<String>,
    /// Nodes so far, with aliases unfolded.
    nodes: usize,
    /// The open mappings and lists: the anchor, and the nodes there were when it opened.
    open: Vec<(usize, usize)>,
    /// What each anchor unfolds into.
    sizes: BTreeMap<usize, usize>,
    /// At the outermost level: whether the next node is a value, and whether it is the version.
    value: bool,
    is_version: bool,
}

impl Walk {
    fn take(&mut self, event: Event<'_>) -> Result<(), String> {
        match event {
            Event::DocumentStart(..) => self.documents += 1,
            Event::Scalar(text, _, anchor, _) => {
                self.top(Some(&text));
                self.count(1)?;
                self.sizes.insert(anchor, 1);
            }
            Event::Alias(anchor) => {
                self.top(None);
                self.count(self.sizes.get(&anchor).copied().unwrap_or(1))?;
            }
            Event::MappingStart(_, anchor, _) => {
                self.mapping |= self.open.is_empty();
                self.enter(anchor)?;
            }
            Event::SequenceStart(_, anchor, _) => self.enter(anchor)?,
            Event::MappingEnd | Event::SequenceEnd => {
                if let Some((anchor, before)) = self.open.pop() {
                    self.sizes.insert(anchor, self.nodes - before);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn enter(&mut self, anchor: usize) -> Result<(), String> {
        self.top(None);
        self.open.push((anchor, self.nodes));
        if self.open.len() > DEPTH {
            return Err(format!("more than {DEPTH} levels"));
        }
        self.count(1)
    }

    fn count(&mut self, nodes: usize) -> Result<(), String> {
        self.nodes = self.nodes.saturating_add(nodes);
        if self.nodes > NODES { Err(format!("more than {NODES} nodes, aliases unfolded")) } else { Ok(()) }
    }

    /// Keeps what stands at the outermost level: keys and values by turns.
    fn top(&mut self, text: Option<&str>) {
        if self.open.len() != 1 || !self.mapping || self.documents != 1 {
            return;
        }
        if self.value {
            if self.is_version {
                self.version = text.map(str::to_owned);
            }
        } else {
            let key = text.unwrap_or_default();
            self.is_version = matches!(key, "openapi" | "swagger");
            self.keys.push(key.to_owned());
        }
        self.value = !self.value;
    }
}
