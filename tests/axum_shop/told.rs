//! Who is believed to be PortOne, and what that changes.

use std::time::Duration;

use portone_ksnet::reqwest::StatusCode;
use serde_json::json;

use crate::street::{Street, at};

fn body(kind: &str, order: &str) -> String {
    let data = json!({ "storeId": "store-1", "paymentId": order, "transactionId": "tx-1" });
    json!({ "type": kind, "timestamp": "2026-08-31T01:00:00Z", "data": data }).to_string()
}

#[tokio::test]
async fn forged_and_old_webhooks_are_refused_without_a_word_and_change_nothing() {
    let street = Street::open().await;
    let order = street.order("sejak", "CARD").await;
    let paid = body("Transaction.Paid", &order);
    let genuine = street.signer().sign("msg_1", street.now(), &paid);
    let mut altered = genuine.clone();
    altered[2].1.replace_range(3..7, "AAAA");
    let seconds = Duration::from_secs;
    let old = street.signer().sign("msg_1", street.now() - seconds(301), &paid);
    let new = street.signer().sign("msg_1", street.now() + seconds(301), &paid);
    for headers in [&altered[..], &old, &new, &genuine[..2], &genuine[1..], &[]] {
        assert_eq!(street.tell(headers, &paid).await, (StatusCode::UNAUTHORIZED, String::new()));
    }
    let other = paid.replace("Paid", "Ready");
    assert_eq!(street.tell(&genuine, &other).await, (StatusCode::UNAUTHORIZED, String::new()));
    assert_eq!(street.count("SELECT count(*) FROM webhook_inbox"), 0);

    // A genuine one of a payment that PortOne does not know is to come again; one that tells of it is believed no more
    // than the payment itself.
    assert_eq!(street.tell(&genuine, &paid).await.0, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(street.stands(&order).await, ("NEW".to_owned(), false));
    let broken = "{\"type\":";
    let signed = street.signer().sign("msg_2", street.now(), broken);
    assert_eq!(street.tell(&signed, broken).await, (StatusCode::BAD_REQUEST, String::new()));
}

#[tokio::test]
async fn a_webhook_that_says_paid_of_an_account_pays_nothing() {
    let street = Street::open().await;
    let order = street.buy("sejak", "VIRTUAL_ACCOUNT").await;
    for (id, told) in [
        ("msg_1", body("Transaction.Paid", &order)),
        ("msg_2", format!(r#"{{"payment_id":"{order}","tx_id":"tx-1","status":"Paid"}}"#)),
        ("msg_3", format!("payment_id={order}&tx_id=tx-1&status=Paid")),
    ] {
        let headers = street.signer().sign(id, street.now(), &told);
        assert_eq!(street.tell(&headers, &told).await.0, StatusCode::OK);
        assert_eq!(street.stands(&order).await, ("WAITING FOR DEPOSIT".to_owned(), false));
    }
}

#[tokio::test]
async fn what_is_not_of_this_shop_is_taken_and_forgotten() {
    let street = Street::open().await;
    for told in [
        body("Transaction.Paid", "order-of-another"),
        body("Platform.Transfer", "1"),
        r#"{"type":"BillingKey.Issued","timestamp":"2026-08-31T01:00:00Z","data":{"billingKey":"key-1"}}"#
            .to_owned(),
    ] {
        let headers = street.signer().sign(&format!("msg_{}", told.len()), street.now(), &told);
        assert_eq!(street.tell(&headers, &told).await.0, StatusCode::OK, "{told}");
    }
    assert_eq!(street.count("SELECT count(*) FROM entries"), 0);
}

#[tokio::test]
async fn a_replay_after_a_refund_changes_nothing() {
    let street = Street::open().await;
    let order = street.buy("sejak", "CARD").await;
    assert_eq!(street.refund(&order, "all", &[]).await.0, StatusCode::SEE_OTHER);
    street.settled().await;
    // The same bytes again, and the same news under a new id: the payment is what it is.
    for webhook in street.sandbox.webhooks() {
        street.sandbox.send_again(&webhook.id).unwrap();
    }
    let paid = body("Transaction.Paid", &order);
    let headers = street.signer().sign("msg_1", street.now(), &paid);
    for _ in 0..2 {
        assert_eq!(street.tell(&headers, &paid).await.0, StatusCode::OK);
    }
    street.settled().await;
    assert_eq!(street.count("SELECT count(*) FROM shipments"), 1);
    assert_eq!(street.count("SELECT count(*) FROM entries"), 2);
    street.agree(&[(&order, 12_000, 12_000)]).await;
}

#[tokio::test]
async fn a_question_before_the_money_moves_is_answered_by_the_order_every_time() {
    let street = Street::open().await;
    let order = street.order("sejak", "CARD").await;
    let ask = |id: &'static str, order: &str, amount: i64| {
        let data = json!({ "storeId": "store-1", "paymentId": order, "transactionId": "tx-1", "totalAmount": amount });
        let told =
            json!({ "type": "Transaction.Confirm", "timestamp": "2026-08-31T01:00:00Z", "data": data });
        (street.signer().sign(id, at(crate::street::TEN), told.to_string()), told.to_string())
    };
    for (id, order, amount, answer) in [
        ("msg_1", order.as_str(), 12_000, StatusCode::OK),
        ("msg_1", &order, 12_000, StatusCode::OK),
        ("msg_2", &order, 11_999, StatusCode::CONFLICT),
        ("msg_2", &order, 11_999, StatusCode::CONFLICT),
        ("msg_3", "order-of-another", 12_000, StatusCode::CONFLICT),
    ] {
        let (headers, told) = ask(id, order, amount);
        assert_eq!(street.tell(&headers, &told).await.0, answer, "{told}");
    }
    let old = format!(r#"{{"payment_id":"{order}","tx_id":"tx-1","total_amount":12000}}"#);
    let headers = street.signer().sign("msg_4", street.now(), &old);
    assert_eq!(street.tell(&headers, &old).await.0, StatusCode::CONFLICT);
}
