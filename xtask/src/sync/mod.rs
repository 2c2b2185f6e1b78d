//! `cargo xtask sync` and `drift`: what PortOne's sources say now, against the lock and the spec.

mod accept;
mod check;
mod cited;
mod compare;
mod drift;
mod fetch;
mod folder;
mod had;
mod regenerate;
mod settle;
mod steps;
#[cfg(test)]
mod tests;

use std::io::{IsTerminal as _, Write};
use std::path::{Path, PathBuf};

use portone_ksnet_codegen::mistake::did_you_mean_or;
use portone_ksnet_codegen::spec::{self, Spec};
use portone_ksnet_upstream::lock::Lock;
use portone_ksnet_upstream::report::{Report, Standing};
use portone_ksnet_upstream::schema::Reach;

use crate::files;
use crate::generate::SPEC;

pub(crate) use drift::run as drift;

/// What the sources said when the spec was last compared with them.
pub(crate) const LOCK: &str = "spec/upstream.lock";

/// What was asked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    /// A folder of files, instead of the addresses.
    pub(crate) from: Option<PathBuf>,
    /// The sources to look at; all where none is named.
    pub(crate) only: Vec<String>,
    /// Pins what was read, and regenerates.
    pub(crate) accept: bool,
    pub(crate) form: Option<Form>,
}

impl Options {
    /// Whether nothing was asked for.
    pub(crate) fn is_none(&self) -> bool {
        self.is_form_only() && self.form.is_none()
    }

    /// Whether nothing but the look of the report was asked for.
    pub(crate) fn is_form_only(&self) -> bool {
        self.from.is_none() && self.only.is_empty() && !self.accept
    }
}

/// How a report looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Markdown,
    Json,
    Short,
}

/// How a run ended, as the exit code says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// 0: there is nothing to do.
    Nothing,
    /// 1: something moved.
    Drift,
    /// 2: it could not run, or not on everything.
    Failed,
}

impl Outcome {
    fn of(report: &Report) -> Self {
        let unreadable =
            report.sources.iter().any(|source| matches!(source.standing, Standing::Unreadable(_)));
        if unreadable || report.incomplete() && !report.drifted() {
            Self::Failed
        } else if report.drifted() {
            Self::Drift
        } else {
            Self::Nothing
        }
    }
}

/// Why a run ended without doing what was asked for, and with which exit code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) why: String,
    pub(crate) outcome: Outcome,
}

impl From<String> for Failure {
    fn from(why: String) -> Self {
        Self { why, outcome: Outcome::Failed }
    }
}

impl From<Outcome> for std::process::ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Nothing => Self::SUCCESS,
            Outcome::Drift => Self::from(1),
            Outcome::Failed => Self::from(2),
        }
    }
}

/// The spec and the lock, read.
struct Ground<'r> {
    root: &'r Path,
    source: String,
    spec: Spec,
    lock: Lock,
    reach: Reach,
}

impl<'r> Ground<'r> {
    fn read(root: &'r Path) -> Result<Self, String> {
        let source = files::read(&root.join(SPEC))?;
        let spec = spec::read(SPEC, &source).map_err(|mistakes| mistakes.to_string())?;
        let lock = Lock::read(LOCK, &files::read(&root.join(LOCK))?).map_err(|broken| broken.to_string())?;
        let reach = reach(&spec);
        Ok(Self { root, source, spec, lock, reach })
    }

    /// The line of a place in the spec.
    fn line(&self, at: usize) -> usize {
        line(&self.source, at)
    }
}

/// The operations that the spec knows.
fn reach(spec: &Spec) -> Reach {
    Reach::new(spec.operations.iter().map(|(name, _)| name.value.clone()))
}

/// The line of a place in a text, from 1.
fn line(source: &str, at: usize) -> usize {
    1 + source.get(..at).unwrap_or(source).matches('\n').count()
}

/// Compares the sources with the lock, and prints what moved; with `accept` takes it in.
pub(crate) fn run(root: &Path, options: &Options, out: &mut dyn Write) -> Result<Outcome, Failure> {
    let ground = Ground::read(root)?;
    for name in &options.only {
        let names = || ground.lock.sources.iter().map(|source| source.name.as_str());
        if !names().any(|known| known == name) {
            let hint = did_you_mean_or(name, names(), "the sources are").unwrap_or_default();
            return Err(format!("{LOCK} has no source `{name}`: {hint}").into());
        }
    }
    let gathered = had::gather(&ground, options)?;
    let compared = compare::all(&ground, options, gathered);
    let regenerated = regenerate::run(&ground, &compared)?;
    let mut report = settle::report(&ground, &compared, &regenerated);
    report.steps = steps::steps(&report, options);
    if !options.accept {
        print(&report, options.form, out)?;
        return Ok(Outcome::of(&report));
    }
    match accept::refusal(&report) {
        Some(why) => {
            print(&report, options.form, out)?;
            // What was read and may not be taken in yet is drift like any other.
            Err(Failure { why, outcome: Outcome::of(&report) })
        }
        None => {
            let written = accept::run(&ground, &compared, &regenerated, &report)?;
            for path in &written {
                writeln!(out, "{path}").map_err(|error| error.to_string())?;
            }
            if written.is_empty() {
                writeln!(out, "everything is as pinned").map_err(|error| error.to_string())?;
            }
            Ok(if report.incomplete() { Outcome::Failed } else { Outcome::Nothing })
        }
    }
}

fn print(report: &Report, form: Option<Form>, out: &mut dyn Write) -> Result<(), String> {
    let form = form.unwrap_or(if std::io::stdout().is_terminal() { Form::Short } else { Form::Markdown });
    let text = match form {
        Form::Markdown => report.markdown(),
        Form::Json => report.json(),
        Form::Short => report.short(),
    };
    out.write_all(text.as_bytes()).map_err(|error| format!("cannot print the report: {error}"))
}
