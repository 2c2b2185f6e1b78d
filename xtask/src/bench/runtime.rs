//! `requests`, `answers`, `client`, `webhooks`: what the crate `benches/` measures.

use std::path::Path;

use super::cargo::{cargo, locked};
use super::table::Table;
use super::{Measured, Settings};
use crate::files;

/// What each row stands beside, and how it is measured.
const ROWS: [(&str, &[&str], &str); 4] = [
    (
        "requests",
        &["serde", "serde_json", "criterion"],
        "Samples of criterion, in rounds in which everyone has a turn. Each builds its value from borrowed text and \
         numbers, and writes it to a `String`; all give the same JSON, which is seen to before anything is measured. \
         Allocations are counted by the allocator, over many calls.",
    ),
    (
        "answers",
        &["serde", "serde_json", "criterion"],
        "Samples of criterion, in rounds in which everyone has a turn. Each reads the same text from memory and \
         drops what it made of it. serde's derive reads the same members into plain types, with \
         `#[serde(tag = …)]` for unions. Allocations are counted by the allocator, over many calls.",
    ),
    (
        "client",
        &["reqwest", "hyper", "hyper-util", "tokio"],
        "A key-in payment is asked for over HTTP/1.1 on loopback. The server (hyper, an answer made beforehand) has a \
         thread of its own, and so has the client, on Tokio's current-thread runtime; CPU is that of the client's \
         thread. All send the same headers and body, a new random key in each, and read the answer into the same type; \
         all but hyper have the same timeouts. The SDK's memory of keys is full before. Short rounds, in every order.",
    ),
    (
        "webhooks",
        &["standardwebhooks", "svix", "serde_json", "criterion"],
        "Samples of criterion, in rounds in which everyone has a turn. Each verifies the same signed request out of \
         the same `http::HeaderMap` and reads its body; the others read it with serde's derive.",
    ),
];

pub(super) fn measure(root: &Path, settings: &Settings, row: &str) -> Result<Measured, String> {
    let (_, packages, method) =
        ROWS.iter().find(|(name, ..)| *name == row).ok_or_else(|| format!("`benches/` has no `{row}`"))?;
    let out = root.join("target/bench").join(format!("{row}.json"));
    if let Some(folder) = out.parent() {
        std::fs::create_dir_all(folder)
            .map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    }
    let mut command = cargo(&root.join("benches"));
    command.args(["bench", "--quiet", "--bench", row, "--target-dir"]).arg(root.join("target/benches"));
    command.env("KSNET_BENCH_OUT", &out).arg("--");
    if settings.quick {
        command.arg("--quick");
    }
    // What criterion says of every sample is not for here.
    let output = command.output().map_err(|error| format!("cargo cannot be run: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let tables: Vec<Table> = serde_json::from_str(&files::read(&out)?)
        .map_err(|error| format!("{} is not what a bench writes: {error}", out.display()))?;
    let lock = files::read(&root.join("benches/Cargo.lock"))?;
    let versions = packages
        .iter()
        .filter_map(|package| Some(((*package).to_owned(), locked(&lock, package)?)))
        .collect();
    Ok(Measured { versions, method: (*method).to_owned(), tables })
}
