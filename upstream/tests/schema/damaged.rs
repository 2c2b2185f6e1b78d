//! Files with damage of any kind are refused or read, and compared if they are read; nothing panics.

use std::path::Path;
use std::time::{Duration, Instant};

use portone_ksnet_upstream::schema::{Reach, Schema, compare};
use serde_json::json;

use crate::document::Dice;

const PIECES: [&str; 24] = [
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "'",
    "\n",
    "  ",
    "- ",
    "null",
    "true",
    "0",
    "&a ",
    "*a",
    "<PgSection",
    "</PgSection>",
    "`",
    "#/components/schemas/",
    "type",
    "$ref",
    "가",
    "\u{feff}",
];

/// Takes away, repeats or puts in something at any place.
fn damaged(text: &str, dice: &mut Dice) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for _ in 0..=dice.below(3) {
        let at = dice.below(chars.len());
        let end = (at + 1 + dice.below(40)).min(chars.len());
        match dice.below(4) {
            0 => {
                chars.drain(at..end);
            }
            1 => {
                let again: Vec<char> = chars[at..end].to_vec();
                chars.splice(at..at, again);
            }
            2 => {
                let piece = PIECES[dice.below(PIECES.len())];
                chars.splice(at..at, piece.chars());
            }
            _ => {
                let piece = PIECES[dice.below(PIECES.len())];
                chars.splice(at..end.min(at + piece.chars().count()), piece.chars());
            }
        }
    }
    chars.into_iter().collect()
}

fn survives(file: &str, in_use: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schema/history").join(file);
    let text = std::fs::read_to_string(path).unwrap();
    let whole = Schema::read(file, &text).unwrap();
    let reach = Reach::new(in_use.split(' '));
    let mut read = 0;
    for seed in 0..1_500 {
        let mut dice = Dice::new(seed);
        let Ok(new) = Schema::read(file, &damaged(&text, &mut dice)) else { continue };
        read += 1;
        compare(&whole, &new);
        let locked = reach.pinned(&new);
        assert_eq!(reach.compare(&locked, &new).in_use, [], "seed {seed}");
        let written = serde_json::to_string(&locked).unwrap();
        assert_eq!(serde_json::from_str::<Schema>(&written).unwrap(), locked, "seed {seed}");
    }
    assert!(read > 50, "{file}: the damage was always too great: {read}");
}

#[test]
fn an_openapi_document() {
    survives("openapi-presence/old.json", "getOrder cancelOrder");
}

#[test]
fn a_browser_sdk_schema() {
    survives("sdk-a-prefix/old.yml", "requestPay requestIssue");
}

/// A document of as many types, made by number, which one operation reaches.
fn many(count: usize, of: impl Fn(usize) -> serde_json::Value) -> Schema {
    let schemas: serde_json::Map<String, serde_json::Value> =
        (0..count).map(|number| (format!("T{number}"), of(number))).collect();
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/T0"}}});
    let response = json!({"200": {"description": "", "content": content}});
    crate::read(&json!({
        "openapi": "3.0.0",
        "paths": {"/t": {"get": {"operationId": "t", "responses": response}}},
        "components": {"schemas": schemas}
    }))
}

fn to(number: usize) -> serde_json::Value {
    json!({"$ref": format!("#/components/schemas/T{number}")})
}

#[test]
fn documents_made_to_exhaust_the_comparison() {
    let start = Instant::now();
    // Parts of parts, three at a time.
    let parts = |ty: &'static str| {
        many(600, move |n| match n {
            599 => json!({"type": "object", "properties": {"z": {"type": ty}}}),
            n => json!({"allOf": [to((n + 1).min(599)), to((n + 2).min(599)), to((n + 3).min(599))]}),
        })
    };
    let changes = compare(&parts("string"), &parts("integer"));
    assert_eq!(changes.len(), 1);
    assert_eq!((changes[0].at.as_slice(), changes[0].subject.as_str()), (&["T599".to_owned()][..], "z"));
    // Every field refers to another type than before, and all types look the same.
    let crossed = |step: usize| {
        many(150, move |n| json!({"type": "object", "properties": {"a": to((n + step) % 150)}}))
    };
    assert_eq!(compare(&crossed(1), &crossed(7)), [], "whichever of them it is, it says the same");
    // Thousands of cases without tags, none like any other.
    let cases = |from: usize| {
        let case = move |n: usize| json!({"type": "object", "properties": {format!("k{}", n + from): {"type": "string"}}});
        many(1, move |_| json!({"oneOf": (0..2_000).map(case).collect::<Vec<_>>()}))
    };
    assert_eq!(compare(&cases(0), &cases(1)).len(), 1);
    // A type that is its own part, and types that are names of each other.
    let own_part = |ty: &'static str| {
        many(1, move |_| json!({"allOf": [to(0), {"type": "object", "properties": {"a": {"type": ty}}}]}))
    };
    assert_eq!(compare(&own_part("string"), &own_part("integer")).len(), 1);
    let names = |count: usize| many(count, move |n| to((n + 1) % count));
    assert_eq!(compare(&names(40), &names(40)), []);
    assert_ne!(compare(&names(40), &names(41)), [], "a name that is new");
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}
