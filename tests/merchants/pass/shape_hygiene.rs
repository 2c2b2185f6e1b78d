//! Shapes: a merchant's own names and a merchant's own lints.
#![deny(
    warnings,
    missing_docs,
    unreachable_pub,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    single_use_lifetimes,
    trivial_casts,
    unsafe_code,
    unused_qualifications,
    unused_lifetimes,
    unused_results
)]
#![warn(clippy::all, clippy::pedantic)]

use crate::witness::{accepted, browser, rest};
use portone_ksnet::{Contract, KsnetContract, KsnetRequest, PayMethod};
use serde_json::json;

/// Names that are somebody's already.
mod shadowed {
    #![allow(dead_code, non_camel_case_types, missing_docs, unreachable_pub, clippy::struct_field_names)]

    pub(super) struct Option;
    pub(super) struct Result;
    pub(super) struct Vec;
    pub(super) struct Box;
    pub(super) struct Some;
    pub(super) struct None;
    pub(super) struct Ok;
    pub(super) struct Fact;
    pub(super) struct Check;
    pub(super) struct Operation;
    pub(super) struct requestPayment;
    pub(super) trait Serializer {}
    pub(super) mod std {}
    pub(super) mod core {}
    pub(super) mod serde {}

    #[derive(portone_ksnet::KsnetRequest)]
    #[ksnet(operation = requestPayment, contract = RUNTIME, pay_method = CARD, currency = KRW, device = PC)]
    pub(super) struct Order {
        pub(super) payment_id: ::std::string::String,
        pub(super) order_name: ::std::option::Option<::std::string::String>,
        pub(super) total_amount: ::core::option::Option<u64>,
        #[ksnet(path = customer.fullName)]
        pub(super) buyer: ::std::boxed::Box<str>,
        #[ksnet(path = customer.email)]
        pub(super) email: ::core::option::Option<&'static str>,
        pub(super) notice_urls: ::std::vec::Vec<&'static str>,
    }
}

/// Parameters that the traits have a letter for as well.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Letters<'de, S, K, R: ?Sized> {
    payment_id: S,
    order_name: K,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'de R,
}

/// Fields that the traits have an argument for as well.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Arguments<'a> {
    #[ksnet(path = paymentId)]
    check: &'a str,
    #[ksnet(path = orderName)]
    serializer: &'a str,
    #[ksnet(path = totalAmount)]
    channel: u64,
    #[ksnet(path = customer.fullName)]
    node: &'a str,
    #[ksnet(path = customer.email)]
    object: Option<&'a str>,
    #[ksnet(skip)]
    _len: usize,
}

/// A shop of a group of shops.
struct Branch<const CITY: u8>;

impl<const CITY: u8> KsnetContract for Branch<CITY> {
    const CONTRACT: Contract = Contract::NONE;
}

/// The contract is a type with parameters.
#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment, contract = Branch<7>)]
struct Refund<'a> {
    payment_id: &'a str,
    reason: &'a str,
}

/// The contract is left to the type of the shop.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, currency = KRW, device = PC, contract = RUNTIME)]
struct Undecided<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    pay_method: Option<PayMethod>,
}

#[test]
fn shadowed_names() {
    let order = shadowed::Order {
        payment_id: "p-1".into(),
        order_name: Some("Tea".into()),
        total_amount: Some(100),
        buyer: "Kim".into(),
        email: None,
        notice_urls: vec![],
    };
    assert_eq!(
        browser(&order),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "paymentId": "p-1",
            "orderName": "Tea",
            "totalAmount": 100,
            "currency": "KRW",
            "payMethod": "CARD",
            "customer": { "fullName": "Kim" },
            "noticeUrls": []
        })
    );
}

#[test]
fn letters() {
    let order =
        Letters { payment_id: "p-1", order_name: String::from("Tea"), total_amount: 100, buyer: "Kim" };
    let json = browser(&order);
    assert_eq!(
        (json["orderName"].as_str(), json["customer"]["fullName"].as_str()),
        (Some("Tea"), Some("Kim"))
    );
}

#[test]
fn arguments() {
    let order = Arguments {
        check: "p-1",
        serializer: "Tea",
        channel: 100,
        node: "Kim",
        object: Some("kim@example.com"),
        _len: 0,
    };
    assert_eq!(
        browser(&order),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "paymentId": "p-1",
            "orderName": "Tea",
            "totalAmount": 100,
            "currency": "KRW",
            "payMethod": "CARD",
            "customer": { "fullName": "Kim", "email": "kim@example.com" }
        })
    );
}

#[test]
fn a_contract_with_parameters() {
    let refund = Refund { payment_id: "p-1", reason: "Sold out" };
    assert_eq!(rest(&refund), json!({ "storeId": "store-4ff4af41", "reason": "Sold out" }));
}

#[test]
fn a_method_that_may_be_missing() {
    let order = |pay_method| Undecided {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100,
        buyer: "Kim",
        pay_method,
    };
    accepted(order(Some(PayMethod::CARD)).validate());
    crate::witness::refused(order(None).validate(), &["S31"]);
}
