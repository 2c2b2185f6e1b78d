//! Layout is no fact: whole pages are laid out otherwise, and nothing moves.

use crate::{SHOP, told};

fn same(what: &str, new: &str) {
    assert_ne!(new, SHOP, "{what}: nothing was done");
    assert_eq!(told(SHOP, new), "", "{what}");
    assert_eq!(told(new, SHOP), "", "{what}, undone");
}

/// The page with its samples left alone.
fn prose(edit: impl Fn(&str) -> String) -> String {
    let pieces = SHOP.split("```").enumerate();
    let pieces = pieces.map(|(at, piece)| if at % 2 == 0 { edit(piece) } else { piece.to_owned() });
    pieces.collect::<Vec<_>>().join("```")
}

/// The page with its samples edited.
fn samples(edit: impl Fn(&str) -> String) -> String {
    let pieces = SHOP.split("```").enumerate();
    let pieces = pieces.map(|(at, piece)| if at % 2 == 1 { edit(piece) } else { piece.to_owned() });
    pieces.collect::<Vec<_>>().join("```")
}

#[test]
fn imports_and_front_matter() {
    same("imports", &SHOP.replace("~/parts/", "~/components/docs/"));
    same(
        "no imports",
        &SHOP.lines().filter(|line| !line.starts_with("import ")).collect::<Vec<_>>().join("\n"),
    );
    same(
        "front matter",
        &SHOP.replace("description: 시험용 문서입니다.", "targetVersions: [\"v2\"]\norder: 12"),
    );
}

#[test]
fn components() {
    same("names", &SHOP.replace("Tabs.Tab", "Tab").replace("<Parameter flatten>", "<Parameter>"));
    same("props", &SHOP.replace("title=\"서버\"", "title=\"수기 결제 2\" id={\"x\"}"));
    let hint = SHOP.replace(
        "- 부분취소는 9회까지 됩니다.",
        "<Hint style=\"warning\">\n\n- 부분취소는 9회까지 됩니다.\n\n</Hint>\n",
    );
    same("a hint", &hint);
    let lines = SHOP
        .lines()
        .filter(|line| !line.trim_start().starts_with("<Tabs") && !line.trim_start().starts_with("</Tabs"));
    let bare = lines
        .filter(|line| !line.contains("Details>") || line.contains("Summary") || line.contains("Parameter"));
    let bare = bare.map(|line| line.replace("<Details.Summary>", "").replace("</Details.Summary>", ""));
    same("none", &bare.collect::<Vec<_>>().join("\n"));
}

#[test]
fn the_old_hand_of_parameters() {
    let (head, rest) = SHOP.split_once("<Parameter flatten>").unwrap();
    let (_, tail) = rest.split_once("</Parameter>\n").unwrap();
    let old = r#"
- `paymentId` <mark style="color:red;">**\***</mark> <mark style="color:green;">**string**</mark>
  - 가게가 정하며 40바이트까지 받습니다.
- `taxFreeAmount` <mark style="color:purple;">**number**</mark>
  - 복합과세 가게라면 반드시 적습니다.
- `customer.fullName` <mark style="color:green;">**string**</mark>
  - 카드사 다이렉트로 열 때는 필수입니다.
- `customer.phoneNumber` <mark style="color:green;">**string**</mark>
  - 모바일에서 **BC카드, 수협카드, 광주카드** 창을 열 때 필수입니다.
- language?: 'EN_US' | 'KO_KR'
  - `KO_KR`: 한글로 보입니다.
  - `EN_US`: 영문으로 보입니다.
"#;
    same("old hand", &format!("{head}{old}{tail}"));
}

#[test]
fn headings() {
    same(
        "deeper",
        &prose(|text| {
            text.replace("\n## ", "\n### ")
                .replace("\n### 카드", "\n#### 카드")
                .replace("\n### 가상", "\n#### 가상")
                .replace("\n### 휴대", "\n#### 휴대")
                .replace("\n### 기타", "\n#### 기타")
        }),
    );
    same("marked", &SHOP.replace("### 카드", "### **카드** {/* card */}"));
    same("named otherwise", &SHOP.replace("## 지킬 것", "## 유의하실 점"));
}

#[test]
fn letters_and_spaces() {
    use unicode_normalization::UnicodeNormalization;
    same("CRLF", &SHOP.replace('\n', "\r\n"));
    same("a mark at the beginning", &format!("\u{feff}{SHOP}"));
    same("decomposed", &SHOP.nfd().collect::<String>());
    same("hard spaces", &prose(|text| text.replace("는 ", "는\u{a0}").replace("카드", "카\u{200b}드")));
    same(
        "wide marks",
        &SHOP.replace("비씨,국민,하나", "비씨\u{ff0c}국민、하나").replace("카드 : 씨티", "카드\u{ff1a}씨티"),
    );
    same("no end of line", SHOP.trim_end());
    same("space at the ends", &prose(|text| text.replace(".\n", ". \n")));
    same("entities", &SHOP.replace("06:00 ~ 23:00", "06:00 &#126; 23:00"));
    same("escapes", &SHOP.replace("2~12개월", "2\\~12개월"));
}

#[test]
fn lists_and_paragraphs() {
    same("bullets", &prose(|text| text.replace("\n- ", "\n* ").replace("\n  - ", "\n  * ")));
    same("loose", &prose(|text| text.replace("\n- ", "\n\n- ")));
    let paragraphs =
        SHOP.replace("- 부분취소는 9회까지 됩니다.\n- 취소는", "부분취소는 9회까지 됩니다.\n\n취소는");
    same("paragraphs", &paragraphs);
    same("one paragraph", &SHOP.replace("됩니다.\n- 할부는", "됩니다. 할부는"));
    same("links", &SHOP.replace("가게가 정하며", "[가게](/opi/ko/card/12?필수=1#무이자)가 정하며"));
    same("pictures", &SHOP.replace("### 기타\n", "### 기타\n\n![필수 12](/카드.png)\n"));
}

#[test]
fn samples_of_code() {
    same("quotes", &samples(|code| code.replace('"', "'")));
    same("language", &SHOP.replace("```ts", "```javascript").replace("```js\n", "```ts\n"));
    same("indentation", &samples(|code| code.replace("\n      ", "\n            ")));
    same("commas", &samples(|code| code.replace("\"KRW\",\n", "\"KRW\" ,\n").replace("[2, 3]", "[2,3,]")));
    same("keys in quotes", &SHOP.replace("totalAmount: 12000", "\"totalAmount\": 12_000"));
    same("comments", &SHOP.replace("// 가게 번호 1", "/* 12 REQUIRED */"));
    same(
        "names of variables",
        &SHOP
            .replace("const answer", "let response")
            .replace("encodeURIComponent(id)", "paymentId")
            .replace("${SECRET}", "${process.env.SECRET}"),
    );
    same("whole objects", &SHOP.replace("channelKey,\n", "channelKey: CHANNEL_KEY,\n"));
    same("lines", &SHOP.replace("amount: { total: 12000 }", "amount: {\n          total: 12000,\n        }"));
    same(
        "examples of ids",
        &SHOP.replace(
            "store-00000000-0000-4000-8000-000000000000",
            "store-11111111-2222-4333-8444-555555555555",
        ),
    );
}

#[test]
fn places() {
    let moved = |text: &str, what: &str, before: &str| {
        let start = text.find(what).unwrap();
        let end =
            start + what.len() + text[start + what.len()..].find("\n### ").map_or(text.len(), |at| at + 1);
        let section = text[start..end].to_owned();
        text.replacen(&section, "", 1).replacen(before, &format!("{section}{before}"), 1)
    };
    same("a section", &moved(SHOP, "### 휴대폰\n", "### 카드\n"));
    let sentence = "- 부분취소는 9회까지 됩니다.\n";
    same(
        "a sentence in its section",
        &SHOP
            .replace(sentence, "")
            .replace("나눌", "")
            .replace("| 이름 |", "")
            .replace("고를 수 있습니다.\n", &format!("고를 수 있습니다.\n{sentence}"))
            .replace("\n 값 | 뜻 |", "\n| 이름 | 값 | 뜻 |"),
    );
    same(
        "a sentence to a section that means the same",
        &SHOP.replace("- 할부는 50,000원 이상일 때 2~12개월로 고를 수 있습니다.\n", "").replace(
            "## 지킬 것\n",
            "## 지킬 것\n\n할부는 50,000원 이상일 때 2~12개월로 고를 수 있습니다.\n",
        ),
    );
}

#[test]
fn a_section_that_means_something_else_is_one_change() {
    let sdk = "## KSNET SDK 결제\n\n- `a` 값은 필수입니다.\n- `b` 값은 9회입니다.\n\n## KSNET API 결제\n\n- `c` 값은 필수입니다.\n- `d` 값은 8회입니다.\n";
    let moved = sdk.replace("- `b` 값은 9회입니다.\n", "") + "- `b` 값은 9회입니다.\n";
    assert_eq!(told(sdk, &moved), "changed | KSNET API 결제 | b, 9회\n    term SDK -> term API\n");
    let renamed = sdk.replace("KSNET API 결제", "KSNET API 요청");
    assert_eq!(told(sdk, &renamed), "");
}
