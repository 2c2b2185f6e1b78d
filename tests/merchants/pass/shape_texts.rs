//! Shapes: whatever holds a text, behind whatever name.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use crate::witness::browser;
use portone_ksnet::{Currency, KsnetContract, KsnetRequest, RestBank, VirtualAccountType};
use serde_json::json;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW)]
struct Owners<'a> {
    payment_id: Box<str>,
    order_name: Cow<'a, str>,
    total_amount: &'a u64,
    redirect_url: Arc<str>,
    #[ksnet(path = customer.fullName)]
    buyer: Rc<str>,
    #[ksnet(path = customer.email)]
    email: Option<Cow<'a, str>>,
    #[ksnet(path = customer.phoneNumber)]
    phone: Option<&'a String>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Generic<Id, Name, const N: usize = 1> {
    payment_id: Id,
    order_name: Name,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: Option<Name>,
    notice_urls: [Id; N],
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, device = PC)]
struct Bounded<'a, T>
where
    T: Clone + ToOwned + 'a,
    &'a T: Copy,
{
    r#payment_id: String,
    order_name: String,
    total_amount: u64,
    r#currency: Currency,
    #[ksnet(path = customer.fullName)]
    r#type: String,
    #[ksnet(skip)]
    r#match: &'a T,
}

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, VIRTUAL_ACCOUNT_DUE_DATE))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = self::Shop, currency = KRW)]
#[ksnet(set(productType = PHYSICAL, method.virtualAccount.expiry.validHours = 24))]
struct Keyword<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.virtualAccount.bank)]
    bank: RestBank,
    #[ksnet(path = method.virtualAccount.option.type)]
    r#type: VirtualAccountType,
}

#[test]
fn owners() {
    let order = Owners {
        payment_id: "p-1".into(),
        order_name: Cow::Borrowed("Tea \"Nº 1\""),
        total_amount: &100,
        redirect_url: "https://tea.example/paid".into(),
        buyer: "김민지".into(),
        email: Some(Cow::Owned("kim@example.com".into())),
        phone: None,
    };
    assert_eq!(
        browser(&order),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "paymentId": "p-1",
            "orderName": "Tea \"Nº 1\"",
            "totalAmount": 100,
            "currency": "KRW",
            "payMethod": "CARD",
            "redirectUrl": "https://tea.example/paid",
            "customer": { "fullName": "김민지", "email": "kim@example.com" }
        })
    );
}

#[test]
fn type_parameters() {
    let order = Generic {
        payment_id: "p-1",
        order_name: String::from("Tea"),
        total_amount: 100,
        buyer: Some(String::from("Kim")),
        notice_urls: ["https://tea.example/a", "https://tea.example/b"],
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
            "noticeUrls": ["https://tea.example/a", "https://tea.example/b"]
        })
    );
}

#[test]
fn raw_names() {
    let order = Bounded {
        payment_id: "p-1".into(),
        order_name: "Tea".into(),
        total_amount: 100,
        currency: Currency::KRW,
        r#type: "Kim".into(),
        r#match: &7_u8,
    };
    assert_eq!(*order.r#match, 7);
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
            "customer": { "fullName": "Kim" }
        })
    );
}

#[test]
fn keywords_in_paths() {
    let order = Keyword {
        payment_id: "p-1",
        order_name: "Tea",
        total: 100,
        buyer: "Kim",
        bank: RestBank::HANA,
        r#type: VirtualAccountType::FIXED,
    };
    assert_eq!(
        crate::witness::rest(&order)["method"]["virtualAccount"]["option"],
        json!({ "type": "FIXED" })
    );
}
