//! Taking in what moved, and when that is refused.

use std::fs;

use portone_ksnet_upstream::page::Label;

use super::world::{World, says};
use crate::generate;
use crate::sync::{Failure, Options, Outcome};

#[test]
fn what_was_dealt_with_is_pinned_imported_and_regenerated() {
    let world = World::new();
    world.give_page("총 9회", "총 5회");
    world.give_openapi("\"CUSTOMER\", \"ADMIN\"", "\"CUSTOMER\", \"ADMIN\", \"SYSTEM\"");
    world.write("spec/ksnet.yaml", &world.text("spec/ksnet.yaml").replace("most: 9", "most: 5"));
    let (outcome, said) = world.accept();
    assert_eq!(outcome, Ok(Outcome::Nothing), "{said}");
    says(&said, &["wrote spec/upstream.lock", "wrote spec/wire/rest.yaml", "wrote generated/"]);
    says(&world.text("spec/wire/rest.yaml"), &["SYSTEM"]);
    generate::run(&world.root, generate::Task::Check).unwrap();
    let (outcome, said) = world.sync();
    assert_eq!(outcome, Ok(Outcome::Nothing), "{said}");
    let before = world.bytes();
    let (_, said) = world.accept();
    says(&said, &["everything is as pinned"]);
    assert_eq!(world.bytes(), before);
}

#[test]
fn citations_stay_with_statements_that_moved_or_were_reworded() {
    let world = World::new();
    let cited = world.text("spec/upstream.lock").matches("facts: [S07]").count();
    world.give_page("부분취소는 총 9회까지 가능합니다.", "부분취소는 모두 합하여 총 9회까지 가능합니다.");
    let (outcome, said) = world.accept();
    assert_eq!(outcome, Ok(Outcome::Nothing), "{said}");
    assert_eq!(world.text("spec/upstream.lock").matches("facts: [S07]").count(), cited);
}

#[test]
fn a_contradiction_that_is_open_is_refused() {
    let world = World::new();
    world.give_page("총 9회", "총 5회");
    let before = world.bytes();
    let (outcome, said) = world.accept();
    let Failure { why, outcome } = outcome.unwrap_err();
    assert_eq!(outcome, Outcome::Drift, "there is something to do");
    says(&why, &["nothing was written", "policy `partial-cancels` still has 9", "spec/ksnet.yaml:"]);
    says(&said, &["## 6. Next steps"]);
    assert_eq!(world.bytes(), before);
}

#[test]
fn a_statement_that_nobody_cites_is_refused_until_somebody_does() {
    let world = World::new();
    world.give_page("## 취소\n", "## 취소\n\n- 취소는 3개월 이내에만 가능합니다.\n");
    let before = world.bytes();
    let why = world.accept().0.unwrap_err().why;
    says(&why, &["1 statements are neither cited nor given a reason", "cite:", "- key: \""]);
    assert_eq!(world.bytes(), before);

    let key = why.split("key: \"").nth(1).unwrap().split('"').next().unwrap();
    let lock = world.text("spec/upstream.lock");
    let cite = |citation: &str| {
        let lines = format!("    cite:\n      - key: \"{key}\"\n        {citation}\n    revision:");
        world.write("spec/upstream.lock", &lock.replacen("    revision:", &lines, 1));
    };
    cite("facts: []");
    assert!(world.accept().0.is_err(), "an empty list cites nothing");
    cite("no_fact: \"the term is another provider's\"");
    let (outcome, said) = world.accept();
    assert_eq!(outcome, Ok(Outcome::Nothing), "{said}");
    let lock = world.text("spec/upstream.lock");
    says(&lock, &["no_fact: \"the term is another provider's\""]);
    assert!(!lock.contains("cite:\n"), "{lock}");
    assert_eq!(world.sync().0, Ok(Outcome::Nothing));
}

#[test]
fn a_write_that_fails_half_way_leaves_everything_as_it_was() {
    let world = World::new();
    world.give_openapi("\"CUSTOMER\", \"ADMIN\"", "\"CUSTOMER\", \"ADMIN\", \"SYSTEM\"");
    // The last of the files to write has a folder where it should be.
    let last = world.at("spec/wire/rest.yaml");
    let kept = fs::read(&last).unwrap();
    let before = world.bytes();
    let (outcome, said) = {
        let stolen = world.at("stolen.yaml");
        fs::write(&stolen, &kept).unwrap();
        fs::remove_file(&stolen).unwrap();
        let beside = world.at("spec/wire/rest.yaml.new");
        fs::create_dir_all(beside.join("in the way")).unwrap();
        let result = world.accept();
        fs::remove_dir_all(&beside).unwrap();
        result
    };
    let why = outcome.unwrap_err().why;
    says(&why, &["cannot write", "rest.yaml"]);
    assert_eq!(world.bytes(), before, "{said}");
    // What was in the way is gone, and it goes through.
    assert_eq!(world.accept().0, Ok(Outcome::Nothing));
}

#[test]
fn a_guide_is_pinned_by_the_first_accept_that_has_it_and_leans_through_its_name() {
    let world = World::new();
    let guide = "---\ntitle: 안내\n---\n\n## 취소\n\nKSNET은 `requester`에 `ADMIN`을 지원합니다.\n\n다른 결제대행사는 `X`를 씁니다.\n";
    world.give("a-guide.mdx", guide);
    let (outcome, said) = world.sync();
    assert_eq!(outcome, Ok(Outcome::Nothing));
    says(&said, &["`--accept` pins it"]);
    assert_eq!(world.accept().0, Ok(Outcome::Nothing));
    let lock = world.text("spec/upstream.lock");
    assert!(
        lock.contains("code ADMIN") && !lock.contains("code X"),
        "what is not about the channel is left out: {lock}"
    );

    world.give("a-guide.mdx", &guide.replace("`X`를", "`Y`를"));
    assert_eq!(world.sync().0, Ok(Outcome::Nothing));
    world.give("a-guide.mdx", &guide.replace("`ADMIN`", "`CUSTOMER`"));
    let (outcome, said) = world.sync();
    assert_eq!(outcome, Ok(Outcome::Drift));
    says(&said, &["`ADMIN` → `CUSTOMER`", "field [cancelPayment.requester]"]);

    // A section that is gone still has the parts that lean on it, and no others.
    let spec = world.text("spec/ksnet.yaml");
    let leaning = spec.replace("{ doc: openapi, section: CancelBody }", "{ doc: a-guide, section: 사유 }");
    world.write("spec/ksnet.yaml", &leaning);
    let other = "## 사유\n\nKSNET은 `reason`에 `NONE`을 지원합니다.\n";
    world.give("a-guide.mdx", &format!("{guide}\n{other}"));
    assert_eq!(world.accept().0, Ok(Outcome::Nothing));
    world.give("a-guide.mdx", &format!("---\ntitle: 안내\n---\n\n{other}"));
    let (outcome, said) = world.sync();
    assert_eq!(outcome, Ok(Outcome::Drift));
    says(&said, &[&format!("§{}", Label::new("취소").mark()), "field [cancelPayment.requester]"]);
    assert!(!said.contains("field [cancelPayment.reason]"), "{said}");

    // A guide that is broken is kept as it is pinned, and the rest goes on.
    world.give("a-guide.mdx", "---\ntitle: 안내\n---\n\n<Box>\n\n`a`");
    let lock = world.text("spec/upstream.lock");
    let (outcome, said) = world.accept();
    assert_eq!(outcome, Ok(Outcome::Failed), "{said}");
    assert_eq!(world.text("spec/upstream.lock"), lock);
    world.take("a-guide.mdx");
    assert_eq!(
        world.run(&Options { only: vec!["a-guide".to_owned()], ..world.options() }).0,
        Ok(Outcome::Failed)
    );
}
