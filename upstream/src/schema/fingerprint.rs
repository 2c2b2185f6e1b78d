//! Fingerprints of what a lock does not hold.
//!
//! A fingerprint tells that something changed, not what. It covers what a type says itself, and of the types it
//! names no more than what kind they are: a change shows where it is made, and nowhere else.

use super::model::{Operation, Schema, Shape, Type};
use super::written;
use crate::fnv;

/// The fingerprint of a type, be it held or computed.
pub(super) fn of_type(schema: &Schema, name: &str) -> Option<String> {
    if let Some(known) = schema.elsewhere.types.get(name) {
        return Some(known.clone());
    }
    let ty = schema.types.get(name)?;
    Some(fnv::digits(written::spelled(&unnamed(schema, ty)).as_bytes()))
}

/// The fingerprint of an operation.
pub(super) fn of_operation(schema: &Schema, id: &str) -> Option<String> {
    if let Some(known) = schema.elsewhere.operations.get(id) {
        return Some(known.clone());
    }
    let mut operation: Operation = schema.operations.get(id)?.clone();
    let fields = [&mut operation.parameters, &mut operation.request, &mut operation.answers];
    for field in fields.into_iter().flat_map(|fields| fields.values_mut()) {
        field.ty = unnamed(schema, &field.ty);
    }
    Some(fnv::digits(written::spelled_operation(&operation).as_bytes()))
}

/// The type with what kind each name stands for in place of the name.
fn unnamed(schema: &Schema, ty: &Type) -> Type {
    let mut ty = ty.clone();
    match &mut ty.shape {
        Shape::Named(name) => {
            let word = match schema.types.get(name.as_str()).map(|ty| &ty.shape) {
                Some(Shape::Named(_)) | None => "named".to_owned(),
                Some(_) => schema.types.get(name.as_str()).map(Type::word).unwrap_or_default(),
            };
            ty.shape = Shape::Scalar(word);
        }
        Shape::List(of) | Shape::Map(of) => **of = unnamed(schema, of),
        Shape::Object(object) => {
            object.parts = object.parts.iter().map(|part| unnamed(schema, part)).collect();
            for field in object.fields.values_mut() {
                field.ty = unnamed(schema, &field.ty);
            }
        }
        Shape::Choice(choice) => {
            for case in choice.cases.values_mut() {
                *case = unnamed(schema, case);
            }
        }
        Shape::Any | Shape::Scalar(_) | Shape::Enum(_) => {}
    }
    ty
}
