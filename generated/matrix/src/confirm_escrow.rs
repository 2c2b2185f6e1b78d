// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet_rules::{
    Charset, Condition, Demand, Device, Format, Kind, Level, Operation, Path, Place,
    Rule, Status, Surface, Value, Words,
};
/// `confirmEscrow`: confirming the purchase of an escrow payment.
pub static CONFIRM_ESCROW: Operation = Operation {
    name: "confirmEscrow",
    surface: Surface::Rest {
        method: "POST",
        path: "/payments/{paymentId}/escrow/complete",
    },
    paths: &PATHS,
    rules: &RULES,
    pay_method: None,
    currency: None,
    from_channel: &[2u16],
};
static PATHS: [Path; 3usize] = [
    Path {
        wire: "paymentId",
        parent: None,
        end: 1u16,
        kind: Kind::Text,
        list: false,
        required: true,
        status: Status::Supported,
        place: Place::Path,
        secret: false,
    },
    Path {
        wire: "fromStore",
        parent: None,
        end: 2u16,
        kind: Kind::Boolean,
        list: false,
        required: false,
        status: Status::Supported,
        place: Place::Body,
        secret: false,
    },
    Path {
        wire: "storeId",
        parent: None,
        end: 3u16,
        kind: Kind::Text,
        list: false,
        required: false,
        status: Status::Supported,
        place: Place::Body,
        secret: false,
    },
];
static RULES: [Rule; 1usize] = [
    Rule {
        id: "confirm-escrow-payment-id",
        level: Level::Error,
        slots: &[0u16],
        each: None,
        when: &[],
        demand: Demand::Require(&[&[0u8]]),
        facts: &["N91"],
        words: Words {
            en: "PortOne's schema wants `paymentId`",
            ko: "포트원 명세에서 `paymentId` 값은 필수입니다",
        },
        help: Words { en: "", ko: "" },
        see: "https://developers.portone.io/api/rest-v2",
    },
];
