//! S49: easy pays in the card window are hidden or shown.

use crate::witness::browser;
use portone_ksnet::{KsnetRequest, SndQpayType};
use serde_json::json;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(bypass.ksnet.sndQpayType = "0"))]
struct Hidden<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(bypass.ksnet.sndQpayType = "1"))]
struct Shown<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Chosen<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = bypass.ksnet.sndQpayType)]
    easy_pays: Option<SndQpayType>,
}

#[test]
fn zero_and_one_are_texts() {
    let hidden = Hidden { payment_id: "p-1", order_name: "Tea", total_amount: 100, buyer: "Kim" };
    assert_eq!(browser(&hidden)["bypass"], json!({ "ksnet": { "sndQpayType": "0" } }));
    let shown = Shown { payment_id: "p-1", order_name: "Tea", total_amount: 100, buyer: "Kim" };
    assert_eq!(browser(&shown)["bypass"], json!({ "ksnet": { "sndQpayType": "1" } }));
    let chosen = |easy_pays| Chosen {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100,
        buyer: "Kim",
        easy_pays,
    };
    assert_eq!(
        browser(&chosen(Some(SndQpayType::HIDE)))["bypass"],
        json!({ "ksnet": { "sndQpayType": "0" } })
    );
    assert_eq!(
        browser(&chosen(Some(SndQpayType::SHOW)))["bypass"],
        json!({ "ksnet": { "sndQpayType": "1" } })
    );
    assert_eq!(browser(&chosen(None)).get("bypass"), None);
}
