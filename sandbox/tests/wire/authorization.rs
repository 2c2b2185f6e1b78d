use portone_ksnet_sandbox::Sandbox;
use serde_json::json;

use crate::shop::{Shop, answer, assert_refused, with, without};

#[tokio::test]
async fn the_secret_opens_and_nothing_else_does() {
    let shop = Shop::open();
    let url = shop.url("/payments/order-1/instant");
    let body = shop.by_card();
    for wrong in ["PortOne wrong", "PortOne ", "Bearer sandbox-api-secret", "sandbox-api-secret"] {
        let request = shop.http.post(&url).header("Authorization", wrong).json(&body);
        assert_refused(&answer(request).await, 401, "UNAUTHORIZED");
    }
    assert_refused(&answer(shop.http.post(&url).json(&body)).await, 401, "UNAUTHORIZED");
    assert_refused(&answer(shop.http.get(shop.url("/payments/order-1"))).await, 401, "UNAUTHORIZED");
    assert!(shop.sandbox.charges().is_empty());

    assert_eq!(shop.pay("order-1", &body).await.0, 200);
}

#[tokio::test]
async fn the_store_may_be_left_out_but_not_be_another() {
    let shop = Shop::open();
    let other = with(shop.by_card(), "/storeId", json!("store-other"));
    assert_refused(&shop.pay("order-1", &other).await, 403, "FORBIDDEN");
    assert_eq!(shop.pay("order-1", &without(shop.by_card(), "/storeId")).await.0, 200);

    let other = json!({ "reason": "changed my mind", "storeId": "store-other" });
    assert_refused(&shop.cancel("order-1", &other).await, 403, "FORBIDDEN");

    let other = shop.get("/payments/order-1?storeId=store-other");
    assert_refused(&answer(other).await, 403, "FORBIDDEN");
    let own = shop.get(&format!("/payments/order-1?storeId={}", shop.sandbox.store_id()));
    assert_eq!(answer(own).await.0, 200);
}

#[tokio::test]
async fn a_channel_is_named_once_and_exists() {
    let shop = Shop::open();
    let wrong = with(shop.by_card(), "/channelKey", json!("channel-key-other"));
    assert_refused(&shop.pay("order-1", &wrong).await, 404, "CHANNEL_NOT_FOUND");
    let none = without(shop.by_card(), "/channelKey");
    assert_refused(&shop.pay("order-1", &none).await, 400, "INVALID_REQUEST");
    let group = with(none, "/channelGroupId", json!("group"));
    assert_refused(&shop.pay("order-1", &group).await, 404, "CHANNEL_NOT_FOUND");
    let both = with(shop.by_card(), "/channelGroupId", json!("group"));
    assert_refused(&shop.pay("order-1", &both).await, 400, "INVALID_REQUEST");
    assert_eq!(shop.pay("order-1", &shop.by_card()).await.0, 200);
}

#[tokio::test]
async fn settings_of_the_builder_are_the_ones_that_hold() {
    let builder = Sandbox::builder().store_id("store-a").channel_key("channel-a").api_secret("secret-a");
    let shop = Shop::with(builder);
    assert_eq!(
        (shop.sandbox.store_id(), shop.sandbox.channel_key(), shop.sandbox.api_secret()),
        ("store-a", "channel-a", "secret-a")
    );
    assert_eq!(shop.pay("order-1", &shop.by_card()).await.0, 200);
    assert_eq!(shop.read("order-1").await["storeId"], "store-a");
    assert_eq!(shop.read("order-1").await["channel"]["key"], "channel-a");
}

#[tokio::test]
async fn the_hook_refuses_with_its_own_words_and_only_what_it_names() {
    let shop = Shop::with(Sandbox::builder().refuse(|operation, body| {
        (operation == "payInstantly" && body["orderName"] == "forbidden").then(|| "no such order".to_owned())
    }));
    let refused = shop.pay("order-1", &with(shop.by_card(), "/orderName", json!("forbidden"))).await;
    assert_refused(&refused, 400, "INVALID_REQUEST");
    assert_eq!(refused.1["message"], "no such order");
    assert!(shop.sandbox.charges().is_empty());
    assert_eq!(shop.pay("order-1", &shop.by_card()).await.0, 200);
    assert_eq!(shop.cancel("order-1", &json!({ "reason": "forbidden" })).await.0, 200);
}
