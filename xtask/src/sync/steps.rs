//! What to do next, as commands.

use std::fmt::Write as _;

use portone_ksnet_upstream::report::{Report, Standing, Step};

use super::{LOCK, Options};
use crate::generate::SPEC;

/// The steps that a report asks for.
pub(super) fn steps(report: &Report, options: &Options) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut step = |why: String, command: String| steps.push(Step { why, command });
    let open = report.contradictions().count() + report.misfits.len();
    if open > 0 {
        let names = report.contradictions().flat_map(|(_, judged, _)| &judged.homes).map(|home| &home.name);
        let first =
            names.into_iter().next().map_or_else(String::new, |name| format!("cargo xtask explain {name}"));
        step(format!("Correct {SPEC} where it says otherwise (✗ above), until this report has none"), first);
    }
    if !report.uncited.is_empty() {
        let why = format!(
            "Say in {LOCK} which facts the new statements are, under `cite:` of their source; \
             `no_fact: \"why\"` where one is none"
        );
        step(why, paste(report));
    }
    let waits = report.sources.iter().any(|source| source.standing == Standing::ToBePinned);
    if report.drifted() || waits {
        let from =
            options.from.as_ref().map_or_else(String::new, |from| format!(" --from {}", from.display()));
        let mut only = String::new();
        for name in &options.only {
            let _ = write!(only, " --only {name}");
        }
        let command = format!("cargo xtask sync{from}{only} --accept");
        step("Pin what was read, take the new shapes in and regenerate".to_owned(), command);
    }
    if let Some(semver) = report.semver.as_ref().filter(|semver| !semver.findings.is_empty()) {
        let command = "TRYBUILD=overwrite cargo test --test compile_fail --test merchants && git diff";
        step("Read what the compiler says now".to_owned(), command.to_owned());
        if semver.verdict == "breaking" {
            let why =
                "Raise the minor version (the major one from 1.0 on) and tell merchants in CHANGELOG.md";
            step(why.to_owned(), String::new());
        }
    }
    steps
}

/// Lines for the lock, ready to paste.
pub(super) fn paste(report: &Report) -> String {
    let mut text = String::new();
    let mut source = "";
    for statement in &report.uncited {
        if statement.source != source {
            source = &statement.source;
            let _ = writeln!(text, "# source {source}\n    cite:");
        }
        let at = statement.at.last().map_or("", String::as_str);
        let line = statement.line.map_or_else(String::new, |line| format!(", line {line}"));
        let _ = writeln!(text, "      - key: \"{}\"   # {at}: {}{line}", statement.key, statement.subject);
        let _ = writeln!(text, "        facts: []");
    }
    text
}
