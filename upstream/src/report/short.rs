//! The report in a terminal.

use std::fmt::Write as _;

use super::words::{moved, place, sign, standing};
use super::{Report, Standing};

/// As many findings of one kind are shown; the whole report has all.
const SHOWN: usize = 12;

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
            for judged in source.changes.iter().take(SHOWN) {
                let change = &judged.change;
                let line = change.line.map_or_else(String::new, |line| format!(":{line}"));
                let _ = writeln!(text, "  {} {}{line}  {}", sign(change.what), place(change), moved(change));
                let names: Vec<&str> = judged.homes.iter().map(|home| home.name.as_str()).collect();
                if !names.is_empty() {
                    let _ = writeln!(text, "      leaned on by {}", names.join(", "));
                }
                for check in judged.checks.iter().filter(|check| !check.confirms) {
                    let line =
                        check.line.map_or_else(String::new, |line| format!(" (spec/ksnet.yaml:{line})"));
                    let _ = writeln!(text, "      contradicts: {}{line}", check.what);
                }
            }
            more(&mut text, source.changes.len());
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

fn more(text: &mut String, all: usize) {
    if all > SHOWN {
        let _ = writeln!(text, "  … and {} more (`--markdown` shows all)", all - SHOWN);
    }
}
