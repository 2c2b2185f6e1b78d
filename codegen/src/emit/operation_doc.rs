//! What the spec says about an operation, as the documentation of its mark.

use std::fmt::Write as _;

use portone_ksnet_rules::{Headline, Language, Level, Rule};

use super::{bilingual, capitalised};
use crate::model::{Bilingual, Model, NoteKind, NoteModel, OperationModel, RuleModel};

/// Fields, rules, policies and notes, in Markdown.
pub(super) fn operation(model: &Model, operation: &OperationModel) -> String {
    let table = operation.table;
    let mut text = format!("`{}`: {}.\n", table.name, bilingual(&operation.words));
    section(
        &mut text,
        "Fields",
        operation
            .fields
            .iter()
            .map(|(path, field)| words_entry(&format!("`{path}`"), &field.words, &field.facts)),
    );
    section(
        &mut text,
        "Rules",
        table
            .rules
            .iter()
            .zip(&operation.rules)
            .filter(|(_, origin)| !origin.from_schema)
            .map(|(rule, origin)| rule_entry(model, operation, rule, origin)),
    );
    for (title, kind) in
        [("Policies", NoteKind::Policy), ("History", NoteKind::History), ("Notes", NoteKind::Note)]
    {
        let about = |note: &&NoteModel| note.kind == kind && note.operation == table.name;
        section(
            &mut text,
            title,
            model.notes.iter().filter(about).map(|note| {
                let path = note.path.as_ref().map_or_else(String::new, |path| format!("`{path}`: "));
                words_entry(&format!("{path}`{}`", note.id), &note.words, &note.facts)
            }),
        );
    }
    text
}

/// A rule: its name, what it demands and why, and the page that says so.
pub(super) fn rule_entry(
    model: &Model,
    operation: &OperationModel,
    rule: &Rule,
    origin: &RuleModel,
) -> String {
    let level = if rule.level == Level::Warn { "warning: " } else { "" };
    let headline = Headline { rule, operation: operation.table, language: Language::En };
    let page = model.docs.get(&origin.doc).map_or("", |doc| doc.url.as_str());
    let source = format!("from [{}]({page}), {}", origin.doc, origin.section);
    words_entry(&format!("`{}`: {level}{headline}", rule.id), &words(rule), &facts(rule))
        + &format!(" {source}.")
}

fn words(rule: &Rule) -> Bilingual {
    Bilingual { en: rule.words.en.to_owned(), ko: rule.words.ko.to_owned() }
}

fn facts(rule: &Rule) -> Vec<String> {
    rule.facts.iter().map(|fact| (*fact).to_owned()).collect()
}

/// A name and what is said about it, in both languages.
pub(super) fn words_entry(name: &str, words: &Bilingual, facts: &[String]) -> String {
    format!("{name}. {}. ({}; {})", capitalised(&words.en), words.ko, facts.join(", "))
}

fn section(text: &mut String, title: &str, entries: impl Iterator<Item = String>) {
    let mut entries = entries.peekable();
    if entries.peek().is_none() {
        return;
    }
    let _ = write!(text, "\n# {title}\n\n");
    for entry in entries {
        let _ = writeln!(text, "- {entry}");
    }
}
