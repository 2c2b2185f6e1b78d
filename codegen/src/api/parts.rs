//! The parts that items are made of: fields, bounds, signatures, items of traits.

use std::collections::{BTreeMap, BTreeSet};

use super::diff::{Told, pairs};
use super::shape::{Fields, Generics, Hints, Required, Signature, Style, What};

pub(super) fn hints(was: &Hints, is: &Hints, told: &mut Told<'_>) {
    if !was.deprecated && is.deprecated {
        told.additive("deprecated: a use of it is a warning");
    }
    if !was.must_use && is.must_use {
        told.additive("`#[must_use]`: leaving it unused is a warning");
    }
}

/// `open` tells whether code can write the old ones out and match them without `..`.
pub(super) fn fields(old: &Fields, new: &Fields, open: bool, told: &mut Told<'_>) {
    // With nothing to see, the style cannot be told, unless there is nothing at all.
    let visible = !old.public.is_empty() || !new.public.is_empty();
    let empty = old.public.is_empty() && old.private == 0;
    if old.style != new.style && (visible || empty) {
        told.breaking(format!("had {} and has {}", style(old.style), style(new.style)));
        return;
    }
    pairs(&old.public, &new.public, |name, was, is| match (was, is) {
        (Some(was), Some(is)) if was != is => {
            told.breaking(format!("field `{name}` was `{was}` and is `{is}`"));
        }
        (Some(_), None) => told.breaking(format!("field `{name}` removed")),
        (None, Some(_)) if open => {
            told.breaking(format!("field `{name}` added to what can be written out"));
        }
        (None, Some(_)) => told.additive(format!("field `{name}` added")),
        _ => {}
    });
    if open && old.private == 0 && new.private > 0 {
        told.breaking("a private field added: it cannot be written out any more");
    } else if old.private > 0 && new.private == 0 {
        told.additive("no private field is left: it can be written out");
    }
}

fn style(style: Style) -> &'static str {
    match style {
        Style::Unit => "no fields",
        Style::Tuple => "fields by place",
        Style::Named => "fields by name",
    }
}

/// Of a sealed trait nobody else can be asked for more.
pub(super) fn generics(was: &Generics, is: &Generics, sealed: bool, told: &mut Told<'_>) {
    for (place, old) in was.parameters.iter().enumerate() {
        match is.parameters.get(place) {
            None => told.breaking(format!("{} parameter {} removed", old.kind, place + 1)),
            Some(new) if new.kind != old.kind => {
                told.breaking(format!("parameter {} was a {} and is a {}", place + 1, old.kind, new.kind));
            }
            Some(new) => match (&old.default, &new.default) {
                (Some(old), Some(new)) if old != new => {
                    told.breaking(format!("parameter {} was `{old}` by default and is `{new}`", place + 1));
                }
                (Some(_), None) => told.breaking(format!("parameter {} has no default any more", place + 1)),
                (None, Some(_)) => told.additive(format!("parameter {} has a default", place + 1)),
                _ => {}
            },
        }
    }
    for (place, new) in is.parameters.iter().enumerate().skip(was.parameters.len()) {
        match &new.default {
            Some(_) => told.additive(format!("{} parameter {} added, with a default", new.kind, place + 1)),
            None => told.breaking(format!("{} parameter {} added", new.kind, place + 1)),
        }
    }
    if !sealed {
        bounds("it", &was.bounds, &is.bounds, told);
    }
}

/// One more bound is one more demand, but for `?Sized`, which takes one away.
pub(super) fn bounds(of: &str, was: &BTreeSet<String>, is: &BTreeSet<String>, told: &mut Told<'_>) {
    let relaxes = |bound: &str| bound.contains(":?");
    for bound in is.difference(was) {
        let bound_words = bound.replacen(':', ": ", 1);
        if relaxes(bound) {
            told.additive(format!("{of} allows `{bound_words}`"));
        } else {
            told.breaking(format!("{of} demands `{bound_words}`"));
        }
    }
    for bound in was.difference(is) {
        let bound_words = bound.replacen(':', ": ", 1);
        if relaxes(bound) {
            told.breaking(format!("{of} no longer allows `{bound_words}`"));
        } else {
            told.additive(format!("{of} no longer demands `{bound_words}`"));
        }
    }
}

pub(super) fn signature(was: &Signature, is: &Signature, told: &mut Told<'_>) {
    if was.inputs.len() == is.inputs.len() {
        for (place, (old, new)) in was.inputs.iter().zip(&is.inputs).enumerate() {
            if old != new {
                told.breaking(format!("argument {} was `{old}` and is `{new}`", place + 1));
            }
        }
    } else {
        let (old, new) = (was.inputs.join(", "), is.inputs.join(", "));
        told.breaking(format!("took `({old})` and takes `({new})`"));
    }
    if was.output != is.output {
        told.breaking(format!("gave `{}` and gives `{}`", was.output, is.output));
    }
    match (was.is_const, is.is_const) {
        (true, false) => told.breaking("no longer `const`"),
        (false, true) => told.additive("now `const`"),
        _ => {}
    }
    match (was.is_unsafe, is.is_unsafe) {
        (false, true) => told.breaking("now `unsafe`"),
        (true, false) => told.additive("no longer `unsafe`"),
        _ => {}
    }
    if was.is_async != is.is_async {
        told.breaking("`async` in one state alone");
    }
    if was.abi != is.abi {
        told.breaking("its ABI is another");
    }
}

/// `anyone` tells whether others may implement the trait.
pub(super) fn trait_items(
    old: &BTreeMap<String, Required>,
    new: &BTreeMap<String, Required>,
    anyone: bool,
    told: &mut Told<'_>,
) {
    let was_dyn = old.values().all(|item| item.fits_dyn);
    if was_dyn && new.values().any(|item| !item.fits_dyn) {
        told.breaking("it cannot be used as `dyn` any more");
    }
    pairs(old, new, |name, was, is| match (was, is) {
        (Some(was), Some(is)) => {
            match (was.has_default, is.has_default) {
                (true, false) if anyone => told.breaking(format!("`{name}` must be implemented")),
                (false, true) => told.additive(format!("`{name}` need not be implemented")),
                _ => {}
            }
            match (&was.what, &is.what) {
                (old, new) if old == new => {}
                (What::Function(old, old_bounds), What::Function(new, new_bounds)) => {
                    let before = told.count();
                    signature(old, new, told);
                    generics(old_bounds, new_bounds, false, told);
                    if told.count() == before {
                        told.breaking(format!("`{name}` is another function"));
                    }
                }
                (What::Type(old), What::Type(new)) => {
                    for bound in old.difference(new) {
                        told.breaking(format!("`{name}` is no longer `{bound}`"));
                    }
                    for bound in new.difference(old) {
                        if anyone {
                            told.breaking(format!("`{name}` must be `{bound}`"));
                        } else {
                            told.additive(format!("`{name}` is `{bound}`"));
                        }
                    }
                }
                _ => told.breaking(format!("`{name}` is of another type")),
            }
        }
        (Some(_), None) => told.breaking(format!("`{name}` removed")),
        (None, Some(is)) if anyone && !is.has_default => {
            told.breaking(format!("`{name}` added, and must be implemented"));
        }
        (None, Some(_)) => told.additive(format!("`{name}` added")),
        (None, None) => {}
    });
}
