//! The tables that the derives accept requests by: what may not compile any more though no item is gone.

mod literal;
mod read;
mod rule;

use std::collections::BTreeSet;

use super::diff::pairs;
use super::{Finding, Verdict};
use read::{Operation, Path, Vocabulary};
pub(super) use read::{Tables, tables as read};

/// Tells what the derives accept no more, and what they accept now.
pub(super) fn compare(old: &Tables, new: &Tables, findings: &mut Vec<Finding>) {
    let mut tell = |verdict, item: &str, what: String| {
        findings.push(Finding { verdict, item: item.to_owned(), what });
    };
    sets("the contract", &old.contracts, &new.contracts, |verdict, what| tell(verdict, "contracts", what));
    pairs(&old.vocabularies, &new.vocabularies, |name, was, is| {
        // A vocabulary that came or went is told by the paths that have it.
        if let (Some(was), Some(is)) = (was, is) {
            vocabulary(was, is, |verdict, what| tell(verdict, &format!("codes of {name}"), what));
        }
    });
    pairs(&old.operations, &new.operations, |name, was, is| match (was, is) {
        (Some(was), Some(is)) => operation(name, was, is, &mut tell),
        (Some(_), None) => tell(Verdict::Breaking, name, "the operation is gone".to_owned()),
        (None, _) => tell(Verdict::Additive, name, "the operation is new".to_owned()),
    });
}

fn sets(what: &str, old: &BTreeSet<String>, new: &BTreeSet<String>, mut tell: impl FnMut(Verdict, String)) {
    for name in old.difference(new) {
        tell(Verdict::Breaking, format!("{what} `{name}` is gone"));
    }
    for name in new.difference(old) {
        tell(Verdict::Additive, format!("{what} `{name}` is new"));
    }
}

fn vocabulary(was: &Vocabulary, is: &Vocabulary, mut tell: impl FnMut(Verdict, String)) {
    match (&was.prefix, &is.prefix) {
        (Some(old), new) if new.as_ref() != Some(old) => {
            tell(Verdict::Breaking, format!("the prefix `{old}_` is not taken any more"));
        }
        (None, Some(new)) => tell(Verdict::Additive, format!("the prefix `{new}_` is taken")),
        _ => {}
    }
    pairs(&was.codes, &is.codes, |code, old, new| match (old, new) {
        (Some(_), None) => tell(Verdict::Breaking, format!("`{code}` is gone")),
        (None, Some(_)) => tell(Verdict::Additive, format!("`{code}` is new")),
        (Some(true), Some(false)) => {
            tell(Verdict::Breaking, format!("the channel has no use for `{code}` any more"));
        }
        (Some(false), Some(true)) => tell(Verdict::Additive, format!("the channel has a use for `{code}`")),
        _ => {}
    });
}

fn operation(name: &str, was: &Operation, is: &Operation, tell: &mut impl FnMut(Verdict, &str, String)) {
    pairs(&was.paths, &is.paths, |path_name, old, new| {
        let item = format!("{name}.{path_name}");
        match (old, new) {
            (Some(old), Some(new)) => path(old, new, |verdict, what| tell(verdict, &item, what)),
            (Some(_), None) => tell(Verdict::Breaking, &item, "the path is gone".to_owned()),
            // A path that every request must have is told by the rule that demands it.
            (None, _) => tell(Verdict::Additive, &item, "the path is new".to_owned()),
        }
    });
    pairs(&was.keys, &is.keys, |key, old, new| {
        let what = match (old, new) {
            (Some(old), Some(new)) if old == new => return,
            (None, Some(new)) => return tell(Verdict::Additive, name, format!("`{key} = …` sets `{new}`")),
            (Some(old), Some(new)) => format!("`{key} = …` set `{old}` and sets `{new}`"),
            _ => format!("`{key} = …` is not taken any more"),
        };
        tell(Verdict::Breaking, name, what);
    });
    for path in was.from_channel.difference(&is.from_channel) {
        tell(Verdict::Breaking, name, format!("`{path}` does not come from the channel any more"));
    }
    for path in is.from_channel.difference(&was.from_channel) {
        tell(Verdict::Additive, name, format!("`{path}` comes from the channel"));
    }
    pairs(&was.rules, &is.rules, |id, old, new| {
        let item = format!("{name}: {id}");
        rule::compare(old, new, |verdict, what| tell(verdict, &item, what));
    });
}

fn path(was: &Path, is: &Path, mut tell: impl FnMut(Verdict, String)) {
    if was.kind != is.kind {
        tell(Verdict::Breaking, format!("was {} and is {}", was.kind, is.kind));
    }
    if was.list != is.list {
        let [old, new] = [was.list, is.list].map(|list| if list { "a list" } else { "one value" });
        tell(Verdict::Breaking, format!("was {old} and is {new}"));
    }
    match (was.required, is.required) {
        (false, true) => tell(Verdict::Breaking, "optional before, required now".to_owned()),
        (true, false) => tell(Verdict::Additive, "required before, optional now".to_owned()),
        _ => {}
    }
    match (was.supported, is.supported) {
        (true, false) => tell(Verdict::Breaking, "the channel does not offer it any more".to_owned()),
        (false, true) => tell(Verdict::Additive, "the channel offers it".to_owned()),
        _ => {}
    }
}
