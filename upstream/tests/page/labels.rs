//! Headings and titles: what makes two of them one, and how those of a page from the lock are shown.

use portone_ksnet_upstream::page::{Label, compare};

use crate::{locked, page, report, told};

#[test]
fn a_heading_is_its_letters_and_digits() {
    let heading = Label::new("카드 결제 (SDK)");
    for same in ["카드 결제 (SDK)", "카드결제 SDK", "카드·결제: \"SDK\""] {
        assert_eq!(heading, Label::new(same), "{same}");
    }
    for other in ["카드 결제", "카드 결제 (sdk)", "결제 카드 (SDK)", "카드 결제 (SDK2)", ""] {
        assert_ne!(heading, Label::new(other), "{other}");
    }
}

#[test]
fn the_lock_keeps_the_mark_alone() {
    let heading = Label::new("카드 결제");
    let written = serde_json::to_string(&heading).unwrap();
    assert_eq!(written, format!("\"{}\"", heading.mark()));
    let read: Label = serde_json::from_str(&written).unwrap();
    assert_eq!((&read, read.words()), (&heading, None));
    assert_eq!(
        [heading.to_string(), read.to_string()],
        ["카드 결제".to_owned(), format!("§{}", heading.mark())]
    );
    for other in ["카드 결제", "", "1234567", "123456789", "1234567g", "ABCDEF01", "한한12"] {
        let error = serde_json::from_str::<Label>(&format!("\"{other}\"")).unwrap_err().to_string();
        assert!(error.contains(&format!("found `{other}`")), "{error}");
    }
}

const PAGE: &str = "## 유의할 점\n\n### 카드 다이렉트\n\n- `a` 값은 필수입니다.\n- `b` 값은 필수입니다.\n\n### 그 밖에\n\n- `c` 값은 필수입니다.\n- `d` 값은 \
                    선택입니다.\n- `e` 값은 3회까지 됩니다.\n";

/// What is told of a page from the lock.
fn told_from_lock(old: &str, new: &str) -> String {
    report(&compare(&locked(&page(old)), &page(new)))
}

#[test]
fn where_a_heading_stays_it_is_shown_by_its_words() {
    let new = PAGE.replace("- `e` 값은 3회까지 됩니다.\n", "").replace("### 그 밖에", "### **그밖에**");
    let told = told_from_lock(PAGE, &new);
    assert!(told.starts_with("removed | 유의할 점 > 그밖에 | e, 3회\n"), "{told}");
}

#[test]
fn where_a_heading_is_renamed_it_is_shown_by_the_new_one() {
    let new = PAGE.replace("- `e` 값은 3회까지 됩니다.\n", "").replace("### 그 밖에", "### 나머지");
    let told = told_from_lock(PAGE, &new);
    assert!(told.starts_with("removed | 유의할 점 > 나머지 | e, 3회\n"), "{told}");
}

#[test]
fn where_a_section_is_gone_its_heading_is_shown_by_its_mark_and_facts() {
    let [from, to] = ["### 카드", "### 그"].map(|heading| PAGE.find(heading).unwrap());
    let mark = |words: &str| Label::new(words).mark().to_owned();
    let without_card = format!("{}{}", &PAGE[..from], &PAGE[to..]);
    let told = told_from_lock(PAGE, &without_card);
    let lines: Vec<&str> = told.lines().filter(|line| line.starts_with("removed")).collect();
    let shown = format!("§{} (card, direct)", mark("카드 다이렉트"));
    assert_eq!(lines, ["a", "b"].map(|code| format!("removed | 유의할 점 > {shown} | {code}")));

    // One that has no facts is shown by its mark alone; from the file both have their words.
    let without_rest = &PAGE[..to];
    let told = told_from_lock(PAGE, without_rest);
    assert_eq!(told.matches(&format!("removed | 유의할 점 > §{} | ", mark("그 밖에"))).count(), 3, "{told}");
    assert_eq!(crate::told(PAGE, without_rest).matches("removed | 유의할 점 > 그 밖에 | ").count(), 3);
}

#[test]
fn of_headings_that_are_repeated_each_has_its_own_heir() {
    let old = "## 가\n\n- `a` 값은 필수입니다.\n- `b` 값은 필수입니다.\n- `c` 값은 선택입니다.\n\n## 가\n\n- `d` 값은 필수입니다.\n- `e` 값은 \
               필수입니다.\n- `f` 값은 선택입니다.\n";
    let new =
        old.replacen("## 가", "## 나", 1).replace("## 가", "## 다").replace("- `f` 값은 선택입니다.\n", "");
    let told = told_from_lock(old, &new);
    assert!(told.starts_with("removed | 다 | f\n"), "{told}");
}

#[test]
fn a_title_from_the_lock_says_what_it_said() {
    let text = |title: &str| format!("---\ntitle: {title}\n---\n\n## KSNET\n\n- `a` 값은 필수입니다.\n");
    let (card, again, transfer) = (text("카드 안내"), text("카드 결제에 관하여"), text("계좌이체 안내"));
    let expected = "changed | 계좌이체 안내 | 계좌이체 안내\n    term card -> term transfer\n";
    assert_eq!(told(&card, &transfer), expected);
    assert_eq!(told_from_lock(&card, &transfer), expected);
    assert_eq!(told_from_lock(&card, &again), "");
}
