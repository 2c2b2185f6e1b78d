//! Every folder under `histories` is a page before and after, and what moved between them. A new folder with
//! `old.mdx`, `new.mdx` and `expected.txt` is a new test; an empty `expected.txt` is noise.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::told;

#[test]
fn each_history_is_told() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/page/histories");
    let mut folders: Vec<_> = fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    assert!(folders.len() >= 10, "the histories are gone from {}", root.display());
    let mut wrong = String::new();
    for folder in folders {
        let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
        let (found, expected) = (told(&read("old.mdx"), &read("new.mdx")), read("expected.txt"));
        if found != expected {
            let _ = writeln!(wrong, "== {}\n-- expected\n{expected}-- found\n{found}", folder.display());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
