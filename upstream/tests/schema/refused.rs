//! What is no schema is refused with words: what was expected, what was found, where, and what to do.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use portone_ksnet_upstream::kind::text;
use portone_ksnet_upstream::schema::{Reach, Schema};

const OPENAPI: &str = r#"{"openapi": "3.0.3", "paths": {}, "components": {"schemas": {}}}"#;
const SDK: &str = "resources:\n  A: {type: string}\nmethods:\n  f:\n    input: {type: resourceRef, $ref: '#/resources/A'}\n";

fn refusal(text: &str) -> String {
    let start = Instant::now();
    let refused = Schema::read("file", text).expect_err("it is refused").to_string();
    assert!(start.elapsed() < Duration::from_secs(20), "it took {:?}", start.elapsed());
    assert!(refused.starts_with("file") && refused.contains("expected"), "{refused}");
    assert!(refused.len() < 600, "{refused}");
    refused
}

#[track_caller]
fn refused(text: &str, words: &[&str]) {
    let refusal = refusal(text);
    for word in words {
        assert!(refusal.contains(word), "no {word:?} in: {refusal}");
    }
}

#[test]
fn the_nearest_that_is_none_of_these_is_read() {
    assert!(Schema::read("file", OPENAPI).is_ok());
    assert!(Schema::read("file", SDK).is_ok());
    assert!(Schema::read("file", &format!("\u{feff}{OPENAPI}")).is_ok());
    assert!(Schema::read("file", &format!("\u{feff}{SDK}")).is_ok());
    assert!(Schema::read("file", &OPENAPI.replace("3.0.3", "3.0.4")).is_ok());
}

#[test]
fn another_version() {
    refused(&OPENAPI.replace("3.0.3", "3.1.0"), &["3.0", "3.1.0"]);
    refused(&OPENAPI.replace(r#""openapi": "3.0.3""#, r#""swagger": "2.0""#), &["3.0", "2.0"]);
    refused("openapi: 3.1.0\npaths: {}\ncomponents: {}\n", &["3.1.0"]);
}

#[test]
fn half_a_file() {
    let long = OPENAPI.replace(
        "{}}}",
        "{\"A\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}}}}",
    );
    for end in 1..long.len() - 1 {
        refused(&long[..end], &[]);
    }
    for end in [SDK.find("\nmethods").unwrap(), SDK.len() - 5, 12] {
        refused(&SDK[..end], &[]);
    }
}

#[test]
fn another_document() {
    refused("", &["empty"]);
    refused("[]", &[]);
    refused("null", &[]);
    refused("{}", &[]);
    refused("<!doctype html><html><body><h1>404 Not Found</h1></body></html>", &["a page"]);
    refused("---\ntitle: KSNET\n---\n\n## KSNET\n\nWords.\n", &["a page"]);
    refused("just some words", &[]);
}

#[test]
fn another_vendors_document_has_nothing_that_is_in_use() {
    let pets = r#"{"openapi": "3.0.0", "paths": {"/pets": {"get": {"operationId": "listPets", "responses": {}}}}, "components": {}}"#;
    let pets = Schema::read("file", pets).unwrap();
    let reach = Reach::new(["cancelPayment", "getPayment"]);
    assert_eq!(reach.missing(&pets), ["cancelPayment", "getPayment"]);
    assert_eq!(Reach::new(["listPets"]).missing(&pets), Vec::<&str>::new());
}

#[test]
fn a_key_twice() {
    refused(
        &OPENAPI.replace(r#""schemas": {}"#, r#""schemas": {}, "schemas": {}"#),
        &["`schemas` twice", "file:1"],
    );
    refused(&format!("{SDK}methods: {{}}\n"), &["twice"]);
    refused(&SDK.replace("methods:", "  A: {type: integer}\nmethods:"), &["`A` twice", "line 2", "file:3"]);
}

#[test]
fn a_reference_to_nothing() {
    let of = |address: &str| {
        OPENAPI.replace(r#""schemas": {}"#, &format!(r#""schemas": {{"A": {{"$ref": "{address}"}}}}"#))
    };
    refused(&of("#/components/schemas/Gone"), &["Gone", "not in the document"]);
    refused(&of("other.json#/components/schemas/A"), &["other.json"]);
    refused(&of("https://example.com/a.json"), &["example.com"]);
    refused(&of(""), &[]);
    refused(&SDK.replace("resources/A'", "resources/Gone'"), &["Gone"]);
    assert!(Schema::read("file", &of("#/components/schemas/A")).is_ok(), "a circle is legal");
}

#[test]
fn references_in_circles_that_say_whether_they_are_optional() {
    let circle = "resources:\n  A: {type: resourceRef, $ref: '#/resources/A'}\nmethods:\n  f:\n    input: {type: resourceRef, $ref: '#/resources/A'}\n";
    refused(circle, &["leads back to itself"]);
}

#[test]
fn what_exhausts_a_reader() {
    let mut bomb = "resources:\n  a0: &a0 {type: string}\n".to_owned();
    for level in 1..40 {
        let many = vec![format!("*a{}", level - 1); 10].join(", ");
        writeln!(bomb, "  a{level}: &a{level} [{many}]").unwrap();
    }
    bomb.push_str("methods: {}\n");
    refused(&bomb, &["nodes"]);
    refused(&"[".repeat(100_000), &[]);
    refused(&format!("resources: {}", "{a: ".repeat(100_000)), &[]);
    refused(&format!("{}{}", r#"{"openapi": "3.0.3", "paths": "#, "[".repeat(100_000)), &[]);
    refused(
        &format!(
            "methods: {{}}\nresources:\n{}",
            (0..5_000).map(|n| " ".repeat(n + 1) + "a:\n").collect::<String>()
        ),
        &[],
    );
    refused("resources: &a\n  b: *a\nmethods: {}\n", &[]);
    refused("resources: {<<: {A: {type: string}}}\nmethods: {}\n", &["<<"]);
}

#[test]
fn a_few_anchors_are_no_bomb() {
    let twice = "resources:\n  A: &a {type: string}\n  B: *a\nmethods: {}\n";
    assert!(Schema::read("file", twice).is_ok());
}

#[test]
fn numbers_of_any_size_are_read() {
    let limits = |max: &str| {
        let schema = format!(r#""schemas": {{"A": {{"type": "integer", "maximum": {max}}}}}"#);
        Schema::read("file", &OPENAPI.replace(r#""schemas": {}"#, &schema))
    };
    for max in
        ["9223372036854775808", "1e300", "-0", "123456789012345678901234567890123456789012345678901234567890"]
    {
        assert!(limits(max).is_ok(), "{max}");
    }
    assert_eq!(limits("1e2").unwrap(), limits("100").unwrap());
    assert_eq!(limits("5.0").unwrap(), limits("5").unwrap());
    assert_ne!(limits("101").unwrap(), limits("100").unwrap());
}

#[test]
fn a_node_of_another_kind() {
    for (was, is) in [
        (r#""paths": {}"#, r#""paths": []"#),
        (r#""schemas": {}"#, r#""schemas": {"A": "string"}"#),
        (r#""schemas": {}"#, r#""schemas": {"A": {"$ref": 1}}"#),
        (r#""schemas": {}"#, r#""schemas": {"A": {"type": "object", "properties": []}}"#),
        (r#""paths": {}"#, r#""paths": {"/a": {"get": {"operationId": "a"}, "put": {"operationId": "a"}}}"#),
        (r#""paths": {}"#, r#""paths": {"/a": {"get": {"parameters": [{"name": "a"}]}}}"#),
    ] {
        refused(&OPENAPI.replace(was, is), &[]);
    }
    refused(&SDK.replace("type: string", "type: array"), &["items"]);
}

#[test]
fn bytes_that_are_no_text() {
    assert!(text("file", vec![b'{', 0xff, b'}']).is_err());
    assert!(text("file", vec![b'{', 0, b'}']).is_err());
    assert_eq!(text("file", b"{}".to_vec()).unwrap(), "{}");
}
