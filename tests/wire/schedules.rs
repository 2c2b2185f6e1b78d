//! Payments that are planned.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use portone_ksnet::answer::{Payment, PaymentSchedule};
use portone_ksnet::{GetPayment, GetPaymentSchedule, KsnetRequest, PaymentScheduleStatus, Timestamp};
use portone_ksnet_sandbox::Sandbox;
use serde_json::json;

use crate::shop::{Agreed, Expected, Shop};

#[derive(KsnetRequest)]
#[ksnet(operation = createPaymentSchedule, contract = Agreed, currency = KRW)]
#[ksnet(set(payment.productType = PHYSICAL))]
pub(crate) struct Plan<'a> {
    payment_id: &'a str,
    #[ksnet(path = payment.billingKey)]
    billing_key: &'a str,
    #[ksnet(path = payment.orderName)]
    order_name: &'a str,
    #[ksnet(path = payment.amount.total)]
    total: u64,
    #[ksnet(path = payment.customer.name.full)]
    buyer: &'a str,
    time_to_pay: Timestamp,
}

fn in_a_month() -> Timestamp {
    Timestamp::of_korea(2999, 9, 6, 9, 0, 0).expect("a date")
}

impl Shop {
    pub(crate) async fn plan(&self, payment_id: &str, billing_key: &str, time_to_pay: Timestamp) -> String {
        let order_name = "Tea, every month";
        let plan =
            Plan { payment_id, billing_key, order_name, total: 9_900, buyer: "Kim Min-ji", time_to_pay };
        self.client.send(&plan).await.expect("planned").schedule.id
    }
}

#[tokio::test]
async fn create_and_get_a_payment_schedule() {
    let shop = Shop::open();
    let key = shop.billing_key("customer-1").await;
    let id = shop.plan("order-1", &key, in_a_month()).await;
    shop.posted(
        "/payments/order-1/schedule",
        json!({
            "payment": {
                "storeId": shop.store(),
                "billingKey": key,
                "orderName": "Tea, every month",
                "amount": { "total": 9_900 },
                "currency": "KRW",
                "productType": "PHYSICAL",
                "customer": { "name": { "full": "Kim Min-ji" } },
            },
            "timeToPay": "2999-09-06T09:00:00+09:00",
        }),
    );
    let planned = shop.client.send(&GetPaymentSchedule::new(&id)).await.expect("the schedule");
    shop.read(&format!("/payment-schedules/{id}"));
    assert_eq!(planned.money().expect("money").to_string(), "9900 KRW");
    let PaymentSchedule::Scheduled(planned) = planned else { panic!("{planned:?}") };
    assert_eq!(planned.time_to_pay, in_a_month());
}

#[tokio::test]
async fn a_schedule_is_paid_when_its_time_has_come() {
    let now = Arc::new(Mutex::new(SystemTime::UNIX_EPOCH + Duration::from_secs(1_785_976_200)));
    let clock = Arc::clone(&now);
    let shop = Shop::with(Sandbox::builder().clock(move || *clock.lock().expect("no panic")));
    let key = shop.billing_key("customer-1").await;
    let time = Timestamp::from_unix_seconds(1_785_976_200 + 3600).expect("a date");
    let id = shop.plan("order-1", &key, time.clone()).await;
    assert!(shop.sandbox.charges().is_empty());
    *now.lock().expect("no panic") += Duration::from_secs(3600);
    let paid = shop.client.send(&GetPaymentSchedule::new(&id)).await.expect("the schedule");
    assert!(matches!(paid, PaymentSchedule::Succeeded(_)));
    let payment = shop.client.send(&GetPayment::new("order-1")).await.expect("the payment");
    let Payment::Paid(payment) = payment else { panic!("{payment:?}") };
    assert_eq!((payment.schedule_id.as_deref(), payment.paid_at), (Some(id.as_str()), time));
    assert_eq!(shop.sandbox.charges().len(), 1);
}

#[derive(KsnetRequest)]
#[ksnet(operation = getPaymentSchedules)]
struct List<'a> {
    #[ksnet(path = filter.from)]
    from: Timestamp,
    #[ksnet(path = filter.until)]
    until: Timestamp,
    #[ksnet(path = filter.billingKey)]
    billing_key: &'a str,
    #[ksnet(path = filter.status)]
    status: [PaymentScheduleStatus; 1],
    #[ksnet(path = sort.order)]
    order: portone_ksnet::SortOrder,
}

#[tokio::test]
async fn get_payment_schedules() {
    let shop = Shop::open();
    let (key, other) = (shop.billing_key("customer-1").await, shop.billing_key("customer-2").await);
    let id = shop.plan("order-1", &key, in_a_month()).await;
    shop.plan("order-2", &other, in_a_month()).await;
    let list = List {
        from: Timestamp::of_korea(2999, 9, 1, 0, 0, 0).expect("a date"),
        until: Timestamp::of_korea(2999, 10, 1, 0, 0, 0).expect("a date"),
        billing_key: &key,
        status: [PaymentScheduleStatus::SCHEDULED],
        order: portone_ksnet::SortOrder::ASC,
    };
    let found = shop.client.send(&list).await.expect("a list");
    shop.listed(
        "/payment-schedules",
        json!({
            "filter": {
                "storeId": shop.store(), "billingKey": key, "status": ["SCHEDULED"],
                "from": "2999-09-01T00:00:00+09:00", "until": "2999-10-01T00:00:00+09:00",
            },
            "sort": { "order": "ASC" },
        }),
    );
    assert!(matches!(found.items.as_slice(), [PaymentSchedule::Scheduled(found)] if found.id == id));
}

#[derive(KsnetRequest)]
#[ksnet(operation = revokePaymentSchedules)]
struct Revoke<'a> {
    billing_key: Option<&'a str>,
    schedule_ids: Option<Vec<&'a str>>,
}

#[tokio::test]
async fn what_is_too_long_for_an_address_travels_in_a_body() {
    let shop = Shop::open();
    let key = shop.billing_key("customer-1").await;
    let mut ids = Vec::new();
    for number in 0..120 {
        ids.push(shop.plan(&format!("order-{number}"), &key, in_a_month()).await);
    }
    let some: Vec<&str> = ids.iter().take(60).map(String::as_str).collect();
    let few = Revoke { billing_key: None, schedule_ids: Some(some) };
    shop.client.send(&few).await.expect("revoked");
    assert!(shop.last().body.is_empty() && shop.last().query.is_some());
    let rest: Vec<&str> =
        ids.iter().skip(60).map(String::as_str).chain(["x".repeat(2_000).leak() as &str]).collect();
    let many = Revoke { billing_key: None, schedule_ids: Some(rest.clone()) };
    // One of them is none, so nothing is revoked; PortOne has read all of it to say so.
    let error = shop.client.send(&many).await.expect_err("one is unknown");
    assert_eq!(error.kind(), Some("PAYMENT_SCHEDULE_NOT_FOUND"));
    shop.sent(&Expected {
        method: "DELETE",
        path: "/payment-schedules",
        query: Vec::new(),
        body: Some(json!({ "storeId": shop.store(), "scheduleIds": rest })),
    });
}

#[tokio::test]
async fn revoke_payment_schedules() {
    let shop = Shop::open();
    let key = shop.billing_key("customer-1").await;
    let one = shop.plan("order-1", &key, in_a_month()).await;
    let two = shop.plan("order-2", &key, in_a_month()).await;
    let revoke = Revoke { billing_key: None, schedule_ids: Some(vec![&one]) };
    let revoked = shop.client.send(&revoke).await.expect("revoked");
    assert_eq!(revoked.revoked_schedule_ids, [one.as_str()]);
    shop.sent(&Expected {
        method: "DELETE",
        path: "/payment-schedules",
        query: vec![("requestBody", json!({ "storeId": shop.store(), "scheduleIds": [one] }))],
        body: None,
    });
    // One that cannot be revoked keeps the others.
    let both = Revoke { billing_key: None, schedule_ids: Some(vec![&two, &one]) };
    let error = shop.client.send(&both).await.expect_err("revoked before");
    assert_eq!(error.kind(), Some("PAYMENT_SCHEDULE_ALREADY_REVOKED"));
    let all = Revoke { billing_key: Some(&key), schedule_ids: None };
    assert_eq!(shop.client.send(&all).await.expect("revoked").revoked_schedule_ids, [two]);
    let nothing = Revoke { billing_key: None, schedule_ids: None };
    let sent = shop.sandbox.requests().len();
    let error = shop.client.send(&nothing).await.expect_err("nothing to revoke");
    assert!(error.to_string().contains("[schedule-revoke-what]"), "{error}");
    assert_eq!(shop.sandbox.requests().len(), sent, "it was not sent");
}
