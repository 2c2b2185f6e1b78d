//! Taking a YAML tree apart, with every mistake noted at its place.

use std::cell::{Cell, RefCell};

use portone_ksnet_rules::nearest;

use crate::mistake::{Mistake, Place, listed};
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
    pub fn expected(&self, what: &str, found: &Node, hint: &str) {
        let message = format!("expected {what}, found {}", found.value.found());
        let hint = (!hint.is_empty()).then(|| hint.to_owned());
        self.note(Mistake::new(found.at.clone(), message).maybe_hint(hint));
    }

    /// How many mistakes have been noted.
    pub fn count(&self) -> usize {
        self.0.borrow().len()
    }

    /// The mistakes.
    pub fn into_list(self) -> Vec<Mistake> {
        self.0.into_inner()
    }
}

/// A mapping whose keys are taken one by one; a key that nobody takes is a mistake.
pub(super) struct Fields<'a> {
    what: &'a str,
    at: Place,
    entries: Vec<(&'a Key, &'a Node, Cell<bool>)>,
    asked: RefCell<Vec<&'static str>>,
    /// What was asked for in vain: any of these keys, and what to say of it.
    missing: RefCell<Vec<(Vec<&'static str>, Mistake)>>,
    /// Whether there is a mapping at all. Where there is none, that is the mistake, and not each key that it
    /// does not have.
    there: bool,
    mistakes: &'a Mistaken,
}

impl<'a> Fields<'a> {
    /// Takes a node as a mapping. Anything else is a mistake, and gives an empty mapping.
    pub(super) fn of(what: &'a str, node: &'a Node, mistakes: &'a Mistaken) -> Self {
        let mut fields = Self::nowhere(what, node.at.clone(), mistakes);
        if let Yaml::Map(entries) = &node.value {
            fields.entries = entries.iter().map(|(k, v)| (k, v, Cell::new(false))).collect();
            fields.there = true;
        } else {
            mistakes.expected(
                &format!("lines of `key: value` for {what}"),
                node,
                "a key, a colon, a space, and what the key stands for",
            );
        }
        fields
    }

    /// A mapping that should be there and is not, which is a mistake already noted.
    pub(super) fn nowhere(what: &'a str, at: Place, mistakes: &'a Mistaken) -> Self {
        Self {
            what,
            at,
            entries: Vec::new(),
            asked: RefCell::default(),
            missing: RefCell::default(),
            there: false,
            mistakes,
        }
    }

    /// Notes that none of these keys is there, unless nothing is. A key that is spelled wrong is not missing.
    pub(super) fn lacks(&self, keys: &[&'static str], message: &str, hint: impl Into<String>) {
        if self.there {
            let mistake = Mistake::new(self.at.clone(), format!("{} {message}", self.what)).hint(hint);
            self.missing.borrow_mut().push((keys.to_vec(), mistake));
        }
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
            self.lacks(&[key], &format!("has no `{key}`"), format!("add `{key}: …`"));
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
                self.mistakes.expected(
                    &format!("`true` or `false` for `{key}`"),
                    node,
                    "write one of them without quotes",
                );
                false
            }
        }
    }

    /// Takes a list of texts; a single text is a list of one.
    pub(super) fn take_texts(&self, key: &'static str) -> Vec<At<String>> {
        self.take(key).map_or_else(Vec::new, |node| texts(node, self.mistakes))
    }

    /// Takes a list of texts that must be there, with at least one text in it.
    pub(super) fn need_texts(&self, key: &'static str) -> Vec<At<String>> {
        self.need(key).map_or_else(Vec::new, |node| some_texts(key, node, self.mistakes))
    }

    fn text(&self, key: &str, node: &Node) -> At<String> {
        let value = text(node).unwrap_or_default();
        if !matches!(node.value, Yaml::Text(_)) && value.is_empty() {
            self.mistakes.expected(&format!("text for `{key}`"), node, text_hint(node));
        } else if value.trim().is_empty() {
            self.mistakes
                .note(Mistake::new(node.at.clone(), format!("`{key}` is empty")).hint("write a text"));
        }
        At { value, at: node.at.clone() }
    }
}

impl Drop for Fields<'_> {
    fn drop(&mut self) {
        let asked = self.asked.borrow();
        let mut meant: Vec<&str> = Vec::new();
        for (key, _, taken) in &self.entries {
            if !taken.get() {
                let near = nearest(&key.name, asked.iter().copied());
                meant.extend(near);
                let hint = match near {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("{} takes {}", self.what, listed(asked.iter().copied())),
                };
                let message = format!("unknown key `{}` in {}", key.name, self.what);
                self.mistakes.note(Mistake::new(key.at.clone(), message).hint(hint));
            }
        }
        for (keys, mistake) in self.missing.take() {
            if !keys.iter().any(|key| meant.contains(key)) {
                self.mistakes.note(mistake);
            }
        }
    }
}

/// The text of a node; a whole number or a boolean is taken as it is written in JSON.
pub(super) fn text(node: &Node) -> Option<String> {
    match &node.value {
        Yaml::Text(text) => Some(text.clone()),
        Yaml::Integer(n) => Some(n.to_string()),
        Yaml::Boolean(b) => Some(b.to_string()),
        Yaml::Null | Yaml::Decimal(_) | Yaml::List(_) | Yaml::Map(_) => None,
    }
}

/// A list of texts, each once; a single text is a list of one.
pub(super) fn texts(node: &Node, mistakes: &Mistaken) -> Vec<At<String>> {
    let elements = match &node.value {
        Yaml::List(list) => list.as_slice(),
        _ => std::slice::from_ref(node),
    };
    let mut texts: Vec<At<String>> = Vec::new();
    for element in elements {
        match text(element) {
            None => mistakes.expected("text", element, text_hint(element)),
            Some(value) if value.trim().is_empty() => {
                mistakes.note(Mistake::new(element.at.clone(), "this text is empty").hint("take it away"));
            }
            Some(value) => {
                if let Some(first) = texts.iter().find(|text| text.value == value) {
                    let mistake =
                        Mistake::new(element.at.clone(), format!("`{value}` stands twice in one list"))
                            .label("the second")
                            .also(first.at.clone(), "the first")
                            .hint("take one of them away");
                    mistakes.note(mistake);
                }
                texts.push(At { value, at: element.at.clone() });
            }
        }
    }
    texts
}

/// As [`texts`], with at least one text.
pub(super) fn some_texts(key: &str, node: &Node, mistakes: &Mistaken) -> Vec<At<String>> {
    if matches!(&node.value, Yaml::List(list) if list.is_empty()) {
        let message = format!("the list at `{key}` is empty");
        mistakes.note(Mistake::new(node.at.clone(), message).hint("name at least one"));
    }
    texts(node, mistakes)
}

fn text_hint(node: &Node) -> &'static str {
    match node.value {
        Yaml::Null => "write it behind the colon; a text that begins with `#` goes in quotes",
        Yaml::Decimal(_) => "text goes in quotes; a whole number has no point",
        _ => "",
    }
}
