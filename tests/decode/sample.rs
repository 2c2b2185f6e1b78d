//! Answers made from their shapes.

use serde_json::{Map, Value, json};

use crate::{Kind, Object};

/// The object with all its members.
pub(crate) fn object_of(shape: &Object) -> Value {
    let members = shape.members.iter().map(|member| (member.name.to_owned(), value_of(&member.kind)));
    Value::Object(members.collect())
}

fn value_of(kind: &Kind) -> Value {
    match kind {
        Kind::Text => json!("text"),
        Kind::Time => json!("2026-08-06T09:30:00+09:00"),
        Kind::Integer => json!(7),
        Kind::Decimal => json!(0.5),
        Kind::Flag => json!(true),
        Kind::Anything => json!({ "any": ["thing"] }),
        Kind::Code(code) => json!(code),
        Kind::Object(shape) => object_of(shape),
        Kind::Union(shape) => {
            let case = shape.cases.iter().find(|case| case.returned).expect("a case that is returned");
            let mut value = object_of(case.object);
            value[shape.discriminator] = json!(case.tag);
            value
        }
        Kind::List(element) => json!([value_of(element)]),
        Kind::Map(element) => json!({ "key": value_of(element) }),
    }
}

/// Another value of the same kind: of an object, one that differs somewhere within.
pub(crate) fn another(value: &Value) -> Value {
    match value {
        Value::Null => json!(null),
        Value::Bool(flag) => json!(!flag),
        Value::Number(number) => number.as_i64().map_or_else(|| json!(0.25), |number| json!(number + 1)),
        Value::String(text) => json!(format!("{text}X")),
        Value::Array(_) => json!([]),
        Value::Object(members) => {
            let mut members: Map<String, Value> = members.clone();
            let first = members.iter().find(|(_, value)| !value.is_null()).map(|(name, _)| name.clone());
            if let Some(value) = first.and_then(|name| members.get_mut(&name)) {
                *value = another(value);
            }
            Value::Object(members)
        }
    }
}
