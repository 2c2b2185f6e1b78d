//! The parts that schemas are made of.

use super::{DATE, FACT, KEBAB, SNAKE, URL};
use crate::model::Model;
use crate::page::json::{Json, map, texts};

pub(super) fn reference(name: &str) -> Json {
    map([("$ref", format!("#/$defs/{name}").into())])
}

pub(super) fn described(ko: &str, en: &str, schema: Json) -> Json {
    schema.with("description", format!("{ko} · {en}"))
}

pub(super) fn text() -> Json {
    map([("type", "string".into()), ("minLength", 1_u32.into())])
}

pub(super) fn pattern(pattern: &str) -> Json {
    map([("type", "string".into()), ("pattern", pattern.into())])
}

/// A mapping with these keys and no others.
pub(super) fn closed<const N: usize>(fields: [(&str, Json); N]) -> Json {
    record(map([]), fields)
}

pub(super) fn record<const N: usize>(schema: Json, fields: [(&str, Json); N]) -> Json {
    schema.with("type", "object").with("properties", map(fields)).with("additionalProperties", false)
}

pub(super) fn required(schema: Json, keys: &[&str]) -> Json {
    schema.with("required", texts(keys))
}

/// A mapping from names of one's own to these.
pub(super) fn named(schema: Json) -> Json {
    map([("type", "object".into()), ("additionalProperties", schema)])
}

pub(super) fn list_of(schema: Json) -> Json {
    map([("type", "array".into()), ("items", schema)])
}

/// A list of different ones, or a single one.
pub(super) fn list_or_one(schema: Json) -> Json {
    let list = list_of(schema.clone()).with("minItems", 1_u32).with("uniqueItems", true);
    map([("anyOf", vec![schema, list].into())])
}

pub(super) fn words() -> Json {
    required(closed([("ko", text()), ("en", text())]), &["ko", "en"])
}

pub(super) fn facts() -> Json {
    described(
        "근거 번호 (spec/facts.yaml)",
        "ids of the facts that it is made from (spec/facts.yaml)",
        list_or_one(pattern(FACT)),
    )
}

pub(super) fn source(doc: Json) -> Json {
    let section = described("문서의 절", "the section of the page", text());
    let source = required(closed([("doc", doc), ("section", section)]), &["doc", "section"]);
    described("출처", "where it comes from", source)
}

pub(super) fn confidence() -> Json {
    described(
        "출처의 확실함: high(채널 문서에 있음), medium(조금씩 다름), low(서로 어긋남)",
        "how sure the sources are: high where the channel's page says it, medium where they differ in detail, low \
         where they contradict each other",
        map([("enum", texts(["high", "medium", "low"]))]),
    )
}

fn date() -> Json {
    pattern(DATE)
}

pub(super) fn page() -> Json {
    let checked = described("비교한 날", "when it was last compared with this file", date());
    let fields = [("url", pattern(URL)), ("ko", text()), ("en", text()), ("checked", checked)];
    required(closed(fields), &["url", "ko", "en", "checked"])
}

pub(super) fn field() -> Json {
    let required_ = described(
        "포트원이 요구하지 않아도 채널에는 필수인지",
        "whether the channel wants it though PortOne's schema does not",
        map([("type", "boolean".into())]),
    );
    let fields = [
        ("required", required_),
        ("facts", reference("facts")),
        ("source", reference("source")),
        ("ko", text()),
        ("en", text()),
    ];
    required(closed(fields), &["facts", "source", "ko", "en"])
}

/// Policies, history and notes.
pub(super) fn notes(model: &Model) -> [(&'static str, Json); 3] {
    const NEEDED: [&str; 7] = ["id", "about", "facts", "source", "confidence", "ko", "en"];
    let names: Vec<&str> = model.operations.iter().map(|operation| operation.table.name).collect();
    let whole = map([("enum", texts(std::iter::once("channel").chain(names.iter().copied())))]);
    let part = pattern(&format!("^({})\\..+$", names.join("|")));
    let about = map([("anyOf", vec![whole, part].into())]);
    let note = || {
        [
            ("id", described("이름", "its name", pattern(KEBAB))),
            ("about", described("대상", "the operation, or operation and path, or `channel`", about.clone())),
            ("facts", reference("facts")),
            ("source", reference("source")),
            ("confidence", reference("confidence")),
            ("ko", text()),
            ("en", text()),
        ]
    };
    let values = described(
        "코드가 따를 수",
        "numbers that code can go by",
        named(map([("type", "integer".into())])).with("propertyNames", pattern(SNAKE)),
    );
    let [id, on, facts, source, confidence, ko, en] = note();
    let policy = [id, on, ("values", values), facts, source, confidence, ko, en];
    let [id, on, facts, source, confidence, ko, en] = note();
    let since = ("since", described("시작한 날", "the day it began to hold", date()));
    let until = ("until", described("끝난 날", "the day it ceased to hold", date()));
    let now = described("대신하는 것", "the rule, policy or note that took its place", text());
    let past = [id, on, since, until, ("replaced_by", now), facts, source, confidence, ko, en];
    let held: Vec<&str> = NEEDED.into_iter().chain(["since", "until", "replaced_by"]).collect();
    [
        ("policy", required(closed(policy), &NEEDED)),
        ("past", required(closed(past), &held)),
        ("note", required(closed(note()), &NEEDED)),
    ]
}
