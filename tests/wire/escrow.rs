//! Escrow payments, which begin in the window.

use portone_ksnet::answer::{Payment, PaymentEscrow};
use portone_ksnet::{GetPayment, KsnetRequest, PaymentLogisticsCompany, Timestamp};
use portone_ksnet_sandbox::WindowPayment;
use serde_json::json;

use crate::shop::{Agreed, Expected, Shop};

#[derive(KsnetRequest)]
#[ksnet(operation = confirmPayment)]
struct Confirm<'a> {
    payment_id: &'a str,
    payment_token: &'a str,
}

impl Shop {
    async fn escrow(&self, payment_id: &str) {
        let payment_token = &self.sandbox.authenticate(WindowPayment::new(payment_id, 12_000).escrow());
        self.client.send(&Confirm { payment_id, payment_token }).await.expect("confirmed");
    }
}

#[derive(KsnetRequest)]
#[ksnet(operation = applyEscrowLogistics, contract = Agreed)]
struct Apply<'a> {
    payment_id: &'a str,
    #[ksnet(path = logistics.company)]
    company: PaymentLogisticsCompany,
    #[ksnet(path = logistics.invoiceNumber)]
    invoice: &'a str,
    #[ksnet(path = logistics.sentAt)]
    sent_at: Timestamp,
}

#[derive(KsnetRequest)]
#[ksnet(operation = modifyEscrowLogistics, contract = Agreed)]
struct Modify<'a> {
    payment_id: &'a str,
    #[ksnet(path = logistics.company)]
    company: PaymentLogisticsCompany,
    #[ksnet(path = logistics.invoiceNumber)]
    invoice: &'a str,
    #[ksnet(path = logistics.sentAt)]
    sent_at: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = confirmEscrow)]
struct Complete<'a> {
    payment_id: &'a str,
    from_store: Option<bool>,
}

#[tokio::test]
async fn apply_modify_and_confirm() {
    let shop = Shop::open();
    shop.escrow("order-1").await;
    let path = "/payments/order-1/escrow/logistics";
    let sent_at = Timestamp::of_korea(2026, 8, 7, 14, 0, 0).expect("a date");
    let apply = Apply {
        payment_id: "order-1",
        company: PaymentLogisticsCompany::CJ,
        invoice: "1234-5678",
        sent_at: sent_at.clone(),
    };
    let applied = shop.client.send(&apply).await.expect("registered");
    assert_eq!((applied.invoice_number.as_str(), applied.sent_at), ("1234-5678", sent_at));
    let logistics = |invoice| {
        json!({
            "company": "CJ", "invoiceNumber": invoice, "sentAt": "2026-08-07T14:00:00+09:00",
        })
    };
    shop.posted(path, json!({ "storeId": shop.store(), "logistics": logistics("1234-5678") }));

    let modify = Modify {
        payment_id: "order-1",
        company: PaymentLogisticsCompany::CJ,
        invoice: "8765-4321",
        sent_at: "2026-08-07T14:00:00+09:00",
    };
    let modified = shop.client.send(&modify).await.expect("changed");
    assert!(modified.modified_at.unix_seconds().is_some());
    shop.sent(&Expected {
        method: "PATCH",
        path,
        query: Vec::new(),
        body: Some(json!({ "storeId": shop.store(), "logistics": logistics("8765-4321") })),
    });

    let complete = Complete { payment_id: "order-1", from_store: Some(true) };
    shop.client.send(&complete).await.expect("confirmed");
    shop.posted("/payments/order-1/escrow/complete", json!({ "storeId": shop.store(), "fromStore": true }));
    let payment = shop.client.send(&GetPayment::new("order-1")).await.expect("the payment");
    let Payment::Paid(payment) = payment else { panic!("{payment:?}") };
    assert!(matches!(payment.escrow, Some(PaymentEscrow::Confirmed(_))));
}

#[tokio::test]
async fn what_is_no_escrow_payment_has_no_delivery() {
    let shop = Shop::open();
    shop.pay("order-1", 12_000).await;
    let error =
        shop.client.send(&Complete { payment_id: "order-1", from_store: None }).await.expect_err("none");
    assert_eq!((error.kind(), error.pg_code()), (Some("PG_PROVIDER"), Some("SANDBOX_NOT_ESCROW")));
}
