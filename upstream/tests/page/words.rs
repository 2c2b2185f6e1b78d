//! One sentence before and after: `words/changed.txt` says what moves, `words/same.txt` what does not.

use std::fmt::Write;

use crate::told;

fn rows(table: &str) -> impl Iterator<Item = Vec<&str>> {
    table
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .map(|line| line.split(" => ").collect())
}

fn around(sentence: &str) -> String {
    // `\n` in a row is a line of its own.
    let sentence = sentence.trim().replace("\\n", "\n");
    format!("## KSNET\n\n- 앞 문장은 `before` 값입니다.\n\n{sentence}\n\n- 뒤 문장은 `after` 값입니다.\n")
}

#[test]
fn a_word_that_matters_is_one_change() {
    let mut wrong = String::new();
    for row in rows(include_str!("words/changed.txt")) {
        let [old, new, expected] = row[..] else { panic!("a row has three columns: {row:?}") };
        let told = told(&around(old), &around(new));
        let facts: Vec<&str> = told.lines().skip(1).map(str::trim).collect();
        let one = told.lines().next().is_some_and(|line| line.starts_with("changed"));
        let found = facts.join("; ");
        if !one || found != expected.trim() {
            let _ = write!(
                wrong,
                "{old} => {new}\n  expected {expected}\n  found    {found}\n{}",
                if one { "" } else { &told }
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn other_words_for_the_same_are_no_change() {
    let mut wrong = String::new();
    for row in rows(include_str!("words/same.txt")) {
        let [old, new] = row[..] else { panic!("a row has two columns: {row:?}") };
        let told = told(&around(old), &around(new));
        if !told.is_empty() {
            let _ = write!(wrong, "{old} => {new}\n{told}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
