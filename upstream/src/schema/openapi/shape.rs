//! Schemas of OpenAPI: what a value is.

use std::collections::{BTreeMap, BTreeSet};

use crate::kind::Unreadable;
use crate::schema::document::{Node, Value};
use crate::schema::model::{Choice, Enum, Field, Line, Notes, Object, Shape, Type};
use crate::schema::notes::notes;

use super::{Reader, at};

/// Keys that make the shape of a schema.
const SHAPE: [&str; 13] = [
    "$ref",
    "type",
    "format",
    "properties",
    "required",
    "items",
    "enum",
    "oneOf",
    "anyOf",
    "allOf",
    "discriminator",
    "additionalProperties",
    "x-portone-enum",
];

impl<'d> Reader<'d> {
    pub(super) fn ty(&mut self, node: &'d Node) -> Result<Type, Unreadable> {
        if !matches!(node.value, Value::Map(_)) {
            return Err(self.unlike(node, "a schema", node.kind()));
        }
        let mut shape = self.shape(node)?;
        let mut notes = notes(node, &SHAPE);
        if let Shape::Object(object) = &mut shape
            && let Some(only) = only_part(object)
        {
            notes = notes.over(&only.notes);
            shape = only.shape;
        }
        if matches!(node.get("additionalProperties"), Some(Node { value: Value::Bool(false), .. })) {
            notes.said.insert("additionalProperties".to_owned(), "false".to_owned());
        }
        Ok(Type { shape, notes, line: Line(Some(node.line)) })
    }

    fn shape(&mut self, node: &'d Node) -> Result<Shape, Unreadable> {
        if let Some(address) = node.get("$ref") {
            let Some(text) = address.text() else {
                return Err(self.unlike(address, "the address of a schema", address.kind()));
            };
            return self.named(address, text).map(Shape::Named);
        }
        if let Some(cases) = node.get("oneOf").or_else(|| node.get("anyOf")) {
            return self.choice(node, cases);
        }
        if let Some(values) = node.get("enum") {
            let of = node.text_at("type").filter(|ty| *ty != "string").unwrap_or_default().to_owned();
            let told = node.get("x-portone-enum");
            let values = values.list().iter().map(|value| {
                let spelled = value.spelled();
                let notes = told.and_then(|told| told.get(&spelled)).map(|told| notes(told, &[]));
                (spelled, notes.unwrap_or_default())
            });
            return Ok(Shape::Enum(Enum { of, values: values.collect() }));
        }
        if node.get("allOf").is_some() {
            return self.object(node);
        }
        let word = node.text_at("type");
        match word {
            Some("array") => {
                let items = match node.get("items") {
                    Some(items) => self.ty(items)?,
                    None => at(Shape::Any, node),
                };
                Ok(Shape::List(Box::new(items)))
            }
            Some("object") | None if node.get("properties").is_some() => self.object(node),
            Some("object") | None => match node.get("additionalProperties") {
                Some(value @ Node { value: Value::Map(_), .. }) => Ok(Shape::Map(Box::new(self.ty(value)?))),
                _ if word.is_some() || node.get("required").is_some() => self.object(node),
                _ => Ok(Shape::Any),
            },
            Some(word) => Ok(Shape::Scalar(match node.text_at("format") {
                Some(format) => format!("{word} {format}"),
                None => word.to_owned(),
            })),
        }
    }

    fn choice(&mut self, node: &'d Node, cases: &'d Node) -> Result<Shape, Unreadable> {
        let discriminator = node.get("discriminator");
        let tag = discriminator.and_then(|node| node.text_at("propertyName")).map(str::to_owned);
        let mapping = discriminator.and_then(|node| node.get("mapping")).map(Node::map);
        let mut tagged = BTreeMap::new();
        let mut mapped = BTreeSet::new();
        for (value, address) in mapping.into_iter().flatten() {
            let text = address.text().unwrap_or_default();
            let name = self.named(address, text)?;
            mapped.insert(name.clone());
            tagged.insert(value.clone(), at(Shape::Named(name), address));
        }
        for (number, case) in cases.list().iter().enumerate() {
            let ty = self.ty(case)?;
            match &ty.shape {
                Shape::Named(name) if mapped.contains(name) => {}
                // Without a mapping the name of a schema is its tag.
                Shape::Named(name) if tag.is_some() => {
                    tagged.insert(name.clone(), ty);
                }
                _ => {
                    tagged.insert(format!("{number:04}"), ty);
                }
            }
        }
        Ok(Shape::Choice(Choice { tag, cases: tagged }))
    }

    fn object(&mut self, node: &'d Node) -> Result<Shape, Unreadable> {
        let mut object = Object::default();
        for (key, schema) in self.entries(node, "properties")? {
            object.fields.insert(key.clone(), Field { required: false, ty: self.ty(schema)? });
        }
        for part in node.get("allOf").map(Node::list).into_iter().flatten() {
            let ty = self.ty(part)?;
            object.parts.push(ty);
        }
        for name in node.get("required").map(Node::list).into_iter().flatten().filter_map(Node::text) {
            match object.fields.get_mut(name) {
                Some(field) => field.required = true,
                None => {
                    object.requires.insert(name.to_owned());
                }
            }
        }
        Ok(Shape::Object(object))
    }
}

/// What an object is that is made of one part alone: `allOf` around a reference is how it gets notes of its own.
fn only_part(object: &mut Object) -> Option<Type> {
    let mut said = Notes::default();
    object.parts.retain(|part| {
        let says = part.shape != Shape::Any;
        if !says {
            said = said.over(&part.notes);
        }
        says
    });
    let bare = object.fields.is_empty() && object.requires.is_empty() && object.parts.len() == 1;
    let mut only = object.parts.pop_if(|_| bare)?;
    only.notes = said.over(&only.notes);
    Some(only)
}
