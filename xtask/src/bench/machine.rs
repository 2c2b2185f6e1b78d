//! What the numbers were measured on: no names of machines or people.

use std::fs;
use std::process::Command;

/// Cores, processor, memory and operating system.
pub(super) fn describe() -> String {
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = line(&cpu, "model name").unwrap_or("unknown processor");
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let memory = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let kilobytes = line(&memory, "MemTotal").and_then(|size| size.split(' ').next()?.parse::<u64>().ok());
    let memory =
        kilobytes.map_or_else(String::new, |kilobytes| format!(", {} GiB of memory", kilobytes >> 20));
    format!("{cores} cores of {model}{memory}, {} on {}", std::env::consts::OS, std::env::consts::ARCH)
}

/// The value of a line such as `model name : …`.
fn line<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let line = text.lines().find(|line| line.starts_with(name))?;
    line.split_once(':').map(|(_, value)| value.trim())
}

/// How many processes wanted a core in the last minute.
pub(super) fn load() -> Option<f64> {
    fs::read_to_string("/proc/loadavg").ok()?.split(' ').next()?.parse().ok()
}

/// Today, in UTC.
pub(super) fn today() -> Result<String, String> {
    said(Command::new("date").args(["-u", "+%F"]))
}

/// The compiler, without its hash.
pub(super) fn rustc() -> Result<String, String> {
    let said = said(Command::new("rustc").arg("--version"))?;
    Ok(said.split(' ').nth(1).unwrap_or(&said).to_owned())
}

fn said(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| format!("{command:?} cannot be run: {error}"))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
