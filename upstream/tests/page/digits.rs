//! No digit, no code and no statement can change unseen.

use portone_ksnet_upstream::page::{Form, compare};

use crate::{SHOP, page};

/// Whether a place stands in what carries no fact: front matter, imports, ids, comments, titles of tabs.
fn is_layout(line: &str, at: usize) -> bool {
    let trimmed = line.trim_start();
    ["import ", "title:", "description:", "#", "<Tabs", "|---"].iter().any(|head| trimmed.starts_with(head))
        || line.contains("storeId")
        || line.find("//").is_some_and(|comment| comment < at && !line[..comment].ends_with(':'))
        || line.contains("browser-sdk/v2")
}

#[test]
fn each_digit_counts() {
    let old = page(SHOP);
    let mut start = 0;
    let mut tried = 0;
    for line in SHOP.split_inclusive('\n') {
        for (at, digit) in line.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
            if is_layout(line, at) {
                continue;
            }
            let other = if digit == '7' { '6' } else { '7' };
            let mut new = SHOP.to_owned();
            new.replace_range(start + at..=start + at, &other.to_string());
            assert!(!compare(&old, &page(&new)).is_empty(), "{digit} -> {other} in {line}");
            tried += 1;
        }
        start += line.len();
    }
    assert!(tried >= 35, "{tried} digits");
}

#[test]
fn each_token_in_code_marks_counts() {
    let old = page(SHOP);
    let mut tried = 0;
    for line in SHOP.lines().filter(|line| {
        !line.contains("```")
            && !line.contains("paymentId:")
            && !line.contains("Authorization")
            && !line.contains("url:")
    }) {
        for token in line.split('`').skip(1).step_by(2) {
            let new = SHOP.replacen(line, &line.replacen(&format!("`{token}`"), "`otherToken`", 1), 1);
            let changes = compare(&old, &page(&new));
            assert_eq!(changes.len(), 1, "{token} in {line}");
            tried += 1;
        }
    }
    assert!(tried >= 16, "{tried} tokens");
}

#[test]
fn each_statement_with_a_fact_counts() {
    let old = page(SHOP);
    let mut tried = 0;
    for (_, statement) in old.statements() {
        let prose = statement.form == Form::Prose && !statement.facts.is_empty();
        let Some(line) = statement.line.filter(|_| prose) else { continue };
        let source = SHOP.lines().nth(line - 1).unwrap();
        // Alone on its line, and without anything below it.
        let alone = old.statements().filter(|(_, other)| other.line == Some(line)).count() == 1;
        let below = SHOP.lines().nth(line).is_some_and(|next| {
            next.len() - next.trim_start().len() > source.len() - source.trim_start().len()
        });
        if !alone || below || source.contains('<') {
            continue;
        }
        let new: Vec<&str> =
            SHOP.lines().enumerate().filter(|(at, _)| at + 1 != line).map(|(_, line)| line).collect();
        let changes = compare(&old, &page(&(new.join("\n") + "\n")));
        assert_eq!(changes.len(), 1, "without {source}: {}", crate::report(&changes));
        assert_eq!(changes[0].old.as_deref(), Some(statement.key.as_str()), "without {source}");
        tried += 1;
    }
    assert!(tried > 20, "{tried} statements");
}
