//! Lists from servers that do not mean what they say.

#[allow(dead_code, reason = "the tests of the client need more of it")]
#[path = "client/server.rs"]
mod server;

use std::io::Write as _;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};

use futures_core::Stream;
use portone_ksnet::answer::Payment;
use portone_ksnet::{ApiSecret, Channel, Client, Items, KsnetRequest, ListError, Listing, Outcome};
use serde_json::{Value, json};

use server::Server;

/// Gives the bodies in their order, the last one for ever.
fn scripted(bodies: Vec<(u16, Value)>) -> Server {
    let next = AtomicUsize::new(0);
    Server::answering(move |stream| {
        let (status, body) = &bodies[next.fetch_add(1, Ordering::SeqCst).min(bodies.len() - 1)];
        let body = body.to_string();
        let head = format!(
            "HTTP/1.1 {status} x\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
            body.len()
        );
        drop(stream.write_all((head + &body).as_bytes()));
    })
}

fn client(server: &Server) -> Client {
    let channel = Channel::new("store-1", "channel-key-1").expect("ids");
    let secret = ApiSecret::new("aB3dE5gH").expect("a secret");
    Client::builder(secret, channel).base_url(server.url()).expect("loopback").build().expect("a client")
}

#[derive(KsnetRequest)]
#[ksnet(operation = getPayments)]
struct Payments {
    #[ksnet(path = page.number)]
    number: Option<u32>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = getAllPaymentsByCursor)]
struct ByCursor {
    cursor: Option<String>,
}

const ALL: Payments = Payments { number: None };

fn page(number: i32, size: i32, total: i32, items: usize) -> (u16, Value) {
    let items: Vec<Value> = (0..items).map(|item| json!({ "id": format!("{number}-{item}") })).collect();
    (200, json!({ "items": items, "page": { "number": number, "size": size, "totalCount": total } }))
}

fn part(cursors: &[&str]) -> (u16, Value) {
    let items: Vec<Value> = cursors.iter().map(|cursor| json!({ "payment": {}, "cursor": cursor })).collect();
    (200, json!({ "items": items }))
}

/// How many items came, and what ended it; a list that never ends is a failure.
async fn read<R>(mut items: Items<'_, R>) -> (usize, Option<String>)
where
    R: KsnetRequest,
    R::Operation: Listing,
{
    for count in 0..100 {
        match items.next().await {
            Some(Ok(_)) => {}
            Some(Err(ListError::Broken(broken))) => {
                assert!(items.next().await.is_none(), "it ends");
                items.ask_again();
                assert!(items.next().await.is_none(), "and stays so");
                return (count, Some(broken.to_string()));
            }
            Some(Err(error)) => return (count, Some(error.to_string())),
            None => return (count, None),
        }
    }
    panic!("it goes on for ever");
}

async fn pages(bodies: Vec<(u16, Value)>) -> (usize, Option<String>) {
    read(client(&scripted(bodies)).items(&ALL)).await
}

async fn cursors(bodies: Vec<(u16, Value)>) -> (usize, Option<String>) {
    read(client(&scripted(bodies)).items(&ByCursor { cursor: None })).await
}

#[track_caller]
fn broken(found: &(usize, Option<String>), items: usize, said: &str) {
    let error = found.1.as_deref().unwrap_or("no error");
    assert!(found.0 == items && error.contains(said), "{} items, {error}", found.0);
    assert!(error.contains("`getPayments`") || error.contains("`getAllPaymentsByCursor`"), "{error}");
}

#[tokio::test]
async fn a_list_ends_where_it_says() {
    assert_eq!(pages(vec![page(0, 10, 0, 0)]).await, (0, None));
    assert_eq!(pages(vec![page(0, 2, 2, 2)]).await, (2, None));
    assert_eq!(pages(vec![page(0, 2, 3, 2), page(1, 2, 3, 1)]).await, (3, None));
    // One that grows or shrinks while it is read.
    assert_eq!(pages(vec![page(0, 2, 3, 2), page(1, 2, 5, 2), page(2, 2, 5, 1)]).await, (5, None));
    assert_eq!(pages(vec![page(0, 2, 3, 2), page(1, 2, 2, 0)]).await, (2, None));
    // A short page in the middle is no end.
    assert_eq!(pages(vec![page(0, 2, 4, 1), page(1, 2, 4, 2)]).await, (3, None));
    assert_eq!(cursors(vec![part(&[])]).await, (0, None));
    assert_eq!(cursors(vec![part(&["a", "b"]), part(&["c"]), part(&[])]).await, (3, None));
}

#[tokio::test]
async fn a_page_that_is_not_turned_is_noticed() {
    broken(&pages(vec![page(0, 2, 100, 2)]).await, 2, "page 1 was asked for, and page 0 came");
    let from_three = Payments { number: Some(3) };
    let server = scripted(vec![page(0, 2, 100, 2)]);
    broken(&read(client(&server).items(&from_three)).await, 0, "page 3 was asked for, and page 0 came");
}

#[tokio::test]
async fn a_total_that_never_comes_is_noticed() {
    let bodies = vec![page(0, 2, 100, 2), page(1, 2, 100, 0)];
    broken(&pages(bodies).await, 2, "page 1 is empty, and there are said to be 100 items");
    broken(&pages(vec![page(0, 2, 1, 0)]).await, 0, "page 0 is empty");
    assert_eq!(pages(vec![page(0, i32::MAX, i32::MAX, 1)]).await, (1, None), "no number runs over");
}

#[tokio::test]
async fn pages_that_cannot_be_are_noticed() {
    for (size, total) in [(0, 10), (-1, 10), (10, -1)] {
        broken(&pages(vec![page(0, size, total, 1)]).await, 0, "is said to have");
    }
}

#[tokio::test]
async fn a_cursor_that_leads_round_in_a_circle_is_noticed() {
    broken(&cursors(vec![part(&["a"])]).await, 1, "leads back");
    broken(&cursors(vec![part(&["a"]), part(&["b"]), part(&["c"]), part(&["a"])]).await, 3, "leads back");
    broken(&cursors(vec![part(&["a", ""])]).await, 0, "empty cursor");
}

#[tokio::test]
async fn a_part_that_was_not_had_can_be_asked_for_again() {
    let refused = (401, json!({ "type": "UNAUTHORIZED", "message": "no" }));
    let server = scripted(vec![page(0, 1, 2, 1), refused, page(1, 1, 2, 1)]);
    let client = client(&server);
    let mut items = client.items(&ALL);
    assert!(items.next().await.expect("one").is_ok());
    let error = items.next().await.expect("an error").expect_err("refused");
    let ListError::Call(error) = error else { panic!("{error:?}") };
    assert_eq!((error.outcome(), error.kind()), (Outcome::Refused, Some("UNAUTHORIZED")));
    // A loop that passes over errors does not ask for ever.
    assert!(items.next().await.is_none() && items.next().await.is_none());
    assert_eq!(server.heads().len(), 2);
    items.ask_again();
    let Payment::Unrecognized(last) = items.next().await.expect("another").expect("an item") else {
        panic!("it has no status")
    };
    assert_eq!(last.json(), r#"{"id":"1-0"}"#);
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn a_request_that_breaks_a_rule_is_not_sent_for_any_page() {
    #[derive(KsnetRequest)]
    #[ksnet(operation = getPayments)]
    struct ByText<'a> {
        #[ksnet(path = filter.textSearch)]
        text: &'a [portone_ksnet::PaymentTextSearch],
        #[ksnet(path = filter.cashReceiptIssuedAtRange.from)]
        from: Option<&'a str>,
        #[ksnet(path = filter.cashReceiptIssuedAtRange.until)]
        until: Option<&'a str>,
    }
    let server = scripted(vec![page(0, 1, 0, 0)]);
    let client = client(&server);
    let half = ByText { text: &[], from: Some("2026-08-06T00:00:00Z"), until: None };
    let error = client.items(&half).next().await.expect("an error").expect_err("half a range");
    assert!(error.to_string().contains("cash-receipt-issued-at-range-until"), "{error}");
    assert!(server.heads().is_empty());
    let whole = ByText { until: Some("2026-08-07T00:00:00Z"), ..half };
    assert!(client.items(&whole).next().await.is_none());
    assert_eq!(server.heads().len(), 1);
}

#[tokio::test]
async fn a_wait_that_is_given_up_loses_nothing() {
    let server = scripted(vec![page(0, 1, 2, 1), page(1, 1, 2, 1)]);
    let client = client(&server);
    let mut items = client.items(&ALL);
    {
        let mut waiting = std::pin::pin!(items.next());
        let mut context = Context::from_waker(Waker::noop());
        assert!(waiting.as_mut().poll(&mut context).is_pending());
    }
    assert!(items.next().await.expect("one").is_ok());
    // It is a stream as well.
    let second = std::future::poll_fn(|context| Pin::new(&mut items).poll_next(context)).await;
    assert!(second.expect("another").is_ok());
    let mut context = Context::from_waker(Waker::noop());
    assert!(matches!(Pin::new(&mut items).poll_next(&mut context), Poll::Ready(None)));
    assert_eq!(server.heads().len(), 2);
}
