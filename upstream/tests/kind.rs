//! What a file is, told by its content; and what is refused, with words.

use std::fmt::Write;

use portone_ksnet_upstream::kind::{Kind, text};

const PAGE: &str =
    "---\ntitle: KSNET\n---\n\n## 값\n\n- `payMethod` 값은 필수입니다.\n- 카드: `CARD`\n- 9회까지 됩니다.\n";
const OPENAPI: &str =
    r#"{"openapi":"3.0.3","info":{"title":"t","version":"1"},"paths":{"/a":{}},"components":{"schemas":{}}}"#;
const OPENAPI_YAML: &str =
    "openapi: 3.0.3\ninfo:\n  title: t\npaths:\n  /a: {}\ncomponents:\n  schemas: {}\n";
const SDK: &str = "# yaml-language-server: $schema=x\n\nflags:\n  ksnet:\n    description: KSNET\nresources:\n  A: {}\nmethods:\n  b: {}\n";

fn of(text: &str) -> Kind {
    Kind::of("file", text).unwrap()
}

fn refused(text: &str) -> String {
    match Kind::of("dir/file", text) {
        Ok(kind) => panic!("taken for {}", kind.name()),
        Err(error) => error.to_string(),
    }
}

#[test]
fn each_source_is_known_by_its_content() {
    assert_eq!(of(PAGE), Kind::Page);
    assert_eq!(of(PAGE.split_once("---\n\n").unwrap().1.replace("값은", "KSNET 값은").as_str()), Kind::Page);
    assert_eq!(of(OPENAPI), Kind::OpenApi);
    assert_eq!(of(OPENAPI_YAML), Kind::OpenApi);
    assert_eq!(of(&OPENAPI.replace("{\"openapi\"", "\u{feff}\n {\"openapi\"")), Kind::OpenApi);
    assert_eq!(of(SDK), Kind::BrowserSdk);
    assert_eq!(
        of(&format!(
            "{{/* a note */}}\n\n{}",
            PAGE.split_once("---\n\n").unwrap().1.replace("값은", "KSNET 값은")
        )),
        Kind::Page
    );
    assert_eq!(of(&format!("---\n{SDK}")), Kind::BrowserSdk);
    assert_eq!(of(&SDK.replace('\n', "\r\n")), Kind::BrowserSdk);
}

#[test]
fn html_of_the_page_is_a_page() {
    let html = "<!doctype html><html><head><title>KSNET | 문서</title></head><body><main><ul><li><code>payMethod</code> 필수</li>\
                <li><code>CARD</code></li><li>9회까지</li></ul></main></body></html>";
    assert_eq!(of(html), Kind::Page);
    let words = refused(&html.replace("KSNET", "다른 곳"));
    assert!(words.contains("expected a page about KSNET") && words.contains("another page"), "{words}");
}

#[test]
fn what_a_server_says_when_it_has_no_page() {
    let page = "<!DOCTYPE html>\n<html><head><title>404 Not Found</title></head><body><h1>404</h1><p>nginx</p></body></html>";
    assert!(refused(page).contains("404 Not Found"));
    // The menu of a site names the channel on every page.
    let menu = page.replace("<body>", "<body><nav><a href=\"/ksnet\">KSNET</a></nav>");
    assert!(refused(&menu).contains("does not name it"));
    let said = page.replace("nginx", "KSNET 문서를 찾을 수 없습니다.");
    assert!(refused(&said).contains("says almost nothing"));
    assert!(
        refused(r#"{"message":"Not Found","status":"404"}"#).contains("a document with `message`, `status`")
    );
    assert!(refused("404: Not Found").contains("dir/file: expected"));
}

#[test]
fn another_page() {
    let words = refused(&PAGE.replace("KSNET", "다른 대행사"));
    assert!(
        words.starts_with(
            "dir/file: expected a page about KSNET, found a page that does not name it (다른 대행사)"
        ),
        "{words}"
    );
}

#[test]
fn half_a_page() {
    let half = format!("{PAGE}\n<Tabs>\n\n- `a`\n");
    assert!(refused(&half).contains("expected a whole MDX page"));
    assert_eq!(of(&format!("{half}\n</Tabs>\n")), Kind::Page);
    assert!(refused("---\ntitle: KSNET\ndescription: 앞이").contains("dir/file"));
}

#[test]
fn versions_that_are_not_read() {
    for version in ["3.1.0", "3.1", "2.0", "4.0.0", "30.1", "3"] {
        let words = refused(&OPENAPI.replace("3.0.3", version));
        assert!(words.contains("expected OpenAPI 3.0, found version"), "{words}");
        let words = refused(&OPENAPI_YAML.replace("3.0.3", &format!("'{version}'")));
        assert!(words.contains(version), "{words}");
    }
    assert_eq!(of(&OPENAPI.replace("3.0.3", "3.0.4")), Kind::OpenApi);
    assert!(refused(&OPENAPI.replace("openapi\":\"3.0.3", "swagger\":\"2.0")).contains("version 2.0"));
    assert!(refused(&OPENAPI.replace("\"3.0.3\"", "3.0")).contains("no version"));
}

#[test]
fn half_a_schema() {
    let words = refused(&OPENAPI[..OPENAPI.len() / 2]);
    assert!(
        words.contains("the end of the file in the middle of the document")
            && words.contains("fetch it again"),
        "{words}"
    );
    assert!(
        refused(&OPENAPI.replace(",\"components\":{\"schemas\":{}}", ""))
            .contains("`paths` and `components`")
    );
    assert!(refused(SDK.split("resources:").next().unwrap()).contains("a document with `flags`"));
    assert!(refused(SDK.split("methods:").next().unwrap()).contains("`resources` and `methods`"));
    assert!(refused(&SDK.replace("b: {}", "b: {a: [1")).contains("expected a YAML document"));
    assert!(refused(&format!("{OPENAPI}{OPENAPI}")).contains("dir/file"));
    assert!(refused(&format!("{SDK}---\n{SDK}")).contains("2 documents"));
}

#[test]
fn documents_built_to_exhaust_their_reader() {
    let mut laughs = format!("{SDK}a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for at in 1..12 {
        let before = at - 1;
        let _ = writeln!(laughs, "a{at}: &a{at} [{}]", vec![format!("*a{before}"); 10].join(", "));
    }
    let words = refused(&laughs);
    assert!(words.contains("aliases unfolded") && words.contains("dir/file:"), "{words}");
    // An alias that is only used is none.
    assert_eq!(of(&format!("{SDK}a: &a [1, 2]\nb: *a\nc: [*a, *a]\n")), Kind::BrowserSdk);
    assert!(refused(&format!("{SDK}a: {}{}\n", "[".repeat(5000), "]".repeat(5000))).contains("dir/file"));
    assert!(
        refused(&format!("{{\"openapi\":\"3.0.3\",\"paths\":{}{}}}", "[".repeat(5000), "]".repeat(5000)))
            .contains("recursion")
    );
    assert_eq!(of(&format!("{SDK}a: {}{}\n", "[".repeat(20), "]".repeat(20))), Kind::BrowserSdk);
}

#[test]
fn what_is_no_text() {
    let words = |bytes: Vec<u8>| text("file", bytes).unwrap_err().to_string();
    assert!(words(b"\x89PNG\r\n\0\0".to_vec()).contains("a binary file (byte 6 is zero)"));
    assert!(words(b"title: a\n\xff\xfe".to_vec()).starts_with("file:2: expected UTF-8"));
    assert!(
        words("제목".encode_utf16().flat_map(u16::to_le_bytes).chain([0xff]).collect()).contains("UTF-8")
    );
    assert!(words(vec![b'a'; 17 << 20]).contains("17 MiB"));
    assert_eq!(text("file", "제목".into()).unwrap(), "제목");
    for empty in ["", "\n \n", "\u{feff}"] {
        assert!(refused(empty).contains("an empty file"));
    }
}

#[test]
fn messages_name_the_file_and_say_what_to_do() {
    for text in [
        "",
        "a",
        "{",
        "[1]",
        "- a\n",
        "<html>",
        "---\n",
        "---\na: b\n---\n",
        "## a\n",
        "a: b\n",
        "\t\t\n:",
        "%YAML 9\n",
        "openapi: 3.1.0\n",
    ] {
        let words = refused(text);
        assert!(words.starts_with("dir/file"), "{text:?}: {words}");
        assert!(
            words.contains("expected ") && words.contains(", found ") && words.contains("; "),
            "{text:?}: {words}"
        );
        assert!(words.len() < 400, "{words}");
    }
}
