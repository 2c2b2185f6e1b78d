//! S25, S26, S28, S32, N39: what every checkout says, and when it may say it.

use crate::witness::{accepted, browser, refused};
use portone_ksnet::KsnetRequest;
use serde_json::json;

/// Everything may be missing; nothing may stay so.
#[derive(Clone, Copy, KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Draft<'a> {
    payment_id: Option<&'a str>,
    order_name: Option<&'a str>,
    total_amount: Option<u64>,
    #[ksnet(path = customer.fullName)]
    buyer: Option<&'a str>,
    #[ksnet(path = customer.firstName)]
    first: Option<&'a str>,
    #[ksnet(path = customer.lastName)]
    last: Option<&'a str>,
}

const FULL: Draft<'static> = Draft {
    payment_id: Some("draft-1"),
    order_name: Some("Tea"),
    total_amount: Some(100),
    buyer: Some("Kim"),
    first: None,
    last: None,
};

#[test]
fn a_full_draft_is_a_request() {
    assert_eq!(
        browser(&FULL),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "paymentId": "draft-1",
            "orderName": "Tea",
            "totalAmount": 100,
            "currency": "KRW",
            "payMethod": "CARD",
            "customer": { "fullName": "Kim" }
        })
    );
}

#[test]
fn payment_id() {
    refused(Draft { payment_id: None, ..FULL }.validate(), &["S25"]);
}

#[test]
fn order_name() {
    refused(Draft { order_name: None, ..FULL }.validate(), &["S26"]);
}

#[test]
fn total_amount() {
    refused(Draft { total_amount: None, ..FULL }.validate(), &["S28"]);
}

#[test]
fn buyer() {
    refused(Draft { buyer: None, ..FULL }.validate(), &["S32"]);
    refused(Draft { buyer: None, first: Some("Min-ji"), ..FULL }.validate(), &["S32"]);
    refused(Draft { buyer: None, last: Some("Kim"), ..FULL }.validate(), &["S32"]);
    accepted(Draft { buyer: None, first: Some("Min-ji"), last: Some("Kim"), ..FULL }.validate());
    accepted(Draft { first: Some("Min-ji"), ..FULL }.validate());
}

#[test]
fn buyer_without_a_letter() {
    refused(Draft { buyer: Some(""), ..FULL }.validate(), &["S32"]);
    accepted(Draft { buyer: Some("김"), ..FULL }.validate());
}

#[test]
fn several_at_once() {
    let order = Draft { order_name: None, buyer: None, ..FULL };
    refused(order.validate(), &["S26", "S32"]);
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct InTwoParts {
    payment_id: String,
    order_name: String,
    total_amount: u32,
    #[ksnet(path = customer.firstName)]
    first: String,
    #[ksnet(path = customer.lastName)]
    last: String,
}

#[test]
fn first_and_last_name_stand_in_for_the_full_one() {
    let order = InTwoParts {
        payment_id: "draft-2".into(),
        order_name: "Tea".into(),
        total_amount: 100,
        first: "Min-ji".into(),
        last: "Kim".into(),
    };
    assert_eq!(
        browser(&order),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "paymentId": "draft-2",
            "orderName": "Tea",
            "totalAmount": 100,
            "currency": "KRW",
            "payMethod": "CARD",
            "customer": { "firstName": "Min-ji", "lastName": "Kim" }
        })
    );
}
