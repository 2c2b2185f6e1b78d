//! Numbers with their units, times and ranges.

use super::text::{Letter, is_hangul};

/// Units, the longest first.
pub(crate) const UNITS: [&str; 36] = [
    "영업일",
    "퍼센트",
    "바이트",
    "개월",
    "시간",
    "달러",
    "자리",
    "글자",
    "가지",
    "만원",
    "천원",
    "억원",
    "포인트",
    "달",
    "개",
    "일",
    "시",
    "분",
    "초",
    "회",
    "번",
    "차",
    "원",
    "자",
    "건",
    "년",
    "월",
    "주",
    "종",
    "곳",
    "배",
    "명",
    "칸",
    "%",
    "p",
    "$",
];

/// Korean numerals before a counter.
const NUMERALS: [(char, &str); 4] = [('한', "1"), ('두', "2"), ('세', "3"), ('네', "4")];

/// The number at a place and where it ends.
pub(super) fn at(letters: &[Letter], at: usize) -> Option<(String, usize)> {
    if let Some(numeral) = numeral(letters, at) {
        return Some(numeral);
    }
    let before = at.checked_sub(1).and_then(|before| letters.get(before));
    let glued = before.is_some_and(|l| l.code.is_none() && (l.c.is_ascii_alphabetic() || l.c == '_'));
    if glued && !letters.get(at)?.starts {
        return None;
    }
    let (mut value, mut end) = one(letters, at)?;
    let dash = letters.get(end).is_some_and(|l| matches!(l.c, '~' | '-') && l.code.is_none());
    // `From 1 to 3` is `1~3`.
    let word = |word: &str| {
        word.chars()
            .enumerate()
            .all(|(n, c)| letters.get(end + n).is_some_and(|l| l.code.is_none() && l.c == c))
    };
    let between = if dash { 1 } else { 2 * usize::from(word("부터")) };
    if let Some((second, after)) = (between > 0).then(|| one(letters, end + between)).flatten() {
        value = format!("{value}~{second}");
        end = after;
    }
    Some((value, end))
}

/// One number: digits, or a time.
fn one(letters: &[Letter], at: usize) -> Option<(String, usize)> {
    let is_digit = |at: usize| letters.get(at).is_some_and(|l| l.code.is_none() && l.c.is_ascii_digit());
    if !is_digit(at) {
        return None;
    }
    let mut end = at;
    let mut value = String::new();
    loop {
        let glued = end == at || !letters.get(end).is_some_and(|l| l.starts);
        match letters.get(end) {
            Some(letter) if glued && is_digit(end) => value.push(letter.c),
            Some(letter) if glued && is_digit(end + 1) && !letters[end + 1].starts => match letter.c {
                // `1,000` is 1000; `1,2` is a list.
                ',' if (1..=3).all(|n| is_digit(end + n)) && !is_digit(end + 4) => {}
                '.' | ':' | '/' => value.push(letter.c),
                _ => break,
            },
            _ => break,
        }
        end += 1;
    }
    // `2023-08-24`, `4xx` and `3D` are tokens and no numbers.
    let after = letters.get(end);
    if after.is_some_and(|l| !l.starts && (l.c.is_ascii_alphabetic() && l.c != 'p' || l.c == '_'))
        || value.len() == 4 && after.is_some_and(|l| l.c == '-') && is_digit(end + 1)
    {
        return None;
    }
    for unit in UNITS {
        let length = unit.chars().count();
        let Some(span) = letters.get(end..end + length) else { continue };
        let same = span.iter().zip(unit.chars()).all(|(letter, c)| letter.code.is_none() && letter.c == c);
        let apart = span.iter().skip(1).any(|l| l.starts)
            || span[0].starts
                && matches!(unit, "시" | "주" | "월" | "자" | "번" | "차" | "배" | "명" | "p" | "$");
        if same && !apart {
            value.push_str(spelled(unit));
            return Some((value, end + length));
        }
    }
    Some((value, end))
}

/// A unit as facts spell it.
pub(crate) fn spelled(unit: &'static str) -> &'static str {
    match unit {
        "퍼센트" => "%",
        "글자" => "자",
        "달" => "개월",
        unit => unit,
    }
}

/// A Korean numeral with its counter: `두 가지`.
fn numeral(letters: &[Letter], at: usize) -> Option<(String, usize)> {
    let first = letters.get(at).filter(|l| l.starts && l.code.is_none())?;
    let (_, digit) = NUMERALS.iter().find(|(c, _)| *c == first.c)?;
    for counter in ["가지", "종류", "자리", "개", "번", "곳", "달", "회"] {
        let length = counter.chars().count();
        let Some(span) = letters.get(at + 1..=at + length) else { continue };
        let same = span.iter().zip(counter.chars()).all(|(letter, c)| letter.code.is_none() && letter.c == c);
        let whole = letters.get(at + 1 + length).is_none_or(|l| {
            l.starts || !is_hangul(l.c) || "의만씩를을이가로입중까부동간안도은는에과와".contains(l.c)
        });
        if same && whole {
            let counter = if counter == "달" { "개월" } else { counter };
            return Some((format!("{digit}{counter}"), at + 1 + length));
        }
    }
    None
}
