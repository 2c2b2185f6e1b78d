use portone_ksnet_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::shop::{Clock, Shop, assert_refused_by_ksnet, with};

/// 2026-01-01T00:00:00Z.
const NEW_YEAR: u64 = 1_767_225_600;
const EXPIRY: &str = "/method/virtualAccount/expiry";

fn shop_at_new_year() -> Shop {
    Shop::with(Clock::at(NEW_YEAR).on(Sandbox::builder().merchant_name("Bean & Co.")))
}

#[tokio::test]
async fn an_account_is_issued_and_no_money_moves() {
    let shop = shop_at_new_year();
    let (status, answer) = shop.pay("order-1", &shop.by_virtual_account()).await;
    assert_eq!(status, 200, "{answer}");
    assert!(answer["payment"]["pgTxId"].is_string());
    assert!(shop.sandbox.charges().is_empty());

    let payment = shop.read("order-1").await;
    assert_eq!(payment["status"], "VIRTUAL_ACCOUNT_ISSUED");
    assert_eq!(payment["amount"]["paid"], 0);
    assert!(payment.get("paidAt").is_none());
    let account = &payment["method"];
    assert_eq!(account["type"], "PaymentMethodVirtualAccount");
    assert_eq!((&account["bank"], &account["accountType"]), (&json!("KOOKMIN"), &json!("NORMAL")));
    assert!(account["accountNumber"].as_str().is_some_and(|number| !number.is_empty()));
}

#[tokio::test]
async fn the_holder_is_the_merchant_whatever_was_asked() {
    let shop = shop_at_new_year();
    let asked = json!("Somebody Else");
    let body = with(shop.by_virtual_account(), "/method/virtualAccount/remitteeName", asked);
    shop.pay("order-1", &body).await;
    assert_eq!(shop.read("order-1").await["method"]["remitteeName"], "Bean & Co.");
}

#[tokio::test]
async fn the_deadline_is_given_in_hours_or_as_an_instant() {
    let shop = shop_at_new_year();
    shop.pay("order-1", &shop.by_virtual_account()).await;
    assert_eq!(shop.read("order-1").await["method"]["expiredAt"], "2026-01-02T00:00:00Z");

    let due = json!({ "dueDate": "2026-01-05T23:59:59+09:00" });
    shop.pay("order-2", &with(shop.by_virtual_account(), EXPIRY, due)).await;
    assert_eq!(shop.read("order-2").await["method"]["expiredAt"], "2026-01-05T14:59:59Z");
}

#[tokio::test]
async fn without_a_deadline_in_the_future_no_account_is_issued() {
    let shop = shop_at_new_year();
    let cases: [(Value, &str); 4] = [
        (json!({}), "SANDBOX_NO_DEADLINE"),
        (json!({ "validHours": 0 }), "SANDBOX_PAST_DEADLINE"),
        (json!({ "validHours": i32::MIN }), "SANDBOX_PAST_DEADLINE"),
        (json!({ "dueDate": "2026-01-01T09:00:00+09:00" }), "SANDBOX_PAST_DEADLINE"),
    ];
    for (expiry, code) in cases {
        let refused = shop.pay("order-1", &with(shop.by_virtual_account(), EXPIRY, expiry)).await;
        assert_refused_by_ksnet(&refused, code);
        assert_eq!(shop.read("order-1").await["status"], "FAILED");
    }
    let next_second = json!({ "dueDate": "2026-01-01T09:00:01+09:00" });
    assert_eq!(shop.pay("order-1", &with(shop.by_virtual_account(), EXPIRY, next_second)).await.0, 200);
    let ages = json!({ "validHours": i32::MAX });
    assert_eq!(shop.pay("order-2", &with(shop.by_virtual_account(), EXPIRY, ages)).await.0, 200);
}

#[tokio::test]
async fn a_due_date_says_its_offset() {
    let shop = shop_at_new_year();
    for date in ["2026-01-05", "20260105", "2026-01-05T23:59:59", "2026-01-05 23:59:59+09:00"] {
        let body = with(shop.by_virtual_account(), EXPIRY, json!({ "dueDate": date }));
        assert_eq!(shop.pay("order-1", &body).await.0, 400, "{date}");
    }
}

#[tokio::test]
async fn only_a_fixed_account_takes_tax_parts() {
    let shop = shop_at_new_year();
    let amount = json!({ "total": 1000, "taxFree": 100 });
    let one_time = with(shop.by_virtual_account(), "/amount", amount);
    assert_refused_by_ksnet(&shop.pay("order-1", &one_time).await, "SANDBOX_TAX_ON_VIRTUAL_ACCOUNT");

    let option = json!({ "type": "FIXED", "fixed": { "accountNumber": "79001234567890" } });
    let fixed = with(one_time, "/method/virtualAccount/option", option);
    assert_eq!(shop.pay("order-1", &fixed).await.0, 200);
    let account = shop.read("order-1").await["method"].clone();
    assert_eq!(account["accountNumber"], "79001234567890");

    let zero = json!({ "total": 1000, "taxFree": 0 });
    let one_time = with(shop.by_virtual_account(), "/amount", zero);
    assert_eq!(shop.pay("order-2", &one_time).await.0, 200);
}
