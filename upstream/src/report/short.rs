//! The report in a terminal.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::sections::{groups, line};
use super::words::{sign, standing};
use super::{Judged, Report, SourceReport, Standing};

/// As many findings of one kind are shown; the whole report has all.
const SHOWN: usize = 12;

/// As many changes of one source.
const LINES: usize = 40;

impl Report {
    /// As a few lines for a terminal.
    pub fn short(&self) -> String {
        let mut text = String::new();
        for source in &self.sources {
            if matches!(source.standing, Standing::NotPinned | Standing::Skipped) {
                continue;
            }
            let _ =
                writeln!(text, "{:14}  {}", source.name, standing(&source.standing, source.changes.len()));
            changes(source, &mut text);
            if let Some(told) = source.elsewhere() {
                let _ = writeln!(text, "  {told}");
            }
        }
        let waiting = self.sources.iter().filter(|source| source.standing == Standing::NotPinned).count();
        if waiting > 0 {
            let _ = writeln!(text, "{waiting} guides are not pinned yet, and not at hand");
        }
        for misfit in self.misfits.iter().take(SHOWN) {
            let _ = writeln!(text, "contradicts: {} ({}:{})", misfit.what, misfit.file, misfit.line);
        }
        more(&mut text, self.misfits.len());
        for statement in self.uncited.iter().take(SHOWN) {
            let _ = writeln!(text, "cited by nothing: {} {}", statement.key, statement.subject);
        }
        more(&mut text, self.uncited.len());
        for orphan in self.orphans.iter().take(SHOWN) {
            let _ = writeln!(text, "its statement is gone: {} ({})", orphan.subject, orphan.facts.join(", "));
        }
        more(&mut text, self.orphans.len());
        if let Some(semver) = &self.semver {
            let _ = writeln!(text, "public API: {}", semver.verdict);
            for (verdict, item, what) in semver.findings.iter().take(SHOWN) {
                let _ = writeln!(text, "  {verdict}  {item}: {what}");
            }
            more(&mut text, semver.findings.len());
        }
        for step in &self.steps {
            let _ = writeln!(text, "next: {}", step.why);
            if step.command.starts_with("cargo") {
                let _ = writeln!(text, "  {}", step.command);
            }
        }
        let _ = writeln!(text, "{}", self.summary().replace("**", ""));
        text
    }
}

/// The changes by their sections. One that came or went as a whole is one line, with what leans on it.
fn changes(source: &SourceReport, text: &mut String) {
    let mut left = LINES;
    let mut hidden = 0;
    for group in groups(source) {
        let whole = group.whole();
        let lines = if whole.is_empty() { group.changes.len() } else { 1 };
        // What contradicts the spec is shown however long the report is.
        let open = |judged: &&Judged| judged.checks.iter().any(|check| !check.confirms);
        let shown: Vec<&Judged> = if lines <= left {
            group.changes.clone()
        } else {
            group.changes.iter().copied().filter(open).collect()
        };
        left = left.saturating_sub(lines);
        if shown.is_empty() {
            hidden += group.changes.len();
            continue;
        }
        let title = if group.title.is_empty() { "above all headings" } else { &group.title };
        if !whole.is_empty() {
            let sign = sign(group.changes[0].change.what);
            let _ = writeln!(text, "  {sign} {title}: {whole}");
            leaned(&shown, text);
            continue;
        }
        hidden += group.changes.len() - shown.len();
        let _ = writeln!(text, "  {title}");
        for judged in shown {
            let change = &judged.change;
            let at = change.line.map_or_else(String::new, |line| format!(" {line}:"));
            let _ = writeln!(text, "    {}{at} {}", sign(change.what), line(source, change));
            leaned(&[judged], text);
        }
    }
    if hidden > 0 {
        let _ = writeln!(text, "  … and {hidden} more (`--markdown` shows all)");
    }
}

/// The parts of the spec that lean on changes, and what they say otherwise.
fn leaned(changes: &[&Judged], text: &mut String) {
    let names: BTreeSet<&str> =
        changes.iter().flat_map(|judged| &judged.homes).map(|home| home.name.as_str()).collect();
    if !names.is_empty() {
        let _ = writeln!(text, "        leaned on by {}", names.into_iter().collect::<Vec<_>>().join(", "));
    }
    for check in changes.iter().flat_map(|judged| &judged.checks).filter(|check| !check.confirms) {
        let at = check.line.map_or_else(String::new, |line| format!(" (spec/ksnet.yaml:{line})"));
        let _ = writeln!(text, "        contradicts: {}{at}", check.what);
    }
}

fn more(text: &mut String, all: usize) {
    if all > SHOWN {
        let _ = writeln!(text, "  … and {} more (`--markdown` shows all)", all - SHOWN);
    }
}
