//! `spec/facts.yaml`: the names of all facts, so that none is forgotten.
//!
//! What a fact says stands in the spec; the ledger knows its id, a short name and what it is about.

use std::collections::BTreeMap;

use crate::mistake::{Mistake, Mistakes, Place, did_you_mean, did_you_mean_or, listed};
use crate::model::Bilingual;
use crate::yaml::{self, Key, Node, Yaml};

/// All facts there are.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    /// What facts can be about, by abbreviation, in the order of the ledger.
    pub surfaces: Vec<(String, Bilingual)>,
    /// Questions that were open and how they were settled: they may be cited, and need no home.
    pub questions: Vec<String>,
    /// The facts, in the order of the ledger.
    pub facts: Vec<Entry>,
}

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its id: `S03`.
    pub id: String,
    /// A short name that stays when ids move.
    pub slug: String,
    /// What it is about, as abbreviations of [`Ledger::surfaces`].
    pub on: Vec<String>,
}

impl Ledger {
    /// Reads a ledger.
    ///
    /// # Errors
    ///
    /// All mistakes, each at its place.
    pub fn read(file: &str, source: &str) -> Result<Self, Mistakes> {
        let root = yaml::read(file, source)?;
        let mut reader = Reader { ledger: Self::default(), mistakes: Vec::new(), slugs: BTreeMap::new() };
        reader.root(&root);
        Mistakes::none_or(reader.mistakes, file, source, reader.ledger)
    }

    /// The fact with this id.
    pub fn fact(&self, id: &str) -> Option<&Entry> {
        self.facts.iter().find(|entry| entry.id == id)
    }

    /// Whether the spec may cite this id.
    pub fn knows(&self, id: &str) -> bool {
        self.fact(id).is_some() || self.questions.iter().any(|question| question == id)
    }
}

struct Reader {
    ledger: Ledger,
    mistakes: Vec<Mistake>,
    /// Where each slug stands first; a contradiction may be named as the fact that it is about.
    slugs: BTreeMap<(Option<char>, String), Place>,
}

const SECTIONS: [&str; 3] = ["surfaces", "questions", "facts"];
const OF_A_FACT: [&str; 2] = ["slug", "on"];
const OF_A_SURFACE: [&str; 2] = ["ko", "en"];

impl Reader {
    fn root(&mut self, root: &Node) {
        self.keys("the ledger", root, &SECTIONS);
        for (key, node) in self.entries("surfaces", root.get("surfaces")) {
            self.keys("a surface", node, &OF_A_SURFACE);
            let [ko, en] = OF_A_SURFACE.map(|name| self.text(node, name));
            self.ledger.surfaces.push((key.name.clone(), Bilingual { en, ko }));
        }
        for node in list(root.get("questions")) {
            match node.as_text() {
                Some(id) if is_id(id, &['F']) => self.ledger.questions.push(id.to_owned()),
                _ => self.expected("the id of a question", node, "F and two digits: `F03`"),
            }
        }
        for (key, node) in self.entries("facts", root.get("facts")) {
            self.fact(key, node);
        }
    }

    fn fact(&mut self, key: &Key, node: &Node) {
        if !is_id(&key.name, &['S', 'N', 'X']) {
            let message = format!("`{}` is not the id of a fact", key.name);
            let hint = "S, N or X and two digits at least: `S03`";
            self.mistakes.push(Mistake::new(key.at.clone(), message).hint(hint));
        }
        self.keys("a fact", node, &OF_A_FACT);
        let slug = self.text(node, "slug");
        if let Some(slug_node) = node.get("slug")
            && let Some(first) =
                self.slugs.insert((key.name.chars().next(), slug.clone()), slug_node.at.clone())
        {
            let mistake = Mistake::new(slug_node.at.clone(), format!("two facts are named `{slug}`"))
                .label("the second")
                .also(first, "the first")
                .hint("give one of them another name");
            self.mistakes.push(mistake);
        }
        let mut on = Vec::new();
        for surface in list(node.get("on")) {
            let known = || self.ledger.surfaces.iter().map(|(name, _)| name.as_str());
            match surface.as_text() {
                Some(name) if known().any(|known| known == name) => on.push(name.to_owned()),
                Some(name) => {
                    let hint = did_you_mean_or(name, known(), "the surfaces are");
                    let message = format!("there is no surface `{name}` under `surfaces`");
                    self.mistakes.push(Mistake::new(surface.at.clone(), message).maybe_hint(hint));
                }
                None => self.expected("the name of a surface", surface, "`on: SP` or `on: [SP, KI]`"),
            }
        }
        if list(node.get("on")).is_empty() {
            let message = format!("`{}` does not say what it is about", key.name);
            self.mistakes.push(Mistake::new(key.at.clone(), message).hint("add `on: SP`"));
        }
        self.ledger.facts.push(Entry { id: key.name.clone(), slug, on });
    }

    /// Notes keys that nobody asks for.
    fn keys(&mut self, what: &str, node: &Node, known: &[&str]) {
        let Yaml::Map(entries) = &node.value else {
            let hint = "a key, a colon, a space, and what the key stands for";
            self.expected(&format!("lines of `key: value` for {what}"), node, hint);
            return;
        };
        for (key, _) in entries {
            if !known.contains(&key.name.as_str()) {
                let message = format!("unknown key `{}` in {what}", key.name);
                let otherwise = format!("{what} takes {}", listed(known.iter().copied()));
                let near = did_you_mean(&key.name, known.iter().copied());
                self.mistakes.push(Mistake::new(key.at.clone(), message).hint(near.unwrap_or(otherwise)));
            }
        }
    }

    fn entries<'n>(&mut self, what: &str, node: Option<&'n Node>) -> &'n [(Key, Node)] {
        match node.map(|node| (node, &node.value)) {
            Some((_, Yaml::Map(entries))) => entries,
            Some((node, _)) => {
                self.expected(&format!("lines of `NAME: …` for `{what}`"), node, "");
                &[]
            }
            None => {
                let message = format!("the ledger has no `{what}`");
                self.mistakes.push(Mistake::new(0..0, message).hint(format!("add `{what}: …`")));
                &[]
            }
        }
    }

    fn text(&mut self, node: &Node, key: &str) -> String {
        match node.get(key).map(|node| (node, node.as_text())) {
            Some((_, Some(text))) if !text.trim().is_empty() => text.to_owned(),
            Some((node, _)) => {
                self.expected(&format!("text for `{key}`"), node, "");
                String::new()
            }
            None => {
                if matches!(node.value, Yaml::Map(_)) {
                    let message = format!("`{key}` is missing");
                    self.mistakes
                        .push(Mistake::new(node.at.clone(), message).hint(format!("add `{key}: …`")));
                }
                String::new()
            }
        }
    }

    fn expected(&mut self, what: &str, found: &Node, hint: &str) {
        let message = format!("expected {what}, found {}", found.value.found());
        let hint = (!hint.is_empty()).then(|| hint.to_owned());
        self.mistakes.push(Mistake::new(found.at.clone(), message).maybe_hint(hint));
    }
}

/// A list; anything else is a list of one.
fn list(node: Option<&Node>) -> &[Node] {
    match node.map(|node| (node, &node.value)) {
        Some((_, Yaml::List(list))) => list,
        Some((node, _)) => std::slice::from_ref(node),
        None => &[],
    }
}

fn is_id(id: &str, letters: &[char]) -> bool {
    let digits = id.strip_prefix(letters).unwrap_or_default();
    digits.len() >= 2 && digits.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = "\
surfaces:
  SP: { ko: 결제창, en: the window }
  KI: { ko: 수기, en: key-in }
questions: [F01]
facts:
  S01: { slug: id, on: SP }
  N01: { slug: more, on: [SP, KI] }
";

    fn mistakes(from: &str, to: &str) -> String {
        let text = WHOLE.replace(from, to);
        assert_ne!(text, WHOLE);
        Ledger::read("facts.yaml", &text).unwrap_err().to_string()
    }

    #[test]
    fn facts_come_with_their_names_and_surfaces() {
        let ledger = Ledger::read("facts.yaml", WHOLE).unwrap();
        let entry = ledger.fact("N01").unwrap();
        assert_eq!((entry.slug.as_str(), entry.on.as_slice()), ("more", &["SP".into(), "KI".into()][..]));
        assert!(ledger.knows("F01") && ledger.knows("S01") && !ledger.knows("F02"));
        assert_eq!(ledger.surfaces[1].1.en, "key-in");
    }

    #[test]
    fn mistakes_are_shown_at_their_places() {
        for (from, to, place, words) in [
            ("slug: more", "slugg: more", "7:10", "did you mean `slug`?"),
            ("slug: more", "slug: 5", "7:16", "expected text for `slug`"),
            ("S01:", "Q01:", "6:3", "`Q01` is not the id of a fact"),
            ("N01:", "S01:", "7:3", "stands twice"),
            ("N01: { slug: more", "S02: { slug: id", "7:16", "two facts are named `id`"),
            ("[SP, KI]", "[SP, KL]", "7:31", "did you mean `KI`?"),
            (", on: SP", "", "6:3", "does not say what it is about"),
            ("[F01]", "[S01]", "4:13", "expected the id of a question"),
            ("questions", "question", "4:1", "did you mean `questions`?"),
            (
                "  S01: { slug: id, on: SP }\n  N01: { slug: more, on: [SP, KI] }\n",
                "",
                "5:1",
                "found nothing",
            ),
        ] {
            let said = mistakes(from, to);
            assert!(said.contains(words) && said.contains(&format!("facts.yaml:{place}")), "{to}\n{said}");
        }
    }

    #[test]
    fn a_fact_and_the_contradiction_about_it_may_share_a_name() {
        assert!(Ledger::read("facts.yaml", &WHOLE.replace("N01: { slug: more", "N01: { slug: id")).is_ok());
    }
}
