//! The same page as MDX, as the Markdown and as the HTML that a site makes of it.

use crate::{SHOP, told};

const MARKDOWN: &str = include_str!("shop.md");
const HTML: &str = include_str!("shop.html");

#[test]
fn the_markdown_of_a_page_says_the_same() {
    assert_eq!(told(SHOP, MARKDOWN), "");
    assert_eq!(told(MARKDOWN, SHOP), "");
}

#[test]
fn the_html_of_a_page_says_the_same() {
    assert_eq!(told(SHOP, HTML), "");
    assert_eq!(told(MARKDOWN, HTML), "");
}

#[test]
fn what_moves_is_seen_in_each_form() {
    for (name, text) in [("MDX", SHOP), ("Markdown", MARKDOWN), ("HTML", HTML)] {
        for (from, to) in [
            ("9회까지", "8회까지"),
            ("지원하지 않습니다", "지원합니다"),
            ("skt", "sk"),
            ("taxFreeAmount?: number", "taxFreeAmount: number"),
            ("HANA_CARD", "BC_CARD"),
            ("CORPORATE", "COMPANY"),
            ("/billing-keys", "/billing-key"),
        ] {
            let new = text.replacen(from, to, 1);
            assert_ne!(new, text, "{name} has no {from}");
            let told = told(text, &new);
            assert_eq!(
                told.lines().filter(|line| !line.starts_with(' ')).count(),
                1,
                "{name}, {from}: {told}"
            );
        }
    }
}

#[test]
fn a_site_around_the_page_is_no_part_of_it() {
    let new = HTML
        .replace("메뉴", "카드 필수 12")
        .replace("<title>KSNET 안내 | 시험</title>", "<title>KSNET 안내</title>");
    assert_ne!(new, HTML);
    assert_eq!(told(HTML, &new), "");
}
