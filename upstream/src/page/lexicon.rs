//! The words that say something: of duty and bounds, of the trade, and names of companies.
//!
//! Forms are written without spaces, since Korean spaces compounds as it likes; spellings of one thing have one
//! value, so that a change of spelling is none. What is in no table is prose.

mod find;
mod modes;
mod names;
mod terms;

use std::collections::HashMap;
use std::sync::OnceLock;

pub(super) use find::longest;

use crate::change::FactKind;

/// Where a form counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// Anywhere in a word.
    Anywhere,
    /// As a word of its own, with nothing but particles behind it.
    Word,
    /// Beside a comma, or before `카드`: a short name that is also a common word.
    Listed,
    /// At the end of a clause, or before a particle of statement.
    Ending,
}

/// What a form says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Which kind of fact it is; none for a form that is known to say nothing.
    pub(super) kind: Option<FactKind>,
    /// The thing itself.
    pub(super) value: &'static str,
    /// What it can be confused with: terms of one group shut each other out.
    pub(super) group: &'static str,
    /// Whether it counts by itself, and not only where another of its group takes its place.
    pub(super) strong: bool,
    /// Where it counts.
    pub(super) when: When,
}

/// All forms, by their first letter, the longest first.
pub(super) struct Lexicon {
    by_letter: HashMap<char, Vec<(Vec<char>, Entry)>>,
    groups: HashMap<&'static str, &'static str>,
}

impl Lexicon {
    /// The one there is.
    pub(super) fn get() -> &'static Self {
        static LEXICON: OnceLock<Lexicon> = OnceLock::new();
        LEXICON.get_or_init(Self::build)
    }

    fn build() -> Self {
        let mut by_letter: HashMap<char, Vec<(Vec<char>, Entry)>> = HashMap::new();
        let mut groups = HashMap::new();
        let mut add = |form: &str, entry: Entry| {
            let form: Vec<char> = form.chars().collect();
            if let Some(first) = form.first() {
                by_letter.entry(*first).or_default().push((form, entry));
            }
        };
        for (form, entry) in modes::forms() {
            add(&form, entry);
        }
        for (value, group, strong, forms) in terms::TERMS {
            groups.insert(*value, *group);
            let entry =
                Entry { kind: Some(FactKind::Term), value, group, strong: *strong, when: When::Anywhere };
            forms.split_whitespace().for_each(|form| add(form, entry));
        }
        for (form, entry) in names::forms() {
            add(&form, entry);
        }
        for forms in by_letter.values_mut() {
            forms.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
        }
        Self { by_letter, groups }
    }

    /// The forms that begin with a letter, the longest first.
    pub(super) fn from(&self, letter: char) -> &[(Vec<char>, Entry)] {
        self.by_letter.get(&letter).map_or(&[], Vec::as_slice)
    }

    /// The group of a term.
    pub(super) fn group(&self, value: &str) -> Option<&'static str> {
        self.groups.get(value).copied()
    }
}
