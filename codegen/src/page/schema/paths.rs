//! What rules and fields can speak of: the paths of each operation, and the values of each path.

use std::collections::BTreeMap;

use portone_ksnet_rules::{Kind, Path, Vocabulary};

use super::parts::{closed, described, list_of, list_or_one, pattern, reference, required, text};
use super::{PATTERN, SNAKE, TYPE};
use crate::model::{Model, OperationModel};
use crate::page::json::{Json, map, texts};

/// The names of formats, as the model reads them.
pub(super) const FORMATS: [&str; 12] = [
    "digits",
    "digits-2",
    "digits-6",
    "digits-10",
    "http-url",
    "absolute-url",
    "not-blank",
    "rfc3339",
    "date8",
    "datetime14",
    "iso-date",
    "spaced-datetime",
];

pub(super) fn definitions(model: &Model) -> Vec<(String, Json)> {
    let mut definitions = vec![
        ("test-there".to_owned(), there()),
        ("values-flag".to_owned(), list_or_one(map([("type", "boolean".into())]))),
        ("values-number".to_owned(), list_or_one(map([("type", "integer".into())]))),
        ("values-text".to_owned(), list_or_one(text())),
        ("limit".to_owned(), limit()),
        ("format".to_owned(), list_or_one(map([("enum", texts(FORMATS))]))),
    ];
    let mut vocabularies: BTreeMap<String, &Vocabulary> = BTreeMap::new();
    for operation in &model.operations {
        for path in operation.table.paths {
            if let Kind::Enum(vocabulary) = path.kind {
                vocabularies.insert(values_name(operation, path).unwrap_or_default(), vocabulary);
            }
        }
    }
    for (name, vocabulary) in vocabularies {
        let codes = map([("enum", texts(vocabulary.codes.iter().map(|code| code.code)))]);
        let set = described("코드 모음의 이름", "the name of a set", pattern(SNAKE));
        definitions.push((name, list_or_one(map([("anyOf", vec![codes, set].into())]))));
    }
    let kinds: Vec<String> =
        definitions.iter().filter_map(|(name, _)| name.strip_prefix("values-").map(str::to_owned)).collect();
    for kind in kinds {
        definitions.push((format!("test-{kind}"), test(&reference(&format!("values-{kind}")))));
    }
    for operation in &model.operations {
        definitions.extend(of_operation(operation));
    }
    definitions
}

/// What can be asked of a path whose value nobody looks at.
fn there() -> Json {
    map([("enum", texts(["present", "absent"]))])
}

/// What can be asked of a path with values.
fn test(values: &Json) -> Json {
    let not = required(closed([("not", values.clone())]), &["not"]);
    map([("anyOf", vec![reference("test-there"), values.clone(), not].into())])
}

fn limit() -> Json {
    let number = |ko, en| described(ko, en, map([("type", "integer".into())]));
    let range =
        closed([("min", number("최소", "the least value")), ("max", number("최대", "the greatest value"))]);
    let bytes = closed([
        ("bytes", number("최대 바이트 수", "how many bytes there can be")),
        ("charset", map([("enum", texts(["EUC-KR"]))])),
    ]);
    let part = closed([("at_most", described("전체의 경로", "the path of the whole", text()))]);
    let ways = vec![
        range.with("minProperties", 1_u32),
        required(bytes, &["bytes", "charset"]),
        required(part, &["at_most"]),
    ];
    map([("oneOf", ways.into())])
}

/// The name of the definition of a path's values, where it has values.
fn values_name(operation: &OperationModel, path: &Path) -> Option<String> {
    let surface = if operation.wire.endpoint.is_some() { "rest" } else { "sdk" };
    match path.kind {
        Kind::Enum(vocabulary) => Some(format!("values-{surface}-{}", vocabulary.name)),
        Kind::Boolean => Some("values-flag".to_owned()),
        Kind::Integer => Some("values-number".to_owned()),
        Kind::Text => Some("values-text".to_owned()),
        Kind::Object(_) | Kind::Json => None,
    }
}

/// How an operation's request types are named.
fn type_of(path: &dyn Fn() -> Json) -> Json {
    let by_path = |schema: Json| {
        map([("type", "object".into()), ("propertyNames", path()), ("additionalProperties", schema)])
    };
    let name =
        described("타입 이름. *는 결제수단", "its name; `*` stands for the pay method", pattern(PATTERN));
    closed([
        ("name", name),
        (
            "arguments",
            described("반드시 받는 값의 순서", "in which order its arguments stand", list_or_one(path())),
        ),
        (
            "unnamed",
            described(
                "필드 이름에서 빼는 객체",
                "objects that are left out of the names of what they hold",
                list_or_one(path()),
            ),
        ),
        ("names", described("필드 이름", "names of fields and objects", by_path(pattern(SNAKE)))),
        (
            "choices",
            described(
                "하나만 주는 값의 타입 이름",
                "names of types for exactly one of several values",
                by_path(pattern(TYPE)),
            ),
        ),
    ])
}

fn of_operation(operation: &OperationModel) -> [(String, Json); 5] {
    let name = operation.table.name;
    let paths_name = format!("path-of-{name}");
    let path = || reference(&paths_name);
    let names = texts(operation.table.paths.iter().map(|path| path.wire));
    let by_path = |schema: Json| {
        map([("type", "object".into()), ("propertyNames", path()), ("additionalProperties", schema)])
    };
    let operation_ = map([
        ("allOf", vec![reference("operation")].into()),
        (
            "properties",
            map([
                ("pay_method", path()),
                ("currency", path()),
                ("from_channel", list_or_one(path())),
                ("members", by_path(map([]))),
                ("unsupported", list_or_one(path())),
                ("secret", list_or_one(path())),
                ("fields", by_path(map([]))),
            ]),
        ),
    ]);
    let one = |schema: Json| by_path(schema).with("minProperties", 1_u32).with("maxProperties", 1_u32);
    let alternatives =
        required(closed([("any", list_of(list_or_one(path())).with("minItems", 2_u32))]), &["any"]);
    let mut whens = vec![("device".to_owned(), map([("enum", texts(["PC", "MOBILE"]))]))];
    let mut values: Vec<(String, Json)> = Vec::new();
    for row in operation.table.paths {
        match values_name(operation, row) {
            Some(name) => {
                whens.push((row.wire.to_owned(), reference(&name.replacen("values-", "test-", 1))));
                values.push((row.wire.to_owned(), reference(&name)));
            }
            None => whens.push((row.wire.to_owned(), reference("test-there"))),
        }
    }
    let open = |members: Vec<(String, Json)>| {
        map([
            ("type", "object".into()),
            ("properties", Json::Map(members)),
            ("additionalProperties", false.into()),
            ("minProperties", 1_u32.into()),
        ])
    };
    let values_name = format!("values-of-{name}");
    let of_values = || reference(&values_name);
    let rule = map([(
        "properties",
        map([
            ("when", open(whens)),
            ("require", map([("anyOf", vec![list_or_one(path()), alternatives].into())])),
            ("forbid", map([("anyOf", vec![list_or_one(path()), of_values()].into())])),
            ("only", of_values()),
            ("exactly_one", list_of(path()).with("minItems", 2_u32).with("uniqueItems", true)),
            ("limit", one(reference("limit"))),
            ("format", one(reference("format"))),
            ("as_declared", path()),
        ]),
    )]);
    let values = open(values).with("maxProperties", 1_u32);
    [
        (paths_name.clone(), map([("enum", names)])),
        (values_name.clone(), values),
        (format!("operation-{name}"), operation_),
        (format!("type-of-{name}"), type_of(&path)),
        (format!("rule-on-{name}"), rule),
    ]
}
