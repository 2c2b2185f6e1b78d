//! What goes over the wire: the shapes of PortOne's operations, and the text they are kept in.
//!
//! `spec/wire/rest.yaml` and `spec/wire/sdk.yaml` are this model as text. The importers make it from what
//! PortOne publishes, and the generator reads it back.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};

use crate::mistake::{Mistake, Mistakes, Place, did_you_mean, listed};
use crate::yaml::{self, Key, Node, Yaml};

/// Operations and every type they reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wire {
    /// Where it was imported from.
    pub source: Source,
    /// By PortOne's name of the operation.
    pub operations: BTreeMap<String, WireOperation>,
    /// By name. Every name used anywhere in the model is here.
    pub types: BTreeMap<String, WireType>,
}

/// Where a model was imported from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Which of PortOne's two schemas.
    pub kind: SourceKind,
    /// The version the schema gives itself.
    pub version: Option<String>,
}

/// Which of PortOne's two schemas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// The OpenAPI document of the REST API.
    OpenApi,
    /// The schema of the browser SDK.
    BrowserSdk,
}

impl SourceKind {
    /// Its word in the text, which is also the argument of `cargo xtask import`.
    pub fn word(self) -> &'static str {
        match self {
            Self::OpenApi => "openapi",
            Self::BrowserSdk => "browser-sdk",
        }
    }
}

/// What an operation takes and gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WireOperation {
    /// Method and path. The browser SDK has none.
    pub endpoint: Option<Endpoint>,
    /// By name: what stands in the path and the query.
    pub parameters: BTreeMap<String, Parameter>,
    /// The type of the body, or of what a method of the browser SDK is called with.
    pub request: Option<String>,
    /// The type of the answer.
    pub answer: Option<String>,
    /// The answer may stay away though nothing failed (the browser SDK redirects instead).
    pub answer_optional: bool,
    /// The type of the error.
    pub error: Option<String>,
}

impl WireOperation {
    /// The parameter of the query that carries the whole of the request as JSON, and the object that this is.
    pub fn json_query<'o>(&'o self, wire: &Wire) -> Option<(&'o str, &'o str)> {
        self.parameters.iter().find_map(|(name, parameter)| match (&parameter.ty, parameter.place) {
            (TypeRef::Named(ty), ParameterPlace::Query)
                if matches!(wire.types.get(ty), Some(WireType::Object(_))) =>
            {
                Some((name.as_str(), ty.as_str()))
            }
            _ => None,
        })
    }
}

/// Method and path of a REST operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// In capitals: `POST`.
    pub method: String,
    /// With placeholders: `/payments/{paymentId}/cancel`.
    pub path: String,
}

impl Endpoint {
    /// The names in braces, in the order of the path.
    pub fn placeholders(&self) -> impl Iterator<Item = &str> {
        self.path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// A parameter of a REST operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Where it stands.
    pub place: ParameterPlace,
    /// Its type. A type that is not a scalar or an enum is sent as JSON.
    pub ty: TypeRef,
    /// It cannot be left out.
    pub required: bool,
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterPlace {
    /// In place of a placeholder of the path.
    Path,
    /// Behind the question mark.
    Query,
}

impl ParameterPlace {
    fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
        }
    }
}

/// A type with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WireType {
    /// One of some words.
    Enum {
        /// The browser SDK takes each value with this and an underscore before it, too.
        prefix: Option<String>,
        /// Sorted, each once.
        values: Vec<String>,
    },
    /// Fields.
    Object(WireObject),
    /// One of several objects, told apart by one of their fields.
    Union {
        /// The field that tells.
        discriminator: String,
        /// What the field holds, and the object it then is.
        cases: BTreeMap<String, String>,
    },
    /// One of several types with nothing that tells them apart. Sorted, each once.
    AnyOf(Vec<TypeRef>),
    /// Names that are not known beforehand, each with a value of this type.
    Map(TypeRef),
}

/// An object.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WireObject {
    /// By name.
    pub fields: BTreeMap<String, WireField>,
    /// One field is given and no other. No field is `required` then.
    pub exactly_one: bool,
    /// The HTTP status this object comes with, where it is an error.
    pub status: Option<u16>,
}

/// A field of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WireField {
    /// Its type.
    pub ty: TypeRef,
    /// It cannot be left out.
    pub required: bool,
}

/// A type where it is used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TypeRef {
    /// Text.
    Text,
    /// A time as in RFC 3339.
    DateTime,
    /// A whole number of 32 bits.
    Int32,
    /// A whole number of 64 bits.
    Int64,
    /// A whole number whose size is not said.
    Integer,
    /// A number with a fraction.
    Decimal,
    /// `true` or `false`.
    Boolean,
    /// Anything.
    Json,
    /// This text and no other.
    Literal(String),
    /// A type with a name.
    Named(String),
    /// A list.
    List(Box<TypeRef>),
}

const SCALARS: [(&str, TypeRef); 8] = [
    ("string", TypeRef::Text),
    ("datetime", TypeRef::DateTime),
    ("int32", TypeRef::Int32),
    ("int64", TypeRef::Int64),
    ("integer", TypeRef::Integer),
    ("decimal", TypeRef::Decimal),
    ("boolean", TypeRef::Boolean),
    ("json", TypeRef::Json),
];

impl TypeRef {
    /// The name of the type, where it has one; that of the elements, where it is a list.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            Self::List(element) => element.name(),
            _ => None,
        }
    }

    fn parse(text: &str) -> Option<Self> {
        if let Some(element) = text.strip_suffix("[]") {
            return Self::parse(element).map(|element| Self::List(Box::new(element)));
        }
        if let Some(value) = text.strip_prefix("literal(").and_then(|rest| rest.strip_suffix(')')) {
            return Some(Self::Literal(value.to_owned()));
        }
        let scalar = SCALARS.into_iter().find(|(word, _)| *word == text).map(|(_, ty)| ty);
        scalar.or_else(|| is_type_name(text).then(|| Self::Named(text.to_owned())))
    }
}

impl fmt::Display for TypeRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Literal(value) => write!(f, "literal({value})"),
            Self::Named(name) => f.write_str(name),
            Self::List(element) => write!(f, "{element}[]"),
            scalar => {
                let word = SCALARS.iter().find(|(_, ty)| ty == scalar).map_or("json", |(word, _)| *word);
                f.write_str(word)
            }
        }
    }
}

/// Whether a type can have this name: a word, and not the word of a scalar.
pub(crate) fn is_type_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && SCALARS.iter().all(|(word, _)| *word != name)
}

// ---- to text

/// No line of a list is longer than this.
const WIDTH: usize = 100;

impl Wire {
    /// The model as text: the same model gives the same bytes.
    pub fn to_yaml(&self) -> String {
        let mut text = Text::default();
        let kind = self.source.kind.word();
        text.line(
            0,
            &format!(
                "# Written by `cargo xtask import {kind} FILE`; change the source or the importer, not this file."
            ),
        );
        text.line(0, "source:");
        text.entry(1, "kind", kind);
        if let Some(version) = &self.source.version {
            text.entry(1, "version", version);
        }
        text.open(0, "operations", self.operations.is_empty());
        for (name, operation) in &self.operations {
            text.operation(name, operation);
        }
        text.open(0, "types", self.types.is_empty());
        for (name, ty) in &self.types {
            text.wire_type(name, ty);
        }
        text.0
    }
}

#[derive(Default)]
struct Text(String);

impl Text {
    fn line(&mut self, depth: usize, text: &str) {
        let _ = writeln!(self.0, "{:indent$}{text}", "", indent = depth * 2);
    }

    fn entry(&mut self, depth: usize, key: &str, value: &str) {
        self.line(depth, &format!("{}: {}", word(key), sentence(value)));
    }

    fn open(&mut self, depth: usize, key: &str, empty: bool) {
        self.line(depth, &format!("{}:{}", word(key), if empty { " {}" } else { "" }));
    }

    fn operation(&mut self, name: &str, operation: &WireOperation) {
        self.open(1, name, *operation == WireOperation::default());
        if let Some(endpoint) = &operation.endpoint {
            self.entry(2, "endpoint", &endpoint.to_string());
        }
        if !operation.parameters.is_empty() {
            self.open(2, "parameters", false);
        }
        for (name, parameter) in &operation.parameters {
            let place = parameter.place.word();
            let ty = word(&parameter.ty.to_string());
            let required = parameter.required;
            let name = word(name);
            self.line(3, &format!("{name}: {{in: {place}, type: {ty}, required: {required}}}"));
        }
        if let Some(request) = &operation.request {
            self.entry(2, "request", request);
        }
        if let Some(answer) = &operation.answer {
            self.entry(2, "answer", answer);
        }
        if operation.answer_optional {
            self.line(2, "answer_optional: true");
        }
        if let Some(error) = &operation.error {
            self.entry(2, "error", error);
        }
    }

    fn wire_type(&mut self, name: &str, ty: &WireType) {
        self.open(1, name, false);
        match ty {
            WireType::Enum { prefix, values } => {
                if let Some(prefix) = prefix {
                    self.entry(2, "prefix", prefix);
                }
                self.list(2, "enum", values.iter().map(String::as_str));
            }
            WireType::Object(object) => self.object(object),
            WireType::Union { discriminator, cases } => {
                self.entry(2, "discriminator", discriminator);
                self.open(2, "cases", cases.is_empty());
                for (tag, case) in cases {
                    self.entry(3, tag, case);
                }
            }
            WireType::AnyOf(types) => {
                let types: Vec<String> = types.iter().map(TypeRef::to_string).collect();
                self.list(2, "any_of", types.iter().map(String::as_str));
            }
            WireType::Map(value) => self.entry(2, "map", &value.to_string()),
        }
    }

    fn object(&mut self, object: &WireObject) {
        if let Some(status) = object.status {
            self.line(2, &format!("status: {status}"));
        }
        if object.exactly_one {
            self.line(2, "exactly_one: true");
        }
        let required = || object.fields.iter().filter(|(_, f)| f.required).map(|(name, _)| name.as_str());
        if required().next().is_some() {
            self.list(2, "required", required());
        }
        self.open(2, "fields", object.fields.is_empty());
        for (name, field) in &object.fields {
            self.entry(3, name, &field.ty.to_string());
        }
    }

    fn list<'a>(&mut self, depth: usize, key: &str, items: impl Iterator<Item = &'a str>) {
        let mut line = format!("{:indent$}{key}: [", "", indent = depth * 2);
        let mut first = true;
        for item in items.map(word) {
            if !first {
                line.push(',');
                // One more for the comma or the bracket that follows.
                if line.chars().count() + 1 + item.chars().count() + 1 > WIDTH {
                    self.0.push_str(&line);
                    self.0.push('\n');
                    line = " ".repeat(depth * 2 + 1);
                }
                line.push(' ');
            }
            line.push_str(&item);
            first = false;
        }
        self.0.push_str(&line);
        self.0.push_str("]\n");
    }
}

/// Words that some YAML reader takes for something other than text.
const NOT_TEXT: [&str; 12] =
    ["null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf", "infinity"];

/// As a scalar that reads back as this text wherever it stands, in brackets and as a key too.
fn word(text: &str) -> String {
    let plain = text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '/'));
    scalar(text, plain)
}

/// As a scalar that reads back as this text where it is alone on the rest of its line.
fn sentence(text: &str) -> String {
    let plain = text.chars().all(|c| c.is_ascii_alphanumeric() || " _-./{}[]()".contains(c));
    scalar(text, plain && !text.ends_with(' ') && !text.contains("  "))
}

fn scalar(text: &str, plain: bool) -> String {
    let begins_as_word = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    if plain && begins_as_word && !NOT_TEXT.contains(&text.to_ascii_lowercase().as_str()) {
        return text.to_owned();
    }
    let mut quoted = String::from('"');
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            // What a reader of YAML takes for the end of a line, or refuses to read.
            c if c.is_control()
                || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}') =>
            {
                let _ = write!(quoted, "\\u{:04X}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

// ---- from text

impl Wire {
    /// Reads the model back.
    ///
    /// # Errors
    ///
    /// All mistakes of the text: what is not YAML, unknown keys, values of the wrong kind, types that are
    /// named and do not exist, required fields that are not among the fields.
    pub fn read(file: &str, source: &str) -> Result<Self, Mistakes> {
        let tree = yaml::read(file, source)?;
        let mut reading = Reading::new(None);
        let wire = reading.wire(&tree);
        reading.finish(file, source, wire)
    }
}

/// Takes a tree apart and collects what is wrong with it.
pub(crate) struct Reading {
    pub(crate) mistakes: Vec<Mistake>,
    /// What to do about a key that is not known, other than to spell it right.
    unknown_key: Option<&'static str>,
}

impl Reading {
    pub(crate) fn new(unknown_key: Option<&'static str>) -> Self {
        Self { mistakes: Vec::new(), unknown_key }
    }

    /// The value, if nothing was wrong.
    pub(crate) fn finish<T>(self, file: &str, source: &str, value: T) -> Result<T, Mistakes> {
        Mistakes::none_or(self.mistakes, file, source, value)
    }

    pub(crate) fn mistake(&mut self, mistake: Mistake) {
        self.mistakes.push(mistake);
    }

    fn must_be(&mut self, node: &Node, what: &str, expected: &str) {
        let message = format!("{what} must be {expected}, found {}", node.value.kind());
        let quote = matches!(node.value, Yaml::Boolean(_) | Yaml::Integer(_) | Yaml::Decimal(_));
        let hint = (quote && expected == "text").then(|| "put it in quotes".to_owned());
        self.mistake(
            Mistake::new(node.at.clone(), message).label(format!("expected {expected}")).maybe_hint(hint),
        );
    }

    pub(crate) fn entries<'d>(&mut self, node: &'d Node, what: &str) -> &'d [(Key, Node)] {
        if let Yaml::Map(entries) = &node.value {
            return entries;
        }
        self.must_be(node, what, "a mapping");
        &[]
    }

    pub(crate) fn list<'d>(&mut self, node: &'d Node, what: &str) -> &'d [Node] {
        if let Yaml::List(list) = &node.value {
            return list;
        }
        self.must_be(node, what, "a list");
        &[]
    }

    pub(crate) fn text<'d>(&mut self, node: &'d Node, what: &str) -> Option<&'d str> {
        if node.as_text().is_none() {
            self.must_be(node, what, "text");
        }
        node.as_text()
    }

    pub(crate) fn boolean(&mut self, node: &Node, what: &str) -> Option<bool> {
        if let Yaml::Boolean(value) = node.value {
            return Some(value);
        }
        self.must_be(node, what, "a boolean");
        None
    }

    pub(crate) fn status(&mut self, node: &Node) -> Option<u16> {
        let status = match node.value {
            Yaml::Integer(value) => u16::try_from(value).ok().filter(|status| (100..600).contains(status)),
            _ => None,
        };
        if status.is_none() {
            self.must_be(node, "a status", "a number from 100 to 599");
        }
        status
    }

    pub(crate) fn needs<'d>(&mut self, node: &'d Node, key: &str, what: &str) -> Option<&'d Node> {
        let value = node.get(key);
        if value.is_none() {
            self.mistake(Mistake::new(node.at.clone(), format!("{what} has no `{key}`")));
        }
        value
    }

    /// Reports keys other than these.
    pub(crate) fn only_keys(&mut self, node: &Node, what: &str, known: &[&str]) {
        for (key, _) in self.entries(node, what) {
            if known.contains(&key.name.as_str()) {
                continue;
            }
            let near = did_you_mean(&key.name, known.iter().copied());
            let hint = match (near, self.unknown_key) {
                (Some(near), Some(otherwise)) => format!("{near} Or {otherwise}"),
                (Some(near), None) => near,
                (None, Some(otherwise)) => otherwise.to_owned(),
                (None, None) => format!("known are {}", listed(known.iter().copied())),
            };
            self.mistake(
                Mistake::new(key.at.clone(), format!("unknown key `{}` in {what}", key.name)).hint(hint),
            );
        }
    }

    /// Texts in order, each once.
    pub(crate) fn texts(&mut self, node: &Node, what: &str) -> Vec<String> {
        let mut first: BTreeMap<&str, Place> = BTreeMap::new();
        for element in self.list(node, what) {
            let Some(text) = self.text(element, &format!("an element of {what}")) else { continue };
            if let Some(before) = first.insert(text, element.at.clone()) {
                self.mistake(
                    Mistake::new(element.at.clone(), format!("`{text}` stands twice in {what}"))
                        .also(before, "first here"),
                );
            }
        }
        first.into_keys().map(str::to_owned).collect()
    }

    /// As [`Self::list`], with something in it.
    pub(crate) fn some<'d>(&mut self, node: &'d Node, what: &str) -> &'d [Node] {
        if matches!(&node.value, Yaml::List(list) if list.is_empty()) {
            self.mistake(Mistake::new(node.at.clone(), format!("{what} is empty")));
        }
        self.list(node, what)
    }

    /// As [`Self::entries`], with something in it.
    pub(crate) fn some_entries<'d>(&mut self, node: &'d Node, what: &str) -> &'d [(Key, Node)] {
        if matches!(&node.value, Yaml::Map(entries) if entries.is_empty()) {
            self.mistake(Mistake::new(node.at.clone(), format!("{what} is empty")));
        }
        self.entries(node, what)
    }

    // The text form of the model.

    fn wire(&mut self, tree: &Node) -> Wire {
        self.only_keys(tree, "a wire file", &["source", "operations", "types"]);
        let source = self.needs(tree, "source", "a wire file");
        let source = source.map_or(SourceKind::OpenApi.into(), |node| self.source(node));
        let types = self.needs(tree, "types", "a wire file");
        let entries = types.map_or(&[][..], |node| self.entries(node, "`types`"));
        let names: BTreeSet<&str> = entries.iter().map(|(name, _)| name.name.as_str()).collect();
        let types = entries.iter().filter_map(|(name, node)| {
            self.type_name(name);
            Some((name.name.clone(), self.wire_type(&name.name, node, &names)?))
        });
        let types = types.collect();
        let operations = self.needs(tree, "operations", "a wire file");
        let entries = operations.map_or(&[][..], |node| self.entries(node, "`operations`"));
        let operations = entries.iter().map(|(name, node)| (name.name.clone(), self.operation(node, &names)));
        Wire { source, operations: operations.collect(), types }
    }

    fn source(&mut self, node: &Node) -> Source {
        self.only_keys(node, "`source`", &["kind", "version"]);
        let kinds = [SourceKind::OpenApi, SourceKind::BrowserSdk];
        let word = self.needs(node, "kind", "`source`");
        let kind = word.and_then(|node| self.one_of(node, "the kind of source", kinds, SourceKind::word));
        let version = node.get("version").and_then(|node| self.text(node, "a version"));
        Source { kind: kind.unwrap_or(SourceKind::OpenApi), version: version.map(str::to_owned) }
    }

    fn one_of<T: Copy, const N: usize>(
        &mut self,
        node: &Node,
        what: &str,
        all: [T; N],
        word: fn(T) -> &'static str,
    ) -> Option<T> {
        let written = self.text(node, what)?;
        let found = all.into_iter().find(|one| word(*one) == written);
        if found.is_none() {
            let words = all.map(word);
            self.mistake(
                Mistake::new(node.at.clone(), format!("{what} cannot be `{written}`"))
                    .hint(format!("it is one of {}", listed(words)))
                    .maybe_hint(did_you_mean(written, words)),
            );
        }
        found
    }

    fn type_name(&mut self, name: &Key) {
        if !is_type_name(&name.name) {
            self.mistake(
                Mistake::new(name.at.clone(), format!("a type cannot be named `{}`", name.name))
                    .hint("a name is a letter, then letters, digits and underscores; scalars have theirs"),
            );
        }
    }

    fn operation(&mut self, node: &Node, names: &BTreeSet<&str>) -> WireOperation {
        let known = ["endpoint", "parameters", "request", "answer", "answer_optional", "error"];
        self.only_keys(node, "an operation", &known);
        let optional = node.get("answer_optional");
        let parameters = node.get("parameters").map_or(&[][..], |node| self.entries(node, "`parameters`"));
        let operation = WireOperation {
            endpoint: node.get("endpoint").and_then(|node| self.endpoint(node)),
            parameters: parameters
                .iter()
                .filter_map(|(name, node)| Some((name.name.clone(), self.parameter(node, names)?)))
                .collect(),
            request: node.get("request").and_then(|node| self.named(node, "a request", names)),
            answer: node.get("answer").and_then(|node| self.named(node, "an answer", names)),
            answer_optional: optional
                .and_then(|node| self.boolean(node, "`answer_optional`"))
                .unwrap_or(false),
            error: node.get("error").and_then(|node| self.named(node, "an error", names)),
        };
        if let (Some(endpoint), Some(at)) = (&operation.endpoint, node.get("endpoint")) {
            self.placeholders(&at.at, endpoint, &operation.parameters);
        }
        operation
    }

    /// Every placeholder of a path has its parameter, and the other way round.
    pub(crate) fn placeholders(
        &mut self,
        at: &Place,
        endpoint: &Endpoint,
        parameters: &BTreeMap<String, Parameter>,
    ) {
        let placed: BTreeSet<&str> = endpoint.placeholders().collect();
        let in_path = parameters.iter().filter(|(_, parameter)| parameter.place == ParameterPlace::Path);
        let given: BTreeSet<&str> = in_path.map(|(name, _)| name.as_str()).collect();
        for name in placed.difference(&given) {
            let message = format!("`{{{name}}}` stands in the path and is no path parameter");
            self.mistake(Mistake::new(at.clone(), message));
        }
        for name in given.difference(&placed) {
            let message = format!("`{name}` is a path parameter and does not stand in the path");
            self.mistake(Mistake::new(at.clone(), message));
        }
    }

    fn endpoint(&mut self, node: &Node) -> Option<Endpoint> {
        let written = self.text(node, "an endpoint")?;
        match written.split_once(' ') {
            Some((method, path)) if METHODS.contains(&method) && path.starts_with('/') => {
                Some(Endpoint { method: method.to_owned(), path: path.to_owned() })
            }
            _ => {
                let message = format!("`{written}` is not an endpoint");
                let hint = "write the method and the path, as in `GET /payments/{paymentId}`";
                self.mistake(Mistake::new(node.at.clone(), message).hint(hint));
                None
            }
        }
    }

    fn parameter(&mut self, node: &Node, names: &BTreeSet<&str>) -> Option<Parameter> {
        let what = "a parameter";
        self.only_keys(node, what, &["in", "type", "required"]);
        let (place, ty, required) = (
            self.needs(node, "in", what),
            self.needs(node, "type", what),
            self.needs(node, "required", what),
        );
        let places = [ParameterPlace::Path, ParameterPlace::Query];
        let place = self.one_of(place?, "the place of a parameter", places, ParameterPlace::word);
        let ty = self.type_ref(ty?, names);
        let required = self.boolean(required?, "`required`");
        Some(Parameter { place: place?, ty: ty?, required: required? })
    }

    fn wire_type(&mut self, name: &str, node: &Node, names: &BTreeSet<&str>) -> Option<WireType> {
        let what = format!("`{name}`");
        let kinds: [(&str, &[&str]); 5] = [
            ("enum", &["prefix", "enum"]),
            ("fields", &["status", "exactly_one", "required", "fields"]),
            ("cases", &["discriminator", "cases"]),
            ("any_of", &["any_of"]),
            ("map", &["map"]),
        ];
        let entries = self.entries(node, &what);
        let kind = kinds.iter().find(|(kind, _)| node.get(kind).is_some());
        let Some((kind, keys)) = kind else {
            if matches!(node.value, Yaml::Map(_)) {
                let known: Vec<&str> = kinds.iter().flat_map(|(_, keys)| *keys).copied().collect();
                let near = entries.iter().find_map(|(key, _)| did_you_mean(&key.name, known.iter().copied()));
                let message = format!("it cannot be seen what kind of type {what} is");
                let hint = format!("give it one of {}", listed(kinds.map(|(kind, _)| kind)));
                self.mistake(Mistake::new(node.at.clone(), message).hint(hint).maybe_hint(near));
            }
            return None;
        };
        self.only_keys(node, &what, keys);
        let body = node.get(kind)?;
        match *kind {
            "enum" => {
                let prefix = node.get("prefix").and_then(|node| self.text(node, "a prefix"));
                self.some(body, "`enum`");
                let values = self.texts(body, "`enum`");
                Some(WireType::Enum { prefix: prefix.map(str::to_owned), values })
            }
            "fields" => Some(WireType::Object(self.object(node, body, names))),
            "cases" => {
                let discriminator = self.needs(node, "discriminator", &what);
                let discriminator = discriminator.and_then(|node| self.text(node, "a discriminator"));
                let cases = self
                    .some_entries(body, "`cases`")
                    .iter()
                    .filter_map(|(tag, case)| Some((tag.name.clone(), self.named(case, "a case", names)?)));
                let cases = cases.collect();
                Some(WireType::Union { discriminator: discriminator?.to_owned(), cases })
            }
            "any_of" => {
                self.texts(body, "`any_of`");
                let types = self.some(body, "`any_of`").iter();
                let types: BTreeSet<TypeRef> = types.filter_map(|ty| self.type_ref(ty, names)).collect();
                Some(WireType::AnyOf(types.into_iter().collect()))
            }
            _ => Some(WireType::Map(self.type_ref(body, names)?)),
        }
    }

    fn object(&mut self, node: &Node, fields: &Node, names: &BTreeSet<&str>) -> WireObject {
        let entries = self.entries(fields, "`fields`");
        let required = node.get("required").map_or_else(Vec::new, |node| self.texts(node, "`required`"));
        let exactly_one = node.get("exactly_one").and_then(|node| self.boolean(node, "`exactly_one`"));
        let exactly_one = exactly_one.unwrap_or(false);
        if let Some(list) = node.get("required") {
            self.required_are_fields(list, entries);
            if exactly_one {
                let message = "no field can be required where exactly one is given";
                self.mistake(Mistake::new(list.at.clone(), message).hint("take `required` out"));
            }
        }
        let fields = entries.iter().filter_map(|(name, node)| {
            let ty = self.type_ref(node, names)?;
            Some((name.name.clone(), WireField { ty, required: required.contains(&name.name) }))
        });
        let fields = fields.collect();
        WireObject { fields, exactly_one, status: node.get("status").and_then(|node| self.status(node)) }
    }

    /// Reports names in a list of required fields that are no field.
    pub(crate) fn required_are_fields(&mut self, list: &Node, fields: &[(Key, Node)]) {
        let Yaml::List(names) = &list.value else { return };
        let fields = || fields.iter().map(|(key, _)| key.name.as_str());
        for (name, at) in names.iter().filter_map(|node| Some((node.as_text()?, &node.at))) {
            if fields().all(|field| field != name) {
                self.mistake(
                    Mistake::new(at.clone(), format!("`{name}` is required and not among the fields"))
                        .hint("add the field, or take it out here")
                        .maybe_hint(did_you_mean(name, fields())),
                );
            }
        }
    }

    fn type_ref(&mut self, node: &Node, names: &BTreeSet<&str>) -> Option<TypeRef> {
        let written = self.text(node, "a type")?;
        let Some(ty) = TypeRef::parse(written) else {
            let hint = "write a scalar such as `string`, the name of a type, `literal(TEXT)`, or one of them \
                        with `[]` behind it";
            self.mistake(Mistake::new(node.at.clone(), format!("`{written}` is not a type")).hint(hint));
            return None;
        };
        self.exists(&node.at, ty.name(), names).then_some(ty)
    }

    fn named(&mut self, node: &Node, what: &str, names: &BTreeSet<&str>) -> Option<String> {
        let written = self.text(node, what)?;
        if TypeRef::parse(written) != Some(TypeRef::Named(written.to_owned())) {
            let message = format!("{what} is a type with a name, not `{written}`");
            self.mistake(Mistake::new(node.at.clone(), message).hint("name one of `types`"));
            return None;
        }
        self.exists(&node.at, Some(written), names).then(|| written.to_owned())
    }

    fn exists(&mut self, at: &Place, name: Option<&str>, names: &BTreeSet<&str>) -> bool {
        let Some(name) = name.filter(|name| !names.contains(name)) else { return true };
        let candidates = names.iter().copied().chain(SCALARS.iter().map(|(word, _)| *word));
        self.mistake(
            Mistake::new(at.clone(), format!("there is no type `{name}`"))
                .hint("add it to `types`, or import the source again")
                .maybe_hint(did_you_mean(name, candidates)),
        );
        false
    }
}

/// The methods an operation can have.
pub(crate) const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

impl From<SourceKind> for Source {
    fn from(kind: SourceKind) -> Self {
        Self { kind, version: None }
    }
}
