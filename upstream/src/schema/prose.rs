//! What a description says that is a fact.
//!
//! A description is for people: how it is worded is nothing that this tool reports. What it says in codes,
//! numbers and words of duty is, as far as it concerns the channel. PortOne's browser-SDK schema marks what is
//! said of some gateways alone by `<PgSection pgName={…}>`, by sentences that name them, and by lists of their
//! names; the parts about others are left out, and the channel's own name in a list is a fact of its own.
//! The OpenAPI document never names a gateway in prose, so that there all of a description counts, for the
//! operations that are in use.
//!
//! Numbers have the units that they have on a page. The words of duty and the names of gateways are lists of their
//! own, since the same words mean something else there: a page is about the channel alone, and every word of its
//! lexicon counts; of a description, which is about all gateways, few do unless it names the channel. And where this
//! list has a gateway, a page has a hyphen (`하이픈`) or an easy-pay provider (`토스페이`).

use std::collections::BTreeSet;

use crate::change::{Fact, FactKind};
use crate::page::{UNITS, spelled};

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

/// Words of duty and of what cannot be, with the fact each is, and whether it counts where KSNET is not named.
const MODES: [(&str, &str, bool); 22] = [
    ("필수가 아", "optional", true),
    ("필수", "required", true),
    ("선택입니다", "optional", true),
    ("지원하지 않", "not supported", true),
    ("지원되지 않", "not supported", true),
    ("미지원", "not supported", true),
    ("지원합니다", "supported", false),
    ("지원됩니다", "supported", false),
    ("지원", "supported", false),
    ("무시", "ignored", true),
    ("불가", "cannot", true),
    ("수 없", "cannot", true),
    ("않아야", "must not", true),
    ("금지", "forbidden", true),
    ("하지 않", "not", false),
    ("되지 않", "not", false),
    ("기본값", "default", false),
    ("생략", "omitted", false),
    ("강제", "forced", false),
    ("실패합니다", "fails", true),
    ("만 가능", "only", true),
    ("만 사용", "only", true),
];

/// The facts of a description that concern the channel.
pub(super) fn facts(text: &str) -> BTreeSet<Fact> {
    of(parts(&without_samples(text)))
}

/// The facts of a text that is about the channel alone.
pub(super) fn of_channel(text: &str) -> BTreeSet<Fact> {
    of(vec![(without_samples(text), true)])
}

fn of(parts: Vec<(String, bool)>) -> BTreeSet<Fact> {
    let mut facts = BTreeSet::new();
    for (part, ours) in parts {
        for sentence in sentences(&part) {
            let ours = ours || names_channel(&sentence);
            let mut said = BTreeSet::new();
            codes(&sentence, ours, &mut said);
            numbers(&sentence, ours, &mut said);
            modes(&sentence, ours, &mut said);
            if ours {
                facts.insert(fact(FactKind::Member, "KSNET"));
            } else if is_sample(&sentence)
                || !said.is_empty() && OTHERS.iter().any(|other| sentence.contains(other))
            {
                continue;
            }
            facts.append(&mut said);
        }
    }
    facts
}

fn fact(kind: FactKind, value: impl Into<String>) -> Fact {
    Fact { kind, value: value.into() }
}

/// Whether a sentence gives an example: `예1) …`, `Ex) …`.
fn is_sample(sentence: &str) -> bool {
    let start = sentence.trim_start_matches(['-', '*', ' ']);
    start.starts_with('예') && start.split_whitespace().next().is_some_and(|word| word.ends_with([')', ':']))
        || start.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("ex)"))
}

fn names_channel(text: &str) -> bool {
    text.to_ascii_lowercase().contains(CHANNEL)
}

/// The text without samples of code, which are for people.
fn without_samples(text: &str) -> String {
    let parts = text.split("```").enumerate().filter(|(number, _)| number % 2 == 0);
    parts.map(|(_, part)| part).collect::<Vec<_>>().join("\n\n")
}

/// The text in parts: those about all gateways, and with `true` those about ours. Those about others are left out.
fn parts(text: &str) -> Vec<(String, bool)> {
    const OPEN: &str = "<PgSection";
    const CLOSE: &str = "</PgSection>";
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(OPEN) {
        parts.push((rest[..start].to_owned(), false));
        let section = &rest[start..];
        let end = section.find(CLOSE).unwrap_or(section.len());
        let head = section[..end].find("}>").map_or(end, |at| at + 2);
        let (names, said) = section[..end].split_at(head);
        // `!== 'x'` and `!['x'].includes(…)` are for all but those they name.
        let excludes = names.contains("!==") || names.contains("![");
        if names_channel(names) != excludes {
            parts.push((said.to_owned(), !excludes));
        }
        rest = section.get(end + CLOSE.len()..).unwrap_or_default();
    }
    parts.push((rest.to_owned(), false));
    parts
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

/// What stands in code marks. A word that could be one of a language is none, but where KSNET is named.
fn codes(sentence: &str, ours: bool, facts: &mut BTreeSet<Fact>) {
    let mut parts = sentence.split('`');
    parts.next();
    while let (Some(code), Some(_)) = (parts.next(), parts.next()) {
        let code = code.trim();
        let word =
            code.chars().all(|c| c.is_lowercase() || c == ' ') && !matches!(code, "true" | "false" | "null");
        if !code.is_empty() && code.chars().count() <= 80 && (ours || !word) {
            facts.insert(fact(FactKind::Code, code));
        }
    }
}

/// Numbers with the unit that follows, outside of code marks and addresses. One without a unit counts where
/// KSNET is named.
fn numbers(sentence: &str, ours: bool, facts: &mut BTreeSet<Fact>) {
    for (i, prose) in sentence.split('`').enumerate() {
        if i % 2 == 1 {
            continue;
        }
        for word in prose.split_whitespace().filter(|word| !word.contains("://")) {
            let mut rest = word;
            while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
                // A digit within a name, such as V2 or ISO-8601, is no number.
                let in_name =
                    rest[..start].ends_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '_' | '-'));
                let number = &rest[start..];
                let end = number.find(|c: char| !c.is_ascii_digit() && !matches!(c, ',' | '.' | ':'));
                let (number, after) = number.split_at(end.unwrap_or(number.len()));
                let number = number.trim_end_matches([',', '.', ':']).replace(',', "");
                let unit = unit(after);
                if !in_name && (ours || !unit.is_empty()) {
                    facts.insert(fact(FactKind::Number, format!("{number}{unit}")));
                }
                rest = after;
            }
        }
    }
}

/// The unit at the beginning of a text: `바이트`, `자`, `%`. Descriptions have English bytes, too.
fn unit(after: &str) -> &'static str {
    let korean = UNITS.into_iter().find(|unit| after.starts_with(unit));
    let unit = korean.or_else(|| after.starts_with("byte").then_some("바이트"));
    unit.map_or("", spelled)
}

fn modes(sentence: &str, ours: bool, facts: &mut BTreeSet<Fact>) {
    let mut rest = sentence.to_owned();
    for (word, mode, anywhere) in MODES {
        if rest.contains(word) {
            if ours || anywhere {
                facts.insert(fact(FactKind::Mode, mode));
            }
            // So that a word within a longer one does not count twice.
            rest = rest.replace(word, " ");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> Vec<String> {
        let facts = facts(text).into_iter().filter(|fact| fact.kind == FactKind::Number);
        facts.map(|fact| fact.value).collect()
    }

    #[test]
    fn units_are_those_of_a_page() {
        for (text, number) in [
            ("5만원부터 나눕니다.", "5만원"),
            ("20글자까지 적습니다.", "20자"),
            ("20자까지 적습니다.", "20자"),
            ("3달까지 됩니다.", "3개월"),
            ("30 퍼센트가 아니라 30퍼센트입니다.", "30%"),
            ("40 bytes, 40bytes", "40바이트"),
            ("2가지 방식이 있습니다.", "2가지"),
        ] {
            assert_eq!(numbers(text), [number], "{text}");
        }
    }

    #[test]
    fn a_number_without_a_unit_counts_where_the_channel_is_named() {
        assert_eq!(numbers("버전 2 화면입니다."), [""; 0]);
        assert_eq!(numbers("KSNET 화면은 2 입니다."), ["2"]);
        assert_eq!(numbers("V2만원, ISO-8601년, `3회`"), [""; 0]);
    }
}
