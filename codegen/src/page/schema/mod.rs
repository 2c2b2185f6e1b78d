//! What can stand in `spec/ksnet.yaml`, as a JSON Schema for editors.
//!
//! It says what is worth knowing while one writes: keys, names, codes. What takes more than that, such as
//! rules that contradict each other, is for `cargo xtask generate`.

#[cfg(test)]
mod check;
mod parts;
mod paths;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use super::json::{Json, map, texts};
use crate::model::Model;
use crate::wire::WireType;
use parts::{closed, described, list_of, list_or_one, named, pattern, record, reference, required, text};

/// The whole schema, as text.
pub(super) fn schema(model: &Model) -> String {
    let sections = [
        ("channel", channel(model)),
        ("docs", described("출처 문서", "the pages that facts come from, by name", named(reference("page")))),
        ("contracts", contracts()),
        (
            "vocabulary",
            described("코드표", "codes with a meaning for the channel", named(reference("vocabulary"))),
        ),
        (
            "sets",
            described("규칙에서 쓰는 코드 모음", "named sets of codes, for rules", named(reference("set"))),
        ),
        (
            "capabilities",
            described(
                "코드에 대한 질문",
                "questions that can be asked of codes",
                list_of(reference("capability")),
            ),
        ),
        ("types", types(model)),
        ("operations", operations(model)),
        ("unreturned", unreturned(model)),
        ("rules", described("규칙", "conditions and demands", list_of(reference("rule")))),
        (
            "policies",
            described(
                "기한·횟수·시간대·의무",
                "clocks, counters, windows, duties",
                list_of(reference("policy")),
            ),
        ),
        (
            "history",
            described("바뀐 것", "what used to hold, and what took its place", list_of(reference("past"))),
        ),
        ("notes", described("참고", "facts with nothing to check", list_of(reference("note")))),
    ];
    let needed = ["channel", "docs", "contracts", "vocabulary", "operations", "rules"];
    let root = map([
        ("$schema", "https://json-schema.org/draft/2020-12/schema".into()),
        (
            "$comment",
            "Written by `cargo xtask generate` from spec/. To change it, change the generator.".into(),
        ),
        (
            "title",
            format!("{} 기능표 · the capability matrix of {}", model.channel.name, model.channel.name).into(),
        ),
    ]);
    let root = required(record(root, sections), &needed).with("$defs", definitions(model));
    format!("{root}\n")
}

fn channel(model: &Model) -> Json {
    let fields = [
        ("name", described("이름", "its name", text())),
        ("pg_provider", described("포트원의 pgProvider", "PortOne's pgProvider", text())),
        ("ko", text()),
        ("en", text()),
        ("page", described("채널 문서", "the page about it, by its name among the docs", page_name(model))),
    ];
    let channel = required(closed(fields), &["name", "pg_provider", "ko", "en", "page"]);
    described("채널 전체", "the channel as a whole", channel)
}

fn contracts() -> Json {
    let contract = required(
        closed([("ko", text()), ("en", text()), ("facts", reference("facts"))]),
        &["ko", "en", "facts"],
    );
    let contracts = named(contract).with("propertyNames", pattern(CODE));
    described("KSNET과 미리 맺는 계약", "features that a contract with KSNET unlocks", contracts)
}

// The patterns of names.
const CODE: &str = "^[A-Z][A-Z0-9_]*$";
const KEBAB: &str = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";
const SNAKE: &str = "^[a-z][a-z0-9]*(_[a-z0-9]+)*$";
const TYPE: &str = "^[A-Z][A-Za-z0-9]*$";
const PATTERN: &str = "^[A-Z*][A-Za-z0-9*]*$";
const FACT: &str = "^[SNXF][0-9]+$";
const DATE: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
const URL: &str = "^https://";

fn page_name(model: &Model) -> Json {
    map([("enum", texts(model.docs.keys()))])
}

fn operations(model: &Model) -> Json {
    let mut members: Vec<(String, Json)> = Vec::new();
    for operation in &model.operations {
        let name = operation.table.name;
        members.push((name.to_owned(), reference(&format!("operation-{name}"))));
    }
    for name in model.rest.operations.keys().chain(model.sdk.operations.keys()) {
        if !members.iter().any(|(known, _)| known == name) {
            members.push((name.clone(), reference("operation")));
        }
    }
    let schema = map([
        ("type", "object".into()),
        ("properties", Json::Map(members)),
        ("additionalProperties", false.into()),
    ]);
    described("요청", "what can be asked for, by PortOne's name of it", schema)
}

fn types(model: &Model) -> Json {
    let members = model.operations.iter().map(|operation| {
        let name = operation.table.name;
        (name.to_owned(), reference(&format!("type-of-{name}")))
    });
    let schema = map([
        ("type", "object".into()),
        ("properties", Json::Map(members.collect())),
        ("additionalProperties", false.into()),
    ]);
    described("요청 타입", "types for those who write no struct of their own, by operation", schema)
}

fn unreturned(model: &Model) -> Json {
    let unions = model.rest.types.iter().filter_map(|(name, ty)| match ty {
        WireType::Union { cases, .. } => {
            let cases = list_or_one(map([("enum", texts(cases.values()))]));
            let fields = [
                ("cases", described("돌려주지 않는 것", "the cases that are never returned", cases)),
                ("facts", reference("facts")),
                ("source", reference("source")),
                ("ko", text()),
                ("en", text()),
            ];
            Some((name.clone(), required(closed(fields), &["cases", "facts", "source", "ko", "en"])))
        }
        _ => None,
    });
    let schema = map([
        ("type", "object".into()),
        ("properties", Json::Map(unions.collect())),
        ("additionalProperties", false.into()),
    ]);
    described("응답에 오지 않는 것", "what PortOne's answers can hold and this channel's never do", schema)
}

fn definitions(model: &Model) -> Json {
    let mut members: Vec<(String, Json)> = Vec::new();
    let mut add = |name: &str, schema: Json| members.push((name.to_owned(), schema));
    add("facts", parts::facts());
    add("source", parts::source(page_name(model)));
    add("confidence", parts::confidence());
    add("page", parts::page());
    add("vocabulary", vocabulary(model));
    add("set", set(model));
    add("capability", capability(model));
    add("operation", operation());
    add("field", parts::field());
    add("rule", rule(model));
    let notes = parts::notes(model);
    for (name, schema) in notes {
        add(name, schema);
    }
    members.extend(paths::definitions(model));
    Json::Map(members)
}

/// The name of an enum of a surface. There are more than PortOne's schema has: fields may be added to it.
fn enums(types: &BTreeMap<String, WireType>) -> Json {
    let enums = types.iter().filter(|(_, ty)| matches!(ty, WireType::Enum { .. }));
    pattern(TYPE).with("examples", texts(enums.map(|(name, _)| name)))
}

fn vocabulary(model: &Model) -> Json {
    let spelling = |ko, en| described(ko, en, text());
    let code = closed([
        ("ko", text()),
        ("en", text()),
        ("rust", described("Rust 이름", "the name of the Rust variant, where it is another", pattern(CODE))),
        ("sdk", spelling("SDK 표기가 다를 때", "the browser SDK's spelling, where it is another")),
        ("rest", spelling("REST 표기가 다를 때", "the REST API's spelling, where it is another")),
    ]);
    let fields = [
        ("ko", text()),
        ("en", text()),
        ("sdk", described("SDK의 enum 이름", "the name of the browser SDK's enum", enums(&model.sdk.types))),
        (
            "rest",
            described("REST API의 enum 이름", "the name of the REST API's enum", enums(&model.rest.types)),
        ),
        ("codes", described("코드", "its codes", named(required(code, &["ko", "en"])))),
    ];
    required(closed(fields), &["ko", "en", "codes"])
}

fn set(model: &Model) -> Json {
    let names: Vec<&String> = model.vocabularies.keys().collect();
    let codes = described("코드", "its codes", list_or_one(text()));
    let fields = [
        ("of", described("코드표", "the vocabulary that the codes belong to", map([("enum", texts(names))]))),
        ("codes", codes),
        ("ko", text()),
        ("en", text()),
    ];
    let cases = super::view::vocabularies(model).map(|(name, vocabulary)| {
        let spelled = vocabulary.codes.iter().flat_map(|code| {
            [Some(&code.variant), code.sdk.as_ref(), code.rest.as_ref()].into_iter().flatten()
        });
        let codes: BTreeSet<&String> = spelled.collect();
        let codes = list_or_one(map([("enum", texts(codes))]));
        map([
            ("if", map([("properties", map([("of", map([("const", name.as_str().into())]))]))])),
            ("then", map([("properties", map([("codes", codes)]))])),
        ])
    });
    required(closed(fields), &["of", "codes"]).with("allOf", cases.collect::<Vec<_>>())
}

fn capability(model: &Model) -> Json {
    let number = map([("type", "integer".into()), ("minimum", 0_u32.into())]);
    let fields = [
        ("vocabulary", map([("enum", texts(model.vocabularies.keys()))])),
        ("question", described("메서드 이름", "the name of the method", pattern(SNAKE))),
        ("codes", described("그렇다고 답하는 코드", "the codes that say yes, and sets", list_or_one(text()))),
        (
            "bound",
            described("트레잇 이름", "the name of the trait that generic code asks for", pattern(TYPE)),
        ),
        ("values", described("코드마다의 수", "a number for every code", named(number))),
        ("facts", reference("facts")),
        ("source", reference("source")),
        ("confidence", reference("confidence")),
        ("ko", text()),
        ("en", text()),
    ];
    let ways = vec![map([("required", texts(["codes", "bound"]))]), map([("required", texts(["values"]))])];
    required(closed(fields), &["vocabulary", "question", "facts", "source", "confidence", "ko", "en"])
        .with("oneOf", ways)
}

fn operation() -> Json {
    let shape = closed([("facts", reference("facts")), ("source", reference("source"))]);
    let paths = || list_or_one(text());
    let added = map([("anyOf", vec![map([("const", "string".into())]), list_of(text())].into())]);
    let fields = [
        (
            "surface",
            described("어디에서", "where it takes place", map([("enum", texts(["browser", "rest"]))])),
        ),
        ("ko", text()),
        ("en", text()),
        ("pay_method", described("결제수단을 고르는 경로", "how the pay method is chosen", text())),
        ("currency", described("통화의 경로", "the path of the currency", text())),
        ("from_channel", described("채널이 채우는 경로", "paths that a channel fills in", paths())),
        (
            "add",
            described(
                "포트원 명세에 없는 필드",
                "fields that PortOne's schema lacks: `string` or codes",
                named(added),
            ),
        ),
        (
            "members",
            described(
                "채널이 아는 하위 필드",
                "objects of which the channel knows these members alone",
                named(paths()),
            ),
        ),
        (
            "unsupported",
            described("채널이 제공하지 않는 것", "objects that the channel has no use for", paths()),
        ),
        ("secret", described("보이지 않아야 하는 값", "paths whose values are shown to nobody", paths())),
        (
            "shape",
            described(
                "요청의 모양",
                "where the shape of the request comes from",
                required(shape, &["facts", "source"]),
            ),
        ),
        (
            "fields",
            described("필드마다의 설명", "what is said about single fields", named(reference("field"))),
        ),
    ];
    required(closed(fields), &["surface", "ko", "en", "shape"])
}

const DEMANDS: [&str; 8] =
    ["require", "forbid", "only", "exactly_one", "needs", "limit", "format", "as_declared"];

fn rule(model: &Model) -> Json {
    let names = || map([("enum", texts(model.operations.iter().map(|operation| operation.table.name)))]);
    let contracts = texts(model.contracts.iter().map(|contract| contract.id));
    let any = || map([]);
    let fields = [
        ("id", described("이름", "its name: lower-case words with hyphens", pattern(KEBAB))),
        ("on", described("적용되는 요청", "the operations it applies to", list_or_one(names()))),
        ("when", described("언제 (모두 만족할 때)", "when it applies: where all lines hold", any())),
        (
            "require",
            described("반드시 있어야 하는 값", "what must be there; `any` gives alternatives", any()),
        ),
        ("forbid", described("쓸 수 없는 값", "what must not be there: paths, or a path and values", any())),
        ("only", described("허용되는 값", "the values of a path that are allowed", any())),
        ("exactly_one", described("정확히 하나만", "exactly one of these paths", any())),
        (
            "needs",
            described("필요한 계약", "the contract with KSNET that it takes", map([("enum", contracts)])),
        ),
        (
            "limit",
            described("수의 범위 또는 글자의 바이트 수", "bounds of a number, or bytes of a text", any()),
        ),
        ("format", described("글자의 형식", "the shape of a text", any())),
        ("as_declared", described("상점아이디 설정과 같은 값", "what the shop's contract declares", any())),
        (
            "level",
            described(
                "error(기본) 또는 warn(무시되거나 불확실)",
                "error, or warn: taken but ignored or doubtful",
                map([("enum", texts(["error", "warn"])), ("default", "error".into())]),
            ),
        ),
        ("facts", reference("facts")),
        ("source", reference("source")),
        ("confidence", reference("confidence")),
        ("ko", text()),
        ("en", text()),
        ("help", described("대신 할 일", "what to do instead", parts::words())),
    ];
    let one = DEMANDS.iter().map(|demand| map([("required", texts([demand]))])).collect::<Vec<_>>();
    let cases = model.operations.iter().map(|operation| {
        let name = operation.table.name;
        let list = map([("type", "array".into()), ("contains", map([("const", name.into())]))]);
        let on = map([("anyOf", vec![map([("const", name.into())]), list].into())]);
        let on = map([("properties", map([("on", on)])), ("required", texts(["on"]))]);
        map([("if", on), ("then", reference(&format!("rule-on-{name}")))])
    });
    required(closed(fields), &["id", "on", "facts", "source", "confidence", "ko", "en"])
        .with("oneOf", one)
        .with("allOf", cases.collect::<Vec<_>>())
}
