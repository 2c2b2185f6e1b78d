//! OpenAPI 3.0 as PortOne writes it, and near to how others do.

mod shape;

use std::collections::{BTreeMap, BTreeSet};

use crate::kind::{Kind, Unreadable};

use super::document::{Node, Value, short};
use super::model::{Elsewhere, Field, Line, Notes, Operation, Schema, Shape, Type};
use super::notes::notes;

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const SCHEMAS: &str = "#/components/schemas/";

/// Reads the facts of a document.
pub(super) fn read(name: &str, root: &Node) -> Result<Schema, Unreadable> {
    let mut reader = Reader { name, root, types: BTreeMap::new(), asked: Vec::new() };
    let mut schema = Schema {
        kind: Kind::OpenApi,
        notes: Notes::default(),
        operations: BTreeMap::new(),
        types: BTreeMap::new(),
        elsewhere: Elsewhere::default(),
    };
    let servers: BTreeSet<&str> = urls(root).collect();
    if !servers.is_empty() {
        let servers: Vec<&str> = servers.into_iter().collect();
        schema.notes.said.insert("servers".to_owned(), servers.join(", "));
    }
    for (path, item) in reader.entries(root, "paths")? {
        for (method, node) in item.map() {
            if METHODS.contains(&method.as_str()) {
                let endpoint = format!("{} {path}", method.to_ascii_uppercase());
                let id = node.text_at("operationId").map_or_else(|| endpoint.clone(), str::to_owned);
                let operation = reader.operation(endpoint, item, node)?;
                if schema.operations.insert(id.clone(), operation).is_some() {
                    return Err(reader.unlike(
                        node,
                        "each `operationId` once",
                        format!("`{}` twice", short(&id)),
                    ));
                }
            }
        }
    }
    if let Some(components) = root.get("components") {
        for (key, node) in components.get("schemas").map(Node::map).into_iter().flatten() {
            let ty = reader.ty(node)?;
            reader.types.insert(key.clone(), ty);
        }
    }
    reader.look_into_asked()?;
    schema.types = reader.types;
    Ok(schema)
}

fn urls(node: &Node) -> impl Iterator<Item = &str> {
    node.get("servers").map(Node::list).into_iter().flatten().filter_map(|server| server.text_at("url"))
}

struct Reader<'d> {
    name: &'d str,
    root: &'d Node,
    types: BTreeMap<String, Type>,
    /// References to what is no schema of `components`: their addresses without `#/`.
    asked: Vec<String>,
}

impl<'d> Reader<'d> {
    fn unlike(&self, node: &Node, expected: impl Into<String>, found: impl Into<String>) -> Unreadable {
        Unreadable::new(self.name, expected, found)
            .line(node.line)
            .todo("fetch the whole document; if PortOne writes this now, teach it to upstream/src/schema/openapi.rs")
    }

    /// The entries of a mapping that may be missing, and may be nothing else.
    fn entries(&self, node: &'d Node, key: &str) -> Result<&'d BTreeMap<String, Node>, Unreadable> {
        match node.get(key) {
            Some(Node { value: Value::Map(map), .. }) => Ok(map),
            Some(other) => Err(self.unlike(other, format!("a mapping under `{}`", short(key)), other.kind())),
            None => {
                static EMPTY: BTreeMap<String, Node> = BTreeMap::new();
                Ok(&EMPTY)
            }
        }
    }

    fn operation(
        &mut self,
        endpoint: String,
        item: &'d Node,
        node: &'d Node,
    ) -> Result<Operation, Unreadable> {
        let shape = ["parameters", "requestBody", "responses", "security", "servers", "callbacks"];
        let mut operation = Operation {
            endpoint: Some(endpoint),
            notes: notes(node, &shape),
            parameters: BTreeMap::new(),
            request: BTreeMap::new(),
            answers: BTreeMap::new(),
            line: Line(Some(node.line)),
        };
        let said = &mut operation.notes.said;
        if let Some(security) = node.get("security").or_else(|| self.root.get("security")) {
            let mut ways: Vec<String> = security
                .list()
                .iter()
                .map(|way| join(way.map().keys().map(String::as_str), " and "))
                .collect();
            ways.sort();
            said.insert("security".to_owned(), ways.join(" or "));
        }
        let servers: BTreeSet<&str> = urls(node).collect();
        if !servers.is_empty() {
            said.insert("servers".to_owned(), join(servers.into_iter(), ", "));
        }
        self.parameters(&mut operation, item, node)?;
        if let Some(body) = node.get("requestBody") {
            let body = self.resolved(body)?;
            let required = body.says("required");
            for (media, ty) in self.content(body)? {
                operation.request.insert(media, Field { required, ty });
            }
        }
        for (status, response) in self.entries(node, "responses")? {
            let response = self.resolved(response)?;
            let mut content = self.content(response)?;
            if content.is_empty() {
                content.push((String::new(), at(Shape::Any, response)));
            }
            for (media, ty) in content {
                let key = if media.is_empty() { status.clone() } else { format!("{status} {media}") };
                operation.answers.insert(key, Field { required: true, ty });
            }
        }
        if let Some(error) = node.get("x-portone-error") {
            let ty = self.ty(error)?;
            // It is said of the responses as well, where there are any.
            if !operation.answers.values().any(|answer| answer.ty.shape == ty.shape) {
                operation.answers.insert("error".to_owned(), Field { required: true, ty });
            }
        }
        Ok(operation)
    }

    fn parameters(
        &mut self,
        operation: &mut Operation,
        item: &'d Node,
        node: &'d Node,
    ) -> Result<(), Unreadable> {
        let mut found: BTreeMap<(String, String), Field> = BTreeMap::new();
        for list in [item, node].into_iter().filter_map(|node| node.get("parameters")) {
            for parameter in list.list() {
                let parameter = self.resolved(parameter)?;
                let (Some(name), Some(place)) = (parameter.text_at("name"), parameter.text_at("in")) else {
                    return Err(self.unlike(parameter, "a parameter with `name` and `in`", "one without"));
                };
                let mut ty = match parameter.get("schema") {
                    Some(schema) => self.ty(schema)?,
                    None => match self.content(parameter)?.into_iter().next() {
                        Some((_, mut ty)) => {
                            ty.notes.said.insert("written as".to_owned(), "JSON".to_owned());
                            ty
                        }
                        None => at(Shape::Any, parameter),
                    },
                };
                let own = notes(parameter, &["schema", "content", "in", "required"]);
                ty.notes = own.over(&ty.notes);
                ty.notes.said.insert("in".to_owned(), place.to_owned());
                ty.line = Line(Some(parameter.line));
                let field = Field { required: parameter.says("required"), ty };
                found.insert((name.to_owned(), place.to_owned()), field);
            }
        }
        let names: Vec<String> = found.keys().map(|(name, _)| name.clone()).collect();
        for ((name, place), field) in found {
            let twice = names.iter().filter(|other| **other == name).count() > 1;
            let key = if twice { format!("{name} ({place})") } else { name };
            operation.parameters.insert(key, field);
        }
        Ok(())
    }

    /// The schemas of a body, by their types of content; the empty one is JSON.
    fn content(&mut self, node: &'d Node) -> Result<Vec<(String, Type)>, Unreadable> {
        let mut content = Vec::new();
        for (media, node) in self.entries(node, "content")? {
            let ty = match node.get("schema") {
                Some(schema) => self.ty(schema)?,
                None => at(Shape::Any, node),
            };
            let essence = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
            let media = if essence == "application/json" { String::new() } else { essence };
            content.push((media, ty));
        }
        Ok(content)
    }

    /// A parameter, a body or a response, wherever it stands.
    fn resolved(&self, node: &'d Node) -> Result<&'d Node, Unreadable> {
        let mut found = node;
        for _ in 0..8 {
            let Some(address) = found.text_at("$ref") else { return Ok(found) };
            found = self.at_address(found, address)?;
        }
        Err(self.unlike(node, "a `$ref` that ends somewhere", "one that leads back to itself"))
    }

    fn at_address(&self, from: &Node, address: &str) -> Result<&'d Node, Unreadable> {
        let Some(path) = address.strip_prefix("#/") else {
            let found = format!("a `$ref` to `{}`", short(address));
            return Err(self.unlike(from, "a `$ref` within the document (`#/…`)", found));
        };
        let mut node = self.root;
        for segment in path.split('/') {
            let segment = unescaped(segment);
            let next = match &node.value {
                Value::List(list) => segment.parse().ok().and_then(|at: usize| list.get(at)),
                _ => node.get(&segment),
            };
            let Some(next) = next else {
                let found = format!("a `$ref` to `{}`, which is not in the document", short(address));
                return Err(self.unlike(from, "a `$ref` to what there is", found));
            };
            node = next;
        }
        Ok(node)
    }

    /// The name under which the type at an address is kept.
    fn named(&mut self, from: &Node, address: &str) -> Result<String, Unreadable> {
        // `mapping` may give the bare name of a schema.
        let bare = !address.contains(['#', '/', '.']);
        let address = if bare { format!("{SCHEMAS}{address}") } else { address.to_owned() };
        self.at_address(from, &address)?;
        if let Some(name) = address.strip_prefix(SCHEMAS).filter(|name| !name.contains('/')) {
            return Ok(unescaped(name));
        }
        let path = address.trim_start_matches("#/").to_owned();
        self.asked.push(path.clone());
        Ok(path)
    }

    /// Reads what references lead to outside of `components/schemas`.
    fn look_into_asked(&mut self) -> Result<(), Unreadable> {
        while let Some(path) = self.asked.pop() {
            if !self.types.contains_key(&path) {
                let node = self.at_address(self.root, &format!("#/{path}"))?;
                let ty = self.ty(node)?;
                self.types.insert(path, ty);
            }
        }
        Ok(())
    }
}

fn at(shape: Shape, node: &Node) -> Type {
    Type { line: Line(Some(node.line)), ..Type::new(shape) }
}

fn join<'s>(words: impl Iterator<Item = &'s str>, between: &str) -> String {
    words.collect::<Vec<_>>().join(between)
}

/// A segment of an address, without the escapes of JSON pointers.
fn unescaped(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}
