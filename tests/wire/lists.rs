//! Lists, page by page and behind cursors.

use portone_ksnet::answer::{Payment, PaymentEvent};
use portone_ksnet::{KsnetRequest, PaymentStatus, PgProvider, Timestamp};
use serde_json::json;

use crate::shop::Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = getPayments)]
struct Payments<'a> {
    #[ksnet(path = page.number)]
    number: Option<u32>,
    #[ksnet(path = page.size)]
    size: Option<u32>,
    #[ksnet(path = filter.status)]
    status: &'a [PaymentStatus],
    #[ksnet(path = filter.pgProvider)]
    gateways: &'a [PgProvider],
    #[ksnet(path = filter.from)]
    from: Option<Timestamp>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = getAllPaymentsByCursor)]
struct ByCursor<'a> {
    from: Option<&'a str>,
    cursor: Option<&'a str>,
    size: Option<u32>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = getAllPaymentEventsByCursor)]
struct Events {
    size: u32,
}

#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment)]
struct Cancel<'a> {
    payment_id: &'a str,
    reason: &'a str,
    amount: u64,
}

async fn shop_with(payments: u64) -> Shop {
    let shop = Shop::open();
    for number in 1..=payments {
        shop.pay(&format!("order-{number}"), 1_000 + number).await;
    }
    shop
}

#[tokio::test]
async fn get_payments_asks_with_json_in_the_query() {
    let shop = shop_with(3).await;
    let list = Payments {
        number: Some(1),
        size: Some(2),
        status: &[PaymentStatus::PAID, PaymentStatus::CANCELLED],
        gateways: &[PgProvider::KSNET],
        from: Timestamp::of_korea(2024, 1, 1, 0, 0, 0),
    };
    let page = shop.client.send(&list).await.expect("a page");
    shop.listed(
        "/payments",
        json!({
            "page": { "number": 1, "size": 2 },
            "filter": {
                "storeId": shop.store(),
                "status": ["PAID", "CANCELLED"],
                "pgProvider": ["KSNET"],
                "from": "2024-01-01T00:00:00+09:00",
            },
        }),
    );
    assert_eq!((page.page.number, page.page.size, page.page.total_count), (1, 2, 3));
    assert_eq!(page.items.iter().map(Payment::id).collect::<Vec<_>>(), [Some(&"order-1".to_owned())]);
    let others = Payments { status: &[PaymentStatus::FAILED], number: None, size: None, from: None, ..list };
    assert!(shop.client.send(&others).await.expect("a page").items.is_empty());
}

#[tokio::test]
async fn pages_are_turned_as_the_payments_are_taken() {
    let shop = shop_with(5).await;
    let before = shop.sandbox.requests().len();
    let list = Payments {
        number: None,
        size: Some(2),
        status: &[PaymentStatus::PAID],
        gateways: &[PgProvider::KSNET],
        from: None,
    };
    let mut payments = shop.client.items(&list);
    assert_eq!(shop.sandbox.requests().len(), before, "nothing is asked for before it is taken");
    let mut totals = Vec::new();
    while let Some(payment) = payments.next().await {
        totals.push(payment.expect("a payment").amount().expect("an amount").total);
        let asked = shop.sandbox.requests().len() - before;
        assert_eq!(asked, totals.len().div_ceil(2), "no page is asked for before its time");
    }
    assert_eq!(totals, [1_005, 1_004, 1_003, 1_002, 1_001]);
    assert!(payments.next().await.is_none());
    shop.listed(
        "/payments",
        json!({
            "page": { "number": 2, "size": 2 },
            "filter": { "storeId": shop.store(), "status": ["PAID"], "pgProvider": ["KSNET"] },
        }),
    );
}

#[tokio::test]
async fn a_list_may_begin_in_its_middle() {
    let shop = shop_with(5).await;
    let list = Payments {
        number: Some(1),
        size: Some(2),
        status: &[PaymentStatus::PAID],
        gateways: &[PgProvider::KSNET],
        from: None,
    };
    let mut payments = shop.client.items(&list);
    let mut ids = Vec::new();
    while let Some(payment) = payments.next().await {
        ids.push(payment.expect("a payment").id().expect("an id").clone());
    }
    assert_eq!(ids, ["order-3", "order-2", "order-1"]);
}

#[tokio::test]
async fn get_all_payments_by_cursor() {
    let shop = shop_with(3).await;
    let list = ByCursor { from: Some("2024-01-01T00:00:00+09:00"), cursor: None, size: Some(2) };
    let part = shop.client.send(&list).await.expect("a part");
    shop.listed(
        "/payments-by-cursor",
        json!({ "storeId": shop.store(), "from": "2024-01-01T00:00:00+09:00", "size": 2 }),
    );
    assert_eq!(part.items.len(), 2);
    let cursor = part.items[1].cursor.as_str();
    let rest = ByCursor { cursor: Some(cursor), ..list };
    let rest = shop.client.send(&rest).await.expect("the rest");
    shop.listed(
        "/payments-by-cursor",
        json!({ "storeId": shop.store(), "from": "2024-01-01T00:00:00+09:00", "size": 2, "cursor": cursor }),
    );
    assert_eq!(rest.items[0].payment.id().map(String::as_str), Some("order-3"));

    let mut items = shop.client.items(&list);
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        ids.push(item.expect("a payment").payment.id().expect("an id").clone());
    }
    assert_eq!(ids, ["order-1", "order-2", "order-3"]);
}

#[tokio::test]
async fn get_all_payment_events_by_cursor() {
    let shop = shop_with(2).await;
    for amount in [1, 1_000] {
        let part = Cancel { payment_id: "order-1", reason: "dented", amount };
        shop.client.send(&part).await.expect("cancelled");
    }
    let mut events = shop.client.items(&Events { size: 3 });
    let (mut told, mut cursor) = (Vec::new(), String::new());
    while let Some(event) = events.next().await {
        let event = event.expect("an event");
        cursor = event.cursor;
        let event = event.payment_event;
        told.push((event.tag().expect("a type").to_owned(), event.money().expect("money").minor_units()));
        assert!(!matches!(event, PaymentEvent::Unrecognized(_)));
    }
    let of = |kind: &str, amount| (kind.to_owned(), amount);
    assert_eq!(
        told,
        [of("PAID", 1_001), of("PAID", 1_002), of("PARTIAL_CANCELLED", 1), of("CANCELLED", 1_000)]
    );
    shop.listed("/payment-events-by-cursor", json!({ "storeId": shop.store(), "size": 3, "cursor": cursor }));
}
