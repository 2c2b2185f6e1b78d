//! Whether a rule forbids more than before.

use std::collections::BTreeMap;

use super::literal::Value;
use super::read::{Clause, Rule, told};
use crate::api::Verdict;

/// Tells what became of a rule. A rule at the level of a warning stops no build.
pub(super) fn compare(was: Option<&Rule>, is: Option<&Rule>, mut tell: impl FnMut(Verdict, String)) {
    match (was, is) {
        (None, Some(new)) if new.warns => tell(Verdict::Additive, "a new warning".to_owned()),
        (None, Some(_)) => {
            tell(Verdict::Breaking, "a new rule: what compiled may be refused".to_owned());
        }
        (Some(old), None) if old.warns => {
            // The derive refuses names that it does not know.
            tell(Verdict::Breaking, "the warning is gone, and `allow(…)` of it is refused".to_owned());
        }
        (Some(_), None) => tell(Verdict::Additive, "the rule is gone".to_owned()),
        (Some(old), Some(new)) => changed(old, new, tell),
        (None, None) => {}
    }
}

fn changed(old: &Rule, new: &Rule, mut tell: impl FnMut(Verdict, String)) {
    match (old.warns, new.warns) {
        (true, false) => {
            return tell(Verdict::Breaking, "a warning before, an error now".to_owned());
        }
        (false, true) => tell(Verdict::Additive, "an error before, a warning now".to_owned()),
        _ => {}
    }
    let mut changes: Vec<(Verdict, String)> = Vec::new();
    if old.each != new.each {
        changes.push((Verdict::Breaking, "it is about other elements".to_owned()));
    }
    conditions(&old.when, &new.when, &mut changes);
    demands(&old.demand, &new.demand, &mut changes);
    for (verdict, what) in changes {
        tell(if new.warns { Verdict::Additive } else { verdict }, what);
    }
}

/// More conditions make a rule apply to less.
fn conditions(old: &[Clause], new: &[Clause], changes: &mut Vec<(Verdict, String)>) {
    let key = |clause: &Clause| (clause.name.clone(), clause.of.clone(), told_bounds(&clause.bounds));
    let [was, is] = [old, new]
        .map(|clauses| clauses.iter().map(|clause| (key(clause), clause)).collect::<BTreeMap<_, _>>());
    super::pairs(&was, &is, |key, old, new| {
        let about = format!("`{}` {}", if key.1.is_empty() { &key.2 } else { &key.1 }, word(&key.0));
        match (old, new) {
            (Some(_), None) => {
                changes.push((Verdict::Breaking, format!("applies without the condition that {about}")));
            }
            (None, Some(_)) => {
                changes.push((Verdict::Additive, format!("applies only where {about}")));
            }
            (Some(old), Some(new)) => {
                let applies_to_more = old.name != "NotIn";
                for value in new.set.difference(&old.set) {
                    let (verdict, what) = if applies_to_more {
                        (Verdict::Breaking, "applies to")
                    } else {
                        (Verdict::Additive, "does not apply any more to")
                    };
                    changes.push((verdict, format!("{what} `{value}` of `{}`", key.1)));
                }
                for value in old.set.difference(&new.set) {
                    let (verdict, what) = if applies_to_more {
                        (Verdict::Additive, "does not apply any more to")
                    } else {
                        (Verdict::Breaking, "applies to")
                    };
                    changes.push((verdict, format!("{what} `{value}` of `{}`", key.1)));
                }
            }
            (None, None) => {}
        }
    });
}

fn word(condition: &str) -> &'static str {
    match condition {
        "Present" => "is there",
        "Absent" => "is not there",
        "In" => "has one of some values",
        "NotIn" => "has none of some values",
        _ => "holds",
    }
}

fn demands(old: &Clause, new: &Clause, changes: &mut Vec<(Verdict, String)>) {
    if old.name != new.name || old.of != new.of {
        changes.push((Verdict::Breaking, "it demands something else".to_owned()));
        return;
    }
    // Of what is in the set one must be had, or may be had; of the others none may.
    let widens = match old.name.as_str() {
        "Require" | "Only" | "Format" => Some(true),
        "Forbid" | "Except" => Some(false),
        _ => None,
    };
    for (value, is_new) in new
        .set
        .difference(&old.set)
        .map(|v| (v, true))
        .chain(old.set.difference(&new.set).map(|v| (v, false)))
    {
        let verdict = match widens {
            Some(widens) if widens == is_new => Verdict::Additive,
            _ => Verdict::Breaking,
        };
        let what = match (old.name.as_str(), is_new) {
            ("Require", true) => "is enough, too:",
            ("Require", false) => "is not enough any more:",
            ("Only" | "Format", true) => "is allowed:",
            ("Only" | "Format", false) => "is not allowed any more:",
            ("Forbid" | "Except", true) => "is forbidden:",
            ("Forbid" | "Except", false) => "is not forbidden any more:",
            (_, true) => "is among them:",
            (_, false) => "is not among them any more:",
        };
        changes.push((verdict, format!("{what} `{value}`")));
    }
    super::pairs(&old.bounds, &new.bounds, |key, was, is| {
        if was == is {
            return;
        }
        let verdict = match (key.as_str(), was, is) {
            ("max", Some(Value::Number(old)), Some(Value::Number(new))) if new > old => Verdict::Additive,
            ("min", Some(Value::Number(old)), Some(Value::Number(new))) if new < old => Verdict::Additive,
            _ => Verdict::Breaking,
        };
        let [was, is] = [was, is].map(|value| value.map_or_else(|| "nothing".to_owned(), told));
        changes.push((verdict, format!("`{key}` was {was} and is {is}")));
    });
}

fn told_bounds(bounds: &BTreeMap<String, Value>) -> String {
    bounds.values().map(told).collect::<Vec<_>>().join(" ")
}
