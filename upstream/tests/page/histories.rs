//! Every folder under `histories` is a page before and after, and what moved between them. A new folder with
//! `old.mdx`, `new.mdx` and `expected.txt` is a new test; an empty `expected.txt` is noise.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use portone_ksnet_upstream::page::compare;

use crate::{bare, locked, page, told};

/// Each history by its folder: the page before and after.
pub(crate) fn each() -> Vec<(PathBuf, String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/page/histories");
    let mut folders: Vec<_> = fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    assert!(folders.len() >= 10, "the histories are gone from {}", root.display());
    let read = |folder: &Path, name: &str| fs::read_to_string(folder.join(name)).unwrap();
    let read = |folder: PathBuf| (folder.clone(), read(&folder, "old.mdx"), read(&folder, "new.mdx"));
    folders.into_iter().map(read).collect()
}

#[test]
fn each_history_is_told() {
    let mut wrong = String::new();
    for (folder, old, new) in each() {
        let (found, expected) = (told(&old, &new), fs::read_to_string(folder.join("expected.txt")).unwrap());
        if found != expected {
            let _ = writeln!(wrong, "== {}\n-- expected\n{expected}-- found\n{found}", folder.display());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn from_the_lock_each_differs_as_from_the_file() {
    for (folder, old, new) in each() {
        for [old, new] in [[page(&old), page(&new)], [page(&new), page(&old)]] {
            let [file, lock] = [compare(&old, &new), compare(&locked(&old), &new)];
            assert_eq!(bare(file), bare(lock), "{}", folder.display());
        }
    }
}
