//! Small OpenAPI documents of any shape.

use serde_json::{Map, Value, json};

use crate::document::Dice;

/// A document with some types that refer to each other, in circles too, all of them reached.
pub(crate) fn document(dice: &mut Dice) -> Value {
    let count = 4 + dice.below(6);
    let mut schemas = Map::new();
    for number in 0..count {
        let schema = match dice.below(4) {
            0 => enumeration(number, dice),
            _ => object(number, count, dice),
        };
        schemas.insert(format!("Type{number}"), schema);
    }
    let members: Vec<String> = (0..3).map(|n| format!("Case{n}")).collect();
    for (number, member) in members.iter().enumerate() {
        let mut case = object(100 + number, count, dice);
        case["properties"]["kind"] = json!({"type": "string"});
        schemas.insert(member.clone(), case);
    }
    let address = |name: &String| format!("#/components/schemas/{name}");
    let mapping: Map<String, Value> =
        members.iter().map(|member| (format!("TAG_{member}"), address(member).into())).collect();
    let one_of: Vec<Value> = members.iter().map(|member| json!({"$ref": address(member)})).collect();
    let choice = json!({"oneOf": one_of, "discriminator": {"propertyName": "kind", "mapping": mapping}});
    schemas.insert("Choice".to_owned(), choice);

    let everything: Map<String, Value> = (0..count)
        .map(|n| (format!("of{n}"), json!({"$ref": format!("#/components/schemas/Type{n}")})))
        .chain([("choice".to_owned(), json!({"$ref": "#/components/schemas/Choice"}))])
        .collect();
    schemas.insert("Everything".to_owned(), json!({"type": "object", "properties": everything}));
    let mut paths = Map::new();
    for number in 0..=dice.below(3) {
        paths.insert(format!("/things/{number}"), json!({"post": operation(&format!("operation{number}"))}));
    }
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Made", "version": "1.0.0"},
        "paths": paths,
        "components": {"schemas": schemas}
    })
}

fn operation(id: &str) -> Value {
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/Everything"}}});
    json!({
        "operationId": id,
        "description": "Does it.",
        "parameters": [{"name": "storeId", "in": "query", "required": false, "schema": {"type": "string"}}],
        "requestBody": {"required": true, "content": content.clone()},
        "responses": {"200": {"description": "Done.", "content": content}, "404": {"description": "Gone."}}
    })
}

fn enumeration(number: usize, dice: &mut Dice) -> Value {
    let values: Vec<String> = (0..2 + dice.below(4)).map(|n| format!("VALUE_{number}_{n}")).collect();
    json!({"type": "string", "enum": values, "title": "An enum"})
}

fn object(number: usize, count: usize, dice: &mut Dice) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for field in 0..3 + dice.below(4) {
        let name = format!("field{number}x{field}");
        if dice.below(2) == 0 {
            required.push(name.clone());
        }
        properties.insert(name, member(count, dice, 0));
    }
    json!({"type": "object", "properties": properties, "required": required, "title": "An object"})
}

fn member(count: usize, dice: &mut Dice, depth: usize) -> Value {
    match dice.below(if depth > 1 { 5 } else { 8 }) {
        0 => json!({"type": "integer", "format": "int64", "title": "An amount"}),
        1 => json!({"type": "string", "description": "A text."}),
        2 => json!({"type": "boolean"}),
        3 => json!({"type": "string", "format": "date-time"}),
        4 => json!({"$ref": format!("#/components/schemas/Type{}", dice.below(count)), "title": "Another"}),
        5 => json!({"type": "array", "items": member(count, dice, depth + 1)}),
        6 => json!({"type": "object", "additionalProperties": {"type": "string"}}),
        _ => {
            let inner: Map<String, Value> =
                (0..2).map(|n| (format!("inner{n}"), member(count, dice, depth + 1))).collect();
            json!({"type": "object", "properties": inner})
        }
    }
}
