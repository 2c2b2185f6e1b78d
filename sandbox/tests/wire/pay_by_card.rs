use portone_ksnet_sandbox::{ChargeKind, Sandbox};
use serde_json::{Value, json};

use crate::shop::{Clock, Shop, assert_refused, assert_refused_by_ksnet, with, without};

const NUMBER: &str = "/method/card/credential/number";

#[tokio::test]
async fn a_card_payment_is_paid_and_charged_once() {
    let shop = Shop::open();
    let (status, answer) = shop.pay("order-1", &shop.by_card()).await;
    assert_eq!(status, 200);
    let payment = shop.read("order-1").await;
    assert_eq!(answer, json!({ "payment": { "pgTxId": payment["pgTxId"], "paidAt": payment["paidAt"] } }));

    let charges = shop.sandbox.charges();
    assert_eq!(charges.len(), 1);
    assert_eq!((charges[0].payment_id.as_str(), charges[0].amount), ("order-1", 12_000));
    assert_eq!(charges[0].kind, ChargeKind::Paid);
}

#[tokio::test]
async fn a_paid_id_is_not_paid_again_not_even_after_its_cancel() {
    let shop = Shop::open();
    shop.paid("order-1", 1000).await;
    assert_refused(&shop.pay("order-1", &shop.by_card()).await, 409, "ALREADY_PAID");
    assert_eq!(shop.cancel("order-1", &json!({ "reason": "r" })).await.0, 200);
    assert_refused(&shop.pay("order-1", &shop.by_card()).await, 409, "ALREADY_PAID");
    shop.paid("order-2", 1000).await;
}

#[tokio::test]
async fn a_card_is_shown_masked_only() {
    let shop = Shop::open();
    shop.pay("order-1", &shop.by_card()).await;
    let payment = shop.read("order-1").await;
    let card = &payment["method"]["card"];
    assert_eq!(payment["method"]["type"], "PaymentMethodCard");
    assert_eq!((&card["number"], &card["bin"]), (&json!("411111******1111"), &json!("411111")));
    assert_eq!((&card["brand"], &card["publisher"]), (&json!("VISA"), &json!("SHINHAN_CARD")));
    assert!(!payment.to_string().contains("4111111111111111"));
}

#[tokio::test]
async fn instalments_come_back() {
    let shop = Shop::open();
    let body = with(shop.by_card(), "/method/card/installmentMonth", json!(3));
    let body = with(body, "/method/card/useFreeInterestFromMerchant", json!(true));
    shop.pay("order-1", &body).await;
    let installment = shop.read("order-1").await["method"]["installment"].clone();
    assert_eq!(installment, json!({ "month": 3, "isInterestFree": true }));
}

#[tokio::test]
async fn the_documented_cards_are_refused_by_ksnet_and_leave_a_failed_payment() {
    let shop = Shop::open();
    let cards = [
        ("4000000000000002", "SANDBOX_DECLINED"),
        ("4000000000009995", "SANDBOX_LIMIT_EXCEEDED"),
        ("4000000000009979", "SANDBOX_STOLEN_CARD"),
        ("4000000000000119", "SANDBOX_PROCESSING_ERROR"),
    ];
    for (number, code) in cards {
        let refused = shop.pay("order-1", &with(shop.by_card(), NUMBER, json!(number))).await;
        assert_refused_by_ksnet(&refused, code);
        let payment = shop.read("order-1").await;
        assert_eq!(payment["status"], "FAILED");
        assert_eq!(payment["failure"]["pgCode"], code);
        assert_eq!(payment["failure"]["pgMessage"], refused.1["pgMessage"]);
    }
    assert!(shop.sandbox.charges().is_empty());

    // Another card may still pay the same order.
    shop.paid("order-1", 1000).await;
    assert_eq!(shop.read("order-1").await["status"], "PAID");
}

#[tokio::test]
async fn a_card_is_good_to_the_end_of_its_month_in_korea() {
    // 2026-06-30T14:59:59Z is 23:59:59 on the 30th in Korea; a second later it is July there.
    let clock = Clock::at(1_782_831_599);
    let shop = Shop::with(clock.on(Sandbox::builder()));
    let june = with(shop.by_card(), "/method/card/credential/expiryYear", json!("26"));
    let june = with(june, "/method/card/credential/expiryMonth", json!("06"));
    assert_eq!(shop.pay("order-1", &june).await.0, 200);
    assert_eq!(shop.read("order-1").await["paidAt"], "2026-06-30T14:59:59Z");
    clock.set(1_782_831_600);
    assert_refused_by_ksnet(&shop.pay("order-2", &june).await, "SANDBOX_EXPIRED_CARD");
}

#[tokio::test]
async fn dollars_are_paid_by_cards_from_abroad() {
    let shop = Shop::open();
    let usd = with(shop.by_card(), "/currency", json!("USD"));
    let domestic = with(usd.clone(), NUMBER, json!("9111111111111111"));
    assert_refused_by_ksnet(&shop.pay("order-1", &domestic).await, "SANDBOX_DOMESTIC_CARD_IN_USD");
    assert_eq!(shop.pay("order-1", &usd).await.0, 200);
    let won = with(shop.by_card(), NUMBER, json!("9111111111111111"));
    assert_eq!(shop.pay("order-2", &won).await.0, 200);
    assert_eq!(shop.read("order-2").await["method"]["card"]["brand"], "LOCAL");
}

#[tokio::test]
async fn interest_borne_by_the_merchant_needs_one_of_the_eight_issuers() {
    let shop = Shop::open();
    let free = with(shop.by_card(), "/method/card/useFreeInterestFromMerchant", json!(true));
    let woori = with(free.clone(), NUMBER, json!("9111111111111111"));
    assert_refused_by_ksnet(&shop.pay("order-1", &woori).await, "SANDBOX_NO_FREE_INTEREST");
    assert_eq!(shop.pay("order-1", &free).await.0, 200);
}

#[tokio::test]
async fn what_ksnet_does_not_do_by_api_is_refused_by_ksnet() {
    let shop = Shop::open();
    let cases: [(Value, &str); 3] = [
        (with(shop.by_card(), "/currency", json!("EUR")), "SANDBOX_CURRENCY"),
        (without(shop.by_card(), "/productType"), "SANDBOX_PRODUCT_TYPE"),
        (with(shop.by_card(), "/isEscrow", json!(true)), "SANDBOX_ESCROW"),
    ];
    for (body, code) in cases {
        assert_refused_by_ksnet(&shop.pay("order-1", &body).await, code);
    }
    let not_escrow = with(shop.by_card(), "/isEscrow", json!(false));
    assert_eq!(shop.pay("order-1", &not_escrow).await.0, 200);
}

#[tokio::test]
async fn the_parts_of_an_amount_may_fill_it_but_not_exceed_it() {
    let shop = Shop::open();
    let amount = json!({ "total": 1000, "taxFree": 400, "vat": 601 });
    let refused = shop.pay("order-1", &with(shop.by_card(), "/amount", amount)).await;
    assert_refused(&refused, 409, "SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT");
    let amount = json!({ "total": 1000, "taxFree": 400, "vat": 600 });
    assert_eq!(shop.pay("order-1", &with(shop.by_card(), "/amount", amount)).await.0, 200);
    assert_eq!(shop.read("order-1").await["amount"]["supply"], 0);
}
