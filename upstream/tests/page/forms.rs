//! The same page as MDX, as the Markdown and as the HTML that a site makes of it.

use crate::{SHOP, told};

pub(crate) const MARKDOWN: &str = include_str!("shop.md");
pub(crate) const HTML: &str = include_str!("shop.html");

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

#[test]
fn parameters_as_the_site_shows_them() {
    let mdx = "# KSNET\n\n<Parameter flatten>\n  - customer?: object\n\n    <Parameter.Details>\n      - fullName: string\n\n        \
               이름은 20자까지입니다.\n    </Parameter.Details>\n\n  - amount: number\n</Parameter>\n";
    let declared = |name: &str, mark: &str, kind: &str, below: &str| {
        format!(
            "<div class=\"grid\"><div class=\"h-4\"><button>▸</button></div><div><span><span class=\"font-mono\">{name}</span>\
             <span>{mark}: </span><span>{kind}</span></span><div>{below}</div></div>"
        )
    };
    let html = |mark: &str| {
        format!(
            "<!doctype html><html><head><title>KSNET | 문서</title></head><body><main><h1>KSNET</h1>\
             <div class=\"parameter space-y-3\">{}<div class=\"parameter mt-3\">{}</div></div></div>{}</div></div></main></body></html>",
            declared("customer", "?", "object", ""),
            declared("fullName", mark, "string", "<p>이름은 20자까지입니다.</p>"),
            declared("amount", "", "number", ""),
        )
    };
    assert_eq!(told(mdx, &html("")), "");
    assert_eq!(
        told(mdx, &html("?")),
        "changed |  | customer.fullName\n    presence required -> presence optional\n"
    );
}

#[test]
fn conditions_of_components_are_facts() {
    let page = |condition: &str| {
        format!(
            "## KSNET\n\n<Condition if={{(pg) => {condition}}}>\n\n- `card` 값입니다.\n\n</Condition>\n\n- `b` 값입니다.\n"
        )
    };
    let told = told(&page("pg === \"ksnet\""), &page("pg !== \"ksnet\""));
    assert_eq!(told.lines().count(), 2, "{told}");
    assert!(told.contains("pg===ksnet -> code if=(pg)=>pg!==ksnet"), "{told}");
    assert_eq!(crate::told(&page("pg === \"ksnet\""), &page("pg  ===  'ksnet'")), "");
}

#[test]
fn modules_may_have_blank_lines() {
    let page = "export const a = {\n\n  b: `c`,\n\n};\n\n## KSNET\n\n- `card` 값은 필수입니다.\n";
    assert_eq!(told(page, "## KSNET\n\n- `card` 값은 필수입니다.\n"), "");
}

#[test]
fn a_command_line_says_what_it_asks() {
    let page = |line: &str| format!("## KSNET\n\n```bash\n{line}\n```\n");
    let curl = "curl -X POST https://api.portone.io/payments/{id}/cancel \\\n  -H \"Authorization: PortOne $SECRET\" \\\n  -d '{\"amount\": 500}'";
    let other = "curl --request POST \"https://api.portone.io/payments/abc/cancel\"";
    assert_eq!(
        told(
            &page(curl),
            &page(&curl.replace("\\\n  ", "").replace("-X", "--request").replace("$SECRET", "${KEY}"))
        ),
        ""
    );
    assert!(
        told(&page(curl), &page(&curl.replace("500", "600")))
            .contains("sample amount=500 -> sample amount=600")
    );
    assert!(
        told(&page(curl), &page(&curl.replace("cancel", "void")))
            .contains("cancel -> endpoint POST /payments/{}/void")
    );
    assert!(told(&page(curl), &page(other)).contains("- sample amount=500"));
}

#[test]
fn code_that_is_no_object_is_read_too() {
    let page = |language: &str, code: &str| format!("## KSNET\n\n```{language}\n{code}\n```\n");
    let ts = "const currency = \"KRW\";\nif (answer.code !== \"FAILURE\") {\n  await axios.post(`https://api.portone.io/payments/${id}/cancel`, { amount: 5 });\n}";
    assert_eq!(
        told(
            &page("ts", ts),
            &page("js", &ts.replace('"', "'").replace("answer", "res").replace("${id}", "${paymentId}"))
        ),
        ""
    );
    for (from, to) in [
        ("KRW", "USD"),
        ("FAILURE", "FAILED"),
        ("/cancel", "/void"),
        (".post", ".put"),
        ("amount: 5", "amount: 6"),
    ] {
        let told = told(&page("ts", ts), &page("ts", &ts.replace(from, to)));
        assert_eq!(told.lines().count(), 2, "{from}: {told}");
    }
    let text = "YYYY-MM-DD\n9회까지";
    assert_eq!(told(&page("text", text), &page("", text)), "");
    assert!(
        told(&page("text", text), &page("text", "YYYY-MM-DD\n8회까지")).contains("number 9회 -> number 8회")
    );
    assert!(told(&page("", text), &page("", "YYYY-MM\n9회까지")).contains("code YYYY-MM-DD -> code YYYY-MM"));
}
