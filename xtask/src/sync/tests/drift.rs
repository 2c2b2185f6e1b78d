//! `drift`: two files side by side, what counts, and what is refused.

use super::world::{OPENAPI, PAGE, SDK, World, says};
use crate::sync::{Form, Outcome, drift};

/// What `drift` says of two texts, and how it ends.
fn told(world: &World, old: &str, new: &str, form: Form) -> Result<(Outcome, String), String> {
    world.write("two/old", old);
    world.write("two/new", new);
    let mut out = Vec::new();
    let outcome = drift(&world.at(""), &world.at("two/old"), &world.at("two/new"), Some(form), &mut out)?;
    Ok((outcome, String::from_utf8(out).unwrap()))
}

#[test]
fn what_no_operation_in_use_reaches_is_listed_and_no_drift() {
    let world = World::new();
    let elsewhere = OPENAPI.replace("\"b\": { \"type\": \"string\" }", "\"b\": { \"type\": \"integer\" }");
    let (outcome, said) = told(&world, OPENAPI, &elsewhere, Form::Markdown).unwrap();
    assert_eq!(outcome, Outcome::Nothing, "{said}");
    says(&said, &["nothing to do", "1 change elsewhere", "- changed Other › `b`"]);
    let (_, said) = told(&world, OPENAPI, &elsewhere, Form::Json).unwrap();
    says(&said, &["\"format\": 1", "\"drift\": false", "\"elsewhere\": [\n", "\"subject\": \"b\""]);

    let ours = elsewhere.replace("[\"CUSTOMER\", \"ADMIN\"]", "[\"CUSTOMER\"]");
    let (outcome, said) = told(&world, OPENAPI, &ours, Form::Markdown).unwrap();
    assert_eq!(outcome, Outcome::Drift, "{said}");
    says(&said, &["1 change\n", "**Requester**", "`ADMIN`", "1 change elsewhere", "## 4. On the wire"]);
}

#[test]
fn a_heading_is_read_once_and_a_new_section_says_so() {
    let world = World::new();
    let new = format!(
        "{}\n\n## 새 절\n\n- `a` 값은 필수입니다.\n\n- `b` 값은 3개까지입니다.\n",
        PAGE.replace("총 9회", "총 8회").replace("불가능합니다", "가능합니다").trim_end()
    );
    let (outcome, said) = told(&world, PAGE, &new, Form::Markdown).unwrap();
    assert_eq!(outcome, Outcome::Drift);
    assert_eq!(said.matches("취소**").count(), 1, "{said}");
    says(&said, &["**새 절**: a new section, 2 statements\n\n- added", "9회 → 8회"]);
    let (_, said) = told(&world, PAGE, &new, Form::Short).unwrap();
    says(&said, &["  + 새 절: a new section, 2 statements\n", "\n  취소\n    ~ "]);
    let (_, said) = told(&world, &new, PAGE, Form::Short).unwrap();
    says(&said, &["  - 새 절: a removed section, 2 statements\n"]);
}

#[test]
fn what_is_no_later_state_is_refused() {
    let world = World::new();
    let refused = |old: &str, new: &str| told(&world, old, new, Form::Markdown).unwrap_err();
    says(&refused(PAGE, SDK), &["expected two states of one source"]);
    says(
        &refused(PAGE, "<html><head><title>502</title></head><body>502</body></html>"),
        &["a page about KSNET"],
    );
    let others = OPENAPI.replace("\"cancelPayment\"", "\"adoptPet\"");
    says(&refused(OPENAPI, &others), &["another service's", "two/new"]);
    let another = "## KSNET\n\n- `p` 3회\n\n- `q` 4회\n\n- `r` 5회\n\n- `s` 6회\n";
    let lines: Vec<String> = (1..12).map(|n| format!("- `field{n}` 값은 {n}자까지입니다.\n\n")).collect();
    let long = format!("## KSNET\n\n{}", lines.concat());
    says(&refused(&long, another), &["this is another page"]);
    says(&refused(&long, long.split("- `field5").next().unwrap()), &["its beginning and no more"]);
    let (outcome, said) =
        told(&world, &long, &long.replace("`field5`", "`field50`"), Form::Markdown).unwrap();
    assert_eq!(outcome, Outcome::Drift, "{said}");
}
