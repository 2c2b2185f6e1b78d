//! Cargo, run on other crates.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// Cargo in a folder.
pub(super) fn cargo(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO"));
    // What this process was started with is not for them.
    for (name, _) in std::env::vars() {
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_BIN_") || name == "CARGO_MANIFEST_DIR" {
            command.env_remove(name);
        }
    }
    command.current_dir(folder).env_remove("CARGO_TARGET_DIR").env_remove("RUSTFLAGS");
    command
}

/// What it prints.
pub(super) fn said(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| format!("cargo cannot be run: {error}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(format!("{command:?} failed:\n{}", String::from_utf8_lossy(&output.stderr)))
}

/// How long a command took, in seconds.
#[derive(Clone, Copy)]
pub(super) struct Took {
    pub(super) wall: f64,
    /// Of all processes that it started; none where the system does not tell.
    pub(super) user: Option<f64>,
}

/// Runs a command to its end.
pub(super) fn timed(command: &mut Command) -> Result<Took, String> {
    let (before, start) = (children(), Instant::now());
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("{command:?} cannot be run: {error}"))?;
    let wall = start.elapsed().as_secs_f64();
    if !output.status.success() {
        return Err(format!("{command:?} failed:\n{}", String::from_utf8_lossy(&output.stderr)));
    }
    Ok(Took { wall, user: children().zip(before).map(|(after, before)| after - before) })
}

/// The user time of all processes that have ended below this one, in seconds.
fn children() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the process stands in parentheses, and may hold spaces.
    let fields = stat.rsplit_once(')')?.1;
    // The sixteenth of all; Linux counts in hundredths for programs, whatever it counts in itself.
    fields.split_whitespace().nth(13)?.parse::<f64>().ok().map(|ticks| ticks / 100.0)
}

/// The version of a package in the text of a lock file.
pub(super) fn locked(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"\nversion = \"");
    let (_, rest) = lock.split_once(&name)?;
    rest.split_once('"').map(|(version, _)| version.to_owned())
}

/// How much room a folder takes on the disk, in MB; a file with two names is one.
pub(super) fn megabytes(folder: &Path) -> Result<f64, String> {
    let said = said(Command::new("du").arg("-sk").arg(folder))?;
    let kilobytes: Option<f64> = said.split_whitespace().next().and_then(|size| size.parse().ok());
    kilobytes.map(|kilobytes| kilobytes / 1024.0).ok_or_else(|| format!("`du` said {said:?}"))
}

/// Removes a folder, if it is there.
pub(super) fn clear(folder: &Path) -> Result<(), String> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(format!("cannot remove {}: {error}", folder.display()))
        }
        _ => Ok(()),
    }
}
