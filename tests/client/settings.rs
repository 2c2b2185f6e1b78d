//! What a client is set up with.

use std::process::Command;

use portone_ksnet::GetPayment;

use crate::server::Server;
use crate::shop::client_of;

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
