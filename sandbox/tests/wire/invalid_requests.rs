use serde_json::{Value, json};

use crate::shop::{Shop, answer, assert_refused, with, without};

#[track_caller]
fn assert_names(answer: &(u16, Value), field: &str) {
    assert_refused(answer, 400, "INVALID_REQUEST");
    let message = answer.1["message"].as_str().unwrap_or_default();
    assert!(message.contains(&format!("`{field}`")), "{message}");
}

#[tokio::test]
async fn a_required_field_that_is_missing_is_named() {
    let shop = Shop::open();
    let credential = "/method/card/credential";
    let card = [
        ("/method", "method"),
        ("/orderName", "orderName"),
        ("/amount", "amount"),
        ("/amount/total", "amount.total"),
        ("/currency", "currency"),
        (credential, "method.card.credential"),
        ("/method/card/credential/number", "method.card.credential.number"),
        ("/method/card/credential/expiryYear", "method.card.credential.expiryYear"),
        ("/method/card/credential/expiryMonth", "method.card.credential.expiryMonth"),
    ];
    for (pointer, field) in card {
        assert_names(&shop.pay("order-1", &without(shop.by_card(), pointer)).await, field);
    }
    for name in ["bank", "expiry", "option"] {
        let body = without(shop.by_virtual_account(), &format!("/method/virtualAccount/{name}"));
        assert_names(&shop.pay("order-1", &body).await, &format!("method.virtualAccount.{name}"));
    }
    assert_names(&shop.cancel("order-1", &json!({})).await, "reason");
    assert!(shop.sandbox.charges().is_empty());
}

#[tokio::test]
async fn a_value_of_the_wrong_type_is_named() {
    let shop = Shop::open();
    let cases = [
        ("/orderName", json!(1)),
        ("/amount/total", json!("12000")),
        ("/amount/total", json!(12_000.5)),
        ("/amount/total", json!(-1)),
        ("/amount/total", json!(u64::MAX)),
        ("/currency", json!("CURRENCY_KRW")),
        ("/productType", json!("PRODUCT_TYPE_REAL")),
        ("/isEscrow", json!("false")),
        ("/isEscrow", Value::Null),
        ("/method/card/installmentMonth", json!(1_i64 << 31)),
        ("/method/card/credential/number", json!(4_111_111_111_111_111_u64)),
        ("/method/card/credential/number", json!("4111-1111-1111-1111")),
        ("/method/card/credential/expiryYear", json!("2099")),
        ("/method/card/credential/expiryMonth", json!("13")),
        ("/products", json!({})),
        ("/bypass", json!([])),
    ];
    for (pointer, value) in cases {
        let field = pointer[1..].replace('/', ".");
        assert_names(&shop.pay("order-1", &with(shop.by_card(), pointer, value)).await, &field);
    }
    let products = json!([
        { "id": "a", "name": "A", "amount": 1, "quantity": 1 },
        { "id": "b", "name": "B", "amount": 1, "quantity": "1" },
    ]);
    let body = with(shop.by_card(), "/products", products);
    assert_names(&shop.pay("order-1", &body).await, "products[1].quantity");
    assert_eq!(shop.pay("order-1", &shop.by_card()).await.0, 200);
}

#[tokio::test]
async fn stale_and_misspelt_names_are_named() {
    let shop = Shop::open();
    let snake = with(shop.by_card(), "/product_type", json!("PHYSICAL"));
    assert_names(&shop.pay("order-1", &snake).await, "product_type");
    let name = json!({ "name": { "first": "Gildong", "last": "Hong" } });
    let stale = with(shop.by_card(), "/customer", name);
    assert_names(&shop.pay("order-1", &stale).await, "customer.name.first");
    let bank = with(shop.by_virtual_account(), "/method/virtualAccount/bank", json!("KOOKMIN_BANK"));
    assert_names(&shop.pay("order-1", &bank).await, "method.virtualAccount.bank");
}

#[tokio::test]
async fn alternatives_are_given_once() {
    let shop = Shop::open();
    let method = shop.by_virtual_account()["method"]["virtualAccount"].clone();
    let both = with(shop.by_card(), "/method/virtualAccount", method);
    assert_names(&shop.pay("order-1", &both).await, "method");
    assert_names(&shop.pay("order-1", &with(shop.by_card(), "/method", json!({}))).await, "method");
    let expiry = json!({ "validHours": 1, "dueDate": "2099-01-01T00:00:00Z" });
    let both = with(shop.by_virtual_account(), "/method/virtualAccount/expiry", expiry);
    assert_names(&shop.pay("order-1", &both).await, "method.virtualAccount.expiry");
}

#[tokio::test]
async fn a_body_that_is_not_json_is_refused_without_repeating_it() {
    let shop = Shop::open();
    for body in ["", "{", "not json", "[]", "\"4111111111111111\""] {
        let request = shop.post("/payments/order-1/instant", &Value::Null).body(body);
        let answer = answer(request).await;
        assert_refused(&answer, 400, "INVALID_REQUEST");
        assert!(!answer.1.to_string().contains("4111"));
    }
    let huge = shop.post("/payments/order-1/instant", &Value::Null).body(vec![b' '; (1 << 20) + 1]);
    assert_refused(&answer(huge).await, 400, "INVALID_REQUEST");
}

#[tokio::test]
async fn an_amount_of_nothing_is_refused_and_the_least_is_paid() {
    let shop = Shop::open();
    let nothing = with(shop.by_card(), "/amount/total", json!(0));
    assert_names(&shop.pay("order-1", &nothing).await, "amount.total");
    shop.paid("order-1", 1).await;
    assert_names(&shop.cancel("order-1", &json!({ "reason": "r", "amount": 0 })).await, "amount");
}

#[tokio::test]
async fn an_operation_that_the_stand_in_lacks_is_not_mistaken_for_an_answer() {
    let shop = Shop::open();
    for request in [shop.get("/promotions/promotion-1"), shop.get("/payments/order-1/cancel")] {
        assert_eq!(request.send().await.expect("an answer").status(), 501);
    }
}
