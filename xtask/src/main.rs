//! The maintainer's commands: `cargo xtask generate`, `cargo xtask import`.

mod files;
mod generate;
mod import;

use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::prelude::*;

const HELP: &str = "\
cargo xtask generate [--check]
    Writes generated/ and tests/ui/rules/ from spec/. With --check, writes nothing and fails where
    anything differs.

cargo xtask import openapi FILE
cargo xtask import browser-sdk FILE
    Writes spec/wire/rest.yaml or spec/wire/sdk.yaml from PortOne's OpenAPI document or browser-SDK schema:
    what the operations named in spec/ksnet.yaml reach.";

enum Command {
    Help,
    Generate { check: bool },
    Import { source: import::Source, file: PathBuf },
}

fn main() -> ExitCode {
    let outcome = command().map_err(|error| format!("{error}\n\n{HELP}")).and_then(|command| match command {
        Command::Help => {
            println!("{HELP}");
            Ok(())
        }
        Command::Generate { check } => generate::run(&files::root(), check),
        Command::Import { source, file } => import::run(&files::root(), source, &file),
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
    let mut check = false;
    while let Some(argument) = parser.next()? {
        match argument {
            Long("check") => check = true,
            Short('h') | Long("help") => return Ok(Command::Help),
            Value(word) => words.push(word.string()?),
            _ => return Err(argument.unexpected()),
        }
    }
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] => Ok(Command::Help),
        ["generate"] => Ok(Command::Generate { check }),
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
