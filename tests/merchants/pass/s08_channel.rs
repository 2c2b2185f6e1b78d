//! S08, S24, S27, X21, N76: which store asks, and through which channel.

use crate::witness::{accepted, browser, channel, refused, rest};
use portone_ksnet::{KsnetContract, KsnetRequest};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct OwnChannel<'a> {
    store_id: &'a str,
    channel_key: &'a str,
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Group<'a> {
    channel_group_id: &'a str,
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = customer.email)]
    email: &'a str,
    #[ksnet(path = customer.phoneNumber)]
    phone: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Either<'a> {
    channel_key: Option<&'a str>,
    channel_group_id: Option<&'a str>,
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = customer.email)]
    email: &'a str,
    #[ksnet(path = customer.phoneNumber)]
    phone: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW)]
#[ksnet(set(productType = PHYSICAL))]
struct RestGroup<'a> {
    channel_group_id: Option<&'a str>,
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = customer.email)]
    email: &'a str,
    #[ksnet(path = customer.phoneNumber)]
    phone: &'a str,
    #[ksnet(path = method.card.credential.number)]
    number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    month: &'a str,
}

fn either<'a>(key: Option<&'a str>, group: Option<&'a str>) -> Either<'a> {
    Either {
        channel_key: key,
        channel_group_id: group,
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100,
        buyer: "Kim",
        email: "kim@example.com",
        phone: "01012345678",
    }
}

#[test]
fn the_struct_comes_before_the_channel() {
    let order = OwnChannel {
        store_id: "store-other",
        channel_key: "channel-key-other",
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100,
        buyer: "Kim",
    };
    assert_eq!(
        browser(&order),
        json!({
            "storeId": "store-other",
            "channelKey": "channel-key-other",
            "paymentId": "p-1",
            "orderName": "Tea",
            "totalAmount": 100,
            "currency": "KRW",
            "payMethod": "CARD",
            "customer": { "fullName": "Kim" }
        })
    );
}

#[test]
fn a_group_takes_the_place_of_the_key() {
    let order = Group {
        channel_group_id: "group-1",
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100,
        buyer: "Kim",
        email: "kim@example.com",
        phone: "01012345678",
    };
    assert_eq!(
        browser(&order),
        json!({
            "storeId": "store-4ff4af41",
            "channelGroupId": "group-1",
            "paymentId": "p-1",
            "orderName": "Tea",
            "totalAmount": 100,
            "currency": "KRW",
            "payMethod": "CARD",
            "customer": { "fullName": "Kim", "email": "kim@example.com", "phoneNumber": "01012345678" }
        })
    );
}

#[test]
fn key_or_group_at_run_time() {
    let key = browser(&either(Some("key-1"), None));
    assert_eq!((key["channelKey"].as_str(), key.get("channelGroupId")), (Some("key-1"), None));
    let group = browser(&either(None, Some("group-1")));
    assert_eq!((group.get("channelKey"), group["channelGroupId"].as_str()), (None, Some("group-1")));
    refused(either(Some("key-1"), Some("group-1")).validate(), &["X21"]);
    accepted(either(None, Some("group-1")).validate());
}

/// An empty field is no field: the channel gives the key.
#[test]
fn neither_key_nor_group() {
    let channel_alone = browser(&either(None, None));
    assert_eq!(channel_alone["channelKey"], channel().channel_key());
    assert_eq!(channel_alone.get("channelGroupId"), None);
}

#[test]
fn key_or_group_on_rest() {
    let order = |channel_group_id| RestGroup {
        channel_group_id,
        payment_id: "p-1",
        order_name: "Tea",
        total: 100,
        buyer: "Kim",
        email: "kim@example.com",
        phone: "01012345678",
        number: "4111111111111111",
        year: "31",
        month: "05",
    };
    let group = rest(&order(Some("group-1")));
    assert_eq!((group.get("channelKey"), group["channelGroupId"].as_str()), (None, Some("group-1")));
    assert_eq!(group["storeId"], channel().store_id());
    let key = rest(&order(None));
    assert_eq!(
        (key["channelKey"].as_str(), key.get("channelGroupId")),
        (Some(channel().channel_key()), None)
    );
}
