// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet_rules::{
    Charset, Condition, Demand, Device, Format, Kind, Level, Operation, Path, Place,
    Rule, Status, Surface, Value, Words,
};
/// `getAllPaymentsByCursor`: listing every payment of a period.
pub static GET_ALL_PAYMENTS_BY_CURSOR: Operation = Operation {
    name: "getAllPaymentsByCursor",
    surface: Surface::Rest {
        method: "GET",
        path: "/payments-by-cursor",
    },
    paths: &PATHS,
    rules: &RULES,
    pay_method: None,
    currency: None,
    from_channel: &[3u16],
};
static PATHS: [Path; 5usize] = [
    Path {
        wire: "cursor",
        parent: None,
        end: 1u16,
        kind: Kind::Text,
        list: false,
        required: false,
        status: Status::Supported,
        place: Place::Body,
        secret: false,
    },
    Path {
        wire: "from",
        parent: None,
        end: 2u16,
        kind: Kind::Text,
        list: false,
        required: false,
        status: Status::Supported,
        place: Place::Body,
        secret: false,
    },
    Path {
        wire: "size",
        parent: None,
        end: 3u16,
        kind: Kind::Integer,
        list: false,
        required: false,
        status: Status::Supported,
        place: Place::Body,
        secret: false,
    },
    Path {
        wire: "storeId",
        parent: None,
        end: 4u16,
        kind: Kind::Text,
        list: false,
        required: false,
        status: Status::Supported,
        place: Place::Body,
        secret: false,
    },
    Path {
        wire: "until",
        parent: None,
        end: 5u16,
        kind: Kind::Text,
        list: false,
        required: false,
        status: Status::Supported,
        place: Place::Body,
        secret: false,
    },
];
static RULES: [Rule; 0usize] = [];
