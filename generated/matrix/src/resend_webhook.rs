// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet_rules::{
    Charset, Condition, Demand, Device, Format, Kind, Level, Operation, Path, Place,
    Rule, Status, Surface, Value, Words,
};
/// `resendWebhook`: sending the webhook of a payment again.
pub static RESEND_WEBHOOK: Operation = Operation {
    name: "resendWebhook",
    surface: Surface::Rest {
        method: "POST",
        path: "/payments/{paymentId}/resend-webhook",
    },
    paths: &PATHS,
    rules: &RULES,
    pay_method: None,
    currency: None,
    from_channel: &[1u16],
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
        wire: "storeId",
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
        wire: "webhookId",
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
        id: "resend-webhook-payment-id",
        level: Level::Error,
        slots: &[0u16],
        each: None,
        when: &[],
        demand: Demand::Require(&[&[0u8]]),
        facts: &["N115"],
        words: Words {
            en: "PortOne's schema wants `paymentId`",
            ko: "포트원 명세에서 `paymentId` 값은 필수입니다",
        },
        help: Words { en: "", ko: "" },
        see: "https://developers.portone.io/api/rest-v2",
    },
];
