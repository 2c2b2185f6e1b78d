//! Pages that no one wrote: whatever the text, it is read or refused, and a page differs from itself in nothing.

use portone_ksnet_upstream::page::{Page, compare};
use proptest::prelude::*;

use crate::{SHOP, bare, locked, page, told};

/// Pieces that mean something to a reader of pages.
fn piece() -> impl Strategy<Value = String> {
    let pieces = [
        "## ",
        "- ",
        "  - ",
        "\n",
        "\n\n",
        "`",
        "```\n",
        "```ts\n",
        "**",
        "\\*",
        "<Tabs>",
        "</Tabs>",
        "<mark>",
        "<br/>",
        "{",
        "}",
        "| a | b |\n| - | - |\n",
        "KSNET ",
        "`card.cardCompany` ",
        "필수",
        "불가능",
        "만 ",
        "비씨,국민,하나",
        "9회",
        "06:00 ~ 23:00",
        "POST ",
        "`/a/{b}`",
        "a?: string",
        "\u{200b}",
        "\u{1100}\u{1161}",
        "<!doctype html><html>",
        "</html>",
        "<ul><li>",
        "<pre>",
        "---\n",
        "title: KSNET\n",
        "import a from \"b\";\n",
        "$",
        "${",
        "//",
        "/*",
        "\"",
        "'",
        "\r\n",
        "~~",
        "[a](b)",
    ];
    prop_oneof![4 => prop::sample::select(pieces.to_vec()).prop_map(str::to_owned), 1 => any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_text_is_read_or_refused(pieces in prop::collection::vec(piece(), 0..40)) {
        let text = pieces.concat();
        if let Ok(page) = Page::read(&text) {
            prop_assert!(compare(&page, &page).is_empty());
            prop_assert!(compare(&locked(&page), &page).is_empty());
        }
    }

    #[test]
    fn from_the_lock_any_differs_as_from_the_file(pieces in prop::collection::vec(piece(), 0..40), at in 0_usize..40, other in piece()) {
        let mut others = pieces.clone();
        others.insert(at.min(pieces.len()), other);
        if let (Ok(old), Ok(new)) = (Page::read(&pieces.concat()), Page::read(&others.concat())) {
            prop_assert_eq!(bare(compare(&locked(&old), &new)), bare(compare(&old, &new)));
        }
    }

    #[test]
    fn a_cut_page_is_read_or_refused(at in any::<prop::sample::Index>(), extra in piece()) {
        let mut end = at.index(SHOP.len());
        while !SHOP.is_char_boundary(end) {
            end += 1;
        }
        let _ = Page::read(&SHOP[..end]);
        let _ = Page::read(&format!("{}{extra}{}", &SHOP[..end], &SHOP[end..]));
    }

    #[test]
    fn wrapped_anywhere_it_says_the_same(breaks in prop::collection::vec(any::<prop::sample::Index>(), 1..12)) {
        let mut lines: Vec<String> = SHOP.lines().map(str::to_owned).collect();
        let prose: Vec<usize> = (0..lines.len()).filter(|&at| {
            let line = lines[at].trim_start();
            line.starts_with("- ") && line.contains("다.") && !line.contains('<')
        }).collect();
        for index in breaks {
            let line = &mut lines[prose[index.index(prose.len())]];
            let indent = line.len() - line.trim_start().len() + 2;
            let spaces: Vec<usize> = line.match_indices(' ').map(|(at, _)| at).filter(|at| *at > indent && !line[..*at].ends_with([' ', '\n'])).collect();
            // A line that begins with a digit or a mark would begin a list.
            let spaces: Vec<usize> = spaces.into_iter().filter(|at| line[at + 1..].starts_with(|c: char| c.is_alphabetic() || c == '`')).collect();
            if spaces.is_empty() {
                continue;
            }
            let at = spaces[index.index(spaces.len())];
            line.replace_range(at..=at, &format!("\n{}", " ".repeat(indent)));
        }
        prop_assert_eq!(told(SHOP, &lines.join("\n")), "");
    }

    #[test]
    fn any_word_of_a_table_is_seen(at in any::<prop::sample::Index>(), forward in any::<bool>()) {
        let flips = [
            ("9회", "3회"), ("지원하지 않습니다", "지원합니다"), ("환불이 안 됩니다", "환불이 됩니다"), ("이상일", "이하일"), ("이내", "이상"),
            ("해외 카드만", "해외 카드가"), ("국내 카드는", "법인카드는"), ("`skt`", "`skx`"), ("PC 창", "앱 PC 창은 iOS"), ("뒤 30분", "전 30분"),
            ("반드시 적습니다", "적습니다"), ("다이렉트로 열 때는 필수", "다이렉트로 열 때는 선택"), ("결제일부터", "발급일부터"), ("또는 `virtual", "및 `virtual"), ("익월", "당월"),
            ("영문으로", "한글로"), ("소득공제", "지출증빙"), ("하나,신한", "하나"), ("expiryYear, ", ""), ("[2, 3]", "[2, 6]"), ("에러가 납니다", "무시됩니다"),
        ];
        let (from, to) = flips[at.index(flips.len())];
        let new = SHOP.replacen(from, to, 1);
        prop_assert_ne!(&new, SHOP);
        let told = if forward { told(SHOP, &new) } else { told(&new, SHOP) };
        prop_assert_eq!(told.lines().filter(|line| !line.starts_with(' ')).count(), 1, "{} -> {}: {}", from, to, told);
    }
}

#[test]
fn a_page_differs_from_itself_in_nothing() {
    assert!(compare(&page(SHOP), &page(SHOP)).is_empty());
}
