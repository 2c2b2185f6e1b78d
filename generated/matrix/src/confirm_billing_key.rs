// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet_rules::{
    Charset, Condition, Demand, Device, Format, Kind, Level, Operation, Path, Place,
    Rule, Status, Surface, Value, Words,
};
/// `confirmBillingKey`: confirming a billing key by hand.
pub static CONFIRM_BILLING_KEY: Operation = Operation {
    name: "confirmBillingKey",
    surface: Surface::Rest {
        method: "POST",
        path: "/billing-keys/confirm",
    },
    paths: &PATHS,
    rules: &RULES,
    pay_method: None,
    currency: None,
    from_channel: &[2u16],
};
static PATHS: [Path; 3usize] = [
    Path {
        wire: "billingIssueToken",
        parent: None,
        end: 1u16,
        kind: Kind::Text,
        list: false,
        required: true,
        status: Status::Supported,
        place: Place::Body,
        secret: true,
    },
    Path {
        wire: "isTest",
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
        id: "confirm-billing-key-billing-issue-token",
        level: Level::Error,
        slots: &[0u16],
        each: None,
        when: &[],
        demand: Demand::Require(&[&[0u8]]),
        facts: &["N111"],
        words: Words {
            en: "the token that the window gives when a billing key has been asked for",
            ko: "결제창에서 빌링키 발급 요청이 끝나면 받는 토큰",
        },
        help: Words { en: "", ko: "" },
        see: "https://developers.portone.io/opi/ko/extra/manual-confirm/readme-v2",
    },
];
