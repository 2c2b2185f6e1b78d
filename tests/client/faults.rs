//! Servers and networks that fail: each gives a typed error, and never a wrong certainty about money.

use std::io::Write as _;
use std::thread;
use std::time::Duration;

use portone_ksnet::operation::{getPayment, payInstantly};
use portone_ksnet::{Cause, Client, Error, GetPayment, Outcome, Unreadable};

use crate::by_hand::{CARD, KeyIn};
use crate::server::{Server, closed_port};
use crate::shop::{client_of, key};

const SHORT: Duration = Duration::from_millis(150);

async fn pay(url: &str) -> Error<payInstantly> {
    let request = KeyIn::pay("order-1", CARD);
    let client = client_of(url).build().unwrap();
    let error = client.send(&request).idempotency_key(&key("order-1-attempt-1")).await.unwrap_err();
    assert_eq!(error.idempotency_key(), Some(&key("order-1-attempt-1")));
    assert_eq!((error.method(), error.path()), ("POST", "/payments/order-1/instant"));
    if error.outcome() == Outcome::Unknown {
        assert!(
            error.to_string().contains("`order-1-attempt-1` within three hours, or read the payment"),
            "{error}"
        );
    }
    error
}

async fn read(url: &str) -> Error<getPayment> {
    let client = client_of(url).build().unwrap();
    let error = client.send(&GetPayment::new("order-1")).await.unwrap_err();
    if error.outcome() == Outcome::Unknown {
        assert!(error.to_string().ends_with("It changes nothing and can be sent again."), "{error}");
    }
    error
}

/// A payment and a read of the same server: the outcome is unknown, and this is what was wrong with the answer.
async fn assert_unreadable(server: &Server, status: u16, expected: fn(&Unreadable) -> bool, body: &[u8]) {
    let (pay, read) = (pay(&server.url()).await, read(&server.url()).await);
    assert_eq!((pay.outcome(), read.outcome()), (Outcome::Unknown, Outcome::Unknown), "{pay}");
    assert_eq!((pay.status(), read.status()), (Some(status), Some(status)), "{pay}");
    assert_eq!((pay.body(), read.body()), (Some(body), Some(body)));
    assert_eq!((pay.kind(), pay.message(), pay.pg_code()), (None, None, None));
    assert!(matches!(pay.cause(), Cause::Unreadable(problem) if expected(problem)), "{pay:?}");
    assert!(matches!(read.cause(), Cause::Unreadable(problem) if expected(problem)), "{read:?}");
}

#[tokio::test]
async fn nobody_listens() {
    let error = pay(&closed_port()).await;
    assert_eq!((error.outcome(), error.status(), error.body()), (Outcome::NotSent, None, None));
    let Cause::Transport(transport) = error.cause() else { panic!("{error}") };
    assert!(transport.is_connect() && !transport.is_timeout() && transport.is_before_sending());
    assert!(error.to_string().contains("was not sent: no connection could be made ("), "{error}");
    assert_eq!(read(&closed_port()).await.outcome(), Outcome::NotSent);
}

#[tokio::test]
async fn a_client_of_the_callers_own_proves_nothing_by_a_failed_connection() {
    let client = client_of(&closed_port()).http(reqwest::Client::new()).build().unwrap();
    let error = client.send(&KeyIn::pay("order-1", CARD)).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);
}

#[tokio::test]
async fn the_connection_closes_before_the_request_is_read() {
    let error = pay(&Server::hanging_up().url()).await;
    assert_eq!((error.outcome(), error.status()), (Outcome::Unknown, None));
    assert!(error.to_string().contains("has no answer: the connection broke ("), "{error}");
}

#[tokio::test]
async fn the_connection_closes_after_the_request_was_read() {
    let server = Server::answering(|_| ());
    let error = pay(&server.url()).await;
    assert_eq!((error.outcome(), error.status()), (Outcome::Unknown, None));
    // The client did not send it twice on its own.
    assert_eq!(server.heads().len(), 1);
}

#[tokio::test]
async fn no_answer_comes_in_time() {
    let server = Server::answering(|_| thread::sleep(Duration::from_secs(5)));
    let (request, key) = (KeyIn::pay("order-1", CARD), key("order-1-attempt-1"));
    let of_the_client = client_of(&server.url()).read_timeout(SHORT).build().unwrap();
    let of_the_call = client_of(&server.url()).build().unwrap();
    let own = client_of(&server.url()).read_timeout(SHORT).http(reqwest::Client::new()).build().unwrap();
    for call in
        [of_the_client.send(&request), of_the_call.send(&request).read_timeout(SHORT), own.send(&request)]
    {
        let error = call.idempotency_key(&key).await.unwrap_err();
        assert_eq!((error.outcome(), error.idempotency_key()), (Outcome::Unknown, Some(&key)));
        let Cause::Transport(transport) = error.cause() else { panic!("{error}") };
        assert!(transport.is_timeout() && !transport.is_connect() && !transport.is_before_sending());
        assert!(error.to_string().contains("the whole answer did not come in time"), "{error}");
    }
}

#[tokio::test]
async fn an_answer_that_drips_does_not_hold_a_call() {
    let server = Server::answering(|stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{");
        while stream.write_all(b" ").is_ok() {
            thread::sleep(Duration::from_millis(20));
        }
    });
    let client = client_of(&server.url()).read_timeout(SHORT).build().unwrap();
    let error = client.send(&KeyIn::pay("order-1", CARD)).await.unwrap_err();
    assert_eq!((error.outcome(), error.status()), (Outcome::Unknown, Some(200)));
    let Cause::Unreadable(Unreadable::CutOff(transport)) = error.cause() else { panic!("{error}") };
    assert!(transport.is_timeout());
    assert!(error.body().is_some_and(|body| body.starts_with(b"{")));
}

#[tokio::test]
async fn something_else_than_http_answers() {
    for garbage in ["SSH-2.0-OpenSSH_9.9\r\n", "HTTP/1.1 abc\r\n\r\n", "\0\0\0\0", "\r\n\r\n"] {
        let error = pay(&Server::saying(garbage).url()).await;
        assert_eq!((error.outcome(), error.status()), (Outcome::Unknown, None), "{error}");
    }
    let endless = Server::answering(|stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n");
        while stream.write_all(b"x-more: and more\r\n").is_ok() {}
    });
    assert_eq!(pay(&endless.url()).await.outcome(), Outcome::Unknown);
}

#[tokio::test]
async fn a_page_of_a_proxy() {
    let page = "<html><h1>502 Bad Gateway</h1></html>";
    let server = Server::responding(502, "text/html", page);
    assert_unreadable(&server, 502, |problem| matches!(problem, Unreadable::NotJson), page.as_bytes()).await;
    let error = pay(&server.url()).await;
    assert_eq!(error.content_type(), Some("text/html"));
    let said = error.to_string();
    assert!(said.contains("was answered with HTTP 502 (text/html, 37 bytes), but"), "{said}");
    assert!(!said.contains("Bad Gateway") && !format!("{error:?}").contains("Bad Gateway"));
}

#[tokio::test]
async fn nothing_at_all_in_the_body() {
    for status in [200, 302, 404, 500] {
        let server = Server::responding(status, "application/json", "");
        assert_unreadable(&server, status, |problem| matches!(problem, Unreadable::Empty), b"").await;
    }
}

#[tokio::test]
async fn a_body_that_breaks_off() {
    for (status, begun) in [(200, r#"{"payment":"#), (400, r#"{"type":"INVALID_REQUEST""#)] {
        let server = Server::saying(format!("HTTP/1.1 {status} x\r\ncontent-length: 500\r\n\r\n{begun}"));
        let expected =
            |problem: &Unreadable| matches!(problem, Unreadable::CutOff(error) if !error.is_timeout());
        assert_unreadable(&server, status, expected, begun.as_bytes()).await;
        // As JSON it breaks off too where the length says that it is whole.
        let server = Server::responding(status, "application/json", begun);
        assert_unreadable(
            &server,
            status,
            |problem| matches!(problem, Unreadable::NotJson),
            begun.as_bytes(),
        )
        .await;
    }
}

#[tokio::test]
async fn a_body_that_is_not_utf8() {
    let body = b"{\"type\":\"\xff\xfe\"}";
    for status in [200, 500] {
        let server = Server::responding(status, "application/json", body);
        assert_unreadable(&server, status, |problem| matches!(problem, Unreadable::NotUtf8), body).await;
    }
}

#[tokio::test]
async fn a_body_without_an_end() {
    let server = Server::answering(|stream| {
        let chunk = [b"10000\r\n".as_slice(), &vec![b'{'; 0x10000], b"\r\n"].concat();
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
        while stream.write_all(&chunk).is_ok() {}
    });
    let error = pay(&server.url()).await;
    assert_eq!((error.outcome(), error.status()), (Outcome::Unknown, Some(200)));
    assert!(
        matches!(error.cause(), Cause::Unreadable(Unreadable::TooLong { limit: Client::ANSWER_LIMIT })),
        "{error}"
    );
    assert!(error.body().is_some_and(|body| !body.is_empty() && body.len() <= 64 * 1024));
}

#[tokio::test]
async fn the_longest_body_is_read_and_one_byte_more_is_not() {
    let of = |length: usize| {
        let answer = r#"{"payment":{"pgTxId":"1","paidAt":"2026-08-01T00:00:00Z"}}"#;
        Server::responding(200, "application/json", answer.to_owned() + &" ".repeat(length - answer.len()))
    };
    let request = KeyIn::pay("order-1", CARD);
    let client = client_of(&of(Client::ANSWER_LIMIT).url()).build().unwrap();
    client.send(&request).await.expect("an answer");
    let error = pay(&of(Client::ANSWER_LIMIT + 1).url()).await;
    assert!(
        matches!(error.cause(), Cause::Unreadable(Unreadable::TooLong { limit: Client::ANSWER_LIMIT })),
        "{error}"
    );
}

#[tokio::test]
async fn how_much_is_read_can_be_set() {
    let answer = r#"{"payment":{"pgTxId":"1","paidAt":"2026-08-01T00:00:00Z"}}"#;
    let server = Server::responding(200, "application/json", answer);
    let of = |limit| client_of(&server.url()).answer_limit(limit).build().unwrap();
    let request = KeyIn::pay("order-1", CARD);
    of(answer.len()).send(&request).await.expect("an answer");
    for limit in [answer.len() - 1, 3, 0] {
        let error = of(limit).send(&request).await.unwrap_err();
        assert_eq!((error.outcome(), error.status()), (Outcome::Unknown, Some(200)));
        assert!(
            matches!(error.cause(), Cause::Unreadable(Unreadable::TooLong { limit: told }) if *told == limit)
        );
        assert!(error.to_string().contains(&format!("its body is longer than {limit} bytes")), "{error}");
        assert_eq!(error.body(), Some(&answer.as_bytes()[..limit]));
    }
}

#[tokio::test]
async fn garbage_with_a_status_of_success() {
    for garbage in ["OK", "null", "[]", "\"paid\"", "12", "{\"payment\":", "{'a':1}"] {
        let server = Server::responding(200, "application/json", garbage);
        assert_unreadable(&server, 200, |problem| matches!(problem, Unreadable::NotJson), garbage.as_bytes())
            .await;
    }
}

#[tokio::test]
async fn an_answer_without_what_the_schema_promises_names_it() {
    let body = r#"{"payment":{"pgTxId":"1"}}"#;
    let error = pay(&Server::responding(200, "application/json", body).url()).await;
    assert_eq!((error.outcome(), error.body()), (Outcome::Unknown, Some(body.as_bytes())));
    assert!(matches!(error.cause(), Cause::Unreadable(Unreadable::Undecodable(_))));
    assert!(error.to_string().contains("cannot be read: `paidAt` is missing (line 1, column "), "{error}");
}

#[tokio::test]
async fn the_content_type_is_not_trusted_either_way() {
    let answer = r#"{"payment":{"pgTxId":"1","paidAt":"2026-08-01T00:00:00Z"}}"#;
    let request = KeyIn::pay("order-1", CARD);
    for content_type in ["text/html", "application/octet-stream", "nonsense"] {
        let server = Server::responding(200, content_type, answer);
        client_of(&server.url()).build().unwrap().send(&request).await.expect("an answer");
        let refusal = r#"{"type":"ALREADY_PAID","message":"m"}"#;
        let error = pay(&Server::responding(409, content_type, refusal).url()).await;
        assert_eq!((error.kind(), error.outcome()), (Some("ALREADY_PAID"), Outcome::Refused));
    }
}

#[tokio::test]
async fn an_error_of_another_server_is_not_a_refusal() {
    for body in [
        r#"{"message":"Internal server error"}"#,
        r#"{"type":"about:blank","title":"Forbidden"}"#,
        r#"{"type":null}"#,
        r#"{"type":"forbidden"}"#,
        "{}",
    ] {
        for status in [403, 429, 500] {
            let server = Server::responding(status, "application/json", body);
            let expected = |problem: &Unreadable| matches!(problem, Unreadable::NotFromPortOne);
            assert_unreadable(&server, status, expected, body.as_bytes()).await;
        }
    }
}

#[tokio::test]
async fn an_error_type_of_tomorrow_is_a_refusal_where_it_blames_the_request() {
    let body = r#"{"type":"CARD_EATEN_BY_DOG","message":"woof","pgCode":"D1","pgMessage":"wuff"}"#;
    let refused = pay(&Server::responding(409, "application/json", body).url()).await;
    assert_eq!((refused.outcome(), refused.kind()), (Outcome::Refused, Some("CARD_EATEN_BY_DOG")));
    assert_eq!(
        (refused.message(), refused.pg_code(), refused.pg_message()),
        (Some("woof"), Some("D1"), Some("wuff"))
    );
    // One that blames the server does not say what became of the payment.
    let failed = pay(&Server::responding(500, "application/json", body).url()).await;
    assert_eq!((failed.outcome(), failed.kind()), (Outcome::Unknown, Some("CARD_EATEN_BY_DOG")));
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let other = Server::responding(200, "application/json", "{}");
    let location = format!("{}/payments/order-1/instant", other.url());
    let server = Server::saying(format!(
        "HTTP/1.1 307 x\r\nlocation: {location}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
    ));
    let error = pay(&server.url()).await;
    assert_eq!((error.status(), error.outcome()), (Some(307), Outcome::Unknown));
    assert!(other.heads().is_empty());
}
