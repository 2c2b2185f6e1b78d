use rules::*;
pub static PAY: Operation = Operation {
    name: "pay",
    surface: Surface::Browser,
    paths: &PATHS,
    rules: &RULES,
    pay_method: Some(1u16),
    currency: None,
    from_channel: &[],
};
static PATHS: &[Path] = &[
    Path { wire: "id", parent: None, end: 1u16, kind: Kind::Text, list: false, required: true, status: Status::Supported, place: Place::Body, secret: false },
    Path { wire: "method", parent: None, end: 2u16, kind: Kind::Enum(&crate::vocabulary::METHOD), list: false, required: false, status: Status::Supported, place: Place::Body, secret: false },
    Path { wire: "amount", parent: None, end: 3u16, kind: Kind::Integer, list: false, required: false, status: Status::Supported, place: Place::Body, secret: false },
    Path { wire: "tax", parent: None, end: 4u16, kind: Kind::Integer, list: false, required: false, status: Status::Supported, place: Place::Body, secret: false },
];
static RULES: &[Rule] = &[
    Rule { id: "a-rule", level: Level::Error, slots: &[0u16, 1u16, 2u16], each: None, when: &[], demand: Demand::Bytes { slot: 0u8, max: 50usize, charset: Charset::Utf8 }, facts: &["S01"], words: Words { en: "x", ko: "" }, help: Words { en: "", ko: "" }, see: "" },
];
