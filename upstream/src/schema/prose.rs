//! What a description says that is a fact.
//!
//! A description is for people: how it is worded is nothing that this tool reports. What it says in codes,
//! numbers and words of duty is, as far as it concerns the channel. PortOne's browser-SDK schema marks what is
//! said of some gateways alone by `<PgSection pgName={…}>`, by sentences that name them, and by lists of their
//! names; the parts about others are left out, and the channel's own name in a list is a fact of its own.
//! The OpenAPI document never names a gateway in prose, so that there all of a description counts, for the
//! operations that are in use.

use std::collections::BTreeSet;

use crate::change::{Fact, FactKind};

/// The channel, as the flags of the browser-SDK schema spell it.
pub(super) const CHANNEL: &str = "ksnet";

/// Other gateways by the names they have in descriptions. A sentence that names one of them and not KSNET says
/// nothing of KSNET.
const OTHERS: [&str; 33] = [
    "나이스",
    "NICE",
    "스마트로",
    "토스페이먼츠",
    "토스페이",
    "토스 브랜드",
    "토스브랜드",
    "브랜드페이",
    "한국결제네트웍스",
    "KPN",
    "이니시스",
    "KCP",
    "카카오페이에서",
    "네이버페이에서",
    "하이픈",
    "엑심베이",
    "웰컴",
    "페이레터",
    "Triple-A",
    "페이팔",
    "Paypal",
    "PayPal",
    "다날",
    "KG모빌리언스",
    "모빌리언스",
    "Eximbay",
    "Danal",
    "Payletter",
    "페이먼트월",
    "갤럭시아",
    "헥토",
    "KICC",
    "이지페이",
];

/// Words of duty and of what cannot be, with the fact each is.
const MODES: [(&str, &str); 23] = [
    ("필수가 아", "optional"),
    ("필수", "required"),
    ("선택", "optional"),
    ("지원하지 않", "not supported"),
    ("지원되지 않", "not supported"),
    ("미지원", "not supported"),
    ("지원합니다", "supported"),
    ("지원됩니다", "supported"),
    ("무시", "ignored"),
    ("불가", "cannot"),
    ("할 수 없", "cannot"),
    ("수 없습니다", "cannot"),
    ("않아야", "must not"),
    ("하지 않", "not"),
    ("되지 않", "not"),
    ("금지", "forbidden"),
    ("기본값", "default"),
    ("고정", "fixed"),
    ("생략", "omitted"),
    ("강제", "forced"),
    ("실패합니다", "fails"),
    ("만 가능", "only"),
    ("만 지원", "only"),
];

/// The facts of a description that concern the channel.
pub(super) fn facts(text: &str) -> BTreeSet<Fact> {
    let mut facts = BTreeSet::new();
    for sentence in sentences(&about_channel(text)) {
        let named = names_channel(&sentence);
        if !named && OTHERS.iter().any(|other| sentence.contains(other)) {
            continue;
        }
        if named {
            facts.insert(fact(FactKind::Member, "KSNET"));
        }
        codes(&sentence, &mut facts);
        numbers(&sentence, &mut facts);
        modes(&sentence, &mut facts);
    }
    facts
}

fn fact(kind: FactKind, value: impl Into<String>) -> Fact {
    Fact { kind, value: value.into() }
}

fn names_channel(text: &str) -> bool {
    text.to_ascii_lowercase().contains(CHANNEL)
}

/// The text without the sections that are about other gateways, and without the marks of those that are not.
fn about_channel(text: &str) -> String {
    const OPEN: &str = "<PgSection";
    const CLOSE: &str = "</PgSection>";
    let mut kept = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(OPEN) {
        kept.push_str(&rest[..start]);
        kept.push('\n');
        let section = &rest[start..];
        let end = section.find(CLOSE).unwrap_or(section.len());
        // The names stand between the opening mark and the end of its line or brace.
        let head = section[..end].find("}>").map_or(end.min(section.len()), |at| at + 2);
        if names_channel(&section[..head]) {
            kept.push_str("KSNET\n");
            kept.push_str(&section[head.min(end)..end]);
            kept.push('\n');
        }
        rest = section.get(end + CLOSE.len()..).unwrap_or_default();
    }
    kept.push_str(rest);
    kept
}

/// Sentences and list items. A line break within a sentence ends nothing; an empty line and a list item do.
fn sentences(text: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    for line in text.lines().map(str::trim) {
        let item = line.starts_with(['-', '*', '#', '|']) && !line.starts_with("**");
        if line.is_empty() || item {
            sentences.push(String::new());
        }
        for word in line.split_whitespace() {
            if let Some(last) = sentences.last_mut() {
                last.push_str(word);
                last.push(' ');
            }
            if word.ends_with("다.") || word.ends_with("요.") || word.ends_with("다.**") {
                sentences.push(String::new());
            }
        }
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// What stands in code marks.
fn codes(sentence: &str, facts: &mut BTreeSet<Fact>) {
    let mut parts = sentence.split('`');
    parts.next();
    while let (Some(code), Some(_)) = (parts.next(), parts.next()) {
        let code = code.trim();
        if !code.is_empty() && code.chars().count() <= 80 {
            facts.insert(fact(FactKind::Code, code));
        }
    }
}

/// Numbers with the unit that follows, outside of code marks and addresses.
fn numbers(sentence: &str, facts: &mut BTreeSet<Fact>) {
    for (i, prose) in sentence.split('`').enumerate() {
        if i % 2 == 1 {
            continue;
        }
        for word in prose.split_whitespace().filter(|word| !word.contains("://")) {
            let mut rest = word;
            while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
                // A digit within a name, such as V2 or ISO-8601, is no number.
                let named = rest[..start].ends_with(|c: char| c.is_ascii_alphabetic() || c == '_');
                let number = &rest[start..];
                let end = number.find(|c: char| !c.is_ascii_digit() && !matches!(c, ',' | '.' | ':'));
                let (number, after) = number.split_at(end.unwrap_or(number.len()));
                let number = number.trim_end_matches([',', '.', ':']).replace(',', "");
                if !named {
                    facts.insert(fact(FactKind::Number, format!("{number}{}", unit(after))));
                }
                rest = after;
            }
        }
    }
}

/// The unit at the beginning of a text: `바이트`, `자`, `%`.
fn unit(after: &str) -> &'static str {
    const UNITS: [&str; 19] = [
        "바이트",
        "글자",
        "자리",
        "자",
        "byte",
        "bytes",
        "개월",
        "개",
        "시간",
        "분",
        "초",
        "일",
        "월",
        "년",
        "원",
        "회",
        "건",
        "%",
        "배",
    ];
    UNITS.iter().find(|unit| after.starts_with(**unit)).copied().unwrap_or_default()
}

fn modes(sentence: &str, facts: &mut BTreeSet<Fact>) {
    let mut rest = sentence.to_owned();
    for (word, mode) in MODES {
        if rest.contains(word) {
            facts.insert(fact(FactKind::Mode, mode));
            // So that a word within a longer one does not count twice.
            rest = rest.replace(word, " ");
        }
    }
}
