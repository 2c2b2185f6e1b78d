//! The paths that a request of an operation can have.

use portone_ksnet_rules::{Kind, Path, Place, Status, nearest};

use super::vocabulary::{Book, added_enum};
use super::{leak, leak_str};
use crate::mistake::{Mistake, Place as Spot, did_you_mean, did_you_mean_or};
use crate::spec::{Added, At, Mistaken, Operation, Surface};
use crate::wire::{ParameterPlace, TypeRef, Wire, WireType};

/// How deep an object may lie in another.
const DEPTH: usize = 12;

/// The paths of one operation, in pre-order.
pub(super) struct Tree {
    /// The table.
    pub(super) paths: &'static [Path],
    /// Objects of which PortOne's schema wants exactly one member.
    pub(super) exactly_one: Vec<u16>,
    operation: String,
}

struct Grower<'a> {
    wire: &'a Wire,
    entry: &'a Operation,
    book: &'a Book,
    mistakes: &'a Mistaken,
    at: Spot,
    paths: Vec<Path>,
    exactly_one: Vec<u16>,
}

impl Tree {
    /// Follows PortOne's schema of the operation from the top.
    pub(super) fn grow(
        name: &At<String>,
        entry: &Operation,
        wire: &Wire,
        book: &Book,
        mistakes: &Mistaken,
    ) -> Option<Self> {
        let operation = wire.operations.get(&name.value)?;
        let at = name.at.clone();
        let mut grower =
            Grower { wire, entry, book, mistakes, at, paths: Vec::new(), exactly_one: Vec::new() };
        for (name, parameter) in &operation.parameters {
            let place = match parameter.place {
                ParameterPlace::Path => Place::Path,
                ParameterPlace::Query => Place::Query,
            };
            match operation.json_query(wire) {
                // What it carries are the members of the request, as if they stood in a body.
                Some((carrier, object)) if carrier == name => grower.members(None, "", object, 0),
                _ => grower.field(None, "", name, &parameter.ty, parameter.required, place, 0),
            }
        }
        if let Some(request) = &operation.request {
            grower.members(None, "", request, 0);
        }
        let Grower { mut paths, exactly_one, .. } = grower;
        for (path, _) in &entry.add {
            if !paths.iter().any(|known| known.wire == path.value) {
                could_not_add(&paths, &name.value, path, mistakes);
            }
        }
        for (path, _) in &entry.members {
            if let Some(index) = find(&paths, &name.value, path, mistakes)
                && !matches!(paths[usize::from(index)].kind, Kind::Object(_))
            {
                let message = format!("`{}` is no object that members could be chosen from", path.value);
                mistakes.note(Mistake::new(path.at.clone(), message).hint("take this line away"));
            }
        }
        for path in &entry.unsupported {
            find(&paths, &name.value, path, mistakes);
        }
        let mut tree = Self { paths: &[], exactly_one, operation: name.value.clone() };
        for secret in &entry.secret {
            if let Some(index) = find(&paths, &tree.operation, secret, mistakes) {
                paths[usize::from(index)].secret = true;
            }
        }
        tree.paths = leak(paths);
        Some(tree)
    }

    /// The index of a path that the spec names.
    pub(super) fn find(&self, path: &At<String>, mistakes: &Mistaken) -> Option<u16> {
        find(self.paths, &self.operation, path, mistakes)
    }

    /// The list that the path lies in, if it does.
    pub(super) fn list_around(&self, index: u16) -> Option<u16> {
        list_around(self.paths, index)
    }
}

fn list_around(paths: &[Path], index: u16) -> Option<u16> {
    let mut at = paths[usize::from(index)].parent;
    while let Some(index) = at {
        if paths[usize::from(index)].list {
            return Some(index);
        }
        at = paths[usize::from(index)].parent;
    }
    None
}

/// Whether PortOne's schema of the surface has the operation. `other` is the schema of the other surface.
pub(super) fn is_in_schema(
    name: &At<String>,
    entry: &Operation,
    wire: &Wire,
    other: &Wire,
    mistakes: &Mistaken,
) -> bool {
    let there = wire.operations.contains_key(&name.value);
    if !there {
        let (surface, elsewhere, file, document) = match entry.surface {
            Surface::Rest => ("REST API", "browser", "spec/wire/rest.yaml", "openapi"),
            Surface::Browser => ("browser SDK", "rest", "spec/wire/sdk.yaml", "browser-sdk"),
        };
        let message = format!("{file} has no operation `{}` of PortOne's {surface}", name.value);
        let hint = if other.operations.contains_key(&name.value) {
            format!("it is on the other side: `surface: {elsewhere}`")
        } else {
            did_you_mean(&name.value, wire.operations.keys().map(String::as_str))
                .unwrap_or_else(|| format!("import it: `cargo xtask import {document} FILE`"))
        };
        mistakes.note(Mistake::new(name.at.clone(), message).hint(hint));
    }
    there
}

fn find(paths: &[Path], operation: &str, path: &At<String>, mistakes: &Mistaken) -> Option<u16> {
    let found = paths.iter().position(|known| known.wire == path.value);
    if found.is_none() {
        let message = format!("`{operation}` has no field `{}`", path.value);
        mistakes.note(Mistake::new(path.at.clone(), message).maybe_hint(meant(
            paths,
            operation,
            &path.value,
        )));
    }
    found.and_then(|index| u16::try_from(index).ok())
}

/// Why a field could not be added.
fn could_not_add(paths: &[Path], operation: &str, path: &At<String>, mistakes: &Mistaken) {
    let Some((outer, _)) = path.value.rsplit_once('.') else { return };
    let Some(index) = find(paths, operation, &At { value: outer.to_owned(), at: path.at.clone() }, mistakes)
    else {
        return;
    };
    let row = &paths[usize::from(index)];
    let (message, hint) = match (row.kind, row.status) {
        (_, Status::Unsupported) => (
            format!("`{outer}` is under `unsupported`, and nothing can be added to it"),
            "take one of the two lines away",
        ),
        (Kind::Object(_), _) => (
            format!("`{outer}` lies in a list, and nothing can be added to it"),
            "the elements of a list have the fields of PortOne's schema alone",
        ),
        _ => (format!("`{outer}` is no object that a field could be added to"), "take this line away"),
    };
    mistakes.note(Mistake::new(path.at.clone(), message).hint(hint));
}

/// What may have been meant by a path that is not there, segment by segment; or what there is instead of the
/// first segment that nobody can have meant.
fn meant(paths: &[Path], operation: &str, written: &str) -> Option<String> {
    let mut outer: Option<usize> = None;
    for segment in written.split('.') {
        let members: Vec<usize> =
            (0..paths.len()).filter(|index| paths[*index].parent.map(usize::from) == outer).collect();
        let names = || members.iter().map(|index| paths[*index].name());
        let near = nearest(segment, names());
        if let Some(near) = near {
            outer = members.into_iter().find(|index| paths[*index].name() == near);
            continue;
        }
        let elsewhere: Vec<&str> =
            paths.iter().filter(|path| path.name() == written).map(|path| path.wire).collect();
        if let [whole] = elsewhere.as_slice() {
            return Some(format!("did you mean `{whole}`?"));
        }
        let around = outer.map_or(operation, |index| paths[index].wire);
        if outer.is_some_and(|index| paths[index].status == Status::Unsupported) {
            return Some(format!("`{around}` is under `unsupported`, and what is in it is not looked at"));
        }
        return did_you_mean_or(segment, names(), &format!("`{around}` has"))
            .or_else(|| Some(format!("PortOne's schema names no fields in `{around}`")));
    }
    outer.map(|index| format!("did you mean `{}`?", paths[index].wire))
}

impl Grower<'_> {
    fn members(&mut self, parent: Option<u16>, prefix: &str, type_name: &str, depth: usize) {
        let wire = self.wire;
        let Some(WireType::Object(object)) = wire.types.get(type_name) else { return };
        if object.exactly_one
            && let Some(parent) = parent
        {
            self.exactly_one.push(parent);
        }
        let kept = self.entry.members.iter().find(|(path, _)| path.value == prefix).map(|(_, kept)| kept);
        if let Some(kept) = kept {
            for name in kept {
                if !object.fields.contains_key(&name.value) {
                    let message = format!("`{prefix}` has no member `{}`", name.value);
                    let members = object.fields.keys().map(String::as_str);
                    let hint = did_you_mean_or(&name.value, members, &format!("`{prefix}` has"));
                    self.mistakes.note(Mistake::new(name.at.clone(), message).maybe_hint(hint));
                }
            }
        }
        for (name, field) in &object.fields {
            if kept.is_none_or(|kept| kept.iter().any(|kept| kept.value == *name)) {
                self.field(parent, prefix, name, &field.ty, field.required, Place::Body, depth);
            }
        }
        let in_a_list =
            |parent: u16| self.paths[usize::from(parent)].list || list_around(&self.paths, parent).is_some();
        if !parent.is_some_and(in_a_list) {
            self.added(parent, prefix, depth);
        }
    }

    /// The fields of an object that the spec adds to PortOne's schema.
    fn added(&mut self, parent: Option<u16>, prefix: &str, depth: usize) {
        for (path, added) in &self.entry.add {
            let (outer, name) = path.value.rsplit_once('.').unwrap_or(("", &path.value));
            if outer != prefix {
                continue;
            }
            if self.paths.iter().any(|known| known.wire == path.value) {
                let message = format!("PortOne's schema has `{}` already", path.value);
                self.mistakes.note(Mistake::new(path.at.clone(), message).hint("take this line away"));
                continue;
            }
            let ty = match added.value {
                Added::Text => TypeRef::Text,
                Added::Codes(_) => TypeRef::Named(added_enum(&path.value)),
            };
            self.field(parent, prefix, name, &ty, false, Place::Body, depth);
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one row of a table")]
    fn field(
        &mut self,
        parent: Option<u16>,
        prefix: &str,
        name: &str,
        ty: &TypeRef,
        required: bool,
        place: Place,
        depth: usize,
    ) {
        let wire = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
        let (ty, list) = match ty {
            TypeRef::List(element) => (&**element, true),
            ty => (ty, false),
        };
        let surface = self.entry.surface;
        let kind = match ty {
            TypeRef::Text | TypeRef::DateTime | TypeRef::Literal(_) => Kind::Text,
            TypeRef::Int32 | TypeRef::Int64 | TypeRef::Integer => Kind::Integer,
            TypeRef::Boolean => Kind::Boolean,
            TypeRef::Decimal | TypeRef::Json | TypeRef::List(_) => Kind::Json,
            TypeRef::Named(named) if !self.wire.types.contains_key(named) => {
                self.book.table(surface, named).map_or(Kind::Json, Kind::Enum)
            }
            TypeRef::Named(named) => match self.wire.types.get(named) {
                Some(WireType::Enum { .. }) => self.book.table(surface, named).map_or(Kind::Json, Kind::Enum),
                Some(WireType::Object(object)) if !object.fields.is_empty() && depth < DEPTH => {
                    // Only an object in a list needs a type: any other is written as paths to its members.
                    Kind::Object(list.then(|| leak_str(named)))
                }
                _ => Kind::Json,
            },
        };
        let unsupported = self.is_unsupported(&wire);
        let Ok(index) = u16::try_from(self.paths.len()) else {
            let message = "an operation cannot have more than 65,535 fields";
            self.mistakes.note(Mistake::new(self.at.clone(), message));
            return;
        };
        self.paths.push(Path {
            wire: leak_str(&wire),
            parent,
            end: index + 1,
            kind,
            list,
            required,
            status: if unsupported { Status::Unsupported } else { Status::Supported },
            place,
            secret: false,
        });
        if let (Kind::Object(_), TypeRef::Named(named), false) = (kind, ty, unsupported) {
            self.members(Some(index), &wire, named, depth + 1);
            let end = u16::try_from(self.paths.len()).unwrap_or(u16::MAX);
            self.paths[usize::from(index)].end = end;
        }
    }

    fn is_unsupported(&self, path: &str) -> bool {
        self.entry.unsupported.iter().any(|name| name.value == path)
    }
}
