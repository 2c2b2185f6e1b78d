//! The maintainer's commands: `cargo xtask generate`, `import`, `sync`, `drift`, `facts`, `explain`, `matrix`,
//! `mutate`, `bench`.

mod bench;
mod command;
mod explain;
mod facts;
mod files;
mod generate;
mod import;
mod mutate;
mod sync;

use std::process::ExitCode;

use command::{Command, HELP};

fn main() -> ExitCode {
    let command = match command::read() {
        Ok(command) => command,
        Err(error) => {
            eprintln!("{error}\n\n{HELP}");
            let asked = std::env::args().nth(1);
            let tells = asked.is_some_and(|asked| asked == "sync" || asked == "drift");
            return if tells { sync::Outcome::Failed.into() } else { ExitCode::FAILURE };
        }
    };
    let tells_drift = command.tells_drift();
    match run(command) {
        Ok(outcome) => outcome.into(),
        Err(failure) => {
            eprintln!("{}", failure.why);
            if tells_drift { failure.outcome.into() } else { ExitCode::FAILURE }
        }
    }
}

fn run(command: Command) -> Result<sync::Outcome, sync::Failure> {
    let root = &files::root();
    match command {
        Command::Help => println!("{HELP}"),
        Command::Bench { rows, quick } => {
            let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
            bench::run(root, &rows, &bench::Settings { quick })?;
        }
        Command::GenerateOnce { root } => bench::generate_once(&root)?,
        Command::Generate(task) => generate::run(root, task)?,
        Command::Matrix => generate::matrix(root)?,
        Command::Explain { words } => {
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            explain::run(root, &words)?;
        }
        Command::Facts => facts::run(root)?,
        Command::Import { source, file } => import::run(root, source, &file)?,
        Command::Mutate { rule } => mutate::run(root, rule.as_deref())?,
        Command::Sync(options) => return sync::run(root, &options, &mut std::io::stdout()),
        Command::Drift { old, new, form } => {
            return Ok(sync::drift(root, &old, &new, form, &mut std::io::stdout())?);
        }
    }
    Ok(sync::Outcome::Nothing)
}
