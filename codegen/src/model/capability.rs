//! Questions about codes, with their names looked up; and what follows about codes from the rules.

use std::collections::{BTreeMap, BTreeSet};

use portone_ksnet_rules::{Condition, Contract, Demand, Kind, Level, Operation, Rule, Value};

use super::vocabulary::Book;
use super::{Bilingual, CodeModel, DocModel, VocabularyModel, doc_url};
use crate::mistake::{Mistake, did_you_mean, did_you_mean_or};
use crate::spec::{Answer, At, Capability, Confidence, Mistaken, Spec, Surface};

/// A question that can be asked of every code of a vocabulary.
#[derive(Debug)]
pub struct CapabilityModel {
    /// The vocabulary that is asked.
    pub vocabulary: String,
    /// The name of the question: that of the method.
    pub question: String,
    /// The answers.
    pub answer: AnswerModel,
    /// The facts it is made from.
    pub facts: Vec<String>,
    /// The page, by its name among the docs.
    pub doc: String,
    /// The section of the page.
    pub section: String,
    /// How sure that is.
    pub confidence: Confidence,
    /// What the codes have in common, or what the numbers are.
    pub words: Bilingual,
}

/// What the codes of a vocabulary answer. Codes are named as the Rust variants are, in their order.
#[derive(Debug)]
pub enum AnswerModel {
    /// These say yes, and all others no.
    Yes {
        /// The codes.
        codes: Vec<String>,
        /// The name of the trait that generic code can ask for.
        bound: String,
    },
    /// Each has a number.
    Number(Vec<(String, u32)>),
}

/// The methods that every vocabulary may have.
const METHODS: [&str; 8] = [
    "contracts",
    "from_rest_code",
    "from_sdk_code",
    "label_en",
    "label_ko",
    "rest_code",
    "sdk_code",
    "table",
];

/// The ending of the trait that all marks of a vocabulary have.
pub(crate) const MARK: &str = "Mark";

/// Looks the names of all capabilities up. `complete` tells whether all operations could be looked into.
pub(super) fn capabilities(
    spec: &Spec,
    book: &Book,
    docs: &BTreeMap<String, DocModel>,
    complete: bool,
    mistakes: &Mistaken,
) -> Vec<CapabilityModel> {
    named_once(spec, book, mistakes);
    let looker = Looker { spec, book, complete, mistakes };
    let mut models = Vec::new();
    for entry in &spec.capabilities {
        doc_url(docs, &entry.origin.doc, mistakes);
        let Some(vocabulary) = looker.vocabulary(&entry.vocabulary) else { continue };
        let answer = match &entry.answer {
            Answer::Yes { codes, bound } => AnswerModel::Yes {
                codes: looker.codes(&entry.vocabulary.value, vocabulary, codes),
                bound: bound.value.clone(),
            },
            Answer::Number(values) => AnswerModel::Number(looker.numbers(entry, vocabulary, values)),
        };
        models.push(CapabilityModel {
            vocabulary: entry.vocabulary.value.clone(),
            question: entry.question.value.clone(),
            answer,
            facts: entry.origin.facts.iter().map(|fact| fact.value.clone()).collect(),
            doc: entry.origin.doc.value.clone(),
            section: entry.origin.section.value.clone(),
            confidence: entry.confidence,
            words: (&entry.words).into(),
        });
    }
    models
}

/// Notes questions and bounds whose name is taken.
fn named_once(spec: &Spec, book: &Book, mistakes: &Mistaken) {
    let mut questions: BTreeMap<(&str, &str), &At<String>> = BTreeMap::new();
    let mut bounds: BTreeMap<&str, &At<String>> = BTreeMap::new();
    for entry in &spec.capabilities {
        let (vocabulary, question) = (&entry.vocabulary.value, &entry.question);
        if METHODS.contains(&question.value.as_str()) {
            let message = format!("`{}` is a method of every vocabulary", question.value);
            mistakes.note(Mistake::new(question.at.clone(), message).hint("give the question another name"));
        }
        let twice = |what: String, second: &At<String>, first: &At<String>| {
            let mistake = Mistake::new(second.at.clone(), format!("there are two {what} `{}`", second.value))
                .label("the second")
                .also(first.at.clone(), "the first")
                .hint("give one of them another name");
            mistakes.note(mistake);
        };
        if !question.value.is_empty()
            && let Some(first) = questions.insert((vocabulary, &question.value), question)
        {
            twice(format!("questions of `{vocabulary}` named"), question, first);
        }
        let Answer::Yes { bound, .. } = &entry.answer else { continue };
        let mark = bound.value.strip_suffix(MARK);
        let taken = if book.vocabulary(&bound.value).is_some() {
            Some("a vocabulary")
        } else if mark.is_some_and(|name| book.vocabulary(name).is_some()) {
            Some("the trait of all marks of a vocabulary")
        } else {
            None
        };
        if let Some(taken) = taken {
            let message = format!("`{}` is {taken}", bound.value);
            mistakes.note(Mistake::new(bound.at.clone(), message).hint("give the bound another name"));
        }
        if !bound.value.is_empty()
            && let Some(first) = bounds.insert(&bound.value, bound)
        {
            twice("bounds named".to_owned(), bound, first);
        }
    }
}

struct Looker<'a> {
    spec: &'a Spec,
    book: &'a Book,
    complete: bool,
    mistakes: &'a Mistaken,
}

impl Looker<'_> {
    fn vocabulary(&self, name: &At<String>) -> Option<&VocabularyModel> {
        if name.value.is_empty() {
            return None;
        }
        if let Some(model) = self.book.vocabulary(&name.value) {
            if self.complete && !self.book.is_used(model) {
                let message = format!("no operation has a field with codes of `{}`", name.value);
                self.mistakes.note(
                    Mistake::new(name.at.clone(), message).hint("ask the codes of one that requests hold"),
                );
            }
            return Some(model);
        }
        let message = format!("there is no vocabulary `{}`", name.value);
        let named = || self.spec.vocabulary.iter().map(|(name, _)| name.value.as_str());
        let hint = did_you_mean(&name.value, self.book.vocabulary_names())
            .or_else(|| did_you_mean_or(&name.value, named(), "the vocabularies with words are"));
        self.mistakes.note(Mistake::new(name.at.clone(), message).maybe_hint(hint));
        None
    }

    /// The variants that are meant by codes and names of sets, in the order of the vocabulary.
    fn codes(&self, name: &str, vocabulary: &VocabularyModel, written: &[At<String>]) -> Vec<String> {
        let mut meant: BTreeMap<&str, &At<String>> = BTreeMap::new();
        for word in written {
            let codes = match code(vocabulary, &word.value) {
                Some(code) => vec![code],
                None => self.set(name, vocabulary, word),
            };
            for code in codes {
                if let Some(first) = meant.insert(&code.variant, word) {
                    let message = format!("`{}` is among the codes twice", code.variant);
                    let mistake = Mistake::new(word.at.clone(), message)
                        .label("the second time")
                        .also(first.at.clone(), "the first time")
                        .hint("name it once");
                    self.mistakes.note(mistake);
                }
            }
        }
        let variants = vocabulary.codes.iter().map(|code| &code.variant);
        variants.filter(|variant| meant.contains_key(variant.as_str())).cloned().collect()
    }

    /// The codes of a set.
    fn set<'v>(&self, name: &str, vocabulary: &'v VocabularyModel, word: &At<String>) -> Vec<&'v CodeModel> {
        for (surface, table) in [(Surface::Rest, vocabulary.rest), (Surface::Browser, vocabulary.sdk)] {
            if let Some(spelled) = table.and_then(|table| self.book.set(&word.value, table, surface)) {
                let on = |code: &&CodeModel| {
                    let spelling = if surface == Surface::Rest { &code.rest } else { &code.sdk };
                    spelling.as_ref().is_some_and(|spelling| spelled.contains(spelling))
                };
                return vocabulary.codes.iter().filter(on).collect();
            }
        }
        let sets = || self.book.sets_of(name);
        let (message, hint) = if self.spec.sets.iter().any(|(set, _)| set.value == word.value) {
            // A set with a mistake of its own belongs to nothing.
            let Some(of) = self.book.vocabulary_of(&word.value) else { return Vec::new() };
            let message = format!("`{}` is a set of `{of}`, and `{name}` is asked", word.value);
            let hint = did_you_mean_or(&word.value, sets(), &format!("the sets of `{name}` are"));
            (message, hint.or_else(|| Some(format!("name codes of `{name}`, or add a set of them"))))
        } else {
            let message = format!("`{}` is neither a code of `{name}` nor a set of them", word.value);
            let variants = || vocabulary.codes.iter().map(|code| code.variant.as_str());
            let hint = did_you_mean(&word.value, variants().chain(sets()))
                .or_else(|| did_you_mean_or(&word.value, variants(), "the codes are"));
            (message, hint)
        };
        self.mistakes.note(Mistake::new(word.at.clone(), message).maybe_hint(hint));
        Vec::new()
    }

    /// The number of every code, in the order of the vocabulary.
    fn numbers(
        &self,
        entry: &Capability,
        vocabulary: &VocabularyModel,
        values: &[(At<String>, u32)],
    ) -> Vec<(String, u32)> {
        let name = &entry.vocabulary.value;
        let mut numbers: BTreeMap<&str, u32> = BTreeMap::new();
        for (word, number) in values {
            if let Some(code) = code(vocabulary, &word.value) {
                numbers.insert(&code.variant, *number);
            } else {
                let message = format!("`{name}` has no code `{}`", word.value);
                let variants = vocabulary.codes.iter().map(|code| code.variant.as_str());
                let hint = did_you_mean_or(&word.value, variants, "its codes are");
                self.mistakes.note(Mistake::new(word.at.clone(), message).maybe_hint(hint));
            }
        }
        let mut answers = Vec::new();
        for code in &vocabulary.codes {
            match numbers.get(code.variant.as_str()) {
                Some(number) => answers.push((code.variant.clone(), *number)),
                // What is spelled wrong is not missing.
                None if numbers.len() < values.len() => {}
                None => {
                    let message = format!("`{}` says nothing of `{}`", entry.question.value, code.variant);
                    self.mistakes.note(
                        Mistake::new(entry.question.at.clone(), message).hint("every code has a number"),
                    );
                }
            }
        }
        answers
    }
}

fn code<'v>(vocabulary: &'v VocabularyModel, word: &str) -> Option<&'v CodeModel> {
    let spelled = |code: &&CodeModel| code.sdk.as_deref() == Some(word) || code.rest.as_deref() == Some(word);
    let codes = || vocabulary.codes.iter();
    codes().find(|code| code.variant == word).or_else(|| codes().find(spelled))
}

/// The contracts that a request takes where `code` is its pay method: those that the rules demand of every
/// request that the rules let pass with it.
pub(crate) fn contracts(operation: &Operation, code: &str) -> Vec<&'static Contract> {
    let Some(pay_method) = operation.pay_method else { return Vec::new() };
    let mut known = Known { operation, pay_method, code, there: BTreeSet::from([pay_method]) };
    // What a rule requires may be what the condition of another asks for.
    loop {
        let before = known.there.len();
        for rule in operation.rules {
            if let Demand::Require([all]) = rule.demand
                && known.applies(rule)
            {
                for slot in *all {
                    known.learn(rule.slots[usize::from(*slot)]);
                }
            }
        }
        if known.there.len() == before {
            break;
        }
    }
    let mut contracts: Vec<&'static Contract> = Vec::new();
    for rule in operation.rules {
        if let Demand::Needs(contract) = rule.demand
            && known.applies(rule)
            && !contracts.iter().any(|known| known.id == contract.id)
        {
            contracts.push(contract);
        }
    }
    contracts.sort_by_key(|contract| contract.index);
    contracts
}

/// What is known of a request of which nothing but the pay method is known.
struct Known<'a> {
    operation: &'a Operation,
    pay_method: u16,
    code: &'a str,
    there: BTreeSet<u16>,
}

impl Known<'_> {
    /// Something is there, and with it what it lies in.
    fn learn(&mut self, mut index: u16) {
        while self.there.insert(index) {
            match self.operation.paths[usize::from(index)].parent {
                Some(parent) => index = parent,
                None => break,
            }
        }
    }

    /// Whether the rule applies to every such request.
    fn applies(&self, rule: &Rule) -> bool {
        let is = |slot: u8| rule.slots[usize::from(slot)] == self.pay_method;
        let said = |values: &[Value<'_>]| values.contains(&Value::Text(self.code));
        rule.level == Level::Error
            && rule.each.is_none()
            && rule.when.iter().all(|condition| match *condition {
                Condition::Present(slot) => self.there.contains(&rule.slots[usize::from(slot)]),
                Condition::In { slot, values } => is(slot) && said(values),
                Condition::NotIn { slot, values } => is(slot) && !said(values),
                Condition::Absent(_) | Condition::Device(_) => false,
            })
    }
}

/// The name of the vocabulary that an operation's pay method is a code of.
pub(crate) fn pay_method_vocabulary(operation: &Operation) -> Option<&'static str> {
    match operation.paths[usize::from(operation.pay_method?)].kind {
        Kind::Enum(vocabulary) => Some(vocabulary.name),
        _ => None,
    }
}
