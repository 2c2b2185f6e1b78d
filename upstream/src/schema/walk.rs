//! Two states walked side by side.
//!
//! The walk begins at the operations and goes from type to type. Two types are compared where both states use
//! them for the same thing, whatever they are called and wherever they stand, and once however many use them.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::change::{Fact, FactKind, Moved, What};

use super::facts::{self, Moves};
use super::fingerprint;
use super::model::{Line, Notes, Object, Shape, Type};
use super::view::View;

/// How many pairs of types are compared: PortOne's largest document makes 900.
const PAIRS: usize = 20_000;

/// How many pairs are looked at, all in all, to learn which types are the same under other names. Beyond, types
/// with other names are taken for others.
const LOOKS: usize = 200_000;

/// A path in both states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Site<'s> {
    pub(super) old: Vec<String>,
    pub(super) new: Vec<String>,
    /// Whether it concerns our channel: it is no member of another gateway.
    pub(super) ours: bool,
    /// What it is found in.
    pub(super) within: Within<'s>,
}

/// What a difference is found in, from which follows who reaches it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Within<'s> {
    /// All operations.
    All,
    /// An operation, by its name in the old and the new state.
    Operation(Option<&'s str>, Option<&'s str>, Side),
    /// A type, by its name in the old and the new state.
    Types(Option<&'s str>, Option<&'s str>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    Both,
    Request,
    Answer,
}

/// A difference.
#[derive(Clone, Debug)]
pub(super) struct Found<'s> {
    pub(super) site: Site<'s>,
    pub(super) what: What,
    pub(super) moved: Vec<Moved>,
    /// What moved in a description.
    pub(super) prose: Vec<Moved>,
    /// Whether all that is known is that the fingerprint is another.
    pub(super) known_by_mark: bool,
    pub(super) line: Line,
}

impl<'s> Found<'s> {
    pub(super) fn new(site: Site<'s>, what: What, moved: Vec<Moved>, line: Line) -> Self {
        Self { site, what, moved, prose: Vec::new(), known_by_mark: false, line }
    }
}

impl<'s> Site<'s> {
    pub(super) fn new(old: &str, new: &str, within: Within<'s>) -> Self {
        Self { old: vec![old.to_owned()], new: vec![new.to_owned()], ours: true, within }
    }

    pub(super) fn below(&self, segment: &str) -> Self {
        let mut site = self.clone();
        site.old.push(segment.to_owned());
        site.new.push(segment.to_owned());
        site
    }

    /// The elements of a list or a mapping.
    pub(super) fn elements(&self) -> Self {
        let mut site = self.clone();
        for path in [&mut site.old, &mut site.new] {
            if let Some(last) = path.last_mut() {
                last.push_str("[]");
            }
        }
        site
    }
}

pub(super) struct Walk<'v, 's> {
    pub(super) old: &'v View<'s>,
    pub(super) new: &'v View<'s>,
    /// Whether names are followed wherever they lead, to learn if there is any difference at all.
    strict: bool,
    pairs: BTreeSet<(&'s str, &'s str)>,
    waiting: Vec<(&'s str, &'s str)>,
    /// Types that were compared with something.
    pub(super) met_old: BTreeSet<&'s str>,
    pub(super) met_new: BTreeSet<&'s str>,
    known: Rc<Known<'s>>,
    pub(super) found: Vec<Found<'s>>,
}

/// Which types say the same, as far as that was asked.
#[derive(Default)]
struct Known<'s> {
    equal: RefCell<BTreeMap<(&'s str, &'s str), bool>>,
    looks: Cell<usize>,
}

impl<'v, 's> Walk<'v, 's> {
    pub(super) fn new(old: &'v View<'s>, new: &'v View<'s>) -> Self {
        Self {
            old,
            new,
            strict: false,
            pairs: BTreeSet::new(),
            waiting: Vec::new(),
            met_old: BTreeSet::new(),
            met_new: BTreeSet::new(),
            known: Rc::default(),
            found: Vec::new(),
        }
    }

    pub(super) fn changed(&mut self, site: Site<'s>, moves: Moves, line: Line) {
        if !moves.is_empty() {
            let Moves { facts: moved, prose } = moves;
            self.found.push(Found { prose, ..Found::new(site, What::Changed, moved, line) });
        }
    }

    /// Compares the types that wait for it, and those that come up meanwhile.
    pub(super) fn go_on(&mut self) {
        while let Some((a, b)) = self.waiting.pop() {
            if self.strict && !self.found.is_empty() {
                return;
            }
            let site = Site::new(a, b, Within::Types(Some(a), Some(b)));
            match (self.old.ty(a), self.new.ty(b)) {
                (Some(old), Some(new)) => {
                    let mut moved = Moves::default();
                    self.types(&site, old, new, &mut moved);
                    self.changed(site, moved, new.line);
                }
                // One of them is known by its fingerprint alone.
                (_, known) => {
                    if fingerprint::of_type(self.old.schema, a) != fingerprint::of_type(self.new.schema, b) {
                        let line = known.map(|ty| ty.line).unwrap_or_default();
                        let found = Found::new(site, What::Changed, Vec::new(), line);
                        self.found.push(Found { known_by_mark: true, ..found });
                    }
                }
            }
        }
    }

    /// Has two types compared, once.
    pub(super) fn pair(&mut self, a: &'s str, b: &'s str) {
        self.met_old.insert(a);
        self.met_new.insert(b);
        if self.strict && self.known.equal.borrow().get(&(a, b)) == Some(&true) {
            return;
        }
        if self.pairs.len() < PAIRS && self.pairs.insert((a, b)) {
            self.waiting.push((a, b));
        }
    }

    /// Compares two types that stand for the same thing. What differs at this very place goes to `moved`.
    pub(super) fn types(&mut self, site: &Site<'s>, old: &'s Type, new: &'s Type, moved: &mut Moves) {
        if let (Shape::Named(a), Shape::Named(b)) = (&old.shape, &new.shape) {
            facts::notes(&old.notes, &new.notes, moved);
            self.named(a, b, moved);
            return;
        }
        let (Some((a, old_notes, old_names)), Some((b, new_notes, new_names))) =
            (self.old.resolved(old), self.new.resolved(new))
        else {
            became(old, new, moved);
            return;
        };
        self.met_old.extend(old_names);
        self.met_new.extend(new_names);
        facts::notes(&old_notes, &new_notes, moved);
        self.shapes(site, a, b, moved);
    }

    fn shapes(&mut self, site: &Site<'s>, old: &'s Type, new: &'s Type, moved: &mut Moves) {
        match (&old.shape, &new.shape) {
            (Shape::Any, Shape::Any) => {}
            (Shape::Scalar(a), Shape::Scalar(b)) if a == b => {}
            (Shape::List(a), Shape::List(b)) => self.elements("list of", site, (a, b), moved),
            (Shape::Map(a), Shape::Map(b)) => self.elements("map of", site, (a, b), moved),
            (Shape::Object(a), Shape::Object(b)) => self.objects(site, a, b),
            (Shape::Enum(a), Shape::Enum(b)) if a.of == b.of => self.enums(site, (a, b), new.line, moved),
            (Shape::Choice(a), Shape::Choice(b)) => self.choices(site, a, b, moved),
            _ => became(old, new, moved),
        }
    }

    fn elements(&mut self, word: &str, site: &Site<'s>, (a, b): (&'s Type, &'s Type), moved: &mut Moves) {
        let mut inner = Moves::default();
        self.types(&site.elements(), a, b, &mut inner);
        for one in &mut inner.facts {
            if let Moved::Became { from, to } = one {
                for fact in [from, to].into_iter().filter(|fact| fact.kind == FactKind::Type) {
                    fact.value = format!("{word} {}", fact.value);
                }
            }
        }
        moved.append(inner);
    }

    /// Two names for the same thing.
    fn named(&mut self, a: &'s str, b: &'s str, moved: &mut Moves) {
        if self.strict || a == b {
            self.pair(a, b);
            return;
        }
        // A name that the old state knows for something else was not given to this type just now.
        let renamed = if self.old.has(b) { self.is_equal(a, b) } else { self.is_similar(a, b) };
        if renamed {
            self.pair(a, b);
        } else {
            let of = |word: &str| Fact { kind: FactKind::Type, value: word.to_owned() };
            moved.push(Moved::Became { from: of(a), to: of(b) });
        }
    }

    /// Whether two types say the same however deep one looks, their names left aside.
    pub(super) fn is_equal(&self, a: &'s str, b: &'s str) -> bool {
        if let Some(known) = self.known.equal.borrow().get(&(a, b)) {
            return *known;
        }
        let equal = self.looks_equal(|walk, _| walk.pair(a, b));
        self.known.equal.borrow_mut().insert((a, b), equal);
        equal
    }

    /// The same of two types in place.
    pub(super) fn is_same(&self, old: &'s Type, new: &'s Type) -> bool {
        self.looks_equal(|walk, moved| walk.types(&Site::new("", "", Within::All), old, new, moved))
    }

    fn looks_equal(&self, begin: impl FnOnce(&mut Self, &mut Moves)) -> bool {
        if self.known.looks.get() > LOOKS {
            return false;
        }
        let mut walk = Walk { strict: true, known: Rc::clone(&self.known), ..Walk::new(self.old, self.new) };
        let mut moved = Moves::default();
        begin(&mut walk, &mut moved);
        if moved.is_empty() {
            walk.go_on();
        }
        self.known.looks.set(self.known.looks.get() + walk.pairs.len() + 1);
        let equal = moved.is_empty() && walk.found.is_empty() && walk.pairs.len() < PAIRS;
        if equal {
            // All that was looked at on the way is equal with it.
            self.known.equal.borrow_mut().extend(walk.pairs.into_iter().map(|pair| (pair, true)));
        }
        equal
    }

    /// Whether one may be a later state of the other: they share half of what they are made of.
    pub(super) fn is_similar(&self, a: &'s str, b: &'s str) -> bool {
        let (Some(old), Some(new)) = (self.old.ty(a), self.new.ty(b)) else {
            return fingerprint::of_type(self.old.schema, a) == fingerprint::of_type(self.new.schema, b);
        };
        let (Some((old, ..)), Some((new, ..))) = (self.old.resolved(old), self.new.resolved(new)) else {
            return false;
        };
        match (&old.shape, &new.shape) {
            (Shape::Object(a), Shape::Object(b)) => {
                let (a, b) = (self.old.members(a), self.new.members(b));
                half(a.keys().filter(|key| b.contains_key(*key)).count(), a.len(), b.len())
            }
            (Shape::Enum(a), Shape::Enum(b)) => {
                let both = a.values.keys().filter(|value| b.values.contains_key(*value)).count();
                half(both, a.values.len(), b.values.len())
            }
            (Shape::Choice(a), Shape::Choice(b)) if a.tag.is_some() && b.tag.is_some() => {
                let both = a.cases.keys().filter(|tag| b.cases.contains_key(*tag)).count();
                half(both, a.cases.len(), b.cases.len())
            }
            (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
        }
    }

    pub(super) fn objects(&mut self, site: &Site<'s>, old: &'s Object, new: &'s Object) {
        // What a part declares is told at the part, whichever way it is come upon.
        let both: BTreeSet<&str> = parts(old).filter(|name| parts(new).any(|other| other == *name)).collect();
        for part in &both {
            self.pair(part, part);
        }
        self.met_old.extend(self.old.part_names(old, &both));
        self.met_new.extend(self.new.part_names(new, &both));
        self.members(site, old, new);
    }
}

/// The names of an object's own parts.
fn parts(object: &Object) -> impl Iterator<Item = &str> {
    object.parts.iter().filter_map(|part| match &part.shape {
        Shape::Named(name) => Some(name.as_str()),
        _ => None,
    })
}

fn half(both: usize, old: usize, new: usize) -> bool {
    both * 2 >= old.max(new)
}

/// A type took the place of another.
fn became(old: &Type, new: &Type, moved: &mut Moves) {
    let (from, to) = (old.word(), new.word());
    let of = |word: String| Fact { kind: FactKind::Type, value: word };
    moved.push(Moved::Became { from: of(from), to: of(to) });
    let values = |ty: &Type| {
        let mut facts = Vec::new();
        facts::of_type("", &Type { notes: Notes::default(), ..ty.clone() }, &mut facts);
        facts
    };
    moved.facts.extend(values(old).into_iter().map(Moved::Went));
    moved.facts.extend(values(new).into_iter().map(Moved::Came));
}
