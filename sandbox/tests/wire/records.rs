use serde_json::{Value, json};

use crate::shop::{Shop, with};

#[tokio::test]
async fn a_request_is_kept_as_it_arrived() {
    let shop = Shop::open();
    let body = r#"{ "reason" : "r",  "amount":1 }"#;
    let request = shop.post("/payments/a%20b/cancel?x=%31", &Value::Null).body(body);
    request.header("Idempotency-Key", "\"order-1-attempt-1\"").send().await.expect("an answer");
    shop.get("/payments/a%20b").send().await.expect("an answer");

    let requests = shop.sandbox.requests();
    assert_eq!(requests.len(), 2);
    let write = &requests[0];
    assert_eq!((write.method.as_str(), write.path.as_str()), ("POST", "/payments/a%20b/cancel"));
    assert_eq!(write.query.as_deref(), Some("x=%31"));
    assert_eq!(write.header("content-type"), Some("application/json"));
    assert_eq!(write.header("idempotency-key"), Some("\"order-1-attempt-1\""));
    assert_eq!(write.header("x-absent"), None);
    assert_eq!(write.body, body.as_bytes());
    let read = &requests[1];
    assert_eq!((read.method.as_str(), read.query.as_deref(), read.body.as_slice()), ("GET", None, &b""[..]));
}

#[tokio::test]
async fn no_secret_is_kept_whatever_was_answered() {
    const SECRETS: [&str; 5] = ["sandbox-api-secret", "4111111111111111", "900101", "37", "0101112222"];
    let shop = Shop::open();
    let credential = json!({
        "number": SECRETS[1], "expiryYear": "99", "expiryMonth": "12",
        "birthOrBusinessRegistrationNumber": SECRETS[2], "passwordTwoDigits": SECRETS[3],
    });
    let card = with(shop.by_card(), "/method/card/credential", credential);
    assert_eq!(shop.pay("order-1", &card).await.0, 200);
    assert_eq!(shop.pay("order-1", &with(card.clone(), "/misspelt", json!(1))).await.0, 400);
    let text = card.to_string();
    let cut = shop.post("/payments/order-1/instant", &Value::Null).body(text[..text.len() - 1].to_owned());
    cut.send().await.expect("an answer");
    let receipt = json!({ "type": "PERSONAL", "customerIdentityNumber": SECRETS[4] });
    let account = with(shop.by_virtual_account(), "/method/virtualAccount/cashReceipt", receipt);
    assert_eq!(shop.pay("order-2", &account).await.0, 200);

    assert_eq!(shop.sandbox.requests().len(), 4);
    for mut request in shop.sandbox.requests() {
        assert_eq!(request.header("authorization"), Some("PortOne [redacted]"));
        // The port and the length of the body may hold any two digits.
        request.headers.retain(|(name, _)| name != "host" && name != "content-length");
        let kept = format!("{request:?} {}", String::from_utf8_lossy(&request.body));
        for secret in SECRETS {
            assert!(!String::from_utf8_lossy(&request.body).contains(secret), "{secret} in {kept}");
        }
        assert!(!kept.contains(SECRETS[0]) && !kept.contains(SECRETS[1]), "{kept}");
    }
    assert!(!format!("{:?}", shop.sandbox).contains(SECRETS[0]));
    for id in ["order-1", "order-2"] {
        assert!(!shop.read(id).await.to_string().contains(SECRETS[1]));
    }
}
