use portone_ksnet_sandbox::Sandbox;
use reqwest::Url;
use serde_json::{Value, json};

use crate::shop::{Clock, Shop, answer, assert_refused};

/// 2026-08-06T00:30:00Z.
const NOW: u64 = 1_785_976_200;
const DAY: u64 = 86_400;

impl Shop {
    async fn list(&self, path: &str, json: &Value) -> (u16, Value) {
        let url = self.with_json(path, json);
        answer(self.http.get(url).header("Authorization", self.authorization())).await
    }

    fn with_json(&self, path: &str, json: &Value) -> Url {
        Url::parse_with_params(&self.url(path), [("requestBody", json.to_string())]).expect("a URL")
    }
}

fn ids(list: &(u16, Value)) -> Vec<&str> {
    assert_eq!(list.0, 200, "{}", list.1);
    let items = list.1["items"].as_array().expect("items");
    items.iter().map(|item| item["id"].as_str().expect("an id")).collect()
}

#[tokio::test]
async fn what_a_list_is_asked_with_travels_in_the_query_or_in_a_body() {
    let shop = Shop::open();
    shop.paid("order-1", 1000).await;
    shop.paid("order-2", 1000).await;
    let asked = json!({ "page": { "size": 1 } });
    let in_query = shop.list("/payments", &asked).await;
    let in_body = answer(shop.get("/payments").json(&asked)).await;
    assert_eq!(ids(&in_query), ["order-2"]);
    assert_eq!(in_query, in_body);
    assert_eq!(ids(&answer(shop.get("/payments")).await), ["order-2", "order-1"], "without anything");
    assert_eq!(in_query.1["page"], json!({ "number": 0, "size": 1, "totalCount": 2 }));
}

#[tokio::test]
async fn a_list_goes_back_ninety_days_unless_it_says() {
    let clock = Clock::at(NOW);
    let shop = Shop::with(clock.on(Sandbox::builder()));
    shop.paid("order-1", 1000).await;
    clock.set(NOW + 90 * DAY);
    assert_eq!(ids(&shop.list("/payments", &json!({})).await), ["order-1"]);
    clock.set(NOW + 90 * DAY + 1);
    assert!(ids(&shop.list("/payments", &json!({})).await).is_empty());
    let since = json!({ "filter": { "from": "2026-08-06T00:30:00Z" } });
    assert_eq!(ids(&shop.list("/payments", &since).await), ["order-1"]);
    let after = json!({ "filter": { "from": "2026-08-06T00:30:01Z" } });
    assert!(ids(&shop.list("/payments", &after).await).is_empty());
}

#[tokio::test]
async fn what_a_list_cannot_be_asked_with_is_refused() {
    let shop = Shop::open();
    for asked in [
        json!({ "filter": { "cardBrand": "VISA" } }),
        json!({ "filter": { "status": "PAID" } }),
        json!({ "filter": { "from": "2026-08-06" } }),
        json!({ "page": { "size": 0 } }),
        json!({ "page": { "size": 1001 } }),
        json!({ "page": { "number": -1 } }),
        json!({ "storeId": shop.sandbox.store_id() }),
    ] {
        assert_refused(&shop.list("/payments", &asked).await, 400, "INVALID_REQUEST");
    }
    let cursor = json!({ "cursor": "somewhere" });
    assert_refused(&shop.list("/payments-by-cursor", &cursor).await, 400, "INVALID_REQUEST");
    let foreign = json!({ "filter": { "storeId": "store-of-another" } });
    assert_refused(&shop.list("/payments", &foreign).await, 403, "FORBIDDEN");
    assert_refused(&answer(shop.get("/payments?requestBody=%7B")).await, 400, "INVALID_REQUEST");
}

async fn planned(shop: &Shop, id: &str, key: &str, time: &str) -> (u16, Value) {
    let mut payment = shop.by_card();
    let members = payment.as_object_mut().expect("an object");
    members.remove("method");
    members.remove("channelKey");
    payment["billingKey"] = json!(key);
    answer(shop.post(&format!("/payments/{id}/schedule"), &json!({ "payment": payment, "timeToPay": time })))
        .await
}

async fn billing_key(shop: &Shop) -> String {
    let mut body = shop.by_card();
    let members = body.as_object_mut().expect("an object");
    for name in ["orderName", "amount", "currency", "productType"] {
        members.remove(name);
    }
    body["method"]["card"]["credential"]["birthOrBusinessRegistrationNumber"] = json!("900101");
    body["method"]["card"]["credential"]["passwordTwoDigits"] = json!("12");
    let (status, issued) = answer(shop.post("/billing-keys", &body)).await;
    assert_eq!(status, 200, "{issued}");
    issued["billingKeyInfo"]["billingKey"].as_str().expect("a key").to_owned()
}

impl Shop {
    async fn revoke(&self, json: &Value) -> (u16, Value) {
        let request = self.http.delete(self.with_json("/payment-schedules", json));
        answer(request.header("Authorization", self.authorization())).await
    }
}

#[tokio::test]
async fn a_schedule_is_tried_once_when_its_time_has_come() {
    let clock = Clock::at(NOW);
    let shop = Shop::with(clock.on(Sandbox::builder()));
    let key = billing_key(&shop).await;
    let (_, scheduled) = planned(&shop, "order-1", &key, "2026-08-07T00:30:00Z").await;
    let id = scheduled["schedule"]["id"].as_str().expect("an id");
    assert_refused(
        &planned(&shop, "order-1", &key, "2026-08-08T00:30:00Z").await,
        409,
        "PAYMENT_SCHEDULE_ALREADY_EXISTS",
    );
    assert_refused(&planned(&shop, "order-2", &key, "2026-08-06T00:30:00Z").await, 400, "INVALID_REQUEST");
    clock.set(NOW + DAY);
    for _ in 0..2 {
        let (_, tried) = answer(shop.get(&format!("/payment-schedules/{id}"))).await;
        assert_eq!(
            (tried["status"].as_str(), &tried["completedAt"]),
            (Some("SUCCEEDED"), &tried["timeToPay"])
        );
    }
    assert_eq!(shop.sandbox.charges().len(), 1);
    assert_eq!(shop.read("order-1").await["scheduleId"], id);
    let late = shop.revoke(&json!({ "scheduleIds": [id] })).await;
    assert_refused(&late, 409, "PAYMENT_SCHEDULE_ALREADY_PROCESSED");
}

#[tokio::test]
async fn schedules_are_revoked_together_or_not_at_all() {
    let shop = Shop::open();
    let (key, other) = (billing_key(&shop).await, billing_key(&shop).await);
    let mut all = Vec::new();
    for (id, key) in [("order-1", &key), ("order-2", &key), ("order-3", &other)] {
        let (_, scheduled) = planned(&shop, id, key, "2999-01-01T00:00:00Z").await;
        all.push(scheduled["schedule"]["id"].as_str().expect("an id").to_owned());
    }
    assert_refused(&shop.revoke(&json!({})).await, 400, "INVALID_REQUEST");
    // The third is of another key.
    let mixed = json!({ "billingKey": key, "scheduleIds": all });
    assert_refused(&shop.revoke(&mixed).await, 404, "PAYMENT_SCHEDULE_NOT_FOUND");
    let until = json!({ "filter": { "until": "3000-01-01T00:00:00Z", "from": "2998-01-01T00:00:00Z" } });
    let (_, listed) = shop.list("/payment-schedules", &until).await;
    let scheduled = listed["items"].as_array().expect("items").iter();
    assert_eq!(scheduled.filter(|item| item["status"] == "SCHEDULED").count(), 3, "{listed}");
    let (_, revoked) = shop.revoke(&json!({ "billingKey": key })).await;
    assert_eq!(revoked["revokedScheduleIds"], json!(all[..2]));
    // A key with a payment to come cannot be deleted; one without can.
    let delete = |key: &str| {
        let request = shop.http.delete(shop.url(&format!("/billing-keys/{key}")));
        answer(request.header("Authorization", shop.authorization()))
    };
    assert_refused(&delete(&other).await, 409, "PAYMENT_SCHEDULE_ALREADY_EXISTS");
    assert_eq!(delete(&key).await.0, 200);
    assert_refused(
        &planned(&shop, "order-4", &key, "2999-01-01T00:00:00Z").await,
        409,
        "BILLING_KEY_ALREADY_DELETED",
    );
}
