//! The maintainer's commands: `cargo xtask generate`, `import`, `facts`, `explain`, `matrix`, `mutate`,
//! `bench`.

mod bench;
mod explain;
mod facts;
mod files;
mod generate;
mod import;
mod mutate;

use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::prelude::*;

const HELP: &str = "\
cargo xtask generate [--check]
    Writes generated/, tests/ui/rules/, tests/types/, docs/matrix.* and spec/schema.json from spec/. With
    --check, writes nothing and fails where anything differs.

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

cargo xtask mutate [--rule ID]
    Changes every rule in every small way, and fails where no guard in tests/ui/rules/ would notice.

cargo xtask bench [ROW...] [--quick]
    Measures the project beside what it is compared to, and writes docs/performance.md and docs/performance.json.
    The rows: build, tree, derive, requests, answers, client, webhooks, generator; all of them where none is named.
    A row that is not measured keeps the numbers that it has. `--quick` takes few runs; `bench page` measures
    nothing and writes the page.";

enum Command {
    Bench {
        rows: Vec<String>,
        quick: bool,
    },
    /// What `bench generator` measures, in a process of its own.
    GenerateOnce {
        root: PathBuf,
    },
    Help,
    Generate {
        check: bool,
    },
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
}

fn main() -> ExitCode {
    let outcome = command().map_err(|error| format!("{error}\n\n{HELP}")).and_then(|command| match command {
        Command::Help => {
            println!("{HELP}");
            Ok(())
        }
        Command::Bench { rows, quick } => {
            let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
            bench::run(&files::root(), &rows, &bench::Settings { quick })
        }
        Command::GenerateOnce { root } => bench::generate_once(&root),
        Command::Generate { check } => generate::run(&files::root(), check),
        Command::Matrix => generate::matrix(&files::root()),
        Command::Explain { words } => {
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            explain::run(&files::root(), &words)
        }
        Command::Facts => facts::run(&files::root()),
        Command::Import { source, file } => import::run(&files::root(), source, &file),
        Command::Mutate { rule } => mutate::run(&files::root(), rule.as_deref()),
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Result<Command, lexopt::Error> {
    let mut parser = lexopt::Parser::from_env();
    let mut words: Vec<String> = Vec::new();
    let (mut check, mut quick) = (false, false);
    let mut rule = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Long("check") => check = true,
            Long("quick") => quick = true,
            Long("rule") => rule = Some(parser.value()?.string()?),
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
        ["generate"] => Ok(Command::Generate { check }),
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
