//! A schema as one looks at it: what names stand for, what is another gateway's, what an object's members are.

use std::collections::{BTreeMap, BTreeSet};

use super::browser_sdk::{OTHERS, SHOWN};
use super::model::{Field, Notes, Object, Schema, Shape, Type};
use super::prose::CHANNEL;

/// How often a name may stand for a name.
const ALIASES: usize = 16;

/// How deep objects may be put together from parts that are put together from parts.
const PARTS: usize = 64;

pub(super) struct View<'s> {
    pub(super) schema: &'s Schema,
    /// Types whose members are gateways.
    bypasses: BTreeSet<&'s str>,
}

/// A member of an object, with the part that brings it.
pub(super) struct Member<'s> {
    /// The type that declares it, where that is not the object itself.
    pub(super) home: Option<&'s str>,
    /// Whether it is required where it is declared.
    pub(super) declared: bool,
    /// Whether it is required in the whole.
    pub(super) required: bool,
    pub(super) ty: &'s Type,
}

impl<'s> View<'s> {
    pub(super) fn new(schema: &'s Schema) -> Self {
        let mut view = Self { schema, bypasses: BTreeSet::new() };
        let mut bypasses = BTreeSet::new();
        for ty in schema.types.values() {
            fields(ty, &mut |key, field| {
                if let ("bypass", Shape::Named(name)) = (key, &field.ty.shape) {
                    bypasses.extend(view.aliases(name));
                }
            });
        }
        view.bypasses = bypasses;
        view
    }

    /// Whether the state knows the name, be it by its fingerprint alone.
    pub(super) fn has(&self, name: &str) -> bool {
        self.schema.types.contains_key(name) || self.schema.elsewhere.types.contains_key(name)
    }

    pub(super) fn ty(&self, name: &str) -> Option<&'s Type> {
        self.schema.types.get(name)
    }

    /// The name and those that it stands for.
    fn aliases(&self, name: &'s str) -> Vec<&'s str> {
        let mut names = vec![name];
        let mut next = name;
        while let Some(Type { shape: Shape::Named(target), .. }) = self.ty(next) {
            if names.len() > ALIASES {
                break;
            }
            names.push(target);
            next = target;
        }
        names
    }

    /// What a type is once its names are looked up, with all that is said on the way and the names it had.
    /// None where a name is known by its fingerprint alone, or stands for itself.
    pub(super) fn resolved(&self, ty: &'s Type) -> Option<(&'s Type, Notes, Vec<&'s str>)> {
        let (mut found, mut notes, mut names) = (ty, ty.notes.clone(), Vec::new());
        while let Shape::Named(name) = &found.shape {
            if names.len() > ALIASES {
                return None;
            }
            names.push(name.as_str());
            found = self.ty(name)?;
            notes = notes.over(&found.notes);
        }
        Some((found, notes, names))
    }

    /// Whether a member is another gateway's: the flags say so, or it is one of a `bypass`, whose members are
    /// named after the gateways they are for.
    pub(super) fn is_others(&self, within: Option<&str>, key: &str, ty: &Type) -> bool {
        let marked = ty.notes.said.get(SHOWN).is_some_and(|shown| shown == OTHERS);
        let in_bypass = within.is_some_and(|name| name == "bypass" || self.bypasses.contains(name));
        marked || in_bypass && !key.to_ascii_lowercase().starts_with(CHANNEL)
    }

    /// The members of an object, those of its parts included.
    pub(super) fn members(&self, object: &'s Object) -> BTreeMap<&'s str, Member<'s>> {
        let mut members = BTreeMap::new();
        self.gather(object, None, &mut members, &mut BTreeSet::new(), 0);
        members
    }

    /// Each part once: parts may have parts in common.
    fn gather(
        &self,
        object: &'s Object,
        home: Option<&'s str>,
        members: &mut BTreeMap<&'s str, Member<'s>>,
        seen: &mut BTreeSet<&'s str>,
        depth: usize,
    ) {
        for part in &object.parts {
            let Some((Type { shape: Shape::Object(part), .. }, _, names)) = self.resolved(part) else {
                continue;
            };
            let home = names.last().copied().or(home);
            if depth < PARTS && names.last().is_none_or(|name| seen.insert(name)) {
                self.gather(part, home, members, seen, depth + 1);
            }
        }
        for (key, field) in &object.fields {
            let before = members.get(key.as_str()).is_some_and(|member| member.required);
            let required = field.required || before;
            let member = Member { home, declared: field.required, required, ty: &field.ty };
            members.insert(key, member);
        }
        for name in &object.requires {
            if let Some(member) = members.get_mut(name.as_str()) {
                member.required = true;
            }
        }
    }

    /// The names of an object's parts, and of theirs; but for those that are looked at by themselves.
    pub(super) fn part_names(&self, object: &'s Object, but: &BTreeSet<&str>) -> BTreeSet<&'s str> {
        let mut names = BTreeSet::new();
        let mut waiting = vec![object];
        while let Some(object) = waiting.pop() {
            for (found, _, aliases) in object.parts.iter().filter_map(|part| self.resolved(part)) {
                if aliases.iter().any(|alias| but.contains(alias)) {
                    continue;
                }
                let fresh = aliases.iter().filter(|alias| names.insert(**alias)).count() > 0;
                if let (Shape::Object(part), true) = (&found.shape, fresh || aliases.is_empty()) {
                    waiting.push(part);
                }
            }
        }
        names
    }

    /// The types that a type names: all of them, or only where the way is our channel's.
    pub(super) fn names(&self, ty: &'s Type, within: Option<&str>, ours: bool, into: &mut Vec<&'s str>) {
        match &ty.shape {
            Shape::Named(name) => into.push(name),
            Shape::List(of) | Shape::Map(of) => self.names(of, within, ours, into),
            Shape::Object(object) => {
                object.parts.iter().for_each(|part| self.names(part, within, ours, into));
                for (key, field) in &object.fields {
                    if !(ours && self.is_others(within, key, &field.ty)) {
                        self.names(&field.ty, Some(key), ours, into);
                    }
                }
            }
            Shape::Choice(choice) => {
                choice.cases.values().for_each(|case| self.names(case, within, ours, into));
            }
            Shape::Any | Shape::Scalar(_) | Shape::Enum(_) => {}
        }
    }
}

/// Every member of every object in a type, but of those it names.
fn fields<'s>(ty: &'s Type, each: &mut dyn FnMut(&'s str, &'s Field)) {
    match &ty.shape {
        Shape::List(of) | Shape::Map(of) => fields(of, each),
        Shape::Object(object) => {
            object.parts.iter().for_each(|part| fields(part, each));
            for (key, field) in &object.fields {
                each(key, field);
                fields(&field.ty, each);
            }
        }
        Shape::Choice(choice) => choice.cases.values().for_each(|case| fields(case, each)),
        Shape::Any | Shape::Scalar(_) | Shape::Enum(_) | Shape::Named(_) => {}
    }
}
