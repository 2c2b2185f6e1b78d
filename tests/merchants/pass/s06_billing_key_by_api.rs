//! S06, S96, N79, N85, X28: a billing key by API takes a card with all its five parts.

use crate::witness::{accepted, refused, rest};
use portone_ksnet::{KsnetRequest, Rest};
use serde_json::json;

#[derive(KsnetRequest)]
#[ksnet(operation = issueBillingKey)]
struct Registration<'a> {
    #[ksnet(path = method.card.credential.number)]
    number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    month: &'a str,
    #[ksnet(path = method.card.credential.birthOrBusinessRegistrationNumber)]
    birth: &'a str,
    #[ksnet(path = method.card.credential.passwordTwoDigits)]
    password: &'a str,
    #[ksnet(path = customer.id)]
    customer: &'a str,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
}

#[derive(Clone, Copy, KsnetRequest)]
#[ksnet(operation = issueBillingKey)]
struct Draft<'a> {
    #[ksnet(path = method.card.credential.number)]
    number: Option<&'a str>,
    #[ksnet(path = method.card.credential.expiryYear)]
    year: Option<&'a str>,
    #[ksnet(path = method.card.credential.expiryMonth)]
    month: Option<&'a str>,
    #[ksnet(path = method.card.credential.birthOrBusinessRegistrationNumber)]
    birth: Option<&'a str>,
    #[ksnet(path = method.card.credential.passwordTwoDigits)]
    password: Option<&'a str>,
    #[ksnet(path = customer.name.full)]
    buyer: Option<&'a str>,
    channel_group_id: Option<&'a str>,
}

const FULL: Draft<'static> = Draft {
    number: Some("4111111111111111"),
    year: Some("31"),
    month: Some("05"),
    birth: Some("900101"),
    password: Some("12"),
    buyer: Some("Kim"),
    channel_group_id: None,
};

#[test]
fn in_the_json() {
    let order = Registration {
        number: "4111111111111111",
        year: "31",
        month: "05",
        birth: "900101",
        password: "12",
        customer: "member-1",
        buyer: "Kim Min-ji",
    };
    assert_eq!(
        rest(&order),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "method": {
                "card": {
                    "credential": {
                        "number": "4111111111111111",
                        "expiryYear": "31",
                        "expiryMonth": "05",
                        "birthOrBusinessRegistrationNumber": "900101",
                        "passwordTwoDigits": "12"
                    }
                }
            },
            "customer": { "id": "member-1", "name": { "full": "Kim Min-ji" } }
        })
    );
}

#[test]
fn all_five() {
    accepted(FULL.validate());
    refused(Draft { number: None, ..FULL }.validate(), &["S96"]);
    refused(Draft { year: None, ..FULL }.validate(), &["S96"]);
    refused(Draft { month: None, ..FULL }.validate(), &["S96"]);
    refused(Draft { birth: None, ..FULL }.validate(), &["S96"]);
    refused(Draft { password: None, ..FULL }.validate(), &["S96"]);
}

/// D4: a name is asked for where PortOne routes.
#[test]
fn routed() {
    accepted(Draft { channel_group_id: Some("group-1"), ..FULL }.validate());
    accepted(Draft { buyer: None, ..FULL }.validate());
    let nameless = Draft { channel_group_id: Some("group-1"), buyer: None, ..FULL };
    assert!(nameless.validate().is_err() || !nameless.warnings().is_empty());
}

#[test]
fn digits() {
    accepted(Draft { birth: Some("1234567890"), ..FULL }.validate());
    for bad in ["4111-1111-1111-1111", "4111 1111 1111 1111", "card"] {
        refused(Draft { number: Some(bad), ..FULL }.validate(), &["N79"]);
    }
    for bad in ["2031", "1", "3l"] {
        refused(Draft { year: Some(bad), ..FULL }.validate(), &["N79"]);
        refused(Draft { month: Some(bad), ..FULL }.validate(), &["N79"]);
        refused(Draft { password: Some(bad), ..FULL }.validate(), &["N79"]);
    }
    for bad in ["90-01-01", "123-45-67890", "19900101", "90010"] {
        refused(Draft { birth: Some(bad), ..FULL }.validate(), &["N79"]);
    }
}

#[test]
fn the_address() {
    type Op = <Registration<'static> as KsnetRequest>::Operation;
    assert_eq!((<Op as Rest>::METHOD, <Op as Rest>::PATH), ("POST", "/billing-keys"));
}
