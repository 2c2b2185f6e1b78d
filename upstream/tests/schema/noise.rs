//! Changes to an OpenAPI document that change nothing it says.

use serde_json::{Value, json};

use crate::document::Dice;

type Rewrite = fn(&mut Value, &mut Dice);

pub(crate) const ALL: [(&str, Rewrite); 8] = [
    ("the wording is another", reword),
    ("lists stand in another order", reorder),
    ("types have other names", rename),
    ("types are written where they are used", inline),
    ("types of fields are given names", hoist),
    ("references are wrapped", wrap),
    ("objects are put together from parts", split),
    ("what is so anyway is said", defaults),
];

const SCHEMAS: &str = "#/components/schemas/";

/// Every mapping in the document, from the outside.
fn each(value: &mut Value, act: &mut dyn FnMut(&mut Value)) {
    act(value);
    match value {
        Value::Object(map) => map.values_mut().for_each(|value| each(value, act)),
        Value::Array(list) => list.iter_mut().for_each(|value| each(value, act)),
        _ => {}
    }
}

pub(crate) fn reword(document: &mut Value, dice: &mut Dice) {
    each(document, &mut |node| {
        for key in ["title", "description", "summary", "x-portone-title", "x-portone-description"] {
            if let Some(text) = node.get_mut(key).filter(|text| text.is_string()) {
                *text = format!("Other words, number {}", ["one", "two"][dice.below(2)]).into();
            }
        }
        if node.get("type").is_some_and(Value::is_string) && node.get("properties").is_none() {
            node["title"] = "A new title".into();
            node["example"] = "an example".into();
        }
    });
    document["info"]["version"] = "9.9.9".into();
    document["tags"] = json!([{"name": "a tag"}]);
}

fn reorder(document: &mut Value, dice: &mut Dice) {
    each(document, &mut |node| {
        for key in ["enum", "oneOf", "required", "parameters", "security"] {
            if let Some(list) = node.get_mut(key).and_then(Value::as_array_mut) {
                dice.shuffle(list);
            }
        }
    });
}

/// All types are given other names; the tags of choices stay what they are.
fn rename(document: &mut Value, _: &mut Dice) {
    let schemas = document["components"]["schemas"].as_object_mut().unwrap();
    let renamed =
        std::mem::take(schemas).into_iter().map(|(name, schema)| (format!("{name}Renamed"), schema));
    schemas.extend(renamed.collect::<Vec<_>>());
    each(document, &mut |node| {
        if let Value::String(text) = node
            && text.starts_with(SCHEMAS)
        {
            text.push_str("Renamed");
        }
    });
}

/// A type that refers to nothing is written out wherever a field refers to it.
fn inline(document: &mut Value, dice: &mut Dice) {
    let schemas = document["components"]["schemas"].as_object().unwrap().clone();
    let leaf = |schema: &Value| !schema.to_string().contains("$ref");
    each(document, &mut |node| {
        for field in
            node.get_mut("properties").and_then(Value::as_object_mut).into_iter().flat_map(|m| m.values_mut())
        {
            let address = field["$ref"].as_str().and_then(|address| address.strip_prefix(SCHEMAS));
            let target = address.and_then(|name| schemas.get(name)).filter(|target| leaf(target));
            // A field's own description would take the place of the type's.
            if let (Some(target), None, 0) = (target, field.get("description"), dice.below(2)) {
                *field = target.clone();
            }
        }
    });
}

/// What fields say in place becomes a type with a name.
fn hoist(document: &mut Value, dice: &mut Dice) {
    let mut named = Vec::new();
    for (name, schema) in document["components"]["schemas"].as_object_mut().unwrap() {
        for (key, field) in schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten()
        {
            if field.get("$ref").is_none() && dice.below(3) == 0 {
                let new = format!("{name}Of{key}");
                let address = format!("{SCHEMAS}{new}");
                named.push((new, std::mem::replace(field, json!({"$ref": address}))));
            }
        }
    }
    document["components"]["schemas"].as_object_mut().unwrap().extend(named);
}

fn wrap(document: &mut Value, dice: &mut Dice) {
    each(document, &mut |node| {
        for field in
            node.get_mut("properties").and_then(Value::as_object_mut).into_iter().flat_map(|m| m.values_mut())
        {
            if field.get("$ref").is_some() && dice.below(2) == 0 {
                let reference = field.as_object_mut().unwrap().remove("$ref");
                field["allOf"] = json!([{"$ref": reference}]);
            }
        }
    });
}

/// An object becomes `allOf` of a part that has a name and of one that has none.
fn split(document: &mut Value, dice: &mut Dice) {
    let mut parts = Vec::new();
    for (name, schema) in document["components"]["schemas"].as_object_mut().unwrap() {
        let fits = schema["type"] == "object" && schema["properties"].is_object();
        if !fits || dice.below(2) == 0 {
            continue;
        }
        let properties = schema["properties"].as_object().unwrap().clone();
        let half = properties.len() / 2;
        let part = |from: usize, to: usize| {
            let some: serde_json::Map<String, Value> =
                properties.clone().into_iter().skip(from).take(to - from).collect();
            json!({"type": "object", "properties": some})
        };
        let new = format!("{name}Part");
        parts.push((new.clone(), part(0, half)));
        let rest = part(half, properties.len());
        let whole = schema.as_object_mut().unwrap();
        whole.remove("type");
        whole.remove("properties");
        whole.insert("allOf".to_owned(), json!([{"$ref": format!("{SCHEMAS}{new}")}, rest]));
    }
    document["components"]["schemas"].as_object_mut().unwrap().extend(parts);
}

fn defaults(document: &mut Value, dice: &mut Dice) {
    each(document, &mut |node| {
        if node["type"].is_string() && node.get("in").is_none() && dice.below(2) == 0 {
            node["nullable"] = false.into();
            node["deprecated"] = false.into();
        }
    });
}
