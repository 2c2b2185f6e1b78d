//! From the schemas that PortOne publishes to the [`Wire`] model.
//!
//! Only what the named operations reach is taken, and of that only what a generator needs: no prose.
//! Everything that is reached must be understood: what is not on the lists of known keys and values here is
//! a mistake with its place.

mod browser_sdk;
mod openapi;

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::mistake::{Mistake, Mistakes, Place, did_you_mean};
use crate::wire::{Reading, TypeRef, Wire, WireType, is_type_name};
use crate::yaml::{self, Node, Yaml};

/// Takes these operations, by `operationId`, from PortOne's OpenAPI document, which may be JSON or YAML.
///
/// # Errors
///
/// All mistakes found on the way to these operations and to the types they reach.
pub fn openapi(file: &str, source: &str, operations: &BTreeSet<String>) -> Result<Wire, Mistakes> {
    let tree = read(file, source)?;
    openapi::import(file, source, &tree, operations)
}

/// Takes these methods from the schema of PortOne's browser SDK.
///
/// # Errors
///
/// All mistakes found on the way to these methods and to the types they reach.
pub fn browser_sdk(file: &str, source: &str, operations: &BTreeSet<String>) -> Result<Wire, Mistakes> {
    let tree = read(file, source)?;
    browser_sdk::import(file, source, &tree, operations)
}

fn read(file: &str, source: &str) -> Result<Node, Mistakes> {
    yaml::read(file, source).map_err(|mut mistakes| {
        for mistake in &mut mistakes.list {
            let hint = "the file may be cut off or be something else: fetch it from PortOne again";
            mistake.hint.get_or_insert_with(|| hint.to_owned());
        }
        mistakes
    })
}

/// A type with a name, and the part of the document it was made from.
struct Defined {
    at: Place,
    ty: WireType,
}

/// A type with a name that was met and not yet looked into.
struct Waiting<'d> {
    name: String,
    node: &'d Node,
}

/// As many aliases may lead from one to the next: far more than anyone would write.
const LONGEST_CHAIN: usize = 64;

/// How far an import has come.
struct Progress<'d> {
    reading: Reading,
    /// What the addresses met so far stand for; nothing where that is a mistake already told.
    resolved: BTreeMap<String, Option<TypeRef>>,
    /// The addresses on the way to the one being resolved.
    open: Vec<String>,
    waiting: VecDeque<Waiting<'d>>,
    types: BTreeMap<String, Defined>,
}

impl Progress<'_> {
    fn new(unknown_key: &'static str) -> Self {
        Self {
            reading: Reading::new(Some(unknown_key)),
            resolved: BTreeMap::new(),
            open: Vec::new(),
            waiting: VecDeque::new(),
            types: BTreeMap::new(),
        }
    }

    /// Says what was found and is not understood.
    fn mistake(&mut self, at: &Place, message: impl Into<String>, hint: impl Into<String>) {
        self.reading.mistake(Mistake::new(at.clone(), message).hint(hint));
    }

    /// Two parts of the document with one name are one type only if they say the same.
    fn define(&mut self, name: &str, at: &Place, ty: WireType) {
        if !is_type_name(name) {
            let message = format!("a type cannot be named `{name}`");
            self.mistake(at, message, "a name is a letter, then letters, digits and underscores");
            return;
        }
        match self.types.entry(name.to_owned()) {
            Entry::Vacant(free) => {
                free.insert(Defined { at: at.clone(), ty });
            }
            Entry::Occupied(taken) if taken.get().ty == ty => {}
            Entry::Occupied(taken) => {
                let (before, after) = (taken.get().at.clone(), at.clone());
                self.reading.mistake(
                    Mistake::new(after, format!("two types that differ are both named `{name}`"))
                        .also(before, "the other one")
                        .hint("import fewer operations, or teach the importer to tell them apart"),
                );
            }
        }
    }

    /// Goes into an address, unless it was entered already and leads back to itself.
    fn enter(&mut self, at: &Place, address: &str) -> bool {
        if self.open.iter().any(|open| open == address) {
            let message = format!("`{address}` stands for itself");
            self.mistake(at, message, "an object, an enum or a union has to stand somewhere on the way");
            return false;
        }
        if self.open.len() == LONGEST_CHAIN {
            self.mistake(at, "too many aliases on the way to a type", "let it stand for the type itself");
            return false;
        }
        self.open.push(address.to_owned());
        true
    }

    fn leave(&mut self) {
        self.open.pop();
    }

    fn operation_missing<'n>(&mut self, at: &Place, name: &str, known: impl Iterator<Item = &'n str>) {
        let mistake = Mistake::new(at.clone(), format!("there is no operation `{name}` here"))
            .hint("take the operation out of spec/ksnet.yaml, or import the document that has it")
            .maybe_hint(did_you_mean(name, known));
        self.reading.mistake(mistake);
    }
}

/// One of PortOne's two schema languages.
trait Dialect<'d> {
    fn progress(&mut self) -> &mut Progress<'d>;

    /// The part of the document at an address, or a mistake.
    fn find(&mut self, at: &Place, address: &str) -> Option<&'d Node>;

    /// Whether it becomes a type with a name; if not, it is an alias and vanishes.
    fn is_type(&self, node: &Node) -> bool;

    /// The type of a schema where it stands. An inline type gets the name, unless it brings its own.
    fn type_ref(&mut self, node: &'d Node, name: &str) -> Option<TypeRef>;

    /// The type of a schema for which [`Self::is_type`] holds.
    fn wire_type(&mut self, node: &'d Node, name: &str) -> Option<WireType>;

    /// Follows a `$ref`.
    fn reference(&mut self, at: &Place, address: &str) -> Option<TypeRef> {
        if let Some(known) = self.progress().resolved.get(address) {
            return known.clone();
        }
        let node = self.find(at, address)?;
        let name = own_name(node).unwrap_or_else(|| last_segment(address)).to_owned();
        let ty = if self.is_type(node) {
            // Looked into later, so that types may contain each other.
            self.progress().waiting.push_back(Waiting { name: name.clone(), node });
            Some(TypeRef::Named(name))
        } else {
            if !self.progress().enter(at, address) {
                return None;
            }
            let ty = self.type_ref(node, &name);
            self.progress().leave();
            ty
        };
        self.progress().resolved.insert(address.to_owned(), ty.clone());
        ty
    }

    /// A type with a name that stands where it is used.
    fn inline(&mut self, node: &'d Node, name: &str) -> Option<TypeRef> {
        let name = own_name(node).unwrap_or(name);
        let ty = self.wire_type(node, name)?;
        self.progress().define(name, &node.at, ty);
        Some(TypeRef::Named(name.to_owned()))
    }

    /// The name of the type of a request, an answer or an error.
    fn named(&mut self, node: &'d Node, name: &str) -> Option<String> {
        match self.type_ref(node, name)? {
            TypeRef::Named(name) => Some(name),
            other => {
                let message = format!("expected a type with a name, found `{other}`");
                let hint = "requests, answers and errors are objects, enums or unions";
                self.progress().mistake(&node.at, message, hint);
                None
            }
        }
    }

    /// Looks into all types that were met.
    fn look_into_waiting(&mut self) {
        while let Some(Waiting { name, node }) = self.progress().waiting.pop_front() {
            if let Some(ty) = self.wire_type(node, &name) {
                self.progress().define(&name, &node.at, ty);
            }
        }
    }
}

/// The name a schema gives itself.
fn own_name(node: &Node) -> Option<&str> {
    node.get("name").and_then(Node::as_text)
}

fn last_segment(address: &str) -> &str {
    address.rsplit('/').next().unwrap_or(address)
}

/// The name of what stands inline in a field of a type: `Payment` and `nice_v2` make `PaymentNiceV2`.
fn inline_name(parent: &str, field: &str) -> String {
    let mut name = parent.to_owned();
    for part in field.split(|c: char| !c.is_alphanumeric()) {
        let mut letters = part.chars();
        name.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        name.push_str(letters.as_str());
    }
    name
}

fn keys(node: &Node) -> impl Iterator<Item = &str> {
    let entries = match &node.value {
        Yaml::Map(entries) => entries.as_slice(),
        _ => &[],
    };
    entries.iter().map(|(key, _)| key.name.as_str())
}
