//! Each folder of `history` is a test: `old.*` and `new.*` are two states, `in-use.txt` names the operations in
//! use, and `expected.txt` is all that is told of them.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use portone_ksnet_upstream::change::Change;
use portone_ksnet_upstream::schema::{Reach, Schema, compare};

use crate::{lock_agrees, told};

fn file(folder: &Path, stem: &str) -> Option<PathBuf> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.into_iter().find(|path| path.file_stem().is_some_and(|name| name == stem))
}

fn state(folder: &Path, stem: &str) -> Schema {
    let path = file(folder, stem).unwrap_or_else(|| panic!("{} has no `{stem}.*`", folder.display()));
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    Schema::read(&name, &fs::read_to_string(&path).unwrap()).unwrap_or_else(|error| panic!("{error}"))
}

fn list(title: &str, changes: &[Change], out: &mut String) {
    if !changes.is_empty() {
        writeln!(out, "# {title}").unwrap();
    }
    for change in changes {
        let (path, moved) = told(change);
        let line = change.line.map(|line| format!(":{line}")).unwrap_or_default();
        let sides = match (change.sides.request, change.sides.answer) {
            (true, true) => "request and answer of ",
            (true, false) => "request of ",
            (false, true) => "answer of ",
            (false, false) => "nobody",
        };
        writeln!(out, "{path}{line} [{sides}{}]", change.operations.join(", ")).unwrap();
        for line in moved {
            writeln!(out, "    {line}").unwrap();
        }
    }
}

#[test]
fn each_history_is_told_as_expected() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schema/history");
    let mut folders: Vec<PathBuf> = fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    assert!(folders.len() > 10, "the histories are gone");
    let mut wrong = Vec::new();
    for folder in folders {
        let (old, new) = (state(&folder, "old"), state(&folder, "new"));
        let in_use = fs::read_to_string(folder.join("in-use.txt")).unwrap_or_default();
        let reach = Reach::new(in_use.split_whitespace());
        let drift = reach.compare(&old, &new);
        let mut out = String::new();
        list("in use", &drift.in_use, &mut out);
        list("elsewhere", &drift.elsewhere, &mut out);
        lock_agrees(&old, &new, &reach);
        assert_eq!(compare(&old, &old), [], "{}", folder.display());

        let path = folder.join("expected.txt");
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&path, &out).unwrap();
        } else if out != expected {
            wrong.push(format!("{}\nexpected:\n{expected}\ntold:\n{out}", folder.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
