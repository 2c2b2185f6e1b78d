// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet_rules::{
    Charset, Condition, Demand, Device, Format, Kind, Level, Operation, Path, Place,
    Rule, Status, Surface, Value, Words,
};
/// `revokePaymentSchedules`: revoking scheduled payments.
pub static REVOKE_PAYMENT_SCHEDULES: Operation = Operation {
    name: "revokePaymentSchedules",
    surface: Surface::Rest {
        method: "DELETE",
        path: "/payment-schedules",
    },
    paths: &PATHS,
    rules: &RULES,
    pay_method: None,
    currency: None,
    from_channel: &[2u16],
};
static PATHS: [Path; 3usize] = [
    Path {
        wire: "billingKey",
        parent: None,
        end: 1u16,
        kind: Kind::Text,
        list: false,
        required: false,
        status: Status::Supported,
        place: Place::Body,
        secret: true,
    },
    Path {
        wire: "scheduleIds",
        parent: None,
        end: 2u16,
        kind: Kind::Text,
        list: true,
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
        id: "schedule-revoke-what",
        level: Level::Error,
        slots: &[0u16, 1u16],
        each: None,
        when: &[],
        demand: Demand::Require(&[&[0u8], &[1u8]]),
        facts: &["N88"],
        words: Words {
            en: "a billing key or schedule ids say what to revoke",
            ko: "빌링키나 예약 번호 중 적어도 하나를 보내야 합니다",
        },
        help: Words { en: "", ko: "" },
        see: "https://developers.portone.io/api/rest-v2",
    },
];
