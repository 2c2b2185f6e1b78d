use portone_ksnet_sandbox::{BrowserPayment, ChargeKind, Sandbox};
use serde_json::{Value, json};

use crate::shop::{Clock, Shop, assert_refused, assert_refused_by_ksnet, with};

fn part(amount: u64) -> Value {
    json!({ "reason": "changed my mind", "amount": amount })
}

fn all() -> Value {
    json!({ "reason": "changed my mind" })
}

#[tokio::test]
async fn a_part_then_the_rest_add_up_to_the_payment() {
    let shop = Shop::open();
    shop.paid("order-1", 1000).await;
    let (status, answer) = shop.cancel("order-1", &part(400)).await;
    assert_eq!(status, 200, "{answer}");
    let cancellation = &answer["cancellation"];
    assert_eq!((&cancellation["status"], &cancellation["totalAmount"]), (&json!("SUCCEEDED"), &json!(400)));
    for name in ["id", "reason", "requestedAt", "cancelledAt"] {
        assert!(cancellation[name].is_string(), "{name}");
    }

    let payment = shop.read("order-1").await;
    assert_eq!(payment["status"], "PARTIAL_CANCELLED");
    assert_eq!(payment["cancellations"], json!([cancellation]));
    assert_eq!((&payment["amount"]["paid"], &payment["amount"]["cancelled"]), (&json!(1000), &json!(400)));

    let (_, rest) = shop.cancel("order-1", &all()).await;
    assert_eq!(rest["cancellation"]["totalAmount"], 600);
    let payment = shop.read("order-1").await;
    assert_eq!((&payment["status"], &payment["amount"]["cancelled"]), (&json!("CANCELLED"), &json!(1000)));

    let charges = shop.sandbox.charges();
    let moved: Vec<_> = charges.iter().map(|charge| (charge.kind, charge.amount)).collect();
    assert_eq!(moved, [(ChargeKind::Paid, 1000), (ChargeKind::Cancelled, 400), (ChargeKind::Cancelled, 600)]);
}

#[tokio::test]
async fn no_more_than_is_left_is_cancelled() {
    let shop = Shop::open();
    shop.paid("order-1", 1000).await;
    shop.cancel("order-1", &part(400)).await;
    let more = shop.cancel("order-1", &part(601)).await;
    assert_refused(&more, 409, "CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT");
    assert_eq!(shop.cancel("order-1", &part(600)).await.0, 200);
    assert_refused(&shop.cancel("order-1", &part(1)).await, 409, "PAYMENT_ALREADY_CANCELLED");
    assert_refused(&shop.cancel("order-1", &all()).await, 409, "PAYMENT_ALREADY_CANCELLED");
    assert_eq!(shop.sandbox.charges().len(), 3);
}

#[tokio::test]
async fn the_cancellable_amount_is_checked_when_it_is_given() {
    let shop = Shop::open();
    shop.paid("order-1", 1000).await;
    shop.cancel("order-1", &part(400)).await;
    let stale = with(part(100), "/currentCancellableAmount", json!(1000));
    let refused = shop.cancel("order-1", &stale).await;
    assert_refused(&refused, 409, "CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN");
    let right = with(part(100), "/currentCancellableAmount", json!(600));
    assert_eq!(shop.cancel("order-1", &right).await.0, 200);
}

#[tokio::test]
async fn what_is_tax_free_is_cancelled_as_such() {
    let shop = Shop::open();
    let amount = json!({ "total": 1000, "taxFree": 450 });
    shop.pay("order-1", &with(shop.by_card(), "/amount", amount)).await;

    let refused = shop.cancel("order-1", &part(551)).await;
    assert_refused(&refused, 409, "CANCEL_TAX_AMOUNT_EXCEEDS_CANCELLABLE_TAX_AMOUNT");
    let refused = shop.cancel("order-1", &with(part(500), "/taxFreeAmount", json!(451))).await;
    assert_refused(&refused, 409, "CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT");
    let refused = shop.cancel("order-1", &with(part(400), "/taxFreeAmount", json!(401))).await;
    assert_refused(&refused, 409, "SUM_OF_PARTS_EXCEEDS_CANCEL_AMOUNT");
    let refused = shop.cancel("order-1", &with(part(100), "/vatAmount", json!(101))).await;
    assert_refused(&refused, 409, "SUM_OF_PARTS_EXCEEDS_CANCEL_AMOUNT");

    let (status, answer) = shop.cancel("order-1", &with(part(500), "/taxFreeAmount", json!(400))).await;
    assert_eq!(status, 200, "{answer}");
    let parts = |value: &Value| [value["taxFreeAmount"].clone(), value["vatAmount"].clone()];
    assert_eq!(parts(&answer["cancellation"]), [json!(400), json!(9)]);
    assert_eq!(shop.read("order-1").await["amount"]["cancelledTaxFree"], 400);

    // Without an amount, all that is left goes back, the tax-free part included.
    let (_, rest) = shop.cancel("order-1", &all()).await;
    assert_eq!(parts(&rest["cancellation"]), [json!(50), json!(41)]);
}

#[tokio::test]
async fn the_vat_of_all_cancels_is_the_vat_of_the_payment() {
    // Parts whose VAT rounds down, rounds up beyond what is left, and was given by the shop as none.
    let cases = [
        (1000, vec![part(500), all()], vec![45, 46]),
        (24, vec![part(6), part(6), part(6), all()], vec![1, 1, 0, 0]),
        (100, vec![with(part(99), "/vatAmount", json!(0)), all()], vec![0, 1]),
    ];
    let shop = Shop::open();
    for (at, (total, cancels, vats)) in cases.into_iter().enumerate() {
        let id = format!("order-{at}");
        shop.paid(&id, total).await;
        for (body, vat) in cancels.iter().zip(vats) {
            let (status, answer) = shop.cancel(&id, body).await;
            assert_eq!(status, 200, "{answer}");
            assert_eq!(answer["cancellation"]["vatAmount"], vat, "{id} {body}");
        }
        assert_eq!(shop.read(&id).await["status"], "CANCELLED");
    }
}

#[tokio::test]
async fn the_ninth_part_is_cancelled_and_the_tenth_is_not() {
    let shop = Shop::open();
    shop.paid("order-1", 1000).await;
    for _ in 0..9 {
        assert_eq!(shop.cancel("order-1", &part(10)).await.0, 200);
    }
    assert_refused_by_ksnet(&shop.cancel("order-1", &part(10)).await, "SANDBOX_PARTIAL_CANCELS");
    assert_refused_by_ksnet(&shop.cancel("order-1", &all()).await, "SANDBOX_PARTIAL_CANCELS");
    assert_eq!(shop.sandbox.charges().len(), 10);
}

#[tokio::test]
async fn a_cancel_is_taken_for_six_calendar_months() {
    // 2026-08-31T10:00:00+09:00, and the end of 2027-02-28 in Korea.
    let (paid, end) = (1_788_138_000, 1_803_826_800);
    let clock = Clock::at(paid);
    let shop = Shop::with(clock.on(Sandbox::builder()));
    shop.paid("order-1", 1000).await;
    clock.set(end - 1);
    assert_eq!(shop.cancel("order-1", &part(10)).await.0, 200);
    clock.set(end);
    assert_refused_by_ksnet(&shop.cancel("order-1", &part(10)).await, "SANDBOX_TOO_OLD");
}

#[tokio::test]
async fn only_what_is_paid_is_cancelled() {
    let shop = Shop::open();
    assert_refused(&shop.cancel("order-1", &all()).await, 404, "PAYMENT_NOT_FOUND");
    shop.pay("order-1", &shop.by_virtual_account()).await;
    assert_refused(&shop.cancel("order-1", &all()).await, 409, "PAYMENT_NOT_PAID");
    shop.pay("order-2", &with(shop.by_card(), "/isEscrow", json!(true))).await;
    assert_refused(&shop.cancel("order-2", &all()).await, 409, "PAYMENT_NOT_PAID");
    assert!(shop.sandbox.charges().is_empty());
}

/// A deposit that came at 10:00 in Korea.
async fn deposited(shop: &Shop, id: &str) {
    shop.pay(id, &shop.by_virtual_account()).await;
    shop.sandbox.deposit(id).expect("deposited");
}

fn refund(amount: u64) -> Value {
    let account = json!({ "bank": "KOOKMIN", "number": "12345678901", "holderName": "Kim Min-ji" });
    with(part(amount), "/refundAccount", account)
}

#[tokio::test]
async fn deposits_are_refunded_by_day_to_an_account_and_by_contract() {
    // 2026-08-31T10:00:00+09:00.
    let ten = 1_788_138_000;
    let clock = Clock::at(ten);
    let shop = Shop::with(clock.on(Sandbox::builder()));
    deposited(&shop, "order-1").await;
    assert_refused_by_ksnet(&shop.cancel("order-1", &part(10)).await, "SANDBOX_NO_REFUND_ACCOUNT");
    for (time, taken) in [
        (ten - 4 * 3600 - 1, false),
        (ten - 4 * 3600, true),
        (ten + 13 * 3600 - 1, true),
        (ten + 13 * 3600, false),
    ] {
        clock.set(time);
        let answer = shop.cancel("order-1", &refund(10)).await;
        if taken {
            assert_eq!(answer.0, 200, "{time}: {}", answer.1);
        } else {
            assert_refused_by_ksnet(&answer, "SANDBOX_REFUND_HOURS");
        }
    }
    let shop = Shop::with(Clock::at(ten).on(Sandbox::builder().without_refund_contract()));
    deposited(&shop, "order-1").await;
    assert_refused_by_ksnet(&shop.cancel("order-1", &refund(10)).await, "SANDBOX_NO_REFUND_CONTRACT");
    shop.paid("order-2", 1000).await;
    assert_eq!(shop.cancel("order-2", &part(10)).await.0, 200);
}

/// The payment that a page asked for, 1,000 won of which 400 are tax-free.
fn in_the_window(shop: &Shop, pay_method: &str) -> BrowserPayment {
    let asked = json!({
        "storeId": shop.sandbox.store_id(), "channelKey": shop.sandbox.channel_key(), "paymentId": "order-1",
        "orderName": "Tea", "totalAmount": 1000, "taxFreeAmount": 400, "currency": "CURRENCY_KRW",
        "payMethod": pay_method, "customer": { "fullName": "Kim Min-ji" },
    });
    BrowserPayment::from_json(&asked.to_string()).expect("an object")
}

#[tokio::test]
async fn a_mobile_payment_is_cancelled_as_a_whole() {
    let shop = Shop::open();
    shop.sandbox.pay_in_window(&in_the_window(&shop, "MOBILE")).expect("paid");
    assert_refused_by_ksnet(
        &shop.cancel("order-1", &with(part(999), "/taxFreeAmount", json!(400))).await,
        "SANDBOX_MOBILE_IN_PART",
    );
    assert_eq!(shop.cancel("order-1", &with(part(1000), "/taxFreeAmount", json!(400))).await.0, 200);
}

#[tokio::test]
async fn the_month_of_a_mobile_payment_counts_where_it_is_said_to() {
    // 2026-08-31T23:59:59+09:00, and the first second of September in Korea.
    let (august, september) = (1_788_188_399, 1_788_188_400);
    for (enforced, paid, then, taken) in [
        (true, august, august, true),
        (true, august, september, false),
        (true, september, september + 29 * 24 * 3600, true),
        (false, august, september, true),
    ] {
        let clock = Clock::at(paid);
        let builder = clock.on(Sandbox::builder());
        let shop = Shop::with(if enforced { builder.mobile_in_its_month() } else { builder });
        shop.sandbox.pay_in_window(&in_the_window(&shop, "MOBILE")).expect("paid");
        clock.set(then);
        let answer = shop.cancel("order-1", &all()).await;
        if taken {
            assert_eq!(answer.0, 200, "{}", answer.1);
        } else {
            assert_refused_by_ksnet(&answer, "SANDBOX_MOBILE_OTHER_MONTH");
        }
    }
}

#[tokio::test]
async fn a_window_pays_what_the_browser_sent() {
    let shop = Shop::open();
    let meant = in_the_window(&shop, "CARD").tampered("isEscrow", json!(true));
    let cheaper = meant.clone().tampered("totalAmount", json!(500)).approved_without_escrow();
    shop.sandbox.pay_in_window(&cheaper).expect("paid");
    let payment = shop.read("order-1").await;
    assert_eq!((&payment["amount"]["total"], &payment["amount"]["taxFree"]), (&json!(500), &json!(400)));
    assert_eq!((&payment["currency"], &payment["customer"]["name"]), (&json!("KRW"), &json!("Kim Min-ji")));
    assert!(payment["escrow"].is_null() && shop.sandbox.charges()[0].amount == 500);
    assert!(shop.sandbox.pay_in_window(&meant).is_err(), "it is paid");
    let elsewhere =
        meant.clone().tampered("paymentId", json!("order-2")).tampered("channelKey", json!("other"));
    assert!(shop.sandbox.pay_in_window(&elsewhere).is_err());
    shop.sandbox.pay_in_window(&meant.tampered("paymentId", json!("order-2"))).expect("paid");
    assert!(shop.read("order-2").await["escrow"].is_object());
}

#[tokio::test]
async fn a_deposit_comes_once_in_time_and_its_receipt_outlives_the_cancel() {
    let ten = 1_788_138_000;
    let clock = Clock::at(ten);
    let shop = Shop::with(clock.on(Sandbox::builder()));
    let body = with(
        shop.by_virtual_account(),
        "/method/virtualAccount/cashReceipt",
        json!({ "type": "PERSONAL", "customerIdentityNumber": "01000000000" }),
    );
    shop.pay("order-1", &body).await;
    shop.pay("order-2", &body).await;
    assert!(shop.sandbox.charges().is_empty() && shop.read("order-1").await["cashReceipt"].is_null());
    clock.set(ten + 3600);
    shop.sandbox.deposit("order-1").expect("deposited");
    assert!(shop.sandbox.deposit("order-1").is_err() && shop.sandbox.deposit("order-9").is_err());
    let payment = shop.read("order-1").await;
    assert_eq!((&payment["status"], &payment["cashReceipt"]["status"]), (&json!("PAID"), &json!("ISSUED")));
    assert!(payment["paidAt"].as_str() > payment["requestedAt"].as_str());
    assert_eq!(shop.cancel("order-1", &refund(12_000)).await.0, 200);
    let payment = shop.read("order-1").await;
    assert_eq!(
        (&payment["status"], &payment["cashReceipt"]["status"]),
        (&json!("CANCELLED"), &json!("ISSUED"))
    );
    clock.set(ten + 25 * 3600);
    assert!(shop.sandbox.deposit("order-2").is_err(), "the deadline is over");
    assert_eq!(shop.sandbox.charges().len(), 2);
}
