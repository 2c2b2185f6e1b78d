//! The report as Markdown, for a pull request.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::sections::{groups, line};
use super::words::{count, kind, moved, place, standing};
use super::{Home, Judged, Report, SourceReport, Standing};

/// As many changes are listed of those that are no drift.
const ELSEWHERE: usize = 50;

/// The file that homes and checks are lines of.
const SPEC: &str = "spec/ksnet.yaml";

impl Report {
    /// As Markdown.
    pub fn markdown(&self) -> String {
        let mut text = String::from("# What moved at PortOne\n\n");
        let _ = writeln!(text, "{}\n", self.summary());
        self.sources_table(&mut text);
        self.moved(&mut text);
        self.leaning(&mut text);
        self.unsettled(&mut text);
        self.wire(&mut text);
        self.api(&mut text);
        self.next(&mut text);
        text
    }

    /// The whole of it in a line.
    pub(super) fn summary(&self) -> String {
        let changes: usize = self.sources.iter().map(|source| source.changes.len()).sum();
        let mut parts = vec![count(changes, "change")];
        let contradictions = self.contradictions().count() + self.misfits.len();
        if contradictions > 0 {
            parts.push(count(contradictions, "contradiction"));
        }
        if !self.uncited.is_empty() {
            parts.push(count(self.uncited.len(), "statement") + " to cite");
        }
        if let Some(semver) = &self.semver {
            parts.push(format!("public API: **{}**", semver.verdict));
        }
        if !self.drifted() {
            parts = if self.incomplete() { Vec::new() } else { vec!["nothing to do".to_owned()] };
        }
        if self.incomplete() {
            parts.push("not every source could be read".to_owned());
        }
        parts.join(" · ")
    }

    fn sources_table(&self, text: &mut String) {
        let unpinned: Vec<&str> = self
            .sources
            .iter()
            .filter(|source| source.standing == Standing::NotPinned)
            .map(|source| source.name.as_str())
            .collect();
        text.push_str("| source | read from | |\n|---|---|---|\n");
        for source in &self.sources {
            if matches!(source.standing, Standing::NotPinned | Standing::Skipped) {
                continue;
            }
            let read = source.read.as_deref().map_or_else(String::new, |read| format!("`{read}`"));
            let _ = writeln!(
                text,
                "| `{}`, {} | {read} | {} |",
                source.name,
                kind(source.kind),
                standing(&source.standing, source.changes.len()).replace('\n', " ").replace('|', "\\|")
            );
        }
        text.push('\n');
        if !unpinned.is_empty() {
            let _ = writeln!(text, "Not pinned yet, and not at hand: {}.\n", unpinned.join(", "));
        }
    }

    fn moved(&self, text: &mut String) {
        let changed = |source: &&SourceReport| !source.changes.is_empty() || !source.elsewhere.is_empty();
        let changed: Vec<_> = self.sources.iter().filter(changed).collect();
        if changed.is_empty() {
            return;
        }
        text.push_str("## 1. What moved\n\n");
        for source in changed {
            let _ = writeln!(text, "### `{}`\n", source.name);
            for group in groups(source) {
                let title = if group.title.is_empty() { "Above all headings" } else { &group.title };
                let whole = group.whole();
                let dash = if whole.is_empty() { "" } else { ": " };
                let _ = writeln!(text, "**{}**{dash}{whole}\n", title.replace('*', "\\*"));
                for judged in &group.changes {
                    let change = &judged.change;
                    let at = change.line.map_or_else(String::new, |line| format!(" (line {line})"));
                    let _ = writeln!(text, "- {}{at} {}", change.what.word(), line(source, change));
                }
                text.push('\n');
            }
            elsewhere(source, text);
        }
    }

    fn leaning(&self, text: &mut String) {
        let leaned: Vec<&Judged> = self
            .sources
            .iter()
            .flat_map(|source| &source.changes)
            .filter(|judged| !judged.homes.is_empty() || !judged.checks.is_empty())
            .collect();
        if leaned.is_empty() && self.misfits.is_empty() {
            return;
        }
        text.push_str("## 2. What leans on it\n\n");
        for judged in leaned {
            let facts = match judged.facts.as_slice() {
                [] => String::new(),
                facts => format!(" ({})", facts.join(", ")),
            };
            let _ = writeln!(text, "- {} {}{facts}", judged.change.what.word(), place(&judged.change));
            let _ = writeln!(text, "  - {}", homes(&judged.homes));
            for check in &judged.checks {
                let mark = if check.confirms { "✓ confirms" } else { "✗ **contradicts**" };
                let link =
                    check.line.map_or_else(String::new, |line| format!(" ([line {line}]({SPEC}#L{line}))"));
                let _ = writeln!(text, "  - {mark}: {}{link}", check.what);
            }
        }
        for misfit in &self.misfits {
            let hint = misfit.hint.as_ref().map_or_else(String::new, |hint| format!("; {hint}"));
            let _ = writeln!(
                text,
                "- ✗ **contradicts**: {}{hint} ([{}:{line}]({}#L{line}))",
                misfit.what,
                misfit.file,
                misfit.file,
                line = misfit.line
            );
        }
        text.push('\n');
    }

    fn unsettled(&self, text: &mut String) {
        if self.uncited.is_empty() && self.orphans.is_empty() {
            return;
        }
        text.push_str("## 3. Statements and citations to settle\n\n");
        for statement in &self.uncited {
            let line = statement.line.map_or_else(String::new, |line| format!(" (line {line})"));
            let at = statement.at.join(" › ");
            let _ = writeln!(
                text,
                "- cited by nothing: `{}` {at} › `{}`{line}, key `{}`",
                statement.source, statement.subject, statement.key
            );
        }
        for orphan in &self.orphans {
            let left = match orphan.unsupported.as_slice() {
                [] => String::new(),
                facts => format!("; nothing else says {}", facts.join(", ")),
            };
            let _ = writeln!(
                text,
                "- its statement is gone: `{}` `{}`, cited as {}{left}",
                orphan.source,
                orphan.subject,
                orphan.facts.join(", ")
            );
        }
        text.push('\n');
    }

    fn wire(&self, text: &mut String) {
        let mut sides: [BTreeMap<&str, Vec<&Judged>>; 2] = Default::default();
        for judged in self.sources.iter().flat_map(|source| &source.changes) {
            for operation in &judged.change.operations {
                let (request, answer) = (judged.change.sides.request, judged.change.sides.answer);
                for (of, side) in [request, answer].into_iter().zip(&mut sides) {
                    if of {
                        side.entry(operation).or_default().push(judged);
                    }
                }
            }
        }
        if sides.iter().all(BTreeMap::is_empty) {
            return;
        }
        text.push_str("## 4. On the wire\n\n");
        for (name, side) in ["Requests", "Answers"].into_iter().zip(&sides) {
            if side.is_empty() {
                continue;
            }
            let _ = writeln!(text, "{name}:\n");
            // One change that many operations reach is one line.
            let mut lines: BTreeMap<String, Vec<&str>> = BTreeMap::new();
            for (operation, changes) in side {
                for judged in changes {
                    let change = &judged.change;
                    let line = format!("{} {}: {}", change.what.word(), place(change), moved(change));
                    lines.entry(line).or_default().push(operation);
                }
            }
            for (line, operations) in lines {
                let _ = writeln!(text, "- {line} (`{}`)", operations.join("`, `"));
            }
            text.push('\n');
        }
    }

    fn api(&self, text: &mut String) {
        let Some(semver) = &self.semver else {
            if !self.misfits.is_empty() {
                text.push_str("## 5. What regenerating does to the public API\n\n");
                text.push_str("It cannot be told while the spec does not fit the shapes (✗ above).\n\n");
            }
            return;
        };
        if semver.findings.is_empty() {
            return;
        }
        let _ = writeln!(text, "## 5. What regenerating does to the public API: {}\n", semver.verdict);
        for wanted in ["breaking", "additive"] {
            let of: Vec<_> = semver.findings.iter().filter(|(verdict, ..)| verdict == wanted).collect();
            if of.is_empty() {
                continue;
            }
            let _ = writeln!(text, "<details{}><summary>{} {wanted}</summary>\n", open(wanted), of.len());
            for (_, item, what) in of {
                let _ = writeln!(text, "- `{item}`: {what}");
            }
            text.push_str("\n</details>\n\n");
        }
    }

    fn next(&self, text: &mut String) {
        if self.steps.is_empty() {
            return;
        }
        text.push_str("## 6. Next steps\n\n");
        for (number, step) in self.steps.iter().enumerate() {
            let _ = writeln!(text, "{}. {}\n", number + 1, step.why);
            if !step.command.is_empty() {
                let language = if step.command.starts_with("cargo") { "sh" } else { "yaml" };
                let _ = writeln!(text, "   ```{language}");
                for line in step.command.lines() {
                    let _ = writeln!(text, "   {line}");
                }
                text.push_str("   ```\n\n");
            }
        }
    }
}

/// What moved where nothing of ours reaches, folded up.
fn elsewhere(source: &SourceReport, text: &mut String) {
    let Some(told) = source.elsewhere() else { return };
    let _ = writeln!(text, "<details><summary>{told}</summary>\n");
    for change in source.elsewhere.iter().take(ELSEWHERE) {
        let _ = writeln!(text, "- {} {}", change.what.word(), place(change));
    }
    if source.elsewhere.len() > ELSEWHERE {
        let _ = writeln!(text, "- … and {} more (`--json` has all)", source.elsewhere.len() - ELSEWHERE);
    }
    text.push_str("\n</details>\n\n");
}

/// What binds merchants as links; what only explains is counted.
fn homes(homes: &[Home]) -> String {
    let explains = |home: &&Home| matches!(home.kind.as_str(), "note" | "history" | "shape");
    let binding = homes.iter().filter(|home| !explains(home));
    let mut parts: Vec<String> =
        binding.map(|home| format!("{} [{}]({SPEC}#L{})", home.kind, home.name, home.line)).collect();
    for kind in ["note", "history", "shape"] {
        let names: Vec<&str> =
            homes.iter().filter(|home| home.kind == kind).map(|home| home.name.as_str()).collect();
        if !names.is_empty() {
            parts.push(format!("{kind} {}", names.join(", ")));
        }
    }
    if parts.is_empty() { "nothing in the spec names it".to_owned() } else { parts.join(", ") }
}

fn open(wanted: &str) -> &'static str {
    if wanted == "breaking" { " open" } else { "" }
}
