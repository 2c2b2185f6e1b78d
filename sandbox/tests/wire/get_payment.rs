use portone_ksnet_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::shop::{Clock, Shop, answer, assert_refused, with};

/// 2026-01-01T00:00:00Z.
const NEW_YEAR: u64 = 1_767_225_600;

/// What PortOne's OpenAPI requires of every payment that has a channel.
const ALWAYS: [&str; 14] = [
    "status",
    "id",
    "transactionId",
    "merchantId",
    "storeId",
    "channel",
    "version",
    "requestedAt",
    "updatedAt",
    "statusChangedAt",
    "orderName",
    "amount",
    "currency",
    "customer",
];

#[track_caller]
fn assert_has(payment: &Value, names: &[&str]) {
    for name in ALWAYS.iter().chain(names) {
        assert!(payment.get(name).is_some_and(|value| !value.is_null()), "{name} in {payment}");
    }
    for name in ["total", "taxFree", "vat", "supply", "discount", "paid", "cancelled", "cancelledTaxFree"] {
        assert!(payment["amount"][name].is_u64(), "amount.{name} in {payment}");
    }
}

#[tokio::test]
async fn each_status_has_what_the_openapi_requires_of_it() {
    let shop = Shop::open();
    shop.paid("order-1", 1000).await;
    let payment = shop.read("order-1").await;
    assert_eq!(payment["status"], "PAID");
    assert_has(&payment, &["paidAt", "disputes"]);

    shop.cancel("order-1", &json!({ "reason": "r", "amount": 1 })).await;
    let payment = shop.read("order-1").await;
    assert_eq!(payment["status"], "PARTIAL_CANCELLED");
    assert_has(&payment, &["cancellations", "cancelledAt"]);

    shop.cancel("order-1", &json!({ "reason": "r" })).await;
    let payment = shop.read("order-1").await;
    assert_eq!(payment["status"], "CANCELLED");
    assert_has(&payment, &["cancellations", "cancelledAt"]);

    shop.pay("order-2", &shop.by_virtual_account()).await;
    let payment = shop.read("order-2").await;
    assert_eq!(payment["status"], "VIRTUAL_ACCOUNT_ISSUED");
    assert_has(&payment, &[]);

    shop.pay("order-3", &with(shop.by_card(), "/isEscrow", json!(true))).await;
    let payment = shop.read("order-3").await;
    assert_eq!(payment["status"], "FAILED");
    assert_has(&payment, &["failedAt", "failure"]);
    assert!(payment.get("method").is_none());
}

#[tokio::test]
async fn the_payment_says_what_was_asked() {
    let shop = Shop::with(Clock::at(NEW_YEAR).on(Sandbox::builder()));
    let mut body = shop.by_card();
    body["amount"] = json!({ "total": 1000, "taxFree": 450 });
    body["customData"] = json!("{\"cart\":7}");
    body["promotionId"] = json!("promotion-1");
    body["isCulturalExpense"] = json!(true);
    body["country"] = json!("KR");
    body["productCount"] = json!(2);
    body["products"] = json!([{ "id": "a", "name": "A", "amount": 500, "quantity": 2 }]);
    body["customer"] = json!({
        "id": "buyer-1",
        "name": { "separated": { "first": "Gildong", "last": "Hong" } },
        "email": "buyer@example.com",
        "phoneNumber": "010-0000-0000",
        "address": { "addressLine1": "1 Teheran-ro", "addressLine2": "2F", "city": "Seoul", "country": "KR" },
    });
    shop.pay("order-1", &body).await;
    let payment = shop.read("order-1").await;

    for name in
        ["orderName", "currency", "customData", "promotionId", "isCulturalExpense", "country", "productCount"]
    {
        assert_eq!(payment[name], body[name], "{name}");
    }
    assert_eq!(payment["products"], body["products"]);
    assert_eq!(
        payment["amount"],
        json!({
            "total": 1000, "taxFree": 450, "vat": 50, "supply": 500, "discount": 0,
            "paid": 1000, "cancelled": 0, "cancelledTaxFree": 0,
        })
    );
    assert_eq!(
        payment["customer"],
        json!({
            "id": "buyer-1",
            "name": "Hong Gildong",
            "email": "buyer@example.com",
            "phoneNumber": "010-0000-0000",
            "address": {
                "type": "SEPARATED", "oneLine": "Seoul 1 Teheran-ro 2F",
                "addressLine1": "1 Teheran-ro", "addressLine2": "2F", "city": "Seoul", "country": "KR",
            },
        })
    );
    assert_eq!((&payment["id"], &payment["version"]), (&json!("order-1"), &json!("V2")));
    assert_eq!(payment["channel"]["pgProvider"], "KSNET");
    for name in ["requestedAt", "updatedAt", "statusChangedAt", "paidAt"] {
        assert_eq!(payment[name], "2026-01-01T00:00:00Z", "{name}");
    }
}

#[tokio::test]
async fn an_unknown_id_is_not_found() {
    let shop = Shop::open();
    shop.paid("order-1", 1000).await;
    assert_refused(&answer(shop.get("/payments/order-2")).await, 404, "PAYMENT_NOT_FOUND");
    assert_eq!(shop.read("order-1").await["id"], "order-1");
}

#[tokio::test]
async fn an_id_is_percent_decoded() {
    let shop = Shop::open();
    shop.paid("%EC%A3%BC%EB%AC%B8%20a%2Fb", 1000).await;
    assert_eq!(shop.sandbox.charges()[0].payment_id, "주문 a/b");
    assert_eq!(shop.read("%EC%A3%BC%EB%AC%B8%20a%2Fb").await["id"], "주문 a/b");
    assert_refused(&answer(shop.get("/payments/%FF")).await, 400, "INVALID_REQUEST");
}
