//! What a new state of the generated code does to those who use the old one, by Rust's semver rules.
//!
//! It is decided on the public items and on the tables that the derives accept requests by, never on text:
//! order, comments, layout and what nobody can name are nothing.

mod diff;
mod parts;
mod read;
mod scope;
mod shape;
mod syntax;
mod table;
mod words;

use std::collections::BTreeSet;
use std::fmt;

use crate::emit::Files;

/// What one difference, or all of them, mean for code that compiles today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nobody can tell.
    #[default]
    None,
    /// There is more than before; what compiles goes on to.
    Additive,
    /// Something that compiles, or a request that is accepted, may not be any more.
    Breaking,
}

impl Verdict {
    /// Its word in reports.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Additive => "additive",
            Self::Breaking => "breaking",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// One difference that somebody can tell.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// What it means.
    pub verdict: Verdict,
    /// Where: `types::CardCompany::BC_CARD`, or for what a derive accepts `requestPayment: some-rule`.
    pub item: String,
    /// What became of it.
    pub what: String,
}

/// Everything that differs, the worst first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Semver {
    /// What it all comes to.
    pub verdict: Verdict,
    /// One by one.
    pub findings: Vec<Finding>,
}

/// A file of generated code that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Its path.
    pub file: String,
    /// What is wrong with it.
    pub why: String,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.why)
    }
}

/// Compares two states of the generated crates: paths of files, such as `generated/types/src/answer.rs`, and
/// their text. Every folder with a `lib.rs` is a crate; the folder above its `src` is its name.
///
/// # Errors
///
/// A file that is missing or is not Rust, and a table that is not made as the generator makes them.
pub fn compare(old: &Files, new: &Files) -> Result<Semver, Unreadable> {
    let mut findings: Vec<Finding> = Vec::new();
    let (before, after) = (crates(old), crates(new));
    for folder in before.union(&after) {
        let name = folder.trim_end_matches("/src").rsplit('/').next().unwrap_or(folder);
        if !after.contains(folder) || !before.contains(folder) {
            let (verdict, what) = if before.contains(folder) {
                (Verdict::Breaking, "the crate is gone")
            } else {
                (Verdict::Additive, "the crate is new")
            };
            findings.push(Finding { verdict, item: name.to_owned(), what: what.to_owned() });
            continue;
        }
        let [was, is] = [scope::Crate::read(old, folder)?, scope::Crate::read(new, folder)?];
        diff::surfaces(name, &read::surface(&was), &read::surface(&is), &mut findings);
        let tables = |all| table::read(all).map_err(|why| Unreadable { file: folder.clone(), why });
        table::compare(&tables(&was)?, &tables(&is)?, &mut findings);
    }
    findings.sort_by(|a, b| (b.verdict, &a.item, &a.what).cmp(&(a.verdict, &b.item, &b.what)));
    findings.dedup();
    let verdict = findings.iter().map(|finding| finding.verdict).max().unwrap_or_default();
    Ok(Semver { verdict, findings })
}

fn crates(files: &Files) -> BTreeSet<String> {
    files.keys().filter_map(|path| path.strip_suffix("/lib.rs")).map(str::to_owned).collect()
}
