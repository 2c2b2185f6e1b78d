//! S04, X02, X07, N75, N77, N80, S95: key-in payment by card and by virtual account.

use crate::witness::rest;
use portone_ksnet::{KsnetContract, KsnetRequest, Operation, ProductType, Rest, RestBank};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, VIRTUAL_ACCOUNT_DUE_DATE), product_type = PHYSICAL)]
struct CallCentre;

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN), product_type = DIGITAL)]
struct Ringtones;

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = CallCentre, pay_method = CARD, currency = KRW)]
struct ByCard<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    product_type: ProductType,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.card.credential.number)]
    number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    expiry_year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    expiry_month: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = CallCentre, pay_method = VIRTUAL_ACCOUNT, currency = KRW)]
#[ksnet(set(method.virtualAccount.option.type = NORMAL))]
struct ByVirtualAccount<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    product_type: ProductType,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.virtualAccount.bank)]
    bank: RestBank,
    #[ksnet(path = method.virtualAccount.expiry.validHours)]
    hours: u32,
}

/// The fields alone say that it is a card.
#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Ringtones, currency = USD)]
#[ksnet(set(productType = DIGITAL))]
struct Unnamed<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.card.credential.number)]
    number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    expiry_year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    expiry_month: &'a str,
    #[ksnet(path = method.card.credential.birthOrBusinessRegistrationNumber)]
    birth: Option<&'a str>,
}

#[test]
fn card() {
    let order = ByCard {
        payment_id: "call-1",
        order_name: "Kettle",
        total: 42_000,
        product_type: ProductType::PHYSICAL,
        buyer: "Park Seo-jun",
        number: "4111111111111111",
        expiry_year: "31",
        expiry_month: "05",
    };
    assert_eq!(
        rest(&order),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "orderName": "Kettle",
            "amount": { "total": 42000 },
            "currency": "KRW",
            "productType": "PHYSICAL",
            "customer": { "name": { "full": "Park Seo-jun" } },
            "method": {
                "card": { "credential": { "number": "4111111111111111", "expiryYear": "31", "expiryMonth": "05" } }
            }
        })
    );
}

#[test]
fn virtual_account() {
    let order = ByVirtualAccount {
        payment_id: "call-2",
        order_name: "Kettle",
        total: 42_000,
        product_type: ProductType::PHYSICAL,
        buyer: "Park Seo-jun",
        bank: RestBank::SHINHAN,
        hours: 48,
    };
    assert_eq!(
        rest(&order),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "orderName": "Kettle",
            "amount": { "total": 42000 },
            "currency": "KRW",
            "productType": "PHYSICAL",
            "customer": { "name": { "full": "Park Seo-jun" } },
            "method": {
                "virtualAccount": {
                    "bank": "SHINHAN",
                    "expiry": { "validHours": 48 },
                    "option": { "type": "NORMAL" }
                }
            }
        })
    );
}

#[test]
fn fields_decide_the_method() {
    let mut order = Unnamed {
        payment_id: "call-3",
        order_name: "Ringtone",
        total: 600,
        buyer: "Jane Doe",
        number: "4111111111111111",
        expiry_year: "31",
        expiry_month: "05",
        birth: None,
    };
    let mut json = json!({
        "storeId": "store-4ff4af41",
        "channelKey": "channel-key-9987cb87",
        "orderName": "Ringtone",
        "amount": { "total": 600 },
        "currency": "USD",
        "productType": "DIGITAL",
        "customer": { "name": { "full": "Jane Doe" } },
        "method": {
            "card": { "credential": { "number": "4111111111111111", "expiryYear": "31", "expiryMonth": "05" } }
        }
    });
    assert_eq!(rest(&order), json);
    order.birth = Some("900101");
    json["method"]["card"]["credential"]["birthOrBusinessRegistrationNumber"] = json!("900101");
    assert_eq!(rest(&order), json);
}

/// X02: `POST /payments/{paymentId}/instant`, without `/pay` behind it.
#[test]
fn the_payment_id_is_in_the_url_of_the_open_api_document() {
    type Op = <ByCard<'static> as KsnetRequest>::Operation;
    fn is_operation<O: Operation>() {}
    is_operation::<Op>();
    assert_eq!(<Op as Rest>::METHOD, "POST");
    assert_eq!(<Op as Rest>::PATH, "/payments/{paymentId}/instant");
}
