//! PortOne's OpenAPI 3.0 document.

use std::collections::{BTreeMap, BTreeSet};

use crate::mistake::{Mistake, Mistakes, Place, did_you_mean, listed};
use crate::wire::{
    Endpoint, METHODS, Parameter, ParameterPlace, SourceKind, TypeRef, Wire, WireField, WireObject,
    WireOperation, WireType,
};
use crate::yaml::{Key, Node};

use super::{Dialect, Progress, inline_name, keys};

const TEACH: &str = "if PortOne uses this now, teach it to codegen/src/import/openapi.rs";

const SCHEMAS: &str = "#/components/schemas/";

/// Keys of a schema that are for people, and say nothing about what goes over the wire. The values listed
/// by `x-portone-enum` and `x-portone-discriminator` are those of `enum` and `discriminator`, with titles.
const PROSE: [&str; 7] = [
    "title",
    "description",
    "example",
    "x-portone-title",
    "x-portone-description",
    "x-portone-enum",
    "x-portone-discriminator",
];

/// Formats of text that are read as plain text.
const TEXT_FORMATS: [&str; 1] = ["date"];

/// Keys of an operation that change nothing about its shapes.
const OPERATION_ASIDES: [&str; 7] = [
    "summary",
    "description",
    "security",
    "x-portone-category",
    "x-portone-title",
    "x-portone-description",
    "x-portone-unstable",
];

pub(super) fn import(
    file: &str,
    source: &str,
    tree: &Node,
    operations: &BTreeSet<String>,
) -> Result<Wire, Mistakes> {
    let schemas = tree.get("components").and_then(|components| components.get("schemas"));
    let mut document = OpenApi { progress: Progress::new(TEACH), schemas, plain: Vec::new() };
    let mut wire =
        Wire { source: SourceKind::OpenApi.into(), operations: BTreeMap::new(), types: BTreeMap::new() };
    if let Some(paths) = document.paths(tree) {
        wire.source.version = document.version(tree);
        wire.operations = document.operations(paths, operations);
        document.look_into_waiting();
        document.plain_is_plain();
    }
    let Progress { reading, types, .. } = document.progress;
    wire.types = types.into_iter().map(|(name, defined)| (name, defined.ty)).collect();
    reading.finish(file, source, wire)
}

struct OpenApi<'d> {
    progress: Progress<'d>,
    schemas: Option<&'d Node>,
    /// Types of parameters that do not say they are JSON, and where.
    plain: Vec<(Place, TypeRef)>,
}

/// An operation where it stands in the document.
struct Entry<'d> {
    path: &'d Key,
    /// The path with all its methods.
    item: &'d Node,
    method: &'d Key,
    id: &'d Node,
    operation: &'d Node,
}

/// The parameters of an operation.
#[derive(Default)]
struct Parameters {
    all: BTreeMap<String, Parameter>,
    /// The one that PortOne takes in the body as well.
    also_body: Option<(Place, TypeRef)>,
}

// Operations.
impl<'d> OpenApi<'d> {
    /// The paths, if the document is what it should be.
    fn paths(&mut self, tree: &'d Node) -> Option<&'d Node> {
        let Some(openapi) = tree.get("openapi") else {
            let hint = match tree.get("methods") {
                Some(_) => "PortOne's browser SDK is read by `cargo xtask import browser-sdk FILE`",
                None => "give it the whole of PortOne's OpenAPI document, as JSON or YAML",
            };
            self.progress.mistake(&tree.at, "this is not an OpenAPI document: it has no `openapi`", hint);
            return None;
        };
        let version = self.progress.reading.text(openapi, "the version of OpenAPI")?;
        if !version.starts_with("3.0.") {
            let message = format!("this is OpenAPI {version}, and only 3.0 is understood");
            self.progress.mistake(&openapi.at, message, TEACH);
            return None;
        }
        let known = ["openapi", "info", "servers", "paths", "components", "x-portone-categories"];
        self.progress.reading.only_keys(tree, "an OpenAPI document", &known);
        self.progress.reading.needs(tree, "components", "the document")?;
        self.progress.reading.needs(tree, "paths", "the document")
    }

    fn version(&mut self, tree: &'d Node) -> Option<String> {
        let version = tree.get("info").and_then(|info| info.get("version"))?;
        self.progress.reading.text(version, "the version of the document").map(str::to_owned)
    }

    fn operations(&mut self, paths: &'d Node, wanted: &BTreeSet<String>) -> BTreeMap<String, WireOperation> {
        let entries = self.entries(paths);
        let mut found: BTreeMap<&str, &Entry<'d>> = BTreeMap::new();
        let mut operations = BTreeMap::new();
        for entry in &entries {
            let Some(id) = entry.id.as_text().filter(|id| wanted.contains(*id)) else { continue };
            if let Some(before) = found.insert(id, entry) {
                self.progress.reading.mistake(
                    Mistake::new(entry.id.at.clone(), format!("two operations are named `{id}`"))
                        .also(before.id.at.clone(), "the other one")
                        .hint("an operation is known by its name alone: ask PortOne which one is meant"),
                );
                continue;
            }
            if let Some(operation) = self.operation(id, entry) {
                operations.insert(id.to_owned(), operation);
            }
        }
        for id in wanted.iter().filter(|id| !found.contains_key(id.as_str())) {
            let known = entries.iter().filter_map(|entry| entry.id.as_text());
            self.progress.operation_missing(&paths.at, id, known);
        }
        operations
    }

    /// Every operation of the document.
    fn entries(&mut self, paths: &'d Node) -> Vec<Entry<'d>> {
        let mut entries = Vec::new();
        for (path, item) in self.progress.reading.entries(paths, "`paths`") {
            for (method, operation) in self.progress.reading.entries(item, "a path") {
                if let Some(id) = operation.get("operationId") {
                    entries.push(Entry { path, item, method, id, operation });
                }
            }
        }
        entries
    }

    fn operation(&mut self, id: &str, entry: &Entry<'d>) -> Option<WireOperation> {
        let Entry { path, item, method, operation, .. } = entry;
        // What would stand beside the methods would hold for all of them.
        let methods = METHODS.map(str::to_lowercase);
        self.progress.reading.only_keys(item, "a path", &methods.each_ref().map(String::as_str));
        let known = ["operationId", "parameters", "requestBody", "responses", "x-portone-error"];
        let what = format!("operation `{id}`");
        self.progress.reading.only_keys(operation, &what, &[&known[..], &OPERATION_ASIDES].concat());

        let name = inline_name("", id);
        let endpoint = Endpoint { method: method.name.to_uppercase(), path: path.name.clone() };
        let parameters = operation.get("parameters").map(|list| self.parameters(list, &name));
        let parameters = parameters.unwrap_or_default();
        self.progress.reading.placeholders(&path.at, &endpoint, &parameters.all);
        let body = operation.get("requestBody");
        let request = body.and_then(|body| self.request(body, &name, parameters.also_body.as_ref()));
        let responses = self.progress.reading.needs(operation, "responses", &what)?;
        Some(WireOperation {
            endpoint: Some(endpoint),
            parameters: parameters.all,
            request,
            answer: self.answer(responses, &name),
            answer_optional: false,
            error: self.error(operation.get("x-portone-error"), responses, &name),
        })
    }

    fn parameters(&mut self, list: &'d Node, operation: &str) -> Parameters {
        let mut parameters = Parameters::default();
        for node in self.progress.reading.list(list, "`parameters`") {
            let known = ["name", "in", "required", "schema", "content", "x-portone-query-or-body"];
            self.only(node, "a parameter", &known);
            let Some(name) = self.progress.reading.needs(node, "name", "a parameter") else { continue };
            let Some(word) = self.progress.reading.text(name, "the name of a parameter") else { continue };
            let Some(parameter) = self.parameter(node, &inline_name(operation, word)) else { continue };
            let query_or_body = node.get("x-portone-query-or-body");
            let parameter = match query_or_body {
                Some(choice) => self.query_or_body(choice, node, parameter, &mut parameters.also_body),
                None => parameter,
            };
            if parameters.all.insert(word.to_owned(), parameter).is_some() {
                let message = format!("two parameters are named `{word}`");
                self.progress.mistake(&name.at, message, TEACH);
            }
        }
        parameters
    }

    fn parameter(&mut self, node: &'d Node, name: &str) -> Option<Parameter> {
        let at = self.progress.reading.needs(node, "in", "a parameter")?;
        let place = match self.progress.reading.text(at, "the place of a parameter")? {
            "path" => ParameterPlace::Path,
            "query" => ParameterPlace::Query,
            other => {
                let message =
                    format!("a parameter in `{other}` is not understood, only in `path` and `query`");
                self.progress.mistake(&at.at, message, TEACH);
                return None;
            }
        };
        let required = node.get("required");
        let required = required.and_then(|node| self.progress.reading.boolean(node, "`required`"));
        let required = required.unwrap_or(false);
        if place == ParameterPlace::Path && !required {
            self.progress.mistake(&node.at, "a parameter in the path has to be required", TEACH);
        }
        let ty = match (node.get("schema"), node.get("content")) {
            (Some(schema), None) => {
                let ty = self.type_ref(schema, name)?;
                self.plain.push((schema.at.clone(), ty.clone()));
                ty
            }
            (None, Some(content)) => {
                let schema = self.json(content)?;
                self.type_ref(schema, name)?
            }
            _ => {
                let message = "a parameter has either a `schema` or a `content`";
                self.progress.mistake(&node.at, message, TEACH);
                return None;
            }
        };
        Some(Parameter { place, ty, required })
    }

    /// PortOne takes a JSON body on GET and DELETE, and for clients that cannot send one, the same JSON in
    /// the query. `x-portone-query-or-body` says so, and whether one of the two has to be there.
    fn query_or_body(
        &mut self,
        choice: &'d Node,
        node: &'d Node,
        parameter: Parameter,
        also_body: &mut Option<(Place, TypeRef)>,
    ) -> Parameter {
        let what = "`x-portone-query-or-body`";
        let reading = &mut self.progress.reading;
        reading.only_keys(choice, what, &["enabled", "required"]);
        let mut flag = |key: &str| reading.needs(choice, key, what).and_then(|n| reading.boolean(n, key));
        let (enabled, required) = (flag("enabled"), flag("required"));
        if enabled != Some(true) {
            return parameter;
        }
        if let Some((before, _)) = also_body.replace((node.at.clone(), parameter.ty.clone())) {
            self.progress.reading.mistake(
                Mistake::new(node.at.clone(), "two parameters stand for the body")
                    .also(before, "the other one")
                    .hint(TEACH),
            );
        }
        Parameter { required: required.unwrap_or(parameter.required), ..parameter }
    }

    /// A parameter must be one word in an address, unless it says that it is JSON.
    fn plain_is_plain(&mut self) {
        for (at, ty) in std::mem::take(&mut self.plain) {
            let plain = match &ty {
                TypeRef::Named(name) => match self.progress.types.get(name) {
                    Some(defined) => matches!(defined.ty, WireType::Enum { .. }),
                    // It had a mistake of its own.
                    None => true,
                },
                TypeRef::List(_) | TypeRef::Json => false,
                _ => true,
            };
            if !plain {
                let message = format!("a parameter of type `{ty}` is not understood unless it is JSON");
                self.progress.mistake(&at, message, TEACH);
            }
        }
    }

    fn request(
        &mut self,
        body: &'d Node,
        operation: &str,
        also_query: Option<&(Place, TypeRef)>,
    ) -> Option<String> {
        self.only(body, "`requestBody`", &["content", "required"]);
        let required = body.get("required");
        let required = required.and_then(|node| self.progress.reading.boolean(node, "`required`"));
        let content = self.progress.reading.needs(body, "content", "`requestBody`")?;
        let schema = self.json(content)?;
        let name = self.named(schema, &format!("{operation}Body"))?;
        if let Some((at, ty)) = also_query {
            if ty.name() != Some(&name) {
                self.progress.reading.mistake(
                    Mistake::new(schema.at.clone(), format!("the body is `{name}` and in the query `{ty}`"))
                        .also(at.clone(), "the same in the query")
                        .hint(TEACH),
                );
            }
            return None;
        }
        if required != Some(true) {
            let message = "a body that may be left out is not understood";
            self.progress.mistake(&body.at, message, TEACH);
        }
        Some(name)
    }

    fn answer(&mut self, responses: &'d Node, operation: &str) -> Option<String> {
        let entries = self.progress.reading.entries(responses, "`responses`");
        let mut successes = entries.iter().filter(|(status, _)| is_success(status));
        let Some((_, response)) = successes.next() else {
            self.progress.mistake(&responses.at, "no response says what success is", TEACH);
            return None;
        };
        if let Some((status, _)) = successes.next() {
            self.progress.mistake(&status.at, "more than one status means success", TEACH);
        }
        let schema = self.response(response)?;
        self.named(schema, &format!("{operation}Response"))
    }

    /// All errors of an operation have one type.
    fn error(&mut self, stated: Option<&'d Node>, responses: &'d Node, operation: &str) -> Option<String> {
        let name = format!("{operation}Error");
        let mut error = stated.and_then(|schema| Some((schema, self.named(schema, &name)?)));
        for (status, response) in self.progress.reading.entries(responses, "`responses`") {
            if is_success(status) {
                continue;
            }
            if status.name.len() != 3 || !status.name.bytes().all(|b| b.is_ascii_digit()) {
                let message =
                    format!("a response for `{}` is not understood, only for one status", status.name);
                self.progress.mistake(&status.at, message, TEACH);
            }
            let Some(schema) = self.response(response) else { continue };
            let Some(found) = self.named(schema, &name) else { continue };
            match &error {
                Some((first, known)) if *known != found => {
                    let message = format!("the error is `{found}` here and `{known}` elsewhere");
                    self.progress.reading.mistake(
                        Mistake::new(schema.at.clone(), message)
                            .also(first.at.clone(), format!("`{known}` here"))
                            .hint(TEACH),
                    );
                }
                Some(_) => {}
                None => error = Some((schema, found)),
            }
        }
        error.map(|(_, name)| name)
    }

    fn response(&mut self, response: &'d Node) -> Option<&'d Node> {
        self.only(response, "a response", &["content"]);
        response.get("content").and_then(|content| self.json(content))
    }

    /// The schema of content that is JSON.
    fn json(&mut self, content: &'d Node) -> Option<&'d Node> {
        let mut json = None;
        for (key, media) in self.progress.reading.entries(content, "`content`") {
            if key.name == "application/json" {
                self.only(media, "content", &["schema"]);
                json = self.progress.reading.needs(media, "schema", "content");
            } else {
                let message = format!("content of type `{}` is not understood, only JSON", key.name);
                self.progress.mistake(
                    &key.at,
                    message,
                    "take the operation out, or teach it to the client first",
                );
            }
        }
        json
    }
}

fn is_success(status: &Key) -> bool {
    status.name.starts_with('2')
}

impl<'d> Dialect<'d> for OpenApi<'d> {
    fn progress(&mut self) -> &mut Progress<'d> {
        &mut self.progress
    }

    fn find(&mut self, at: &Place, address: &str) -> Option<&'d Node> {
        let Some(name) = address.strip_prefix(SCHEMAS) else {
            let message = format!("a `$ref` to `{address}` is not understood, only to `{SCHEMAS}…`");
            self.progress.mistake(at, message, TEACH);
            return None;
        };
        let schemas = self.schemas?;
        let found = schemas.get(name);
        if found.is_none() {
            let hint = did_you_mean(name, keys(schemas));
            let hint = hint.unwrap_or_else(|| "the document may be cut off: fetch it again".to_owned());
            self.progress.mistake(at, format!("there is no schema `{name}`"), hint);
        }
        found
    }

    fn is_type(&self, node: &Node) -> bool {
        let object = || node.get("type").and_then(Node::as_text) == Some("object");
        node.get("$ref").is_none() && (node.get("oneOf").is_some() || node.get("enum").is_some() || object())
    }

    fn type_ref(&mut self, node: &'d Node, name: &str) -> Option<TypeRef> {
        if let Some(address) = node.get("$ref") {
            self.only(node, "a schema", &["$ref"]);
            let text = self.progress.reading.text(address, "a `$ref`")?;
            return self.reference(&address.at, text);
        }
        if self.is_type(node) {
            // Nothing is said about what is in it, and no name promises that more will be.
            let bare = keys(node).all(|key| key == "type" || PROSE.contains(&key));
            return if bare { Some(TypeRef::Json) } else { self.inline(node, name) };
        }
        self.scalar_or_list(node, name)
    }

    fn wire_type(&mut self, node: &'d Node, name: &str) -> Option<WireType> {
        if node.get("oneOf").is_some() {
            self.union(node)
        } else if node.get("enum").is_some() {
            self.enumeration(node)
        } else if let Some(value) = node.get("additionalProperties") {
            self.only(node, "a schema with `additionalProperties`", &["type", "additionalProperties"]);
            self.type_ref(value, &inline_name(name, "value")).map(WireType::Map)
        } else {
            Some(WireType::Object(self.object(node, name)))
        }
    }
}

// Schemas.
impl<'d> OpenApi<'d> {
    /// Reports keys other than these and those for people.
    fn only(&mut self, node: &Node, what: &str, known: &[&str]) {
        self.progress.reading.only_keys(node, what, &[known, &PROSE].concat());
    }

    fn scalar_or_list(&mut self, node: &'d Node, name: &str) -> Option<TypeRef> {
        let Some(word) = node.get("type") else {
            let before = self.progress.reading.mistakes.len();
            self.only(node, "a schema", &[]);
            if self.progress.reading.mistakes.len() == before {
                self.progress.mistake(&node.at, "a schema has no `type`", TEACH);
            }
            return None;
        };
        match self.progress.reading.text(word, "the type of a schema")? {
            "string" => match self.format(node)? {
                ("", _) => Some(TypeRef::Text),
                ("date-time", _) => Some(TypeRef::DateTime),
                (format, _) if TEXT_FORMATS.contains(&format) => Some(TypeRef::Text),
                (format, at) => self.unknown_format("string", format, at),
            },
            "integer" => match self.format(node)? {
                ("", _) => Some(TypeRef::Integer),
                ("int32", _) => Some(TypeRef::Int32),
                ("int64", _) => Some(TypeRef::Int64),
                (format, at) => self.unknown_format("integer", format, at),
            },
            "number" => match self.format(node)? {
                ("" | "float" | "double", _) => Some(TypeRef::Decimal),
                (format, at) => self.unknown_format("number", format, at),
            },
            "boolean" => {
                self.only(node, "a schema", &["type"]);
                Some(TypeRef::Boolean)
            }
            "array" => self.array(node, name),
            other => {
                let all = ["string", "integer", "number", "boolean", "array", "object"];
                let hint = did_you_mean(other, all).unwrap_or_else(|| format!("known are {}", listed(all)));
                self.progress.mistake(&word.at, format!("unknown type `{other}`"), hint);
                None
            }
        }
    }

    /// The format of a scalar, which is empty where none is given, and where to show it.
    fn format(&mut self, node: &'d Node) -> Option<(&'d str, &'d Place)> {
        self.only(node, "a schema", &["type", "format"]);
        let Some(format) = node.get("format") else { return Some(("", &node.at)) };
        Some((self.progress.reading.text(format, "a format")?, &format.at))
    }

    fn unknown_format(&mut self, ty: &str, format: &str, at: &Place) -> Option<TypeRef> {
        self.progress.mistake(at, format!("unknown format `{format}` of type `{ty}`"), TEACH);
        None
    }

    fn array(&mut self, node: &'d Node, name: &str) -> Option<TypeRef> {
        self.only(node, "a schema of a list", &["type", "items", "properties"]);
        // PortOne repeats the titles of the elements' fields beside the list.
        for (_, titles) in node
            .get("properties")
            .map_or(&[][..], |titles| self.progress.reading.entries(titles, "`properties`"))
        {
            self.only(titles, "the titles of a field", &[]);
        }
        let items = self.progress.reading.needs(node, "items", "a schema of a list")?;
        let element = self.type_ref(items, &inline_name(name, "item"))?;
        Some(TypeRef::List(Box::new(element)))
    }

    fn enumeration(&mut self, node: &'d Node) -> Option<WireType> {
        self.only(node, "a schema of an enum", &["type", "enum"]);
        let ty = self.progress.reading.needs(node, "type", "a schema of an enum")?;
        if self.progress.reading.text(ty, "the type of a schema")? != "string" {
            self.progress.mistake(&ty.at, "an enum of something other than text is not understood", TEACH);
        }
        let list = node.get("enum")?;
        self.progress.reading.some(list, "`enum`");
        let values = self.progress.reading.texts(list, "`enum`");
        Some(WireType::Enum { prefix: None, values })
    }

    fn object(&mut self, node: &'d Node, name: &str) -> WireObject {
        let known = ["type", "properties", "required", "x-portone-status-code"];
        self.only(node, "a schema of an object", &known);
        let properties = node.get("properties");
        let properties =
            properties.map_or(&[][..], |node| self.progress.reading.entries(node, "`properties`"));
        let mut required = BTreeSet::new();
        if let Some(list) = node.get("required") {
            // PortOne names some fields twice, which means the same as once.
            let names = self.progress.reading.list(list, "`required`").iter();
            required =
                names.filter_map(|name| self.progress.reading.text(name, "a required field")).collect();
            self.progress.reading.required_are_fields(list, properties);
        }
        let fields = properties.iter().filter_map(|(key, schema)| {
            let ty = self.type_ref(schema, &inline_name(name, &key.name))?;
            Some((key.name.clone(), WireField { ty, required: required.contains(key.name.as_str()) }))
        });
        let fields = fields.collect();
        let status = node.get("x-portone-status-code");
        let status = status.and_then(|status| self.progress.reading.status(status));
        WireObject { fields, exactly_one: false, status }
    }

    fn union(&mut self, node: &'d Node) -> Option<WireType> {
        let what = "a schema with `oneOf`";
        self.only(node, what, &["oneOf", "discriminator"]);
        let discriminator = self.progress.reading.needs(node, "discriminator", what)?;
        let known = ["propertyName", "mapping"];
        self.progress.reading.only_keys(discriminator, "a discriminator", &known);
        let field = self.progress.reading.needs(discriminator, "propertyName", "a discriminator")?;
        let field = self.progress.reading.text(field, "the field that tells")?;
        let mapping = self.progress.reading.needs(discriminator, "mapping", "a discriminator")?;
        let mapping = self.progress.reading.entries(mapping, "`mapping`");
        self.mapping_covers(node.get("oneOf")?, mapping);
        let cases = mapping.iter().filter_map(|(tag, case)| {
            let address = self.progress.reading.text(case, "a case")?;
            let ty = self.reference(&case.at, address)?;
            self.case_has(&case.at, address, field)?;
            Some((tag.name.clone(), ty.name()?.to_owned()))
        });
        let cases = cases.collect();
        Some(WireType::Union { discriminator: field.to_owned(), cases })
    }

    /// Every case of a union has a tag, and every tag is that of a case.
    fn mapping_covers(&mut self, cases: &'d Node, mapping: &'d [(Key, Node)]) {
        let mut addresses = Vec::new();
        for case in self.progress.reading.some(cases, "`oneOf`") {
            let Some(address) = case.get("$ref").and_then(Node::as_text) else {
                self.progress.mistake(
                    &case.at,
                    "a case of a union that is not a `$ref` is not understood",
                    TEACH,
                );
                continue;
            };
            self.only(case, "a case", &["$ref"]);
            if mapping.iter().all(|(_, tagged)| tagged.as_text() != Some(address)) {
                let message = format!("`mapping` has no tag for `{address}`");
                self.progress.mistake(&case.at, message, TEACH);
            }
            addresses.push(address);
        }
        for (_, case) in mapping {
            if case.as_text().is_some_and(|address| !addresses.contains(&address)) {
                self.progress.mistake(&case.at, "this case is not in `oneOf`", TEACH);
            }
        }
    }

    /// The field that tells the cases apart is in this case.
    fn case_has(&mut self, at: &Place, address: &str, field: &str) -> Option<()> {
        let case = self.find(at, address)?;
        let properties = case.get("properties");
        if properties.and_then(|properties| properties.get(field)).is_none() {
            let message = format!("this case is not an object with `{field}`, which tells the cases apart");
            self.progress
                .reading
                .mistake(Mistake::new(at.clone(), message).also(case.at.clone(), "the case").hint(TEACH));
            return None;
        }
        Some(())
    }
}
