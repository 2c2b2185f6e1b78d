//! What is sent again, how often, and with what.

use std::net::TcpListener;
use std::thread;
use std::time::{Duration, Instant};

use portone_ksnet::{Cause, GetPayment, Outcome, RetryPolicy};
use portone_ksnet_sandbox::Sandbox;

use crate::by_hand::{CARD, DECLINED_CARD, KeyIn};
use crate::server::{Server, Turn, answer, closed_port};
use crate::shop::{Shop, attempts, client_of, key};

const PAID: &str = r#"{"payment":{"pgTxId":"1","paidAt":"2026-08-01T00:00:00Z"}}"#;

fn outstanding() -> Turn {
    answer(409, "", r#"{"type":"IDEMPOTENCY_OUTSTANDING_REQUEST","message":"wait"}"#)
}

#[tokio::test]
async fn what_fails_on_the_way_is_sent_again_the_same() {
    let server = Server::in_turn(vec![
        Turn::Close,
        answer(502, "content-type: text/html\r\n", "<h1>502 Bad Gateway</h1>"),
        answer(500, "", ""),
        answer(429, "", r#"{"message":"Too Many Requests"}"#),
        answer(408, "", ""),
        Turn::Say(b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{\"payment\":".to_vec()),
        answer(200, "", PAID),
    ]);
    let client = client_of(&server.url()).retry(attempts(7)).build().unwrap();
    client.send(&KeyIn::pay("order-1", CARD)).await.expect("paid");
    let sent = server.requests();
    assert_eq!(sent.len(), 7);
    assert!(sent.iter().all(|request| *request == sent[0]), "the same bytes, the same random key");
    assert!(sent[0].0.contains("\r\nidempotency-key: \""), "{}", sent[0].0);
}

#[tokio::test]
async fn a_read_is_sent_again_too() {
    let server = Server::in_turn(vec![Turn::Close, answer(404, "", r#"{"type":"PAYMENT_NOT_FOUND"}"#)]);
    let client = client_of(&server.url()).retry(attempts(2)).build().unwrap();
    let error = client.send(&GetPayment::new("order-1")).await.unwrap_err();
    // What was not read the first time does not make the second doubtful.
    assert_eq!((error.kind(), error.outcome()), (Some("PAYMENT_NOT_FOUND"), Outcome::Refused));
    assert_eq!((error.attempts(), server.heads().len()), (2, 2));
    assert!(!server.heads()[0].contains("idempotency-key"));
}

#[tokio::test]
async fn attempts_are_counted_and_the_calls_own_policy_goes_first() {
    let server = Server::in_turn(vec![Turn::Close]);
    let client = client_of(&server.url()).retry(attempts(3)).build().unwrap();
    let request = KeyIn::pay("order-1", CARD);
    for (policy, expected) in [(None, 3), (Some(RetryPolicy::ONCE), 1), (Some(attempts(2)), 2)] {
        let before = server.heads().len();
        let call = client.send(&request);
        let call = if let Some(policy) = policy { call.retry(policy) } else { call };
        let error = call.await.unwrap_err();
        assert_eq!((error.outcome(), error.attempts()), (Outcome::Unknown, expected));
        assert_eq!(server.heads().len() - before, expected as usize);
        let counted = format!("({expected} attempts)");
        assert_eq!(error.to_string().contains(&counted), expected > 1, "{error}");
    }
}

#[tokio::test]
async fn what_is_decided_is_not_sent_again() {
    for (status, body) in [
        (409, r#"{"type":"ALREADY_PAID"}"#),
        (502, r#"{"type":"PG_PROVIDER","pgCode":"1","pgMessage":"m"}"#),
        (500, r#"{"type":"SOMETHING_OF_PORTONE"}"#),
        (429, r#"{"type":"SOMETHING_OF_PORTONE"}"#),
        (200, "not JSON"),
        (302, ""),
        (403, "<html>blocked</html>"),
    ] {
        let server = Server::in_turn(vec![answer(status, "", body)]);
        let client = client_of(&server.url()).retry(attempts(3)).build().unwrap();
        let error = client.send(&KeyIn::pay("order-1", CARD)).await.unwrap_err();
        assert_eq!((error.attempts(), server.heads().len()), (1, 1), "{error}");
    }
    let shop = Shop::open();
    let declined = KeyIn::pay("order-1", DECLINED_CARD);
    let error = shop.client.send(&declined).retry(attempts(3)).await.unwrap_err();
    assert_eq!((error.outcome(), shop.sandbox.requests().len()), (Outcome::Refused, 1));
}

#[tokio::test]
async fn a_server_that_starts_late_is_found() {
    let url = closed_port();
    let address = url.trim_start_matches("http://").to_owned();
    let client = client_of(&url).build().unwrap();
    let request = KeyIn::pay("order-1", CARD);
    let error = client.send(&request).retry(attempts(3)).await.unwrap_err();
    // Three times nothing was sent.
    assert_eq!((error.outcome(), error.attempts()), (Outcome::NotSent, 3));
    assert!(error.resume().is_none());
    let paying = client.send(&request).retry(attempts(400)).prepare();
    let starting = async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        // Another test may have been given the port in the meantime; then it is no server of ours.
        TcpListener::bind(&address).map(|listener| {
            thread::spawn(move || {
                let (mut stream, _) = listener.accept().expect("a connection");
                let _ = std::io::Read::read(&mut stream, &mut [0; 4096]);
                let Turn::Say(bytes) = answer(200, "", PAID) else { unreachable!("an answer") };
                let _ = std::io::Write::write_all(&mut stream, &bytes);
            })
        })
    };
    let (paid, started) = tokio::join!(paying, starting);
    if started.is_ok() {
        paid.expect("paid");
    }
}

#[tokio::test]
async fn a_read_timeout_is_of_one_attempt() {
    let server = Server::in_turn(vec![Turn::Hold(Duration::from_secs(5)), answer(200, "", PAID)]);
    let client = client_of(&server.url()).read_timeout(Duration::from_millis(150)).build().unwrap();
    client.send(&KeyIn::pay("order-1", CARD)).retry(attempts(2)).await.expect("paid");
    assert_eq!(server.heads().len(), 2);
}

#[tokio::test]
async fn a_request_that_is_being_done_is_waited_for() {
    let mut turns: Vec<_> = (0..5).map(|_| outstanding()).collect();
    turns.push(answer(200, "", PAID));
    let server = Server::in_turn(turns);
    let client = client_of(&server.url()).build().unwrap();
    let request = KeyIn::pay("order-1", CARD);
    let error = client.send(&request).await.unwrap_err();
    assert_eq!((error.outcome(), error.attempts()), (Outcome::Unknown, 1), "once is once");
    // It is no further attempt, so two are enough for the four questions that are left.
    client.send(&request).retry(attempts(2)).await.expect("paid");
    assert_eq!(server.heads().len(), 6);
}

#[tokio::test]
async fn the_stand_ins_slow_payment_is_waited_for() {
    let shop = Shop::with(Sandbox::builder().pg_delay(Duration::from_millis(400)));
    let key = key("order-1-attempt-1");
    let request = KeyIn::pay("order-1", CARD);
    // The first attempt times out while KSNET is asked, the others find it outstanding.
    let call = shop.client.send(&request).idempotency_key(&key).read_timeout(Duration::from_millis(100));
    call.retry(attempts(2)).await.expect("paid");
    assert_eq!(shop.sandbox.charges().len(), 1);
    assert!(shop.sandbox.requests().len() > 2);
}

#[tokio::test]
async fn waiting_for_what_is_being_done_ends_with_the_budget() {
    let server = Server::in_turn(vec![outstanding()]);
    let client = client_of(&server.url()).build().unwrap();
    let policy = attempts(2).budget(Duration::from_millis(200));
    let error = client.send(&KeyIn::pay("order-1", CARD)).retry(policy).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
    assert!(error.attempts() > 1 && error.resume().is_some());
}

#[tokio::test]
async fn retry_after_is_waited_for_in_full() {
    let server = Server::in_turn(vec![answer(429, "Retry-After: 1\r\n", ""), answer(200, "", PAID)]);
    let client = client_of(&server.url()).retry(attempts(2)).build().unwrap();
    let started = Instant::now();
    client.send(&KeyIn::pay("order-1", CARD)).await.expect("paid");
    assert!(started.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn a_retry_after_beyond_the_end_is_told_at_once() {
    let dates = "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 Nov 1994 09:49:37 GMT\r\n";
    for (headers, wait) in
        [("Retry-After: 11\r\n", 11), (dates, 3600), ("Retry-After: 99999999999999999999\r\n", u64::MAX)]
    {
        let server = Server::in_turn(vec![answer(503, headers, "")]);
        let client = client_of(&server.url()).retry(attempts(5)).build().unwrap();
        let error = client.send(&KeyIn::pay("order-1", CARD)).await.unwrap_err();
        assert_eq!((error.attempts(), error.status()), (1, Some(503)));
        assert_eq!(error.retry_after(), Some(Duration::from_secs(wait)));
    }
    let server = Server::in_turn(vec![answer(503, "Retry-After: soon\r\n", "")]);
    let client = client_of(&server.url()).retry(attempts(2)).build().unwrap();
    let error = client.send(&KeyIn::pay("order-1", CARD)).await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (2, None));
}

#[tokio::test]
async fn the_budget_cuts_an_attempt_off() {
    let server = Server::in_turn(vec![Turn::Hold(Duration::from_secs(20))]);
    let client = client_of(&server.url()).build().unwrap();
    let request = KeyIn::pay("order-1", CARD);
    let soon = Duration::from_millis(150);
    for policy in [attempts(3).budget(soon), RetryPolicy::ONCE.deadline(Instant::now() + 2 * soon)] {
        let error = client.send(&request).retry(policy).await.unwrap_err();
        assert_eq!((error.outcome(), error.attempts()), (Outcome::Unknown, 1));
        assert!(matches!(error.cause(), Cause::Transport(error) if error.is_timeout()), "{error}");
    }
}

#[tokio::test]
async fn nothing_is_sent_after_the_deadline() {
    let server = Server::in_turn(vec![answer(200, "", PAID)]);
    let client = client_of(&server.url()).build().unwrap();
    let request = KeyIn::pay("order-1", CARD);
    for policy in [RetryPolicy::default().deadline(Instant::now()), attempts(3).budget(Duration::ZERO)] {
        let error = client.send(&request).retry(policy).await.unwrap_err();
        assert_eq!((error.outcome(), error.attempts()), (Outcome::NotSent, 0));
        assert!(matches!(error.cause(), Cause::Deadline), "{error}");
        assert!(error.to_string().contains("was not sent: its deadline had passed. It can be"), "{error}");
    }
    assert!(server.heads().is_empty());
    client.send(&request).await.expect("paid");
}
