//! Whether a document is as the schema says: the keywords that the schema uses, and no others.

use super::{CODE, DATE, FACT, KEBAB, PATTERN, SNAKE, TYPE, URL};
use crate::page::json::Json;
use crate::yaml::{Node, Yaml};

/// What is wrong with a document, each with the way to it.
pub(super) fn check(schema: &Json, document: &Node) -> Vec<String> {
    let checker = Checker { root: schema };
    checker.check(schema, document, "")
}

struct Checker<'s> {
    root: &'s Json,
}

fn members(json: &Json) -> &[(String, Json)] {
    match json {
        Json::Map(members) => members,
        _ => &[],
    }
}

fn list(json: &Json) -> &[Json] {
    match json {
        Json::List(list) => list,
        _ => &[],
    }
}

fn same(json: &Json, node: &Node) -> bool {
    matches!((json, &node.value), (Json::Text(a), Yaml::Text(b)) if a == b)
}

fn count(json: &Json) -> usize {
    match json {
        Json::Number(number) => *number as usize,
        other => panic!("{other} is no number"),
    }
}

impl Checker<'_> {
    fn passes(&self, schema: &Json, node: &Node) -> bool {
        self.check(schema, node, "").is_empty()
    }

    fn check(&self, schema: &Json, node: &Node, at: &str) -> Vec<String> {
        let mut wrong = Vec::new();
        for (keyword, value) in members(schema) {
            wrong.extend(self.keyword(schema, keyword, value, node, at));
        }
        wrong
    }

    fn keyword(&self, schema: &Json, keyword: &str, value: &Json, node: &Node, at: &str) -> Vec<String> {
        let unless = |good: bool| if good { Vec::new() } else { vec![format!("{at}: {keyword} {value}")] };
        let map: &[_] = if let Yaml::Map(map) = &node.value { map } else { &[] };
        let elements: &[Node] = if let Yaml::List(list) = &node.value { list } else { &[] };
        match keyword {
            "$schema" | "$comment" | "$defs" | "title" | "description" | "examples" | "default" | "then" => {
                Vec::new()
            }
            "$ref" => {
                let Json::Text(name) = value else { panic!("{value}") };
                let name = name.strip_prefix("#/$defs/").unwrap();
                let found = self.root.get("$defs").and_then(|known| known.get(name));
                self.check(found.unwrap_or_else(|| panic!("no {name}")), node, at)
            }
            "type" => unless(match value {
                Json::Text(kind) => match kind.as_str() {
                    "string" => matches!(node.value, Yaml::Text(_)),
                    "integer" => matches!(node.value, Yaml::Integer(_)),
                    "boolean" => matches!(node.value, Yaml::Boolean(_)),
                    "array" => matches!(node.value, Yaml::List(_)),
                    "object" => matches!(node.value, Yaml::Map(_)),
                    _ => panic!("{kind}"),
                },
                other => panic!("{other}"),
            }),
            "enum" => unless(list(value).iter().any(|known| same(known, node))),
            "const" => unless(same(value, node)),
            "pattern" => unless(node.as_text().is_none_or(|text| matches(value, text))),
            "minLength" => unless(node.as_text().is_none_or(|text| text.chars().count() >= count(value))),
            "minimum" => unless(!matches!(node.value, Yaml::Integer(number) if number < 0)),
            "minProperties" => unless(map.is_empty() || map.len() >= count(value)),
            "maxProperties" => unless(map.len() <= count(value)),
            "minItems" => unless(!matches!(node.value, Yaml::List(_)) || elements.len() >= count(value)),
            "uniqueItems" => {
                let texts: Vec<_> = elements.iter().filter_map(Node::as_text).collect();
                unless((1..texts.len()).all(|i| !texts[..i].contains(&texts[i])))
            }
            "required" => {
                let has = |key: &Json| map.iter().any(|(name, _)| *key == Json::Text(name.name.clone()));
                unless(list(value).iter().all(has))
            }
            "properties" => {
                let known = map.iter().filter_map(|(key, node)| Some((key, node, value.get(&key.name)?)));
                known
                    .flat_map(|(key, node, schema)| self.check(schema, node, &format!("{at}/{}", key.name)))
                    .collect()
            }
            "additionalProperties" => {
                let named = schema.get("properties");
                let others =
                    map.iter().filter(|(key, _)| named.and_then(|named| named.get(&key.name)).is_none());
                others
                    .flat_map(|(key, node)| match value {
                        Json::Flag(false) => vec![format!("{at}: unknown key {}", key.name)],
                        schema => self.check(schema, node, &format!("{at}/{}", key.name)),
                    })
                    .collect()
            }
            "propertyNames" => {
                let name =
                    |key: &crate::yaml::Key| Node { value: Yaml::Text(key.name.clone()), at: key.at.clone() };
                map.iter()
                    .flat_map(|(key, _)| self.check(value, &name(key), &format!("{at}/{}", key.name)))
                    .collect()
            }
            "items" => elements
                .iter()
                .enumerate()
                .flat_map(|(i, node)| self.check(value, node, &format!("{at}/{i}")))
                .collect(),
            "contains" => unless(elements.iter().any(|node| self.passes(value, node))),
            "allOf" => list(value).iter().flat_map(|schema| self.check(schema, node, at)).collect(),
            "anyOf" => unless(list(value).iter().any(|schema| self.passes(schema, node))),
            "oneOf" => unless(list(value).iter().filter(|schema| self.passes(schema, node)).count() == 1),
            "if" if self.passes(value, node) => {
                schema.get("then").map_or_else(Vec::new, |then| self.check(then, node, at))
            }
            "if" => Vec::new(),
            other => panic!("what does `{other}` mean?"),
        }
    }
}

/// The patterns of the schema, each by hand.
fn matches(pattern: &Json, text: &str) -> bool {
    let Json::Text(pattern) = pattern else { panic!("{pattern}") };
    let only = |kind: fn(&u8) -> bool| text.bytes().all(|letter| kind(&letter));
    let first = |kind: fn(&char) -> bool| text.chars().next().is_some_and(|letter| kind(&letter));
    let words = |by: char| {
        first(char::is_ascii_lowercase)
            && text.split(by).all(|word| {
                !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
            })
    };
    match pattern.as_str() {
        CODE => {
            first(char::is_ascii_uppercase)
                && only(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || *b == b'_')
        }
        KEBAB => words('-'),
        SNAKE => words('_'),
        TYPE => first(char::is_ascii_uppercase) && only(u8::is_ascii_alphanumeric),
        PATTERN => {
            first(|letter| letter.is_ascii_uppercase() || *letter == '*')
                && only(|b| b.is_ascii_alphanumeric() || *b == b'*')
        }
        FACT => text
            .strip_prefix(['S', 'N', 'X', 'F'])
            .is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit())),
        DATE => text.len() == 10 && portone_ksnet_rules::Format::IsoDate.matches(text),
        URL => text.starts_with("https://"),
        about => {
            let names = about.strip_prefix("^(").and_then(|rest| rest.strip_suffix(")\\..+$"));
            let names = names.unwrap_or_else(|| panic!("{about}"));
            text.split_once('.').is_some_and(|(name, _)| names.split('|').any(|known| known == name))
        }
    }
}
