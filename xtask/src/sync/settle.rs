//! The report: what moved, with what leans on it, and what is to be settled.

use std::collections::BTreeSet;

use portone_ksnet_codegen::home::{Home, Part};
use portone_ksnet_upstream::change::{Change, Fact, What};
use portone_ksnet_upstream::lock::{Citation, Of, State};
use portone_ksnet_upstream::page::{Form, Label, Statement};
use portone_ksnet_upstream::report::{
    Check, Judged, Misfit, Orphan, Report, SourceReport, Standing, Uncited,
};

use super::check::{About, Names, checks};
use super::cited::Cited;
use super::compare::{All, Compared};
use super::regenerate::Regenerated;
use super::{Ground, LOCK};

/// Puts together everything there is to tell.
pub(super) fn report(ground: &Ground<'_>, all: &All<'_>, regenerated: &Regenerated) -> Report {
    let cited = Cited::new(ground);
    let names = regenerated.matrix().map(Names::new).unwrap_or_default();
    let mut report = Report {
        misfits: regenerated.misfits.clone(),
        semver: regenerated.semver.clone(),
        ..Report::default()
    };
    for compared in &all.sources {
        // A part of the spec that lost its ground is told once.
        let mut told = BTreeSet::new();
        let changes = compared.changes.iter();
        let changes =
            changes.map(|change| judged(ground, &cited, &names, compared, change, &mut told)).collect();
        report.sources.push(SourceReport {
            name: compared.source.name.clone(),
            kind: compared.source.of.kind(),
            read: compared.read.clone(),
            standing: compared.standing.clone(),
            changes,
            elsewhere: Vec::new(),
        });
        if compared.source.of == Of::Page {
            settle(&cited, compared, &mut report);
        }
        unknown_facts(&cited, compared, &mut report);
    }
    // Whatever else lies in a folder matters where it could be what is missing.
    let lacks = all.sources.iter().any(|compared| matches!(compared.standing, Standing::Unavailable(_)));
    for (name, why) in &all.strays {
        report.sources.push(SourceReport {
            name: name.clone(),
            kind: None,
            read: Some(name.clone()),
            standing: if lacks { Standing::Unreadable(why.clone()) } else { Standing::Ignored(why.clone()) },
            changes: Vec::new(),
            elsewhere: Vec::new(),
        });
    }
    report
}

fn judged(
    ground: &Ground<'_>,
    cited: &Cited<'_>,
    names: &Names,
    compared: &Compared<'_>,
    change: &Change,
    told: &mut BTreeSet<String>,
) -> Judged {
    let citation = match (&change.new, &change.old) {
        (Some(new), _) => compared.citation(new),
        (None, Some(old)) => compared.source.citation(old),
        (None, None) => None,
    };
    let facts = match citation {
        Some(Citation::Facts(facts)) => facts.clone(),
        _ => Vec::new(),
    };
    let homes = match compared.source.of {
        Of::Page => cited.by_facts(&facts),
        Of::Guide => cited.by_guide(&compared.source.name, &change.labels),
        Of::OpenApi | Of::BrowserSdk => cited.by_path(change),
    };
    // Of a statement that is gone it matters whether others still say what the spec is made from, and not each
    // of its words.
    let checks = match (compared.source.of, change.what) {
        (Of::Page, What::Removed) => left_alone(ground, compared, &homes, told),
        _ => {
            let of_channel = matches!(compared.source.of, Of::Page | Of::Guide);
            let about = About { change, facts: &facts, says: said(compared, change), of_channel };
            checks(ground, names, &about, &homes)
        }
    };
    Judged { change: change.clone(), facts, homes: cited.told(&homes), checks }
}

/// All that the changed statement says now.
fn said<'c>(compared: &'c Compared<'_>, change: &Change) -> &'c [Fact] {
    let Some((_, State::Page(now))) = &compared.now else { return &[] };
    let statement = now.statements().find(|(_, statement)| Some(&statement.key) == change.new.as_ref());
    statement.map_or(&[], |(_, statement)| &statement.facts)
}

/// Rules that were made from what the page said, and from nothing that it says still.
fn left_alone(
    ground: &Ground<'_>,
    compared: &Compared<'_>,
    homes: &[&Home<'_>],
    told: &mut BTreeSet<String>,
) -> Vec<Check> {
    let still = still_cited(compared);
    let was = pinned_facts(compared);
    let rules = homes.iter().filter(|home| matches!(home.part, Part::Rule(_) | Part::Capability(_)));
    rules
        .filter_map(|home| {
            let of_page: Vec<&str> = home
                .facts
                .iter()
                .map(|fact| fact.value.as_str())
                .filter(|fact| was.contains(*fact))
                .collect();
            let none_left = !of_page.is_empty() && of_page.iter().all(|fact| !still.contains(*fact));
            (none_left && told.insert(home.name.clone())).then(|| Check {
                confirms: false,
                what: format!(
                    "the page no longer says what {} `{}` is made from ({}): move it to `history`, or cite what \
                     says it now",
                    home.part.word(),
                    home.name,
                    of_page.join(", "),
                ),
                line: Some(ground.line(home.at.start)),
            })
        })
        .collect()
}

fn pinned_facts(compared: &Compared<'_>) -> BTreeSet<String> {
    let citations = compared.source.pin.iter().flat_map(|pin| pin.citations.values());
    facts_of(citations)
}

/// The facts that statements of the new page are cited as.
fn still_cited(compared: &Compared<'_>) -> BTreeSet<String> {
    let Some((_, State::Page(now))) = &compared.now else { return pinned_facts(compared) };
    facts_of(now.statements().filter_map(|(_, statement)| compared.citation(&statement.key)))
}

fn facts_of<'c>(citations: impl Iterator<Item = &'c Citation>) -> BTreeSet<String> {
    let facts = citations.filter_map(|citation| match citation {
        Citation::Facts(facts) => Some(facts),
        Citation::NoFact(_) => None,
    });
    facts.flatten().cloned().collect()
}

/// What a page's statements lack, and which citations lost their statement.
fn settle(cited: &Cited<'_>, compared: &Compared<'_>, report: &mut Report) {
    let Some((_, State::Page(now))) = &compared.now else { return };
    let keys: BTreeSet<&str> = now.statements().map(|(_, statement)| statement.key.as_str()).collect();
    for (section, statement) in now.statements() {
        if counts(statement) && compared.citation(&statement.key).is_none() {
            report.uncited.push(Uncited {
                source: compared.source.name.clone(),
                key: statement.key.clone(),
                at: section.at.iter().map(Label::to_string).collect(),
                subject: subject(statement),
                line: statement.line,
            });
        }
    }
    let still = still_cited(compared);
    let mut orphan = |key: &str, subject: String, facts: &[String]| {
        let left = facts.iter().filter(|fact| !still.contains(*fact) && cited.has(fact));
        report.orphans.push(Orphan {
            source: compared.source.name.clone(),
            key: key.to_owned(),
            subject,
            facts: facts.to_vec(),
            unsupported: left.cloned().collect(),
        });
    };
    if let (Some(pin), Some(old)) = (&compared.source.pin, compared.source.page()) {
        for (_, statement) in old.statements() {
            if compared.carried.contains_key(&statement.key) || !counts(statement) {
                continue;
            }
            if let Some(Citation::Facts(facts)) = pin.citations.get(&statement.key) {
                orphan(&statement.key, subject(statement), facts);
            }
        }
    }
    for (key, citation) in &compared.source.cite {
        if !keys.contains(key.as_str()) {
            let facts = match citation {
                Citation::Facts(facts) => facts.clone(),
                Citation::NoFact(_) => Vec::new(),
            };
            orphan(key, "under `cite`".to_owned(), &facts);
        }
    }
}

/// What says nothing need not be cited.
pub(super) fn counts(statement: &Statement) -> bool {
    statement.form != Form::Container && !statement.facts.is_empty()
}

fn subject(statement: &Statement) -> String {
    let facts = statement.facts.iter().take(3).map(|fact| fact.value.as_str());
    let facts = facts.collect::<Vec<_>>().join(", ");
    match &statement.owner {
        Some(owner) if !facts.is_empty() => format!("{owner}: {facts}"),
        Some(owner) => owner.clone(),
        None => facts,
    }
}

/// A citation of a fact that no part of the spec is made from.
fn unknown_facts(cited: &Cited<'_>, compared: &Compared<'_>, report: &mut Report) {
    let pinned = compared.source.pin.iter().flat_map(|pin| &pin.citations);
    for (key, citation) in pinned.chain(&compared.source.cite) {
        let Citation::Facts(facts) = citation else { continue };
        for fact in facts.iter().filter(|fact| !cited.has(fact)) {
            report.misfits.push(Misfit {
                what: format!("the statement `{key}` is cited as `{fact}`, which lives nowhere in the spec"),
                hint: Some("cite a fact of spec/facts.yaml that a rule, a field or a note names".to_owned()),
                file: LOCK.to_owned(),
                line: 1,
            });
        }
    }
}
