//! Two states of the public items of a crate, by cargo's semver reference.

use std::collections::BTreeMap;

use super::parts::{fields, generics, hints, signature, trait_items};
use super::shape::{Implemented, Item, Shape, Surface, Variant};
use super::{Finding, Verdict};

/// Where differences are told.
pub(super) struct Told<'f> {
    item: String,
    findings: &'f mut Vec<Finding>,
}

impl Told<'_> {
    pub(super) fn breaking(&mut self, what: impl Into<String>) {
        self.tell(Verdict::Breaking, what.into());
    }

    pub(super) fn additive(&mut self, what: impl Into<String>) {
        self.tell(Verdict::Additive, what.into());
    }

    fn tell(&mut self, verdict: Verdict, what: String) {
        self.findings.push(Finding { verdict, item: self.item.clone(), what });
    }

    /// How much was told so far.
    pub(super) fn count(&self) -> usize {
        self.findings.len()
    }

    fn beneath(&mut self, name: &str) -> Told<'_> {
        // What a method is of, where one name stands for several, is told by its own line.
        let name = name.split(" of ").next().unwrap_or(name);
        Told { item: format!("{}::{name}", self.item), findings: self.findings }
    }
}

/// Tells what differs between two states of a crate.
pub(super) fn surfaces(name: &str, old: &Surface, new: &Surface, findings: &mut Vec<Finding>) {
    pairs(old, new, |path, was, is| {
        let mut told = Told { item: format!("{name}::{path}"), findings };
        match (was, is) {
            // What is in a module is told by itself.
            (Some(was), None) if was.shape == Shape::Module => {}
            (None, Some(is)) if is.shape == Shape::Module => {}
            (Some(was), None) => told.breaking(format!("{} removed", was.shape.word())),
            (None, Some(is)) if is.traits.values().any(|implemented| implemented.blanket) => {
                told.breaking("added for every type, which may collide with code that has its own");
            }
            (None, Some(is)) => told.additive(format!("{} added", is.shape.word())),
            (Some(was), Some(is)) => item(was, is, &mut told),
            (None, None) => {}
        }
    });
}

/// Goes over the keys of both.
pub(super) fn pairs<K: Ord, V>(
    old: &BTreeMap<K, V>,
    new: &BTreeMap<K, V>,
    mut tell: impl FnMut(&K, Option<&V>, Option<&V>),
) {
    for (key, was) in old {
        tell(key, Some(was), new.get(key));
    }
    for (key, is) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
        tell(key, None, Some(is));
    }
}

fn item(was: &Item, is: &Item, told: &mut Told<'_>) {
    hints(&was.hints, &is.hints, told);
    shape(was, is, told);
    pairs(&was.members, &is.members, |name, was, is| {
        let mut told = told.beneath(name);
        match (was, is) {
            (Some(was), Some(is)) => item(was, is, &mut told),
            (Some(was), None) => told.breaking(format!("{} removed", was.shape.word())),
            (None, Some(is)) => told.additive(format!("{} added", is.shape.word())),
            (None, None) => {}
        }
    });
    pairs(&was.traits, &is.traits, |name, was, is| match (was, is) {
        (Some(was), Some(is)) => implemented(name, was, is, told),
        (Some(_), None) => told.breaking(format!("no longer implements `{name}`")),
        (None, Some(is)) if is.blanket => told.breaking(format!("`{name}` is implemented for every type")),
        (None, Some(_)) => told.additive(format!("implements `{name}`")),
        (None, None) => {}
    });
}

fn implemented(name: &str, was: &Implemented, is: &Implemented, told: &mut Told<'_>) {
    for (ty, text) in &was.types {
        match is.types.get(ty) {
            Some(now) if now == text => {}
            Some(now) => told.breaking(format!("`{ty}` of `{name}` was `{text}` and is `{now}`")),
            None => told.breaking(format!("`{ty}` of `{name}` is gone")),
        }
    }
    super::parts::bounds(&format!("`{name}`"), &was.bounds, &is.bounds, told);
}

fn shape(was: &Item, is: &Item, told: &mut Told<'_>) {
    match (&was.shape, &is.shape) {
        (
            Shape::Struct { fields: old, closed: was_closed, layout: old_layout },
            Shape::Struct { fields: new, closed: is_closed, layout: new_layout },
        ) => {
            generics(&was.generics, &is.generics, false, told);
            let was_open = !was_closed && old.is_open();
            match (was_closed, is_closed) {
                (false, true) if old.is_open() => {
                    told.breaking("`#[non_exhaustive]` added: it cannot be written out any more");
                }
                (true, false) => told.additive("`#[non_exhaustive]` removed"),
                _ => {}
            }
            fields(old, new, was_open, told);
            layouts(old_layout, new_layout, told);
        }
        (
            Shape::Enum { variants: old, closed: was_closed, layout: old_layout },
            Shape::Enum { variants: new, closed: is_closed, layout: new_layout },
        ) => {
            generics(&was.generics, &is.generics, false, told);
            match (was_closed, is_closed) {
                (false, true) => told.breaking("`#[non_exhaustive]` added: a `match` needs one more arm"),
                (true, false) => told.additive("`#[non_exhaustive]` removed"),
                _ => {}
            }
            pairs(old, new, |name, was, is| {
                let mut told = told.beneath(name);
                match (was, is) {
                    (Some(was), Some(is)) => variant(was, is, &mut told),
                    (Some(_), None) => told.breaking("variant removed"),
                    (None, Some(_)) if *was_closed => told.additive("variant added"),
                    (None, Some(_)) => told.breaking("variant added to an enum that can be matched in full"),
                    (None, None) => {}
                }
            });
            layouts(old_layout, new_layout, told);
        }
        (
            Shape::Trait { items: old, above: old_above, sealed: was_sealed, is_unsafe: was_unsafe },
            Shape::Trait { items: new, above: new_above, sealed: is_sealed, is_unsafe: now_unsafe },
        ) => {
            generics(&was.generics, &is.generics, *was_sealed, told);
            let anyone = !was_sealed;
            if anyone && *is_sealed {
                told.breaking("nobody else can implement it any more");
            } else if *was_sealed && !is_sealed {
                told.additive("others can implement it");
            }
            if was_unsafe != now_unsafe && anyone {
                told.breaking("implementing it is `unsafe` in one state alone");
            }
            for above in old_above.difference(new_above) {
                // The seal itself is nothing that a caller can use.
                if !above.starts_with("crate::") {
                    told.breaking(format!("no longer implies `{above}`"));
                }
            }
            let added = new_above.difference(old_above).filter(|above| !above.starts_with("crate::"));
            for above in added.filter(|_| anyone) {
                told.breaking(format!("now demands `{above}` of those who implement it"));
            }
            trait_items(old, new, anyone, told);
        }
        (Shape::Function(old), Shape::Function(new)) => {
            generics(&was.generics, &is.generics, false, told);
            signature(old, new, told);
        }
        (Shape::Constant { ty: old, is_static: a }, Shape::Constant { ty: new, is_static: b }) => {
            if old != new {
                told.breaking(format!("its type was `{old}` and is `{new}`"));
            }
            if a != b {
                told.breaking(format!("was a {} and is a {}", was.shape.word(), is.shape.word()));
            }
            super::parts::bounds("its type", &was.generics.bounds, &is.generics.bounds, told);
        }
        (Shape::Alias(old), Shape::Alias(new)) => {
            generics(&was.generics, &is.generics, false, told);
            if old != new {
                told.breaking(format!("stood for `{old}` and stands for `{new}`"));
            }
        }
        (Shape::Foreign(old), Shape::Foreign(new)) | (Shape::Other(old), Shape::Other(new)) => {
            if old != new {
                told.breaking(format!("was `{old}` and is `{new}`"));
            }
        }
        (Shape::Module, Shape::Module) => {}
        (old, new) => told.breaking(format!("was a {} and is a {}", old.word(), new.word())),
    }
}

fn variant(was: &Variant, is: &Variant, told: &mut Told<'_>) {
    match (was.closed, is.closed) {
        (false, true) => told.breaking("`#[non_exhaustive]` added: it cannot be written out any more"),
        (true, false) => told.additive("`#[non_exhaustive]` removed"),
        _ => {}
    }
    if was.number != is.number {
        told.breaking("its number is another");
    }
    fields(&was.fields, &is.fields, !was.closed, told);
}

/// Fields laid out by the compiler alone promise nothing.
fn layouts(old: &str, new: &str, told: &mut Told<'_>) {
    match (old, new) {
        _ if old == new => {}
        ("", _) if new.contains("packed") => told.breaking("`repr(packed)` added"),
        ("", _) => told.additive(format!("`repr({new})` added")),
        _ => told.breaking(format!("was `repr({old})` and is `repr({new})`")),
    }
}
