//! What holds for all documents.

use portone_ksnet_upstream::schema::{Reach, Schema, compare};
use serde_json::Value;

use crate::document::{Dice, json, yaml};
use crate::{lock_agrees, made, mutation, noise, read, told};

const SEEDS: std::ops::Range<u64> = 0..40;

/// A document made, and the same with one change, where the change could be made.
pub(crate) fn changed(
    document: &Value,
    dice: &mut Dice,
    (name, mutate): &(&str, mutation::Mutate),
) -> Option<(Value, String, Vec<String>)> {
    let mut new = document.clone();
    let mut done = mutate(&mut new, dice)?;
    done.moved.sort();
    assert_ne!(new, *document, "{name}");
    Some((new, done.path, done.moved))
}

pub(crate) fn tells_one_change(old: &Schema, new: &Schema, path: &str, moved: &[String], what: &str) {
    let changes = compare(old, new);
    let mut told: Vec<(String, Vec<String>)> = changes.iter().map(told).collect();
    for (_, moved) in &mut told {
        moved.sort();
    }
    assert_eq!(told, [(path.to_owned(), moved.to_vec())], "{what}");
}

#[test]
fn each_change_is_told_once_and_at_its_place() {
    let mut made_of = vec![0; mutation::ALL.len()];
    for seed in SEEDS {
        let mut dice = Dice::new(seed);
        let document = made::document(&mut dice);
        let old = read(&document);
        let reach = Reach::new(["operation0"]);
        for (number, mutation) in mutation::ALL.iter().enumerate() {
            let Some((new, path, moved)) = changed(&document, &mut dice, mutation) else { continue };
            made_of[number] += 1;
            let new = read(&new);
            tells_one_change(&old, &new, &path, &moved, &format!("seed {seed}: {}", mutation.0));
            lock_agrees(&old, &new, &reach);
        }
    }
    for (count, (name, _)) in made_of.iter().zip(mutation::ALL) {
        assert!(*count > 5, "{name}: made {count} times only");
    }
}

#[test]
fn a_change_is_told_in_reverse_as_well() {
    for seed in SEEDS {
        let mut dice = Dice::new(seed);
        let document = made::document(&mut dice);
        let old = read(&document);
        for mutation in &mutation::ALL {
            let Some((new, ..)) = changed(&document, &mut dice, mutation) else { continue };
            assert_eq!(compare(&read(&new), &old).len(), 1, "seed {seed}: {}", mutation.0);
        }
    }
}

#[test]
fn what_changes_nothing_is_not_told() {
    for seed in SEEDS {
        for (name, rewrite) in noise::ALL {
            let mut dice = Dice::new(seed);
            let document = made::document(&mut dice);
            let old = read(&document);
            let mut new = document.clone();
            rewrite(&mut new, &mut dice);
            let new = read(&new);
            assert_eq!(compare(&old, &new), [], "seed {seed}: {name}");
            assert_eq!(compare(&new, &old), [], "seed {seed}: {name}, in reverse");
            lock_agrees(&old, &new, &Reach::new(["operation0"]));
        }
    }
}

#[test]
fn a_change_is_told_through_noise() {
    for seed in SEEDS {
        let mut dice = Dice::new(seed);
        let document = made::document(&mut dice);
        let old = read(&document);
        for mutation in &mutation::ALL {
            let Some((mut new, path, moved)) = changed(&document, &mut dice, mutation) else { continue };
            noise::reword(&mut new, &mut dice);
            for text in [json(&new, &mut dice, true), json(&new, &mut dice, false), yaml(&new, &mut dice)] {
                let new = Schema::read("new", &text).unwrap_or_else(|error| panic!("{error}"));
                tells_one_change(&old, &new, &path, &moved, &format!("seed {seed}: {}", mutation.0));
            }
        }
    }
}
