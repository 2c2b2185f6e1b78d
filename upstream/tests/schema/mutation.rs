//! Changes to an OpenAPI document, each with the one answer it must have.

use serde_json::{Map, Value, json};

use crate::document::Dice;

/// What was done, and what must be told: the path with what became of it, and the facts.
#[derive(Debug)]
pub(crate) struct Done {
    pub(crate) path: String,
    pub(crate) moved: Vec<String>,
}

pub(crate) type Mutate = fn(&mut Value, &mut Dice) -> Option<Done>;

pub(crate) const ALL: [(&str, Mutate); 20] = [
    ("a field came", add_field),
    ("a field went", remove_field),
    ("a field became required or optional", flip_required),
    ("a text became an integer", retype),
    ("an integer became a number", widen),
    ("a field became nullable", nullable),
    ("a field was limited", limit),
    ("a field was given a default", default),
    ("a field was deprecated", deprecate),
    ("a field became a list", into_list),
    ("an enum gained a value", add_value),
    ("an enum lost a value", remove_value),
    ("a value was renamed", rename_value),
    ("a case went", remove_case),
    ("a tag was renamed", rename_tag),
    ("an operation moved", move_operation),
    ("an operation gained a parameter", add_parameter),
    ("an operation gained a status", add_status),
    ("a field was given another type", retarget),
    ("an enum was given in place of a text", into_enum),
];

fn done(path: String, moved: &[&str]) -> Done {
    Done { path, moved: moved.iter().map(|line| (*line).to_owned()).collect() }
}

fn schemas(document: &mut Value) -> &mut Map<String, Value> {
    document["components"]["schemas"].as_object_mut().unwrap()
}

/// Any schema for which this holds.
fn any(document: &mut Value, dice: &mut Dice, fits: impl Fn(&Value) -> bool) -> Option<String> {
    let names: Vec<String> =
        schemas(document).iter().filter(|(_, schema)| fits(schema)).map(|(name, _)| name.clone()).collect();
    dice.pick(&names).cloned()
}

/// Any member of any object for which this holds: the object's name and its own.
fn any_field(document: &mut Value, dice: &mut Dice, fits: fn(&Value) -> bool) -> Option<(String, String)> {
    let mut fields = Vec::new();
    for (name, schema) in schemas(document).iter() {
        for (key, field) in schema["properties"].as_object().into_iter().flatten() {
            if schema["type"] == "object" && fits(field) {
                fields.push((name.clone(), key.clone()));
            }
        }
    }
    dice.pick(&fields).cloned()
}

fn field<'d>(document: &'d mut Value, (name, key): &(String, String)) -> &'d mut Value {
    &mut document["components"]["schemas"][name]["properties"][key]
}

fn is_text(field: &Value) -> bool {
    field["type"] == "string" && field.get("format").is_none() && field.get("enum").is_none()
}

fn is_object(schema: &Value) -> bool {
    schema["type"] == "object" && schema["properties"].is_object()
}

fn add_field(document: &mut Value, dice: &mut Dice) -> Option<Done> {
    let name = any(document, dice, is_object)?;
    document["components"]["schemas"][&name]["properties"]["addedField"] = json!({"type": "string"});
    Some(done(format!("added {name}.addedField"), &["+ addedField", "+ string", "+ optional"]))
}

fn remove_field(document: &mut Value, dice: &mut Dice) -> Option<Done> {
    let at = any_field(document, dice, is_text)?;
    let schema = &mut document["components"]["schemas"][&at.0];
    let required = schema["required"].as_array_mut();
    let before = required.as_ref().map_or(0, |list| list.len());
    let after = required.map_or(0, |list| {
        list.retain(|name| *name != at.1);
        list.len()
    });
    schema["properties"].as_object_mut()?.remove(&at.1);
    let presence = if before == after { "- optional" } else { "- required" };
    Some(done(format!("removed {}.{}", at.0, at.1), &[&format!("- {}", at.1), "- string", presence]))
}

fn flip_required(document: &mut Value, dice: &mut Dice) -> Option<Done> {
    let at = any_field(document, dice, |_| true)?;
    let schema = &mut document["components"]["schemas"][&at.0];
    if !schema["required"].is_array() {
        schema["required"] = json!([]);
    }
    let required = schema["required"].as_array_mut()?;
    let before = required.len();
    required.retain(|name| *name != at.1);
    let moved = if required.len() == before {
        required.push(at.1.clone().into());
        "optional -> required"
    } else {
        "required -> optional"
    };
    Some(done(format!("changed {}.{}", at.0, at.1), &[moved]))
}

fn retype(document: &mut Value, dice: &mut Dice) -> Option<Done> {
    let at = any_field(document, dice, is_text)?;
    field(document, &at)["type"] = json!("integer");
    Some(done(format!("changed {}.{}", at.0, at.1), &["string -> integer"]))
}

fn widen(document: &mut Value, dice: &mut Dice) -> Option<Done> {
    let at = any_field(document, dice, |field| field["type"] == "integer" && field["format"] == "int64")?;
    *field(document, &at) = json!({"type": "number"});
    Some(done(format!("changed {}.{}", at.0, at.1), &["integer int64 -> number"]))
}

fn nullable(document: &mut Value, dice: &mut Dice) -> Option<Done> {
    let at = any_field(document, dice, is_text)?;
    field(document, &at)["nullable"] = json!(true);
    Some(done(format!("changed {}.{}", at.0, at.1), &["+ nullable"]))
}

fn limit(document: &mut Value, dice: &mut Dice) -> Option<Done> {
    let at = any_field(document, dice, is_text)?;
    field(document, &at)["maxLength"] = json!(40);
    Some(done(format!("changed {}.{}", at.0, at.1), &["+ maxLength 40"]))
}

fn default(document: &mut Value, dice: &mut Dice) -> Option<Done> {
    let at = any_field(document, dice, |field| field["type"] == "boolean")?;
    field(document, &at)["default"] = json!(false);
    Some(done(format!("changed {}.{}", at.0, at.1), &["+ default false"]))
}

fn deprecate(document: &mut Value, dice: &mut Dice) -> Option<Done> {
    let at = any_field(document, dice, |_| true)?;
    field(document, &at)["deprecated"] = json!(true);
    Some(done(format!("changed {}.{}", at.0, at.1), &["+ deprecated"]))
}

fn into_list(document: &mut Value, dice: &mut Dice) -> Option<Done> {
    let at = any_field(document, dice, is_text)?;
    let items = json!({"type": "string"});
    *field(document, &at) = json!({"type": "array", "items": items});
    Some(done(format!("changed {}.{}", at.0, at.1), &["string -> list of string"]))
}

fn into_enum(document: &mut Value, dice: &mut Dice) -> Option<Done> {
    let at = any_field(document, dice, is_text)?;
    field(document, &at)["enum"] = json!(["ONE", "TWO"]);
    Some(done(format!("changed {}.{}", at.0, at.1), &["string -> enum", "+ ONE", "+ TWO"]))
}

fn is_enum(schema: &Value) -> bool {
    schema["enum"].as_array().is_some_and(|values| values.len() > 1)
}

fn add_value(document: &mut Value, dice: &mut Dice) -> Option<Done> {
    let name = any(document, dice, is_enum)?;
    document["components"]["schemas"][&name]["enum"].as_array_mut()?.insert(0, json!("ADDED_VALUE"));
    Some(done(format!("changed {name}"), &["+ ADDED_VALUE"]))
}

fn remove_value(document: &mut Value, dice: &mut Dice) -> Option<Done> {
    let name = any(document, dice, is_enum)?;
    let value = document["components"]["schemas"][&name]["enum"].as_array_mut()?.pop()?;
    Some(done(format!("changed {name}"), &[&format!("- {}", value.as_str()?)]))
}

fn rename_value(document: &mut Value, dice: &mut Dice) -> Option<Done> {
    let name = any(document, dice, is_enum)?;
    let values = document["components"]["schemas"][&name]["enum"].as_array_mut()?;
    let value = values.pop()?;
    values.push(json!("RENAMED_VALUE"));
    Some(done(format!("changed {name}"), &[&format!("{} -> RENAMED_VALUE", value.as_str()?)]))
}

fn is_choice(schema: &Value) -> bool {
    schema["discriminator"]["mapping"].as_object().is_some_and(|mapping| mapping.len() > 1)
}

fn remove_case(document: &mut Value, dice: &mut Dice) -> Option<Done> {
    let name = any(document, dice, is_choice)?;
    let schema = &mut document["components"]["schemas"][&name];
    let mapping = schema["discriminator"]["mapping"].as_object_mut()?;
    let tag = mapping.keys().next()?.clone();
    let address = mapping.remove(&tag)?;
    schema["oneOf"].as_array_mut()?.retain(|case| case["$ref"] != address);
    Some(done(format!("changed {name}"), &[&format!("- {tag}")]))
}

fn rename_tag(document: &mut Value, dice: &mut Dice) -> Option<Done> {
    let name = any(document, dice, is_choice)?;
    let mapping = document["components"]["schemas"][&name]["discriminator"]["mapping"].as_object_mut()?;
    let tag = mapping.keys().next()?.clone();
    let address = mapping.remove(&tag)?;
    mapping.insert("RENAMED_TAG".to_owned(), address);
    Some(done(format!("changed {name}"), &[&format!("{tag} -> RENAMED_TAG")]))
}

/// Any operation: its path, its method and its endpoint.
fn any_operation(document: &Value, dice: &mut Dice) -> Option<(String, String, String)> {
    let paths = document["paths"].as_object()?;
    let all: Vec<(String, String, String)> = paths
        .iter()
        .flat_map(|(path, item)| {
            item.as_object().into_iter().flat_map(move |item| item.keys().map(move |m| (path, m)))
        })
        .map(|(path, method)| (path.clone(), method.clone(), format!("{} {path}", method.to_uppercase())))
        .collect();
    dice.pick(&all).cloned()
}

fn move_operation(document: &mut Value, dice: &mut Dice) -> Option<Done> {
    let (path, method, endpoint) = any_operation(document, dice)?;
    let operation = document["paths"][&path].as_object_mut()?.remove(&method)?;
    let moved = format!("/moved{path}");
    document["paths"][&moved] = json!({&method: operation});
    let new = format!("{} {moved}", method.to_uppercase());
    Some(done(format!("changed {new}"), &[&format!("{endpoint} -> {new}")]))
}

fn add_parameter(document: &mut Value, dice: &mut Dice) -> Option<Done> {
    let (path, method, endpoint) = any_operation(document, dice)?;
    let operation = &mut document["paths"][&path][&method];
    if !operation["parameters"].is_array() {
        operation["parameters"] = json!([]);
    }
    let added = json!({"name": "added", "in": "query", "required": true, "schema": {"type": "boolean"}});
    operation["parameters"].as_array_mut()?.push(added);
    Some(done(format!("added {endpoint}.added"), &["+ added", "+ boolean", "+ required", "+ in query"]))
}

fn add_status(document: &mut Value, dice: &mut Dice) -> Option<Done> {
    let (path, method, endpoint) = any_operation(document, dice)?;
    document["paths"][&path][&method]["responses"]["418"] = json!({"description": "A teapot."});
    Some(done(format!("changed {endpoint}"), &["+ 418"]))
}

/// A field that refers to one type is made to refer to one of another kind, which is known already.
fn retarget(document: &mut Value, dice: &mut Dice) -> Option<Done> {
    let at = any_field(document, dice, |field| field.get("$ref").is_some())?;
    let address = field(document, &at)["$ref"].as_str()?.to_owned();
    let old = address.rsplit('/').next()?.to_owned();
    let was_enum = is_enum(&schemas(document)[&old]);
    let new = any(document, dice, |schema| if was_enum { is_object(schema) } else { is_enum(schema) })?;
    field(document, &at)["$ref"] = format!("#/components/schemas/{new}").into();
    Some(done(format!("changed {}.{}", at.0, at.1), &[&format!("{old} -> {new}")]))
}
