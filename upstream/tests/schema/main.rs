//! Schemas: what is read of them, what differs between two, and what is refused.

mod damaged;
mod document;
mod history;
mod made;
mod mutation;
mod noise;
mod properties;
mod real;
mod refused;

use portone_ksnet_upstream::change::{Change, Moved, What};
use portone_ksnet_upstream::schema::{Reach, Schema, compare};
use serde_json::Value;

/// Reads a document that was made in memory.
fn read(document: &Value) -> Schema {
    Schema::read("made.json", &document.to_string()).unwrap_or_else(|error| panic!("{error}"))
}

/// The path of a change, what became of it, and the facts, each as one line.
fn told(change: &Change) -> (String, Vec<String>) {
    let mut path = change.at.clone();
    path.push(change.subject.clone());
    let what = match change.what {
        What::Added => "added",
        What::Removed => "removed",
        What::Changed => "changed",
    };
    let moved = change.moved.iter().map(|moved| match moved {
        Moved::Came(fact) => format!("+ {}", fact.value),
        Moved::Went(fact) => format!("- {}", fact.value),
        Moved::Became { from, to } => format!("{} -> {}", from.value, to.value),
    });
    (format!("{what} {}", path.join(".")), moved.collect())
}

/// Whatever a lock holds says the same as the file it is of.
fn lock_agrees(old: &Schema, new: &Schema, reach: &Reach) {
    let lock = serde_json::to_string(&reach.pinned(old)).unwrap();
    let lock: Schema = serde_saphyr::from_str(&lock).unwrap();
    assert_eq!(lock, reach.pinned(old), "a lock is read as it was written");
    let (whole, locked) = (reach.compare(old, new), reach.compare(&lock, new));
    // Where something went, only the file knows the line.
    let without_lines = |changes: Vec<Change>| -> Vec<Change> {
        changes.into_iter().map(|change| Change { line: None, ..change }).collect()
    };
    assert_eq!(without_lines(locked.in_use), without_lines(whole.in_use));
    assert_eq!(locked.elsewhere.is_empty(), whole.elsewhere.is_empty());
    assert_eq!(compare(new, new), [], "a state does not differ from itself");
}
