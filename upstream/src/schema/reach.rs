//! What differs between two states, and whom it reaches.

use std::collections::{BTreeMap, BTreeSet};

use crate::change::{Change, Moved, Sides, What};

use super::fingerprint;
use super::model::Schema;
use super::users::Users;
use super::view::View;
use super::walk::{Found, Side, Walk, Within};

/// The operations that are in use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    operations: BTreeSet<String>,
}

/// What differs, by whether it reaches an operation in use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drift {
    /// What operations in use reach. `operations` of each change are those alone.
    pub in_use: Vec<Change>,
    /// All that is not for KSNET or not in use: other operations, and what is for other gateways.
    pub elsewhere: Vec<Change>,
}

/// All that differs between two states, whoever uses it.
///
/// One change is one place: a type that forty operations reach is compared once and names the forty. `at` and
/// `subject` together are the path: the type's name or the operation's endpoint, and the members below.
/// Equal states have no changes; so have states that differ in wording, layout, the order of keys, the
/// names of types and the places where they stand.
pub fn compare(old: &Schema, new: &Schema) -> Vec<Change> {
    let (old, new) = (View::new(old), View::new(new));
    let mut walk = Walk::new(&old, &new);
    walk.everything();
    let users = (Users::new(&old, false), Users::new(&new, false));
    sorted(walk.found.into_iter().map(|found| change(found, &users, |_| true)).collect())
}

impl Reach {
    /// The operations in use: `operationId`s of the REST API, functions of the browser SDK. Names of the other
    /// surface do no harm.
    pub fn new<S: Into<String>>(operations: impl IntoIterator<Item = S>) -> Self {
        Self { operations: operations.into_iter().map(Into::into).collect() }
    }

    /// How many operations are in use.
    pub fn len(&self) -> usize {
        self.operations.len()
    }

    /// Whether none is in use.
    pub fn is_empty(&self) -> bool {
        self.operations.is_empty()
    }

    /// The operations in use that a state does not have: all of them, where it is another document.
    pub fn missing<'r>(&'r self, schema: &Schema) -> Vec<&'r str> {
        let has = |id: &str| schema.operations.contains_key(id);
        self.operations.iter().map(String::as_str).filter(|id| !has(id)).collect()
    }

    /// What differs between two states, and which of it reaches an operation in use.
    ///
    /// What descriptions say counts for what is in use alone.
    pub fn compare(&self, old: &Schema, new: &Schema) -> Drift {
        let (old, new) = (View::new(old), View::new(new));
        let mut walk = Walk::new(&old, &new);
        walk.everything();
        let users = (Users::new(&old, true), Users::new(&new, true));
        let everyone = (Users::new(&old, false), Users::new(&new, false));
        let mut drift = Drift::default();
        for mut found in walk.found {
            let ours = change(found.clone(), &users, |id| self.operations.contains(id));
            if found.site.ours && !ours.operations.is_empty() {
                drift.in_use.push(ours);
                continue;
            }
            found.prose.clear();
            if found.what != What::Changed || found.known_by_mark || !found.moved.is_empty() {
                drift.elsewhere.push(change(found, &everyone, |_| true));
            }
        }
        drift.in_use = sorted(drift.in_use);
        drift.elsewhere = sorted(drift.elsewhere);
        drift
    }

    /// The state as a lock holds it: whole as far as operations in use reach, and by fingerprint beyond.
    #[must_use]
    pub fn pinned(&self, schema: &Schema) -> Schema {
        let view = View::new(schema);
        let users = Users::new(&view, true);
        let used = |name: &str| users.of(name).any(|(id, _)| self.operations.contains(id));
        let mut pinned = schema.clone();
        pinned.operations.retain(|id, _| self.operations.contains(id));
        pinned.types.retain(|name, _| used(name));
        for id in schema.operations.keys().filter(|id| !self.operations.contains(*id)) {
            let mark = fingerprint::of_operation(schema, id).unwrap_or_default();
            pinned.elsewhere.operations.insert(id.clone(), mark);
        }
        for name in schema.types.keys().filter(|name| !used(name)) {
            let mark = fingerprint::of_type(schema, name).unwrap_or_default();
            pinned.elsewhere.types.insert(name.clone(), mark);
        }
        pinned
    }
}

/// The change that a difference is, with the operations that reach it and are asked for.
fn change<'s>(found: Found<'s>, users: &(Users<'s>, Users<'s>), asked: impl Fn(&str) -> bool) -> Change {
    let mut reaching: BTreeMap<&str, Sides> = BTreeMap::new();
    let mut add = |id: &'s str, sides: Sides| {
        let known = reaching.entry(id).or_default();
        known.request |= sides.request;
        known.answer |= sides.answer;
    };
    match found.site.within {
        Within::All => {
            let both = Sides { request: true, answer: true };
            users.0.all().chain(users.1.all()).for_each(|id| add(id, both));
        }
        Within::Operation(old, new, side) => {
            let sides = Sides { request: side != Side::Answer, answer: side != Side::Request };
            // An operation that has another name now is asked for by either.
            let named: Vec<&str> = [old, new].into_iter().flatten().collect();
            if let Some(id) = named.into_iter().find(|id| asked(id)) {
                add(id, sides);
            }
        }
        Within::Types(old, new) => {
            let reaching = old.into_iter().flat_map(|name| users.0.of(name));
            let reaching = reaching.chain(new.into_iter().flat_map(|name| users.1.of(name)));
            reaching.filter(|(id, _)| asked(id)).for_each(|(id, sides)| add(id, sides));
        }
    }
    reaching.retain(|id, _| asked(id));
    let mut sides = Sides::default();
    for reached in reaching.values() {
        sides.request |= reached.request;
        sides.answer |= reached.answer;
    }
    let Found { site, what, mut moved, prose, line, .. } = found;
    moved.extend(prose);
    let key = |path: &[String]| path.join(".");
    let (old, new) = (key(&site.old), key(&site.new));
    let mut at = if what == What::Removed { site.old } else { site.new };
    let subject = at.pop().unwrap_or_default();
    Change {
        at,
        subject,
        what,
        moved: unique(moved),
        old: (what != What::Added).then_some(old),
        new: (what != What::Removed).then_some(new),
        line: line.0,
        sides,
        operations: reaching.into_keys().map(str::to_owned).collect(),
        labels: Vec::new(),
        whole_section: false,
    }
}

fn unique(moved: Vec<Moved>) -> Vec<Moved> {
    let mut seen = BTreeSet::new();
    moved.into_iter().filter(|one| seen.insert(one.clone())).collect()
}

/// In the order of their paths. What is found at one place twice, on the way from two types, is one change.
fn sorted(changes: Vec<Change>) -> Vec<Change> {
    let mut sorted: BTreeMap<(Vec<String>, What, Vec<Moved>), Change> = BTreeMap::new();
    for change in changes {
        let mut path = change.at.clone();
        path.push(change.subject.clone());
        match sorted.entry((path, change.what, change.moved.clone())) {
            std::collections::btree_map::Entry::Vacant(free) => {
                free.insert(change);
            }
            std::collections::btree_map::Entry::Occupied(mut known) => {
                let known = known.get_mut();
                known.sides.request |= change.sides.request;
                known.sides.answer |= change.sides.answer;
                let both: BTreeSet<String> = known.operations.drain(..).chain(change.operations).collect();
                known.operations = both.into_iter().collect();
            }
        }
    }
    sorted.into_values().collect()
}
