//! What a maintainer is told when the sources have moved.
//!
//! A report is a value; how it looks is made of it by [`markdown`](Report::markdown), [`short`](Report::short)
//! and [`json`](Report::json).

mod json;
mod markdown;
mod sections;
mod short;
mod words;

use crate::change::Change;
use crate::kind::Kind;

/// Everything there is to tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The sources in the order of the lock.
    pub sources: Vec<SourceReport>,
    /// Statements that no rule and no note is made from, and no reason says why.
    pub uncited: Vec<Uncited>,
    /// Citations whose statement is gone.
    pub orphans: Vec<Orphan>,
    /// Where the spec does not fit the shapes any more.
    pub misfits: Vec<Misfit>,
    /// What regenerating does to the public API; none where there was nothing to regenerate from.
    pub semver: Option<Semver>,
    /// What to do next.
    pub steps: Vec<Step>,
}

/// What became of one source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceReport {
    /// Its name in the lock.
    pub name: String,
    /// What it is; none of a guide, of which only what is about the channel is read.
    pub kind: Option<Kind>,
    /// The file or the address that it was read from.
    pub read: Option<String>,
    /// How it stands.
    pub standing: Standing,
    /// What moved, with what leans on it.
    pub changes: Vec<Judged>,
    /// What moved where no operation in use reaches, or for other gateways: no drift.
    pub elsewhere: Vec<Change>,
}

impl SourceReport {
    /// Whether its changes are paths of a schema, and no statements of a page.
    fn is_schema(&self) -> bool {
        matches!(self.kind, Some(Kind::OpenApi | Kind::BrowserSdk))
    }
}

/// How a source stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It says what the lock says.
    Fresh,
    /// Something moved.
    Drifted,
    /// It was never pinned, and is not at hand either.
    NotPinned,
    /// It is at hand for the first time.
    ToBePinned,
    /// It is pinned, and could not be had: why.
    Unavailable(String),
    /// It was had, and could not be read: why.
    Unreadable(String),
    /// A file that is no source while all sources are at hand, or a guide that was never pinned and cannot be read:
    /// why.
    Ignored(String),
    /// It was not asked for.
    Skipped,
}

/// A change, and what the spec makes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The change.
    pub change: Change,
    /// The facts of the ledger that the statement is cited as.
    pub facts: Vec<String>,
    /// The parts of the spec that are made from them.
    pub homes: Vec<Home>,
    /// What of it the machine could compare with the matrix.
    pub checks: Vec<Check>,
}

/// A part of the spec.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Home {
    /// `rule`, `field`, `policy`, `note` …
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Its line in the spec.
    pub line: usize,
}

/// One comparison of what moved with the matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Whether the matrix says the same.
    pub confirms: bool,
    /// What was compared.
    pub what: String,
    /// Where in the spec, from 1.
    pub line: Option<usize>,
}

/// A statement to work through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uncited {
    /// The source.
    pub source: String,
    /// Its key.
    pub key: String,
    /// Where it stands.
    pub at: Vec<String>,
    /// What it is about, in codes.
    pub subject: String,
    /// Its line in the file.
    pub line: Option<usize>,
}

/// A citation of a statement that is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Orphan {
    /// The source.
    pub source: String,
    /// The key of the statement.
    pub key: String,
    /// What it was about.
    pub subject: String,
    /// The facts.
    pub facts: Vec<String>,
    /// Those of them that no other statement is cited as.
    pub unsupported: Vec<String>,
}

/// A place of the spec that the new shapes do not bear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// What is wrong.
    pub what: String,
    /// What could be meant, or done.
    pub hint: Option<String>,
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

/// What regenerating does to the public API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Semver {
    /// `breaking`, `additive` or `none`.
    pub verdict: String,
    /// One by one: the verdict, the item and what became of it.
    pub findings: Vec<(String, String, String)>,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Why.
    pub why: String,
    /// The command, or the lines to write.
    pub command: String,
}

impl Report {
    /// Whether there is anything to do.
    pub fn drifted(&self) -> bool {
        let moved = |source: &SourceReport| source.standing == Standing::Drifted;
        self.sources.iter().any(moved)
            || !self.uncited.is_empty()
            || !self.orphans.is_empty()
            || !self.misfits.is_empty()
            || self.semver.as_ref().is_some_and(|semver| !semver.findings.is_empty())
    }

    /// Whether a source that is pinned could not be had or read.
    pub fn incomplete(&self) -> bool {
        self.sources
            .iter()
            .any(|source| matches!(source.standing, Standing::Unavailable(_) | Standing::Unreadable(_)))
    }

    /// What the matrix says otherwise, with the source and the change.
    pub fn contradictions(&self) -> impl Iterator<Item = (&SourceReport, &Judged, &Check)> {
        self.sources.iter().flat_map(|source| {
            source.changes.iter().flat_map(move |judged| {
                judged.checks.iter().filter(|check| !check.confirms).map(move |check| (source, judged, check))
            })
        })
    }
}
