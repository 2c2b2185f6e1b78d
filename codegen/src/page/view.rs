//! What the pages show of the model, made ready for both of them.

use portone_ksnet_rules::{Headline, Kind, Language, Path, Place, Rule, Surface as Where};

use super::advice::{Advice, advice_from};
use super::known::{Known, methods_of_each};
use super::method::Method;
use super::overview::about;
use crate::model::{Bilingual, Model, NoteKind, NoteModel, OperationModel, RuleModel, VocabularyModel};
use crate::spec::Confidence;

/// Where a statement comes from.
#[derive(Clone, Copy)]
pub(super) struct Source<'m> {
    pub(super) url: &'m str,
    pub(super) title: Option<&'m Bilingual>,
    pub(super) section: &'m str,
    pub(super) checked: &'m str,
}

pub(super) fn source<'m>(model: &'m Model, doc: &str, section: &'m str) -> Source<'m> {
    let page = model.docs.get(doc);
    Source {
        url: page.map_or("", |page| &page.url),
        title: page.map(|page| &page.words),
        section,
        checked: page.map_or("", |page| &page.checked),
    }
}

/// A rule of an operation.
pub(super) struct RuleView<'m> {
    pub(super) rule: &'static Rule,
    pub(super) origin: &'m RuleModel,
    pub(super) anchor: String,
    /// What the rule demands, made from the rule itself.
    pub(super) headline: Bilingual,
    pub(super) words: Bilingual,
    pub(super) help: Bilingual,
    pub(super) advice: Advice,
    pub(super) source: Source<'m>,
    pub(super) confidence: Confidence,
    /// The codes of the pay methods that it is about.
    pub(super) methods: Vec<String>,
}

/// An operation with everything that is said about it.
pub(super) struct OperationView<'m> {
    pub(super) operation: &'m OperationModel,
    pub(super) methods: Vec<Method>,
    pub(super) rules: Vec<RuleView<'m>>,
}

pub(super) fn operations(model: &Model) -> Vec<OperationView<'_>> {
    let methods = methods_of_each(model);
    let known = Known::new(model, &methods);
    model.operations.iter().map(|operation| operation_view(model, operation, &known)).collect()
}

fn operation_view<'m>(
    model: &'m Model,
    operation: &'m OperationModel,
    known: &Known<'_>,
) -> OperationView<'m> {
    let methods = known.methods(operation).to_vec();
    let rules = operation.table.rules.iter().zip(&operation.rules).map(|(rule, origin)| RuleView {
        rule,
        origin,
        anchor: rule_anchor(operation, rule),
        headline: headline(operation, rule),
        words: Bilingual { en: rule.words.en.to_owned(), ko: rule.words.ko.to_owned() },
        help: Bilingual { en: rule.help.en.to_owned(), ko: rule.help.ko.to_owned() },
        advice: advice_from(known, operation, rule),
        source: source(model, &origin.doc, &origin.section),
        confidence: origin.confidence,
        methods: about(operation.table, rule, &methods).iter().map(|method| method.code.clone()).collect(),
    });
    OperationView { rules: rules.collect(), methods, operation }
}

impl OperationView<'_> {
    /// Where the operation takes place, in PortOne's words.
    pub(super) fn address(&self) -> String {
        match self.operation.table.surface {
            Where::Browser => format!("PortOne.{}()", self.operation.table.name),
            Where::Rest { method, path } => match self.json_query() {
                Some(name) => format!("{method} {path}?{name}={{…}}"),
                None => format!("{method} {path}"),
            },
        }
    }

    /// The parameter that carries the request's JSON: it is not one of the request's own paths.
    fn json_query(&self) -> Option<&str> {
        let is_path = |name: &str| self.operation.table.paths.iter().any(|path| path.wire == name);
        self.operation.wire.parameters.keys().map(String::as_str).find(|name| !is_path(name))
    }
}

/// The rule's own sentence in both languages.
pub fn headline(operation: &OperationModel, rule: &Rule) -> Bilingual {
    let say = |language| Headline { rule, operation: operation.table, language }.to_string();
    Bilingual { en: say(Language::En), ko: say(Language::Ko) }
}

pub(super) fn operation_anchor(operation: &OperationModel) -> String {
    format!("operation-{}", operation.table.name)
}

pub(super) fn rule_anchor(operation: &OperationModel, rule: &Rule) -> String {
    format!("rule-{}-{}", operation.table.name, rule.id)
}

pub(super) fn note_anchor(note: &NoteModel) -> String {
    format!("note-{}", note.id)
}

/// What a path holds, where there is more to say than its kind: the name of its vocabulary.
pub(super) fn vocabulary(path: &Path) -> Option<&'static str> {
    match path.kind {
        Kind::Enum(vocabulary) => Some(vocabulary.name),
        _ => None,
    }
}

/// Where a path travels, where it is not the body.
pub(super) fn place(path: &Path) -> Option<&'static str> {
    match path.place {
        Place::Body => None,
        Place::Path => Some("URL"),
        Place::Query => Some("query"),
    }
}

/// How deep a path lies.
pub(super) fn depth(path: &Path) -> usize {
    path.wire.matches('.').count()
}

pub(super) fn notes(model: &Model, kind: NoteKind) -> Vec<&NoteModel> {
    model.notes.iter().filter(|note| note.kind == kind).collect()
}

/// The vocabularies that the spec has words for.
pub(super) fn vocabularies(model: &Model) -> impl Iterator<Item = (&String, &VocabularyModel)> {
    model.vocabularies.iter().filter(|(_, vocabulary)| !vocabulary.words.en.is_empty())
}

/// What a note is about, in PortOne's words.
pub(super) fn about_note(note: &NoteModel) -> String {
    match &note.path {
        Some(path) => format!("{}.{path}", note.operation),
        None => note.operation.clone(),
    }
}

/// The anchor of what took the place of a piece of history.
pub(super) fn successor(model: &Model, name: &str) -> Option<String> {
    let note = model.notes.iter().find(|note| note.id == name && note.kind != NoteKind::History);
    note.map(note_anchor).or_else(|| {
        model.operations.iter().find_map(|operation| {
            let rule = operation.table.rules.iter().find(|rule| rule.id == name)?;
            Some(rule_anchor(operation, rule))
        })
    })
}

/// What a field is: what the spec says of it, and the notes about it.
pub(super) fn field_words<'m>(
    model: &'m Model,
    operation: &'m OperationModel,
    path: &str,
) -> (Option<&'m Bilingual>, Vec<&'m NoteModel>) {
    let words = operation.fields.get(path).map(|field| &field.words);
    let about =
        |note: &&NoteModel| note.operation == operation.table.name && note.path.as_deref() == Some(path);
    (words, model.notes.iter().filter(about).collect())
}
