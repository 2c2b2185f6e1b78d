//! What must not compile, and what the compiler says then.
//!
//! `tests/ui/rules` is written by `cargo xtask generate`, one guard for every rule; `tests/ui/hand` holds what
//! rules do not cover, `tests/ui/types` what the request types refuse, and `tests/ui/shapes` what the shapes of
//! merchants' code bring with them. `TRYBUILD=overwrite cargo test --test compile_fail` records new texts; read them.
// The texts are recorded in English.
#![cfg(not(feature = "ko"))]

use std::fs;
use std::path::{Path, PathBuf};

/// The sources of guards below a folder: twins, which compile, are left to `tests/rules.rs`.
fn guards(folder: &str) -> Vec<PathBuf> {
    let mut guards = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let is_source = path.extension().is_some_and(|ending| ending == "rs");
            if path.is_dir() {
                folders.push(path);
            } else if is_source && name != "mod.rs" && name.matches('.').count() == 1 {
                guards.push(path);
            }
        }
    }
    guards.sort();
    guards
}

#[test]
fn guards_do_not_compile() {
    let cases = trybuild::TestCases::new();
    for guard in guards("tests/ui") {
        cases.compile_fail(guard.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap());
    }
}

/// trybuild passes a guard that has no recorded text.
#[test]
fn every_guard_has_its_text_recorded() {
    for guard in guards("tests/ui") {
        assert!(guard.with_extension("stderr").exists(), "{} has no .stderr", guard.display());
    }
}

#[test]
fn every_guard_of_a_rule_names_the_rule_and_points_at_the_merchants_file_alone() {
    for guard in guards("tests/ui/rules") {
        let source = fs::read_to_string(&guard).unwrap();
        let id = source.split("Breaks `").nth(1).and_then(|rest| rest.split('`').next()).unwrap();
        let text = fs::read_to_string(guard.with_extension("stderr")).unwrap();
        let name = guard.display();
        assert!(text.contains(&format!("[{id}]")), "{name} does not name {id}:\n{text}");
        for place in text.lines().filter_map(|line| line.trim().strip_prefix("--> ")) {
            assert!(place.starts_with("tests/ui/rules/"), "{name} points at {place}");
        }
    }
}
