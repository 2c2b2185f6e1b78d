//! The lock as text.

use std::fmt::Write as _;

use super::yaml::{flow, list, text, value};
use super::{Citation, Lock, Pin, Source, State, fingerprint, revision as hashed};
use crate::change::Fact;
use crate::page::{Section, Statement};

const HEAD: &str = "\
# What PortOne's sources said when spec/ksnet.yaml was last compared with them.
#
# Written by `cargo xtask sync --accept`. It holds facts (codes, paths, numbers, words of duty) and numbers that stand
# for words, never the words. People write two things in it, under a statement of a page:
#
#   facts: [S35, N40]    the facts of spec/facts.yaml that the statement is
#   no_fact: \"why\"       why it is none
#
# and under `cite:` of a source the same for statements that are not pinned yet, by their keys, as `cargo xtask sync`
# shows them. A guide is a page that says something about the channel, too; what leans on it says so in the spec,
# as `source: { doc: … }`. A source without `revision` is not pinned yet: the first `--accept` that can have it does.
";

impl Lock {
    /// The text of the file.
    pub fn to_yaml(&self) -> String {
        let mut out = String::from(HEAD);
        out.push_str("sources:\n");
        for source in &self.sources {
            write_source(&mut out, source);
        }
        out
    }
}

fn write_source(out: &mut String, source: &Source) {
    let _ = writeln!(out, "  - name: {}\n    kind: {}", text(&source.name), source.of.word());
    if !source.addresses.is_empty() {
        out.push_str("    addresses:\n");
    }
    for address in &source.addresses {
        let _ = writeln!(out, "      - {}", text(address));
    }
    if !source.cite.is_empty() {
        out.push_str("    cite:\n");
        for (key, citation) in &source.cite {
            let _ = writeln!(out, "      - key: {}", key_text(key));
            write_citation(out, 8, citation);
        }
    }
    let Some(Pin { revision, date, state, citations }) = &source.pin else { return };
    let _ = writeln!(out, "    revision: {}\n    date: {}", key_text(revision), key_text(date));
    match state {
        State::Page(page) => {
            if let Some(title) = &page.title {
                let _ = writeln!(out, "    title: {}", key_text(title.mark()));
            }
            if !page.facts.is_empty() {
                list(out, 4, "says", &facts(&page.facts));
            }
            out.push_str("    sections:\n");
            for section in &page.sections {
                write_section(out, section, |key| citations.get(key));
            }
        }
        State::Schema(schema) => {
            let written = serde_json::to_value(schema).unwrap_or_default();
            let _ = writeln!(out, "    fingerprint: {}", key_text(&hashed(written.to_string().as_bytes())));
            out.push_str("    schema:");
            value(out, 6, &written);
        }
    }
}

fn write_section<'c>(out: &mut String, section: &Section, cited: impl Fn(&str) -> Option<&'c Citation>) {
    let at: Vec<String> = section.at.iter().map(|label| key_text(label.mark())).collect();
    let _ = writeln!(out, "      - at: [{}]", at.join(", "));
    if !section.facts.is_empty() {
        list(out, 8, "says", &facts(&section.facts));
    }
    let _ = writeln!(out, "        fingerprint: {}", key_text(&fingerprint(section)));
    if section.statements.is_empty() {
        return;
    }
    out.push_str("        statements:\n");
    for statement in &section.statements {
        write_statement(out, statement);
        if let Some(citation) = cited(&statement.key) {
            write_citation(out, 12, citation);
        }
    }
}

/// What is written in a way of its own; whatever else the reader of pages keeps follows as it keeps it.
const OWN_WAY: [&str; 5] = ["key", "owner", "facts", "hints", "sketch"];

fn write_statement(out: &mut String, statement: &Statement) {
    let _ = writeln!(out, "          - key: {}", key_text(&statement.key));
    if let Some(owner) = &statement.owner {
        let _ = writeln!(out, "            of: {}", text(owner));
    }
    if !statement.facts.is_empty() {
        list(out, 12, "says", &facts(&statement.facts));
    }
    if !statement.hints.is_empty() {
        list(out, 12, "hints", &facts(&statement.hints));
    }
    if let Ok(serde_json::Value::Object(map)) = serde_json::to_value(statement) {
        for (key, kept) in map.iter().filter(|(key, _)| !OWN_WAY.contains(&key.as_str())) {
            let _ = write!(out, "            {}:", text(key));
            value(out, 14, kept);
        }
    }
    if !statement.sketch.is_empty() {
        let mut sketch = String::new();
        for word in &statement.sketch {
            let _ = write!(sketch, "{word:04x}");
        }
        let _ = writeln!(out, "            sketch: {}", key_text(&sketch));
    }
}

fn write_citation(out: &mut String, indent: usize, citation: &Citation) {
    let pad = " ".repeat(indent);
    let _ = match citation {
        Citation::Facts(facts) => writeln!(out, "{pad}facts: {}", flow(facts)),
        Citation::NoFact(why) => writeln!(out, "{pad}no_fact: {}", text(why)),
    };
}

/// Names made of digits are texts.
fn key_text(key: &str) -> String {
    serde_json::Value::String(key.to_owned()).to_string()
}

fn facts(facts: &[Fact]) -> Vec<String> {
    facts.iter().map(|fact| format!("{} {}", fact.kind.word(), fact.value)).collect()
}
