//! Taking a YAML tree apart, with every mistake noted at its place.

use std::cell::{Cell, RefCell};

use crate::mistake::{Mistake, Place, did_you_mean, listed};
use crate::yaml::{Key, Node, Yaml};

/// A value and its place in the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub at: Place,
}

impl<T> At<T> {
    /// The same place with what `f` makes of the value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> At<U> {
        At { value: f(self.value), at: self.at }
    }
}

/// Collects mistakes, so that a person sees all of them at once.
#[derive(Default)]
pub struct Mistaken(RefCell<Vec<Mistake>>);

impl Mistaken {
    /// Notes a mistake.
    pub fn note(&self, mistake: Mistake) {
        self.0.borrow_mut().push(mistake);
    }

    /// Notes that something else stands at a place than what belongs there.
    pub fn expected(&self, what: &str, found: &Node) {
        self.note(Mistake::new(found.at.clone(), format!("expected {what}, found {}", found.value.kind())));
    }

    /// The mistakes, in the order of the document.
    pub fn into_list(self) -> Vec<Mistake> {
        let mut list = self.0.into_inner();
        list.sort_by_key(|mistake| mistake.at.0.start);
        list
    }
}

/// A mapping whose keys are taken one by one; a key that nobody takes is a mistake.
pub(super) struct Fields<'a> {
    what: &'a str,
    at: Place,
    entries: Vec<(&'a Key, &'a Node, Cell<bool>)>,
    asked: RefCell<Vec<&'static str>>,
    mistakes: &'a Mistaken,
}

impl<'a> Fields<'a> {
    /// Takes a node as a mapping. Anything else is a mistake, and gives an empty mapping.
    pub(super) fn of(what: &'a str, node: &'a Node, mistakes: &'a Mistaken) -> Self {
        let entries = match &node.value {
            Yaml::Map(entries) => entries.iter().map(|(k, v)| (k, v, Cell::new(false))).collect(),
            _ => {
                mistakes.expected(&format!("{what}, which is a mapping"), node);
                Vec::new()
            }
        };
        Self { what, at: node.at.clone(), entries, asked: RefCell::default(), mistakes }
    }

    /// Where the mapping starts.
    pub(super) fn place(&self) -> Place {
        self.at.clone()
    }

    /// Takes a key that may be there.
    pub(super) fn take(&self, key: &'static str) -> Option<&'a Node> {
        self.asked.borrow_mut().push(key);
        let (_, node, taken) = self.entries.iter().find(|(k, ..)| k.name == key)?;
        taken.set(true);
        Some(node)
    }

    /// Takes a key that must be there.
    pub(super) fn need(&self, key: &'static str) -> Option<&'a Node> {
        let node = self.take(key);
        if node.is_none() {
            let message = format!("{} has no `{key}`", self.what);
            self.mistakes.note(Mistake::new(self.at.clone(), message).hint(format!("add `{key}: …`")));
        }
        node
    }

    /// Takes text that must be there.
    pub(super) fn need_text(&self, key: &'static str) -> At<String> {
        self.need(key)
            .map_or_else(|| At { value: String::new(), at: self.place() }, |node| self.text(key, node))
    }

    /// Takes text that may be there.
    pub(super) fn take_text(&self, key: &'static str) -> Option<At<String>> {
        self.take(key).map(|node| self.text(key, node))
    }

    /// Takes `true` or `false`; `false` where the key is not there.
    pub(super) fn take_flag(&self, key: &'static str) -> bool {
        match self.take(key).map(|node| (node, &node.value)) {
            None => false,
            Some((_, Yaml::Boolean(flag))) => *flag,
            Some((node, _)) => {
                self.mistakes.expected(&format!("`{key}: true` or `{key}: false`"), node);
                false
            }
        }
    }

    /// Takes a list of texts; a single text is a list of one.
    pub(super) fn take_texts(&self, key: &'static str) -> Vec<At<String>> {
        self.take(key).map_or_else(Vec::new, |node| texts(node, self.mistakes))
    }

    fn text(&self, key: &str, node: &Node) -> At<String> {
        if let Some(text) = text(node) {
            if text.is_empty() {
                self.mistakes.note(Mistake::new(node.at.clone(), format!("`{key}` is empty")));
            }
            At { value: text, at: node.at.clone() }
        } else {
            self.mistakes.expected(&format!("text for `{key}`"), node);
            At { value: String::new(), at: node.at.clone() }
        }
    }
}

impl Drop for Fields<'_> {
    fn drop(&mut self) {
        for (key, _, taken) in &self.entries {
            if !taken.get() {
                let asked = self.asked.borrow();
                let hint = did_you_mean(&key.name, asked.iter().copied())
                    .unwrap_or_else(|| format!("{} takes {}", self.what, listed(asked.iter().copied())));
                let message = format!("unknown key `{}` in {}", key.name, self.what);
                self.mistakes.note(Mistake::new(key.at.clone(), message).hint(hint));
            }
        }
    }
}

/// The text of a node; a scalar of another kind is taken as it is written in JSON.
pub(super) fn text(node: &Node) -> Option<String> {
    match &node.value {
        Yaml::Text(text) => Some(text.clone()),
        Yaml::Integer(n) => Some(n.to_string()),
        Yaml::Boolean(b) => Some(b.to_string()),
        Yaml::Null | Yaml::Decimal(_) | Yaml::List(_) | Yaml::Map(_) => None,
    }
}

/// A list of texts; a single text is a list of one.
pub(super) fn texts(node: &Node, mistakes: &Mistaken) -> Vec<At<String>> {
    let elements = match &node.value {
        Yaml::List(list) => list.iter().collect(),
        _ => vec![node],
    };
    let mut texts = Vec::new();
    for element in elements {
        match text(element) {
            Some(value) => texts.push(At { value, at: element.at.clone() }),
            None => mistakes.expected("text", element),
        }
    }
    texts
}
