//! What is no page about the channel, or not a whole one, is refused with words.

use portone_ksnet_upstream::page::{Page, succeeds};

use crate::{SHOP, page};

fn refused(text: &str) -> String {
    match Page::read(text) {
        Ok(page) => panic!("read as {page:?}"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_component_that_does_not_end() {
    let half = SHOP.split("</Parameter>").next().unwrap();
    let words = refused(half);
    assert!(words.contains("expected a whole MDX page") && words.contains("fetch it again"), "{words}");
    assert!(Page::read(SHOP).is_ok());
}

#[test]
fn a_sample_that_does_not_end() {
    let half = "## KSNET\n\n- `a` 값은 필수입니다.\n\n```json\n{ \"a\": 1,\n";
    let words = refused(half);
    assert!(
        words.starts_with("the page:5: ") && words.contains("a sample of code that does not end"),
        "{words}"
    );
    assert!(Page::read(&format!("{half}}}\n```\n")).is_ok());
}

#[test]
fn a_line_that_breaks_off() {
    let whole =
        "## KSNET\n\n- 부분취소를 하실 때에는 처음 값에서 9회를 넘지 않는 만큼만 다시 보내셔야 합니다.";
    assert!(Page::read(whole).is_ok());
    let half: String = whole.chars().take(whole.chars().count() - 6).collect();
    assert!(refused(&half).contains("breaks off"));
    assert!(Page::read(&format!("{half}\n")).is_ok(), "a line that ends is a line");
}

#[test]
fn html_without_its_end() {
    let html = include_str!("shop.html");
    assert!(Page::read(html).is_ok());
    let half = &html[..html.find("<h2>지킬 것").unwrap()];
    assert!(refused(half).contains("HTML without its end"));
}

#[test]
fn a_page_that_is_only_deep() {
    for deep in [">".repeat(5000) + " a", "<div>".repeat(5000), "- ".repeat(5000), "<a><b>\n".repeat(3000)] {
        let text = format!("## KSNET\n\n{deep}\n");
        if let Ok(page) = Page::read(&text) {
            assert!(page.statements().count() < 10);
        }
    }
    assert!(refused(&format!("## KSNET\n\n{} a\n", ">".repeat(300))).contains("levels"));
    assert!(Page::read(&format!("## KSNET\n\n{} a\n", ">".repeat(5))).is_ok());
}

#[test]
fn a_text_that_the_parser_gives_up_on() {
    let words = refused("---\n## ---\n| a | b |\n| - | - |\n- ");
    assert!(words.contains("cannot read"), "{words}");
    assert!(Page::read("---\n## ---\n\n| a | b |\n| - | - |\n- c\n").is_ok());
}

#[test]
fn a_page_that_is_only_large() {
    let page = |lines: usize| format!("## KSNET\n\n{}", "- `a` 값은 필수입니다.\n".repeat(lines));
    assert!(refused(&page(50_000)).contains("KiB"));
    assert!(refused(&page(5_000)).contains("5000 statements"));
    assert!(Page::read(&page(500)).is_ok());
}

#[test]
fn the_beginning_of_a_page_is_no_later_state() {
    let whole = page(SHOP);
    let (half, _) = SHOP.split_once("### 가상계좌").unwrap();
    let half = page(half);
    let words = succeeds(&whole, &half, "ksnet.mdx").unwrap_err().to_string();
    assert!(words.starts_with("ksnet.mdx: ") && words.contains("its beginning and no more"), "{words}");
    // A page that lost a section in the middle, or its last statement, is one that was edited.
    let (head, rest) = SHOP.split_once("### 가상계좌").unwrap();
    let (_, tail) = rest.split_once("### 휴대폰").unwrap();
    assert!(succeeds(&whole, &page(&format!("{head}### 휴대폰{tail}")), "ksnet.mdx").is_ok());
    assert!(
        succeeds(&whole, &page(&SHOP.replace("| 현금영수증 | `CORPORATE` | 지출증빙 |\n", "")), "ksnet.mdx")
            .is_ok()
    );
    assert!(succeeds(&whole, &whole, "ksnet.mdx").is_ok());
}

#[test]
fn another_page_is_no_later_state() {
    let other = page(
        "# KSNET 정산\n\n- `settlementId` 값을 봅니다.\n- 대금은 10영업일 뒤에 옵니다.\n- 수수료는 3%입니다.\n\
         - `GET /settlements` 주소입니다.\n- 파일은 `csv`입니다.\n",
    );
    let words = succeeds(&page(SHOP), &other, "settlement.mdx").unwrap_err().to_string();
    assert!(words.contains("this is another page"), "{words}");
}

#[test]
fn the_beginning_of_a_page_that_repeats_itself_is_no_later_state() {
    let part = |name: &str, times: u32| {
        format!("### {name}\n\n- `a` 필수\n- `b` 선택\n- `{name}` {times}회까지\n\n")
    };
    let parts: Vec<String> =
        [("p", 1), ("q", 2), ("r", 3), ("s", 4), ("t", 5)].map(|(n, t)| part(n, t)).into();
    let whole = page(&format!("## KSNET\n\n{}", parts.concat()));
    let half = page(&format!("## KSNET\n\n{}### r\n\n- `a` 필수\n", parts[..2].concat()));
    assert!(
        succeeds(&whole, &half, "half.mdx").unwrap_err().to_string().contains("its beginning and no more")
    );
    let shorter =
        page(&format!("## KSNET\n\n{}", [&parts[0], &parts[1], &parts[4]].map(String::as_str).concat()));
    assert_eq!(
        succeeds(&whole, &shorter, "shorter.mdx"),
        Ok(()),
        "what is taken out of the middle is a change"
    );
}
