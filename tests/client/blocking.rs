//! The client for programs without an async runtime.

use std::thread;
use std::time::Duration;

use portone_ksnet::answer::Payment;
use portone_ksnet::{ApiSecret, Cause, Channel, Client, GetPayment, Outcome, RetryPolicy, blocking};
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
