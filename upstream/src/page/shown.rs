//! Where changes stand, as a report shows it: a page that was in the lock has lost the words of its headings.

use std::collections::{BTreeMap, HashMap};

use super::{Label, Page};

/// The headings above a section, the outermost first, and its own at the end.
pub(super) struct Place {
    /// As they are shown.
    pub(super) at: Vec<String>,
    pub(super) labels: Vec<Label>,
    /// The line of its own heading.
    pub(super) line: Option<usize>,
}

/// The places of all sections of two pages.
pub(super) struct Shown {
    pub(super) title: Place,
    pub(super) old: Vec<Place>,
    pub(super) new: Vec<Place>,
}

impl Shown {
    /// `became` says which section of the new page is which of the old one.
    pub(super) fn new(old: &Page, new: &Page, became: &BTreeMap<usize, usize>) -> Self {
        let mut words: HashMap<&Label, &str> = HashMap::new();
        for label in new.sections.iter().chain(&old.sections).flat_map(|section| &section.at) {
            if let Some(known) = label.words() {
                words.entry(label).or_insert(known);
            }
        }
        let heir = |from: usize| new.sections[*became.get(&from)?].at.last()?.words();
        let title: Vec<Label> = new.title.iter().cloned().collect();
        Self {
            title: Place { at: title.iter().map(Label::to_string).collect(), labels: title, line: None },
            old: (0..old.sections.len()).map(|at| place(old, at, &words, &heir)).collect(),
            new: (0..new.sections.len()).map(|at| place(new, at, &words, &|_| None)).collect(),
        }
    }
}

/// Each heading by its words; where it has lost them, by those of the heading that took its place; and where nothing
/// did, by its mark and its facts.
fn place<'p>(
    page: &Page,
    section: usize,
    words: &HashMap<&Label, &'p str>,
    heir: &dyn Fn(usize) -> Option<&'p str>,
) -> Place {
    let labels = &page.sections[section].at;
    let shown = |depth: usize| {
        let label = &labels[depth];
        if let Some(known) = label.words().or_else(|| words.get(label).copied()) {
            return known.to_owned();
        }
        // Of headings that are repeated, the one it stands under.
        let own = page.sections[..=section].iter().rposition(|other| other.at == labels[..=depth]);
        if let Some(heir) = own.and_then(heir) {
            return heir.to_owned();
        }
        let facts = own.map_or(&[][..], |own| &page.sections[own].facts);
        let facts: Vec<&str> = facts.iter().map(|fact| fact.value.as_str()).collect();
        if facts.is_empty() { label.to_string() } else { format!("{label} ({})", facts.join(", ")) }
    };
    Place {
        at: (0..labels.len()).map(shown).collect(),
        labels: labels.clone(),
        line: page.sections[section].line,
    }
}
