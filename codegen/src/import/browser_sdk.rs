//! The schema from which PortOne generates its browser SDK.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use crate::mistake::{Mistakes, Place, did_you_mean, listed};
use crate::wire::{SourceKind, TypeRef, Wire, WireField, WireObject, WireOperation, WireType};
use crate::yaml::{Key, Node};

use super::{Dialect, Progress, inline_name, keys, own_name};

const TEACH: &str = "if PortOne uses this now, teach it to codegen/src/import/browser_sdk.rs";

/// Keys of a resource that are for people. `flagOptions` says which channels' pages show it.
const PROSE: [&str; 2] = ["description", "flagOptions"];

/// The kinds of resources, and the keys each has beside `type` and those for people.
const KINDS: [(&str, &[&str]); 13] = [
    ("object", &["properties", "name"]),
    ("emptyObject", &["name"]),
    ("oneOf", &["properties", "name"]),
    ("error", &["properties", "name", "transactionType"]),
    ("enum", &["variants", "valuePrefix", "name"]),
    ("union", &["types", "name"]),
    ("intersection", &["types", "name"]),
    ("array", &["items"]),
    ("string", &[]),
    ("stringLiteral", &["value"]),
    ("integer", &[]),
    ("boolean", &[]),
    ("json", &[]),
];

pub(super) fn import(
    file: &str,
    source: &str,
    tree: &Node,
    operations: &BTreeSet<String>,
) -> Result<Wire, Mistakes> {
    let mut document = BrowserSdk { progress: Progress::new(TEACH), resources: tree.get("resources") };
    let mut wire =
        Wire { source: SourceKind::BrowserSdk.into(), operations: BTreeMap::new(), types: BTreeMap::new() };
    if let Some(methods) = document.methods(tree) {
        wire.operations = document.operations(methods, operations);
        document.look_into_waiting();
    }
    let Progress { reading, types, .. } = document.progress;
    wire.types = types.into_iter().map(|(name, defined)| (name, defined.ty)).collect();
    reading.finish(file, source, wire)
}

struct BrowserSdk<'d> {
    progress: Progress<'d>,
    resources: Option<&'d Node>,
}

// Methods.
impl<'d> BrowserSdk<'d> {
    /// The methods, if the document is what it should be.
    fn methods(&mut self, tree: &'d Node) -> Option<&'d Node> {
        let (Some(_), Some(methods)) = (self.resources, tree.get("methods")) else {
            let message =
                "this is not the schema of PortOne's browser SDK: it needs `resources` and `methods`";
            let hint = match tree.get("openapi") {
                Some(_) => "OpenAPI is read by `cargo xtask import openapi FILE`",
                None => "give it the whole of the file: `methods` comes last and is lost when it is cut off",
            };
            self.progress.mistake(&tree.at, message, hint);
            return None;
        };
        self.progress.reading.only_keys(tree, "the schema", &["flags", "resources", "methods"]);
        Some(methods)
    }

    fn operations(
        &mut self,
        methods: &'d Node,
        wanted: &BTreeSet<String>,
    ) -> BTreeMap<String, WireOperation> {
        self.progress.reading.entries(methods, "`methods`");
        let mut operations = BTreeMap::new();
        for name in wanted {
            if let Some(method) = methods.get(name) {
                operations.insert(name.clone(), self.operation(name, method));
            } else {
                self.progress.operation_missing(&methods.at, name, keys(methods));
            }
        }
        operations
    }

    fn operation(&mut self, name: &str, method: &'d Node) -> WireOperation {
        let known = ["description", "input", "output"];
        self.progress.reading.only_keys(method, &format!("method `{name}`"), &known);
        let type_name = inline_name("", name);
        let input = method.get("input");
        if let Some(input) = input {
            self.never_optional(input, "an input");
        }
        let output = method.get("output");
        WireOperation {
            request: input.and_then(|node| self.named(node, &format!("{type_name}Input"))),
            answer: output.and_then(|node| self.named(node, &format!("{type_name}Output"))),
            answer_optional: output.is_some_and(|node| self.says_optional(node)),
            ..WireOperation::default()
        }
    }
}

impl<'d> Dialect<'d> for BrowserSdk<'d> {
    fn progress(&mut self) -> &mut Progress<'d> {
        &mut self.progress
    }

    fn find(&mut self, at: &Place, address: &str) -> Option<&'d Node> {
        let Some(path) = address.strip_prefix("#/resources/") else {
            let message = format!("a `$ref` to `{address}` is not understood, only to `#/resources/…`");
            self.progress.mistake(at, message, TEACH);
            return None;
        };
        let mut node = self.resources?;
        for segment in path.split('/') {
            let Some(next) = node.get(segment) else {
                let hint = did_you_mean(segment, keys(node));
                let hint = hint.unwrap_or_else(|| "the document may be cut off: fetch it again".to_owned());
                self.progress.mistake(
                    at,
                    format!("there is no resource `{path}`: `{segment}` is missing"),
                    hint,
                );
                return None;
            };
            node = next;
        }
        if node.get("type").and_then(Node::as_text).is_none() {
            let message = format!("`{path}` is not a resource: it has no `type`");
            let hint = format!("it has {}", listed(keys(node).take(5)));
            self.progress.mistake(at, message, hint);
            return None;
        }
        Some(node)
    }

    fn is_type(&self, node: &Node) -> bool {
        let kind = node.get("type").and_then(Node::as_text);
        KINDS.iter().any(|(known, keys)| Some(*known) == kind && keys.contains(&"name"))
    }

    fn type_ref(&mut self, node: &'d Node, name: &str) -> Option<TypeRef> {
        if self.is_type(node) {
            return self.inline(node, name);
        }
        match self.kind(node)? {
            "resourceRef" => {
                let (at, address) = self.address(node)?;
                self.reference(at, address)
            }
            "array" => {
                let items = self.progress.reading.needs(node, "items", "a list")?;
                self.never_optional(items, "an element of a list");
                let element = self.type_ref(items, &inline_name(name, "item"))?;
                Some(TypeRef::List(Box::new(element)))
            }
            "stringLiteral" => {
                let value = self.progress.reading.needs(node, "value", "a literal")?;
                self.progress.reading.text(value, "a literal").map(|text| TypeRef::Literal(text.to_owned()))
            }
            "integer" => Some(TypeRef::Integer),
            "boolean" => Some(TypeRef::Boolean),
            "json" => Some(TypeRef::Json),
            _ => Some(TypeRef::Text),
        }
    }

    fn wire_type(&mut self, node: &'d Node, name: &str) -> Option<WireType> {
        match self.kind(node)? {
            "enum" => self.enumeration(node),
            "union" => self.union(node, name),
            "oneOf" => {
                let mut object = self.object(node, name)?;
                object.exactly_one = true;
                object.fields.values_mut().for_each(|field| field.required = false);
                Some(WireType::Object(object))
            }
            _ => self.flattened(node, name).map(WireType::Object),
        }
    }
}

// Resources.
impl<'d> BrowserSdk<'d> {
    /// The kind of a resource, with its keys looked at.
    fn kind(&mut self, node: &'d Node) -> Option<&'d str> {
        self.progress.reading.entries(node, "a resource");
        let ty = self.progress.reading.needs(node, "type", "a resource")?;
        let kind = self.progress.reading.text(ty, "the type of a resource")?;
        let known = match kind {
            "resourceRef" => Some(&["$ref"][..]),
            _ => KINDS.iter().find(|(known, _)| *known == kind).map(|(_, keys)| *keys),
        };
        let Some(known) = known else {
            let all = KINDS.iter().map(|(kind, _)| *kind).chain(["resourceRef"]);
            let hint = did_you_mean(kind, all).unwrap_or_else(|| TEACH.to_owned());
            self.progress.mistake(&ty.at, format!("unknown type `{kind}`"), hint);
            return None;
        };
        let keys = [&["type", "optional"][..], known, &PROSE].concat();
        self.progress.reading.only_keys(node, &format!("a resource of type `{kind}`"), &keys);
        Some(kind)
    }

    fn address(&mut self, node: &'d Node) -> Option<(&'d Place, &'d str)> {
        let address = self.progress.reading.needs(node, "$ref", "a resourceRef")?;
        Some((&address.at, self.progress.reading.text(address, "a `$ref`")?))
    }

    /// Whether it can be left out: it says so where it is used, or the resource itself does.
    fn says_optional(&mut self, node: &'d Node) -> bool {
        if let Some(optional) = node.get("optional") {
            return self.progress.reading.boolean(optional, "`optional`").unwrap_or(false);
        }
        let address = node.get("$ref").and_then(|address| Some((&address.at, address.as_text()?)));
        let resource = address.and_then(|(at, address)| self.find(at, address));
        let optional = resource.and_then(|resource| resource.get("optional"));
        optional.and_then(|node| self.progress.reading.boolean(node, "`optional`")).unwrap_or(false)
    }

    fn never_optional(&mut self, node: &'d Node, what: &str) {
        if self.says_optional(node) {
            let at = node.get("optional").map_or(&node.at, |optional| &optional.at);
            self.progress.mistake(at, format!("{what} cannot be optional"), TEACH);
        }
    }

    /// The fields of an object; those of all its parts together, where it is an intersection.
    fn flattened(&mut self, node: &'d Node, name: &str) -> Option<WireObject> {
        match self.kind(node)? {
            "object" => self.object(node, name),
            "emptyObject" => Some(WireObject::default()),
            "error" => self.error(node, name),
            "resourceRef" => {
                let (at, address) = self.address(node)?;
                let part = self.find(at, address)?;
                if !self.progress.enter(at, address) {
                    return None;
                }
                let name = own_name(part).unwrap_or_else(|| super::last_segment(address));
                let object = self.flattened(part, name);
                self.progress.leave();
                object
            }
            "intersection" => self.intersection(node, name),
            other => {
                let message = format!("a part of an intersection cannot be of type `{other}`");
                let at = node.get("type").map_or(&node.at, |ty| &ty.at);
                self.progress.mistake(at, message, TEACH);
                None
            }
        }
    }

    fn intersection(&mut self, node: &'d Node, name: &str) -> Option<WireObject> {
        let mut whole = WireObject::default();
        let types = self.progress.reading.needs(node, "types", "an intersection")?;
        for part in self.progress.reading.some(types, "`types`") {
            self.never_optional(part, "a part of an intersection");
            let Some(object) = self.flattened(part, name) else { continue };
            for (field, added) in object.fields {
                match whole.fields.entry(field) {
                    Entry::Vacant(free) => {
                        free.insert(added);
                    }
                    Entry::Occupied(mut known) if known.get().ty == added.ty => {
                        known.get_mut().required |= added.required;
                    }
                    Entry::Occupied(known) => {
                        let (field, before) = (known.key(), &known.get().ty);
                        let message =
                            format!("`{field}` is `{before}` before and `{}` in this part", added.ty);
                        self.progress.mistake(&part.at, message, TEACH);
                    }
                }
            }
        }
        Some(whole)
    }

    fn object(&mut self, node: &'d Node, name: &str) -> Option<WireObject> {
        let properties = self.progress.reading.needs(node, "properties", "an object")?;
        let mut object = WireObject::default();
        for (key, resource) in self.progress.reading.entries(properties, "`properties`") {
            if let Some(field) = self.field(key, resource, name) {
                object.fields.insert(key.name.clone(), field);
            }
        }
        Some(object)
    }

    fn field(&mut self, key: &Key, resource: &'d Node, parent: &str) -> Option<WireField> {
        let ty = self.type_ref(resource, &inline_name(parent, &key.name))?;
        Some(WireField { ty, required: !self.says_optional(resource) })
    }

    /// An error tells by its `transactionType` which kind of transaction it broke.
    fn error(&mut self, node: &'d Node, name: &str) -> Option<WireObject> {
        let mut object = self.object(node, name)?;
        if let Some(kind) = node.get("transactionType") {
            let kind = self.progress.reading.text(kind, "`transactionType`")?;
            let field = WireField { ty: TypeRef::Literal(kind.to_owned()), required: true };
            object.fields.insert("transactionType".to_owned(), field);
        }
        Some(object)
    }

    fn enumeration(&mut self, node: &'d Node) -> Option<WireType> {
        let prefix = node.get("valuePrefix");
        let prefix = prefix.and_then(|prefix| self.progress.reading.text(prefix, "`valuePrefix`"));
        let variants = self.progress.reading.needs(node, "variants", "an enum")?;
        let entries = self.progress.reading.some_entries(variants, "`variants`");
        for (_, variant) in entries {
            // `alias` is the name of a value in JavaScript where the value cannot be one.
            self.progress.reading.only_keys(variant, "a value of an enum", &["description", "alias"]);
        }
        let values: BTreeSet<&str> = entries.iter().map(|(value, _)| value.name.as_str()).collect();
        Some(WireType::Enum {
            prefix: prefix.map(str::to_owned),
            values: values.into_iter().map(str::to_owned).collect(),
        })
    }

    fn union(&mut self, node: &'d Node, name: &str) -> Option<WireType> {
        let types = self.progress.reading.needs(node, "types", "a union")?;
        let mut all = BTreeSet::new();
        for (index, part) in self.progress.reading.some(types, "`types`").iter().enumerate() {
            self.never_optional(part, "a part of a union");
            all.extend(self.type_ref(part, &inline_name(name, &(index + 1).to_string())));
        }
        Some(WireType::AnyOf(all.into_iter().collect()))
    }
}
