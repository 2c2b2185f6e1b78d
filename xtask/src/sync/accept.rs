//! Taking in what the sources say now: the lock, the shapes and the generated files, all or none.

use std::collections::BTreeMap;

use portone_ksnet_upstream::lock::{Citation, Lock, Of, Pin, Source, State};
use portone_ksnet_upstream::report::{Report, Standing};

use super::compare::{All, Compared};
use super::regenerate::Regenerated;
use super::settle::counts;
use super::{Ground, LOCK, steps};
use crate::{files, generate};

/// Why nothing can be taken in yet.
pub(super) fn refusal(report: &Report) -> Option<String> {
    let mut reasons = Vec::new();
    for source in &report.sources {
        if let Standing::Unreadable(why) = &source.standing {
            reasons.push(format!("{} could not be read: {why}", source.name));
        }
    }
    for (source, judged, check) in report.contradictions() {
        let line = check.line.map_or_else(String::new, |line| format!(" (spec/ksnet.yaml:{line})"));
        reasons.push(format!("{}, {}: {}{line}", source.name, judged.change.subject, check.what));
    }
    for misfit in &report.misfits {
        reasons.push(format!("{}:{}: {}", misfit.file, misfit.line, misfit.what));
    }
    if !report.uncited.is_empty() {
        reasons.push(format!(
            "{} statements are neither cited nor given a reason; add to {LOCK}:\n{}",
            report.uncited.len(),
            steps::paste(report)
        ));
    }
    match reasons.as_slice() {
        [] => None,
        reasons => Some(format!("nothing was written, because\n- {}", reasons.join("\n- "))),
    }
}

/// Writes everything, and says what was written.
pub(super) fn run(
    ground: &Ground<'_>,
    all: &All<'_>,
    regenerated: &Regenerated,
    report: &Report,
) -> Result<Vec<String>, String> {
    let lock = Lock { sources: all.sources.iter().map(|compared| pinned(ground, compared)).collect() };
    let mut changes: BTreeMap<String, Option<String>> = BTreeMap::new();
    for (path, text) in &regenerated.wires {
        changes.insert((*path).to_owned(), Some(text.clone()));
    }
    if let Some(model) = &regenerated.model
        && (!regenerated.wires.is_empty()
            || report.semver.as_ref().is_some_and(|semver| !semver.findings.is_empty()))
    {
        let mut made = generate::from_model(model)?;
        for (path, wanted) in generate::stale(ground.root, &made)? {
            changes.insert(path.clone(), if wanted { made.remove(&path) } else { None });
        }
    }
    let mut written = files::write_all(ground.root, &changes)?;
    // The lock comes last: whoever is interrupted before it finds the same drift again.
    if files::write(&ground.root.join(LOCK), &lock.to_yaml())? {
        written.push(format!("wrote {LOCK}"));
    }
    Ok(written)
}

/// A source with what it says now.
fn pinned(ground: &Ground<'_>, compared: &Compared<'_>) -> Source {
    let Some((had, state)) = &compared.now else { return compared.source.clone() };
    let same = compared.source.pin.as_ref().is_some_and(|pin| pin.revision == had.revision);
    // The same file may be read as more than before: what differs is pinned anew.
    if same && compared.changes.is_empty() && compared.source.cite.is_empty() {
        return compared.source.clone();
    }
    let mut citations = BTreeMap::new();
    let state = match state {
        State::Schema(schema) => State::Schema(ground.reach.pinned(schema)),
        State::Page(page) => {
            for (_, statement) in page.statements().filter(|_| compared.source.of == Of::Page) {
                let cited = compared.citation(&statement.key).cloned();
                let nothing = || Citation::NoFact("it names no code, number or duty".to_owned());
                if let Some(citation) = cited.or_else(|| (!counts(statement)).then(nothing)) {
                    citations.insert(statement.key.clone(), citation);
                }
            }
            State::Page(page.clone())
        }
    };
    let pin = Pin { revision: had.revision.clone(), date: had.date.clone(), state, citations };
    Source { pin: Some(pin), cite: BTreeMap::new(), ..compared.source.clone() }
}
