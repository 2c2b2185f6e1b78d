//! Objects, enums and choices compared with their like.

use std::collections::{BTreeMap, BTreeSet};

use crate::change::{FactKind, Moved, What};

use super::facts::{self, Moves, fact};
use super::model::{Choice, Enum, Field, Line, Object, Shape, Type};
use super::view::Member;
use super::walk::{Found, Site, Walk, Within};

/// How many pairs of cases without tags are looked at for their likeness.
const LIKE: usize = 1024;

impl<'s> Walk<'_, 's> {
    /// The members of two objects.
    pub(super) fn members(&mut self, site: &Site<'s>, old: &'s Object, new: &'s Object) {
        let (old_view, new_view) = (self.old, self.new);
        let (old, new) = (old_view.members(old), new_view.members(new));
        let keys: BTreeSet<&'s str> = old.keys().chain(new.keys()).copied().collect();
        for key in keys {
            let (before, after) = (old.get(key), new.get(key));
            let others = |member: Option<&Member<'s>>, old: bool| {
                let view = if old { old_view } else { new_view };
                let within = within(site, old);
                member.is_none_or(|member| view.is_others(within, key, member.ty))
            };
            let mut at = site.below(key);
            at.ours &= !(others(before, true) && others(after, false));
            if let (Some(a), Some(b)) = (before, after)
                && let (Some(home), true) = (a.home, a.home == b.home)
            {
                // What the part says is told at the part; here it may be required all the same.
                self.pair(home, home);
                if a.declared == b.declared && a.required != b.required {
                    let mut moved = Moves::default();
                    moved.push(presence(a, b));
                    self.changed(at, moved, b.ty.line);
                }
                continue;
            }
            declared(
                &mut at,
                before.and_then(|member| member.home),
                after.and_then(|member| member.home),
                key,
            );
            match (before, after) {
                (Some(a), Some(b)) => {
                    let mut moved = Moves::default();
                    if a.required != b.required {
                        moved.push(presence(a, b));
                    }
                    self.types(&at, a.ty, b.ty, &mut moved);
                    self.changed(at, moved, b.ty.line);
                }
                (Some(a), None) => self.whole(at, What::Removed, key, a),
                (None, Some(b)) => self.whole(at, What::Added, key, b),
                (None, None) => {}
            }
        }
    }

    fn whole(&mut self, site: Site<'s>, what: What, key: &str, member: &Member<'s>) {
        let facts = facts::of_field(key, &Field { required: member.required, ty: member.ty.clone() });
        self.found.push(Found::new(site, what, all(what, facts), member.ty.line));
    }

    pub(super) fn enums(
        &mut self,
        site: &Site<'s>,
        (old, new): (&'s Enum, &'s Enum),
        line: Line,
        moved: &mut Moves,
    ) {
        let codes = |values: &'s Enum| values.values.keys().map(|value| fact(FactKind::Code, value));
        facts::values(codes(old), codes(new), &mut moved.facts);
        for (value, before) in &old.values {
            let mut told = Moves::default();
            if let Some(after) = new.values.get(value) {
                facts::notes(before, after, &mut told);
            }
            self.changed(site.below(value), told, line);
        }
    }

    pub(super) fn choices(&mut self, site: &Site<'s>, old: &'s Choice, new: &'s Choice, moved: &mut Moves) {
        let tag = |choice: &Choice| {
            choice
                .tag
                .iter()
                .map(|tag| fact(FactKind::Code, format!("discriminator {tag}")))
                .collect::<Vec<_>>()
        };
        facts::values(tag(old).into_iter(), tag(new).into_iter(), &mut moved.facts);
        let tagged = old.tag.is_some() && new.tag.is_some();
        let (mut went, mut came) = (BTreeMap::new(), BTreeMap::new());
        if tagged {
            for (value, case) in &old.cases {
                match new.cases.get(value) {
                    Some(other) => self.case(site, value, case, other, moved),
                    None => {
                        went.insert(value.as_str(), case);
                    }
                }
            }
            came.extend(new.cases.iter().filter(|(value, _)| !old.cases.contains_key(*value)).map(as_str));
        } else {
            went.extend(old.cases.iter().map(as_str));
            came.extend(new.cases.iter().map(as_str));
        }
        self.cases_by_content(site, (went, came), tagged, moved);
    }

    fn case(&mut self, site: &Site<'s>, value: &str, old: &'s Type, new: &'s Type, moved: &mut Moves) {
        let mut inner = Moves::default();
        let site = site.below(value);
        self.types(&site, old, new, &mut inner);
        // Which type a tag stands for is told with the tag.
        let retyped = |one: &Moved| matches!(one, Moved::Became { from, .. } if from.kind == FactKind::Type);
        for one in inner.facts.extract_if(.., |one| retyped(one)) {
            if let Moved::Became { from, to } = one {
                let told = |word: String| fact(FactKind::Type, format!("{value}: {word}"));
                moved.push(Moved::Became { from: told(from.value), to: told(to.value) });
            }
        }
        self.changed(site, inner, new.line);
    }

    /// Cases that no tag brings together: by name, by what they are, and what is left by its likeness.
    fn cases_by_content(
        &mut self,
        site: &Site<'s>,
        (mut went, mut came): (BTreeMap<&'s str, &'s Type>, BTreeMap<&'s str, &'s Type>),
        tagged: bool,
        moved: &mut Moves,
    ) {
        let told = |key: &str, ty: &Type| {
            if tagged { fact(FactKind::Code, key) } else { fact(FactKind::Type, ty.word()) }
        };
        // Without its tag a case is known by its name; by what it is only where there is nothing to choose from.
        let alone = went.len() == 1 && came.len() == 1;
        for pass in 0..3 {
            if pass > 0 && (tagged && !alone || went.len() * came.len() > LIKE) {
                break;
            }
            for (value, case) in went.clone() {
                let fits = |other: &'s Type| match (pass, &case.shape, &other.shape) {
                    (0, Shape::Named(a), Shape::Named(b)) => a == b,
                    (1, ..) => self.is_same(case, other),
                    (2, Shape::Named(a), Shape::Named(b)) => {
                        !self.old.has(b) && !self.new.has(a) && self.is_similar(a, b)
                    }
                    _ => false,
                };
                let Some((other, partner)) = came.iter().map(|(k, v)| (*k, *v)).find(|(_, ty)| fits(ty))
                else {
                    continue;
                };
                went.remove(value);
                came.remove(other);
                if tagged {
                    moved.push(Moved::Became { from: told(value, case), to: told(other, partner) });
                }
                let mut inner = Moves::default();
                let at = if tagged { site.below(other) } else { site.elements() };
                self.types(&at, case, partner, &mut inner);
                self.changed(at, inner, partner.line);
            }
        }
        moved.facts.extend(went.into_iter().map(|(key, ty)| Moved::Went(told(key, ty))));
        moved.facts.extend(came.into_iter().map(|(key, ty)| Moved::Came(told(key, ty))));
    }
}

fn presence(old: &Member<'_>, new: &Member<'_>) -> Moved {
    Moved::Became { from: facts::presence(old.required), to: facts::presence(new.required) }
}

/// Facts that came or went with what they are said of.
pub(super) fn all(what: What, facts: Vec<crate::change::Fact>) -> Vec<Moved> {
    facts.into_iter().map(if what == What::Removed { Moved::Went } else { Moved::Came }).collect()
}

fn as_str<'s>((key, ty): (&'s String, &'s Type)) -> (&'s str, &'s Type) {
    (key.as_str(), ty)
}

/// What a site is directly in: a type by its name, or a member by its own.
fn within<'a>(site: &'a Site<'_>, old: bool) -> Option<&'a str> {
    let path = if old { &site.old } else { &site.new };
    match (path.as_slice(), site.within) {
        ([_], Within::Types(a, b)) => {
            if old {
                a
            } else {
                b
            }
        }
        _ => path.last().map(|last| last.trim_end_matches("[]")),
    }
}

/// A member that a part declares stands at that part.
fn declared(site: &mut Site<'_>, old: Option<&str>, new: Option<&str>, key: &str) {
    for (path, home) in [(&mut site.old, old), (&mut site.new, new)] {
        if let Some(home) = home {
            *path = vec![home.to_owned(), key.to_owned()];
        }
    }
}
