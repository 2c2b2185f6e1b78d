//! What the pages call things, in both languages.

use portone_ksnet_rules::{Kind, Level};

use super::standing::{Need, Standing, Taken, Values};
use crate::spec::{Confidence, Surface};

/// The same words twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    pub(super) ko: &'static str,
    pub(super) en: &'static str,
}

/// What stands in a cell of the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Label {
    /// A sign, for tables of text.
    pub(super) sign: &'static str,
    /// A class, for colours.
    pub(super) class: &'static str,
    /// In a word or two.
    pub(super) words: Pair,
    /// In a sentence, for the legend.
    pub(super) meaning: Pair,
}

const fn pair(ko: &'static str, en: &'static str) -> Pair {
    Pair { ko, en }
}

const fn label(sign: &'static str, class: &'static str, words: Pair, meaning: Pair) -> Label {
    Label { sign, class, words, meaning }
}

const REQUIRED: Label =
    label("●", "must", pair("필수", "required"), pair("반드시 있어야 합니다", "it must be there"));
const ONE_OF: Label = label(
    "◐",
    "one",
    pair("택일", "one of"),
    pair("여럿 중 하나가 있어야 합니다", "it, or another field instead of it, must be there"),
);
const SOMETIMES: Label = label(
    "◔",
    "some",
    pair("조건부 필수", "required if…"),
    pair("규칙의 조건에 맞으면 있어야 합니다", "it must be there where the condition of the rule holds"),
);
const WITHIN: Label = label(
    "◌",
    "some",
    pair("함께 필수", "required within"),
    pair("상위 필드를 쓸 때 있어야 합니다", "it must be there where the object around it is"),
);
const CHANNEL: Label = label(
    "◇",
    "free",
    pair("채널이 채움", "by the channel"),
    pair("`Channel`이 채우므로 적지 않아도 됩니다", "the `Channel` fills it in, unless the request has it"),
);
const FREE: Label = label("○", "free", pair("선택", "optional"), pair("쓸 수 있습니다", "it may be there"));
const IGNORED: Label = label(
    "▲",
    "warn",
    pair("경고", "warning"),
    pair("받아들이지만 무시되거나 불확실합니다", "it is taken, and ignored or doubtful"),
);
const REFUSED: Label = label("✕", "no", pair("불가", "no"), pair("쓸 수 없습니다", "it cannot be used"));
const ELSEWHERE: Label = label(
    "–",
    "else",
    pair("–", "–"),
    pair("다른 결제수단의 필드입니다", "it belongs to another pay method"),
);
const NOT_ALWAYS: Label = label(
    "△",
    "warn",
    pair("조건부 불가", "not if…"),
    pair("규칙의 조건에 맞으면 쓸 수 없습니다", "it cannot be used where the condition of the rule holds"),
);
const LIMITED: Label = label(
    "▽",
    "some",
    pair("값 제한", "limited"),
    pair("값이나 형식이 정해져 있습니다", "its values or its shape are limited"),
);
const ZERO: Label =
    label("⓪", "warn", pair("0만", "only 0"), pair("0만 쓸 수 있습니다", "its only value is 0"));
pub(super) const CONTRACT: Label = label(
    "§",
    "deal",
    pair("계약", "contract"),
    pair("KSNET과 계약해야 합니다", "it takes a contract with KSNET"),
);

/// All labels, for the legend.
pub(super) const LEGEND: [Label; 13] = [
    REQUIRED, ONE_OF, SOMETIMES, WITHIN, CHANNEL, FREE, REFUSED, NOT_ALWAYS, IGNORED, LIMITED, ZERO,
    CONTRACT, ELSEWHERE,
];

/// What to say of a path: the main thing first.
pub(super) fn labels(standing: &Standing) -> Vec<Label> {
    let main = match (standing.taken, standing.need) {
        (Taken::Elsewhere, _) => return vec![ELSEWHERE],
        (Taken::No, _) => return vec![REFUSED],
        (Taken::Ignored, _) => IGNORED,
        _ if standing.from_channel => CHANNEL,
        (_, Need::Always) => REQUIRED,
        (_, Need::OneOf) => ONE_OF,
        (_, Need::Sometimes) => SOMETIMES,
        (_, Need::Within) => WITHIN,
        (_, Need::No) => FREE,
    };
    let mut labels = vec![main];
    if standing.taken == Taken::NotAlways {
        labels.push(NOT_ALWAYS);
    }
    if standing.warned && main != IGNORED {
        labels.push(IGNORED);
    }
    match standing.values {
        Values::Any => {}
        Values::Limited => labels.push(LIMITED),
        Values::Zero => labels.push(ZERO),
    }
    if !standing.contracts.is_empty() {
        labels.push(CONTRACT);
    }
    labels
}

pub(super) fn surface(surface: Surface) -> Pair {
    match surface {
        Surface::Browser => pair("브라우저 SDK", "browser SDK"),
        Surface::Rest => pair("REST API", "REST API"),
    }
}

pub(super) fn confidence(confidence: Confidence) -> Pair {
    match confidence {
        Confidence::High => pair("높음", "high"),
        Confidence::Medium => pair("보통", "medium"),
        Confidence::Low => pair("낮음", "low"),
    }
}

pub(super) fn level(level: Level) -> Pair {
    match level {
        Level::Error => pair("오류", "error"),
        Level::Warn => pair("경고", "warning"),
    }
}

/// What a path holds.
pub(super) fn kind(kind: Kind) -> Pair {
    match kind {
        Kind::Object(_) => pair("객체", "object"),
        Kind::Text => pair("문자열", "text"),
        Kind::Integer => pair("정수", "integer"),
        Kind::Boolean => pair("참/거짓", "true or false"),
        Kind::Enum(_) => pair("코드", "code"),
        Kind::Json => pair("JSON", "JSON"),
    }
}
