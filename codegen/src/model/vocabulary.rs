//! The enums of both surfaces, and the Rust types they become.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use portone_ksnet_rules::{Code, Vocabulary, Words};

use super::{Bilingual, CodeModel, VocabularyModel, leak, leak_str};
use crate::mistake::{Mistake, did_you_mean, did_you_mean_or};
use crate::spec::{self, Added, At, Mistaken, Spec, Surface};
use crate::wire::{Wire, WireType};

/// All enums that a request may hold.
pub(super) struct Book {
    /// By surface (`true` for the browser) and the name of PortOne's enum.
    tables: BTreeMap<(bool, String), &'static Vocabulary>,
    /// By the name of the Rust type.
    types: BTreeMap<String, VocabularyModel>,
    /// By name: the vocabulary of each set, and its codes in the vocabulary's own spelling.
    sets: BTreeMap<String, (String, Vec<String>)>,
    used_sets: RefCell<BTreeSet<String>>,
    used_tables: RefCell<BTreeSet<(bool, String)>>,
}

impl Book {
    pub(super) fn open(spec: &Spec, rest: &Wire, sdk: &Wire, mistakes: &Mistaken) -> Self {
        let (rest, sdk) = (with_added(rest, Surface::Rest, spec), with_added(sdk, Surface::Browser, spec));
        let (rest, sdk) = (&rest, &sdk);
        let mut book = Self {
            tables: BTreeMap::new(),
            types: BTreeMap::new(),
            sets: BTreeMap::new(),
            used_sets: RefCell::default(),
            used_tables: RefCell::default(),
        };
        let mut whole: Vec<&(At<String>, spec::Vocabulary)> = Vec::new();
        for named in &spec.vocabulary {
            let before = mistakes.count();
            book.named(&named.0, &named.1, rest, sdk, mistakes);
            if mistakes.count() == before {
                whole.push(named);
            }
        }
        for (browser, wire) in [(true, sdk), (false, rest)] {
            for (name, ty) in &wire.types {
                if let WireType::Enum { prefix, values } = ty
                    && !book.tables.contains_key(&(browser, name.clone()))
                {
                    book.unnamed(name, browser, prefix.as_deref(), values);
                }
            }
        }
        book.read_sets(spec, &whole, mistakes);
        book
    }

    /// An enum that the spec has words for.
    fn named(
        &mut self,
        name: &At<String>,
        entry: &spec::Vocabulary,
        rest: &Wire,
        sdk: &Wire,
        mistakes: &Mistaken,
    ) {
        let mut model =
            VocabularyModel { words: (&entry.words).into(), codes: Vec::new(), sdk: None, rest: None };
        let of_sdk =
            entry.sdk.as_ref().and_then(|wire_name| enum_of(wire_name, "spec/wire/sdk.yaml", sdk, mistakes));
        let of_rest = entry
            .rest
            .as_ref()
            .and_then(|wire_name| enum_of(wire_name, "spec/wire/rest.yaml", rest, mistakes));
        if entry.sdk.is_none() && entry.rest.is_none() {
            let message = format!("`{}` is an enum of neither surface", name.value);
            mistakes.note(Mistake::new(name.at.clone(), message).hint("add `sdk: …`, `rest: …` or both"));
        }
        if !is_type(&name.value) {
            let message = format!("`{}` cannot be the name of a Rust type", name.value);
            mistakes.note(Mistake::new(name.at.clone(), message).hint("words with capitals: `PayMethod`"));
        }
        let mut variants: BTreeMap<&str, &At<String>> = BTreeMap::new();
        for (code, about) in &entry.codes {
            let spelled = |given: &Option<At<String>>| given.as_ref().unwrap_or(code).clone();
            let on = |wire_name: &Option<At<String>>,
                      found: Option<(Option<&str>, &[String])>,
                      spelling: At<String>| match found {
                Some((_, values)) if values.contains(&spelling.value) => Some(spelling.value),
                Some((_, values)) => {
                    let wire_name = wire_name.as_ref().map_or("", |name| &name.value);
                    let message = format!("PortOne's enum `{wire_name}` has no code `{}`", spelling.value);
                    let hint = did_you_mean_or(&spelling.value, values.iter().map(String::as_str), "it has");
                    mistakes.note(Mistake::new(spelling.at, message).maybe_hint(hint));
                    None
                }
                None => None,
            };
            let variant = about.rust.as_ref().unwrap_or(code);
            if !super::is_code(&variant.value) {
                let message = format!("`{}` cannot be the name of a Rust variant", variant.value);
                mistakes.note(Mistake::new(variant.at.clone(), message).hint("add `rust: NAME` in capitals"));
            }
            if let Some(first) = variants.insert(&variant.value, variant) {
                let message = format!("two codes are named `{}`", variant.value);
                let mistake = Mistake::new(variant.at.clone(), message)
                    .label("the second")
                    .also(first.at.clone(), "the first")
                    .hint("give one of them another name: `rust: NAME`");
                mistakes.note(mistake);
            }
            model.codes.push(CodeModel {
                variant: variant.value.clone(),
                words: (&about.words).into(),
                sdk: on(&entry.sdk, of_sdk, spelled(&about.sdk)),
                rest: on(&entry.rest, of_rest, spelled(&about.rest)),
            });
        }
        for (browser, wire_name, found) in [(true, &entry.sdk, of_sdk), (false, &entry.rest, of_rest)] {
            let (Some(wire_name), Some((prefix, values))) = (wire_name, found) else { continue };
            let table = table(&name.value, browser, prefix, values, &model.codes);
            *(if browser { &mut model.sdk } else { &mut model.rest }) = Some(table);
            self.tables.insert((browser, wire_name.value.clone()), table);
        }
        self.types.insert(name.value.clone(), model);
    }

    /// An enum that the spec has no words for: all its codes are there, without labels.
    fn unnamed(&mut self, name: &str, browser: bool, prefix: Option<&str>, values: &[String]) {
        let same = |model: &VocabularyModel| {
            let codes = |code: &CodeModel| if browser { code.rest.clone() } else { code.sdk.clone() };
            model.codes.iter().filter_map(codes).eq(values.iter().cloned())
        };
        let mut type_name = name.to_owned();
        if self.types.get(&type_name).is_some_and(|model| !same(model)) {
            type_name = format!("{}{name}", if browser { "Browser" } else { "Rest" });
        }
        let model = self.types.entry(type_name.clone()).or_insert_with(|| VocabularyModel {
            words: Bilingual::nothing(),
            codes: Vec::new(),
            sdk: None,
            rest: None,
        });
        if model.codes.is_empty() {
            model.codes = values
                .iter()
                .map(|code| CodeModel {
                    variant: code.clone(),
                    words: Bilingual::nothing(),
                    sdk: None,
                    rest: None,
                })
                .collect();
        }
        for (model, code) in model.codes.iter_mut().zip(values) {
            *(if browser { &mut model.sdk } else { &mut model.rest }) = Some(code.clone());
        }
        let table = table(&type_name, browser, prefix, values, &model.codes);
        *(if browser { &mut model.sdk } else { &mut model.rest }) = Some(table);
        self.tables.insert((browser, name.to_owned()), table);
    }

    /// Takes the sets without a mistake. `whole` are the vocabularies without one: where the vocabulary is
    /// wrong, nothing is said of its sets.
    fn read_sets(&mut self, spec: &Spec, whole: &[&(At<String>, spec::Vocabulary)], mistakes: &Mistaken) {
        for (name, set) in &spec.sets {
            let names = || spec.vocabulary.iter().map(|(name, _)| name.value.as_str());
            if !names().any(|name| name == set.of.value) {
                let message = format!("there is no vocabulary `{}`", set.of.value);
                let hint = did_you_mean_or(&set.of.value, names(), "the vocabularies are");
                mistakes.note(Mistake::new(set.of.at.clone(), message).maybe_hint(hint));
            }
            let Some((_, vocabulary)) = whole.iter().find(|(name, _)| name.value == set.of.value) else {
                continue;
            };
            let before = mistakes.count();
            for code in &set.codes {
                if !vocabulary.codes.iter().any(|(known, _)| known.value == code.value) {
                    let message = format!("`{}` has no code `{}`", set.of.value, code.value);
                    let known = vocabulary.codes.iter().map(|(known, _)| known.value.as_str());
                    let hint = did_you_mean_or(&code.value, known, "its codes here are");
                    mistakes.note(Mistake::new(code.at.clone(), message).maybe_hint(hint));
                }
            }
            if mistakes.count() == before {
                let codes = set.codes.iter().map(|code| code.value.clone()).collect();
                self.sets.insert(name.value.clone(), (set.of.value.clone(), codes));
            }
        }
    }

    /// The table of PortOne's enum with this name.
    pub(super) fn table(&self, surface: Surface, name: &str) -> Option<&'static Vocabulary> {
        let key = (surface == Surface::Browser, name.to_owned());
        let table = self.tables.get(&key).copied();
        if table.is_some() {
            self.used_tables.borrow_mut().insert(key);
        }
        table
    }

    /// The codes of a set, in the spelling of the surface.
    pub(super) fn set(&self, name: &str, table: &Vocabulary, surface: Surface) -> Option<Vec<String>> {
        let (of, codes) = self.sets.get(name)?;
        if of != table.name {
            return None;
        }
        self.used_sets.borrow_mut().insert(name.to_owned());
        let model = self.types.get(of)?;
        let spelled = codes.iter().filter_map(|code| {
            let by_name = |model: &&CodeModel| {
                model.rest.as_ref() == Some(code)
                    || model.variant == *code
                    || model.sdk.as_ref() == Some(code)
            };
            let model = model.codes.iter().find(by_name)?;
            if surface == Surface::Browser { model.sdk.clone() } else { model.rest.clone() }
        });
        Some(spelled.collect())
    }

    /// The vocabulary with this name.
    pub(super) fn vocabulary(&self, name: &str) -> Option<&VocabularyModel> {
        self.types.get(name)
    }

    /// The names of all vocabularies.
    pub(super) fn vocabulary_names(&self) -> impl Iterator<Item = &str> {
        self.types.keys().map(String::as_str)
    }

    /// Whether a request of some operation can hold a code of it.
    pub(super) fn is_used(&self, vocabulary: &VocabularyModel) -> bool {
        let used = self.used_tables.borrow();
        let of = |table: &Vocabulary| {
            self.tables.iter().any(|(key, other)| std::ptr::eq(*other, table) && used.contains(key))
        };
        [vocabulary.sdk, vocabulary.rest].into_iter().flatten().any(of)
    }

    /// The names of the sets of a vocabulary.
    pub(super) fn sets_of<'a>(&'a self, vocabulary: &'a str) -> impl Iterator<Item = &'a str> {
        self.sets.iter().filter(move |(_, (of, _))| of == vocabulary).map(|(name, _)| name.as_str())
    }

    /// The vocabulary of the set with this name.
    pub(super) fn vocabulary_of(&self, set: &str) -> Option<&str> {
        self.sets.get(set).map(|(of, _)| of.as_str())
    }

    /// Notes sets that no rule uses, and vocabularies that no operation uses. `complete` tells whether all
    /// operations could be looked into.
    pub(super) fn unused(&self, spec: &Spec, complete: bool, mistakes: &Mistaken) {
        let used = self.used_sets.borrow();
        for (name, _) in &spec.sets {
            // A rule with another mistake in it may be the one that uses the set.
            let meant = mistakes.count() > 0
                && (spec.rules.iter().any(|rule| rule.speaks_of(&name.value))
                    || spec.capabilities.iter().any(|entry| entry.speaks_of(&name.value)));
            if self.sets.contains_key(&name.value) && !used.contains(&name.value) && !meant {
                let message = format!("no rule uses the set `{}`", name.value);
                mistakes
                    .note(Mistake::new(name.at.clone(), message).hint("take it away, or use it in a rule"));
            }
        }
        if !complete {
            return;
        }
        for (name, entry) in &spec.vocabulary {
            let used = |browser: bool, wire_name: &Option<At<String>>| {
                wire_name.as_ref().is_some_and(|wire_name| {
                    let used = self.used_tables.borrow();
                    !self.tables.contains_key(&(browser, wire_name.value.clone()))
                        || used.contains(&(browser, wire_name.value.clone()))
                })
            };
            let nowhere = entry.sdk.is_none() && entry.rest.is_none();
            if !nowhere && !used(true, &entry.sdk) && !used(false, &entry.rest) {
                let message = format!("no operation has a field with codes of `{}`", name.value);
                mistakes.note(Mistake::new(name.at.clone(), message).hint("take the vocabulary away"));
            }
        }
    }

    /// The Rust types that a request of some operation can hold.
    pub(super) fn close(self) -> BTreeMap<String, VocabularyModel> {
        let used = self.used_tables.into_inner();
        let tables: BTreeSet<&str> =
            self.tables.iter().filter(|(key, _)| used.contains(*key)).map(|(_, table)| table.name).collect();
        let mut types = self.types;
        types.retain(|name, _| tables.contains(name.as_str()));
        types
    }
}

/// The name of the enum of a field that is added to PortOne's schema, made as PortOne's own are: the object's
/// name and the field's.
pub(super) fn added_enum(path: &str) -> String {
    let (outer, name) = path.rsplit_once('.').unwrap_or(("", path));
    let outer = outer.rsplit('.').next().unwrap_or(outer);
    format!("{}{}", outer.to_upper_camel_case(), name.to_upper_camel_case())
}

/// The schema with the enums of the fields that are added to it.
fn with_added(wire: &Wire, surface: Surface, spec: &Spec) -> Wire {
    let mut wire = wire.clone();
    for (_, operation) in spec.operations.iter().filter(|(_, operation)| operation.surface == surface) {
        for (path, added) in &operation.add {
            if let Added::Codes(codes) = &added.value {
                let values = codes.iter().map(|code| code.value.clone()).collect();
                let added = WireType::Enum { prefix: None, values };
                wire.types.entry(added_enum(&path.value)).or_insert(added);
            }
        }
    }
    wire
}

fn enum_of<'a>(
    name: &At<String>,
    file: &str,
    wire: &'a Wire,
    mistakes: &Mistaken,
) -> Option<(Option<&'a str>, &'a [String])> {
    if let Some(WireType::Enum { prefix, values }) = wire.types.get(&name.value) {
        return Some((prefix.as_deref(), values));
    }
    let enums = wire.types.iter().filter(|(_, ty)| matches!(ty, WireType::Enum { .. }));
    let hint = did_you_mean(&name.value, enums.map(|(name, _)| name.as_str()))
        .unwrap_or_else(|| format!("look for the name among the types of {file}"));
    let message = format!("{file} has no enum `{}`", name.value);
    mistakes.note(Mistake::new(name.at.clone(), message).hint(hint));
    None
}

fn is_type(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.bytes().all(|b| b.is_ascii_alphanumeric())
        && name != "Self"
}

fn table(
    name: &str,
    browser: bool,
    prefix: Option<&str>,
    values: &[String],
    codes: &[CodeModel],
) -> &'static Vocabulary {
    let spelled = |code: &CodeModel| if browser { code.sdk.clone() } else { code.rest.clone() };
    let codes = values.iter().map(|value| {
        let model = codes.iter().find(|code| spelled(code).as_ref() == Some(value));
        Code {
            code: leak_str(value),
            variant: model.map(|model| leak_str(&model.variant)),
            label: model.map_or(Words { en: "", ko: "" }, |model| model.words.leak()),
        }
    });
    let codes = leak(codes.collect());
    Box::leak(Box::new(Vocabulary { name: leak_str(name), prefix: prefix.map(leak_str), codes }))
}
