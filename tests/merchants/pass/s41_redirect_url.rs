//! S41: a checkout that a mobile may open says where to come back to.

use crate::witness::{accepted, browser, refused};
use portone_ksnet::KsnetRequest;
use serde_json::json;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW)]
struct Anywhere<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    redirect_url: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = MOBILE)]
struct OnMobile<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    redirect_url: Option<&'a str>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct OnPc<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    redirect_url: Option<&'a str>,
}

#[test]
fn anywhere() {
    let order = Anywhere {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100,
        buyer: "Kim",
        redirect_url: "https://tea.example/paid",
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
            "redirectUrl": "https://tea.example/paid"
        })
    );
}

#[test]
fn on_mobile() {
    let order = |redirect_url| OnMobile {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100,
        buyer: "Kim",
        redirect_url,
    };
    refused(order(None).validate(), &["S41"]);
    accepted(order(Some("https://tea.example/paid")).validate());
    assert!(order(None).to_browser_json(&crate::witness::channel()).is_err());
}

#[test]
fn on_pc() {
    let order = |redirect_url| OnPc {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100,
        buyer: "Kim",
        redirect_url,
    };
    accepted(order(None).validate());
    accepted(order(Some("https://tea.example/paid")).validate());
    assert_eq!(browser(&order(None)).get("redirectUrl"), None);
}
