//! Each source against what is pinned of it.

use std::collections::{BTreeMap, BTreeSet};

use portone_ksnet_upstream::change::Change;
use portone_ksnet_upstream::kind::Kind;
use portone_ksnet_upstream::lock::{Citation, Of, Source, State};
use portone_ksnet_upstream::page::{self, Label, Page};
use portone_ksnet_upstream::report::Standing;
use portone_ksnet_upstream::schema::Schema;

use super::had::{Gathered, Got, Had};
use super::{Ground, Options};

/// One source after the comparison.
pub(super) struct Compared<'g> {
    pub(super) source: &'g Source,
    pub(super) standing: Standing,
    pub(super) read: Option<String>,
    pub(super) changes: Vec<Change>,
    /// What it says now, with the file it was read from.
    pub(super) now: Option<(Had, State)>,
    /// Under which key the new page knows what the old one knew.
    pub(super) carried: BTreeMap<String, String>,
}

/// All of them, in the order of the lock, and the files that are no source.
pub(super) struct All<'g> {
    pub(super) sources: Vec<Compared<'g>>,
    pub(super) strays: Vec<(String, String)>,
}

/// Compares what was gathered with the lock.
pub(super) fn all<'g>(ground: &'g Ground<'g>, options: &Options, gathered: Gathered) -> All<'g> {
    let Gathered { mut of, strays } = gathered;
    let sources = ground.lock.sources.iter().map(|source| {
        if !options.only.is_empty() && !options.only.contains(&source.name) {
            return Compared::without(source, Standing::Skipped, None);
        }
        let pinned = source.pin.is_some();
        match of.remove(&source.name) {
            Some(Got::Had(had)) => one(ground, source, had),
            Some(Got::Refused(read, why)) => Compared::without(source, unreadable(source, why), Some(read)),
            Some(Got::Missing(why)) if pinned => Compared::without(source, Standing::Unavailable(why), None),
            _ => Compared::without(source, Standing::NotPinned, None),
        }
    });
    All { sources: sources.collect(), strays }
}

impl<'g> Compared<'g> {
    fn without(source: &'g Source, standing: Standing, read: Option<String>) -> Self {
        Self { source, standing, read, changes: Vec::new(), now: None, carried: BTreeMap::new() }
    }

    /// What a statement of the new page is cited as: what it was cited as before, or what a person wrote under
    /// `cite`, which counts more.
    pub(super) fn citation(&self, key: &str) -> Option<&Citation> {
        if let Some(citation) = self.source.cite.get(key) {
            return Some(citation);
        }
        let was = self.carried.iter().find(|(_, new)| new.as_str() == key).map(|(old, _)| old);
        self.source.citation(was?)
    }
}

fn one<'g>(ground: &'g Ground<'g>, source: &'g Source, had: Had) -> Compared<'g> {
    let read = Some(had.read.clone());
    let state = match read_state(source.of, &had.read, &had.text) {
        Ok(state) => state,
        Err(why) => return Compared::without(source, unreadable(source, why), read),
    };
    let mut compared = Compared::without(source, Standing::ToBePinned, read);
    match (&source.pin, &state) {
        (Some(_), State::Page(now)) => {
            let old = source.page().cloned().unwrap_or_default();
            compared.carried = page::carried(&old, now);
            if let Some(why) = another_page(&old, &compared.carried) {
                return Compared::without(source, Standing::Unreadable(why), compared.read);
            }
            compared.changes = page::compare(&old, now);
        }
        (Some(_), State::Schema(now)) => {
            if let Some(why) = another_schema(ground, source, now) {
                return Compared::without(source, Standing::Unreadable(why), compared.read);
            }
            if let Some(old) = source.schema() {
                compared.changes = ground.reach.compare(old, now).in_use;
            }
        }
        (None, _) => {}
    }
    if source.pin.is_some() {
        compared.standing = if compared.changes.is_empty() { Standing::Fresh } else { Standing::Drifted };
    }
    compared.now = Some((had, state));
    compared
}

/// A guide that cannot be read is one that cannot be had: what is pinned of it stays, and nothing else waits for it.
fn unreadable(source: &Source, why: String) -> Standing {
    match (source.of, &source.pin) {
        (Of::Guide, Some(_)) => Standing::Unavailable(why),
        (Of::Guide, None) => Standing::Ignored(why),
        _ => Standing::Unreadable(why),
    }
}

/// Reads a file as what the source is.
pub(super) fn read_state(of: Of, name: &str, text: &str) -> Result<State, String> {
    let said = |error: portone_ksnet_upstream::kind::Unreadable| error.to_string();
    let read_page = || Page::read(text).map_err(|error| format!("{name}: {error}"));
    match of {
        Of::Guide => Ok(State::Page(about_the_channel(read_page()?))),
        Of::Page => match Kind::of(name, text).map_err(said)? {
            Kind::Page => Ok(State::Page(read_page()?)),
            other => Err(format!("{name}: expected {}, found {}", Kind::Page.name(), other.name())),
        },
        Of::OpenApi | Of::BrowserSdk => {
            let schema = Schema::read(name, text).map_err(said)?;
            match of.kind() {
                Some(kind) if kind != schema.kind() => {
                    Err(format!("{name}: expected {}, found {}", kind.name(), schema.kind().name()))
                }
                _ => Ok(State::Schema(schema)),
            }
        }
    }
}

/// The sections and statements of a guide that speak of the channel.
fn about_the_channel(mut page: Page) -> Page {
    let speaks = |text: &str| text.to_ascii_lowercase().contains("ksnet");
    let names = |label: &Label| label.words().is_some_and(speaks);
    let whole = page.title.as_ref().is_some_and(names);
    page.sections.retain_mut(|section| {
        if !whole && !section.at.iter().any(names) {
            section.statements.retain(|statement| {
                speaks(&statement.text)
                    || statement.owner.as_deref().is_some_and(speaks)
                    || statement.facts.iter().any(|fact| speaks(&fact.value))
            });
        }
        !section.statements.is_empty()
    });
    page
}

/// A page that shares next to nothing with the one that is pinned is not a new state of it.
fn another_page(old: &Page, carried: &BTreeMap<String, String>) -> Option<String> {
    let all = old.statements().count();
    (carried.len() * 4 < all).then(|| {
        format!(
            "it is another page: of {all} statements that are pinned it has {}; check the file or the address",
            carried.len()
        )
    })
}

/// A document without half of the operations in use is another document.
fn another_schema(ground: &Ground<'_>, source: &Source, now: &Schema) -> Option<String> {
    let known: BTreeSet<&str> = source.schema()?.operations().collect();
    let in_use: Vec<&str> = ground
        .spec
        .operations
        .iter()
        .map(|(name, _)| name.value.as_str())
        .filter(|name| known.contains(name))
        .collect();
    let missing = ground.reach.missing(now);
    let gone = in_use.iter().filter(|name| missing.contains(name)).count();
    (gone * 2 > in_use.len()).then(|| {
        format!(
            "it is another document, or a part of it: of {} operations in use it lacks {gone}; check the file or \
             the address",
            in_use.len()
        )
    })
}
