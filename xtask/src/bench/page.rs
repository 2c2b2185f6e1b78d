//! `docs/performance.md`: the record, to read.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::ROWS;
use super::promise::{Outcome, PROMISES};
use super::record::{Record, Row};
use crate::files;

const PAGE: &str = "docs/performance.md";
/// Why a number is what it is, by row: written by people.
const REASONS: &str = "docs/performance.why.md";

/// Writes the page.
pub(super) fn write(root: &Path, record: &Record) -> Result<(), String> {
    let reasons = files::read(&root.join(REASONS))?;
    files::write(&root.join(PAGE), &page(record, &sections(&reasons)?)).map(|_| ())
}

/// What the promises came to, for a terminal.
pub(super) fn summary(record: &Record) -> String {
    let mut text = String::from("\nNumbers to hold\n");
    for promise in &PROMISES {
        let (number, verdict) = told(promise.outcome(record));
        let _ = writeln!(text, "  {:<15} {} ({}): {number}", verdict, promise.what, promise.hold);
    }
    text
}

fn told(outcome: Option<Outcome>) -> (String, &'static str) {
    match outcome {
        Some(Outcome { number, held: true }) => (number, "held"),
        Some(Outcome { number, held: false }) => (number, "not held"),
        None => ("–".to_owned(), "not measured"),
    }
}

fn page(record: &Record, reasons: &BTreeMap<&str, &str>) -> String {
    let mut text = String::from(
        "<!-- Written by `cargo xtask bench` from docs/performance.json and docs/performance.why.md. -->\n\n\
         # Performance\n\n\
         Everything here is measured beside what it is compared to, in one run and in turn. A number is a median; \
         behind it stands how far the runs lie apart: the middle half of them, or the least and the most of fewer than \
         eight. Nothing in the tests depends on time.\n\n\
         | what | against | to hold | measured | | on |\n|---|---|---|---|---|---|\n",
    );
    for promise in &PROMISES {
        let (number, verdict) = told(promise.outcome(record));
        let row = promise.row;
        let date = record.get(row).map_or_else(String::new, |row| {
            let few = if row.quick { ", few runs" } else { "" };
            let busy = if row.load.is_some_and(|load| load > 1.0) { ", machine busy" } else { "" };
            format!("{}{few}{busy}", row.date)
        });
        let _ = writeln!(
            text,
            "| {} | {} | {} | {number} | [{verdict}](#{row}) | {date} |",
            promise.what, promise.against, promise.hold
        );
    }
    text.push_str(
        "\n```sh\ncargo xtask bench              # every row; `--quick` for few runs\n\
         cargo xtask bench derive tree  # some of them; the others keep their numbers\n\
         cargo bench                    # requests, answers, client and webhooks, printed alone\n```\n\n\
         What others need to be measured is in [`benches/`](../benches), a workspace of its own with a lock file of \
         its own. `build`, `tree` and `derive` fetch crates before they measure, the first two with `git` as well; all else is offline. CPU time and \
         memory are read from `/proc`, and so come from Linux alone.\n",
    );
    for (name, _) in &ROWS {
        let _ = write!(text, "\n## {name}\n\n");
        if let Some(reason) = reasons.get(name) {
            let _ = write!(text, "{reason}\n\n");
        }
        match record.get(*name) {
            Some(row) => section(&mut text, name, row),
            None => text.push_str("Not measured yet.\n"),
        }
    }
    text
}

fn section(text: &mut String, name: &str, row: &Row) {
    for table in &row.tables {
        let _ = write!(text, "**{}**\n\n{}\n", table.title, table.markdown());
    }
    let versions: Vec<String> =
        row.versions.iter().map(|(name, version)| format!("{name} {version}")).collect();
    let load = row.load.map_or_else(String::new, |load| format!(", with a load of {load} before"));
    let _ = write!(
        text,
        "{}\n\n`cargo xtask bench {name}{}`, {}, on {}{load}. {}.\n",
        row.method,
        if row.quick { " --quick" } else { "" },
        row.date,
        row.machine,
        versions.join(", ")
    );
}

/// The text below each heading of the second level.
fn sections(text: &str) -> Result<BTreeMap<&str, &str>, String> {
    let mut sections = BTreeMap::new();
    for section in text.split("\n## ").skip(1) {
        let (name, reason) = section.split_once('\n').unwrap_or((section, ""));
        let name = name.trim();
        if !ROWS.iter().any(|(row, _)| *row == name) {
            return Err(format!("{REASONS} gives reasons for `{name}`, which is no row of the bench"));
        }
        if !reason.trim().is_empty() {
            sections.insert(name, reason.trim());
        }
    }
    Ok(sections)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The page is made of the record alone, so that what is measured tomorrow changes what it says today.
    #[test]
    fn the_page_says_what_the_record_says() {
        let root = files::root();
        let reasons = files::read(&root.join(REASONS)).unwrap();
        let record = super::super::record::read(&root).unwrap();
        let page = page(&record, &sections(&reasons).unwrap());
        assert!(
            page == files::read(&root.join(PAGE)).unwrap(),
            "{PAGE} is stale: run `cargo xtask bench page`"
        );
    }

    #[test]
    fn a_reason_is_kept_and_one_for_nothing_is_refused() {
        let text = "# Why\n\n## tree\n\nBecause.\n\n## build\n\n";
        assert_eq!(sections(text).unwrap(), BTreeMap::from([("tree", "Because.")]));
        assert!(sections("# Why\n\n## trees\n\nBecause.\n").unwrap_err().contains("`trees`"));
    }
}
