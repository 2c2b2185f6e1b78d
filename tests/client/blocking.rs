//! The client for programs without an async runtime.

use std::thread;
use std::time::Duration;

use portone_ksnet::answer::Payment;
use portone_ksnet::{
    ApiSecret, Cause, Channel, Client, GetPayment, KsnetRequest, ListError, Outcome, RetryPolicy, blocking,
};
use portone_ksnet_sandbox::Sandbox;

use crate::by_hand::{CARD, KeyIn};
use crate::server::{Server, Turn, answer};
use crate::shop::{attempts, client_of, key};

const PAID: &str = r#"{"payment":{"pgTxId":"1","paidAt":"2026-08-01T00:00:00Z"}}"#;

fn client(sandbox: &Sandbox) -> blocking::Client {
    let channel = Channel::new(sandbox.store_id(), sandbox.channel_key()).unwrap();
    let builder = Client::builder(ApiSecret::new(sandbox.api_secret()).unwrap(), channel);
    builder.base_url(sandbox.base_url()).unwrap().build_blocking().unwrap()
}

#[test]
fn a_payment_is_made_and_read_without_a_runtime() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox);
    let key = key("order-1-attempt-1");
    let request = KeyIn::pay("order-1", CARD);
    let paid = client.send(&request).idempotency_key(&key).wait().expect("paid");
    let again = client.send(&request).idempotency_key(&key).wait().expect("paid");
    assert_eq!(paid.payment.pg_tx_id, again.payment.pg_tx_id);
    assert!(matches!(client.send(&GetPayment::new("order-1")).wait(), Ok(Payment::Paid(_))));
    let refused = client.send(&request).wait().unwrap_err();
    assert_eq!((refused.kind(), refused.outcome()), (Some("ALREADY_PAID"), Outcome::Refused));
    assert_eq!(sandbox.charges().len(), 1);
}

#[test]
fn many_threads_share_a_client_and_outlive_its_maker() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox);
    let threads: Vec<_> = (0..8)
        .map(|thread| {
            let client = client.clone();
            thread::spawn(move || {
                for order in 0..5 {
                    client.send(&KeyIn::pay(&format!("order-{thread}-{order}"), CARD)).wait().expect("paid");
                }
            })
        })
        .collect();
    drop(client);
    for thread in threads {
        thread.join().unwrap();
    }
    assert_eq!(sandbox.charges().len(), 40);
}

#[test]
fn it_retries_times_out_and_resumes_as_the_async_client_does() {
    let server = Server::in_turn(vec![
        Turn::Hold(Duration::from_secs(5)),
        answer(500, "", ""),
        Turn::Close,
        answer(200, "", PAID),
    ]);
    let client = client_of(&server.url()).read_timeout(Duration::from_millis(150)).build_blocking().unwrap();
    let error = client.send(&KeyIn::pay("order-1", CARD)).retry(attempts(2)).wait().unwrap_err();
    assert_eq!((error.outcome(), error.attempts()), (Outcome::Unknown, 2));
    let resume = error.resume().expect("unknown");
    client.wait(resume.repeat_with(attempts(2))).expect("no runtime here").expect("paid");
    let sent = server.requests();
    assert!(sent.len() == 4 && sent.iter().all(|request| *request == sent[0]));
}

#[derive(KsnetRequest)]
#[ksnet(operation = getPayments)]
struct Payments {
    #[ksnet(path = page.number)]
    number: Option<u32>,
}

const ALL: Payments = Payments { number: None };

#[derive(KsnetRequest)]
#[ksnet(operation = getAllPaymentsByCursor)]
struct ByCursor {
    cursor: Option<String>,
}

fn page(number: u32, total: u32, ids: &[&str]) -> Turn {
    let items: Vec<_> = ids.iter().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    let page = format!(r#"{{"number":{number},"size":2,"totalCount":{total}}}"#);
    answer(200, "", &format!(r#"{{"items":[{}],"page":{page}}}"#, items.join(",")))
}

fn part(cursors: &[&str]) -> Turn {
    let items: Vec<_> =
        cursors.iter().map(|cursor| format!(r#"{{"payment":{{}},"cursor":"{cursor}"}}"#)).collect();
    answer(200, "", &format!(r#"{{"items":[{}]}}"#, items.join(",")))
}

#[test]
fn a_list_is_read_part_by_part_to_its_end() {
    let server = Server::in_turn(vec![page(0, 3, &["a", "b"]), page(1, 3, &["c"]), Turn::Close]);
    let client = client_of(&server.url()).build_blocking().unwrap();
    let mut items = client.items(&ALL);
    items.next().expect("an item").expect("read");
    items.next().expect("an item").expect("read");
    assert_eq!(server.requests().len(), 1, "a part is asked for when it is wanted");
    items.next().expect("an item").expect("read");
    assert!(items.next().is_none() && items.next().is_none());
    items.ask_again();
    assert!(items.next().is_none(), "there was no error");
    let heads = server.heads();
    assert_eq!(heads.len(), 2, "nothing is asked for after the end");
    assert!(heads[1].contains("%22page%22%3A%7B%22number%22%3A1%7D"), "{}", heads[1]);

    let server = Server::in_turn(vec![part(&["a", "b"]), part(&["c"]), part(&[])]);
    let client = client_of(&server.url()).build_blocking().unwrap();
    assert_eq!(client.items(&ByCursor { cursor: None }).flatten().count(), 3);
}

#[test]
fn a_list_that_is_none_ends_with_an_error_for_good() {
    for (server, request) in [
        (Server::in_turn(vec![page(0, 9, &["a", "b"])]), ALL),
        (Server::in_turn(vec![page(3, 9, &["a", "b"]), page(4, 9, &[])]), Payments { number: Some(3) }),
    ] {
        let client = client_of(&server.url()).build_blocking().unwrap();
        let mut items = client.items(&request);
        assert!(items.by_ref().take(2).all(|item| item.is_ok()));
        assert!(matches!(items.next(), Some(Err(ListError::Broken(_)))));
        items.ask_again();
        assert!(items.next().is_none());
    }
    let server = Server::in_turn(vec![part(&["a"])]);
    let client = client_of(&server.url()).build_blocking().unwrap();
    let request = ByCursor { cursor: None };
    let mut items = client.items(&request).skip(1);
    assert!(matches!(items.next(), Some(Err(ListError::Broken(_)))));
}

#[test]
fn a_part_that_was_not_had_is_asked_for_again_and_no_item_comes_twice() {
    let server = Server::in_turn(vec![page(0, 3, &["a", "b"]), Turn::Close, page(1, 3, &["c"])]);
    let client = client_of(&server.url()).build_blocking().unwrap();
    let mut items = client.items(&ALL);
    assert!(items.by_ref().take(2).all(|item| item.is_ok()));
    assert!(matches!(items.next(), Some(Err(ListError::Call(error))) if error.attempts() == 1));
    assert!(items.next().is_none(), "it ends");
    items.ask_again();
    assert!(items.next().is_some_and(|item| item.is_ok()) && items.next().is_none());
    let heads = server.heads();
    assert!(heads.len() == 3 && heads[1] == heads[2], "{heads:?}");
}

#[test]
fn inside_a_runtime_no_part_of_a_list_is_asked_for() {
    let server = Server::in_turn(vec![page(0, 3, &["a", "b"]), page(1, 3, &["c"])]);
    let client = client_of(&server.url()).build_blocking().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let mut items = client.items(&ALL);
    runtime.block_on(async {
        let Some(Err(ListError::Call(error))) = items.next() else { panic!("it is an error") };
        assert!(matches!(error.cause(), Cause::InsideRuntime), "{error}");
        assert_eq!((error.outcome(), server.requests().len()), (Outcome::NotSent, 0));
        assert!(items.next().is_none(), "it ends");
    });
    items.ask_again();
    items.next().expect("an item").expect("read");
    // What is there needs no waiting.
    runtime.block_on(async { assert!(items.next().is_some_and(|item| item.is_ok())) });
    assert!(items.next().is_some_and(|item| item.is_ok()) && items.next().is_none());
    assert_eq!(server.requests().len(), 2);
}

async fn assert_refused_here(client: &blocking::Client) {
    let request = KeyIn::pay("order-1", CARD);
    let error = client.send(&request).retry(RetryPolicy::ONCE).wait().unwrap_err();
    assert_eq!((error.outcome(), error.attempts()), (Outcome::NotSent, 0));
    assert!(matches!(error.cause(), Cause::InsideRuntime), "{error}");
    assert!(
        error.to_string().contains("was not sent: the blocking client was called inside a Tokio"),
        "{error}"
    );
    assert!(client.wait(std::future::ready(())).is_err());
    // Where the async client is awaited instead.
    let inside = tokio::task::spawn_blocking({
        let client = client.clone();
        move || client.wait(std::future::ready(())).is_err()
    });
    assert!(inside.await.unwrap());
}

#[test]
fn inside_a_runtime_it_says_so_and_neither_panics_nor_waits() {
    let sandbox = Sandbox::start().unwrap();
    let current_thread = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let multi_thread = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
    for runtime in [current_thread, multi_thread] {
        let made_outside = client(&sandbox);
        runtime.block_on(assert_refused_here(&made_outside));
        // One that is made and dropped inside.
        runtime.block_on(async { assert_refused_here(&client(&sandbox)).await });
        made_outside.send(&GetPayment::new("order-1")).wait().expect_err("nobody has paid");
        // A thread of one's own is no part of the runtime.
        runtime.block_on(async {
            let error =
                thread::spawn(move || made_outside.send(&GetPayment::new("order-1")).wait().unwrap_err());
            assert_eq!(error.join().unwrap().kind(), Some("PAYMENT_NOT_FOUND"));
        });
    }
    assert!(sandbox.charges().is_empty());
}

#[test]
fn it_prints_no_secret() {
    let client = client_of("http://127.0.0.1:1").build_blocking().unwrap();
    let request = KeyIn::pay("order-1", CARD);
    let printed = format!("{client:?} {:?}", client.send(&request));
    assert!(!printed.contains(crate::shop::SECRET) && !printed.contains(CARD), "{printed}");
    assert!(printed.contains("payInstantly"));
}
