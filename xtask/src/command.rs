//! The command line of `cargo xtask`.

use std::path::PathBuf;

use lexopt::prelude::*;

use crate::{generate, import, sync};

pub(crate) const HELP: &str = "\
cargo xtask generate [--full|--check]
    Writes generated/, tests/ui/rules/, tests/types/, docs/matrix.* and spec/schema.json from spec/. Where the
    spec, the generator and every file are what they were after the last time, nothing is made; with --full,
    everything is. With --check, everything is made and nothing written; it fails where anything differs.

cargo xtask matrix
    Writes the pages of the matrix and spec/schema.json alone.

cargo xtask facts
    Shows for every fact of spec/facts.yaml where the spec tells it, and by which tests. Fails where a fact is
    told nowhere, where the spec names one that there is not, and where a rule names none.

cargo xtask explain WORD...
    Tells the rules, policies and notes that are about all of the words: the id of a rule or a fact, the name
    of an operation, a contract or a question, a code, a path or a part of one. `explain EASY_PAY
    freeInstallmentPlans` says whether easy pay can have interest-free plans, and what can.

cargo xtask import openapi FILE
cargo xtask import browser-sdk FILE
    Writes spec/wire/rest.yaml or spec/wire/sdk.yaml from PortOne's OpenAPI document or browser-SDK schema:
    what the operations named in spec/ksnet.yaml reach.

cargo xtask sync [--from DIR] [--only NAME]... [--accept] [--json|--markdown|--short]
    Compares what PortOne's sources say now with spec/upstream.lock and the spec: what moved, which rules lean
    on it, which statements nothing cites, what differs on the wire, what regenerating does to the public API,
    and what to do next. Fetches the addresses of the lock, or reads the files of a folder (which is which is
    told by what they hold; of several states the newest by the date in its name counts). Writes nothing,
    but with --accept: pins what was read, imports the shapes and regenerates; it refuses while the spec says
    otherwise anywhere, and while a statement is neither cited nor given a reason.
    Prints Markdown, in a terminal a short form. Exit code 0: nothing to do; 1: drift; 2: could not run.

cargo xtask drift OLD NEW [--json|--markdown|--short]
    What differs between two files of one source, and what of it is on the wire. The same exit codes; of a schema
    only what reaches an operation in use is drift, the rest is listed apart. docs/sync-report.md tells the fields
    of --json.

cargo xtask mutate [--rule ID]
    Changes every rule in every small way, and fails where no guard in tests/ui/rules/ would notice.

cargo xtask bench [ROW...] [--quick]
    Measures the project beside what it is compared to, and writes docs/performance.md and docs/performance.json.
    The rows: build, tree, derive, requests, answers, client, webhooks, generator; all of them where none is named.
    A row that is not measured keeps the numbers that it has. `--quick` takes few runs; `bench page` measures
    nothing and writes the page.";

/// What is asked for.
pub(crate) enum Command {
    Bench {
        rows: Vec<String>,
        quick: bool,
    },
    /// What `bench generator` measures, in a process of its own.
    GenerateOnce {
        root: PathBuf,
    },
    Help,
    Generate(generate::Task),
    Facts,
    Explain {
        words: Vec<String>,
    },
    Matrix,
    Import {
        source: import::Source,
        file: PathBuf,
    },
    Mutate {
        rule: Option<String>,
    },
    Sync(sync::Options),
    Drift {
        old: PathBuf,
        new: PathBuf,
        form: Option<sync::Form>,
    },
}

impl Command {
    /// Whether its exit code tells drift (1) from a failure (2).
    pub(crate) fn tells_drift(&self) -> bool {
        matches!(self, Self::Sync(_) | Self::Drift { .. })
    }
}

/// Reads the command line.
pub(crate) fn read() -> Result<Command, lexopt::Error> {
    let mut parser = lexopt::Parser::from_env();
    let mut words: Vec<String> = Vec::new();
    let (mut check, mut full, mut quick) = (false, false, false);
    let mut rule = None;
    let mut sync = sync::Options::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("check") => check = true,
            Long("full") => full = true,
            Long("quick") => quick = true,
            Long("rule") => rule = Some(parser.value()?.string()?),
            Long("from") => sync.from = Some(parser.value()?.into()),
            Long("only") => sync.only.push(parser.value()?.string()?),
            Long("accept") => sync.accept = true,
            Long("json") => sync.form = Some(sync::Form::Json),
            Long("markdown") => sync.form = Some(sync::Form::Markdown),
            Long("short") => sync.form = Some(sync::Form::Short),
            Short('h') | Long("help") => return Ok(Command::Help),
            Value(word) => words.push(word.string()?),
            _ => return Err(argument.unexpected()),
        }
    }
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] => Ok(Command::Help),
        [other, ..] if quick && *other != "bench" => {
            Err(format!("`--quick` goes with `bench`, not with `{other}`").into())
        }
        [other, ..] if full && *other != "generate" => {
            Err(format!("`--full` goes with `generate`, not with `{other}`").into())
        }
        ["sync"] if !check && rule.is_none() => Ok(Command::Sync(sync)),
        ["sync", other, ..] => {
            Err(format!("`sync` takes no `{other}`: a folder is given by `--from`").into())
        }
        ["drift", old, new] if sync.is_form_only() && !check && rule.is_none() => {
            Ok(Command::Drift { old: old.into(), new: new.into(), form: sync.form })
        }
        ["drift", ..] => Err("expected two files and nothing but a form: `drift OLD NEW --json`".into()),
        [other, ..] if !sync.is_none() => {
            Err(format!("`{other}` takes no option of `sync`: they go with `sync` and `drift`").into())
        }
        ["generate"] if check && full => Err("`--check` makes everything anyway: leave `--full` out".into()),
        ["generate"] => Ok(Command::Generate(match (check, full) {
            (true, _) => generate::Task::Check,
            (_, true) => generate::Task::Full,
            _ => generate::Task::Update,
        })),
        ["mutate"] if !check => Ok(Command::Mutate { rule }),
        [other, ..] if rule.is_some() => {
            Err(format!("`--rule` goes with `mutate`, not with `{other}`").into())
        }
        ["bench", "generate-once", root] => Ok(Command::GenerateOnce { root: root.into() }),
        ["bench", rows @ ..] if !check => {
            Ok(Command::Bench { rows: rows.iter().map(|row| (*row).to_owned()).collect(), quick })
        }
        ["matrix"] if !check => Ok(Command::Matrix),
        ["explain", words @ ..] if !check && !words.is_empty() => {
            Ok(Command::Explain { words: words.iter().map(|word| (*word).to_owned()).collect() })
        }
        ["explain"] => {
            Err("expected what to explain: `explain RULE-ID` or `explain EASY_PAY taxFreeAmount`".into())
        }
        ["facts"] if !check => Ok(Command::Facts),
        [other, ..] if check => Err(format!("`--check` goes with `generate`, not with `{other}`").into()),
        ["import", "openapi", file] => {
            Ok(Command::Import { source: import::Source::OpenApi, file: file.into() })
        }
        ["import", "browser-sdk", file] => {
            Ok(Command::Import { source: import::Source::BrowserSdk, file: file.into() })
        }
        ["import", ..] => Err("expected `import openapi FILE` or `import browser-sdk FILE`".into()),
        [other, ..] => Err(format!("there is no command `{other}`").into()),
    }
}
