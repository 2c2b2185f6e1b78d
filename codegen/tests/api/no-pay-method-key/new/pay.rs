use rules::*;
pub static PAY: Operation = Operation {
    name: "pay",
    surface: Surface::Browser,
    paths: &PATHS,
    rules: &RULES,
    pay_method: None,
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
];
