// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet_rules::{
    Charset, Condition, Demand, Device, Format, Kind, Level, Operation, Path, Place,
    Rule, Status, Surface, Value, Words,
};
/// `preRegisterPayment`: registering the amount before the payment window opens.
pub static PRE_REGISTER_PAYMENT: Operation = Operation {
    name: "preRegisterPayment",
    surface: Surface::Rest {
        method: "POST",
        path: "/payments/{paymentId}/pre-register",
    },
    paths: &PATHS,
    rules: &RULES,
    pay_method: None,
    currency: Some(1u16),
    from_channel: &[2u16],
};
static PATHS: [Path; 5usize] = [
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
        wire: "currency",
        parent: None,
        end: 2u16,
        kind: Kind::Enum(&crate::vocabulary::REST_CURRENCY),
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
    Path {
        wire: "taxFreeAmount",
        parent: None,
        end: 4u16,
        kind: Kind::Integer,
        list: false,
        required: false,
        status: Status::Supported,
        place: Place::Body,
        secret: false,
    },
    Path {
        wire: "totalAmount",
        parent: None,
        end: 5u16,
        kind: Kind::Integer,
        list: false,
        required: false,
        status: Status::Supported,
        place: Place::Body,
        secret: false,
    },
];
static RULES: [Rule; 3usize] = [
    Rule {
        id: "pre-register-payment-payment-id",
        level: Level::Error,
        slots: &[0u16],
        each: None,
        when: &[],
        demand: Demand::Require(&[&[0u8]]),
        facts: &["S25", "S28", "S33"],
        words: Words {
            en: "PortOne's schema wants `paymentId`",
            ko: "포트원 명세에서 `paymentId` 값은 필수입니다",
        },
        help: Words { en: "", ko: "" },
        see: "https://developers.portone.io/api/rest-v2",
    },
    Rule {
        id: "currency",
        level: Level::Error,
        slots: &[1u16],
        each: None,
        when: &[],
        demand: Demand::Only {
            slot: 0u8,
            values: &[Value::Text("KRW"), Value::Text("USD")],
        },
        facts: &["S30", "N24"],
        words: Words {
            en: "KSNET takes Korean won (KRW) and US dollars (USD) alone",
            ko: "KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다",
        },
        help: Words { en: "", ko: "" },
        see: "https://developers.portone.io/opi/ko/integration/pg/v2/ksnet",
    },
    Rule {
        id: "tax-free-within-total",
        level: Level::Error,
        slots: &[3u16, 4u16],
        each: None,
        when: &[],
        demand: Demand::AtMost {
            slot: 0u8,
            of: 1u8,
        },
        facts: &["S102", "S33"],
        words: Words {
            en: "the tax-free amount is part of the total and cannot be more than it",
            ko: "면세 금액은 결제 금액의 일부이므로 결제 금액보다 클 수 없습니다",
        },
        help: Words { en: "", ko: "" },
        see: "https://developers.portone.io/opi/ko/integration/pg/v2/ksnet",
    },
];
