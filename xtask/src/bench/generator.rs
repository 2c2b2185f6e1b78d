//! `generator`: how long `cargo xtask generate` takes, and how that grows with the spec.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::cargo::{cargo, clear, locked, timed};
use super::grow::{grow, reworded};
use super::table::{Spread, Table};
use super::{Measured, Settings};
use crate::generate::{REST, SDK, SPEC};
use crate::{files, generate};

pub(super) const WARM: &str = "warm";
pub(super) const COLD: &str = "cold";
const CHANGED: &str = "one rule changed";
const MEMORY: &str = "memory";
const FILES: &str = "files";

/// How much larger the specs are.
pub(super) const TIMES: [usize; 3] = [1, 10, 100];

/// Nobody waits longer than this.
const PATIENCE: Duration = Duration::from_secs(300);

/// The line of a table for the spec so many times as large.
pub(super) fn line(times: usize) -> String {
    if times == 1 { "the spec".to_owned() } else { format!("{times} x the rules") }
}

pub(super) fn measure(root: &Path, settings: &Settings) -> Result<Measured, String> {
    let runs = if settings.quick { 2 } else { 9 };
    let mut table = Table::new(
        "generator",
        "`cargo xtask generate`",
        &[(WARM, "ms"), (CHANGED, "ms"), (COLD, "ms"), (MEMORY, "MB"), (FILES, "files")],
    );
    let mut impatient = String::new();
    for times in TIMES {
        let folder = write(root, times)?;
        eprintln!("{times} x the rules");
        match measure_one(&folder, if times == 1 { runs } else { runs.div_ceil(3) })? {
            Some(values) => table.line(line(times), values),
            None => {
                table.line(line(times), [None; 5]);
                impatient =
                    format!(" Nothing is given where one run takes more than {} s.", PATIENCE.as_secs());
            }
        }
        clear(&folder)?;
    }
    // What a maintainer types, on the repository itself.
    let typed = || {
        let mut cargo = cargo(root);
        if let Some(target) = std::env::var_os("CARGO_TARGET_DIR") {
            cargo.env("CARGO_TARGET_DIR", target);
        }
        cargo
    };
    timed(typed().args(["build", "--quiet", "--package", "xtask"]))?;
    let mut through_cargo = Vec::new();
    for _ in 0..runs {
        let took =
            timed(typed().args(["run", "--quiet", "--package", "xtask", "--", "bench", ONCE]).arg(root))?;
        through_cargo.push(took.wall * 1e3);
    }
    table.line("the spec, through cargo", [Spread::of(through_cargo), None, None, None, None]);

    let lock = files::read(&root.join("Cargo.lock"))?;
    let version = |package: &str| Some((package.to_owned(), locked(&lock, package)?));
    let versions = ["serde-saphyr", "syn", "prettyplease"].into_iter().filter_map(version).collect();
    let method = format!(
        "`xtask` as cargo builds it for a maintainer (profile `dev`), a process for each run, on a copy of `spec/`. \
         Warm: all files are there, and nothing has changed since they were made, which a note in `target/` tells by \
         the spec and the content of every file. One rule changed: a sentence of it is another, so that everything is \
         made again. Cold: none of the files is there, and all are written. Memory is the most that was resident in a \
         cold run. The larger specs have each rule again under other names, with a condition \
         more.{impatient}"
    );
    Ok(Measured { versions, method, tables: vec![table] })
}

/// The command of the process that is measured.
pub(crate) const ONCE: &str = "generate-once";

/// Generates, and says how much memory that took, in kB.
pub(crate) fn once(root: &Path) -> Result<(), String> {
    generate::run(root, generate::Task::Update)?;
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    println!("peak: {}", peak.map_or("unknown", |peak| peak.trim().trim_end_matches(" kB")));
    Ok(())
}

/// A folder with the spec that is so many times as large, and with nothing made of it.
fn write(root: &Path, times: usize) -> Result<PathBuf, String> {
    let folder = root.join("target/bench").join(format!("spec-{times}"));
    clear(&folder)?;
    files::write(&folder.join(SPEC), &grow(&files::read(&root.join(SPEC))?, times)?)?;
    for path in [REST, SDK] {
        files::write(&folder.join(path), &files::read(&root.join(path))?)?;
    }
    Ok(folder)
}

/// What warm and cold runs take and those with a changed rule, the memory of a cold one and the number of files;
/// nothing where one takes too long.
fn measure_one(folder: &Path, runs: usize) -> Result<Option<Vec<Option<Spread>>>, String> {
    let (mut warm, mut changed, mut cold, mut memory) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let spec = folder.join(SPEC);
    let text = files::read(&spec)?;
    let texts = [reworded(&text)?, text];
    for turn in 0..runs.div_ceil(3) {
        for made in ["generated", "tests", "docs", "target"] {
            clear(&folder.join(made))?;
        }
        let Some((milliseconds, megabytes)) = run(folder)? else { return Ok(None) };
        cold.push(milliseconds);
        memory.extend(megabytes);
        files::write(&spec, &texts[turn % 2])?;
        let Some((milliseconds, _)) = run(folder)? else { return Ok(None) };
        changed.push(milliseconds);
    }
    for _ in 0..runs {
        let Some((milliseconds, _)) = run(folder)? else { return Ok(None) };
        warm.push(milliseconds);
    }
    let made = ["generated", "tests", "docs"].map(|made| files::below(&folder.join(made)));
    let mut count = 0;
    for made in made {
        count += made?.len();
    }
    #[expect(clippy::cast_precision_loss, reason = "thousands")]
    let count = Spread::exactly(count as f64);
    let times = [warm, changed, cold, memory].map(Spread::of);
    Ok(Some(times.into_iter().chain([Some(count)]).collect()))
}

/// One run in a process of its own: how long it took in milliseconds, and its memory in MB.
fn run(folder: &Path) -> Result<Option<(f64, Option<f64>)>, String> {
    let own = std::env::current_exe().map_err(|error| format!("where `xtask` is: {error}"))?;
    let start = Instant::now();
    let mut child = Command::new(own)
        .args(["bench", ONCE])
        .arg(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .map_err(|error| format!("`xtask` cannot be run: {error}"))?;
    // It is read on a thread of its own, because what nobody reads stops the child.
    let mut pipe = child.stdout.take().ok_or("the child has no output")?;
    let reader = std::thread::spawn(move || {
        let mut said = String::new();
        std::io::Read::read_to_string(&mut pipe, &mut said).map(|_| said)
    });
    let status = loop {
        match child.try_wait().map_err(|error| format!("`xtask`: {error}"))? {
            Some(status) => break status,
            None if start.elapsed() > PATIENCE => {
                let _ = child.kill();
                let _ = child.wait();
                return Ok(None);
            }
            None => std::thread::sleep(Duration::from_millis(1)),
        }
    };
    let milliseconds = start.elapsed().as_secs_f64() * 1e3;
    if !status.success() {
        return Err("the generator failed".to_owned());
    }
    let said = reader.join().map_err(|_| "the reader of the child's output is gone")?;
    let said = said.map_err(|error| format!("the child's output: {error}"))?;
    let peak = said.lines().find_map(|line| line.strip_prefix("peak: ")?.parse::<f64>().ok());
    Ok(Some((milliseconds, peak.map(|kilobytes| kilobytes / 1024.0))))
}
