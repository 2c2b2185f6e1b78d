//! `cargo bench`: runs the benches of the crate in this folder, which has what the SDK is compared to.
//!
//! `cargo bench -- requests webhooks --quick` runs some of them, with few samples.

use std::path::Path;
use std::process::{Command, ExitCode};

const BENCHES: [&str; 4] = ["requests", "answers", "client", "webhooks"];

fn main() -> ExitCode {
    // Cargo itself says `--bench`.
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let (options, names): (Vec<&str>, Vec<&str>) =
        words.iter().map(String::as_str).partition(|word| word.starts_with('-'));
    if let Some(unknown) = names.iter().find(|name| !BENCHES.contains(name)) {
        eprintln!("there is no bench `{unknown}`; there are {}", BENCHES.join(", "));
        return ExitCode::FAILURE;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for bench in BENCHES.iter().filter(|bench| names.is_empty() || names.contains(bench)) {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["bench", "--manifest-path"]).arg(root.join("benches/Cargo.toml"));
        cargo.args(["--bench", bench, "--target-dir"]).arg(root.join("target/benches"));
        match cargo.arg("--").args(&options).status() {
            Ok(status) if status.success() => {}
            Ok(_) => return ExitCode::FAILURE,
            Err(error) => {
                eprintln!("cargo cannot be run: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}
