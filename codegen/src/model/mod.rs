//! A spec in which every name means something, and nothing contradicts anything.
//!
//! It is made of the same types as the generated tables, so that what the generator decides about a rule is
//! what the macro and the client will decide. A model lives as long as the process: the generator makes one
//! and ends.

pub(crate) mod capability;
mod conflict;
mod paths;
pub(crate) mod request_type;
mod resolve;
mod unreturned;
mod vocabulary;

pub use capability::{AnswerModel, CapabilityModel};
pub use request_type::{Argument, Choice, Method, RequestTypeModel, SetterModel};

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use portone_ksnet_rules::{Contract, Kind, Operation, Vocabulary};
pub(crate) use portone_ksnet_search::{leak, leak_str};

use crate::mistake::{Mistake, Mistakes, did_you_mean_or};
use crate::spec::{At, Confidence, Mistaken, Spec, Surface};
use crate::wire::{Wire, WireOperation};

/// A checked spec.
#[derive(Debug)]
pub struct Model {
    /// The name of the channel.
    pub channel: ChannelModel,
    /// The pages that facts come from, by name.
    pub docs: BTreeMap<String, DocModel>,
    /// The features that a contract unlocks, in the order of the spec.
    pub contracts: &'static [Contract],
    /// The enums, by the name of the Rust type.
    pub vocabularies: BTreeMap<String, VocabularyModel>,
    /// Questions that can be asked of their codes, in the order of the spec.
    pub capabilities: Vec<CapabilityModel>,
    /// What can be asked for, in the order of the spec.
    pub operations: Vec<OperationModel>,
    /// The types that make requests, in the order of the operations.
    pub types: Vec<RequestTypeModel>,
    /// Cases that no answer of this channel holds: the name of PortOne's union, and the type of the case.
    pub unreturned: BTreeSet<(String, String)>,
    /// Policies, history and notes, in the order of the spec.
    pub notes: Vec<NoteModel>,
    /// The shapes of the REST API.
    pub rest: Wire,
    /// The shapes of the browser SDK.
    pub sdk: Wire,
}

/// What is said about the channel as a whole.
#[derive(Debug)]
pub struct ChannelModel {
    /// Its name.
    pub name: String,
    /// PortOne's `pgProvider`.
    pub pg_provider: String,
    /// What people call it.
    pub words: Bilingual,
    /// The address of the page about it.
    pub url: String,
}

/// The same sentence twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bilingual {
    /// In English.
    pub en: String,
    /// In Korean.
    pub ko: String,
}

/// A page that facts come from.
#[derive(Debug)]
pub struct DocModel {
    /// Its address.
    pub url: String,
    /// Its title.
    pub words: Bilingual,
    /// When it was last compared with the spec.
    pub checked: String,
}

/// A Rust enum, and its spelling on each surface.
#[derive(Debug)]
pub struct VocabularyModel {
    /// What people call it; empty where the spec has no words for it.
    pub words: Bilingual,
    /// The codes, in the order of the spec or else of PortOne's schema.
    pub codes: Vec<CodeModel>,
    /// Its codes at the browser SDK.
    pub sdk: Option<&'static Vocabulary>,
    /// Its codes at the REST API.
    pub rest: Option<&'static Vocabulary>,
}

/// One code.
#[derive(Debug)]
pub struct CodeModel {
    /// The name of the Rust variant.
    pub variant: String,
    /// What people call it; empty where the spec has no words for it.
    pub words: Bilingual,
    /// The browser SDK's spelling.
    pub sdk: Option<String>,
    /// The REST API's spelling.
    pub rest: Option<String>,
}

/// What can be asked for.
#[derive(Debug)]
pub struct OperationModel {
    /// Its paths and rules.
    pub table: &'static Operation,
    /// Where it takes place.
    pub surface: Surface,
    /// What people call it.
    pub words: Bilingual,
    /// PortOne's schema of it.
    pub wire: WireOperation,
    /// Where each rule of the table comes from, in the table's order.
    pub rules: Vec<RuleModel>,
    /// What is said about single fields, by path.
    pub fields: BTreeMap<String, FieldModel>,
}

/// Where a rule comes from.
#[derive(Clone, Debug)]
pub struct RuleModel {
    /// The page, by its name among the docs.
    pub doc: String,
    /// The section of the page.
    pub section: String,
    /// How sure that is.
    pub confidence: Confidence,
    /// Whether PortOne's schema says it, and not a rule of the spec.
    pub from_schema: bool,
}

/// What is said about a field.
#[derive(Clone, Debug)]
pub struct FieldModel {
    /// The facts it is made from.
    pub facts: Vec<String>,
    /// The page, by its name among the docs.
    pub doc: String,
    /// The section of the page.
    pub section: String,
    /// What it is.
    pub words: Bilingual,
}

/// What a note is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// It binds the merchant and not the request: a clock, a counter, a window, a duty.
    Policy,
    /// It used to hold.
    History,
    /// There is nothing to check.
    Note,
}

/// A fact with nothing to check in a request.
#[derive(Debug)]
pub struct NoteModel {
    /// What it is for.
    pub kind: NoteKind,
    /// Its name.
    pub id: String,
    /// The operation it is about, or `channel`.
    pub operation: String,
    /// The path it is about, where it is not the operation as a whole.
    pub path: Option<String>,
    /// The facts it is made from.
    pub facts: Vec<String>,
    /// The page, by its name among the docs.
    pub doc: String,
    /// The section of the page.
    pub section: String,
    /// How sure that is.
    pub confidence: Confidence,
    /// What it says.
    pub words: Bilingual,
    /// The numbers of a policy, by name.
    pub values: Vec<(String, i128)>,
    /// The days between which a piece of history held.
    pub held: Option<(String, String)>,
    /// What took its place.
    pub replaced_by: Option<String>,
}

impl From<&crate::spec::Words> for Bilingual {
    fn from(words: &crate::spec::Words) -> Self {
        Self { en: words.en.value.clone(), ko: words.ko.value.clone() }
    }
}

impl Bilingual {
    /// The words as the tables hold them.
    pub fn leak(&self) -> portone_ksnet_rules::Words {
        portone_ksnet_rules::Words { en: leak_str(&self.en), ko: leak_str(&self.ko) }
    }

    pub(crate) const fn nothing() -> Self {
        Self { en: String::new(), ko: String::new() }
    }
}

/// Looks every name of a spec up in PortOne's schemas and in the spec itself, and looks for rules that
/// cannot stand together.
///
/// # Errors
///
/// All mistakes, each at its place in the spec.
pub fn check(file: &str, source: &str, spec: &Spec, rest: Wire, sdk: Wire) -> Result<Model, Mistakes> {
    let mistakes = Mistaken::default();
    let contracts = contracts(spec, &mistakes);
    let docs = docs(spec, &mistakes);
    let book = vocabulary::Book::open(spec, &rest, &sdk, &mistakes);
    let mut operations = Vec::new();
    let mut found = Vec::new();
    for (name, entry) in &spec.operations {
        let (wire, other) = if entry.surface == Surface::Rest { (&rest, &sdk) } else { (&sdk, &rest) };
        if !paths::is_in_schema(name, entry, wire, other, &mistakes) {
            continue;
        }
        if let Some(tree) = paths::Tree::grow(name, entry, wire, &book, &mistakes) {
            let resolver = resolve::Resolver {
                spec,
                name,
                entry,
                tree: &tree,
                book: &book,
                contracts,
                docs: &docs,
                mistakes: &mistakes,
                doubtful: Cell::new(false),
            };
            let operation = resolver.operation(wire);
            found.push((name.value.clone(), tree));
            operations.push(operation);
        }
    }
    unique("rule", spec.rules.iter().map(|rule| &rule.id), &mistakes);
    let every_note = || spec.policies.iter().chain(&spec.history).chain(&spec.notes);
    unique("note", every_note().map(|note| &note.id), &mistakes);
    for rule in &spec.rules {
        for on in &rule.on {
            known_operation(spec, on, &mistakes);
        }
    }
    let notes = notes(spec, &found, &docs, &mistakes);
    conflict::look(spec, &operations, &mistakes);
    let complete = found.len() == spec.operations.len();
    let capabilities = capability::capabilities(spec, &book, &docs, complete, &mistakes);
    book.unused(spec, complete, &mistakes);
    let channel = ChannelModel {
        name: spec.channel.name.value.clone(),
        pg_provider: spec.channel.pg_provider.value.clone(),
        words: (&spec.channel.words).into(),
        url: doc_url(&docs, &spec.channel.page, &mistakes),
    };
    let vocabularies = book.close();
    let taken = taken(&vocabularies, &operations);
    let types = request_type::request_types(spec, &operations, &found, &taken, &mistakes);
    let unreturned = unreturned::check(spec, &rest, &docs, &mistakes);
    let model = Model {
        channel,
        docs,
        contracts,
        vocabularies,
        capabilities,
        operations,
        types,
        unreturned,
        notes,
        rest,
        sdk,
    };
    Mistakes::none_or(mistakes.into_list(), file, source, model)
}

/// The names of the types that a request is made of.
fn taken(
    vocabularies: &BTreeMap<String, VocabularyModel>,
    operations: &[OperationModel],
) -> BTreeSet<String> {
    let paths = operations.iter().flat_map(|operation| operation.table.paths);
    let parts = paths.filter_map(|path| match path.kind {
        Kind::Object(Some(name)) => Some(name.to_owned()),
        _ => None,
    });
    vocabularies.keys().cloned().chain(parts).chain(["ContractFeature".to_owned()]).collect()
}

/// A set of contracts is kept in the bits of a `u32`.
const CONTRACTS: usize = 32;

fn contracts(spec: &Spec, mistakes: &Mistaken) -> &'static [Contract] {
    for (id, _) in &spec.contracts {
        if !is_code(&id.value) {
            let message = format!("`{}` is not a usable name for a contract", id.value);
            mistakes.note(Mistake::new(id.at.clone(), message).hint("capitals and underscores: `EASY_PAY`"));
        }
    }
    if let Some((id, _)) = spec.contracts.get(CONTRACTS) {
        let message = format!("there can be {CONTRACTS} contracts, and this is one more");
        let hint = "take away those that no rule needs, or widen `Contracts` in rules/src/situation.rs";
        mistakes.note(Mistake::new(id.at.clone(), message).hint(hint));
    }
    let contracts = spec.contracts.iter().enumerate().map(|(index, (id, entry))| Contract {
        index: u8::try_from(index).unwrap_or(u8::MAX),
        id: leak_str(&id.value),
        label: Bilingual::from(&entry.words).leak(),
    });
    leak(contracts.collect())
}

fn docs(spec: &Spec, mistakes: &Mistaken) -> BTreeMap<String, DocModel> {
    let mut docs = BTreeMap::new();
    for (name, doc) in &spec.docs {
        if !portone_ksnet_rules::Format::IsoDate.matches(&doc.checked.value) {
            let message = format!("`{}` is not a date", doc.checked.value);
            mistakes.note(
                Mistake::new(doc.checked.at.clone(), message).hint("year, month and day: `2026-08-06`"),
            );
        }
        let model = DocModel {
            url: doc.url.value.clone(),
            words: (&doc.words).into(),
            checked: doc.checked.value.clone(),
        };
        docs.insert(name.value.clone(), model);
    }
    docs
}

fn doc_url(docs: &BTreeMap<String, DocModel>, name: &At<String>, mistakes: &Mistaken) -> String {
    if let Some(doc) = docs.get(&name.value) {
        return doc.url.clone();
    }
    let message = format!("there is no page `{}` under `docs`", name.value);
    let hint = did_you_mean_or(&name.value, docs.keys().map(String::as_str), "the pages under `docs` are");
    mistakes.note(Mistake::new(name.at.clone(), message).maybe_hint(hint));
    String::new()
}

fn known_operation(spec: &Spec, name: &At<String>, mistakes: &Mistaken) -> bool {
    let names = || spec.operations.iter().map(|(name, _)| name.value.as_str());
    let known = names().any(|known| known == name.value);
    if !known {
        let message = format!("there is no operation `{}` under `operations`", name.value);
        let hint = did_you_mean_or(&name.value, names(), "the operations are");
        mistakes.note(Mistake::new(name.at.clone(), message).maybe_hint(hint));
    }
    known
}

fn notes(
    spec: &Spec,
    trees: &[(String, paths::Tree)],
    docs: &BTreeMap<String, DocModel>,
    mistakes: &Mistaken,
) -> Vec<NoteModel> {
    let kinds = [
        (NoteKind::Policy, &spec.policies),
        (NoteKind::History, &spec.history),
        (NoteKind::Note, &spec.notes),
    ];
    let all = || kinds.iter().flat_map(|(kind, notes)| notes.iter().map(move |note| (*kind, note)));
    let successors: Vec<&str> = all()
        .filter(|(kind, _)| *kind != NoteKind::History)
        .map(|(_, note)| note.id.value.as_str())
        .chain(spec.rules.iter().map(|rule| rule.id.value.as_str()))
        .collect();
    let mut models = Vec::new();
    for (kind, note) in all() {
        let (operation, path) = match note.about.value.split_once('.') {
            Some((operation, path)) => (operation, Some(path)),
            None => (note.about.value.as_str(), None),
        };
        let name = At { value: operation.to_owned(), at: note.about.at.clone() };
        // What concerns no operation alone is about the channel.
        if operation != "channel"
            && known_operation(spec, &name, mistakes)
            && let Some(path) = path
            && let Some((_, tree)) = trees.iter().find(|(name, _)| name == operation)
        {
            tree.find(&At { value: path.to_owned(), at: note.about.at.clone() }, mistakes);
        }
        if let Some(successor) = &note.replaced_by
            && !successor.value.is_empty()
            && !successors.contains(&successor.value.as_str())
        {
            let message = format!("there is no rule, policy or note `{}`", successor.value);
            let hint = crate::mistake::did_you_mean(&successor.value, successors.iter().copied());
            mistakes.note(Mistake::new(successor.at.clone(), message).maybe_hint(hint));
        }
        doc_url(docs, &note.origin.doc, mistakes);
        models.push(NoteModel {
            kind,
            id: note.id.value.clone(),
            operation: operation.to_owned(),
            path: path.map(str::to_owned),
            facts: note.origin.facts.iter().map(|fact| fact.value.clone()).collect(),
            doc: note.origin.doc.value.clone(),
            section: note.origin.section.value.clone(),
            confidence: note.confidence,
            words: (&note.words).into(),
            values: note.values.iter().map(|(name, value)| (name.value.clone(), *value)).collect(),
            held: note.held.as_ref().map(|(since, until)| (since.value.clone(), until.value.clone())),
            replaced_by: note.replaced_by.as_ref().map(|name| name.value.clone()),
        });
    }
    models
}

/// Notes names that stand twice.
fn unique<'a>(what: &str, names: impl Iterator<Item = &'a At<String>>, mistakes: &Mistaken) {
    let mut seen: BTreeMap<&str, &At<String>> = BTreeMap::new();
    for name in names {
        if let Some(first) = seen.insert(&name.value, name) {
            let message = format!("there are two {what}s `{}`", name.value);
            mistakes.note(
                Mistake::new(name.at.clone(), message)
                    .label("the second")
                    .also(first.at.clone(), "the first")
                    .hint("give one of them another name"),
            );
        }
    }
}

fn is_code(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
}
