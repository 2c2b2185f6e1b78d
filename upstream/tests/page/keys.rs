//! Names of statements, and pages that were in the lock.

use std::collections::BTreeSet;

use portone_ksnet_upstream::page::{Page, carried, compare};

use crate::{SHOP, bare, forms, histories, locked, page, real, report, told};

#[test]
fn each_statement_has_a_name_of_its_own() {
    let page = page(SHOP);
    let keys: BTreeSet<&str> = page.statements().map(|(_, statement)| statement.key.as_str()).collect();
    assert_eq!(keys.len(), page.statements().count());
    assert!(keys.iter().all(|key| key.len() >= 8 && key[..8].bytes().all(|byte| byte.is_ascii_hexdigit())));
}

#[test]
fn a_name_stays_where_only_words_change() {
    let key = |text: &str| {
        let page = page(&format!("## KSNET\n\n{text}\n"));
        let (_, statement) = page.statements().next().unwrap();
        statement.key.clone()
    };
    assert_eq!(key("- 부분취소는 9회까지 가능합니다."), key("부분 취소의 경우 총 9회까지 가능해요."));
    assert_ne!(key("- 부분취소는 9회까지 가능합니다."), key("- 부분취소는 8회까지 가능합니다."));
}

#[test]
fn the_lock_holds_no_sentence() {
    let mut texts = [SHOP, forms::MARKDOWN, forms::HTML].map(str::to_owned).to_vec();
    texts.extend(histories::each().into_iter().flat_map(|(_, old, new)| [old, new]));
    texts.extend(real::texts().into_iter().flatten());
    for text in texts {
        let page = page(&text);
        let lock = serde_json::to_string(&page).unwrap();
        for (_, statement) in page.statements() {
            let words: Vec<&str> = statement.text.split(' ').collect();
            for pair in words.windows(2).filter(|pair| pair.iter().all(|word| !word.is_ascii())) {
                assert!(!lock.contains(&pair.join(" ")), "{pair:?} is in the lock");
            }
        }
        // A heading can be one word, and stands in the lock as nothing but a mark.
        let headings = page.sections.iter().flat_map(|section| &section.at).chain(&page.title);
        for heading in headings {
            let words = heading.words().unwrap();
            assert!(!lock.contains(&format!("\"{words}\"")), "{words} is in the lock");
            assert!(words.is_ascii() || !lock.contains(words), "{words} is in the lock");
            assert!(lock.contains(&format!("\"{}\"", heading.mark())), "{words} has no mark in the lock");
        }
    }
}

#[test]
fn from_the_lock_it_differs_as_from_the_file() {
    let new = SHOP
        .replace("9회까지", "8회까지")
        .replace("- 익월에는 환불이 안 됩니다.\n", "")
        .replace("taxFreeAmount?: number", "taxFreeAmount: number")
        .replace("`skt`, KT는 `ktf`", "`ktf`, KT는 `skt`")
        .replace("### 카드", "### 카드와 할부");
    let [old, new] = [page(SHOP), page(&new)];
    let changes = compare(&old, &new);
    assert_eq!(changes.len(), 5, "{}", report(&changes));
    let again: Vec<_> = compare(&locked(&old), &new);
    assert_eq!(report(&changes), report(&again));
    // Where both come from the lock, nothing is at hand to show a heading by but its mark.
    let both = compare(&locked(&old), &locked(&new));
    assert_eq!(both[0].at, [locked(&new).sections[2].at[0].to_string()]);
    assert_eq!(bare(changes), bare(both));
}

#[test]
fn names_are_carried_over_what_changed() {
    let new = SHOP.replace("9회까지", "8회까지").replace("- paymentId: string", "- payment_id: string");
    let [old, new] = [page(SHOP), page(&new)];
    let carried = carried(&old, &new);
    let of = |page: &Page, words: &str| {
        let (_, statement) = page.statements().find(|(_, statement)| statement.text.contains(words)).unwrap();
        statement.key.clone()
    };
    assert_eq!(carried[&of(&old, "9회까지")], of(&new, "8회까지"));
    // The parameter's own sentences are named by it.
    assert_ne!(of(&old, "40바이트"), of(&new, "40바이트"));
    assert_eq!(carried[&of(&old, "40바이트")], of(&new, "40바이트"));
    assert_eq!(carried.len(), old.statements().count());
}

#[test]
fn a_change_knows_its_line_and_its_keys() {
    let new = SHOP.replace("9회까지", "8회까지");
    let changes = compare(&page(SHOP), &page(&new));
    let line = 1 + new.lines().position(|line| line.contains("8회까지")).unwrap();
    assert_eq!(changes[0].line, Some(line));
    assert!(changes[0].old.is_some() && changes[0].new.is_some() && changes[0].old != changes[0].new);
    assert_eq!(told(SHOP, SHOP), "");
}
