//! What the report says of a change, and that it says nothing of noise.

use super::world::{OPENAPI, PAGE, SDK, World, says, upstream};
use portone_ksnet_upstream::lock::{Citation, State};
use portone_ksnet_upstream::page::{Label, Page};

use crate::files;
use crate::sync::{self, Form, Options, Outcome, run};

#[test]
fn what_is_pinned_has_nothing_to_do() {
    let world = World::new();
    let before = world.bytes();
    let (outcome, said) = world.sync();
    assert_eq!(outcome, Ok(Outcome::Nothing), "{said}");
    says(&said, &["nothing to do", "Not pinned yet, and not at hand: a-guide."]);
    assert_eq!(world.bytes(), before, "nothing is written without --accept");
}

#[test]
fn noise_is_no_drift() {
    let world = World::new();
    for (from, to) in [
        ("import Box from \"~/components/Box\";", "import Frame from '~/parts/Frame';\nimport X from 'y';"),
        ("  - 카드 : `CARD`\n", "  - **카드**: `CARD`\n"),
        ("description: 시험용 안내문", "description: 다른 말"),
        ("취소는 `POST", "취소는\n`POST"),
    ] {
        world.give_page(from, to);
        let (outcome, said) = world.sync();
        assert_eq!(outcome, Ok(Outcome::Nothing), "{to}\n{said}");
    }
    world.give("ksnet.mdx", PAGE);
    world.give(
        "openapi.json",
        &OPENAPI.replace("\"b\": { \"type\": \"string\" }", "\"b\": { \"type\": \"integer\" }"),
    );
    let (outcome, said) = world.sync();
    assert_eq!(outcome, Ok(Outcome::Nothing), "no operation in use reaches it: {said}");
}

#[test]
fn one_word_names_the_rule_that_leans_on_it() {
    let world = World::new();
    for (from, to, words) in [
        (
            "`KRW`와 `USD`만",
            "`KRW`만",
            vec!["S03", "rule [currencies](spec/ksnet.yaml#L", "✗ **contradicts**", "still names `USD`"],
        ),
        ("`KRW`와 `USD`만", "`KRW`, `USD`, `JPY`만", vec!["does not name `JPY`"]),
        ("50바이트", "40바이트", vec!["rule [order-name-length]", "still has 50"]),
        ("총 9회", "총 5회", vec!["policy [partial-cancels]", "9회 → 5회", "still has 9"]),
        ("불가능합니다", "가능합니다", vec!["policy [no-partial-cancel]", "was made from `cannot`"]),
        ("/cancel`", "/refund`", vec!["no operation of the spec is `POST /payments/{}/refund`"]),
    ] {
        world.give_page(from, to);
        let (outcome, said) = world.sync();
        assert_eq!(outcome, Ok(Outcome::Drift), "{said}");
        says(&said, &["## 1. What moved", "## 2. What leans on it", "1 change"]);
        says(&said, &words);
    }
}

#[test]
fn a_change_that_the_spec_has_already_confirms_it() {
    let world = World::new();
    world.give_page("총 9회", "총 5회");
    world.write("spec/ksnet.yaml", &world.text("spec/ksnet.yaml").replace("most: 9", "most: 5"));
    let (outcome, said) = world.sync();
    assert_eq!(outcome, Ok(Outcome::Drift));
    says(&said, &["✓ confirms", "policy `partial-cancels` has 5"]);
    assert!(!said.contains("contradict"), "{said}");
}

/// One part of the spec that names a code is enough; that another of its kind does not is no contradiction.
#[test]
fn a_code_that_one_part_names_is_confirmed() {
    let world = World::new();
    let capability = "capabilities:\n  - vocabulary: Currency\n    question: foreign\n    bound: IsForeign\n    codes: [USD]\n    \
                      facts: [S03]\n    source: { doc: ksnet, section: 파라미터 }\n    confidence: high\n    ko: 외화\n    \
                      en: foreign currencies\noperations:\n";
    world.write("spec/ksnet.yaml", &world.text("spec/ksnet.yaml").replace("operations:\n", capability));
    for (code, right) in [("KRW", true), ("JPY", false)] {
        world.give_page("## 취소\n", &format!("- 통화 `{code}`는 정수입니다.\n\n## 취소\n"));
        let why = world.accept().0.unwrap_err().why;
        let key = why.split("key: \"").nth(1).unwrap().split('"').next().unwrap();
        let lock = world.text("spec/upstream.lock");
        let cite = format!("    cite:\n      - {{ key: \"{key}\", facts: [S03] }}\n    revision:");
        world.write("spec/upstream.lock", &lock.replacen("    revision:", &cite, 1));
        let (_, said) = world.sync();
        assert_eq!(!said.contains("contradicts"), right, "{said}");
        world.write("spec/upstream.lock", &lock);
    }
}

#[test]
fn statements_that_nobody_cites_come_with_lines_to_paste() {
    let world = World::new();
    world.give_page("## 취소\n", "## 취소\n\n- 취소는 3개월 이내에만 가능합니다.\n");
    let (outcome, said) = world.sync();
    assert_eq!(outcome, Ok(Outcome::Drift));
    says(
        &said,
        &["## 3.", "cited by nothing: `ksnet` 취소", "# source ksnet", "cite:", "facts: []", "## 6."],
    );
}

#[test]
fn citations_whose_statement_is_gone_are_told_with_the_rules_left_alone() {
    let world = World::new();
    world.give_page("\n- 부분취소는 총 9회까지 가능합니다.\n", "");
    let (outcome, said) = world.sync();
    assert_eq!(outcome, Ok(Outcome::Drift));
    says(&said, &["its statement is gone: `ksnet`", "nothing else says S07"]);
}

#[test]
fn the_wire_is_told_by_its_sides_and_with_what_it_does_to_merchants() {
    let world = World::new();
    world.give_openapi("\"required\": [\"reason\"]", "\"required\": [\"reason\", \"amount\"]");
    let (outcome, said) = world.sync();
    assert_eq!(outcome, Ok(Outcome::Drift));
    says(
        &said,
        &["optional → required", "Requests:", "`cancelPayment`", "public API: breaking", "a new rule"],
    );
    assert!(!said.contains("Answers:"), "{said}");

    world.give_openapi(
        "\"receiptUrl\": { \"type\": \"string\" }",
        "\"receiptUrl\": { \"type\": \"string\" }, \"seen\": { \"type\": \"boolean\" }",
    );
    let (_, said) = world.sync();
    says(&said, &["Answers:", "`seen`", "public API: additive"]);
    assert!(!said.contains("Requests:"), "{said}");
}

/// A schema is for every gateway: what it gains says nothing of KSNET, what it loses cannot be used.
#[test]
fn a_schema_that_gains_a_code_contradicts_nothing_and_one_that_loses_it_does() {
    let world = World::new();
    world.give(
        "browser-sdk.yml",
        &SDK.replace("        MOBILE:\n", "        PAYPAL:\n          description: d\n        MOBILE:\n"),
    );
    let (outcome, said) = world.sync();
    assert_eq!(outcome, Ok(Outcome::Drift));
    says(&said, &["+`PAYPAL`", "rule [pay-methods]"]);
    assert!(!said.contains("contradict"), "{said}");
    world.give("browser-sdk.yml", &SDK.replace("        EASY_PAY:\n          description: b\n", ""));
    let (_, said) = world.sync();
    says(&said, &["rule `pay-methods` still names `EASY_PAY`", "5. What regenerating", "It cannot be told"]);
}

#[test]
fn a_path_that_the_schema_no_longer_has_contradicts_the_spec() {
    let world = World::new();
    world.give_openapi(",\n          \"requester\": { \"$ref\": \"#/components/schemas/Requester\" }", "");
    let (outcome, said) = world.sync();
    assert_eq!(outcome, Ok(Outcome::Drift));
    says(&said, &["✗ **contradicts**", "has no field `requester`", "spec/ksnet.yaml#L"]);
    says(&said, &["removed", "field [cancelPayment.requester]"]);
}

#[test]
fn one_source_alone_can_be_asked_for() {
    let world = World::new();
    world.give_page("총 9회", "총 5회");
    world.give_openapi("\"required\": [\"reason\"]", "\"required\": [\"reason\", \"amount\"]");
    let (outcome, said) = world.run(&Options { only: vec!["openapi".to_owned()], ..world.options() });
    assert_eq!(outcome, Ok(Outcome::Drift));
    assert!(!said.contains("9회") && said.contains("optional → required"), "{said}");
    let (outcome, _) = world.run(&Options { only: vec!["opnapi".to_owned()], ..world.options() });
    assert!(outcome.unwrap_err().why.contains("did you mean `openapi`?"));
}

#[test]
fn of_several_states_the_newest_counts_and_it_says_so() {
    let world = World::new();
    world.take("ksnet.mdx");
    world.give("ksnet.2025-01-01.mdx", &PAGE.replace("총 9회", "총 3회"));
    world.give("ksnet.2026-01-01.mdx", PAGE);
    let (outcome, said) = world.sync();
    assert_eq!(outcome, Ok(Outcome::Nothing), "{said}");
    says(&said, &["`ksnet.2026-01-01.mdx (the newest of 2)`"]);
    world.give("ksnet.mdx", PAGE);
    let (outcome, said) = world.sync();
    assert_eq!(outcome, Ok(Outcome::Failed));
    says(&said, &["are both a page about KSNET; keep one"]);
}

#[test]
fn json_says_the_same() {
    let world = World::new();
    world.give_page("총 9회", "총 5회");
    let (_, said) = world.run(&Options { form: Some(Form::Json), ..world.options() });
    says(
        &said,
        &[
            "\"drift\": true",
            "\"value\": \"5회\"",
            "\"confirms\": false",
            "\"partial-cancels\"",
            "\"verdict\": \"none\"",
        ],
    );
    let (_, short) = world.run(&Options { form: Some(Form::Short), ..world.options() });
    says(&short, &["ksnet", "1 change", "contradicts:", "next: "]);
    assert!(short.lines().count() < 20, "{short}");
}

/// The lock of this repository is whole: every statement is cited as facts that the spec has, or says why not.
#[test]
fn every_pinned_statement_is_cited() {
    let root = files::root();
    let ground = sync::Ground::read(&root).unwrap_or_else(|why| panic!("{why}"));
    let source = ground.lock.sources.iter().find(|source| source.name == "ksnet").unwrap();
    let known = sync::cited::Cited::new(&ground);
    let page = source.page().unwrap();
    assert!(page.statements().count() > 150);
    for (section, statement) in page.statements() {
        match source.citation(&statement.key) {
            Some(Citation::Facts(facts)) => {
                for fact in facts {
                    assert!(known.has(fact), "{fact}: {:?} {:?}", section.at, statement.key);
                }
            }
            Some(Citation::NoFact(why)) => assert!(!why.is_empty()),
            None => panic!("{:?} {:?} is cited by nothing", section.at, statement.key),
        }
    }
    // The lock is written as it is read.
    let text = files::read(&files::root().join(sync::LOCK)).unwrap();
    assert_eq!(ground.lock.to_yaml(), text);
    // Units of numbers are the only Korean there.
    let is_hangul = |c: char| matches!(c, '가'..='힣');
    for word in text.split(|c: char| c.is_whitespace() || "[],~\"".contains(c)) {
        let korean = word.trim_start_matches(|c: char| !is_hangul(c));
        let counted = word.starts_with(|c: char| c.is_ascii_digit()) && korean.chars().count() <= 3;
        assert!(korean.is_empty() || counted, "`{word}` is a word in the lock");
    }
}

/// With PortOne's own files, where they are at hand: the lock is fresh, and the page of 2024 is not.
#[test]
fn the_lock_is_that_of_the_newest_sources() {
    let Some(folder) = upstream() else { return };
    let root = files::root();
    let sync = |from: &std::path::Path, only: Vec<String>| {
        let options =
            Options { from: Some(from.to_owned()), only, form: Some(Form::Markdown), ..Options::default() };
        let mut out = Vec::new();
        let outcome = run(&root, &options, &mut out);
        (outcome, String::from_utf8(out).unwrap())
    };
    let (outcome, said) = sync(&folder, Vec::new());
    assert_eq!(outcome, Ok(Outcome::Nothing), "{said}");

    let world = World::new();
    std::fs::copy(folder.join("ksnet.2024-03-25.mdx"), world.at("from/ksnet.mdx")).unwrap();
    let (outcome, said) = sync(&world.at("from"), vec!["ksnet".to_owned()]);
    assert_eq!(outcome, Ok(Outcome::Drift));
    for rule in
        ["card-direct-phone", "easy-pay-direct-method", "kakaopay-direct-store", "mobile-product-type"]
    {
        says(&said, &[rule]);
    }
    // What the page of 2024 bans stands under the heading that it has there.
    let page = Page::read(&std::fs::read_to_string(world.at("from/ksnet.mdx")).unwrap()).unwrap();
    let (ban, _) = page.statements().find(|(_, statement)| statement.line == Some(411)).unwrap();
    let at: Vec<String> = ban.at.iter().map(Label::to_string).collect();
    assert_eq!(at.len(), 2);
    let uncited =
        format!("cited by nothing: `ksnet` {} › `card, easy pay, direct` (line 411)", at.join(" › "));
    says(&said, &["`productType` → `product_type`", &uncited]);
}

/// The page as if all of it were new: what the machine can compare of it, the matrix confirms. What is left is known:
/// sources contradict each other there (X11), or the statement is about cards and the rule about accounts.
#[test]
fn the_matrix_says_what_the_newest_page_says() {
    let Some(folder) = upstream() else { return };
    let root = files::root();
    let mut ground = sync::Ground::read(&root).unwrap_or_else(|why| panic!("{why}"));
    let source = ground.lock.sources.iter_mut().find(|source| source.name == "ksnet").unwrap();
    let pin = source.pin.as_mut().unwrap();
    source.cite = std::mem::take(&mut pin.citations);
    pin.state = State::Page(Page::default());
    let options = Options { from: Some(folder), only: vec!["ksnet".to_owned()], ..Options::default() };
    let gathered = sync::had::gather(&ground, &options).unwrap();
    let compared = sync::compare::all(&ground, &options, gathered);
    let regenerated = sync::regenerate::run(&ground, &compared).unwrap();
    let report = sync::settle::report(&ground, &compared, &regenerated);
    let checks = report.sources.iter().flat_map(|source| &source.changes).flat_map(|judged| &judged.checks);
    assert!(checks.filter(|check| check.confirms).count() > 300);
    let mut open: Vec<&str> = report.contradictions().map(|(_, _, check)| check.what.as_str()).collect();
    open.sort_unstable();
    assert_eq!(
        open,
        [
            "rule `card-direct-months` does not name `KOOKMIN`",
            "rule `key-in-account-currency` does not name `USD`",
        ]
    );
}
