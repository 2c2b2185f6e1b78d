//! What cannot be had or read is told, the others still run, and nothing is ever written.

use portone_ksnet_upstream::page::Label;

use super::world::{OPENAPI, PAGE, SDK, World, says};
use crate::sync::Outcome;

#[test]
fn a_source_that_is_missing_is_told_and_the_others_still_run() {
    let world = World::new();
    world.take("openapi.json");
    let (outcome, said) = world.sync();
    assert_eq!(outcome, Ok(Outcome::Failed));
    says(&said, &["`openapi`", "could not be had", "`browser-sdk`, a browser-SDK schema", "as pinned"]);

    // Drift elsewhere is what there is to do.
    world.give_page("총 9회", "총 5회");
    let (outcome, said) = world.sync();
    assert_eq!(outcome, Ok(Outcome::Drift));
    says(&said, &["could not be had", "9회 → 5회"]);
}

#[test]
fn bad_input_is_refused_with_words_and_nothing_is_written() {
    let world = World::new();
    let before = world.bytes();
    let bomb = "a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\ne: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]\nf: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]\ng: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]\nh: &h [*g, *g, *g, *g, *g, *g, *g, *g, *g]\nmethods: *h\nresources: *h\n";
    let half = |text: &str| text.chars().take(text.chars().count() / 2).collect::<String>();
    let cases: Vec<(&str, &str, String)> = vec![
        ("openapi.json", "half of it", half(OPENAPI)),
        ("browser-sdk.yml", "half of it", half(SDK)),
        ("openapi.json", "OpenAPI 3.1", OPENAPI.replace("3.0.3", "3.1.0")),
        ("browser-sdk.yml", "a bomb", bomb.to_owned()),
        ("ksnet.mdx", "another page", "---\ntitle: 이니시스\n---\n\n## 안내\n\n이니시스 결제 안내입니다. `INICIS`를 씁니다.\n".to_owned()),
        ("ksnet.mdx", "a page that shares nothing", "---\ntitle: KSNET\n---\n\n## 소식\n\n- `payMethod`로 `A`를 씁니다.\n\n- `storeId`는 `B`입니다.\n\n## 연락\n\n- KSNET 담당자 `C` 30명\n".to_owned()),
        ("ksnet.mdx", "an error page", "<!DOCTYPE html><html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>".to_owned()),
        ("ksnet.mdx", "an empty file", String::new()),
        ("ksnet.mdx", "a binary", "\0\0\0".to_owned()),
        ("openapi.json", "another document", OPENAPI.replace("cancelPayment", "somethingElse")),
    ];
    for (file, what, text) in cases {
        let whole = match file {
            "ksnet.mdx" => PAGE,
            "openapi.json" => OPENAPI,
            _ => SDK,
        };
        world.give(file, &text);
        let (outcome, said) = world.sync();
        assert_eq!(outcome, Ok(Outcome::Failed), "{what}: {said}");
        says(&said, &["could not be read"]);
        if what == "a page that shares nothing" {
            says(&said, &["it is another page: of"]);
        }
        let (outcome, _) = world.accept();
        let failure = outcome.unwrap_err();
        assert_eq!(failure.outcome, Outcome::Failed, "{what}");
        assert!(failure.why.starts_with("nothing was written"), "{what}");
        assert_eq!(world.bytes(), before, "{what}");
        world.give(file, whole);
    }
    assert_eq!(world.sync().0, Ok(Outcome::Nothing), "and the nearest that passes");
}

#[test]
fn another_file_in_the_folder_matters_where_it_could_be_what_is_missing() {
    let world = World::new();
    world.give("notes.txt", "a shopping list");
    let (outcome, said) = world.sync();
    assert_eq!(outcome, Ok(Outcome::Nothing));
    says(&said, &["`notes.txt`", "left out: "]);
    // A newer state that is broken is not passed over for the older one.
    world.give("ksnet.2027-01-01.mdx", "---\ntitle: KSNET\n");
    let (outcome, said) = world.sync();
    assert_eq!(outcome, Ok(Outcome::Failed));
    says(&said, &["`ksnet.2027-01-01.mdx`", "could not be read"]);
    world.take("ksnet.2027-01-01.mdx");
    world.take("openapi.json");
    assert_eq!(world.sync().0, Ok(Outcome::Failed));
}

#[test]
fn a_lock_that_was_changed_by_hand_is_refused() {
    let world = World::new();
    let lock = world.text("spec/upstream.lock");
    let heading = Label::new("결제수단");
    let methods = heading.mark();
    for (from, to, words) in [
        ("says: [code KRW, code USD", "says: [code KRW, code JPY", "changed by hand in more than `facts`"),
        ("kind: guide", "kind: guied", "expected the kind `page`, `guide`"),
        ("facts: [S02]", "facts: [S02]\n            no_fact: both", "keep one"),
        ("facts: [S02]", "fact: [S02]", "unknown key `fact`"),
        ("name: openapi", "name: ksnet", "stands twice"),
        ("name: openapi", "nam: openapi", "nam"),
        ("sources:\n", "sources: [\n", "upstream.lock"),
        ("cancelPayment:", "cancelPayments:", "`schema` was changed by hand"),
        (methods, "결제수단", "found `결제수단`: a lock holds no words of a page"),
        (methods, "결제수단", "run `cargo xtask sync --accept`"),
        (methods, "deadbeef", "the section `§deadbeef` was changed by hand"),
    ] {
        assert!(lock.contains(from), "{from}\n{lock}");
        world.write("spec/upstream.lock", &lock.replacen(from, to, 1));
        let error = world.sync().0.unwrap_err().why;
        says(&error, &[words]);
    }
    // What people may write is taken.
    world.write("spec/upstream.lock", &lock.replacen("facts: [S02]", "facts: [S01, S02]", 1));
    assert_eq!(world.sync().0, Ok(Outcome::Nothing));
    world.write("spec/upstream.lock", &lock.replacen("facts: [S02]", "no_fact: because", 1));
    assert_eq!(world.sync().0, Ok(Outcome::Nothing));
    world.write("spec/upstream.lock", &lock.replacen("            facts: [S02]\n", "", 1));
    let (outcome, said) = world.sync();
    assert_eq!(outcome, Ok(Outcome::Drift));
    says(&said, &["cited by nothing: `ksnet`"]);
    world.write("spec/upstream.lock", &lock.replacen("facts: [S02]", "facts: [S99]", 1));
    let (outcome, said) = world.sync();
    assert_eq!(outcome, Ok(Outcome::Drift));
    says(&said, &["`S99`, which lives nowhere"]);
}
