//! YAML as a tree in which every key and value knows its place.
//!
//! Only what JSON could hold is taken: a tag, an anchor, an alias, a key that is not text or a second
//! document is a mistake. Text is whatever JSON would not take for something else, so that `NO`, `y` and
//! `0123` are text.

mod syntax;

use std::collections::BTreeMap;

use serde_saphyr::granit_parser::{self, Event, Parser, ScalarStyle, Span};

use crate::mistake::{Mistake, Mistakes, Place};

/// A value and its place in the document.
#[derive(Clone, Debug)]
pub struct Node {
    /// What stands there.
    pub value: Yaml,
    /// Where it stands, as a range of bytes.
    pub at: Place,
}

/// A key of a mapping and its place.
#[derive(Clone, Debug)]
pub struct Key {
    /// The key.
    pub name: String,
    /// Where it stands.
    pub at: Place,
}

/// What can stand in a document.
#[derive(Clone, Debug)]
pub enum Yaml {
    /// Nothing: an empty value, `null` or `~`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i128),
    /// A number with a fraction.
    Decimal(f64),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A mapping, in the order of the document. Keys are unique.
    Map(Vec<(Key, Node)>),
}

impl Yaml {
    /// What stands there, for messages: a kind, and the value itself where it is short.
    pub fn found(&self) -> String {
        match self {
            Self::Boolean(flag) => format!("`{flag}`"),
            Self::Integer(number) => format!("the number `{number}`"),
            Self::Text(text) if text.is_empty() => "an empty text".to_owned(),
            Self::Text(text) if text.chars().count() <= 40 && !text.contains('\n') => {
                format!("the text `{text}`")
            }
            other => other.kind().to_owned(),
        }
    }

    /// What it is, for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Boolean(_) => "a boolean",
            Self::Integer(_) => "an integer",
            Self::Decimal(_) => "a decimal number",
            Self::Text(_) => "text",
            Self::List(_) => "a list",
            Self::Map(_) => "a mapping",
        }
    }
}

impl Node {
    /// The value of a key of a mapping.
    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.value {
            Yaml::Map(entries) => entries.iter().find(|(k, _)| k.name == key).map(|(_, v)| v),
            _ => None,
        }
    }

    /// The text, where it is text.
    pub fn as_text(&self) -> Option<&str> {
        match &self.value {
            Yaml::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// How deep lists and mappings may lie in each other: far deeper than anyone would write.
const DEPTH: usize = 64;

/// Reads one document.
///
/// # Errors
///
/// Where it is not YAML, has a key twice, or holds something that JSON could not.
pub fn read(file: &str, source: &str) -> Result<Node, Mistakes> {
    let mut builder = Builder { source, open: Vec::new(), root: None, mistakes: Vec::new() };
    builder.document();
    let Builder { root, mistakes, .. } = builder;
    Mistakes::none_or(mistakes, file, source, root.unwrap_or(Node { value: Yaml::Null, at: 0..0 }))
}

/// Puts a tree together from what the parser meets.
struct Builder<'s> {
    source: &'s str,
    /// The lists and mappings around the place the parser has come to, the outermost first.
    open: Vec<Open>,
    root: Option<Node>,
    mistakes: Vec<Mistake>,
}

/// A list or a mapping that has not ended.
struct Open {
    start: usize,
    inside: Inside,
}

enum Inside {
    List(Vec<Node>),
    Map {
        entries: Vec<(Key, Node)>,
        /// Where each key stands first.
        first: BTreeMap<String, Place>,
        /// The key whose value comes next.
        key: Option<Key>,
    },
}

impl Builder<'_> {
    fn document(&mut self) {
        let options = granit_parser::options! {
            disallow_directives: true,
            emit_anchor_events: true,
            emit_unresolved_aliases: true,
            emit_comments: false,
            flow_nesting_limit: DEPTH,
            block_nesting_limit: DEPTH,
        };
        for next in Parser::new_from_str_with_options(self.source, options) {
            match next {
                Ok((Event::DocumentStart(..), span)) if self.root.is_some() => {
                    let message = "a second document begins here, and a file holds one";
                    let hint = "take away the line `---` or `...` before it";
                    self.mistakes.push(Mistake::new(self.rest_of_line(span.start), message).hint(hint));
                    return;
                }
                Ok((event, span)) => self.event(event, span),
                Err(error) => {
                    let at = self.rest_of_line(*error.marker());
                    let bracket = self.open.last().map(|open| open.start);
                    let bracket = bracket.filter(|start| self.source[*start..].starts_with(['{', '[']));
                    let stop = syntax::Stop { source: self.source, at, bracket };
                    // Where an alias or a tag stands for a text without quotes, the rest of the line is no YAML.
                    let told = self.mistakes.last().is_some_and(|last| stop.is_on_line_of(&last.at.0));
                    if !told {
                        self.mistakes.push(stop.mistake(error.kind()));
                    }
                    return;
                }
            }
        }
    }

    fn event(&mut self, event: Event<'_>, span: Span) {
        let tag = match &event {
            Event::Scalar(.., tag) | Event::SequenceStart(.., tag) | Event::MappingStart(.., tag) => {
                tag.is_some()
            }
            _ => false,
        };
        if tag {
            let at = span.tag_span().map_or_else(|| self.place(span), |tag| self.place(tag));
            self.not_json(at, "is a YAML tag", "take it away");
        }
        match event {
            Event::Scalar(text, style, ..) => {
                let value = match style {
                    ScalarStyle::Plain => plain(&text),
                    _ => Yaml::Text(text.clone().into_owned()),
                };
                self.put(Node { value, at: self.place(span) }, Some(&text));
            }
            Event::SequenceStart(..) => self.open(span, Inside::List(Vec::new())),
            Event::MappingStart(..) => {
                self.open(span, Inside::Map { entries: Vec::new(), first: BTreeMap::new(), key: None });
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::Anchor(..) => {
                self.not_json(self.place(span), "names a value for use elsewhere", "take it away");
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                let at = self.place(span);
                self.not_json(at.clone(), "stands for a value from elsewhere", "write the value out here");
                // As a key it is as good as any other, so that nothing more is said of it.
                let text = self.source[at.clone()].to_owned();
                self.put(Node { value: Yaml::Null, at }, Some(&text));
            }
            _ => {}
        }
    }

    /// Something that YAML has and this reader does not take.
    fn not_json(&mut self, at: Place, what: &str, instead: &str) {
        let written = &self.source[at.clone()];
        let message = format!("`{written}` {what}, which is not used in this file");
        let hint = format!("{instead}; where it is the beginning of a text, put the text in quotes");
        self.mistakes.push(Mistake::new(at, message).hint(hint));
    }

    fn open(&mut self, span: Span, inside: Inside) {
        let start = self.place(span).start;
        self.open.push(Open { start, inside });
    }

    fn close(&mut self, span: Span) {
        let Some(Open { start, inside }) = self.open.pop() else { return };
        // The end of a list or mapping of several lines says nothing: its first line is shown.
        let end = self.place(span).end.max(start);
        let shown = &self.source[start..end];
        let first = shown.lines().next().unwrap_or_default().trim_end();
        let at = start..start + first.len();
        let value = match inside {
            Inside::List(list) => Yaml::List(list),
            Inside::Map { entries, .. } => Yaml::Map(entries),
        };
        self.put(Node { value, at }, None);
    }

    /// Puts a finished node where the parser has come to. `spelled` is how a scalar is written.
    fn put(&mut self, mut node: Node, spelled: Option<&str>) {
        match self.open.last_mut().map(|open| &mut open.inside) {
            None => self.root = Some(node),
            Some(Inside::List(list)) => list.push(node),
            Some(Inside::Map { entries, key: key @ Some(_), .. }) => {
                let Some(key) = key.take() else { return };
                if node.at.is_empty() {
                    // Nothing is written there: what can be shown is its key.
                    node.at = key.at.clone();
                }
                entries.push((key, node));
            }
            Some(Inside::Map { first, key, .. }) => {
                let name = match spelled {
                    Some(name) if !node.at.is_empty() => name.to_owned(),
                    _ => {
                        let message = "a key is missing, or is not a text";
                        self.mistakes.push(Mistake::new(node.at.clone(), message).hint("write `key: value`"));
                        String::new()
                    }
                };
                let at = node.at;
                if let Some(before) = first.get(&name) {
                    let message = format!("the key `{name}` stands twice in one mapping");
                    let mistake = Mistake::new(at.clone(), message)
                        .label("the second")
                        .also(before.clone(), "the first")
                        .hint("keep one of them");
                    self.mistakes.push(mistake);
                } else {
                    first.insert(name.clone(), at.clone());
                }
                *key = Some(Key { name, at });
            }
        }
    }

    fn place(&self, span: Span) -> Place {
        let end = syntax::within(span.end.byte_offset(), self.source);
        let start = syntax::within(span.start.byte_offset(), self.source).min(end);
        start..end
    }

    /// From the marker to the end of the line.
    fn rest_of_line(&self, from: granit_parser::Marker) -> Place {
        let start = syntax::within(from.byte_offset(), self.source);
        let line = self.source[start..].lines().next().unwrap_or_default();
        start..start + line.trim_end().len()
    }
}

/// What a scalar without quotes is: what JSON takes it for, and otherwise text.
fn plain(text: &str) -> Yaml {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Yaml::Null,
        "true" | "True" | "TRUE" => Yaml::Boolean(true),
        "false" | "False" | "FALSE" => Yaml::Boolean(false),
        _ => number(text).unwrap_or_else(|| Yaml::Text(text.to_owned())),
    }
}

/// A number as JSON writes it. `0123` is none: whoever writes it means the digits.
fn number(text: &str) -> Option<Yaml> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let leading_zero = digits.starts_with('0') && digits[1..].starts_with(|c: char| c.is_ascii_digit());
    if !digits.starts_with(|c: char| c.is_ascii_digit()) || digits.ends_with('.') || leading_zero {
        return None;
    }
    if let Ok(number) = text.parse() {
        return Some(Yaml::Integer(number));
    }
    text.parse().ok().filter(|number: &f64| number.is_finite()).map(Yaml::Decimal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_values_know_their_places() {
        let source = "가나: [KRW, 2]\nb:\n  c: true\n";
        let tree = read("t.yaml", source).unwrap();
        let Yaml::Map(entries) = &tree.value else { panic!("{tree:?}") };
        assert_eq!(&source[entries[0].0.at.clone()], "가나");
        assert_eq!(&source[entries[0].1.at.clone()], "[KRW, 2]");
        let Yaml::List(list) = &entries[0].1.value else { panic!("{tree:?}") };
        assert_eq!(&source[list[0].at.clone()], "KRW");
        assert_eq!(&source[list[1].at.clone()], "2");
        let b = tree.get("b").unwrap();
        assert_eq!(&source[b.at.clone()], "c: true");
        assert_eq!(&source[b.get("c").unwrap().at.clone()], "true");
    }

    #[test]
    fn every_key_that_stands_twice_is_shown_at_both_places() {
        let mistakes = read("t.yaml", "a: 1\nb: {c: 1, c: 2}\na: 3\na: 4\n").unwrap_err();
        let shown: Vec<_> = mistakes.list.iter().map(|m| (m.at.0.clone(), m.also[0].0.clone())).collect();
        assert_eq!(shown, [(15..16, 9..10), (21..22, 0..1), (26..27, 0..1)], "{mistakes}");
    }

    #[test]
    fn text_is_what_json_would_not_take_for_something_else() {
        for text in ["NO", "no", "y", "on", "0123", "1_000", "0x1F", ".5", "5.", "+1", "1e999", ".inf", "nan"]
        {
            let tree = read("t.yaml", &format!("[{text}]")).unwrap();
            let Yaml::List(list) = &tree.value else { panic!("{tree:?}") };
            assert_eq!(list[0].as_text(), Some(text));
        }
        for (text, kind) in
            [("true", "a boolean"), ("0", "an integer"), ("-12", "an integer"), ("~", "nothing")]
        {
            assert_eq!(read("t.yaml", text).unwrap().value.kind(), kind);
            assert_eq!(read("t.yaml", &format!("'{text}'")).unwrap().value.kind(), "text");
        }
        assert_eq!(read("t.yaml", "1.5e3").unwrap().value.kind(), "a decimal number");
    }
}
