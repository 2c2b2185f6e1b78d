//! What a client is set up with.

use std::process::Command;

use portone_ksnet::{GetPayment, Outcome, reqwest};

use crate::by_hand::{CARD, KeyIn};
use crate::server::{Counting, Server, answer, closed_port};
use crate::shop::{Shop, client_of};

#[tokio::test]
async fn the_path_of_the_base_url_stands_before_that_of_the_operation() {
    let server = Server::responding(404, "application/json", r#"{"type":"PAYMENT_NOT_FOUND"}"#);
    for base in [format!("{}/portone", server.url()), format!("{}/portone/", server.url())] {
        let client = client_of(&base).build().unwrap();
        let error = client.send(&GetPayment::new("order-1")).await.unwrap_err();
        assert_eq!(error.kind(), Some("PAYMENT_NOT_FOUND"));
    }
    let lines: Vec<_> = server.heads().iter().map(|head| head.lines().next().unwrap().to_owned()).collect();
    assert_eq!(lines, vec!["GET /portone/payments/order-1?storeId=store-1 HTTP/1.1"; 2]);
}

#[tokio::test]
async fn a_client_of_the_callers_own_is_used() {
    let server = Server::responding(404, "application/json", r#"{"type":"PAYMENT_NOT_FOUND"}"#);
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("x-shop", reqwest::header::HeaderValue::from_static("tea"));
    let http = reqwest::Client::builder().default_headers(headers).build().unwrap();
    let client = client_of(&server.url()).http(http).build().unwrap();
    let _ = client.send(&GetPayment::new("order-1")).await;
    let head = server.heads().remove(0);
    assert!(head.contains("x-shop: tea"), "{head}");
    let agent = concat!("user-agent: portone-ksnet/", env!("CARGO_PKG_VERSION"));
    assert!(head.contains(agent), "{head}");
}

#[tokio::test]
async fn a_proxy_that_is_set_is_asked_for_every_address() {
    let proxy = Server::responding(404, "application/json", r#"{"type":"PAYMENT_NOT_FOUND"}"#);
    let proxy_url = proxy.url();
    let client = client_of("http://127.0.0.1:1")
        .configure_http(move |http| http.proxy(reqwest::Proxy::all(proxy_url).unwrap()))
        .build()
        .unwrap();
    let error = client.send(&GetPayment::new("order-1")).await.unwrap_err();
    assert_eq!(error.kind(), Some("PAYMENT_NOT_FOUND"));
    let head = proxy.heads().remove(0);
    assert!(head.starts_with("GET http://127.0.0.1:1/payments/order-1?storeId=store-1 HTTP/1.1"), "{head}");
}

#[tokio::test]
async fn a_proxy_that_is_not_there_is_told_nothing() {
    for scheme in ["http", "https"] {
        let gone = closed_port();
        // Through a proxy another machine is reached, over TLS alone.
        let base = if scheme == "http" { "http://127.0.0.1:1" } else { "https://portone.invalid" };
        if scheme == "https" && !cfg!(any(feature = "rustls", feature = "native-tls")) {
            continue;
        }
        let client = client_of(base)
            .configure_http(move |http| http.proxy(reqwest::Proxy::all(gone).unwrap()))
            .build()
            .unwrap();
        let error = client.send(&GetPayment::new("order-1")).await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
    }
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[tokio::test]
async fn a_proxy_that_refuses_the_way_is_told_no_secret() {
    let proxy = Server::responding(407, "text/html", "<h1>Who are you?</h1>");
    let proxy_url = proxy.url();
    let client = client_of("https://portone.invalid")
        .configure_http(move |http| http.proxy(reqwest::Proxy::https(proxy_url).unwrap()))
        .build()
        .unwrap();
    let error = client.send(&GetPayment::new("order-1")).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
    let head = proxy.heads().remove(0);
    assert!(
        head.starts_with("CONNECT portone.invalid:443 ") && !head.contains(crate::shop::SECRET),
        "{head}"
    );
}

#[tokio::test]
async fn redirects_and_repetitions_of_http_cannot_be_turned_on() {
    let other = Server::responding(200, "application/json", "{}");
    let location = format!("location: {}/payments/order-1\r\n", other.url());
    for status in [301, 302, 303, 307, 308] {
        let server = Server::in_turn(vec![answer(status, &location, "")]);
        let host = server.url().trim_start_matches("http://").split(':').next().unwrap().to_owned();
        let client = client_of(&server.url())
            .configure_http(|http| http.redirect(reqwest::redirect::Policy::limited(5)))
            .configure_http(|http| {
                let always = reqwest::retry::for_host(host).no_budget();
                http.retry(always.classify_fn(|answer| match answer.status() {
                    Some(status) if status.is_success() => answer.success(),
                    _ => answer.retryable(),
                }))
            })
            .build()
            .unwrap();
        for outcome in [
            client.send(&KeyIn::pay("order-1", CARD)).await.map(drop).map_err(|error| error.outcome()),
            client.send(&GetPayment::new("order-1")).await.map(drop).map_err(|error| error.outcome()),
        ] {
            assert_eq!(outcome, Err(Outcome::Unknown), "{status}");
        }
        assert_eq!(server.heads().len(), 2);
    }
    assert!(other.heads().is_empty());
}

#[tokio::test]
async fn connections_are_kept_and_a_pool_can_be_without_any() {
    let shop = Shop::open();
    let counted = Counting::of(&shop.sandbox.base_url());
    for (most, connections) in [(4, 1), (0, 3)] {
        let before = counted.connections();
        let channel = portone_ksnet::Channel::new(shop.sandbox.store_id(), "channel-key-1").unwrap();
        let secret = portone_ksnet::ApiSecret::new(shop.sandbox.api_secret()).unwrap();
        let client = portone_ksnet::Client::builder(secret, channel)
            .base_url(counted.url())
            .unwrap()
            .configure_http(move |http| http.pool_max_idle_per_host(most))
            .build()
            .unwrap();
        for _ in 0..3 {
            let error = client.send(&GetPayment::new("order-1")).await.unwrap_err();
            assert_eq!(error.kind(), Some("PAYMENT_NOT_FOUND"));
        }
        assert_eq!(counted.connections() - before, connections, "at most {most} are kept");
    }
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
#[test]
fn without_tls_an_https_address_is_refused_when_the_client_is_built() {
    let error = client_of("https://api.portone.io").build().unwrap_err();
    assert!(error.to_string().contains("turn on the feature `rustls` or `native-tls`"), "{error}");
    assert!(client_of("http://localhost:1").build().is_ok());
}

#[test]
fn an_address_in_clear_is_refused_and_not_shown() {
    let channel = portone_ksnet::Channel::new("store-1", "channel-key-1").unwrap();
    let secret = portone_ksnet::ApiSecret::new("aB3dE5gH").unwrap();
    let builder = portone_ksnet::Client::builder(secret, channel);
    let error = builder.base_url("http://user:hunter2@api.portone.io").unwrap_err();
    assert!(!format!("{error} {error:?}").contains("hunter2"));
    assert!(error.to_string().contains("the base URL is not usable"), "{error}");
}

#[tokio::test]
async fn a_client_is_shared_between_tasks() {
    fn assert_shared<T: Clone + Send + Sync + 'static>(_: &T) {}
    let client = client_of("http://127.0.0.1:1").build().unwrap();
    assert_shared(&client);
}

/// Runs another test of this file in a process of its own, whose environment has a proxy in it.
#[test]
fn a_proxy_of_the_environment_never_sees_what_goes_to_this_machine() {
    let proxy = Server::responding(200, "application/json", "{}");
    let mut run = Command::new(std::env::current_exe().unwrap());
    run.args(["--exact", "settings::the_path_of_the_base_url_stands_before_that_of_the_operation"]);
    for name in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
        run.env(name, proxy.url());
    }
    let run = run.env_remove("no_proxy").env_remove("NO_PROXY").output().unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success() && said.contains("1 passed"), "{said}");
    assert!(proxy.heads().is_empty());
}
