//! Paying, reading, cancelling, and what begins in the window.

use portone_ksnet::answer::{Payment, PaymentCancellation, PaymentTransaction};
use portone_ksnet::{
    CloseVirtualAccount, GetPayment, GetPaymentTransactions, KsnetRequest, Money, Timestamp,
};
use portone_ksnet_sandbox::WindowPayment;
use serde_json::json;

use crate::shop::{Agreed, Expected, KeyIn, Shop};

#[tokio::test]
async fn pay_instantly() {
    let shop = Shop::open();
    let paid = shop.client.send(&KeyIn::of_tea()).await.expect("paid").payment;
    assert!(paid.paid_at.unix_seconds().is_some());
    shop.posted(
        "/payments/order-1/instant",
        json!({
            "storeId": shop.store(),
            "channelKey": shop.channel(),
            "orderName": "Tea, 100 g",
            "amount": { "total": 12_000 },
            "currency": "KRW",
            "productType": "PHYSICAL",
            "customer": { "name": { "full": "Kim Min-ji" } },
            "method": { "card": { "credential": {
                "number": "****************", "expiryYear": "99", "expiryMonth": "12",
            } } },
        }),
    );
}

#[tokio::test]
async fn get_payment_and_its_amounts_and_dates() {
    let shop = Shop::open();
    shop.pay("order 1/가", 12_000).await;
    let payment = shop.client.send(&GetPayment::new("order 1/가")).await.expect("the payment");
    shop.read("/payments/order%201%2F%EA%B0%80");
    assert_eq!(payment.money(), Some(Money::new(12_000, "KRW")));
    let Payment::Paid(paid) = payment else { panic!("{payment:?}") };
    assert_eq!(paid.id, "order 1/가");
    assert_eq!(paid.currency.of(paid.amount.vat.expect("VAT")).to_string(), "1091 KRW");
    assert!(paid.paid_at >= paid.requested_at);
    let now = std::time::SystemTime::now();
    assert!(now.duration_since(paid.paid_at.to_system_time().expect("a date")).is_ok());
}

#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment)]
struct Cancel<'a> {
    payment_id: &'a str,
    reason: &'a str,
    amount: Option<u64>,
    current_cancellable_amount: Option<u64>,
}

#[tokio::test]
async fn cancel_payment() {
    let shop = Shop::open();
    shop.pay("order-1", 12_000).await;
    let part = Cancel {
        payment_id: "order-1",
        reason: "one tin was dented",
        amount: Some(2_000),
        current_cancellable_amount: Some(12_000),
    };
    let cancelled = shop.client.send(&part).await.expect("cancelled").cancellation;
    assert!(matches!(&cancelled, PaymentCancellation::Succeeded(part) if part.total_amount == 2_000));
    shop.posted(
        "/payments/order-1/cancel",
        json!({
            "storeId": shop.store(), "reason": "one tin was dented", "amount": 2_000,
            "currentCancellableAmount": 12_000,
        }),
    );
    let rest = Cancel { amount: None, current_cancellable_amount: None, ..part };
    shop.client.send(&rest).await.expect("cancelled");
    shop.posted(
        "/payments/order-1/cancel",
        json!({ "storeId": shop.store(), "reason": "one tin was dented" }),
    );
    let payment = shop.client.send(&GetPayment::new("order-1")).await.expect("the payment");
    assert!(matches!(payment, Payment::Cancelled(_)));
}

#[tokio::test]
async fn get_payment_transactions_has_every_attempt() {
    let shop = Shop::open();
    let declined = KeyIn { number: "4000000000000002", ..KeyIn::of_tea() };
    shop.client.send(&declined).await.expect_err("declined");
    shop.pay("order-1", 12_000).await;
    let attempts = shop.client.send(&GetPaymentTransactions::new("order-1")).await.expect("attempts").items;
    shop.read("/payments/order-1/transactions");
    let [PaymentTransaction::Paid(paid), PaymentTransaction::Failed(failed)] = attempts.as_slice() else {
        panic!("{attempts:?}")
    };
    assert_eq!((paid.payment_id.as_str(), failed.payment_id.as_str()), ("order-1", "order-1"));
    assert_ne!(paid.id, failed.id);
    assert_eq!(failed.failure.pg_code.as_deref(), Some("SANDBOX_DECLINED"));
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Agreed, pay_method = VIRTUAL_ACCOUNT, currency = KRW)]
#[ksnet(set(productType = PHYSICAL, method.virtualAccount.option.type = NORMAL))]
struct Account<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.virtualAccount.bank)]
    bank: portone_ksnet::RestBank,
    #[ksnet(path = method.virtualAccount.expiry.dueDate)]
    due: Timestamp,
}

#[tokio::test]
async fn close_virtual_account() {
    let shop = Shop::open();
    let account = Account {
        payment_id: "order-1",
        order_name: "Tea, 100 g",
        total: 12_000,
        buyer: "Kim Min-ji",
        bank: portone_ksnet::RestBank::KOOKMIN,
        due: Timestamp::of_korea(2999, 12, 31, 18, 0, 0).expect("a date"),
    };
    shop.client.send(&account).await.expect("issued");
    let body: serde_json::Value = serde_json::from_slice(&shop.last().body).expect("JSON");
    assert_eq!(body["method"]["virtualAccount"]["expiry"]["dueDate"], "2999-12-31T18:00:00+09:00");

    let closed = shop.client.send(&CloseVirtualAccount::new("order-1")).await.expect("closed");
    assert!(closed.closed_at.unix_seconds().is_some());
    shop.sent(&Expected {
        method: "POST",
        path: "/payments/order-1/virtual-account/close",
        query: vec![("storeId", shop.store())],
        body: None,
    });
    let error = shop.client.send(&CloseVirtualAccount::new("order-1")).await.expect_err("closed before");
    assert_eq!(error.kind(), Some("PAYMENT_NOT_WAITING_FOR_DEPOSIT"));
    assert!(shop.sandbox.charges().is_empty());
}

#[derive(KsnetRequest)]
#[ksnet(operation = preRegisterPayment, currency = KRW)]
struct PreRegister<'a> {
    payment_id: &'a str,
    total_amount: u64,
    tax_free_amount: Option<u64>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = confirmPayment)]
struct Confirm<'a> {
    payment_id: &'a str,
    payment_token: &'a str,
    total_amount: Option<u64>,
    currency: Option<portone_ksnet::Currency>,
    is_test: Option<bool>,
}

#[tokio::test]
async fn pre_register_then_confirm_a_payment() {
    let shop = Shop::open();
    let registered = PreRegister { payment_id: "order-1", total_amount: 12_000, tax_free_amount: None };
    shop.client.send(&registered).await.expect("registered");
    shop.posted(
        "/payments/order-1/pre-register",
        json!({ "storeId": shop.store(), "totalAmount": 12_000, "currency": "KRW" }),
    );

    let token = shop.sandbox.authenticate(WindowPayment::new("order-1", 12_000));
    let confirm = Confirm {
        payment_id: "order-1",
        payment_token: &token,
        total_amount: Some(12_000),
        currency: Some(portone_ksnet::Currency::KRW),
        is_test: None,
    };
    let confirmed = shop.client.send(&confirm).await.expect("confirmed");
    assert!(!confirmed.pg_tx_id.is_empty());
    shop.posted(
        "/payments/order-1/confirm",
        json!({
            "storeId": shop.store(), "paymentToken": token, "totalAmount": 12_000, "currency": "KRW",
        }),
    );
    assert_eq!(shop.sandbox.charges().len(), 1);
}

#[tokio::test]
async fn a_payment_other_than_the_registered_one_is_not_confirmed() {
    let shop = Shop::open();
    let registered = PreRegister { payment_id: "order-1", total_amount: 12_000, tax_free_amount: None };
    shop.client.send(&registered).await.expect("registered");
    let token = shop.sandbox.authenticate(WindowPayment::new("order-1", 100));
    let confirm = Confirm {
        payment_id: "order-1",
        payment_token: &token,
        total_amount: None,
        currency: None,
        is_test: None,
    };
    let error = shop.client.send(&confirm).await.expect_err("another amount");
    assert_eq!((error.kind(), error.status()), (Some("INFORMATION_MISMATCH"), Some(409)));
    assert!(shop.sandbox.charges().is_empty());
    let error =
        shop.client.send(&Confirm { payment_token: "guessed", ..confirm }).await.expect_err("a guess");
    assert_eq!(error.kind(), Some("INVALID_PAYMENT_TOKEN"));
}

#[derive(KsnetRequest)]
#[ksnet(operation = resendWebhook)]
struct Resend<'a> {
    payment_id: &'a str,
    webhook_id: Option<&'a str>,
}

#[tokio::test]
async fn resend_webhook() {
    let shop = Shop::open();
    shop.pay("order-1", 12_000).await;
    let latest = Resend { payment_id: "order-1", webhook_id: None };
    let webhook = shop.client.send(&latest).await.expect("sent again").webhook;
    shop.posted("/payments/order-1/resend-webhook", json!({ "storeId": shop.store() }));
    let this_one = Resend { payment_id: "order-1", webhook_id: Some(&webhook.id) };
    shop.client.send(&this_one).await.expect("sent again");
    shop.posted(
        "/payments/order-1/resend-webhook",
        json!({ "storeId": shop.store(), "webhookId": webhook.id }),
    );
    let resent = shop.sandbox.resent_webhooks();
    assert!(resent.iter().all(|resent| resent.webhook_id == webhook.id) && resent.len() == 2);
    let none = Resend { payment_id: "order-1", webhook_id: Some("webhook-of-another") };
    assert_eq!(shop.client.send(&none).await.expect_err("none").kind(), Some("WEBHOOK_NOT_FOUND"));
}
