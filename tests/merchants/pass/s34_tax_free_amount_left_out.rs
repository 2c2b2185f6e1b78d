//! S34: a tax-free amount that is left out is not sent, and counts as 0.

use crate::witness::browser;
use portone_ksnet::KsnetRequest;
use serde_json::json;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Groceries<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    tax_free_amount: Option<u64>,
    vat_amount: Option<u64>,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[test]
fn left_out_or_sent() {
    let order = |tax_free_amount, vat_amount| Groceries {
        payment_id: "g-1",
        order_name: "Rice and soap",
        total_amount: 30_000,
        tax_free_amount,
        vat_amount,
        buyer: "Choi Ha-eun",
    };
    let mut json = json!({
        "storeId": "store-4ff4af41",
        "channelKey": "channel-key-9987cb87",
        "paymentId": "g-1",
        "orderName": "Rice and soap",
        "totalAmount": 30000,
        "currency": "KRW",
        "payMethod": "CARD",
        "customer": { "fullName": "Choi Ha-eun" }
    });
    assert_eq!(browser(&order(None, None)), json);
    json["taxFreeAmount"] = json!(19000);
    json["vatAmount"] = json!(1000);
    assert_eq!(browser(&order(Some(19_000), Some(1_000))), json);
}
