//! The schema from which PortOne generates its browser SDK.

use std::collections::BTreeMap;

use crate::kind::{Kind, Unreadable};

use super::document::{Node, Value, short};
use super::model::{Choice, Elsewhere, Enum, Field, Line, Notes, Object, Operation, Schema, Shape, Type};
use super::notes::notes;
use super::prose::{self, CHANNEL};

/// Keys that make the shape of a resource.
const SHAPE: [&str; 14] = [
    "$ref",
    "type",
    "optional",
    "properties",
    "items",
    "variants",
    "types",
    "value",
    "flagOptions",
    "transactionType",
    "name",
    "pgSpecific",
    "discriminator",
    // Of a field that the SDK's pages leave out while it is empty.
    "hideIfEmpty",
];

/// What a field is marked with that is shown for some channels alone: whether ours is one of them.
pub(super) const SHOWN: &str = "shown for";
/// The mark where ours is not one of them.
pub(super) const OTHERS: &str = "other channels";

/// Reads the facts of a document.
pub(super) fn read(name: &str, root: &Node) -> Result<Schema, Unreadable> {
    let mut resources = BTreeMap::new();
    if let Some(tree) = root.get("resources") {
        collect(tree, "", &mut resources);
    }
    let mut reader = Reader { name, names: names(&resources), resources };
    let mut types = BTreeMap::new();
    for (path, node) in reader.resources.clone() {
        let ty = reader.ty(node)?;
        types.insert(reader.names[&path].clone(), ty);
    }
    let mut operations = BTreeMap::new();
    for (name, node) in root.get("methods").map(Node::map).into_iter().flatten() {
        operations.insert(name.clone(), reader.operation(node)?);
    }
    let (notes, elsewhere) = (Notes::default(), Elsewhere::default());
    Ok(Schema { kind: Kind::BrowserSdk, notes, operations, types, elsewhere })
}

/// Resources by their paths: whatever says its type. The rest are folders.
fn collect<'d>(node: &'d Node, path: &str, into: &mut BTreeMap<String, &'d Node>) {
    for (key, child) in node.map() {
        let path = if path.is_empty() { key.clone() } else { format!("{path}/{key}") };
        if child.text_at("type").is_some() {
            into.insert(path, child);
        } else {
            collect(child, &path, into);
        }
    }
}

/// What each resource is called: its name or the end of its path, and the whole path where two have one.
fn names(resources: &BTreeMap<String, &Node>) -> BTreeMap<String, String> {
    let short = |path: &str, node: &Node| {
        let last = path.rsplit('/').next().unwrap_or(path);
        node.text_at("name").unwrap_or(last).to_owned()
    };
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for (path, node) in resources {
        *count.entry(short(path, node)).or_default() += 1;
    }
    let name = |path: &String, node: &Node| {
        let short = short(path, node);
        if count[&short] == 1 { short } else { path.clone() }
    };
    resources.iter().map(|(path, node)| (path.clone(), name(path, node))).collect()
}

struct Reader<'d> {
    name: &'d str,
    resources: BTreeMap<String, &'d Node>,
    names: BTreeMap<String, String>,
}

impl<'d> Reader<'d> {
    fn unlike(&self, node: &Node, expected: impl Into<String>, found: impl Into<String>) -> Unreadable {
        Unreadable::new(self.name, expected, found).line(node.line).todo(
            "fetch the whole file; if PortOne writes this now, teach it to upstream/src/schema/browser_sdk.rs",
        )
    }

    fn operation(&mut self, node: &'d Node) -> Result<Operation, Unreadable> {
        let mut operation = Operation {
            endpoint: None,
            notes: notes(node, &["input", "output", "callbacks"]),
            parameters: BTreeMap::new(),
            request: BTreeMap::new(),
            answers: BTreeMap::new(),
            line: Line(Some(node.line)),
        };
        if let Some(input) = node.get("input") {
            operation.request.insert(String::new(), self.field(input)?);
        }
        if let Some(output) = node.get("output") {
            operation.answers.insert("output".to_owned(), self.field(output)?);
        }
        for (name, callback) in node.get("callbacks").map(Node::map).into_iter().flatten() {
            for (argument, node) in callback.get("input").map(Node::map).into_iter().flatten() {
                operation.answers.insert(format!("{name} {argument}"), self.field(node)?);
            }
        }
        Ok(operation)
    }

    fn field(&mut self, node: &'d Node) -> Result<Field, Unreadable> {
        Ok(Field { required: !self.is_optional(node)?, ty: self.ty(node)? })
    }

    /// Whether it can be left out: it says so where it is used, or the resource itself does.
    fn is_optional(&self, node: &'d Node) -> Result<bool, Unreadable> {
        let mut node = node;
        for _ in 0..16 {
            match (node.get("optional"), node.text_at("$ref")) {
                (Some(_), _) => return Ok(node.says("optional")),
                (None, Some(address)) => node = self.resource(node, address)?.1,
                (None, None) => return Ok(false),
            }
        }
        Err(self.unlike(node, "a `$ref` that ends somewhere", "one that leads back to itself"))
    }

    fn resource(&self, from: &Node, address: &str) -> Result<(&str, &'d Node), Unreadable> {
        let path = address.strip_prefix("#/resources/");
        path.and_then(|path| Some((self.names.get(path)?.as_str(), *self.resources.get(path)?))).ok_or_else(
            || {
                self.unlike(
                    from,
                    "a `$ref` to a resource",
                    format!("`{}`, which there is not", short(address)),
                )
            },
        )
    }

    fn ty(&mut self, node: &'d Node) -> Result<Type, Unreadable> {
        let Some(kind) = node.text_at("type") else {
            let found = if matches!(node.value, Value::Map(_)) { "one without" } else { node.kind() };
            return Err(self.unlike(node, "a resource with `type`", found));
        };
        let shape = self.shape(node, kind)?;
        let mut notes = notes(node, &SHAPE);
        if kind == "oneOf" {
            notes.said.insert("fields".to_owned(), "exactly one".to_owned());
        }
        channels(node, &mut notes);
        Ok(Type { shape, notes, line: Line(Some(node.line)) })
    }

    fn shape(&mut self, node: &'d Node, kind: &str) -> Result<Shape, Unreadable> {
        Ok(match kind {
            "resourceRef" => {
                let address = node.text_at("$ref").unwrap_or_default();
                Shape::Named(self.resource(node, address)?.0.to_owned())
            }
            "array" => {
                let Some(items) = node.get("items") else {
                    return Err(self.unlike(node, "a list with `items`", "one without"));
                };
                Shape::List(Box::new(self.ty(items)?))
            }
            "object" | "emptyObject" | "error" | "oneOf" => {
                let mut object = Object::default();
                for (key, node) in node.get("properties").map(Node::map).into_iter().flatten() {
                    let mut field = self.field(node)?;
                    field.required &= kind != "oneOf";
                    object.fields.insert(key.clone(), field);
                }
                if let Some(transaction) = node.get("transactionType") {
                    let ty = Type::new(literal(transaction));
                    object.fields.insert("transactionType".to_owned(), Field { required: true, ty });
                }
                Shape::Object(object)
            }
            "intersection" => {
                let parts = node.get("types").map(Node::list).into_iter().flatten();
                let parts = parts.map(|part| self.ty(part)).collect::<Result<_, _>>()?;
                Shape::Object(Object { parts, ..Object::default() })
            }
            "discriminatedUnion" => {
                let cases = node.get("types").map(Node::map).into_iter().flatten();
                let cases = cases.map(|(tag, case)| Ok((tag.clone(), self.ty(case)?)));
                let tag = node.text_at("discriminator").map(str::to_owned);
                Shape::Choice(Choice { tag, cases: cases.collect::<Result<_, _>>()? })
            }
            "union" => {
                let mut cases = BTreeMap::new();
                for (number, case) in node.get("types").map(Node::list).into_iter().flatten().enumerate() {
                    cases.insert(format!("{number:04}"), self.ty(case)?);
                }
                Shape::Choice(Choice { tag: None, cases })
            }
            "enum" => {
                let values = node.get("variants").map(Node::map).into_iter().flatten();
                let values = values.map(|(value, node)| (value.clone(), notes(node, &[])));
                Shape::Enum(Enum { of: String::new(), values: values.collect() })
            }
            "stringLiteral" => match node.get("value") {
                Some(value) => literal(value),
                None => return Err(self.unlike(node, "a literal with `value`", "one without")),
            },
            "json" => Shape::Any,
            scalar => Shape::Scalar(scalar.to_owned()),
        })
    }
}

fn literal(value: &Node) -> Shape {
    Shape::Enum(Enum { of: String::new(), values: BTreeMap::from([(value.spelled(), Notes::default())]) })
}

/// For which channels a field is shown, and what is said of ours alone. Files before 2025 call the flags
/// `pgSpecific`, and mean by them no more than that there is something to say.
fn channels(node: &Node, notes: &mut Notes) {
    if let Some(ours) = node.get("pgSpecific").and_then(|flags| flags.get(CHANNEL)) {
        specific(ours, notes);
    }
    let Some(flags) = node.get("flagOptions") else { return };
    let Some(ours) = flags.get(CHANNEL) else {
        if !flags.map().is_empty() {
            notes.said.insert(SHOWN.to_owned(), OTHERS.to_owned());
        }
        return;
    };
    let hidden = matches!(ours.get("visible"), Some(Node { value: Value::Bool(false), .. }));
    notes.said.insert(SHOWN.to_owned(), if hidden { OTHERS } else { CHANNEL }.to_owned());
    specific(ours, notes);
}

/// What is said for the channel, such as that a field must be given there.
fn specific(ours: &Node, notes: &mut Notes) {
    for (key, value) in
        ours.map().iter().filter(|(key, _)| !matches!(key.as_str(), "visible" | "description"))
    {
        notes.said.insert(format!("{CHANNEL} {key}"), value.spelled());
    }
    if let Some(text) = ours.text_at("description") {
        notes.prose.extend(prose::of_channel(text));
    }
}
